"""python -m tests.bench.search_feed ARTICLES CLAIMS: the articles as JSON lines, analysed by our analyzer, for the peers."""

from __future__ import annotations

import json
import sys
from typing import Any

from desktop_app.rows.search import SearchItem, SearchPart
from desktop_app.search.analyzer import ScriptAnalyzer
from tests.bench.corpus import Corpus


def _analysed(item: SearchItem, analyzer: ScriptAnalyzer) -> dict[str, Any]:
    """Words joined by spaces; values as (name, key); what facets count as it is shown."""
    values = {("kind", item.kind), ("language", item.language), ("source", item.source), *item.values}
    place = next(value for name, value in item.values if name == "place")
    return {
        "item": item.item,
        "parts": [(part.part, *_words(part, analyzer)) for part in item.parts],
        "values": sorted((name, analyzer.key(value)) for name, value in values),
        "dates": {
            "captured": item.captured_at,
            "published": item.published_at,
            "date": item.published_at or item.captured_at,
        },
        "facets": {
            "language": item.language,
            "source": item.source,
            "place": place,
            "year": (item.published_at or item.captured_at)[:4],
        },
    }


def _words(part: SearchPart, analyzer: ScriptAnalyzer) -> tuple[str, str]:
    """As our own index has them, but for signs that the peers would part words at: `burn_en` for `=burn=en`."""
    surface, stems = analyzer.postings(part.text, part.language)
    return surface, " ".join(stem[1:].replace("=", "_") for stem in stems.split())


def main(articles: int, *, with_claims: bool) -> None:
    """One line an article."""
    analyzer, corpus = ScriptAnalyzer(), Corpus(articles, with_claims=with_claims)
    for item in corpus.items(0, articles):
        print(json.dumps(_analysed(item, analyzer), ensure_ascii=False))


if __name__ == "__main__":
    main(int(sys.argv[1]), with_claims=sys.argv[2] == "claims")
