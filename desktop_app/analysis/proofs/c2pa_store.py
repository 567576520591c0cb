"""Where the manifest store lies in a picture: JPEG's APP11 segments (ISO 19566-5, annex D), PNG's caBX chunk (C2PA 2.1, A.3)."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass

from desktop_app.analysis.proofs.c2pa import has_store
from desktop_app.analysis.proofs.model import BrokenProofError

MAX_STORE = 64 * 1024 * 1024
_MOST_SEGMENTS = 20_000
_APP11, _SCAN, _END = 0xEB, 0xDA, 0xD9
_PNG_HEAD = 8


@dataclass(frozen=True, slots=True)
class Store:
    """The store's bytes, and the stretches of the file [start, end) that hold them, headers and checksums included."""

    data: bytes
    places: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class _Part:
    number: int
    header: bytes
    content: bytes
    place: tuple[int, int]


def find_store(file: bytes) -> Store | None:
    """The one manifest store; None for a file without. BrokenProofError for several, a part missing or cut."""
    found = list(_of_png(file) if file.startswith(b"\x89PNG") else _of_jpeg(file))
    stores = [one for one in found if has_store(one.data[:64])]
    if len(stores) > 1:
        raise BrokenProofError("several manifest stores")
    if stores and len(stores[0].data) > MAX_STORE:
        raise BrokenProofError("manifest store too large")
    return stores[0] if stores else None


def _of_png(file: bytes) -> Iterator[Store]:
    at = _PNG_HEAD
    for _ in range(_MOST_SEGMENTS):
        if at + 8 > len(file):
            return
        size, kind = struct.unpack_from(">I4s", file, at)
        end = at + 12 + size
        if kind == b"caBX":
            if end > len(file):
                raise BrokenProofError("chunk cut")
            yield Store(file[at + 8 : end - 4], ((at, end),))
        at = end


def _of_jpeg(file: bytes) -> Iterator[Store]:
    boxes: dict[tuple[bytes, bytes], list[_Part]] = {}
    for start, end in _app11(file):
        part = file[start + 4 : end]
        if len(part) < 16 or part[:2] != b"JP":
            continue
        # Common identifier, box instance, sequence number, then the box's own length and type, repeated in each segment.
        (number,) = struct.unpack_from(">I", part, 4)
        long = 16 if part[8:12] == b"\0\0\0\1" else 8
        header, content = part[8 : 8 + long], part[8 + long :]
        boxes.setdefault((part[2:4], part[12:16]), []).append(_Part(number, header, content, (start, end)))
    for parts in boxes.values():
        yield _joined(sorted(parts, key=lambda one: one.number))


def _joined(parts: list[_Part]) -> Store:
    first = parts[0]
    numbers = [one.number - first.number for one in parts]
    if numbers != list(range(len(parts))) or any(one.header != first.header for one in parts):
        # Other boxes may be as broken as they like: only a manifest store is asked for.
        if has_store(first.header + first.content[:64]):
            raise BrokenProofError("segments missing or doubled")
        return Store(b"", ())
    return Store(first.header + b"".join(one.content for one in parts), tuple(one.place for one in parts))


def _app11(file: bytes) -> Iterator[tuple[int, int]]:
    """Where each APP11 segment before the picture itself begins and ends."""
    at = 2
    for _ in range(_MOST_SEGMENTS):
        if at + 4 > len(file) or file[at] != 0xFF or file[at + 1] in (_SCAN, _END):
            return
        if file[at + 1] == 0xFF:
            at += 1
            continue
        end = at + 2 + int(struct.unpack_from(">H", file, at + 2)[0])
        if file[at + 1] == _APP11:
            if end > len(file):
                raise BrokenProofError("segment cut")
            yield at, end
        at = end
