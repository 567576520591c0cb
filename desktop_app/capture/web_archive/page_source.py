"""One page of a web archive as a source: the page as received, what the archive's maker recorded of it, and our own facts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from urllib.parse import urlsplit

from desktop_app.capture.address import check_address
from desktop_app.capture.clock import now
from desktop_app.capture.mimes import kind_of
from desktop_app.capture.model import NOTHING_SAID, CapturedFile, CapturedSource, Fact, Said
from desktop_app.capture.sniff import HEAD_BYTES, MAX_FILE_BYTES, MAX_WORDS_BYTES, sniff
from desktop_app.capture.web_archive.archive import Body, Opened
from desktop_app.capture.web_archive.index import joined
from desktop_app.capture.web_archive.pages import Page
from desktop_app.capture.web_archive.record import Line
from desktop_app.capture.web_archive.scan import written
from desktop_app.capture.web_archive.told import archive_facts, record_facts, said_of
from desktop_app.charset import decode
from desktop_app.errors import InputError

_MEDIA = ("image/", "video/", "audio/", "application/pdf")
_PICTURE_BYTES = 64 * 1024 * 1024
_BYTES = "application/octet-stream"
_MADE = (
    ("urn:fullPage:", "picture"), ("urn:view:", "picture"), ("urn:pdf:", "pdf"), ("urn:mhtml:", "mhtml"),
    ("urn:dom:", "dom"), ("urn:text:", "rendered-text"),
)  # fmt: skip
"""Files that a capturing browser made of a page, stored as resources; of two for one role the first that is inside."""


@dataclass(frozen=True, slots=True)
class Kept:
    """The web archive's own file as it was stored, and the small files that describe it."""

    name: str
    files: tuple[CapturedFile, ...]
    sha256: str


def page_source(
    opened: Opened, page: Page, number: int, source: str, kept: Kept, begin: tuple[Fact, ...]
) -> CapturedSource:
    """The page with this number from 1. InputError `page-not-inside`, `record-unreadable`, `revisit-unresolved`,
    `file-bomb`, `file-empty`, `format-unknown`; OSError.
    """
    started = now()
    line = _line_of(page)
    body = opened.body(line, MAX_WORDS_BYTES if "html" in line.mime else MAX_FILE_BYTES)
    mime = _mime(line, body)
    decoded = decode(body.data, _charset(body)) if mime in ("text/html", "text/plain") else None
    read = f"{decoded.encoding} ({decoded.reason})" if decoded else ""
    address = _checked(line.address)
    own = CapturedFile("html" if mime == "text/html" else "original", _name(line), mime, body.data, line.address)
    return CapturedSource(
        source=source,
        kind=kind_of(mime),
        mime=mime,
        method="web archive",
        started_at=started,
        ended_at=now(),
        files=(own, *kept.files, *_made(opened, page, line)),
        address=address,
        address_how="imported" if address else None,
        final_address=address,
        status=line.status or None,
        text=decoded.text if decoded else None,
        text_is_html=mime == "text/html",
        requisites=Requisites(opened, line),
        facts=(
            *begin,
            *_place(opened, page, number, line),
            *record_facts(body, record_name(body)),
            *archive_facts(opened),
            *((Fact("encoding", read, "observed", "attest"),) if read else ()),
        ),
        conversions=(*body.done, *((f"decoded from {read}",) if read else ())),
        said=_said(page, body.data),
        damage=said_of(opened, line, body),
    )


def _line_of(page: Page) -> Line:
    if page.line is None:
        address = page.listed.address if page.listed else ""
        advice = "Ask for the whole web archive; the page is in its list alone."
        raise InputError(
            "page-not-inside", "The web archive lists a page that is not inside.", advice, {"address": address[:300]}
        )
    return page.line


def record_name(body: Body) -> str:
    """Which record it is, as facts name it."""
    return f"WARC record {body.record.head.get('warc-record-id').strip('<> ')}"[:200]


def _mime(line: Line, body: Body) -> str:
    if not body.data.strip() and "html" in line.mime:
        return "text/html"
    mime = sniff(body.data[:HEAD_BYTES], _name(line)).mime
    return "text/html" if "html" in line.mime and mime == "text/plain" else mime


