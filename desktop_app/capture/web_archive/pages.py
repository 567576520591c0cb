"""Which records are pages (ADR 0010): the package's own list, else what requests and crawlers tell, else top documents."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from desktop_app.capture.web_archive.evidence import Evidence
from desktop_app.capture.web_archive.index import Index, joined, key_of
from desktop_app.capture.web_archive.package import Listed
from desktop_app.capture.web_archive.record import Line

_PAGES = ("text/html", "application/xhtml+xml")
_DOCUMENTS = (*_PAGES, "application/pdf")
_TOP = ("document",)
_BELOW_HOPS = ("E", "X", "P", "I")
_FRAME = re.compile(rb"<(?:i?frame|embed|object)\b[^>]{0,2000}?\b(?:src|data)\s*=\s*[\"']?([^\"'\s>]{1,2000})", re.I)
_LOOKS = re.compile(rb"<(?:!doctype\s+html|html|head|body|title|frameset)\b", re.I)
Content = Callable[[Line], bytes | None]


@dataclass(frozen=True, slots=True)
class Page:
    """One page: its record (None when it is listed and not inside), how it is listed, and why it is taken for a page."""

    line: Line | None
    why: str
    listed: Listed | None = None


def listed(index: Index, pages: Iterable[Listed], follow: Callable[[Line], Line | None]) -> Iterator[Page]:
    """The pages of a package's list, each once a record; `follow` leads from a redirect to where it ended."""
    seen: set[int] = set()
    for page in pages:
        line = index.nearest(page.address, page.at_ms)
        if line is not None and 300 <= line.status < 400 and line.kind != "revisit":
            line = follow(line) or line
        if line is None or id(line) not in seen:
            seen.add(id(line) if line else 0)
            yield Page(line, f"listed in {page.list}", page)


def found(index: Index, evidence: Evidence, content: Content) -> list[Page]:
    """The pages of a WARC without a list, in the order of the file. `content`: a record's decoded first part, None when it cannot be read."""
    told: list[tuple[Line, str]] = []
    doubtful: list[Line] = []
    for line in index.lines:
        if not _may_be(line):
            continue
        why = _told(line, evidence)
        if why is None:
            doubtful.append(line)
        elif why:
            told.append((line, why))
    tops = {id(line) for line in _top(doubtful, content)}
    reasons = {id(line): why for line, why in _first_of_each(told)}
    why_top = "an HTML answer that no other page of the file frames"
    return [
        Page(line, reasons.get(id(line), why_top)) for line in index.lines if id(line) in reasons or id(line) in tops
    ]


def _may_be(line: Line) -> bool:
    answer = line.kind in ("response", "revisit") and line.status == 200
    stored = line.kind == "resource" and line.address.lower().startswith(("http:", "https:"))
    return (answer or stored) and line.mime in _DOCUMENTS


def _told(line: Line, evidence: Evidence) -> str | None:
    """Why it is a page; "" when it is none; None when nothing tells."""
    dest = evidence.dest(line.id, line.beside)
    if dest:
        return "asked for as a document (Sec-Fetch-Dest)" if dest in _TOP else ""
    hops = evidence.hops(line.id, line.beside)
    if hops is not None:
        last = hops.upper().rstrip("R")[-1:]
        return f"reached by a link or as a seed (hopsFromSeed {hops or 'none'})" if last not in _BELOW_HOPS else ""
    if line.dest:
        return (
            "a document of its page (WARC-Page-ID)"
            if line.dest in _TOP and line.page
            else ("" if line.dest not in _TOP else None)
        )
    return None


def _first_of_each(told: list[tuple[Line, str]]) -> Iterator[tuple[Line, str]]:
    """Of records with one WARC-Page-ID that are told by it alone, the first: later documents are frames."""
    seen: set[int] = set()
    for line, why in told:
        if "WARC-Page-ID" in why:
            if line.page in seen:
                continue
            seen.add(line.page)
        yield line, why


def _top(doubtful: list[Line], content: Content) -> list[Line]:
    """Those that look like a page and that none of them shows in a frame."""
    framed: set[str] = set()
    pages: list[Line] = []
    for line in doubtful:
        if line.mime == "application/pdf":
            pages.append(line)
            continue
        data = content(line)
        if data is None:
            pages.append(line)  # why it cannot be read is told at its turn
        elif _LOOKS.search(data[:65_536].replace(b"\x00", b"")):
            pages.append(line)
            framed |= {key_of(joined(line.address, one)) for one in _frames(data)} - {key_of(line.address)}
    return [line for line in pages if key_of(line.address) not in framed]


def _frames(data: bytes) -> Iterator[str]:
    for match in _FRAME.finditer(data):
        yield match[1].decode("utf-8", "replace").replace("&amp;", "&")
