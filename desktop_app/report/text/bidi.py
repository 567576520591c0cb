"""The Unicode Bidirectional Algorithm (UAX #9): embedding levels of one paragraph, and the visual order of one line."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.report.text import bidi_weak

_MAX_DEPTH = 125
_BEGINNING = 5_000
_MAY_NEED = re.compile(
    "[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
"""Every character of the classes in `_NEEDS` is one of these."""
_ISOLATES = frozenset(("LRI", "RLI", "FSI"))
_EMBEDDINGS = {"LRE": (0, ""), "RLE": (1, ""), "LRO": (0, "L"), "RLO": (1, "R")}
_REMOVED = frozenset(("LRE", "RLE", "LRO", "RLO", "PDF", "BN"))
_NEEDS = frozenset(("R", "AL", "AN", "RLE", "RLO", "RLI", "LRE", "LRO", "LRI", "FSI", "PDF", "PDI"))


@dataclass(frozen=True, slots=True)
class Levels:
    """One paragraph's base level (0 left-to-right, 1 right-to-left) and a level for each character; None: all base 0."""

    base: int
    of: list[int] | None


def paragraph_levels(text: str, base: int | None = None) -> Levels:
    """Levels of `text`, one paragraph. `base` None: by the first strong character (P2, P3), else given."""
    if base in (None, 0) and not _MAY_NEED.search(text):
        return Levels(0, None)
    classes = [unicodedata.bidirectional(c) or "L" for c in text]
    if base in (None, 0) and _NEEDS.isdisjoint(classes):
        return Levels(0, None)
    matches = _match_isolates(classes)
    found = base if base is not None else _first_strong(classes, matches, 0, len(classes))
    return Levels(found, _resolve(text, classes, matches, found))


def mostly_right_to_left(text: str) -> bool:
    """Whether more strong characters of its beginning run from right to left than from left to right."""
    classes = [unicodedata.bidirectional(c) for c in text[:_BEGINNING]]
    return sum(kind in ("R", "AL") for kind in classes) > classes.count("L")


def visual_order(levels: Sequence[int]) -> list[int]:
    """L2: places of the pieces of one line from left to right, given each piece's level."""
    order = list(range(len(levels)))
    if not levels:
        return order
    lowest_odd = min((level for level in levels if level % 2), default=max(levels) + 1)
    for level in range(max(levels), lowest_odd - 1, -1):
        start = 0
        while start < len(order):
            if levels[order[start]] < level:
                start += 1
                continue
            end = start
            while end < len(order) and levels[order[end]] >= level:
                end += 1
            order[start:end] = order[start:end][::-1]
            start = end
    return order


def line_levels(text: str, levels: list[int], base: int) -> list[int]:
    """L1 for one line: separators, and white space and isolate marks before them or at the end, take the base level."""
    out = list(levels)
    trailing = True
    for place in range(len(text) - 1, -1, -1):
        kind = unicodedata.bidirectional(text[place])
        if kind in ("B", "S"):
            trailing = True
        elif kind not in ("WS", "FSI", "LRI", "RLI", "PDI") and kind not in _REMOVED:
            trailing = False
        if trailing:
            out[place] = base
    return out


def _match_isolates(classes: Sequence[str]) -> dict[int, int]:
    """BD9: isolate initiator -> its PDI, and back."""
    stack: list[int] = []
    matches: dict[int, int] = {}
    for place, kind in enumerate(classes):
        if kind in _ISOLATES:
            stack.append(place)
        elif kind == "PDI" and stack:
            opened = stack.pop()
            matches[opened], matches[place] = place, opened
    return matches


def _first_strong(classes: Sequence[str], matches: dict[int, int], start: int, end: int) -> int:
    """P2 and P3 between two places; what stands inside isolates does not count."""
    place = start
    while place < end:
        kind = classes[place]
        if kind == "L":
            return 0
        if kind in ("R", "AL"):
            return 1
        if kind in _ISOLATES:
            place = matches.get(place, end)
        place += 1
    return 0


def _resolve(text: str, original: list[str], matches: dict[int, int], base: int) -> list[int]:
    classes = list(original)
    explicit = _Explicit(base).walk(classes, matches)
    levels = list(explicit)
    kept = [place for place, kind in enumerate(original) if kind not in _REMOVED]
    for sequence in _sequences(original, explicit, kept, matches):
        first, last = sequence[0], sequence[-1]
        level = explicit[first]
        before, after = _neighbours(original, explicit, matches, first, last, base)
        sos = "R" if max(level, before) % 2 else "L"
        eos = "R" if max(level, after) % 2 else "L"
        bidi_weak.resolve(text, original, classes, sequence, level, sos, eos)
        for place in sequence:
            levels[place] = bidi_weak.implicit(level, classes[place])
    _place_removed(original, levels, base)
    return levels


