"""A message (RFC 5322, RFC 2045): its words, who sent it to whom and when as it says itself, and its attachments."""

from __future__ import annotations

from email.message import Message

from desktop_app.capture.model import Fact, Said
from desktop_app.capture.readers.letter import content, endings, field, leaves, moment, parsed, words
from desktop_app.capture.readers.unpacked import Pieces, Unpacked
from desktop_app.charset import Decoded, decode

_BY = "the message's own header"
_FIELDS = (
    ("from", "From"), ("sender", "Sender"), ("reply to", "Reply-To"), ("to", "To"), ("copy to", "Cc"),
    ("blind copy to", "Bcc"), ("date", "Date"), ("subject", "Subject"), ("message id", "Message-ID"),
    ("in reply to", "In-Reply-To"),
)  # fmt: skip
_MAX_HOPS = 30
_TNEF = ("application/ms-tnef", "application/vnd.ms-tnef")
_LOCKED = ("multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime", "application/pgp-encrypted")
_SIGNED = (
    "multipart/signed",
    "application/pkcs7-signature",
    "application/x-pkcs7-signature",
    "application/pgp-signature",
)
_MAX_NAMED = 100


def read_message(data: bytes) -> tuple[Unpacked, bytes]:
    """What is inside and its bytes. InputError `file-damaged`, `file-nested`, `file-bomb`."""
    # A byte order mark and blank lines before the header are no part of it.
    message = parsed(data.removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n"))
    parts = list(leaves(message))
    body, other = _bodies(parts)
    decoded = _decoded(body) if body is not None else None
    pieces = Pieces()
    references, attached = _attachments(pieces, [part for part in parts if part is not body and part is not other])
    notes = []
    for page in (body, other):
        if page is not None and page.get_content_type() == "text/html":
            pieces.add("html", "body.html", content(page), "text/html")
    if other is not None:
        notes.append("the message has its words as text and as HTML; the text is shown, the HTML is kept as a file")
    if decoded:
        notes.append(f"decoded from {decoded.encoding} ({decoded.reason})")
    return Unpacked(
        text=decoded.text if decoded else "",
        text_is_html=body is not None and body.get_content_type() == "text/html",
        pieces=tuple(pieces.found),
        references=tuple(references.items()),
        items=tuple(attached),
        said=Said(field(message, "Subject"), _authors(message), moment(field(message, "Date"))),
        facts=(*_facts(message), *_named(pieces, attached), *_unread(message, parts), *endings(message)),
        conversions=tuple(notes),
    ), pieces.data


def _bodies(parts: list[Message]) -> tuple[Message | None, Message | None]:
    """(the part that is read, its other version as HTML): text as the sender wrote it before HTML."""
    shown = [part for part in parts if part.get_content_disposition() != "attachment" and not _file_name(part)]
    plain = next((part for part in shown if part.get_content_type() == "text/plain" and content(part).strip()), None)
    page = next((part for part in shown if part.get_content_type() == "text/html"), None)
    return (plain, page) if plain is not None else (page, None)


def _decoded(part: Message) -> Decoded:
    label = part.get_param("charset", "")
    return decode(content(part), label if isinstance(label, str) else None)


def _attachments(pieces: Pieces, parts: list[Message]) -> tuple[dict[str, int], list[int]]:
    """({cid: address: piece}, pieces in their order)."""
    references: dict[str, int] = {}
    attached = []
    for part in parts:
        if data := content(part):
            name = _file_name(part) or part.get_content_type().replace("/", " ")
            number = pieces.add("attachment", name, data, part.get_content_type())
            attached.append(number)
            if cid := field(part, "Content-ID").strip("<> "):
                references[f"cid:{cid}"] = number
    return references, attached


def _file_name(part: Message) -> str:
    try:
        return words(part.get_filename() or "")
    except (ValueError, LookupError, TypeError, AttributeError):
        return "attachment"


def _authors(message: Message) -> tuple[str, ...]:
    written = field(message, "From")
    return (written[:200],) if written else ()


def _facts(message: Message) -> list[Fact]:
    found = [(name, field(message, of)) for name, of in _FIELDS]
    found += [("received", words(str(hop))) for hop in (message.get_all("Received") or [])[:_MAX_HOPS]]
    return [Fact(name, value, "imported", _BY) for name, value in found if value]


def _unread(message: Message, parts: list[Message]) -> list[Fact]:
    """What is kept and not read: it could hold more words or files (MS-OXTNEF; RFC 8551; RFC 3156)."""
    kinds = [message.get_content_type(), *(part.get_content_type() for part in parts)]
    names = [_file_name(part).lower() for part in parts]
    tnef = any(kind in _TNEF for kind in kinds) or "winmail.dat" in names
    locked = any(kind in _LOCKED for kind in kinds) and "signed-data" not in str(message.get("Content-Type", ""))
    signed = any(kind in _SIGNED for kind in kinds)
    found = [
        ("winmail.dat", "kept, not read: an attachment of Outlook's own kind, which may hold files" if tnef else ""),
        ("encrypted", "kept, not read: it opens with the receiver's key only" if locked else ""),
        ("signature", "inside, not checked" if signed else ""),
    ]
    return [Fact(name, value, "observed", "attest") for name, value in found if value]


def _named(pieces: Pieces, attached: list[int]) -> list[Fact]:
    files = [pieces.found[number] for number in attached]
    told = [f"{file.name} · {file.mime} · {file.size_bytes} bytes" for file in files[:_MAX_NAMED]]
    return [Fact("attachment", one, "observed", "attest") for one in told]
