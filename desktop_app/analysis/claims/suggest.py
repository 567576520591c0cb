"""All suggestions of one text. Pure, bounded, no model, no network."""

from __future__ import annotations

from desktop_app.analysis.claims.checks import checks
from desktop_app.analysis.claims.dates import day_of
from desktop_app.analysis.claims.events import MOST_EVENTS, event_suggestions
from desktop_app.analysis.claims.figures import MOST_FIGURES, figure_suggestions
from desktop_app.analysis.claims.media import media_suggestions
from desktop_app.analysis.claims.model import Suggestion, Suggestions
from desktop_app.analysis.claims.quotes import statement_suggestions
from desktop_app.analysis.claims.segments import segments
from desktop_app.analysis.claims.sentences import MOST_QUOTES, read
from desktop_app.analysis.claims.tellers import Tellers

MAX_CHARACTERS = 400_000
MAX_SUGGESTIONS = 5_000


def suggest(text: str, language: str = "en", published: str = "") -> Suggestions:
    """What a reader may want to tag. `published`: ISO day or moment against which "on Tuesday" is told, or "".

    English has rules for all kinds; other languages for media, segments and quotations. Only French, Russian and
    Arabic quotations get a speaker. A text longer than MAX_CHARACTERS code points is cut, each rule stops at its limit, and `truncated` says so.
    """
    cut = text[:MAX_CHARACTERS]
    reading = read(cut)
    english = language[:2].lower() in ("en", "")
    found = [*media_suggestions(cut), *statement_suggestions(reading, "en" if english else language[:2].lower())]
    figures: list[Suggestion] = []
    events: list[Suggestion] = []
    if english:
        tellers = Tellers(reading)
        figures = figure_suggestions(reading, tellers)
        events = event_suggestions(reading, tellers, day_of(published))
    once = {suggestion.id: suggestion for suggestion in (*found, *figures, *events) if suggestion.quote}
    ordered = sorted(once.values(), key=lambda s: (s.start, s.end, s.rule))
    stopped = len(reading.quotes) >= MOST_QUOTES or len(figures) >= MOST_FIGURES or len(events) >= MOST_EVENTS
    short = len(cut) < len(text) or len(ordered) > MAX_SUGGESTIONS or stopped
    return Suggestions(tuple(segments(cut)), tuple(ordered[:MAX_SUGGESTIONS]), tuple(checks(cut, figures)), short)
