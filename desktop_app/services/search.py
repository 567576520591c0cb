"""Finding again, offline."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from rapidfuzz import process

from desktop_app.rows.search import Plan
from desktop_app.search.analyzer import ScriptAnalyzer
from desktop_app.search.query import compile_query
from desktop_app.search.snippets import snippet
from desktop_app.services.archive import OpenArchive
from desktop_app.storage import fulltext
from desktop_app.storage.database import Reading
from desktop_app.storage.queries import claims as claim_queries


@dataclass(frozen=True, slots=True)
class Wanted:
    """A query with its filters (status, kind, source, language, place, date_from, date_to; None = any)."""

    query: str
    sort: str = "relevance"
    limit: int = 20
    offset: int = 0
    filters: Mapping[str, str | None] = field(default_factory=dict)


def search_archive(archive: OpenArchive, wanted: Wanted) -> dict[str, Any]:
    """One page of hits as a document; `total` counts items. InputError `query-not-understood`."""
    started = time.monotonic()
    analyzer = ScriptAnalyzer()
    filters = {name: value for name, value in wanted.filters.items() if value}
    dates = filters.pop("date_from", ""), filters.pop("date_to", "")
    plan = compile_query(wanted.query, analyzer, filters, *dates)
    with archive.reading() as view:
        found = fulltext.run(view, plan, limit=wanted.limit, offset=wanted.offset, sort=wanted.sort)
        hits = [
            {
                "item": part.item,
                "kind": part.kind,
                "title": part.title,
                "snippet": snippet(part.text, part.language, plan.marks, analyzer),
                "score": part.score,
                "part": part.part,
                "ref": part.ref,
                "claims": len(claim_queries.claims_of_items(view, [part.item])),
            }
            for part in found.parts
        ]
        meant = _did_you_mean(view, plan) if not found.total else None
    took = round((time.monotonic() - started) * 1000, 3)
    return {"total": found.total, "took_ms": took, "hits": hits, "facets": found.facets, "did_you_mean": meant}


def _did_you_mean(view: Reading, plan: Plan) -> str | None:
    """For a single word that is nowhere: the nearest word of the index with the same first letter."""
    if plan.root.op != "term" or len(plan.root.words[0]) < 4:
        return None
    word = plan.root.words[0]
    known = [found for found, _count in fulltext.vocabulary(view, word[0])]
    best = process.extractOne(word, known, score_cutoff=70)
    return str(best[0]) if best else None
