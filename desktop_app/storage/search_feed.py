"""Builds what is indexed of an item from the view's rows and the stored text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from archive_schema import view_tables as v
from desktop_app.errors import EvidenceError
from desktop_app.rows.claims import ClaimRow
from desktop_app.rows.items import CaptureRow
from desktop_app.rows.search import Analyzer, SearchItem, SearchPart
from desktop_app.storage import fulltext
from desktop_app.storage.blobs import BlobStore
from desktop_app.storage.queries import claims as claim_queries
from desktop_app.storage.queries import entities
from desktop_app.storage.queries import items as item_queries


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
        fulltext.put_items(view, self._analyzer, self._items(view, wanted))
        if items is not None and any(not _exists(view, item) for item in wanted):
            fulltext.forget_removed(view)

    def _items(self, view: Connection, wanted: Sequence[str]) -> Iterator[SearchItem]:
        rows = item_queries.items(view, wanted)
        claims: dict[str, list[ClaimRow]] = {}
        for claim in claim_queries.claims_of_items(view, wanted):
            claims.setdefault(claim.item, []).append(claim)
        for item, row in rows.items():
            captures = item_queries.captures(view, item)
            fields = entities.fields(view, item)
            own = claims.get(item, [])
            yield SearchItem(
                item=item,
                kind=row.kind,
                title=row.title,
                language=row.language,
                source=row.source,
                captured_at=row.captured_at,
                published_at=row.published_at,
                values=tuple(_values(view, item, own, fields, captures)),
                numbers=tuple(("figure", int(c.figure["value"])) for c in own if c.figure.get("value") is not None),
                parts=tuple(self._parts(view, item, row.language, own, fields, captures)),
            )

    def _parts(
        self, view: Connection, item: str, language: str, claims: list[ClaimRow], fields: dict[str, object],
        captures: list[CaptureRow],
    ) -> Iterator[SearchPart]:  # fmt: skip
        yield SearchPart("title", "", str(fields.get("title", "")), language)
        for name in ("caption", "credit", "why", "authors", "site"):
            if value := fields.get(name):
                words = " ".join(map(str, value)) if isinstance(value, list) else str(value)
                yield SearchPart("caption" if name == "caption" else "record", "", words, language)
        yield from self._texts(captures, language)
        for claim in claims:
            reasons = " ".join(a.reason for a in claim.assessments if a.reason)
            words = " ".join(filter(None, (claim.quote, claim.attribution, claim.caption, claim.name, reasons)))
            yield SearchPart("claim", claim.claim, words, language)
            for note in entities.notes(view, claim.claim):
                yield SearchPart("note", note.note, note.text, language)
        for note in entities.notes(view, item):
            yield SearchPart("note", note.note, note.text, language)

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


def _exists(view: Connection, item: str) -> bool:
    return bool(view.scalar(sa.select(sa.func.count()).where(v.item.c.owner == item)))


def _values(
    view: Connection, item: str, claims: list[ClaimRow], fields: dict[str, object], captures: list[CaptureRow]
) -> Iterator[tuple[str, str]]:
    if place := fields.get("place"):
        yield "place", str(place)
    for term, _entry in entities.tags(view, item):
        yield "tag", term
    for claim in claims:
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
    for link in entities.links(view, item):
        if link.origin == item and link.type == "part of":
            yield "collection", str(entities.fields(view, link.target).get("name", ""))
    for capture in captures:
        names = {fact["name"] for fact in capture.record.get("facts", ())}
        if "latitude" in names:
            yield "is", "located"
        for asset in capture.assets:
            yield "sha256", asset.sha256
