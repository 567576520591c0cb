"""Finding names in a text: whole words, every spelling, the longest first; Arabic clitics stay outside."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from desktop_app.report.redaction.fold import Folded, fold, fold_plain, folded_letter
from desktop_app.rows.redaction import Pseudonym

_NO_SPACES = re.compile("[\u0e00-\u0eff\u0f00-\u0fff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
"""Scripts whose words are not parted: a name is found inside a run of letters."""
_SIGNS = "\u0900-\u0963\u0970-\u0dff"
_ARABIC = re.compile("[\u0620-\u064a\u066e-\u06d3]")
_CLITICS = "[وف]?[بكلس]?"
"""Conjunctions and prepositions that are written together with the word after them."""


@dataclass(frozen=True, slots=True)
class _Spelling:
    pattern: re.Pattern[str] = field(repr=False)
    anchor: str = field(repr=False)
    """A piece that must stand in a text for the pattern to fit: looked for first, for that is quick."""
    who: int


@dataclass(frozen=True, slots=True)
class Place:
    """A name at start..end of the source, and whose it is: the number of its pseudonym."""

    start: int
    end: int
    who: int


class Names:
    """The names of a plan, ready to be found. Nothing of it is ever printed."""

    def __init__(self, plan: Sequence[Pseudonym]) -> None:
        self._spellings = [
            made
            for who, one in enumerate(plan)
            for text in dict.fromkeys(map(_canonical, one.spellings))
            if text
            for made in (_spelling(text, who),)
        ]

    def __bool__(self) -> bool:
        return bool(self._spellings)

    def places(self, source: str) -> list[Place]:
        """Where names stand, by place; where two overlap the longer one counts."""
        if not self._spellings or not source:
            return []
        folded = fold(source)
        found = sorted(self._found(folded), key=lambda one: (one.start - one.end, one.start, one.who))
        taken: list[Place] = []
        used = bytearray(len(source))
        for one in found:
            if not any(used[one.start : one.end]):
                used[one.start : one.end] = b"\1" * (one.end - one.start)
                taken.append(_dressed(one, source))
        return sorted(taken, key=lambda one: one.start)

    def stands_in(self, source: str) -> bool:
        """Whether any name does."""
        if not self._spellings:
            return False
        text = fold_plain(source)
        return any(one.anchor in text and one.pattern.search(text) for one in self._spellings)

    def _found(self, folded: Folded) -> Iterator[Place]:
        for spelling in self._spellings:
            if spelling.anchor in folded.text:
                for match in spelling.pattern.finditer(folded.text):
                    start, end = match.span("n")
                    yield Place(folded.starts[start], folded.ends[end - 1], spelling.who)


def longer_words(texts: Iterable[str], plan: Sequence[Pseudonym]) -> list[str]:
    """Words that begin as a spelling's word of four letters or more and go on: inflected names, perhaps, or other words."""
    beginnings = {
        word for one in plan for text in one.spellings for word in _canonical(text).split() if len(word) >= _SHORTEST
    }
    starts = tuple(sorted(beginnings))
    found: dict[str, str] = {}
    for text in texts if starts else ():
        for word in re.findall(r"[^\W\d_]+", text):
            known = fold_plain(word)
            if known not in beginnings and known.startswith(starts):
                found.setdefault(known, word)
    return [found[known] for known in sorted(found)]


_SHORTEST = 4


def _canonical(text: str) -> str:
    return " ".join(fold_plain(text).split())


def _dressed(one: Place, source: str) -> Place:
    """With the marks that follow its last letter."""
    end = one.end
    while end < len(source) and unicodedata.category(source[end]) == "Mn" and not folded_letter(source[end]):
        end += 1
    return Place(one.start, end, one.who)


def _spelling(text: str, who: int) -> _Spelling:
    words = text.split(" ")
    first, last = words[0], words[-1]
    arabic = _ARABIC.match(first) is not None
    name = " *".join(_word(word) for word in words)
    before = "" if _NO_SPACES.match(text[0]) else r"(?<!\w)"
    after = "" if _NO_SPACES.match(text[-1]) else rf"(?![\w{_SIGNS}])"
    if _ARABIC.match(last[-1]):
        name, after = f"{name}ا?", r"(?!\w)"
    if arabic and first.startswith("ال") and len(first) > 3:
        # لل is ل with ال: the second ل belongs to the name.
        rest = name[2:]
        name = f"(?P<n>(?:ال|(?<=ل)ل){rest})"
        pattern = f"{before}{_CLITICS}{name}{after}"
    elif arabic:
        pattern = f"{before}{_CLITICS}(?:ال|(?<=ل)ل)?(?P<n>{name}){after}"
    else:
        pattern = f"{before}(?P<n>{name}){after}"
    return _Spelling(re.compile(pattern), _anchor(words, arabic), who)


def _word(word: str) -> str:
    return "".join("'?" if letter == "'" else re.escape(letter) for letter in word)


def _anchor(words: Sequence[str], arabic: bool) -> str:
    pieces = [piece for word in words for piece in word.split("'")]
    if arabic and pieces[0].startswith("ال"):
        pieces[0] = pieces[0][2:]
    return max(pieces, key=len)
