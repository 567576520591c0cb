"""SHA256SUMS: what `sha256sum --check` reads."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path

NAME = "SHA256SUMS"


def sha256_of(path: Path) -> str:
    """In hex digits."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def sums_of(paths: Sequence[Path]) -> bytes:
    """One line a file, ordered by name."""
    return "".join(f"{sha256_of(path)}  {path.name}\n" for path in sorted(paths, key=lambda one: one.name)).encode()
