"""How the reading program is started: as a module, or by the installed program itself."""

from __future__ import annotations

import sys

READING_SWITCH = "--attest-reading-program"
_PROGRAM = "desktop_app.services.parsing.program"


def command(memory_mb: int) -> list[str]:
    """The call that starts it. `sys.frozen` is what PyInstaller and its like set."""
    start = [READING_SWITCH] if getattr(sys, "frozen", False) else ["-m", _PROGRAM]
    return [sys.executable, *start, str(memory_mb)]
