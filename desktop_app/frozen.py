"""The installed program's surroundings, as PyInstaller's start leaves them."""

from __future__ import annotations

import sys
from collections.abc import MutableMapping

_LIBRARIES, _BEFORE = "LD_LIBRARY_PATH", "LD_LIBRARY_PATH_ORIG"
_OF_THE_START = "_PYI_"


def give_back(environment: MutableMapping[str, str]) -> None:
    """As it was before the start: programs of the system that are started from here must find the system's libraries, not ours.

    This program itself has found its own; started again it looks for them anew. Nothing to do when it runs from source.
    """
    if not getattr(sys, "frozen", False):
        return
    environment.pop(_LIBRARIES, None)
    if before := environment.pop(_BEFORE, ""):
        environment[_LIBRARIES] = before
    for name in [name for name in environment if name.startswith(_OF_THE_START)]:
        del environment[name]
