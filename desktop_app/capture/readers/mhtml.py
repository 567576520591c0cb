"""A page saved as MHTML (RFC 2557): the page, what came with it, and the capture time it states of itself."""

from __future__ import annotations

from email.message import Message
from urllib.parse import urljoin

from desktop_app.capture.model import Fact
from desktop_app.capture.readers.letter import content, endings, field, leaves, moment, parsed
from desktop_app.capture.readers.unpacked import Pieces, Unpacked, damaged
from desktop_app.charset import decode

_BY = "the MHTML's own header"
_PAGES = ("text/html", "application/xhtml+xml")


def read_mhtml(data: bytes) -> tuple[Unpacked, bytes]:
    """What is inside and its bytes. InputError `file-damaged` without a page, `file-nested`, `file-bomb`."""
    message = parsed(data)
    parts = list(leaves(message))
    page = _page(message, parts)
    raw = content(page)
    # No charset of the part is asked for: the bytes are in the page's own encoding (facts-extract, section 4).
    decoded = decode(raw)
    address = field(message, "Snapshot-Content-Location") or field(page, "Content-Location")
    pieces = Pieces()
    references: dict[str, int] = {}
    pieces.add("html", "page.html", raw, "text/html", address)
    for part in parts:
        if part is not page and (inside := content(part)):
            number = _add(pieces, part, inside, address)
            references |= dict.fromkeys(_names(part, address), number)
    read = f"decoded from {decoded.encoding} ({decoded.reason})"
    return Unpacked(
        text=decoded.text,
        text_is_html=True,
        pieces=tuple(pieces.found),
        references=tuple(references.items()),
        address=address,
        facts=(*_facts(message, address), *endings(message)),
        conversions=("page and files taken out of the MHTML, transfer encoding undone", read),
    ), pieces.data


def _page(message: Message, parts: list[Message]) -> Message:
    """The part that `start` names (RFC 2387), else the first page."""
    start = str(message.get_param("start", "") or "").strip("<> ")
    pages = [part for part in parts if part.get_content_type() in _PAGES]
    named = (part for part in pages if start and field(part, "Content-ID").strip("<> ") == start)
    if page := next(named, next(iter(pages), None)):
        return page
    raise damaged("no page inside")


def _add(pieces: Pieces, part: Message, data: bytes, address: str) -> int:
    place = field(part, "Content-Location")
    name = place.split("?")[0].split("#")[0].rstrip("/") or field(part, "Content-ID").strip("<> ")
    return pieces.add("requisite", name, data, part.get_content_type(), _joined(address, place))


def _names(part: Message, address: str) -> list[str]:
    """How the page may refer to a part: its location as written and absolute, its Content-ID."""
    place, cid = field(part, "Content-Location"), field(part, "Content-ID").strip("<> ")
    return [name for name in (place, place and _joined(address, place), cid and f"cid:{cid}") if name]


def _joined(base: str, reference: str) -> str:
    try:
        return urljoin(base, reference)
    except ValueError:
        return reference


def _facts(message: Message, address: str) -> list[Fact]:
    written = field(message, "Date")
    found = [
        ("saved by", field(message, "From").strip('<>" ')),
        ("saved at", moment(written) or written),
        ("address", address),
        ("title", field(message, "Subject")),
    ]
    return [Fact(name, value, "imported", _BY) for name, value in found if value]
