"""How the reading program and the stills program are started: as a module, or by the installed program itself."""

from __future__ import annotations

import sys

READING_SWITCH = "--attest-reading-program"
STILLS_SWITCH = "--attest-stills-program"
_PROGRAM = "desktop_app.services.parsing.program"
STILLS_PROGRAM = "desktop_app.services.parsing.stills_program"


def command(memory_mb: int) -> list[str]:
    """The call that starts it. `sys.frozen` is what PyInstaller and its like set."""
    start = [READING_SWITCH] if getattr(sys, "frozen", False) else ["-m", _PROGRAM]
    return [sys.executable, *start, str(memory_mb)]


def stills_command(memory_mb: int, seconds: float) -> list[str]:
    """The call that starts the program that draws single pictures of a video."""
    start = [STILLS_SWITCH] if getattr(sys, "frozen", False) else ["-m", STILLS_PROGRAM]
    return [sys.executable, *start, str(memory_mb), str(int(seconds) + 1)]
