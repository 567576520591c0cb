"""Posts on one page: update labels with their time, "original entry", headings."""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.analysis.claims.model import Segment

_LABEL = re.compile(
    r"^(UPDATED?|LATEST|BREAKING)\b[^\S\n]*(\d{1,2}[:.h]?\d{2}[^\S\n]*(?:GMT|UTC|[A-Z]{3,4})?)?[^\S\n]*:?", re.M
)
_ORIGINAL = re.compile(r"^ORIGINAL (?:ENTRY|POST|STORY)\b:?", re.M)
_LINE = re.compile(r"^[^\n]{6,140}$", re.M)


def segments(text: str) -> list[Segment]:
    """In the text's order."""
    found = [
        Segment("update", (m[2] or "").strip(), m[0].strip(), m.start(), m.start() + len(m[0].strip()))
        for m in _LABEL.finditer(text)
    ]
    found += [Segment("original", "", m[0], m.start(), m.end()) for m in _ORIGINAL.finditer(text)]
    found += [Segment("heading", "", m[0], m.start(), m.end()) for m in headings(text)]
    return sorted(found, key=lambda segment: segment.start)


def headings(text: str) -> Iterator[re.Match[str]]:
    """Lines of their own that are set as headings: no full stop, most longer words begin with a capital."""
    for match in _LINE.finditer(text):
        line = match[0].strip()
        words = [word.strip("“”\"'—-") for word in line.split()]
        long_words = [word for word in words if len(word) > 3 and word[0].isalpha()]
        if len(words) < 3 or line[-1] in ".:;,!?" or ":" in line[:14] or not long_words:
            continue
        if sum(word[0].isupper() for word in long_words) >= 0.75 * len(long_words):
            yield match
