"""The window's words in the person's language; English itself is the key."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from importlib import resources

LANGUAGES = {"en": "English", "ar": "العربية"}
_RIGHT_TO_LEFT = frozenset(("ar",))


class Words:
    """`words("Capture")`; values in braces are filled in: `words("{count} items", count=3)`."""

    def __init__(self, language: str) -> None:
        self.language = language if language in LANGUAGES else "en"
        self._of: dict[str, str] = {}
        if self.language != "en":
            file = resources.files("resources.i18n.window") / f"{self.language}.json"
            self._of = json.loads(file.read_text("utf-8"))

    def __call__(self, english: str, **values: object) -> str:
        text = self._of.get(english, english)
        return text.format(**values) if values else text

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
