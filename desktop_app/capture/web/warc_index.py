"""What lies where in the WARCs of a stored web archive, for the index of a WACZ. The file may be a stranger's."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import BinaryIO

from desktop_app.capture.web_archive.archive import MAX_PAYLOAD_BYTES, MEMBERS, WARC_SUFFIXES
from desktop_app.capture.web_archive.content import content_of
from desktop_app.capture.web_archive.flow import BrokenError
from desktop_app.capture.web_archive.record import Line, read_whole
from desktop_app.capture.web_archive.scan import Scanned, SeveralInOneError, scan, written
from desktop_app.capture.web_archive.window import Window, whole
from desktop_app.capture.web_archive.zip_members import read_members
from desktop_app.errors import EvidenceError, InputError

_STATUS = re.compile(r"\d{3}", re.ASCII)
_MIME = re.compile(r"[\w!#$&^.+-]{1,60}/[\w!#$&^.+-]{1,60}", re.ASCII)
_DIGEST = re.compile(r"[\w-]{2,20}:[\w=+/-]{8,140}", re.ASCII)


@dataclass(frozen=True, slots=True)
class WarcRecord:
    """One record that a reader can ask for. `date`: ISO 8601 in UTC, to the second; offset and length in bytes.

    `digest` is what the record says of itself, or "-".
    """

    kind: str
    address: str
    date: str
    mime: str
    status: str
    digest: str
    offset: int
    length: int


@dataclass(frozen=True, slots=True)
class StoredWarc:
    """One WARC of a stored file: where in it it lies, and its records in their order."""

    window: Window
    packed: bool
    records: tuple[WarcRecord, ...]

    def holds(self, contents: Collection[str]) -> bool:
        """Whether a record's content, decoded, has one of these SHA-256. What cannot be read may hold anything."""
        return bool(contents) and any(self._content(one) in (*contents, None) for one in self.records)

    def _content(self, record: WarcRecord) -> str | None:
        try:
            found = read_whole(self.window, record.offset, self.packed, MAX_PAYLOAD_BYTES)
            data = content_of(found.payload, found.http, MAX_PAYLOAD_BYTES)[0] if found.http else found.payload
        except (BrokenError, InputError):
            return None
        return hashlib.sha256(data).hexdigest()


def warcs_of(stream: BinaryIO) -> list[StoredWarc]:
    """The WARCs of a stored WARC or WACZ, with what of them is whole. EvidenceError `warc-unreadable` for none."""
    try:
        found = [_warc(window) for window in _windows(whole(stream))]
    except (InputError, SeveralInOneError, OSError) as error:
        raise _unreadable(type(error).__name__) from None
    if not any(one.records for one in found):
        raise _unreadable("no record")
    return found


def stretches_of(stream: BinaryIO) -> list[tuple[int, int]]:
    """(start, size) of each WARC in a stored WARC or WACZ, in bytes. EvidenceError `warc-unreadable`."""
    try:
        return [(window.start, window.size) for window in _windows(whole(stream))]
    except (InputError, SeveralInOneError, OSError) as error:
        raise _unreadable(type(error).__name__) from None


def _unreadable(why: str) -> EvidenceError:
    advice = "The stored file is kept as it is; 'attest extract' gives it out."
    return EvidenceError("warc-unreadable", "A stored web archive cannot be read.", advice, {"reader": why})


def _windows(window: Window) -> Iterator[Window]:
    if window.read_at(0, 4) != b"PK\x03\x04":
        yield window
        return
    for name, member in sorted(read_members(window).items()):
        if name.startswith(MEMBERS) and name.endswith(WARC_SUFFIXES):
            if member.packed:
                raise SeveralInOneError
            yield Window(window.stream, window.start + member.start, member.size_bytes)


def _warc(window: Window) -> StoredWarc:
    found = Scanned()
    packed = scan(window, found, 0)
    return StoredWarc(window, packed, tuple(_record(line) for line in found.lines if line.at_ms >= 0))


def _record(line: Line) -> WarcRecord:
    return WarcRecord(
        kind=line.kind,
        address=line.address,
        date=f"{written(line.at_ms)[:19]}Z",
        mime="warc/revisit" if line.kind == "revisit" else _matching(_MIME, line.mime, "unk"),
        status=_matching(_STATUS, str(line.status), "-"),
        digest=_matching(_DIGEST, line.digest, "-"),
        offset=line.place,
        length=line.end - line.place,
    )


def _matching(form: re.Pattern[str], text: str, otherwise: str) -> str:
    return text if form.fullmatch(text) else otherwise
