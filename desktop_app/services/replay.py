"""A captured page answered from the archive: what the servers said then, for a view that has no network."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol
from urllib.parse import quote, urljoin

from desktop_app.capture.sniff import HEAD_BYTES, sniff
from desktop_app.capture.web.http_body import MAX_BODY_BYTES, BodyRefusedError
from desktop_app.capture.web.warc_index import stretches_of
from desktop_app.capture.web.warc_lookup import WarcLookup, look_through, stored
from desktop_app.capture.web.warc_stream import BrokenWarcError, Stretch
from desktop_app.charset import decode
from desktop_app.errors import EvidenceError, InputError
from desktop_app.rows.items import AssetRow, CaptureRow
from desktop_app.services.archive import OpenArchive
from desktop_app.services.parsing.parser import Parser
from desktop_app.services.withdrawn import withdrawn_originals
from desktop_app.storage.queries import items as item_queries

KeyOf = Callable[[str], str]
"""The one spelling of an address that the view asks by."""
MAX_HOPS = 10
PARTS = "http://parts-of-the-page.invalid/"
"""Where the parts of an MHTML stand that are named by their Content-ID alone (RFC 2392): frames have no other address."""
SAVED = "http://saved-page.invalid/"
"""Where a page stands that does not say where it came from: relative references then find its files."""
_PICTURES = ("picture-dated", "picture")
_PAGES = ("text/html", "application/xhtml+xml")
_MHTML = "multipart/related"
_MIME = re.compile(r"[\w!#$&^.+-]{1,60}/[\w!#$&^.+-]{1,60}", re.ASCII)
_CID = re.compile(r"cid:[^\s\"'<>()]{1,1000}")
_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:-]{1,40})", re.I)
_WORDED = ("text/html", "text/css", "text/plain")

NOT_HERE, TOO_LARGE, UNREADABLE = "not-here", "too-large", "unreadable"
DAMAGED, ALTERED = "damaged", "altered"
_REASONS = {"too large": TOO_LARGE}


@dataclass(frozen=True, slots=True)
class Answer:
    """One stored answer. `mime`: with its charset where it has one; `location`: absolute, of a redirect, else ""."""

    status: int
    mime: str
    body: bytes
    location: str = ""


@dataclass(frozen=True, slots=True)
class Unanswered:
    """Why there is no answer: NOT_HERE, TOO_LARGE or UNREADABLE."""

    reason: str


class Answers(Protocol):
    """Something that holds answers; asked from worker threads."""

    def answer(self, key: str, address: str) -> Answer | Unanswered:
        """What was stored for an address; `key` is its one spelling."""


@dataclass(frozen=True, slots=True)
class Replay:
    """One capture to be looked at. `page`: the address to begin at, "" when the capture holds no page.

    `picture`: SHA-256 of a full-page picture, "" when there is none. `note`: what is wrong with a stored web archive: DAMAGED from
    some place on, or ALTERED since and so not shown; else "".
    `withdrawn`: something that it shows was taken back, so no picture of it may be shown. `rendered`: the page begins as a browser
    had drawn it, scripts and all; `as_received` begins as the server sent it.
    """

    page: str
    picture: str
    note: str = ""
    withdrawn: bool = False
    rendered: bool = False
    key_of: KeyOf = str
    sources: tuple[Answers, ...] = ()

    def as_received(self) -> Replay:
        """The same without what a browser had made of the page."""
        return replace(self, sources=self.sources[1:], rendered=False) if self.rendered else self

    def answer(self, address: str) -> Answer | Unanswered:
        """From the first source that has it; http and https stand for each other, as browsers upgrade one to the other."""
        reason = NOT_HERE
        for spelling in (address, _other_scheme(address)):
            for source in self.sources if spelling else ():
                found = source.answer(self.key_of(spelling), spelling)
                if isinstance(found, Answer):
                    return found
                reason = found.reason if reason == NOT_HERE else reason
        return Unanswered(reason)


def _other_scheme(address: str) -> str:
    scheme, colon, rest = address.partition("://")
    other = {"http": "https", "https": "http"}.get(scheme, "")
    return f"{other}{colon}{rest}" if other else ""


@dataclass(frozen=True, slots=True)
class _Indexed:
    """One WARC: where in its file it lies, and what lies where in it."""

    start: int
    size: int
    lookup: WarcLookup


class Replays:
    """Opens captures to be looked at; the last web archive's index is kept, for several captures may share one."""

    def __init__(self, archive: OpenArchive, key_of: KeyOf) -> None:
        self._archive, self._key_of = archive, key_of
        self._last: tuple[str, tuple[_Indexed, ...]] = ("", ())

    def open(self, capture: CaptureRow, check: Callable[[], None] = lambda: None) -> Replay:
        """In a worker: the whole web archive is read once. `check` may raise. EvidenceError, InputError `reading-…`."""
        sources, note = self._sources(capture, check)
        taken_back = not withdrawn_originals(self._archive).isdisjoint(asset.sha256 for asset in capture.assets)
        picture = next((a.sha256 for a in _held(self._archive, capture, _PICTURES) if not taken_back), "")
        replay = Replay("", picture, note, taken_back, False, self._key_of, tuple(sources))
        page = _start(replay, capture)
        drawn = next(iter(_held(self._archive, capture, ("dom",))), None)
        if not page or drawn is None:
            return replace(replay, page=page)
        first = _Files(self._archive, {self._key_of(page): drawn})
        return replace(replay, page=page, rendered=True, sources=(first, *replay.sources))

    def _sources(self, capture: CaptureRow, check: Callable[[], None]) -> tuple[list[Answers], str]:
        found: list[Answers] = []
        note = ""
        at_s = _seconds(_time_of_page(self._archive, capture))
        for asset in _held(self._archive, capture, ("warc", "wacz")):
            inside = self._inside(asset.sha256, check)
            note = note or (ALTERED if inside is None else DAMAGED if any(one.lookup.broken for one in inside) else "")
            found += [_Warc(self._archive, asset.sha256, one, at_s) for one in inside or ()]
        found.append(_Files(self._archive, _by_address(self._archive, capture, self._key_of)))
        packed = [a for a in _held(self._archive, capture, ("original", "mhtml")) if a.mime == _MHTML]
        if packed and len(found) == 1:
            found.insert(0, _unpacked(self._archive, packed[0], self._key_of))
        return found, note

    def _inside(self, sha256: str, check: Callable[[], None]) -> tuple[_Indexed, ...] | None:
        """What lies where; None where the stored bytes are no longer those that were captured."""
        if self._last[0] != sha256:
            if not self._archive.blobs.matches(sha256):
                return None
            with self._archive.blobs.open(sha256) as stream:
                found = tuple(
                    _Indexed(start, size, look_through(Stretch(stream, start, size), self._key_of, check))
                    for start, size in stretches_of(stream)
                )
            self._last = (sha256, found)
        return self._last[1]


