"""python -m tests.bench.search_items ARTICLES CLAIMS: a program that makes the articles, so that who indexes them does not pay for it.

To its output, pickled: batches of articles, None, the queries, the articles to add.
"""

from __future__ import annotations

import pickle
import sys

from tests.bench.corpus import Corpus
from tests.bench.search_queries import queries

_BATCH, _ADDED = 500, 100


def main(articles: int, *, with_claims: bool) -> None:
    """One batch after the other."""
    corpus = Corpus(articles, with_claims=with_claims)
    asked, added = queries(corpus), list(corpus.items(articles, articles + _ADDED))
    for first in range(0, articles, _BATCH):
        pickle.dump(list(corpus.items(first, min(articles, first + _BATCH))), sys.stdout.buffer)
    for last in (None, asked, added):
        pickle.dump(last, sys.stdout.buffer)


if __name__ == "__main__":
    main(int(sys.argv[1]), with_claims=sys.argv[2] == "claims")
