"""Offsets: the archive counts Unicode code points, Qt counts UTF-16 units; endless lines are shown in pieces."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

_LONGEST = 1_000
_ENDLESS = 4_000
_LINE = re.compile(r"[^\n\u2028\u2029]+")
_WIDE = re.compile("[\U00010000-\U0010ffff]")
_RUN = re.compile(r"[^\s\u200b]{24}(?=[^\s\u200b])")


class Places:
    """Both ways for one text. `breaks`: code points before which a line break is shown that the text does not have.

    Qt lays a paragraph out as a whole: a megabyte without an end of line would stop the window for a minute.
    """

    def __init__(self, text: str) -> None:
        self._length = len(text)
        self._wide = [found.start() for found in _WIDE.finditer(text)]
        self._wides = frozenset(self._wide)
        self.breaks = tuple(place for line in _LINE.finditer(text) for place in _cuts(text, *line.span()))

    def to_qt(self, place: int) -> int:
        """UTF-16 units before a code point."""
        return place + bisect_left(self._wide, place) + bisect_right(self.breaks, place)

    def from_qt(self, unit: int) -> int:
        """The code point at a unit; within a pair, the pair's own."""
        place = bisect_right(range(self._length + 1), unit, key=self.to_qt) - 1
        width = 2 if place in self._wides else 1
        return place + 1 if place < self._length and unit >= self.to_qt(place) + width else place


def _cuts(text: str, start: int, end: int) -> list[int]:
    """Where a line is broken: after white space near by if there is any."""
    cuts: list[int] = []
    place = start
    if end - start < _ENDLESS:
        return cuts
    while end - place > _LONGEST:
        blank = max(text.rfind(" ", place + _LONGEST // 2, place + _LONGEST), -1)
        place = blank + 1 if blank >= 0 else place + _LONGEST
        cuts.append(place)
    return cuts


def shown(text: str, breaks: tuple[int, ...] = ()) -> str:
    """The same characters, with those that a text field would swallow replaced, and the added line breaks."""
    plain = text.replace("\r", " ").replace("\0", "\ufffd")
    pieces = [plain[start:end] for start, end in zip((0, *breaks), (*breaks, None), strict=True)]
    return "\n".join(pieces)


def fitting(text: str, most: int) -> str:
    """One paragraph of at most `most` characters that can be broken anywhere: a label is as wide as its longest word."""
    plain = " ".join(text[: most * 2].split())
    short = plain if len(plain) <= most else plain[: most - 1] + "…"
    return _RUN.sub("\\g<0>\u200b", short)