def can_replay(capture: CaptureRow) -> bool:
    """Whether a capture may hold something to look at: a page, or the picture of one. Nothing is opened."""
    roles = {asset.role for asset in capture.assets}
    packed = any(asset.mime == _MHTML for asset in capture.assets)
    page = _page_of(capture) is not None or packed or (bool(roles & {"warc", "wacz"}) and "original" not in roles)
    return page or not roles.isdisjoint(_PICTURES)


def _held(archive: OpenArchive, capture: CaptureRow, roles: tuple[str, ...]) -> list[AssetRow]:
    """Files of these roles whose bytes are here, in the order of the roles: some are withheld from a shared file."""
    return [a for role in roles for a in capture.assets if a.role == role and archive.blobs.has(a.sha256)]


def _time_of_page(archive: OpenArchive, capture: CaptureRow) -> str:
    """When the page was got: of a web archive that was handed over, the time that it tells, not that of the import."""
    if capture.method != "web archive":
        return capture.at
    with archive.reading() as view:
        told = (row.captured_at for row in item_queries.web_archives(view) if row.capture == capture.capture)
        return next(told, "") or capture.at


def _seconds(at: str) -> float:
    try:
        return datetime.fromisoformat(at).timestamp()
    except (ValueError, OverflowError):
        return 0.0


def _start(replay: Replay, capture: CaptureRow) -> str:
    """The first address that leads to a page, over its redirects."""
    for address in dict.fromkeys((capture.final_address, capture.address, _saved_address(capture))):
        if address and (page := _led_to(replay, address)):
            return page
    return ""


def _led_to(replay: Replay, address: str) -> str:
    for _hop in range(MAX_HOPS):
        found = replay.answer(address)
        if isinstance(found, Unanswered):
            return ""
        if not found.location:
            return address if found.mime.split(";")[0] in _PAGES else ""
        address = found.location
    return ""


def _saved_address(capture: CaptureRow) -> str:
    page = _page_of(capture)
    return SAVED + quote(page.name) if page else ""


def _page_of(capture: CaptureRow) -> AssetRow | None:
    return next((a for a in capture.assets if a.role in ("html", "original") and a.mime in _PAGES), None)


