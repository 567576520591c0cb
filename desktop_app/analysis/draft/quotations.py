"""Quotations of a draft by their marks: “…” "…" «…» „…“ „…” ‹…› ‘…’ 「…」, one within another, over paragraphs.

A quotation goes on in the next paragraph when that begins with a mark of its kind (“ in English, « in French and Arabic,
» in Spanish) or closes it before opening another. Linear in the text's length.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from desktop_app.analysis.draft.paragraphs import Paragraphs

LONGEST = 10_000
"""Code points; what runs on longer has lost its closing mark."""
_MARK = re.compile('[“”„‟«»‹›‘’‚"「」『』\n]')
_SINGLE = re.compile(r"[‘‚][^\n‘‚“«„\"]{1,1000}?[\w.,!?…][’‘](?!\w)")
_CLOSES = {"“": "”", "„": "“”", "«": "»", "‹": "›", "‘": "’", "‚": "‘’", '"': '"', "「": "」", "『": "』", "‟": "”"}
_GOES_ON = {"“": "“", "„": "„", "«": "«»", "‹": "‹›", "「": "「", "『": "『", '"': '"'}


@dataclass(frozen=True, slots=True)
class Quotation:
    """`start` and `end` bound the words, `opened` and `closed` the marks. `depth`: within how many others it stands.

    `whole`: its closing mark was found. `marked`: it has marks; else it is set as a quotation (a line of Markdown with >).
    """

    opened: int
    start: int
    end: int
    closed: int
    depth: int
    whole: bool
    marked: bool = True


@dataclass(slots=True)
class _Open:
    at: int
    mark: str


@dataclass(slots=True)
class _Reader:
    paragraphs: Paragraphs
    open: list[_Open] = field(default_factory=list)

    @property
    def text(self) -> str:
        return self.paragraphs.text

    def read(self) -> Iterator[Quotation]:
        """In the order in which they close."""
        skipped = -1
        for match in _MARK.finditer(self.text):
            at, mark = match.start(), match[0]
            if self.open and at - self.open[0].at > LONGEST:
                yield from self._give_up(self.open[0].at + LONGEST)
            if at == skipped:
                continue
            if mark == "\n":
                if self.open and (skipped := self._goes_on(at)) < 0:
                    yield from self._give_up(at)
            elif self._is_close(at, mark):
                yield self._closed(at)
            elif self._is_open(at, mark):
                self.open.append(_Open(at, mark))
        yield from self._give_up(len(self.text))

    def _closed(self, at: int) -> Quotation:
        opened = self.open.pop()
        return _quotation(self.text, opened.at, at, len(self.open), whole=True)

    def _give_up(self, end: int) -> Iterator[Quotation]:
        """The outermost one has no closing mark; those within go with it."""
        if self.open and self.open[0].mark not in "‘‚":
            yield _quotation(self.text, self.open[0].at, end, 0, whole=False)
        self.open.clear()

    def _is_close(self, at: int, mark: str) -> bool:
        if not self.open or mark not in _CLOSES[self.open[-1].mark]:
            # A single mark that was no quotation's does not keep an outer one from closing.
            if len(self.open) > 1 and self.open[-1].mark in "‘‚" and mark in _CLOSES[self.open[-2].mark]:
                self.open.pop()
                return True
            return False
        after = self.text[at + 1 : at + 2]
        if mark in "’‘":
            before = self.text[at - 1 : at]
            return not after.isalnum() and (before != "s" or not self._closes_later(at, mark))
        return True

    def _closes_later(self, at: int, mark: str) -> bool:
        """Whether a better end than after an s (workers’) comes in the same paragraph."""
        end = self.text.find("\n", at + 1, at + 400)
        rest = self.text[at + 1 : end if end >= 0 else at + 400]
        opens, closes = rest.find("‘"), re.search(rf"[^\s\w]{mark}|\w{mark}(?!\w)", rest)
        return closes is not None and (opens < 0 or closes.start() < opens)

    def _is_open(self, at: int, mark: str) -> bool:
        if mark not in _CLOSES:
            return False
        before, after = self.text[at - 1 : at] if at else "", self.text[at + 1 : at + 2]
        if mark == '"':
            return not before.isalnum() and bool(after.strip())
        if mark in "‘‚":
            # It is an apostrophe, too: alone it opens only what closes in the same paragraph.
            return not before.isalnum() and after.isalnum() and (bool(self.open) or bool(_SINGLE.match(self.text, at)))
        return bool(after)

    def _goes_on(self, at: int) -> int:
        """The place of the mark that repeats the opening one; `at` where the next paragraph merely closes it; -1 for no."""
        mark = self.open[0].mark
        first = re.compile(r"\s*").match(self.text, at + 1)
        begin = first.end() if first else at + 1
        if self.text[begin : begin + 1] and self.text[begin : begin + 1] in _GOES_ON.get(mark, ""):
            del self.open[1:]
            return begin
        end = self.text.find("\n", begin)
        following = _MARK.search(self.text, begin, end if end >= 0 else len(self.text))
        closing = following is not None and following[0] in _CLOSES[mark] and mark not in '‘‚"'
        return at if closing else -1


def _quotation(text: str, opened: int, end: int, depth: int, *, whole: bool) -> Quotation:
    inner = text[opened + 1 : end]
    start = opened + 1 + len(inner) - len(inner.lstrip())
    last = opened + 1 + len(inner.rstrip())
    return Quotation(opened, start, max(start, last), end + whole, depth, whole)


def quotations(paragraphs: Paragraphs, *, markdown: bool = False) -> list[Quotation]:
    """In the text's order, an outer one before those within it."""
    found = [one for one in _Reader(paragraphs).read() if one.end > one.start]
    if markdown:
        taken = {paragraphs.number(one.opened) for one in found}
        found += [one for number, one in _set_apart(paragraphs) if number not in taken]
    return sorted(found, key=lambda one: (one.opened, one.depth))


def _set_apart(paragraphs: Paragraphs) -> Iterator[tuple[int, Quotation]]:
    """Paragraphs that Markdown sets as quotations."""
    for number, begin in enumerate(paragraphs.starts, 1):
        if paragraphs.text[begin : begin + 1] == ">":
            end = paragraphs.text.find("\n", begin)
            end = end if end >= 0 else len(paragraphs.text)
            one = _quotation(paragraphs.text, begin, end, 0, whole=False)
            yield number, Quotation(one.opened, one.start, one.end, end, 0, whole=True, marked=False)
