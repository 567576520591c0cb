"""What lies where in a WARC file (ISO 28500), for the index of a web archive. The file may be a stranger's."""

from __future__ import annotations

import hashlib
import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, BinaryIO

from warcio.archiveiterator import WARCIterator
from warcio.exceptions import ArchiveLoadFailed
from warcio.statusandheaders import StatusAndHeadersParserException

from desktop_app.errors import EvidenceError

MAX_CONTENT_BYTES = 8 * 1024**3
_CHUNK = 64 * 1024
_REPLAYED = ("response", "resource", "revisit", "metadata")
_DATE = re.compile(r"(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d{1,9})?Z", re.ASCII)
_STATUS = re.compile(r"\d{3}", re.ASCII)
_MIME = re.compile(r"[\w!#$&^.+-]{1,60}/[\w!#$&^.+-]{1,60}", re.ASCII)
_DIGEST = re.compile(r"[\w-]{2,20}:[\w=+/-]{8,140}", re.ASCII)
_BROKEN = (
    *(ArchiveLoadFailed, StatusAndHeadersParserException, zlib.error),
    *(ValueError, EOFError, OSError, AttributeError),
)
"""What warcio was seen to raise on damaged files."""


@dataclass(frozen=True, slots=True)
class WarcRecord:
    """One record that a reader can ask for. `date`: ISO 8601 in UTC, to the second; offset and length in bytes.

    `content_sha256` is that of the decoded body, worked out here; `digest` is what the record says of itself, or "-".
    """

    kind: str
    address: str
    date: str
    mime: str
    status: str
    digest: str
    offset: int
    length: int
    content_sha256: str


class _Iterator(WARCIterator):  # type: ignore[misc]
    """Without the library's own words on stderr."""

    INC_RECORD = ""


def records_of(stream: BinaryIO) -> list[WarcRecord]:
    """The responses and resources of a WARC, in its order. EvidenceError `warc-unreadable`."""
    try:
        return list(_records(stream))
    except _BROKEN as error:
        advice = "The stored file is kept as it is; 'attest extract' gives it out."
        details = {"reader": type(error).__name__}
        raise EvidenceError("warc-unreadable", "A stored web archive cannot be read.", advice, details) from None


def _records(stream: BinaryIO) -> Iterator[WarcRecord]:
    left = MAX_CONTENT_BYTES
    records = _Iterator(stream)
    for record in records:
        digest = hashlib.sha256()
        content = record.content_stream()
        while chunk := content.read(_CHUNK):
            digest.update(chunk)
            left -= len(chunk)
            if left < 0:
                raise ValueError("too much content")
        found = _record(record, records.get_record_offset(), records.get_record_length(), digest.hexdigest())
        if found is not None:
            yield found


def _record(record: Any, offset: int, length: int, sha256: str) -> WarcRecord | None:
    header = record.rec_headers.get_header
    address, date = header("WARC-Target-URI") or "", _DATE.fullmatch(header("WARC-Date") or "")
    if record.rec_type not in _REPLAYED or not address or date is None:
        return None
    http = record.http_headers
    mime = (http.get_header("Content-Type") if http else header("Content-Type")) or ""
    return WarcRecord(
        kind=record.rec_type,
        address=address,
        date="{}-{}-{}T{}:{}:{}Z".format(*date.groups()),
        mime="warc/revisit" if record.rec_type == "revisit" else _matching(_MIME, mime.split(";")[0].strip(), "unk"),
        status=_matching(_STATUS, http.get_statuscode() if http else "", "-"),
        digest=_matching(_DIGEST, header("WARC-Payload-Digest") or "", "-"),
        offset=offset,
        length=length,
        content_sha256=sha256,
    )


def _matching(form: re.Pattern[str], text: str, otherwise: str) -> str:
    return text if form.fullmatch(text) else otherwise
