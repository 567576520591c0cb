"""Where: names after "in", "at", "near" and names of districts. A draft always: half of them were right when measured."""

from __future__ import annotations

import re

from desktop_app.analysis.claims.vocabulary import DAYS, MONTHS

_NAME = r"(?:(?:al|el|ash|ar|as|ad|az|an)-)?[A-Z][\w’'-]*"
_AREA = "Province|District|Governorate|County|Region|Oblast|State|City|Valley|Prefecture"
_PLACE = re.compile(
    rf"\b(?:in|at|near|outside|around|on|into|across|inside|towards?)\s"
    rf"(?:the\s)?(?:(?:[a-z-]+\s){{0,3}}(?:of|in)\s(?:the\s)?)?(?P<name>{_NAME}(?:\s{_NAME}){{0,4}})|"
    rf"\b(?:city|town|village|district|province|camp|area|quarter)\s(?:of\s)?(?P<near>{_NAME})(?=\s(?:city|town|village)|,|\s(?:in|on)\b|\.)|"
    rf"\b(?P<area>{_NAME}(?:\s{_NAME}){{0,2}}\s(?:{_AREA}))\b"
)
_BELONGS = re.compile(r"(?:ish|ese|ian|ean|can)$")
_LOWER = re.compile(r"\s[a-z]")
_NOT = re.compile(
    rf"(?:{MONTHS}|{DAYS})\b|.*\b(?:Council|Conference|Ministry|Front|Party|Army|Committee|Centre|Center|Agency|Court|Force|"
    r"Parliament|Nations|Union|Department|Resolution|Telegram|Facebook|Twitter|Monitor|Mr|Mrs|Ms|Dr|President|Minister|General|"
    r"God|Arabic|English|Russian|French)\b|[A-Z][\w-]*(?:’s|'s)$|(?:The|A|An|It|He|She|They|Two|Three|All|Most)\b"
)


def place_near(text: str, start: int, end: int, near: int) -> str:
    """The first place named after `near` in text[start:end], or else the last one before it; "" when there is none."""
    ahead = behind = ""
    for match in _PLACE.finditer(text, start, end):
        name = _clean(match["area"] or match["near"] or match["name"])
        if not name or (_BELONGS.search(name) and _LOWER.match(text, match.end())):
            continue
        if match.start() >= near:
            ahead = name
            break
        behind = name
    return ahead or behind


def _clean(name: str) -> str:
    """Without a possessive at its end, and "" for a day, a month or a body."""
    words = name.split()
    while words and words[-1].endswith(("’s", "'s")):
        words.pop()
    name = " ".join(words).rstrip("’'-")
    return "" if not name or _NOT.match(name) else name
