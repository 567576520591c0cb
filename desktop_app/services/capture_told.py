"""What a container, library or case says of a file, joined to what the person states: the person's word comes first."""

from __future__ import annotations

import hashlib
from dataclasses import replace

from archive_schema import entries as e
from desktop_app.analysis.written_dates import written_date
from desktop_app.capture.clock import now
from desktop_app.capture.model import CapturedFile, CapturedSource, Fact
from desktop_app.capture.told import Told
from desktop_app.errors import InputError
from desktop_app.rows.ids import ItemId
from desktop_app.services.capture_record import Stated, text_of
from desktop_app.services.capture_run import Batch, Run
from desktop_app.services.opening import address_checked, bytes_of
from desktop_app.services.tagging import find_or_create
from desktop_app.storage.journal import new_entity
from desktop_app.storage.queries import entities

_HASHES = {32: "md5", 40: "sha1", 64: "sha256"}
_ONLY_REFERENCE = "a reference without its file: what it names was not captured"


def joined(stated: Stated, told: Told) -> Stated:
    """The person's words where there are some, else the library's, which stand in the record as imported."""
    if not told.by:
        return replace(stated, facts=(*stated.facts, *told.facts))
    said = {
        "address": address_checked(told.address),
        "title": text_of(told.title)[:4_000],
        "source": text_of(told.publisher)[:500],
        "published_at": _date(told.published),
    }
    taken = {name: value for name, value in said.items() if value and not getattr(stated, name)}
    return replace(
        stated, **taken, imported=stated.imported | frozenset(taken), by=told.by, facts=(*stated.facts, *told.facts)
    )


def _date(words: str) -> str:
    """As far as it is understood without a doubt; the library's own words stand in the record all the same."""
    try:
        return written_date(words)
    except InputError:
        return ""


def reference_source(source: str, told: Told) -> CapturedSource:
    """A reference whose file did not come: what is known of it, as words."""
    data = told.words.encode("utf-8", "replace")
    return CapturedSource(
        source=source,
        kind="document",
        mime="text/plain",
        method="file",
        started_at=now(),
        ended_at=now(),
        files=(CapturedFile("original", "reference.txt", "text/plain", data),),
        text=told.words,
        facts=(Fact("reference", _ONLY_REFERENCE, "observed", "attest"),),
        conversions=("words put together from the library's fields",),
    )


def checked(source: CapturedSource, told: Told) -> tuple[Fact, ...]:
    """The hash that the record gives for the file, compared with the file and with the page inside it."""
    said = told.digest.strip().lower()
    if not said:
        return ()
    name = _HASHES.get(len(said))
    if name is None or any(letter not in "0123456789abcdef" for letter in said):
        return (Fact("hash check", f"NOT CHECKED: “{said[:80]}” is no hash that is known here", "observed", "attest"),)
    for file, what in ((file, _what(file)) for file in source.files if file.role in ("original", "html")):
        if hashlib.new(name, bytes_of(file), usedforsecurity=False).hexdigest() == said:
            return (
                Fact(
                    "hash check", f"MATCH: the {name.upper()} of {what} is the one in the record", "observed", "attest"
                ),
            )
    words = f"MISMATCH: the {name.upper()} in the record is that of neither the file nor the page inside it"
    return (Fact("hash check", words, "observed", "attest"),)


def _what(file: CapturedFile) -> str:
    return "the file" if file.role == "original" else "the page inside it"


def missing_of(told: Told) -> list[e.Referenced]:
    """Files that a reference names and that did not come: referenced, not captured, so they are in the wanted list."""
    return [
        e.Referenced(
            media="image" if one.mime.startswith("image/") else "document",
            caption=text_of(one.caption)[:1_000],
            address=text_of(one.address)[:2_000],
        )
        for one in told.missing[:100]
    ]


def add_told(run: Run, batch: Batch, item: ItemId, told: Told, again: bool) -> None:
    """Notes, tags and collections of the library, each once."""
    have_notes: set[str] = set()
    have_tags: set[str] = set()
    if again and (told.notes or told.tags):
        with run.archive.reading() as view:
            have_notes = {note.text for note in entities.notes(view, item)}
            have_tags = {term for term, _entry in entities.tags(view, item)}
    for note in dict.fromkeys(text_of(note) for note in told.notes):
        if note not in have_notes:
            batch.add(new_entity(), e.NoteAdd(target=item, text=note))
    for term in dict.fromkeys(text_of(tag) for tag in told.tags):
        if term not in have_tags:
            batch.add(item, e.TagAdd(term=term))
    for name in dict.fromkeys(text_of(name) for name in told.collections):
        _collect(run, batch, item, name, again)


def _collect(run: Run, batch: Batch, item: ItemId, name: str, again: bool) -> None:
    collection = find_or_create(run.archive, "collection", name)
    if again:
        with run.archive.reading() as view:
            if item in entities.parts_of(view, collection):
                return
    batch.add(new_entity(), e.LinkAdd(type="part of", origin=item, target=collection))
