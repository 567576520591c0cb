"""python -m tests.wacz_check [--tools FOLDER]… [--no-browser]: exports a WACZ and has it validated and replayed by others.

Ends 0 when all is well, 1 when something is not, 2 when a tool is missing: what was not checked is never shown as good.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from tests.wacz_check.made import make
from tests.wacz_check.tools import INSTALL, replay, tool, validate


def main(arguments: list[str]) -> int:
    """See above."""
    parser = argparse.ArgumentParser(prog="python -m tests.wacz_check", description=__doc__)
    parser.add_argument("--tools", action="append", default=[], help="a folder with wacz or wb-manager in it")
    parser.add_argument("--no-browser", action="store_true")
    parsed = parser.parse_args(arguments)
    validator, manager = tool("wacz", parsed.tools), tool("wb-manager", parsed.tools)
    missing = [name for name, path in (("wacz", validator), ("wb-manager", manager)) if path is None]
    for name in missing:
        print(
            f"NOT CHECKED: {name} is missing; install it apart ({INSTALL[name]}) and name its bin folder with --tools."
        )
    if len(missing) == 2:
        return 2
    with tempfile.TemporaryDirectory() as folder:
        out, expected = make(Path(folder), browser=not parsed.no_browser)
        results = [validate(validator, out)] if validator else []
        results += replay(manager, out, expected, Path(folder) / "replay") if manager else []
        for well, words in results:
            print("MATCH   " if well else "MISMATCH", words)
    return 1 if not all(well for well, _words in results) else 2 if missing else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
