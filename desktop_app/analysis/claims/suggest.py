"""All suggestions of one text. Pure, bounded, no model, no network."""

from __future__ import annotations

from desktop_app.analysis.claims.checks import checks
from desktop_app.analysis.claims.figures import figure_suggestions
from desktop_app.analysis.claims.media import media_suggestions
from desktop_app.analysis.claims.model import Suggestions
from desktop_app.analysis.claims.quotes import statement_suggestions
from desktop_app.analysis.claims.segments import segments

MAX_CHARACTERS = 400_000
_RULES_FOR = ("en", "")


def suggest(text: str, language: str = "en") -> Suggestions:
    """What a reader may want to tag. English has rules for all kinds; other languages only for media and segments."""
    cut = text[:MAX_CHARACTERS]
    found = media_suggestions(cut)
    figures = []
    if language in _RULES_FOR:
        figures = figure_suggestions(cut)
        found = [*found, *statement_suggestions(cut), *figures]
    ordered = tuple(sorted(found, key=lambda suggestion: (suggestion.start, suggestion.end, suggestion.rule)))
    return Suggestions(tuple(segments(cut)), ordered, tuple(checks(cut, figures)), len(cut) < len(text))
