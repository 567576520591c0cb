"""Builds what is indexed of an item from the view's rows and the stored text."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import TypeVar

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from archive_schema import view_tables as v
from desktop_app.errors import EvidenceError
from desktop_app.rows.claims import ClaimRow
from desktop_app.rows.ids import ItemId
from desktop_app.rows.items import CaptureRow, ItemRow, NoteRow
from desktop_app.rows.search import Analyzer, SearchItem, SearchPart
from desktop_app.storage import fulltext
from desktop_app.storage.blobs import BlobStore
from desktop_app.storage.journal import batches
from desktop_app.storage.queries import claims as claim_queries
from desktop_app.storage.queries import entities
from desktop_app.storage.queries import items as item_queries

T = TypeVar("T")


class ArchiveFeed:
    """Keeps the index in step, in the view's own transaction."""

    def __init__(self, blobs: BlobStore, analyzer: Analyzer) -> None:
        self._blobs = blobs
        self._analyzer = analyzer

    def create(self, view: Connection) -> None:
        """Make empty index tables."""
        fulltext.create_tables(view)

    def update(self, view: Connection, items: Sequence[str] | None) -> None:
        """Index these items anew (all when None); items that are gone leave no word behind."""
        if items is None:
            wanted = [row[0] for row in view.execute(sa.select(v.item.c.owner))]
        else:
            wanted = list(items)
            fulltext.remove_items(view, wanted)
        there = 0
        for part in batches(wanted):
            found = item_queries.items(view, part)
            there += len(found)
            fulltext.put_items(view, self._analyzer, self._items(view, found))
        if there < len(wanted):
            fulltext.forget_removed(view)

    def _items(self, view: Connection, rows: Mapping[ItemId, ItemRow]) -> Iterator[SearchItem]:
        about = _About.of(view, list(rows))
        for item, row in rows.items():
            yield SearchItem(
                item=item,
                kind=row.kind,
                title=row.title,
                language=row.language,
                source=row.source,
                captured_at=row.captured_at,
                published_at=row.published_at,
                values=tuple(_values(about, item)),
                numbers=tuple(_numbers(about, item)),
                parts=tuple(self._parts(about, item, row.language)),
            )

    def _parts(self, about: _About, item: ItemId, language: str) -> Iterator[SearchPart]:
        fields = about.fields.get(item, {})
        yield SearchPart("title", "", str(fields.get("title", "")), language)
        for name in ("caption", "credit", "why", "authors", "site"):
            if value := fields.get(name):
                words = " ".join(map(str, value)) if isinstance(value, list) else str(value)
                yield SearchPart("caption" if name == "caption" else "record", "", words, language)
        yield from self._texts(about.captures.get(item, []), language)
        for claim in about.claims.get(item, []):
            reasons = " ".join(a.reason for a in claim.assessments if a.reason)
            words = " ".join(filter(None, (claim.quote, claim.attribution, claim.caption, claim.name, reasons)))
            yield SearchPart("claim", claim.claim, words, language)
            yield from _note_parts(about.notes.get(claim.claim, []), language)
        yield from _note_parts(about.notes.get(item, []), language)

    def _texts(self, captures: list[CaptureRow], language: str) -> Iterator[SearchPart]:
        """The words of every capture, each once: an earlier revision's words are found too."""
        seen = set()
        for capture in captures:
            for asset in capture.assets:
                if asset.role == "text" and asset.sha256 not in seen:
                    seen.add(asset.sha256)
                    try:
                        text = self._blobs.read(asset.sha256).decode("utf-8", "replace")
                    except EvidenceError:
                        continue
                    yield SearchPart("text", capture.capture, text, language)
            camera = " ".join(
                f["value"] for f in capture.record.get("facts", ()) if f["name"] in ("camera", "taken at")
            )
            if camera:
                yield SearchPart("record", capture.capture, camera, language)


@dataclass(frozen=True, slots=True)
class _About:
    """What stands around some items, by item or claim: one query a table, not one an item."""

    claims: Mapping[str, list[ClaimRow]]
    captures: Mapping[ItemId, list[CaptureRow]]
    fields: Mapping[str, Mapping[str, object]]
    notes: Mapping[str, list[NoteRow]]
    tags: Mapping[str, list[str]]
    collections: Mapping[str, list[str]]

    @classmethod
    def of(cls, view: Connection, items: Sequence[str]) -> _About:
        """Everything that is indexed of these items, but the text."""
        claims = claim_queries.claims_of_items(view, items)
        notes = entities.notes_on(view, [*items, *(claim.claim for claim in claims)])
        return cls(
            claims=_grouped(claims, attrgetter("item")),
            captures=item_queries.captures_of_items(view, items),
            fields=entities.fields_of(view, items),
            notes=_grouped(notes, attrgetter("target")),
            tags=entities.tags_of(view, items),
            collections=entities.collections_of(view, items),
        )


def _grouped(rows: Iterable[T], key: Callable[[T], str]) -> dict[str, list[T]]:
    found: dict[str, list[T]] = {}
    for row in rows:
        found.setdefault(key(row), []).append(row)
    return found


def _note_parts(notes: Iterable[NoteRow], language: str) -> Iterator[SearchPart]:
    return (SearchPart("note", note.note, note.text, language) for note in notes)


def _values(about: _About, item: ItemId) -> Iterator[tuple[str, str]]:
    if place := about.fields.get(item, {}).get("place"):
        yield "place", str(place)
    yield from (("tag", term) for term in about.tags.get(item, ()))
    for claim in about.claims.get(item, ()):
        yield from _claim_values(claim)
    yield from (("collection", name) for name in about.collections.get(item, ()))
    for capture in about.captures.get(item, ()):
        names = {fact["name"] for fact in capture.record.get("facts", ())}
        if "latitude" in names:
            yield "is", "located"
        yield from (("sha256", asset.sha256) for asset in capture.assets)


def _numbers(about: _About, item: ItemId) -> Iterator[tuple[str, int]]:
    for claim in about.claims.get(item, ()):
        if (value := claim.figure.get("value")) is not None:
            yield "figure", int(value)


def _claim_values(claim: ClaimRow) -> Iterator[tuple[str, str]]:
    yield from (("tag", term) for term in claim.tags)
    standing = {a.status for a in claim.assessments if a.head} or {claim.status}
    yield from (("status", status) for status in standing)
    yield "kind", claim.kind
    if place := claim.figure.get("place"):
        yield "place", str(place)
    if claim.attribution:
        yield "said-by", claim.attribution
    if claim.differing:
        yield "is", "differing"