def _neighbours(
    original: Sequence[str], levels: Sequence[int], matches: dict[int, int], first: int, last: int, base: int
) -> tuple[int, int]:
    """X10: the levels before the first and after the last character of a sequence, removed characters skipped."""
    before = first - 1
    while before >= 0 and original[before] in _REMOVED:
        before -= 1
    after = last + 1
    if original[last] in _ISOLATES and last not in matches:
        after = len(original)
    while after < len(original) and original[after] in _REMOVED:
        after += 1
    return (levels[before] if before >= 0 else base, levels[after] if after < len(original) else base)


def _place_removed(original: Sequence[str], levels: list[int], base: int) -> None:
    """Removed characters take the level of what stands before them, so that they never cut a run."""
    previous = base
    for place, kind in enumerate(original):
        if kind in _REMOVED:
            levels[place] = previous
        previous = levels[place]


def _sequences(
    original: Sequence[str], levels: Sequence[int], kept: Sequence[int], matches: dict[int, int]
) -> list[list[int]]:
    """BD13: isolating run sequences, as lists of places."""
    runs: list[list[int]] = []
    for place in kept:
        if runs and levels[runs[-1][-1]] == levels[place]:
            runs[-1].append(place)
        else:
            runs.append([place])
    by_first = {run[0]: run for run in runs}
    sequences = []
    for run in runs:
        if original[run[0]] == "PDI" and run[0] in matches:
            continue
        sequence = list(run)
        while original[sequence[-1]] in _ISOLATES and sequence[-1] in matches:
            sequence += by_first[matches[sequence[-1]]]
        sequences.append(sequence)
    return sequences


class _Explicit:
    """X1 to X8: the directional status stack."""

    def __init__(self, base: int) -> None:
        self._base = base
        self._stack: list[tuple[int, str, bool]] = [(base, "", False)]
        self._overflow_isolates = self._overflow_embeddings = self._valid_isolates = 0

    def walk(self, classes: list[str], matches: dict[int, int]) -> list[int]:
        """A level for each place; overrides are written into `classes`."""
        original = list(classes)
        levels = []
        for place, kind in enumerate(original):
            if kind == "PDI":
                self._end_isolate()
            level, override, _ = self._stack[-1]
            levels.append(self._base if kind == "B" else level)
            if override and kind not in _REMOVED and kind != "B":
                classes[place] = override
            if kind in _EMBEDDINGS:
                self._embed(*_EMBEDDINGS[kind])
            elif kind in _ISOLATES:
                odd = kind == "RLI" or (
                    kind == "FSI"
                    and _first_strong(original, matches, place + 1, matches.get(place, len(original))) == 1
                )
                self._isolate(int(odd))
            elif kind == "PDF":
                self._end_embedding()
        return levels

    def _next(self, odd: int) -> int:
        level = self._stack[-1][0]
        return level + 1 if (level + 1) % 2 == odd else level + 2

    def _embed(self, odd: int, override: str) -> None:
        new = self._next(odd)
        if new <= _MAX_DEPTH and not self._overflow_isolates and not self._overflow_embeddings:
            self._stack.append((new, override, False))
        elif not self._overflow_isolates:
            self._overflow_embeddings += 1

    def _isolate(self, odd: int) -> None:
        new = self._next(odd)
        if new <= _MAX_DEPTH and not self._overflow_isolates and not self._overflow_embeddings:
            self._valid_isolates += 1
            self._stack.append((new, "", True))
        else:
            self._overflow_isolates += 1

    def _end_isolate(self) -> None:
        if self._overflow_isolates:
            self._overflow_isolates -= 1
        elif self._valid_isolates:
            self._overflow_embeddings = 0
            while not self._stack[-1][2]:
                self._stack.pop()
            self._stack.pop()
            self._valid_isolates -= 1

    def _end_embedding(self) -> None:
        if self._overflow_isolates:
            return
        if self._overflow_embeddings:
            self._overflow_embeddings -= 1
        elif not self._stack[-1][2] and len(self._stack) > 1:
            self._stack.pop()
