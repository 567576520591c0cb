"""Objects written behind the end of a finished PDF (ISO 32000-1, 7.5.6 to 7.5.8): packed, and none of them kept in memory."""

from __future__ import annotations

import hashlib
import os
import struct
import zlib
from dataclasses import dataclass
from typing import BinaryIO

import pikepdf

_TOGETHER = 200
"""Objects in one stream: who reads one unpacks all of them."""
_TAIL = 64
_PLAIN, _PACKED = 1, 2
_ROW = struct.Struct(">BQH")
"""Of a cross-reference: kind, then a place in the file, or the number of the stream and the place within it."""


@dataclass(frozen=True, slots=True)
class Ended:
    """How a PDF ends. `size`: the first object number that is free; `startxref`: where its last cross-reference begins."""

    size: int
    startxref: int
    root: str
    info: str
    identity: tuple[bytes, bytes]


def ended(pdf: pikepdf.Pdf, file: BinaryIO) -> Ended:
    """Of a file that pikepdf saved. `file`: what `pdf` was opened from."""
    file.seek(max(0, file.seek(0, os.SEEK_END) - _TAIL))
    startxref = int(file.read().rsplit(b"startxref", 1)[1].split()[0])
    trailer = pdf.trailer
    first, second = (bytes(part) for part in trailer.ID)
    return Ended(int(trailer.Size), startxref, reference(trailer.Root), reference(trailer.Info), (first, second))


def reference(thing: pikepdf.Object) -> str:
    """`12 0 R`."""
    number, generation = thing.objgen
    return f"{number} {generation} R"


class Added:
    """`count` objects added to one file; they have the numbers from `end.size` on, in the order in which they are added.

    The same objects give the same bytes. Nothing counts until `close`.
    """

    def __init__(self, out: BinaryIO, end: Ended, count: int) -> None:
        self._out, self._end, self._count = out, end, count
        self._at = out.seek(0, os.SEEK_END)
        self._digest = hashlib.sha256(b"".join(end.identity))
        self._waiting: list[bytes] = []
        self._done = 0
        self._streams = bytearray()
        self._replaced: list[tuple[int, bytes]] = []

    def add(self, body: str) -> None:
        """The next object; no stream; ASCII."""
        self._waiting.append(body.encode("ascii"))
        if len(self._waiting) == _TOGETHER:
            self._pack()

    def replace(self, number: int, body: str) -> None:
        """An object that was there before."""
        self._replaced.append((number, _ROW.pack(_PLAIN, self._at, 0)))
        self._write(number, body.encode("ascii"))

    def close(self) -> None:
        """Write what waits, and the cross-reference.

        ValueError when other than the promised number of objects were added.
        """
        self._pack()
        if self._done != self._count:
            raise ValueError("other than the promised number of objects were added")
        own = self._first_stream + len(self._streams) // _ROW.size
        table = bytearray(b"".join(row for _number, row in self._replaced))
        for at in range(self._count):
            table += _ROW.pack(_PACKED, self._first_stream + at // _TOGETHER, at % _TOGETHER)
        table += self._streams + _ROW.pack(_PLAIN, self._at, 0)
        parts = [f"{number} 1" for number, _row in self._replaced] + [f"{self._end.size} {own + 1 - self._end.size}"]
        self._digest.update(table)
        startxref, first = self._at, self._end.identity[0]
        self._stream(own, bytes(table), (
            f"/Type/XRef/Size {own + 1}/W[1 8 2]/Index[{' '.join(parts)}]/Prev {self._end.startxref}/Root {self._end.root}"
            f"/Info {self._end.info}/ID[<{first.hex()}><{self._digest.hexdigest()[: 2 * len(first)]}>]"
        ))  # fmt: skip
        self._out.write(b"startxref\n%d\n%%%%EOF\n" % startxref)

    @property
    def _first_stream(self) -> int:
        return self._end.size + self._count

    def _pack(self) -> None:
        """What waits as one stream."""
        if not self._waiting:
            return
        places, at = [], 0
        for number, body in enumerate(self._waiting, self._end.size + self._done):
            places.append(b"%d %d" % (number, at))
            at += len(body) + 1
        head = b" ".join(places) + b"\n"
        data = head + b"\n".join(self._waiting)
        own = self._first_stream + self._done // _TOGETHER
        self._streams += _ROW.pack(_PLAIN, self._at, 0)
        self._stream(own, data, f"/Type/ObjStm/N {len(self._waiting)}/First {len(head)}")
        self._done += len(self._waiting)
        self._waiting.clear()

    def _stream(self, number: int, data: bytes, values: str) -> None:
        packed = zlib.compress(data)
        opening = f"<<{values}/Filter/FlateDecode/Length {len(packed)}>>\nstream\n".encode("ascii")
        self._write(number, opening + packed + b"\nendstream")

    def _write(self, number: int, body: bytes) -> None:
        whole = b"%d 0 obj\n%b\nendobj\n" % (number, body)
        self._digest.update(whole)
        self._out.write(whole)
        self._at += len(whole)