def _charset(body: Body) -> str | None:
    head = body.stored.http.get("content-type") if body.stored.http else body.stored.head.get("content-type")
    _, _, label = head.lower().partition("charset=")
    return label.split(";")[0].strip(" \"'") or None


def _name(line: Line) -> str:
    try:
        return urlsplit(line.address).path.rsplit("/", 1)[-1][:200] or "index"
    except ValueError:
        return "page"


def _checked(address: str) -> str:
    try:
        check_address(address)
    except InputError:
        return ""
    return address


def _said(page: Page, html: bytes) -> Said:
    """The list's title, where the page itself has none: scripts may have written it."""
    listed = page.listed
    return (
        Said(title=listed.title) if listed and listed.title and b"<title" not in html[:65_536].lower() else NOTHING_SAID
    )


def _place(opened: Opened, page: Page, number: int, line: Line) -> Iterator[Fact]:
    inside = opened.files[line.file].name
    where = f"page {number} of {len(opened.pages)}, {inside + ', ' if inside else ''}bytes {line.place} to {line.end}"
    yield Fact("place in the web archive", where, "observed", "attest")
    yield Fact("taken for a page", page.why, "observed", "attest")
    if page.listed:
        at = written(page.listed.at_ms)
        yield from (
            Fact(name, value, "imported", page.listed.list)
            for name, value in (
                ("listed address", page.listed.address),
                ("listed at", at),
                ("listed title", page.listed.title),
            )
            if value
        )


def _made(opened: Opened, page: Page, line: Line) -> Iterator[CapturedFile]:
    """What a browser made of the page, and the words that the package's list has of it."""
    made: dict[str, CapturedFile] = {}
    for start, role in _MADE:
        found = opened.index.nearest(f"{start}{line.address}", line.at_ms, line.page)
        if role in made or found is None or found.kind != "resource":
            continue
        with suppress(InputError):
            data = opened.whole(found, MAX_FILE_BYTES).payload
            made[role] = CapturedFile(role, f"{role} of the web archive", found.mime or _BYTES, data, found.address)
    if page.listed and page.listed.text and "rendered-text" not in made:
        words = page.listed.text.encode("utf-8", "replace")
        made["rendered-text"] = CapturedFile("rendered-text", f"text of {page.listed.list}", "text/plain", words)
    yield from made.values()


class Requisites(Mapping[str, CapturedFile]):
    """Pictures and media that the page asks for, read from the archive when they are asked for; styles stay in it."""

    def __init__(self, opened: Opened, page: Line) -> None:
        self._opened, self._page = opened, page
        self._known: dict[str, CapturedFile | None] = {}

    def __contains__(self, reference: object) -> bool:
        return isinstance(reference, str) and self._found(reference) is not None

    def __getitem__(self, reference: str) -> CapturedFile:
        found = self._found(reference)
        if found is None:
            raise KeyError(reference)
        return found

    def __iter__(self) -> Iterator[str]:
        return iter([reference for reference, file in self._known.items() if file])

    def __len__(self) -> int:
        return sum(file is not None for file in self._known.values())

    def _found(self, reference: str) -> CapturedFile | None:
        if reference not in self._known:
            self._known[reference] = self._read(joined(self._page.address, reference))
        return self._known[reference]

    def _read(self, address: str) -> CapturedFile | None:
        line = self._opened.index.nearest(address, self._page.at_ms, self._page.page) if address else None
        try:
            if line is not None and 300 <= line.status < 400 and line.kind == "response":
                line = self._opened.follow(line)
            if line is None or line.status not in (0, 200) or not line.mime.startswith(_MEDIA):
                return None
            body = self._opened.body(line, _PICTURE_BYTES)
            mime = sniff(body.data[:HEAD_BYTES], _name(line)).mime
        except InputError:
            return None
        facts = tuple(record_facts(body, record_name(body)))
        return CapturedFile("requisite", _name(line), mime, body.data, line.address, facts)
