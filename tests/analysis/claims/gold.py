"""The gold set: short passages, all invented, with what must be proposed; and how a proposal is matched to it."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from desktop_app.analysis.claims.suggest import suggest

GOLD = Path(__file__).with_name("gold.json")
FAMILIES = {
    "quotation": "quotation",
    "partial-quotation": "quotation",
    "indirect": "statement",
    "photo-credit": "media",
    "claimed-media": "media",
    "posted-media": "media",
    "figure": "figure",
    "event": "event",
    "responsibility": "responsibility",
}
FIELDS = (
    "attribution",
    "role",
    "unit",
    "qualifier",
    "group",
    "place",
    "period",
    "day",
    "event",
    "photographer",
    "name",
)


@dataclass
class Score:
    """Counts a family: found of wanted, right of proposed; and fields that are right of those asked for."""

    wanted: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    proposed: Counter[str] = field(default_factory=Counter)
    right: Counter[str] = field(default_factory=Counter)
    asked: Counter[str] = field(default_factory=Counter)
    fitting: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)

    def recall(self, family: str) -> float:
        return self.found[family] / self.wanted[family]

    def precision(self, family: str) -> float:
        return self.right[family] / self.proposed[family]

    def fields(self, name: str) -> float:
        return self.fitting[name] / self.asked[name]


def score(*, unseen: bool) -> Score:
    """Over the passages that the rules were tuned on, or over those written after the rules were frozen."""
    result = Score()
    for passage in json.loads(GOLD.read_text("utf-8")):
        if passage["unseen"] is unseen:
            _score(passage, result)
    return result


def _score(passage: Mapping[str, Any], result: Score) -> None:
    proposed = _proposed(passage)
    free = list(range(len(proposed)))
    for wanted in passage["expected"]:
        family = wanted["family"]
        result.wanted[family] += 1
        place = next((n for n in free if _matches(passage["text"], wanted, proposed[n])), None)
        if place is None:
            result.faults.append(f"{passage['name']}: missed {family} {wanted['quote']!r}")
            continue
        free.remove(place)
        result.found[family] += 1
        result.right[family] += 1
        _fields(passage["name"], wanted, proposed[place], result)
    result.proposed.update(one["family"] for one in proposed)
    result.faults += [f"{passage['name']}: not wanted {proposed[n]['family']} {proposed[n]['quote']!r}" for n in free]


def _fields(name: str, wanted: Mapping[str, Any], one: Mapping[str, Any], result: Score) -> None:
    for key in (key for key in FIELDS if key in wanted):
        result.asked[key] += 1
        fits = one[key].lower() == wanted[key].lower()
        result.fitting[key] += fits
        if not fits:
            result.faults.append(f"{name}: {key} of {wanted['quote']!r} is {one[key]!r}, not {wanted[key]!r}")


def _proposed(passage: Mapping[str, Any]) -> list[dict[str, Any]]:
    found = suggest(passage["text"], passage["language"], passage["published"])
    rows = [
        {"family": "segment", "quote": s.quote, "start": s.start, "end": s.end, "time": s.time} for s in found.segments
    ]
    for s in found.suggestions:
        parts = {
            key: getattr(part, key)
            for part in (s.figure, s.event, s.media)
            if part
            for key in (*FIELDS, "value")
            if hasattr(part, key)
        }
        event = {"event": s.event.kind} if s.event else {}
        rows.append(
            {**parts, **event, "family": FAMILIES[s.rule], "quote": s.quote, "start": s.start, "end": s.end,
             "attribution": s.attribution, "role": s.role}
        )  # fmt: skip
    return rows


def _matches(text: str, wanted: Mapping[str, Any], one: Mapping[str, Any]) -> bool:
    """The same family, at least half of the longer span in common, and for figures the same value."""
    if wanted["family"] != one["family"] or ("value" in wanted and wanted["value"] != one["value"]):
        return False
    start = text.index(wanted["quote"])
    end = start + len(wanted["quote"])
    common = min(end, one["end"]) - max(start, one["start"])
    # A figure is pinned to its number; how many of the words after it belong to it is taste.
    longest = (
        min(end - start, one["end"] - one["start"])
        if wanted["family"] == "figure"
        else max(end - start, one["end"] - one["start"])
    )
    return bool(common * 2 >= longest)
