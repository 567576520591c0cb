"""python -m desktop_app, and the entry point of the installed program: the command line, or a program of its own
that reads or decodes what is untrusted.

An installed program has no Python to start a module with: it starts itself, with a switch that no help page shows.
"""

from __future__ import annotations

import os
import sys
from importlib import import_module

from desktop_app import frozen
from desktop_app.capture.web.browser_run import BROWSER_PROGRAM, BROWSER_SWITCH
from desktop_app.services.parsing.switch import READING_SWITCH, STILLS_PROGRAM, STILLS_SWITCH


def main(arguments: list[str]) -> None:
    """Ends the process. The reading program loads neither the command line nor the window."""
    frozen.give_back(os.environ)
    if arguments[:1] == [READING_SWITCH]:
        from desktop_app.services.parsing.program import main as read

        read(arguments[1])
    elif arguments[:1] == [STILLS_SWITCH]:
        import_module(STILLS_PROGRAM).main(arguments[1:])
    elif arguments[:1] == [BROWSER_SWITCH]:
        import_module(BROWSER_PROGRAM).main()
    else:
        from desktop_app.cli import main as call

        call(arguments)


if __name__ == "__main__":
    main(sys.argv[1:])
