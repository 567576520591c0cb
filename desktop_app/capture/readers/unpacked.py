"""What the readers of files that hold other files give: words, pieces, facts. Runs in the reading program."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import PurePosixPath

from desktop_app.capture.model import NOTHING_SAID, Fact, Said
from desktop_app.capture.sniff import HEAD_BYTES, sniff
from desktop_app.errors import InputError

MAX_PIECES = 5_000
DRAWN = "\ufffc"
"""OBJECT REPLACEMENT CHARACTER: stands for a picture among words where that is asked for."""
MAX_UNPACKED_BYTES = 256 * 1024 * 1024
_CONTROL = re.compile("[\x00-\x1f\x7f\ud800-\udfff]")
_TYPE = re.compile(r"[A-Za-z0-9.+-]{1,60}/[A-Za-z0-9.+-]{1,90}")


@dataclass(frozen=True, slots=True)
class Piece:
    """One file inside. `start`: where its bytes begin in the answer's. role: requisite · attachment · html."""

    role: str
    name: str
    mime: str
    address: str
    start: int
    size_bytes: int


@dataclass(frozen=True, slots=True)
class Unpacked:
    """One file as read. `references`: (as the page writes it, number of the piece that came for it).

    `items`: numbers of pieces that may be items of their own.
    """

    text: str
    text_is_html: bool = False
    pieces: tuple[Piece, ...] = ()
    references: tuple[tuple[str, int], ...] = ()
    items: tuple[int, ...] = ()
    address: str = ""
    said: Said = NOTHING_SAID
    facts: tuple[Fact, ...] = ()
    conversions: tuple[str, ...] = ()


class Pieces:
    """Gathers the files inside one; refuses more than can be borne."""

    def __init__(self) -> None:
        self.found: list[Piece] = []
        self._bytes: list[bytes] = []
        self._size = 0

    def add(self, role: str, name: str, data: bytes, declared: str = "", address: str = "") -> int:
        """The piece's number. InputError `file-bomb`."""
        if len(self.found) >= MAX_PIECES or self._size + len(data) > MAX_UNPACKED_BYTES:
            raise bomb()
        piece = Piece(role, bare_name(name), mime_of(data, declared, name), address[:4_000], self._size, len(data))
        self.found.append(piece)
        self._bytes.append(data)
        self._size += len(data)
        return len(self.found) - 1

    @property
    def data(self) -> bytes:
        """The bytes of all, one after another."""
        return b"".join(self._bytes)


def bare_name(name: str) -> str:
    """A name to show: no folders, no control characters."""
    shown = _CONTROL.sub("\ufffd", PurePosixPath(name.replace("\\", "/")).name)
    return shown[:200] or "without a name"


def mime_of(data: bytes, declared: str = "", name: str = "") -> str:
    """The type by content; where that is no more than text, the declared one."""
    try:
        mime = sniff(data[:HEAD_BYTES], name).mime
    except InputError:
        return "application/octet-stream"
    worded = declared.startswith("text/") or declared in ("application/json", "application/xml")
    return declared if mime == "text/plain" and worded and _TYPE.fullmatch(declared) else mime


def damaged(what: str) -> InputError:
    """Something that must be there is missing or cannot be read."""
    advice = "Ask for the original again, or keep the file beside the archive and note its hash."
    return InputError("file-damaged", "A part of the file is missing or cannot be read.", advice, {"what": what[:200]})


def bomb() -> InputError:
    """More inside than is unpacked."""
    advice = "Do not open it; keep it beside the archive and note its hash."
    return InputError("file-bomb", "The file unpacks to more than is read.", advice)


def nested() -> InputError:
    """Parts in parts in parts."""
    advice = "Do not open it; keep it beside the archive and note its hash."
    return InputError("file-nested", "The file is nested too deeply.", advice)
