"""Joins storage's index with search's analyzer: what keeps the search index in step."""

from __future__ import annotations

from desktop_app.search.analyzer import ScriptAnalyzer
from desktop_app.storage import fulltext
from desktop_app.storage.archive import Feed
from desktop_app.storage.search_feed import ArchiveFeed


def search_feed() -> Feed:
    """The feed that indexes in the transaction that writes; another layout or analyzer means another index."""
    analyzer = ScriptAnalyzer()
    return Feed(lambda blobs: ArchiveFeed(blobs, analyzer), f"{fulltext.LAYOUT}.{analyzer.version}")
