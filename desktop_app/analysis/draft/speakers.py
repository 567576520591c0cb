"""Who is said to speak, by the rules that propose claims; whether two names may be one person's."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from desktop_app.analysis.claims.quotes import statement_suggestions
from desktop_app.analysis.claims.sentences import Quoted, Reading, read
from desktop_app.analysis.draft.paragraphs import Paragraphs
from desktop_app.analysis.draft.quotations import Quotation, quotations

RULES_FOR = ("en", "fr", "ru", "ar")
"""In other languages no rule tells who speaks."""
_SHORT = 3
_TITLES = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "dr",
        "prof",
        "said",
        "the",
        "der",
        "von",
        "van",
        "ben",
        "ibn",
        "abu",
        "bin",
        "the",
        "and",
        "president",
        "minister",
        "general",
        "colonel",
        "mayor",
    ]
)


def reading_of(paragraphs: Paragraphs, found: Sequence[Quotation]) -> Reading:
    """The draft with its own quotations, the outermost ones."""
    quoted = [Quoted(q.opened, q.start, q.end, q.closed, q.whole) for q in found if q.depth == 0 and q.marked]
    return read(paragraphs.text, quoted)


def speakers_of(reading: Reading, language: str) -> Mapping[int, str]:
    """By where the quotation's words begin; those without a named speaker are left out."""
    if language not in RULES_FOR:
        return {}
    found = statement_suggestions(reading, language)
    return {one.start: one.attribution for one in found if one.attribution and one.rule != "indirect"}


def speaker_near(text: str, start: int, end: int, language: str) -> str:
    """Who says the words at a place of a text, "" where no rule can tell. `text`: the stretch around it."""
    paragraphs = Paragraphs.of(text.split("\n"))
    found = quotations(paragraphs)
    within = [one for one in found if one.depth == 0 and one.opened <= start and end <= one.closed]
    if not within:
        return ""
    return speakers_of(reading_of(paragraphs, found), language).get(within[0].start, "")


def is_role(name: str) -> bool:
    """Whether a name is only what somebody is ("the mediator"), in a script that has capitals."""
    words = name.split()[1:] if name[:4] in ("The ", "Une ", "Les ") else name.split()
    return bool(words) and all(word[:1].islower() for word in words)


def same_person(one: Sequence[str], two: Sequence[str]) -> bool | None:
    """Whether the folded words of two names have one in common; None where either has none to compare."""
    first, second = ({word for word in name if len(word) >= _SHORT and word not in _TITLES} for name in (one, two))
    return bool(first & second) if first and second else None
