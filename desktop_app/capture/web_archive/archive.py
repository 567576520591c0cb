"""A web archive opened for import: its WARCs scanned, its pages told apart, its records read one at a time.

Readable while its stream is open. Memory is bounded by the number of records, never by the size of the file.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import BinaryIO

from desktop_app.capture.mimes import WACZ
from desktop_app.capture.sniff import HEAD_BYTES, MAX_WORDS_BYTES, sniff
from desktop_app.capture.web_archive import pages
from desktop_app.capture.web_archive.content import content_of
from desktop_app.capture.web_archive.digests import State
from desktop_app.capture.web_archive.flow import BrokenError
from desktop_app.capture.web_archive.index import Index, joined
from desktop_app.capture.web_archive.package import DESCRIPTION, DIGEST, MAX_JSON_BYTES, Described, Listed, described
from desktop_app.capture.web_archive.package import listed_pages as read_lists
from desktop_app.capture.web_archive.pages import Page
from desktop_app.capture.web_archive.record import Line, Whole, read_whole
from desktop_app.capture.web_archive.scan import Scanned, SeveralInOneError, moment_ms, scan
from desktop_app.capture.web_archive.unpacking import unpack_member, unpack_window
from desktop_app.capture.web_archive.window import Window, whole
from desktop_app.capture.web_archive.zip_members import Member, content, read_members
from desktop_app.errors import InputError

MAX_PAYLOAD_BYTES = MAX_WORDS_BYTES
MAX_HOPS = 10
MEMBERS = "archive/"
WARC_SUFFIXES = (".warc", ".warc.gz")
_LOOK_BYTES = 256 * 1024
Temporary = Callable[[], BinaryIO]
"""Makes a new file to write into and to read from; its maker removes it."""


@dataclass(frozen=True, slots=True)
class WarcFile:
    """One WARC: its name in the package ("" for a WARC alone), where it lies, and whether its records are packed."""

    name: str
    window: Window
    packed: bool


@dataclass(frozen=True, slots=True)
class Body:
    """The content of a record. `stored`: the record that holds it, the same but for a revisit; `state`: of its digests.

    `done`: how the content was got.
    """

    record: Whole
    stored: Whole
    state: State
    data: bytes
    done: tuple[str, ...]


@dataclass(slots=True)
class Opened:
    """A whole web archive: see `open_web_archive`."""

    mime: str
    files: list[WarcFile] = field(default_factory=list)
    scanned: Scanned = field(default_factory=Scanned)
    index: Index = field(default_factory=lambda: Index(()))
    pages: list[Page] = field(default_factory=list)
    described: Described | None = None
    kept: dict[str, bytes] = field(default_factory=dict)
    """Small members that are kept as files of their own: what describes the package, and the hash of that."""
    notes: list[str] = field(default_factory=list)
    """How the archive as a whole was read, in words."""
    unread: list[str] = field(default_factory=list)
    """What of the package could not be read, in words."""

    @property
    def is_damaged(self) -> bool:
        """Whether something of it could not be read."""
        return bool(self.scanned.damage or self.unread)

    def whole(self, line: Line, most_bytes: int = MAX_PAYLOAD_BYTES) -> Whole:
        """The record. InputError `record-unreadable`."""
        file = self.files[line.file]
        try:
            return read_whole(file.window, line.place, file.packed, most_bytes)
        except BrokenError as error:
            advice = "It stays in the web archive, which is kept as it came; open that with a reader of web archives."
            details = {"reason": str(error), "address": line.address[:300]}
            raise InputError(
                "record-unreadable", "A page of the web archive cannot be read.", advice, details
            ) from None

    def body(self, line: Line, most_bytes: int = MAX_PAYLOAD_BYTES) -> Body:
        """The content of a record, of the one that it stands for where it is a revisit.

        InputError `record-unreadable`, `revisit-unresolved`, `file-bomb`.
        """
        found = self.whole(line, most_bytes)
        own, state = found, line.state
        if line.kind == "revisit":
            original = self.original(line, found)
            if original is None:
                advice = "Ask for the web archive that holds the page itself, and capture that."
                message = "The web archive says only that the page was unchanged; the page itself is not inside."
                raise InputError("revisit-unresolved", message, advice, {"address": line.address[:300]})
            own, state = self.whole(original, most_bytes), original.state
        data, done = content_of(own.payload, own.http, most_bytes) if own.http else (own.payload, ())
        return Body(found, own, state, data, done)

    def target(self, line: Line) -> str:
        """Where a redirect leads, absolute; "" for what is none."""
        if not 300 <= line.status < 400:
            return ""
        http = self.whole(line).http
        location = http.get("location") if http else ""
        return joined(line.address, location) if location else ""

    def follow(self, line: Line) -> Line | None:
        """Where the redirects from a record end, as far as they are inside."""
        seen = {line.place}
        for _ in range(MAX_HOPS):
            target = self.target(line)
            following = self.index.nearest(target, line.at_ms, line.page) if target else None
            if following is None or following.place in seen:
                break
            seen.add(following.place)
            line = following
        return line

    def original(self, line: Line, found: Whole) -> Line | None:
        """The record whose payload a revisit stands for."""
        get = found.head.get
        address = get("warc-refers-to-target-uri").strip("<> ") or line.address
        return self.index.original(get("warc-payload-digest"), address, moment_ms(get("warc-refers-to-date")))


def open_web_archive(
    stream: BinaryIO, name: str, temporary: Temporary, cancelled: Callable[[], bool] = lambda: False
) -> Opened:
    """Scan all of it and tell its pages. `name`: the file's.

    InputError `web-archive-no-page`, `web-archive-too-long`, `file-damaged`, `file-bomb`, `file-names-outside`,
    `file-locked`; CancelledError; OSError.
    """
    window = whole(stream)
    opened = Opened(sniff(window.read_at(0, HEAD_BYTES), name).mime)
    listed = _package(opened, window, temporary, cancelled) if opened.mime == WACZ else []
    if opened.mime != WACZ:
        _add(opened, "", window, temporary, cancelled)
    opened.index = Index(opened.scanned.lines)
    opened.pages = list(pages.listed(opened.index, listed, opened.follow)) if listed else _unlisted(opened)
    if not opened.pages:
        advice = "Open it with a reader of web archives; keep it beside the archive and note its hash."
        details = {"records": len(opened.scanned.lines), "damaged_places": len(opened.scanned.damage)}
        raise InputError("web-archive-no-page", "No page was found in the web archive.", advice, details)
    return opened


def _package(opened: Opened, window: Window, temporary: Temporary, cancelled: Callable[[], bool]) -> list[Listed]:
    """Open a WACZ; the pages that it lists. One that was cut off has no directory: its records are looked for."""
    try:
        members = read_members(window)
    except InputError as error:
        if error.code != "file-damaged":
            raise
        opened.unread.append(f"the package: {error.details.get('what', '')}; records were looked for in what is there")
        _add(opened, "", window, temporary, cancelled)
        return []
    opened.described = described(window, members)
    opened.kept = {name: _small(window, members[name]) for name in (DESCRIPTION, DIGEST) if name in members}
    for name, member in sorted(members.items()):
        if name.startswith(MEMBERS) and name.endswith(WARC_SUFFIXES):
            _add(opened, name, _laid_open(window, member, temporary), temporary, cancelled)
    listed, notes = read_lists(window, members)
    opened.unread += notes
    return listed


def _small(window: Window, member: Member) -> bytes:
    try:
        return content(window, member, MAX_JSON_BYTES)
    except InputError:
        return window.read_at(member.start, min(member.packed_bytes, MAX_JSON_BYTES))


def _laid_open(window: Window, member: Member, temporary: Temporary) -> Window:
    """Where a member's bytes can be read at any place: in the package when it is stored, else unpacked beside."""
    if not member.packed:
        return Window(window.stream, window.start + member.start, member.size_bytes)
    return unpack_member(window, member, temporary())


def _add(opened: Opened, name: str, window: Window, temporary: Temporary, cancelled: Callable[[], bool]) -> None:
    number = len(opened.files)
    before = opened.scanned.mark()
    try:
        packed = scan(window, opened.scanned, number, cancelled)
    except SeveralInOneError:
        opened.notes.append(
            "the WARC is packed as a whole, not record by record; places are those of the unpacked file"
        )
        opened.scanned.back_to(before)
        window = unpack_window(window, temporary())
        packed = scan(window, opened.scanned, number, cancelled)
    opened.files.append(WarcFile(name, window, packed))


def _unlisted(opened: Opened) -> list[Page]:
    def first_part(line: Line) -> bytes | None:
        try:
            return opened.body(line).data[:_LOOK_BYTES]
        except InputError:
            return None

    return pages.found(opened.index, opened.scanned.evidence, first_part)
