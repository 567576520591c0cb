"""What a file is, by its content and not by its suffix."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import PurePath

from desktop_app.capture.mimes import (
    CSV,
    DOCX,
    MARKDOWN,
    MBOX,
    MESSAGE,
    MHTML,
    ODS,
    ODT,
    SVG,
    WACZ,
    WARC,
    XLSX,
    is_recording,
)
from desktop_app.capture.sniff_packed import packed_mime, text_mime
from desktop_app.capture.sniff_recording import SUFFIXES, recording_mime
from desktop_app.errors import InputError

HEAD_BYTES = 8_192
MAX_FILE_BYTES = 512 * 1024 * 1024
MAX_WORDS_BYTES = 64 * 1024 * 1024
"""Text, HTML and SVG: decoding and parsing take many times their size."""
MAX_LETTER_BYTES = 128 * 1024 * 1024
"""A message or a page saved as MHTML, whole in memory while it is read."""
MAX_MBOX_BYTES = 16 * 1024 * 1024 * 1024
"""A mailbox is read message by message."""
MAX_RECORDING_BYTES = 64 * 1024 * 1024 * 1024
"""Video and sound go from disk to disk, piece by piece."""
MAX_WEB_ARCHIVE_BYTES = 64 * 1024 * 1024 * 1024
"""A web archive is read record by record."""
_LIMITS = {
    SVG: MAX_WORDS_BYTES, MESSAGE: MAX_LETTER_BYTES, MHTML: MAX_LETTER_BYTES, MBOX: MAX_MBOX_BYTES,
    WARC: MAX_WEB_ARCHIVE_BYTES, WACZ: MAX_WEB_ARCHIVE_BYTES,
}  # fmt: skip
_TAIL_BYTES = 65_536
_HTML = re.compile(
    rb"<!doctype html|<html[\s>]|<head[\s>]|<body[\s>]|<!--\s*saved from url|<(article|div|p|h1)[\s>]", re.I
)
_HTML_END = re.compile(rb"</(html|body)\s*>", re.I)
_HEIC_BRANDS = (b"heic", b"heix", b"hevc", b"mif1", b"msf1", b"heim", b"heis")
_MAGIC = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
    (b"%PDF-", "application/pdf"),
    (b"WARC/0.", WARC),
    (b"WARC/1.", WARC),
)
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""A compound file (MS-CFB): DOC, XLS, MSG, and what Word and Excel wrap a locked document in (MS-OFFCRYPTO)."""
_SUFFIXES = {
    ".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".png": "image/png", ".gif": "image/gif", ".tif": "image/tiff",
    ".tiff": "image/tiff", ".webp": "image/webp", ".heic": "image/heic", ".heif": "image/heic", ".pdf": "application/pdf",
    ".html": "text/html", ".htm": "text/html", ".xhtml": "text/html", ".txt": "text/plain",
    ".mht": MHTML, ".mhtml": MHTML, ".eml": MESSAGE, ".mbox": MBOX, ".docx": DOCX, ".odt": ODT, ".xlsx": XLSX, ".xlsm": XLSX, ".ods": ODS, ".svg": SVG,
    ".csv": CSV, ".tsv": CSV, ".md": MARKDOWN, ".markdown": MARKDOWN,
    ".warc": WARC, ".wacz": WACZ,
} | SUFFIXES  # fmt: skip


@dataclass(frozen=True, slots=True)
class Sniffed:
    """The type found, and what the suffix claimed if that is another one."""

    mime: str
    suffix_claims: str = ""


def sniff(head: bytes, name: str = "") -> Sniffed:
    """The type of a file by its first 8 KB.

    InputError `file-empty`, `binary-as-text` (bytes that are no text under a text's name) or `format-unknown`.
    """
    mime = _mime(head, name)
    claimed = _SUFFIXES.get(PurePath(name).suffix.lower(), "")
    return Sniffed(mime, claimed if claimed and claimed != mime else "")


def check_length(mime: str, size_bytes: int) -> None:
    """InputError `file-too-large` for more than is read of that type."""
    limit = (
        MAX_RECORDING_BYTES
        if is_recording(mime)
        else _LIMITS.get(mime) or (MAX_WORDS_BYTES if mime.startswith("text/") else MAX_FILE_BYTES)
    )
    if size_bytes > limit:
        advice = f"The limit is {limit // 1024**2} MB; keep it beside the archive and note its hash."
        raise InputError("file-too-large", "The file is too large to capture.", advice, {"size_bytes": size_bytes})


def missing_end(mime: str, data: bytes) -> str:
    """What a page or a PDF that was cut off lacks, in words; "" when its end is there.

    PDF: ISO 32000-1, 7.5.5 and Annex H. HTML may leave its end tags out, so this is a fact and no refusal.
    """
    tail = data[-_TAIL_BYTES:]
    if mime == "application/pdf" and b"%%EOF" not in tail[-2_048:]:
        return "the end mark %%EOF is missing; the file may have been cut off"
    if mime == "text/html" and not _HTML_END.search(tail.replace(b"\x00", b"")):
        return "the end tag </html> or </body> is missing; the page may have been cut off"
    return ""


def _mime(head: bytes, name: str) -> str:
    if not head.strip(b"\x00 \t\r\n\xef\xbb\xbf"):
        raise InputError("file-empty", "The file is empty.", "Copy it again from where it came from.")
    for magic, mime in _MAGIC:
        if head.startswith(magic):
            return mime
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "image/webp"
    if head[4:8] == b"ftyp" and head[8:12] in _HEIC_BRANDS:
        return "image/heic"
    if recording := recording_mime(head):
        return recording
    if b"%PDF-" in head[:1_024] and not head.startswith(b"PK\x03\x04"):
        return "application/pdf"
    if head.startswith(_OLD_OFFICE):
        advice = "Save it as DOCX, XLSX or ODF without a password, and capture both files."
        raise InputError("office-old", "It is an office file from before 2007, or one locked with a password.", advice)
    if packed := packed_mime(head, name):
        return packed
    if _is_text(head):
        if known := text_mime(head, name):
            return known
        return "text/html" if _HTML.search(head[:4_096]) else "text/plain"
    if PurePath(name).suffix.lower() in (".txt", ".html", ".htm", ".xhtml", ".md", ".csv", ".eml", ".svg"):
        advice = "Open it with the program that made it, save it as a picture, a PDF or text, and capture that."
        raise InputError("binary-as-text", "The file is named as text but holds other data.", advice)
    advice = "Save it as text, HTML, a picture or a PDF; the manual names all kinds that are read."
    raise InputError("format-unknown", "The kind of file is not known.", advice)


_CONTROL = bytes(byte for byte in range(32) if byte not in (9, 10, 12, 13, 27))


def _is_text(head: bytes) -> bool:
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return True
    control = len(head) - len(head.translate(None, _CONTROL))
    return control <= len(head) // 100
