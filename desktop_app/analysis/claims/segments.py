"""Posts on one page: update labels with their time, "original entry", headings."""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.analysis.claims.model import Segment
from desktop_app.analysis.claims.sentences import is_heading

_TIME = r"\d{1,2}(?:[:.hH]\d{2}|\d{2})(?:[^\S\n]?[ap]\.?m\.?)?(?:[^\S\n]*(?:GMT|UTC|[A-Z]{3,4}))?|\d{1,2}[^\S\n]?[ap]\.?m\.?"
_LABEL = re.compile(
    r"^[^\S\n]{0,8}+((?:UPDATED?|LATEST|BREAKING|MISE À JOUR|ОБНОВЛЕНО|ОБНОВЛЕНИЕ|تحديث)\b[^\S\n]{0,8}+"
    rf"({_TIME})?[^\S\n]{{0,4}}+:?|(?:Updated?|Mise à jour|Обновлено)[^\S\n]{{0,4}}+(?:({_TIME})[^\S\n]{{0,4}}+:?|:))",
    re.M,
)
_CLOCK = re.compile(
    r"^[^\S\n]{0,8}+(\d{1,2}[:.h]?\d{2}[^\S\n]{0,3}+(?:GMT|UTC|BST|CET|CEST|EST|EDT)\b)[^\S\n]{0,4}+[:—–-]?", re.M
)
_ORIGINAL = re.compile(r"^[^\S\n]{0,8}+(ORIGINAL (?:ENTRY|POST|STORY|REPORT)\b:?)", re.M)
_LINE = re.compile(r"^[^\n]{6,140}$", re.M)


def segments(text: str) -> list[Segment]:
    """In the text's order."""
    found = [_segment("update", m, m[2] or m[3] or "") for m in _LABEL.finditer(text)]
    found += [_segment("update", m, m[1]) for m in _CLOCK.finditer(text)]
    found += [_segment("original", m, "") for m in _ORIGINAL.finditer(text)]
    taken = {segment.start for segment in found}
    found += [s for s in _headings(text) if s.start not in taken]
    return sorted(found, key=lambda segment: segment.start)


def _segment(kind: str, match: re.Match[str], time: str) -> Segment:
    quote = match[0].strip()
    start = match.start() + len(match[0]) - len(match[0].lstrip())
    return Segment("update" if kind == "update" else "original", time.strip(), quote, start, start + len(quote))


def _headings(text: str) -> Iterator[Segment]:
    for match in _LINE.finditer(text):
        if is_heading(match[0]):
            quote = match[0].strip()
            start = match.start() + len(match[0]) - len(match[0].lstrip())
            yield Segment("heading", "", quote, start, start + len(quote))
