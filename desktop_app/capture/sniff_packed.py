"""Types that a few first bytes do not tell: messages, saved pages of one file, office documents, SVG."""

from __future__ import annotations

import re
import zlib
from contextlib import suppress
from pathlib import PurePath

from desktop_app.capture.mimes import CSV, DOCX, MARKDOWN, MBOX, MESSAGE, MHTML, ODS, ODT, SVG, WACZ, WARC, XLSX

_FIELD = re.compile(rb"([!-9;-~]{1,76}):")
_SPACE = (b" ", b"\t")
_FIRST_TAG = re.compile(rb"<([A-Za-z_][\w.-]{0,80}:)?([A-Za-z_][\w.-]{0,80})")
_PAGE = re.compile(rb"<(!doctype html|html[\s>]|head[\s>]|body[\s>])", re.I)
_ODF_MARK = re.compile(rb"mimetype.{0,64}?application/vnd\.oasis\.opendocument\.(text|spreadsheet)(?!-)", re.S)
_WACZ_MARK = re.compile(
    r"archive/[^/]+\.warc(\.gz)?|indexes/.*|pages/[^/]+\.jsonl|(datapackage|datapackage-digest|fuzzy)\.json"
)
"""Other ZIPs have a folder "pages", too: what is in it tells."""
_BY_NAME = {".csv": CSV, ".tsv": CSV, ".md": MARKDOWN, ".markdown": MARKDOWN}
_NEVER_IN_A_PAGE = {b"received", b"message-id", b"delivered-to", b"return-path"}


def packed_mime(head: bytes, name: str) -> str:
    """An office document, a mailbox, a message or a saved page by the first bytes; "" when it is none of them."""
    if head.startswith(b"PK\x03\x04"):
        if any(_WACZ_MARK.fullmatch(name) for name in _names(head)):
            return WACZ
        return _office(head, name) or (WACZ if PurePath(name).suffix.lower() == ".wacz" else "")
    if head.startswith(b"\x1f\x8b"):
        return WARC if _unpacked(head).startswith((b"WARC/0.", b"WARC/1.")) else ""
    if head.startswith(b"From ") and _fields(head.partition(b"\n")[2]):
        return MBOX
    return _letter(head.removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n"), PurePath(name).suffix.lower())


def text_mime(head: bytes, name: str) -> str:
    """SVG by its first element; CSV and Markdown, which nothing inside them tells, by the name; else ""."""
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    if start.startswith(b"<") and (first := _FIRST_TAG.search(start)) and first[2] == b"svg":
        return SVG
    return "" if _PAGE.match(start) else _BY_NAME.get(PurePath(name).suffix.lower(), "")


def _unpacked(head: bytes) -> bytes:
    with suppress(zlib.error):
        return zlib.decompressobj(31).decompress(head, 16)
    return b""


def _office(head: bytes, name: str) -> str:
    if mark := _ODF_MARK.match(head, 30):
        return ODT if mark[1] == b"text" else ODS
    inside, suffix = _names(head), PurePath(name).suffix.lower()
    for folder, mime in (("word/", DOCX), ("xl/", XLSX)):
        if any(one.startswith(folder) for one in inside):
            return mime
    named = {".docx": DOCX, ".xlsx": XLSX, ".xlsm": XLSX}.get(suffix, "")
    return named if "[Content_Types].xml" in inside else ""


def _names(head: bytes) -> list[str]:
    """Names in the local headers of a ZIP's start (APPNOTE 4.3.7)."""
    found = []
    for match in re.finditer(rb"PK\x03\x04", head):
        length = int.from_bytes(head[match.start() + 26 : match.start() + 28], "little")
        found.append(head[match.start() + 30 : match.start() + 30 + length].decode("utf-8", "replace"))
    return found


def _letter(head: bytes, suffix: str) -> str:
    """RFC 5322 asks for From and Date; what mail programs add beside them tells a message from words that look like one."""
    fields = _fields(head)
    if b"multipart/related" in fields.get(b"content-type", b"").lower():
        saved = b"snapshot-content-location" in fields or b"<saved by" in fields.get(b"from", b"").lower()
        if saved or suffix in (".mht", ".mhtml") or not _NEVER_IN_A_PAGE & fields.keys():
            return MHTML
    made = {b"mime-version", b"message-id", b"received"} & fields.keys()
    sent = {b"from", b"received", b"return-path"} & fields.keys()
    named = suffix == ".eml" and {b"from", b"to", b"subject", b"date"} & fields.keys()
    return MESSAGE if (made and sent) or named else ""


def _fields(head: bytes) -> dict[bytes, bytes]:
    """Header fields at the start, names in lower case; {} unless every whole line up to the blank one is of a header."""
    lines = re.split(rb"\r?\n", head)
    found: dict[bytes, bytes] = {}
    last = b""
    # The first 8 KB may end in the middle of the last line.
    for line in lines[:-1]:
        if not line:
            break
        if line.startswith(_SPACE) and last:
            found[last] += line
        elif field := _FIELD.match(line):
            last = field[1].lower()
            found[last] = line[field.end() :]
        else:
            return {}
    return found
