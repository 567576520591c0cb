"""What a WACZ says of itself (specs.webrecorder.net/wacz/1.1.1): its description, its hashes, its list of pages.

All of it is the maker's word, and imported. The hashes are worked out again.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from desktop_app.capture.web_archive.scan import moment_ms
from desktop_app.capture.web_archive.window import Window
from desktop_app.capture.web_archive.zip_members import Member, chunks_of, content
from desktop_app.errors import InputError

DESCRIPTION = "datapackage.json"
DIGEST = "datapackage-digest.json"
_LISTS = ("pages/pages.jsonl", "pages/extraPages.jsonl")
MAX_JSON_BYTES = 16 * 1024 * 1024
MAX_TEXTS_BYTES = 32 * 1024 * 1024
MAX_LINE_BYTES = 8 * 1024 * 1024
MAX_PAGES = 100_000
_HASH = re.compile(r"(sha256|sha512|md5):([0-9a-fA-F]{32,128})")
_TOLD = ("title", "description", "software", "created", "modified", "mainPageUrl", "mainPageDate", "wacz_version")
_Json = (ValueError, RecursionError)


@dataclass(frozen=True, slots=True)
class Listed:
    """A page as the package lists it. `at_ms`: -1 without a time. `text`: the words of the page, where they are given."""

    address: str
    at_ms: int
    title: str
    text: str
    list: str


@dataclass(frozen=True, slots=True)
class Described:
    """What the package says of itself, and what its hashes were found to be: (member, MATCH · MISMATCH · NOT CHECKED)."""

    told: tuple[tuple[str, str], ...]
    hashes: tuple[tuple[str, str], ...]

    def state(self, name: str) -> str:
        """Of one member."""
        return dict(self.hashes).get(name, "NOT CHECKED")


def described(window: Window, members: dict[str, Member]) -> Described:
    """The description with every hash checked. OSError; a description that cannot be read is NOT CHECKED, and said."""
    try:
        raw = content(window, members[DESCRIPTION], MAX_JSON_BYTES)
        said = json.loads(raw)
        resources = [one for one in said["resources"] if isinstance(one, dict)]
    except (InputError, KeyError, TypeError, *_Json):
        return Described((), ((DESCRIPTION, "NOT CHECKED: it is missing or cannot be read"),))
    told = tuple((name, str(said[name])[:2_000]) for name in _TOLD if isinstance(said.get(name), str | int))
    return Described(told, (_of_description(window, members, raw), *_of_members(window, members, resources)))


def _of_description(window: Window, members: dict[str, Member], raw: bytes) -> tuple[str, str]:
    try:
        digest = json.loads(content(window, members[DIGEST], MAX_JSON_BYTES))["hash"]
    except (InputError, KeyError, TypeError, *_Json):
        return DESCRIPTION, "NOT CHECKED: there is no hash of it that can be read"
    found = _HASH.fullmatch(digest) if isinstance(digest, str) else None
    if found is None:
        return DESCRIPTION, "NOT CHECKED: its hash is of a kind that is not known"
    made = hashlib.new(found[1], raw, usedforsecurity=False).hexdigest()
    return DESCRIPTION, "MATCH" if made == found[2].lower() else "MISMATCH"


def _of_members(
    window: Window, members: dict[str, Member], resources: list[dict[str, Any]]
) -> Iterator[tuple[str, str]]:
    named = {str(one.get("path")): one for one in resources[: len(members) + 1_000]}
    for name, member in members.items():
        if name in (DESCRIPTION, DIGEST):
            continue
        yield name, _of_member(window, member, named.get(name))
    for name in [name for name in named if name not in members][:1_000]:
        yield name[:300], "MISMATCH: the description names it, and it is not inside"


def _of_member(window: Window, member: Member, said: dict[str, Any] | None) -> str:
    if said is None:
        return "NOT CHECKED: the description does not name it"
    found = _HASH.fullmatch(str(said.get("hash")))
    if found is None:
        return "NOT CHECKED: the description has no hash of it that is known"
    digest = hashlib.new(found[1], usedforsecurity=False)
    try:
        for chunk in chunks_of(window, member):
            digest.update(chunk)
    except InputError as error:
        return f"MISMATCH: {error.details.get('what', error.message)}"
    size = said.get("bytes")
    if digest.hexdigest() != found[2].lower():
        return "MISMATCH"
    return "MATCH" if size in (None, member.size_bytes) else "MISMATCH: its size is another one"


def listed_pages(window: Window, members: dict[str, Member]) -> tuple[list[Listed], list[str]]:
    """(pages in the order of the lists, what could not be read of them in words)."""
    reading = _Reading()
    for name in _LISTS:
        if name in members:
            try:
                reading.read(name, chunks_of(window, members[name]))
            except InputError as error:
                reading.notes.append(f"{name}: {error.message}")
    return reading.found, reading.notes


class _Reading:
    """The lists, line by line; words of pages are kept as far as there is room for them."""

    def __init__(self) -> None:
        self.found: list[Listed] = []
        self.notes: list[str] = []
        self._room = MAX_TEXTS_BYTES

    def read(self, name: str, chunks: Iterator[bytes]) -> None:
        """One list."""
        odd = 0
        for line in _lines(chunks):
            page = _listed(line, name)
            if page is None:
                odd += b'"format"' not in line[:200]
                continue
            if len(self.found) == MAX_PAGES:
                self.notes.append(f"{name}: more pages than are read")
                break
            self._room -= len(page.text)
            self.found.append(page if self._room >= 0 else replace(page, text=""))
        if odd:
            self.notes.append(f"{name}: {odd} lines that cannot be read")


def _lines(chunks: Iterator[bytes]) -> Iterator[bytes]:
    """Lines that hold something; one that is too long is cut there, and is no JSON then."""
    held = b""
    for chunk in chunks:
        *whole, held = (held + chunk).split(b"\n")
        yield from (line.strip() for line in whole if line.strip())
        held = held[:MAX_LINE_BYTES]
    if held.strip():
        yield held.strip()


def _listed(line: bytes, name: str) -> Listed | None:
    try:
        said = json.loads(line)
    except _Json:
        return None
    if not isinstance(said, dict) or not isinstance(said.get("url"), str):
        return None
    at = said.get("ts")
    at_ms = int(at) if isinstance(at, int | float) and 0 < at < 1e14 else moment_ms(str(at))
    title, text = said.get("title"), said.get("text")
    return Listed(
        said["url"][:4_000],
        at_ms,
        title[:2_000] if isinstance(title, str) else "",
        text if isinstance(text, str) else "",
        name,
    )
