"""The types of files that Attest reads, and what kind of item each makes."""

from __future__ import annotations

from typing import Literal

MHTML = "multipart/related"
MESSAGE = "message/rfc822"
MBOX = "application/mbox"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
ODT = "application/vnd.oasis.opendocument.text"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
ODS = "application/vnd.oasis.opendocument.spreadsheet"
SVG = "image/svg+xml"
ZIP = "application/zip"
"""A container: an item for each file in it."""
CSV = "text/csv"
MARKDOWN = "text/markdown"
TABLES = (CSV, XLSX, ODS)
WARC = "application/warc"
WACZ = "application/wacz"

Kind = Literal["article", "image", "video", "audio", "document", "message"]
_KINDS: dict[str, Kind] = {
    MESSAGE: "message", DOCX: "document", ODT: "document", **dict.fromkeys(TABLES, "document"),
    "application/pdf": "document",
}  # fmt: skip


def kind_of(mime: str) -> Kind:
    """The kind of item that a file of this type is."""
    first = mime.partition("/")[0]
    if first == "image" or first == "video" or first == "audio":
        return first  # type: ignore[return-value]  # mypy does not narrow a str to literals
    return _KINDS.get(mime, "article")


def is_drawn(mime: str) -> bool:
    """Whether a file is a picture that is decoded to pixels; an SVG is a program for drawing one, and never run."""
    return mime.startswith("image/") and mime != SVG


def is_recording(mime: str) -> bool:
    """Whether a file is video or sound: it is never whole in memory."""
    return mime.startswith(("video/", "audio/"))
