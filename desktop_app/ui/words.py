"""The window's words in the person's language; English itself is the key. The translations are Qt Linguist's files."""

from __future__ import annotations

from datetime import UTC, datetime
from importlib import resources

from PySide6.QtCore import QLocale, QTranslator

from archive_schema.statuses import STATUSES
from desktop_app.errors import AppError
from desktop_app.sentence import Sentence

LANGUAGES = {
    "en": "English",
    "ar": "العربية",
    "es": "Español",
    "fr": "Français",
    "ru": "Русский",
    "uk": "Українська",
}
"""Each by its own name."""
SYSTEM = "system"
CONTEXT = "Attest"
"""All texts of the window stand in one context of Qt's: a text says the same in every room."""
_RIGHT_TO_LEFT = frozenset(("ar",))
_THOUSANDS = {"en": ",", "ar": ",", "es": "\u00a0", "fr": "\u202f", "ru": "\u00a0", "uk": "\u00a0"}
"""What stands between groups of three digits (CLDR; spaces that do not break)."""


def language_of(chosen: str) -> str:
    """The language that was chosen; for "system" the first of the computer's that the window speaks; else English."""
    if chosen != SYSTEM:
        return chosen if chosen in LANGUAGES else "en"
    wanted = (name.replace("_", "-").split("-")[0] for name in QLocale.system().uiLanguages())
    return next((name for name in wanted if name in LANGUAGES), "en")


class Words:
    """`words("Capture")`; values in braces are filled in. `count` is the number that the sentence's form goes by: `words("{count} items", count=1)` is "1 item".

    A `Sentence` brings its values with it.
    """

    def __init__(self, language: str) -> None:
        self.language = language_of(language)
        self._translator = QTranslator()
        with resources.as_file(resources.files("resources.i18n.window") / f"attest_{self.language}.qm") as file:
            self._translator.load(str(file))

    def __call__(self, english: str, *, count: int | None = None, **values: object) -> str:
        if isinstance(english, Sentence):
            values = {name: self._inside(value) for name, value in english.values.items()}
            english = english.template
        if count is None:
            text = self._translator.translate(CONTEXT, english) or english
            return text.format(**values) if values else text
        text = self._translator.translate(CONTEXT, english, None, count) or english
        return text.format(count=self.number(count), **values)

    def _inside(self, value: str | int) -> str:
        """A value of a sentence: sentences are translated, numbers written as here, and the rest is no word of the window's."""
        if isinstance(value, int):
            return self.number(value)
        return self(value) if isinstance(value, Sentence) else self.apart(value)

    def fault(self, error: AppError) -> str:
        """What went wrong and what to do."""
        return f"{self(error.message)} {self(error.advice)}".strip()

    def status(self, status: str) -> str:
        """A status, or several against each other; a word of a researcher's own stays as it was said."""
        return " / ".join(self(one) if one in STATUSES else one for one in status.split(" / "))

    def number(self, value: int) -> str:
        """A whole number with its digits in groups as the language has them."""
        return f"{value:,}".replace(",", _THOUSANDS[self.language])

    def apart(self, value: str) -> str:
        """A value among words of another direction: dates and names keep their own order (UAX #9, FSI and PDI)."""
        return f"\u2068{value}\u2069" if value else ""

    def as_written(self, value: str) -> str:
        """A date, time or number: read from the left whatever stands around it (LRI and PDI)."""
        return f"\u2066{value}\u2069" if value else ""

    def moment(self, at_ms: int) -> str:
        """A claimed time, to the minute, in UTC."""
        return self.as_written(datetime.fromtimestamp(at_ms / 1000, UTC).strftime("%Y-%m-%d %H:%MZ"))

    @property
    def rtl(self) -> bool:
        """Whether the window begins at the right."""
        return self.language in _RIGHT_TO_LEFT
