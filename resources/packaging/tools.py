"""Programs of the system that pack: called, and what goes wrong said in one sentence."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from resources.packaging.refused import RefusedError

_LAST_LINES = 6
_FULL = "No space left on device"


def find(name: str, package: str) -> str:
    """Its path; RefusedError naming the Debian `package` that brings it."""
    found = shutil.which(name)
    if found is None:
        raise RefusedError(f"The program {name} is not there.", f"Install it (on Debian: apt install {package}).")
    return found


def run(command: Sequence[str], given: Mapping[str, str] | None = None) -> str:
    """Run to its end; what it printed. RefusedError with its own last words."""
    done = subprocess.run(
        command, env={**os.environ, **(given or {})}, capture_output=True, text=True, errors="replace", check=False
    )
    if done.returncode != 0:
        raise failed(command[0], done.stderr or done.stdout)
    return done.stdout


def failed(name: str, words: str) -> RefusedError:
    """The sentence for a program that ended with an error."""
    if _FULL in words:
        return no_space()
    last = words.strip().splitlines()[-_LAST_LINES:] or ["it said nothing"]
    return RefusedError(f"{Path(name).name} failed: {' / '.join(last)}.", "Mend that, then package again.")


def no_space() -> RefusedError:
    """A full disk."""
    return RefusedError("The disk is full.", "Free some space, or choose another folder with --out, then try again.")


@contextmanager
def refusing() -> Iterator[None]:
    """Turn an OSError of the body into a RefusedError that names the place."""
    try:
        yield
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise no_space() from error
        place = f" ({error.filename})" if error.filename else ""
        said = error.strerror or type(error).__name__
        raise RefusedError(f"{said}{place}.", "Choose a folder that can be written to with --out.") from error
