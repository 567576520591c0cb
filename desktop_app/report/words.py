"""Text for the page: escaped, claims highlighted and numbered, and what cannot be set said in words, never dropped."""

from __future__ import annotations

import itertools
import unicodedata
from collections.abc import Sequence
from xml.sax.saxutils import escape

from desktop_app.report.model import ReportClaim

_HIGHLIGHT = "#ffe89a"


class Words:
    """Counts the characters that the bundled face does not have or that run right to left."""

    def __init__(self, known: frozenset[int]) -> None:
        self._known = known
        self.unprinted = 0

    def plain(self, text: str) -> str:
        """Escaped text; each run that cannot be set truly is replaced by a note of its length."""
        out: list[str] = []
        run, pending = 0, ""
        for character in text:
            if not self._can_print(character):
                run += len(pending) + 1
                pending = ""
            elif run and not character.isalnum():
                # Spaces and marks between such words belong to the same run until a printable word follows.
                pending += character
            else:
                out += [self._note(run), escape(pending), escape(character)]
                run, pending = 0, ""
        return "".join([*out, self._note(run), escape(pending)])

    def _note(self, run: int) -> str:
        self.unprinted += run
        return f"[{run} characters: see the attached text]" if run else ""

    def _can_print(self, character: str) -> bool:
        if character in "\n\t ":
            return True
        direction = unicodedata.bidirectional(character)
        return ord(character) in self._known and direction not in ("R", "AL", "AN", "RLE", "RLO", "RLI")

    def highlighted(self, text: str, offset: int, claims: Sequence[ReportClaim]) -> str:
        """A paragraph that begins at `offset` of the exhibit's text, its claims marked with their numbers."""
        edges = {0, len(text)}
        here = [
            c
            for c in claims
            if c.start is not None and c.end is not None and c.start < offset + len(text) and c.end > offset
        ]
        for claim in here:
            edges |= {max(0, (claim.start or 0) - offset), min(len(text), (claim.end or 0) - offset)}
        places = sorted(edges)
        pieces = []
        for start, end in itertools.pairwise(places):
            inside = [c for c in here if (c.start or 0) - offset <= start and end <= (c.end or 0) - offset]
            words = self.plain(text[start:end])
            pieces.append(f'<font backColor="{_HIGHLIGHT}">{words}</font>' if inside else words)
            pieces += [f"<super>[{c.number}]</super>" for c in inside if (c.end or 0) - offset == end]
        return "".join(pieces)
