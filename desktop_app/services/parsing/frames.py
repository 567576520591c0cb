"""What goes over the pipes: two lengths (32 bit, big end first), JSON, bytes. Nothing is ever unpickled."""

from __future__ import annotations

import struct
from typing import BinaryIO

_LENGTHS = struct.Struct(">II")
MAX_JSON_BYTES = 256 * 1024 * 1024
MAX_DATA_BYTES = 1024 * 1024 * 1024


class FrameError(Exception):
    """The other side went away or spoke nonsense."""


def write_frame(stream: BinaryIO, message: bytes, data: bytes = b"") -> None:
    """One message with its bytes."""
    stream.write(_LENGTHS.pack(len(message), len(data)))
    stream.write(message)
    stream.write(data)
    stream.flush()


def read_frame(stream: BinaryIO) -> tuple[bytes, bytes]:
    """(message, bytes). FrameError at the end of the stream or beyond the limits."""
    message_bytes, data_bytes = _LENGTHS.unpack(_exactly(stream, _LENGTHS.size))
    if message_bytes > MAX_JSON_BYTES or data_bytes > MAX_DATA_BYTES:
        raise FrameError("too long")
    return _exactly(stream, message_bytes), _exactly(stream, data_bytes)


def _exactly(stream: BinaryIO, size: int) -> bytes:
    data = stream.read(size)
    if len(data) != size:
        raise FrameError("ended early")
    return data
