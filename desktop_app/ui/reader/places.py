"""Offsets: the archive counts Unicode code points, Qt counts UTF-16 units; endless lines are shown in pieces."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

PICTURE = "\ufffc\n"
"""What stands for a picture (U+FFFC, object replacement) and ends its line."""
_LONGEST = 1_000
_ENDLESS = 4_000
_LINE = re.compile(r"[^\n\u2028\u2029]+")
_WIDE = re.compile("[\U00010000-\U0010ffff]")
_RUN = re.compile(r"[^\s\u200b]{16}(?=[^\s\u200b])")


class Places:
    """Both ways for one text. `breaks`: code points before which a line break is shown that the text does not have.

    Qt lays a paragraph out as a whole: a megabyte without an end of line would stop the window for a minute.
    `pictures`: code points before which a picture is shown, in a line of its own: two characters that the text does not have.
    """

    def __init__(self, text: str, pictures: Sequence[int] = ()) -> None:
        self._length = len(text)
        self._wide = [found.start() for found in _WIDE.finditer(text)]
        self._wides = frozenset(self._wide)
        self.pictures = tuple(sorted(pictures))
        self.breaks = tuple(place for line in _LINE.finditer(text) for place in _cuts(text, *line.span()))

    def to_qt(self, place: int) -> int:
        """UTF-16 units before a code point."""
        added = bisect_right(self.breaks, place) + len(PICTURE) * bisect_right(self.pictures, place)
        return place + bisect_left(self._wide, place) + added

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


def shown(text: str, places: Places) -> str:
    """The same characters, with those that a text field would swallow replaced, the added line breaks and pictures."""
    plain = text.replace("\r", " ").replace("\0", "\ufffd").replace(PICTURE[0], "\ufffd")
    added = sorted([*((place, "\n") for place in places.breaks), *((place, PICTURE) for place in places.pictures)])
    cuts = [place for place, _what in added]
    pieces = [plain[start:end] for start, end in zip((0, *cuts), (*cuts, None), strict=True)]
    return "".join(piece + what for piece, what in zip(pieces, (*(what for _place, what in added), ""), strict=True))


def fitting(text: str, most: int) -> str:
    """One paragraph of at most `most` characters that can be broken anywhere: a label is as wide as its longest word."""
    plain = " ".join(text[: most * 2].split())
    short = plain if len(plain) <= most else plain[: most - 1] + "…"
    return _RUN.sub("\\g<0>\u200b", short)
