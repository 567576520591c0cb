"""Libraries of the system that Qt's widgets and its browser need on Linux, and the Debian packages that hold them.

Standard library only: `dev.py` reads it before anything is installed.
"""

from __future__ import annotations

import ctypes
import re

PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libnss3.so": "libnss3",
    "libasound.so.2": "libasound2",
    "libXcomposite.so.1": "libxcomposite1",
    "libXdamage.so.1": "libxdamage1",
    "libXtst.so.6": "libxtst6",
    "libXrandr.so.2": "libxrandr2",
    "libxkbfile.so.1": "libxkbfile1",
    "libpulse.so.0": "libpulse0",
}
"""Package by library, without recommended packages, as Debian 12 names them; newer ones add "t64" to libglib2.0-0 and libasound2."""
_NAMED = re.compile(r"\b(lib[\w.+-]+\.so(?:\.\d+)*): ")


def named_in(text: str) -> str:
    """The library that the loader's own words name as one it could not load; "" when they name none."""
    found = _NAMED.search(text)
    return found[1] if found else ""


def missing() -> tuple[str, ...]:
    """The libraries of the list that cannot be loaded on this computer."""
    return tuple(library for library in PACKAGES if not _loads(library))


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
