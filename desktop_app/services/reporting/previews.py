"""The pictures of a report: each made once, kept on disk and not in memory until it is printed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from typing import BinaryIO

from desktop_app.errors import EvidenceError, InputError
from desktop_app.rows.pictures import Preview
from desktop_app.rows.redaction import BurntRegion
from desktop_app.services.archive import OpenArchive
from desktop_app.services.redaction.burning import shown_preview

_SIDE = 1_200
Progress = Callable[[int, int], None]


class _Kept(Preview):
    """A preview whose bytes lie in a file and are read at every call."""

    __slots__ = ("_at", "_length", "_store")
    _store: BinaryIO
    _at: int
    _length: int

    def __init__(self, store: BinaryIO, at: int, length: int, width: int, height: int) -> None:
        for name, value in (("_store", store), ("_at", at), ("_length", length), ("width", width), ("height", height)):
            object.__setattr__(self, name, value)

    @property
    def jpeg(self) -> bytes:
        """Read anew."""
        self._store.seek(self._at)
        return self._store.read(self._length)


def kept_previews(
    archive: OpenArchive,
    wanted: Mapping[str, tuple[str, int]],
    burnt: Mapping[str, Sequence[BurntRegion]],
    store: BinaryIO,
    progress: Progress,
) -> dict[str, Preview | None]:
    """By key, in `store`, which stays open as long as they are used; None where one cannot be shown.

    `wanted`: key -> (SHA-256 of the original, which of its pictures, from 1); `burnt`: what is to be gone from them.
    """
    found: dict[str, Preview | None] = dict.fromkeys(wanted)
    for number, (key, (sha256, frame)) in enumerate(wanted.items()):
        progress(number, len(wanted))
        with suppress(InputError, EvidenceError):
            found[key] = _kept(shown_preview(archive, sha256, _SIDE, burnt, frame - 1), store)
    progress(len(wanted), len(wanted))
    return found


def _kept(made: Preview, store: BinaryIO) -> Preview:
    at = store.seek(0, 2)
    store.write(made.jpeg)
    return _Kept(store, at, len(made.jpeg), made.width, made.height)
