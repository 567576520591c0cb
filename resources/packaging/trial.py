"""A built or installed program as a stranger calls it: with an environment of its own, away from the source, every word it says heard."""

from __future__ import annotations

import json
import os
import re
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

SECONDS = 180.0
NOISE = re.compile(
    r"This plugin does not support propagateSizeHints"
    r"|Failed to create (RHI|GBM|Vulkan|EGL)|Fallback to software rendering|GPUInfo not initialized|GBM|Vulkan|vulkan"
    r"|QRhiGles2|RHI for backend|No RHI backend|failed to load driver|Unable to detect GPU vendor|libva|MESA|ERROR:.*(gpu|gl|bus|viz|ozone|dbus)[/_]"
    r"|Failed to connect to (the )?(bus|socket)|system_bus_socket|Sandboxing disabled by user"
)
"""What the web engine says where there is no graphics card and no message bus; anything else on stderr is a failure."""


class FailedError(Exception):
    """What was not as it must be."""


@dataclass(frozen=True, slots=True)
class Place:
    """A folder as it is called here, and as the program calls it: they differ where the program has a root of its own."""

    outside: Path
    inside: str

    def at(self, name: str) -> Place:
        """A file or folder in it."""
        return Place(self.outside / name, f"{self.inside}/{name}")


@dataclass(frozen=True, slots=True)
class Said:
    """What one call gave."""

    out: str

    @property
    def document(self) -> dict[str, Any]:
        """Its one JSON document. FailedError."""
        try:
            found = json.loads(self.out)
        except ValueError:
            found = None
        if not isinstance(found, dict):
            raise FailedError(f"no JSON document: {self.out[:300]!r}")
        return found


@dataclass(frozen=True, slots=True)
class Program:
    """`call`: how it is started; `around`: all of its environment; `root`: where its own file system begins."""

    call: tuple[str, ...]
    around: Mapping[str, str]
    root: Path = Path("/")

    def says(self, *arguments: str | Place, code: int = 0, seconds: float = SECONDS) -> Said:
        """Call it. FailedError: it ended otherwise, took too long, or said what nobody expects."""
        words = [*self.call, *(one.inside if isinstance(one, Place) else one for one in arguments)]
        try:
            done = subprocess.run(
                words,
                env=dict(self.around),
                stdin=subprocess.DEVNULL,
                capture_output=True,
                timeout=seconds,
                check=False,
            )
        except subprocess.TimeoutExpired:
            raise FailedError(f"it did not end within {seconds:.0f} s") from None
        except OSError as error:
            raise FailedError(f"it cannot be started: {error.strerror}") from None
        errors, out = (stream.decode("utf-8", "replace") for stream in (done.stderr, done.stdout))
        if done.returncode != code:
            raise FailedError(
                f"it ended with {done.returncode} instead of {code}: {(errors.strip() or out.strip())[-600:]}"
            )
        if code == 0 and (strange := unexpected(errors)):
            raise FailedError(f"it said what nobody expects: {strange[0][:300]}")
        return Said(out)

    def has(self, name: str) -> bool:
        """Whether the system it runs in has this program."""
        folders = self.around["PATH"].split(os.pathsep)
        return any((self.root / folder.lstrip("/") / name).exists() for folder in folders)


def unexpected(errors: str) -> list[str]:
    """The lines on stderr that are no known noise."""
    return [line for line in errors.splitlines() if line.strip() and not NOISE.search(line)]


def surroundings(home: Place, more: Mapping[str, str]) -> dict[str, str]:
    """All that the program gets: no source, no Python, no settings of whoever tries it."""
    system = {name: os.environ[name] for name in ("SYSTEMROOT", "TEMP", "TMPDIR") if name in os.environ}
    path = os.environ["PATH"] if os.name == "nt" else "/usr/local/bin:/usr/bin:/bin"
    return {**system, "HOME": home.inside, "PATH": path, "LANG": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen", **more}
