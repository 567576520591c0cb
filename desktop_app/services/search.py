"""Finding again, offline."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from desktop_app.rows.search import FoundPart, Plan
from desktop_app.search.also import also_search
from desktop_app.search.analyzer import ScriptAnalyzer
from desktop_app.search.correct import did_you_mean
from desktop_app.search.expand import expand
from desktop_app.search.query import compile_query
from desktop_app.search.snippets import marks_of, snippet
from desktop_app.services.archive import OpenArchive
from desktop_app.storage.database import Reading
from desktop_app.storage.fulltext_run import IndexWords, run
from desktop_app.storage.queries import claims as claim_queries
from desktop_app.storage.queries import spellings


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
    started = time.monotonic()
    analyzer = ScriptAnalyzer()
    filters = {name: value for name, value in wanted.filters.items() if value}
    dates = filters.pop("date_from", ""), filters.pop("date_to", "")
    asked = compile_query(wanted.query, analyzer, filters, *dates)
    with archive.reading() as view:
        words = IndexWords(view)
        plan = Plan(expand(asked.root, words), asked.filters, asked.days)
        found = run(view, plan, limit=wanted.limit, offset=wanted.offset, sort=wanted.sort)
        hits = _hits(view, found.parts, plan, analyzer)
        meant = did_you_mean(wanted.query, plan.root, words, analyzer) if not found.total else None
        also = also_search(asked.root, spellings.groups(view), words, analyzer)
    took = round((time.monotonic() - started) * 1000, 3)
    return {
        "total": found.total,
        "took_ms": took,
        "hits": hits,
        "facets": found.facets,
        "did_you_mean": meant,
        "also_search": also,
    }


def _hits(view: Reading, parts: Sequence[FoundPart], plan: Plan, analyzer: ScriptAnalyzer) -> list[dict[str, Any]]:
    marks = marks_of(plan.root)
    claims: dict[str, int] = {}
    for claim in claim_queries.claims_of_items(view, [part.item for part in parts]):
        claims[claim.item] = claims.get(claim.item, 0) + 1
    return [
        {
            "item": part.item,
            "kind": part.kind,
            "title": part.title,
            "snippet": snippet(part.text, part.language, marks, analyzer),
            "score": part.score,
            "part": part.part,
            "ref": part.ref,
            "claims": claims.get(part.item, 0),
        }
        for part in parts
    ]
