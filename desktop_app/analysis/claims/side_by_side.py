"""Counts of one place and period, or of one incident, from several items: where they differ.

Observations in words, never a verdict: tellers may count different people, on different days, by different rules.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, islice

RULE_TELLERS = "tellers differ"
RULE_CHANGED = "teller changed the number"
_MOST_PAIRS = 200
_DEATHS = frozenset({"killed", "casualties"})


@dataclass(frozen=True, slots=True)
class Count:
    """One figure: `key` names it for the caller; `date` YYYY-MM-DD or ""."""

    key: str
    value: int
    unit: str
    group: str
    teller: str
    date: str


@dataclass(frozen=True, slots=True)
class Seen:
    """One observation and the counts it is about."""

    rule: str
    message: str
    keys: tuple[str, ...]


def side_by_side(counts: Sequence[Count]) -> list[Seen]:
    """Each pair of different numbers for what may be the same, once."""
    found = {(seen.rule, seen.message): seen for seen in islice(_pairs(counts), _MOST_PAIRS)}
    return list(found.values())


def _pairs(counts: Sequence[Count]) -> Iterator[Seen]:
    for one, two in combinations(counts, 2):
        if one.value == two.value or not _comparable(one, two):
            continue
        what = ", ".join(part for part in (one.group or two.group, one.unit) if part)
        if one.teller.casefold() == two.teller.casefold():
            first, then = sorted((one, two), key=lambda count: count.date)
            message = f"{first.teller}: {_dated(first)}, then {_dated(then)} ({what})."
            yield Seen(RULE_CHANGED, message, (one.key, two.key))
        else:
            message = f"{one.teller}: {one.value}; {two.teller}: {two.value} ({what}). They may not count the same."
            yield Seen(RULE_TELLERS, message, (one.key, two.key))


def _dated(count: Count) -> str:
    return f"{count.value} ({count.date})" if count.date else str(count.value)


def _comparable(one: Count, two: Count) -> bool:
    """Of one unit and one group of people, or of a group that only one of them names; both tellers named."""
    units = {"killed" if count.unit in _DEATHS else count.unit for count in (one, two)}
    groups = {count.group for count in (one, two)} - {""}
    return bool(one.teller and two.teller) and len(units) == 1 and len(groups) < 2
