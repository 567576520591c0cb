"""Finding again, offline."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

from archive_schema.translations import TRANSLATION_ROLE
from desktop_app.rows.ids import ItemId
from desktop_app.rows.search import FoundItem, Node, Plan
from desktop_app.search.also import also_search
from desktop_app.search.analyzer import ScriptAnalyzer
from desktop_app.search.correct import did_you_mean
from desktop_app.search.expand import expand
from desktop_app.search.snippets import marks_of, shown
from desktop_app.services import checked
from desktop_app.services.archive import OpenArchive
from desktop_app.services.asking import asked
from desktop_app.services.translations import told_of_hits
from desktop_app.storage import listing
from desktop_app.storage.database import Reading
from desktop_app.storage.fulltext_words import IndexWords
from desktop_app.storage.queries import claims as claim_queries
from desktop_app.storage.queries import entities, spellings


@dataclass(frozen=True, slots=True)
class Wanted:
    """A query with its filters (status, kind, source, language, place, date_from, date_to; None = any)."""

    query: str
    sort: str = "relevance"
    limit: int = 20
    offset: int = 0
    filters: Mapping[str, str | None] = field(default_factory=dict)


def search_archive(archive: OpenArchive, wanted: Wanted) -> dict[str, Any]:
    """One page of hits as a document; `total` counts items. InputError `query-not-understood`, `query-too-wide`."""
    # numpy is loaded at the first search: the window opens without it.
    from desktop_app.storage.alike import alike_to
    from desktop_app.storage.fulltext_run import run

    started = time.monotonic()
    analyzer = ScriptAnalyzer()
    asked = _asked(wanted)
    with archive.reading() as view:
        words = IndexWords(view)
        plan = Plan(expand(asked.root, words), asked.filters, asked.days)
        found = run(view, plan, archive.kept_index(), limit=wanted.limit, offset=wanted.offset, sort=wanted.sort)
        hits = _hits(view, found.items, plan.root, analyzer)
        meant = did_you_mean(wanted.query, plan.root, words, analyzer, found.total)
        also = also_search(asked.root, spellings.groups(view), words)
        facets = {name: _by_name(view, name, counts) for name, counts in found.facets.items()}
        checks = checked.counts(archive, view, plan.tree)
        facets["integrity"] = {state: count for state, count in checks.items() if count}
        took = round((time.monotonic() - started) * 1000, 3)
        alike = alike_to(view, archive.kept_index(), [hit["item"] for hit in hits], plan.tree)
    hits = [hit | {"alike": alike[hit["item"]]} for hit in hits]
    return {
        "total": found.total,
        "took_ms": took,
        "hits": hits,
        "facets": facets,
        "did_you_mean": meant,
        "also_search": list(also.spellings),
        "seen_in_titles": list(also.seen_in_titles),
    }


def items_found(archive: OpenArchive, query: str) -> list[ItemId]:
    """All items that a query finds, the newest first. InputError `query-not-understood`, `query-too-wide`."""
    from desktop_app.storage import found_list

    asked = _asked(Wanted(query))
    with archive.reading() as view:
        tree = expand(asked.root, IndexWords(view))
        return found_list.found(view, archive.kept_index(), tree, listing.Order("captured"))


def _asked(wanted: Wanted) -> Plan:
    filters = {name: value for name, value in wanted.filters.items() if value}
    dates = filters.pop("date_from", ""), filters.pop("date_to", "")
    return asked(wanted.query, filters, *dates)


def _by_name(view: Reading, name: str, counts: Mapping[str, int]) -> dict[str, int]:
    """Sources and collections by what they are called; of two with one name, the sum."""
    if name not in ("source", "collection"):
        return dict(counts)
    known = entities.fields_of(view, list(counts))
    found: dict[str, int] = {}
    for entity, count in counts.items():
        said = str(known.get(entity, {}).get("name", entity))
        found[said] = found.get(said, 0) + count
    return found


def _hits(view: Reading, items: Sequence[FoundItem], root: Node, analyzer: ScriptAnalyzer) -> list[dict[str, Any]]:
    marks = marks_of(root)
    claims: dict[str, int] = {}
    for claim in claim_queries.claims_of_items(view, [row.item for row in items]):
        claims[claim.item] = claims.get(claim.item, 0) + 1
    parts = listing.parts_of(view, [ItemId(row.item) for row in items])
    best = {item: shown(found, marks, analyzer) for item, found in parts.items()}
    wheres = {item: said.ref for item, said in best.items() if said is not None and said.part == TRANSLATION_ROLE}
    told = told_of_hits(view, wheres)
    hits = []
    for row in items:
        said = best.get(ItemId(row.item))
        hits.append(
            {
                "item": row.item,
                "kind": row.kind,
                "title": row.title,
                "snippet": said.html if said else "",
                "score": row.score,
                "part": said.part if said else "",
                "ref": said.ref if said else "",
                "claims": claims.get(row.item, 0),
                "translation": asdict(told[ItemId(row.item)]) if row.item in told else None,
            }
        )
    return hits
