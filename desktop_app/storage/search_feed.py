"""Builds what is indexed of an item from the view's rows and the stored text."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import TypeVar

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from archive_schema import view_tables as v
from archive_schema.read_words import OCR_ROLE, all_text, read_read_words
from archive_schema.translations import TRANSLATION_ROLE, translation_told
from desktop_app.errors import EvidenceError
from desktop_app.rows.claims import ClaimRow
from desktop_app.rows.ids import ItemId
from desktop_app.rows.items import CaptureRow, ItemRow, NoteRow
from desktop_app.rows.search import Analyzer, SearchItem, SearchPart
from desktop_app.storage import fulltext, search_told
from desktop_app.storage.blobs import BlobStore
from desktop_app.storage.journal import batches
from desktop_app.storage.queries import claims as claim_queries
from desktop_app.storage.queries import entities
from desktop_app.storage.queries import items as item_queries
from desktop_app.storage.search_told import Around, positions, told

T = TypeVar("T")


class ArchiveFeed:
    """Keeps the index in step, in the view's own transaction."""

    def __init__(self, blobs: BlobStore, analyzer: Analyzer) -> None:
        self._blobs = blobs
        self._analyzer = analyzer

    def create(self, view: Connection) -> None:
        """Make empty index tables."""
        fulltext.create_tables(view)

    def update(
        self, view: Connection, items: Sequence[str] | None, entities: Collection[str] = (), *, for_good: bool = False
    ) -> None:
        """Index these items anew (all when None); items that are gone leave no word behind, and with `for_good` neither does
        anything else that is gone.

        `entities`: those that changed; where one is a value of other items, its name is taken over.
        """
        if items is None:
            with fulltext.in_bulk(view, self._analyzer) as writer:
                self._put(view, writer, [row[0] for row in view.execute(sa.select(v.item.c.owner))])
            return
        before = fulltext.remove_items(view, self._analyzer, items)
        writer = fulltext.Writer(view, self._analyzer)
        are_all_there = self._put(view, writer, items)
        fulltext.forget_words(view, before - writer.words)
        fulltext.take_names(view, self._analyzer, _names(view, entities))
        if for_good or not are_all_there:
            fulltext.forget_removed(view)

    def out_of_step(self, view: Connection, items: Sequence[str] | None) -> Iterator[str]:
        """The items (of these; of all when None) that the index does not tell as they are; "" for what it holds beyond them."""
        from desktop_app.storage.fulltext_check import Check  # it brings numpy, which opening an archive does not need

        asked = [row[0] for row in view.execute(sa.select(v.item.c.owner))] if items is None else items
        check = Check(view, self._analyzer, whole=items is None)
        for part in batches(list(asked)):
            yield from check.differing(self._items(view, item_queries.items(view, part)))
        if items is None and check.leftovers(asked):
            yield ""

    def _put(self, view: Connection, writer: fulltext.Writer, items: Sequence[str]) -> bool:
        """Index these items. Whether all of them stand in the view."""
        there = 0
        for part in batches(list(items)):
            found = item_queries.items(view, part)
            there += len(found)
            writer.put(self._items(view, found))
        return there == len(items)

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
                values=tuple(_values(about, row)),
                named=tuple(_named(about, row)),
                numbers=tuple(_numbers(about, item)),
                parts=tuple(self._parts(about, item, row.language)),
                positions=tuple(positions(about.captures.get(item, ()))),
            )

    def _parts(self, about: _About, item: ItemId, language: str) -> Iterator[SearchPart]:
        fields = about.fields.get(item, {})
        yield SearchPart("title", "", str(fields.get("title", "")), language)
        for name in ("caption", "credit", "why", "authors", "site"):
            if value := fields.get(name):
                words = " ".join(map(str, value)) if isinstance(value, list) else str(value)
                yield SearchPart("caption" if name == "caption" else "record", "", words, language)
        yield from self._texts(about.captures.get(item, []), language)
        yield from self._translations(about.captures.get(item, []))
        for claim in about.claims.get(item, []):
            yield SearchPart("claim", claim.claim, _words_of(claim), language)
            yield from _note_parts(about.notes.get(claim.claim, []), language)
        yield from _note_parts(about.notes.get(item, []), language)

    def _texts(self, captures: list[CaptureRow], language: str) -> Iterator[SearchPart]:
        """The words of every capture, each once: an earlier revision's words are found too."""
        seen = set()
        for capture in captures:
            yield from self._read_by_machine(capture, language)
            for asset in capture.assets:
                if asset.role == "text" and asset.sha256 not in seen:
                    seen.add(asset.sha256)
                    yield SearchPart("text", capture.capture, self._stored(asset.sha256), language)
            camera = " ".join(
                f["value"] for f in capture.record.get("facts", ()) if f["name"] in ("camera", "taken at")
            )
            if camera:
                yield SearchPart("record", capture.capture, camera, language)

    def _translations(self, captures: list[CaptureRow]) -> Iterator[SearchPart]:
        """The words of every translation, each once, by the rules of its own language: never among the item's own."""
        seen = set()
        for asset in (asset for capture in captures for asset in capture.assets):
            told = translation_told(asset.role, asset.parent, asset.recipe)
            if told is not None and asset.sha256 not in seen:
                seen.add(asset.sha256)
                yield SearchPart(TRANSLATION_ROLE, asset.sha256, self._stored(asset.sha256), told.language)

    def _stored(self, sha256: str) -> str:
        """A stored text; "" where it is not here, or is not what it was."""
        try:
            return self._blobs.read(sha256).decode("utf-8", "replace")
        except EvidenceError:
            return ""

    def _read_by_machine(self, capture: CaptureRow, language: str) -> Iterator[SearchPart]:
        """The words that a machine read, of each file the newest reading: never among the item's own."""
        newest = {asset.parent: asset.sha256 for asset in capture.assets if asset.role == OCR_ROLE}
        for sha256 in dict.fromkeys(newest.values()):
            try:
                found = read_read_words(self._blobs.read(sha256))
            except EvidenceError:
                continue
            if found is not None:
                yield SearchPart(OCR_ROLE, capture.capture, all_text(found), found.language or language)


