"""A stream for a writer that must not fail: QPDF ends the whole program when a disk refuses what it writes."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO


class _Held(io.RawIOBase):
    """Writes into `out` until it refuses; then takes everything, keeps nothing and remembers why."""

    def __init__(self, out: BinaryIO) -> None:
        super().__init__()
        self._out = out
        self.fault: OSError | None = None

    def writable(self) -> bool:
        """Always."""
        return True

    def write(self, data: bytes | bytearray | memoryview, /) -> int:  # type: ignore[override]
        """The number of bytes, whether they were kept or not."""
        try:
            if self.fault is None:
                self._out.write(data)
        except OSError as error:
            self.fault = error
        return len(data)

    def flush(self) -> None:
        """As far as the disk takes it."""
        try:
            if self.fault is None:
                self._out.flush()
        except OSError as error:
            self.fault = error


@contextmanager
def held(out: BinaryIO) -> Iterator[io.RawIOBase]:
    """A stream into `out` for the body; the OSError that it was spared is raised behind it."""
    stream = _Held(out)
    yield stream
    stream.flush()
    if stream.fault is not None:
        raise stream.fault
