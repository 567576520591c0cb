"""Types that a few first bytes do not tell: messages, saved pages of one file, office documents, SVG."""

from __future__ import annotations

import re
from pathlib import PurePath

from desktop_app.capture.mimes import CSV, DOCX, MARKDOWN, MBOX, MESSAGE, MHTML, ODT, SVG

_FIELD = re.compile(rb"([!-9;-~]{1,76}):")
_SPACE = (b" ", b"\t")
_FIRST_TAG = re.compile(rb"<([A-Za-z_][\w.-]{0,80}:)?([A-Za-z_][\w.-]{0,80})")
_PAGE = re.compile(rb"<(!doctype html|html[\s>]|head[\s>]|body[\s>])", re.I)
_ODT_MARK = re.compile(rb"mimetype.{0,64}?application/vnd\.oasis\.opendocument\.text(?!-)", re.S)
_BY_NAME = {".csv": CSV, ".tsv": CSV, ".md": MARKDOWN, ".markdown": MARKDOWN}
_NEVER_IN_A_PAGE = {b"received", b"message-id", b"delivered-to", b"return-path"}


def packed_mime(head: bytes, name: str) -> str:
    """An office document, a mailbox, a message or a saved page by the first bytes; "" when it is none of them."""
    if head.startswith(b"PK\x03\x04"):
        return _office(head, name)
    if head.startswith(b"From ") and _fields(head.partition(b"\n")[2]):
        return MBOX
    return _letter(head.removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n"), PurePath(name).suffix.lower())


def text_mime(head: bytes, name: str) -> str:
    """SVG by its first element; CSV and Markdown, which nothing inside them tells, by the name; else ""."""
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    if start.startswith(b"<") and (first := _FIRST_TAG.search(start)) and first[2] == b"svg":
        return SVG
    return "" if _PAGE.match(start) else _BY_NAME.get(PurePath(name).suffix.lower(), "")


def _office(head: bytes, name: str) -> str:
    if _ODT_MARK.match(head, 30):
        return ODT
    word = b"word/" in head or (b"[Content_Types].xml" in head and name.lower().endswith(".docx"))
    return DOCX if word else ""


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
