"""Names of things as they are compared; an archive may have thousands of them."""

from __future__ import annotations

from functools import lru_cache

from desktop_app.search.analyzer import ScriptAnalyzer


@lru_cache(maxsize=20_000)
def key(label: str) -> str:
    """Folded words. Folding some thousand names costs more than all the rest of a query; keeping them is a cache, not state."""
    return ScriptAnalyzer().key(label)
