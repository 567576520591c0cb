"""The types of files that Attest reads, and what kind of item each makes."""

from __future__ import annotations

from typing import Literal

MHTML = "multipart/related"
MESSAGE = "message/rfc822"
MBOX = "application/mbox"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
ODT = "application/vnd.oasis.opendocument.text"
SVG = "image/svg+xml"
CSV = "text/csv"
MARKDOWN = "text/markdown"

Kind = Literal["article", "image", "document", "message"]
_KINDS: dict[str, Kind] = {
    MESSAGE: "message", DOCX: "document", ODT: "document", CSV: "document", "application/pdf": "document",
}  # fmt: skip


def kind_of(mime: str) -> Kind:
    """The kind of item that a file of this type is."""
    return "image" if mime.startswith("image/") else _KINDS.get(mime, "article")


def is_drawn(mime: str) -> bool:
    """Whether a file is a picture that is decoded to pixels; an SVG is a program for drawing one, and never run."""
    return mime.startswith("image/") and mime != SVG
