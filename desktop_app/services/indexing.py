"""Joins storage's index with search's analyzer: what keeps the search index in step."""

from __future__ import annotations

from desktop_app.storage.archive import Feed


def search_feed() -> Feed | None:
    """The feed that indexes in the transaction that writes."""
    return None