@dataclass(frozen=True, slots=True)
class _About:
    """What stands around some items, by item or claim: one query a table, not one an item."""

    claims: Mapping[str, list[ClaimRow]]
    captures: Mapping[ItemId, list[CaptureRow]]
    fields: Mapping[str, Mapping[str, object]]
    notes: Mapping[str, list[NoteRow]]
    tags: Mapping[str, list[str]]
    collections: Mapping[str, list[tuple[str, str]]]
    parts: Mapping[str, set[str]]

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
            parts=search_told.parts_of(view, items),
        )

    def around(self, row: ItemRow) -> Around:
        """What stands around one item."""
        claims = self.claims.get(row.item, [])
        has_note = any(self.notes.get(one) for one in (row.item, *(claim.claim for claim in claims)))
        fields, captures = self.fields.get(row.item, {}), self.captures.get(row.item, [])
        return Around(row, fields, captures, claims, has_note, self.parts.get(row.item, set()))


def _grouped(rows: Iterable[T], key: Callable[[T], str]) -> dict[str, list[T]]:
    found: dict[str, list[T]] = {}
    for row in rows:
        found.setdefault(key(row), []).append(row)
    return found


def _note_parts(notes: Iterable[NoteRow], language: str) -> Iterator[SearchPart]:
    return (SearchPart("note", note.note, note.text, language) for note in notes)


def _names(view: Connection, entities_changed: Collection[str]) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for part in batches(sorted(entities_changed)):
        found += [(entity, str(said.get("name", ""))) for entity, said in entities.fields_of(view, part).items()]
    return found


def _named(about: _About, row: ItemRow) -> Iterator[tuple[str, str, str]]:
    if row.source_id:
        yield "source", row.source_id, row.source
    yield from (("collection", entity, name) for entity, name in about.collections.get(row.item, ()))


def _values(about: _About, row: ItemRow) -> Iterator[tuple[str, str]]:
    item = row.item
    if year := (row.published_at or row.captured_at)[:4]:
        yield "year", year
    if row.parent:
        yield "parent", row.parent
    yield from told(about.around(row))
    if place := about.fields.get(item, {}).get("place"):
        yield "place", str(place)
    yield from (("tag", term) for term in about.tags.get(item, ()))
    for claim in about.claims.get(item, ()):
        yield from _claim_values(claim)


def _numbers(about: _About, item: ItemId) -> Iterator[tuple[str, int]]:
    for claim in about.claims.get(item, ()):
        if (value := claim.figure.get("value")) is not None:
            yield "figure", int(value)


def _words_of(claim: ClaimRow) -> str:
    """What a claim says, who says so, and each assessor's reason: told apart, for they are not one person's words."""
    reasons = (one.reason for one in claim.assessments)
    return " · ".join(filter(None, (claim.quote, claim.attribution, claim.caption, claim.name, *reasons)))


def _claim_values(claim: ClaimRow) -> Iterator[tuple[str, str]]:
    yield from (("tag", term) for term in claim.tags)
    standing = {a.status for a in claim.assessments if a.head} or {claim.status}
    yield from (("status", status) for status in standing)
    yield "kind", claim.kind
    if place := claim.figure.get("place"):
        yield "place", str(place)
    if claim.attribution:
        yield "said-by", claim.attribution
