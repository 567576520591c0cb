"""A file that is looked into piece by piece: a recording of four gigabytes is never whole in memory."""

from __future__ import annotations

import os
from typing import BinaryIO

MOST_PIECE = 4 * 1024 * 1024
MOST_STEPS = 200_000
"""Boxes, elements, pages or frames that one file is walked through: a hostile one may hold millions of empty ones."""


class EndOfStepsError(Exception):
    """The file has more parts than are walked through."""


class Source:
    """Bytes by place. What lies behind the end is empty, never an error."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self.size = stream.seek(0, os.SEEK_END)
        self._steps = 0

    def at(self, place: int, size: int) -> bytes:
        """Up to `size` bytes from `place`, 4 MB at most."""
        if not 0 <= place < self.size or size <= 0:
            return b""
        self._stream.seek(place)
        return self._stream.read(min(size, MOST_PIECE))

    def step(self) -> None:
        """One more part is looked at. EndOfStepsError."""
        self._steps += 1
        if self._steps > MOST_STEPS:
            raise EndOfStepsError


def cut_off(missing: int) -> str:
    """The words for a file that ends before what it announces."""
    return f"it ends {missing} bytes early; the file may have been cut off"
