"""Times of many queries, in all and by kind, as numbers and as a table."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any


def percentile(values: Sequence[float], share: float) -> float:
    """The value that so many of a hundred do not exceed (nearest rank)."""
    ordered = sorted(values)
    return ordered[max(0, math.ceil(len(ordered) * share / 100) - 1)]


def times(asked: Sequence[Mapping[str, Any]]) -> dict[str, float]:
    """Milliseconds: median, the 95th of a hundred, the worst."""
    values = [query["ms"] for query in asked]
    return {"median": percentile(values, 50), "95 of 100": percentile(values, 95), "worst": max(values)}


def by_kind(engines: Mapping[str, Sequence[Mapping[str, Any]]]) -> str:
    """A line a kind: of each engine the three times, and how many items the median query finds."""
    asked = next(iter(engines.values()))
    heads = "".join(f" {name + ': median':>18} {'95 of 100':>9} {'worst':>9}" for name in engines)
    lines = [f"{'CPU ms':28} {'found':>9}{heads}"]
    for kind in [*dict.fromkeys(query["kind"] for query in asked), ""]:
        totals = [query["total"] for query in asked if query["kind"] == kind or not kind]
        line = f"{kind or 'all':28} {percentile(totals, 50):9,.0f}"
        for queries in engines.values():
            found = [query for query in queries if query["kind"] == kind or not kind]
            line += _cells(list(times(found).values()) if found else [])
        lines.append(line)
    return "\n".join(lines)


def _cells(values: Sequence[float]) -> str:
    shown = [f"{value:.2f}" for value in values] or ["-"] * 3
    return "".join(f" {value:>{width}}" for value, width in zip(shown, (18, 9, 9), strict=True))
