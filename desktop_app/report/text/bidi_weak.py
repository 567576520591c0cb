"""UAX #9, rules W1 to W7, N0 to N2, I1 and I2, over one isolating run sequence."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

_NEUTRAL = frozenset(("B", "S", "WS", "ON", "FSI", "LRI", "RLI", "PDI"))
_MAX_BRACKETS = 63
# BidiBrackets: a pair is two neighbouring code points, but for these.
_APART = {"[": "]", "{": "}", "\u298d": "\u2990", "\u298f": "\u298e"}
_CANONICAL = {"\u2329": "\u3008", "\u232a": "\u3009"}


def resolve(
    text: str, original: Sequence[str], classes: list[str], sequence: Sequence[int], level: int, sos: str, eos: str
) -> None:
    """Write each place's resolved class (L, R, EN or AN) into `classes`."""
    _weak(original, classes, sequence, sos)
    _brackets(text, original, classes, sequence, "R" if level % 2 else "L", sos)
    _neutrals(classes, sequence, "R" if level % 2 else "L", sos, eos)


def implicit(level: int, kind: str) -> int:
    """I1 and I2."""
    if level % 2:
        return level + 1 if kind in ("L", "EN", "AN") else level
    return level + 1 if kind == "R" else level + 2 if kind in ("EN", "AN") else level


def _weak(original: Sequence[str], classes: list[str], sequence: Sequence[int], sos: str) -> None:
    _marks_and_numbers(classes, sequence, sos)
    _separators(classes, sequence)
    _terminators(classes, sequence)
    strong = sos
    for place in sequence:
        kind = classes[place]
        if kind in ("ES", "ET", "CS"):
            classes[place] = "ON"
        elif kind in ("L", "R"):
            strong = kind
        elif kind == "EN" and strong == "L":
            classes[place] = "L"


def _marks_and_numbers(classes: list[str], sequence: Sequence[int], sos: str) -> None:
    """W1, W2, W3."""
    previous = strong = sos
    for place in sequence:
        if classes[place] == "NSM":
            classes[place] = "ON" if previous in ("LRI", "RLI", "FSI", "PDI") else previous
        previous = classes[place]
    for place in sequence:
        kind = classes[place]
        if kind in ("L", "R", "AL"):
            strong = kind
        elif kind == "EN" and strong == "AL":
            classes[place] = "AN"
    for place in sequence:
        if classes[place] == "AL":
            classes[place] = "R"


def _separators(classes: list[str], sequence: Sequence[int]) -> None:
    """W4: one separator between two numbers of the same kind."""
    for before, place, after in zip(sequence, sequence[1:], sequence[2:], strict=False):
        kind, left, right = classes[place], classes[before], classes[after]
        if left == right and ((kind in ("ES", "CS") and left == "EN") or (kind == "CS" and left == "AN")):
            classes[place] = left


def _terminators(classes: list[str], sequence: Sequence[int]) -> None:
    """W5: terminators beside European numbers."""
    at = 0
    while at < len(sequence):
        if classes[sequence[at]] != "ET":
            at += 1
            continue
        end = at
        while end < len(sequence) and classes[sequence[end]] == "ET":
            end += 1
        beside = (at > 0 and classes[sequence[at - 1]] == "EN") or (
            end < len(sequence) and classes[sequence[end]] == "EN"
        )
        for place in sequence[at:end]:
            classes[place] = "EN" if beside else "ET"
        at = end


def _closing(character: str) -> str:
    """The closing bracket of an opening one, "" for anything else."""
    if unicodedata.category(character) != "Ps" or not unicodedata.mirrored(character):
        return ""
    other = _APART.get(character, chr(ord(character) + 1))
    return _CANONICAL.get(other, other) if unicodedata.category(other) == "Pe" else ""


def _pairs(text: str, classes: Sequence[str], sequence: Sequence[int]) -> list[tuple[int, int]]:
    """BD16: bracket pairs as places in the sequence, in order of the opening one."""
    stack: list[tuple[str, int]] = []
    pairs = []
    for at, place in enumerate(sequence):
        if classes[place] != "ON":
            continue
        character = text[place]
        if closing := _closing(character):
            if len(stack) == _MAX_BRACKETS:
                return []
            stack.append((closing, at))
            continue
        wanted = _CANONICAL.get(character, character)
        for depth in range(len(stack) - 1, -1, -1):
            if stack[depth][0] == wanted:
                pairs.append((stack[depth][1], at))
                del stack[depth:]
                break
    return sorted(pairs)


def _strong(kind: str) -> str:
    return "R" if kind in ("R", "EN", "AN") else "L" if kind == "L" else ""


def _brackets(
    text: str, original: Sequence[str], classes: list[str], sequence: Sequence[int], embedding: str, sos: str
) -> None:
    """N0: both brackets of a pair take one direction."""
    for opened, closed in _pairs(text, classes, sequence):
        inside = {_strong(classes[place]) for place in sequence[opened + 1 : closed]} - {""}
        if not inside:
            continue
        if embedding in inside:
            found = embedding
        else:
            before = next((s for p in reversed(sequence[:opened]) if (s := _strong(classes[p]))), sos)
            found = before if before != embedding else embedding
        for at in (opened, closed):
            classes[sequence[at]] = found
            for place in sequence[at + 1 :]:
                if original[place] != "NSM":
                    break
                classes[place] = found


def _neutrals(classes: list[str], sequence: Sequence[int], embedding: str, sos: str, eos: str) -> None:
    """N1 and N2."""
    at, before = 0, sos
    while at < len(sequence):
        kind = classes[sequence[at]]
        if kind not in _NEUTRAL:
            before = _strong(kind)
            at += 1
            continue
        end = at
        while end < len(sequence) and classes[sequence[end]] in _NEUTRAL:
            end += 1
        after = _strong(classes[sequence[end]]) if end < len(sequence) else eos
        for place in sequence[at:end]:
            classes[place] = before if before == after else embedding
        at = end
