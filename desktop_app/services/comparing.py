"""What changed between two texts: paragraphs, and words within changed paragraphs."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

_PIECE = 4_000
_MOST_PARAGRAPHS = 3_000
_MOST_WORDS = 1_500
_MOST_CHARACTERS = 300_000
_WORD = re.compile(r"\s+|\w+|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of text. `sign`: "=" in both, "-" only in the earlier, "+" only in the later; `ends` a paragraph."""

    sign: str
    text: str
    ends: bool


@dataclass(frozen=True, slots=True)
class Difference:
    """From the earlier to the later text. `cut`: the texts are longer than what was compared."""

    parts: tuple[Part, ...]
    added: int
    removed: int
    cut: bool


def difference(before: str, after: str, check: Callable[[], None] = lambda: None) -> Difference:
    """Bounded in length, for difflib's time grows with the square of what is compared."""
    old, new = _paragraphs(before), _paragraphs(after)
    parts: list[Part] = []
    for tag, i, j, k, m in SequenceMatcher(None, old[0], new[0], autojunk=False).get_opcodes():
        check()
        parts += _parts(tag, old[0][i:j], new[0][k:m], check)
    counts = [sum(len(part.text.split()) for part in parts if part.sign == sign) for sign in "+-"]
    return Difference(tuple(parts), counts[0], counts[1], old[1] or new[1])


def _paragraphs(text: str) -> tuple[list[str], bool]:
    """Lines with words in them, endless ones in pieces; and whether more was left out."""
    kept = text[:_MOST_CHARACTERS]
    lines = [line.strip() for line in kept.splitlines() if line.strip()]
    pieces = [line[at : at + _PIECE] for line in lines for at in range(0, len(line), _PIECE)]
    return pieces[:_MOST_PARAGRAPHS], len(text) > _MOST_CHARACTERS or len(pieces) > _MOST_PARAGRAPHS


def _parts(tag: str, old: Sequence[str], new: Sequence[str], check: Callable[[], None]) -> Iterator[Part]:
    if tag == "equal":
        yield from (Part("=", line, True) for line in old)
        return
    for number in range(max(len(old), len(new))):
        check()
        gone, come = old[number : number + 1], new[number : number + 1]
        if gone and come:
            yield from _words(gone[0], come[0])
        else:
            yield from (Part("-", line, True) for line in gone)
            yield from (Part("+", line, True) for line in come)


def _words(old: str, new: str) -> Iterator[Part]:
    """Word by word where the paragraphs have much in common; else one whole after the other."""
    a, b = _WORD.findall(old), _WORD.findall(new)
    matcher = SequenceMatcher(None, a[:_MOST_WORDS], b[:_MOST_WORDS], autojunk=False)
    if max(len(a), len(b)) > _MOST_WORDS or matcher.quick_ratio() < 0.5 or matcher.ratio() < 0.5:
        yield Part("-", old, True)
        yield Part("+", new, True)
        return
    for tag, i, j, k, m in matcher.get_opcodes():
        if tag == "equal":
            yield Part("=", "".join(a[i:j]), False)
            continue
        if j > i:
            yield Part("-", "".join(a[i:j]), False)
        if m > k:
            yield Part("+", "".join(b[k:m]), False)
    yield Part("=", "", True)
