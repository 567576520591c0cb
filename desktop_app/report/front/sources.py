"""The sources of an editor's lines as footnotes: which exhibit, whose, of when, and the hash of what was captured."""

from __future__ import annotations

from collections.abc import Callable

from desktop_app.report.front.pointing import apart, short
from desktop_app.report.labels import Labels
from desktop_app.report.model import ReportContent
from desktop_app.report.model_exhibit import Exhibit
from desktop_app.report.outline import exhibit_key
from desktop_app.report.setting import Setting
from desktop_app.report.text.footnotes import Footnote
from desktop_app.report.text.links import Foreign

Numbered = Callable[[int], tuple[Footnote, bool]]
"""The note of an exhibit by its number, and whether it is asked for the first time."""
_PART = "editor"
_WIDEST = 88
_LONGEST = 40


class Sources:
    """A note for each exhibit, numbered in the order in which lines name them."""

    def __init__(self, content: ReportContent, setting: Setting) -> None:
        self._content, self._setting = content, setting
        self._widest: dict[int, Footnote] = {}

    def numbered(self) -> Numbered:
        """Numbers from 1."""
        made: dict[int, Footnote] = {}

        def note(exhibit: int) -> tuple[Footnote, bool]:
            first = exhibit not in made
            if first:
                made[exhibit] = self._note(exhibit, len(made) + 1)
            return made[exhibit], first

        return note

    def widest(self, exhibit: int) -> Footnote:
        """To measure by before it is known which notes there will be."""
        if exhibit not in self._widest:
            self._widest[exhibit] = self._note(exhibit, _WIDEST)
        return self._widest[exhibit]

    def height(self, exhibit: int, width: float) -> float:
        """Points of its note."""
        return float(self.widest(exhibit).block.wrap(width, 0)[1])

    def _note(self, number: int, as_number: int) -> Footnote:
        labels, exhibit = self._setting.labels, self._content.exhibits[number - 1]
        page = self._setting.starts.get(exhibit_key(number))
        place = f"{labels['exhibit']} {number}" + (f" · {labels['page']} {page}" if page else "")
        named = apart(short(exhibit.source or exhibit.title, _LONGEST))
        day = exhibit.published_at[:10]
        words = " · ".join(filter(None, (f"{place}: {named}", day and apart(day), _hash(exhibit, labels))))
        is_foreign = exhibit.language not in ("", labels.language)
        start = len(place) + 2
        inside = [Foreign(start, start + len(named), exhibit.language)] if is_foreign else []
        return self._setting.footnote(_PART, as_number, words, inside)


def _hash(exhibit: Exhibit, labels: Labels) -> str:
    """Of the original; "" where nothing was captured."""
    original = next((asset for asset in exhibit.assets if asset.role == "original"), None)
    if original is None:
        return ""
    return f"SHA-256 {original.sha256}" if original.sha256 else labels["hash withheld"]