@dataclass(frozen=True, slots=True)
class _Warc:
    """Answers of a web archive, each read from its place when it is asked for."""

    archive: OpenArchive
    sha256: str
    inside: _Indexed
    at_s: float

    def answer(self, key: str, address: str) -> Answer | Unanswered:
        """See Answers."""
        part = self.inside
        found = part.lookup.nearest(key, self.at_s)
        if found is None:
            return Unanswered(NOT_HERE)
        try:
            with self.archive.blobs.open(self.sha256) as stream:
                kept = stored(Stretch(stream, part.start, part.size), found, part.lookup)
        except BodyRefusedError as error:
            return Unanswered(_REASONS.get(str(error), UNREADABLE))
        except (BrokenWarcError, EvidenceError):
            return Unanswered(UNREADABLE)
        if 300 <= kept.status < 400 and kept.location:
            return Answer(kept.status, "text/html", b"", _joined(address, kept.location))
        return _answer(kept.status, kept.type, kept.body)


@dataclass(frozen=True, slots=True)
class _Files:
    """Answers made of a capture's files: a saved page with its folder, or a page whose web archive is not here."""

    archive: OpenArchive
    by_key: Mapping[str, AssetRow]

    def answer(self, key: str, address: str) -> Answer | Unanswered:
        """See Answers."""
        asset = self.by_key.get(key)
        if asset is None:
            return Unanswered(NOT_HERE)
        if asset.size_bytes > MAX_BODY_BYTES:
            return Unanswered(TOO_LARGE)
        try:
            return _answer(200, asset.mime, self.archive.blobs.read(asset.sha256))
        except EvidenceError:
            return Unanswered(UNREADABLE)


def _by_address(archive: OpenArchive, capture: CaptureRow, key_of: KeyOf) -> dict[str, AssetRow]:
    """Files by where they came from, and by their place beside the saved page."""
    page = _page_of(capture)
    found: dict[str, AssetRow] = {}
    for asset in _held(archive, capture, ("requisite",)):
        for address in (asset.address, SAVED + quote(asset.name)):
            if address:
                found.setdefault(key_of(address), asset)
    if page is not None and archive.blobs.has(page.sha256):
        for address in (page.address, capture.final_address, SAVED + quote(page.name)):
            if address:
                found[key_of(address)] = page
    return found


@dataclass(frozen=True, slots=True)
class _Parts:
    """Answers out of one file that holds others (MHTML), in memory."""

    by_key: Mapping[str, tuple[str, bytes]]

    def answer(self, key: str, address: str) -> Answer | Unanswered:
        """See Answers."""
        found = self.by_key.get(key)
        return _answer(200, *found) if found else Unanswered(NOT_HERE)


def _unpacked(archive: OpenArchive, asset: AssetRow, key_of: KeyOf) -> _Parts:
    """Taken apart by the reading program. InputError when it cannot be."""
    with Parser() as parser:
        inside, data = parser.unpack(archive.blobs.read(asset.sha256), _MHTML)
    named = {name for name, _number in inside.references if name.startswith("cid:")}
    cuts = ((piece.mime, data[piece.start : piece.start + piece.size_bytes]) for piece in inside.pieces)
    parts = [(mime, _with_addresses(part, named) if mime in _PAGES else part) for mime, part in cuts]
    found: dict[str, tuple[str, bytes]] = {}
    for name, number in inside.references:
        if 0 <= number < len(parts):
            found.setdefault(key_of(_address_of_part(name)), parts[number])
    for piece, part in zip(inside.pieces, parts, strict=True):
        if piece.role == "html":
            for address in (inside.address, SAVED + quote(piece.name)):
                if address:
                    found[key_of(address)] = part
    return _Parts(found)


def _with_addresses(page: bytes, named: set[str]) -> bytes:
    """The page with addresses where it names its own parts by their ids; other words are left as they are."""

    def address(found: re.Match[str]) -> str:
        return _address_of_part(found[0]) if found[0] in named else found[0]

    return _CID.sub(address, decode(page).text).encode("utf-8", "replace") if named else page


def _address_of_part(name: str) -> str:
    return PARTS + quote(name[4:], safe="@") if name.startswith("cid:") else name


def _joined(base: str, reference: str) -> str:
    try:
        return urljoin(base, reference)
    except ValueError:
        return ""


def _answer(status: int, declared: str, body: bytes) -> Answer:
    """Words are handed over in UTF-8, decoded as the record says they were: the view guesses nothing."""
    mime = declared.split(";")[0].strip().lower()
    if not _MIME.fullmatch(mime):
        mime = _sniffed(body)
    label = found[1] if (found := _CHARSET.search(declared)) else None
    if mime in _WORDED:
        return Answer(status, f"{mime}; charset=utf-8", decode(body, label).text.encode("utf-8", "replace"))
    return Answer(status, f"{mime}; charset={label}" if label else mime, body)


def _sniffed(body: bytes) -> str:
    try:
        return sniff(body[:HEAD_BYTES]).mime
    except InputError:
        return "application/octet-stream"
