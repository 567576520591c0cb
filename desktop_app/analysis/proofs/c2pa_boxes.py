"""JUMBF superboxes (ISO 19566-5, annex A) out of a manifest store: labels, contents, and the bytes that a hash is over."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import cbor2

from desktop_app.analysis.proofs.model import BrokenProofError

_MOST_BOXES, _MOST_DEPTH, _MOST_CBOR, _MOST_NESTED = 5_000, 12, 1024 * 1024, 32
_LABELLED = 0x02
_TYPE = bytes.fromhex("00110010800000aa00389b71")
"""What follows the four letters in every type of C2PA and JUMBF."""
_REFUSED = (1, 2, 3, 4, 5, 25, 28, 29, 30, 35, 36, 37, 52, 54, 100, 256, 258, 260, 261, 1004, 43000, 55799)
"""Tags for which cbor2 makes more than words, numbers and bytes: large numbers, patterns, references, addresses."""


@dataclass(frozen=True, slots=True)
class Box:
    """A superbox. `hashed`: what a hashed URI's hash is over (C2PA 2.1, 8.4.2.3: the box without its own length and type)."""

    label: str
    kind: bytes
    hashed: bytes
    contents: tuple[tuple[bytes, bytes], ...]
    children: tuple[Box, ...]

    def child(self, label: str, kind: bytes) -> Box | None:
        """The one superbox of this label. BrokenProofError for two (nobody knows which is meant), and for another type."""
        found = [one for one in self.children if one.label == label]
        if len(found) > 1 or any(one.kind != kind + _TYPE for one in found):
            raise BrokenProofError("label twice, or another type")
        return found[0] if found else None

    def cbor(self) -> bytes:
        """The content box. BrokenProofError where there is none."""
        for kind, data in self.contents:
            if kind == b"cbor":
                return data
        raise BrokenProofError("no CBOR")


class TooManyBoxesError(BrokenProofError):
    """More than is read."""


def read_boxes(data: bytes) -> Box:
    """The store's own superbox. BrokenProofError for what is none."""
    left = [_MOST_BOXES]
    for kind, inner in _boxes(data, left):
        if kind == b"jumb":
            return _superbox(inner, left, 0)
    raise BrokenProofError("no superbox")


def _superbox(data: bytes, left: list[int], depth: int) -> Box:
    if depth > _MOST_DEPTH:
        raise TooManyBoxesError("too deep")
    inside = list(_boxes(data, left))
    if not inside or inside[0][0] != b"jumd":
        raise BrokenProofError("no description")
    label, kind = _described(inside[0][1])
    children = tuple(_superbox(inner, left, depth + 1) for name, inner in inside if name == b"jumb")
    return Box(label, kind, data, tuple(one for one in inside[1:] if one[0] != b"jumb"), children)


def _described(data: bytes) -> tuple[str, bytes]:
    """Label and type."""
    if len(data) < 17:
        raise BrokenProofError("description cut")
    label = data[17:].partition(b"\0")[0] if data[16] & _LABELLED else b""
    return label.decode("utf-8"), data[:16]


def _boxes(data: bytes, left: list[int]) -> Iterator[tuple[bytes, bytes]]:
    at = 0
    while at < len(data):
        left[0] -= 1
        if left[0] < 0:
            raise TooManyBoxesError("too many boxes")
        size, kind = struct.unpack_from(">I4s", data, at)
        head = 8
        if size == 1:
            (size,), head = struct.unpack_from(">Q", data, at + 8), 16
        end = len(data) if size == 0 else at + size
        if end < at + head or end > len(data):
            raise BrokenProofError("box cut")
        yield kind, data[at + head : end]
        at = end


def read_cbor(data: bytes) -> Any:
    """Words, numbers, bytes, lists and maps. BrokenProofError for anything else, and for more than 1 MB."""
    if len(data) > _MOST_CBOR:
        raise TooManyBoxesError("too much CBOR")
    return cbor2.loads(data, max_depth=_MOST_NESTED, allow_duplicate_keys=False, semantic_decoders=_TAGS)


def _refuse(_value: Any, _immutable: bool) -> Any:
    raise BrokenProofError("tag")


_TAGS: Mapping[int, Callable[[Any, bool], Any]] = {
    0: lambda value, _immutable: value,
    **dict.fromkeys(_REFUSED, _refuse),
}
"""A time (0) stays the words that it is."""
