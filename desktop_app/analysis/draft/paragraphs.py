"""The words of a draft in one string, with the place of each paragraph. All offsets are Unicode code points."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.rows.draft import DraftPlace

_AROUND = 60
_BLANK = re.compile(r"\n[^\S\n]*\n")


@dataclass(frozen=True, slots=True)
class Paragraphs:
    """`text`: paragraphs joined by line ends, none within; `starts`: where each begins."""

    text: str
    starts: tuple[int, ...]

    @classmethod
    def of(cls, paragraphs: Sequence[str]) -> Paragraphs:
        """Line ends within a paragraph become spaces: places stay true."""
        lines, starts, at = [], [], 0
        for paragraph in paragraphs:
            line = re.sub(r"[\n\r\u2028\u2029\x0b\x0c\x85]", " ", paragraph)
            lines.append(line)
            starts.append(at)
            at += len(line) + 1
        return cls("\n".join(lines), tuple(starts))

    def number(self, place: int) -> int:
        """Which paragraph holds a place, from 1."""
        return max(1, bisect_right(self.starts, place))

    def place(self, start: int, end: int) -> DraftPlace:
        """A stretch of the text, with the words around it."""
        first, last = self.number(start), self.number(max(start, end - 1))
        begin, over = self.starts[first - 1], self.starts[last] - 1 if last < len(self.starts) else len(self.text)
        before, after = self.text[max(begin, start - _AROUND) : start], self.text[end : min(over, end + _AROUND)]
        return DraftPlace(
            paragraph=first,
            start=start - begin,
            end=end - self.starts[last - 1],
            last=last,
            words=self.text[start:end],
            before=before if start - _AROUND <= begin else f"… {before.partition(' ')[2]}",
            after=after if end + _AROUND >= over else f"{after.rpartition(' ')[0]} …",
        )


def paragraphs_of(text: str) -> list[str]:
    """Parted at blank lines; where a text has none, at line ends. Empty ones are left out."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    parts = _BLANK.split(plain) if _BLANK.search(plain.strip()) else plain.split("\n")
    return [part.strip() for part in parts if part.strip()]
