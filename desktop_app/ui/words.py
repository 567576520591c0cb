"""The window's words in the person's language; English itself is the key."""

from __future__ import annotations

import json
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

    @property
    def rtl(self) -> bool:
        """Whether the window begins at the right."""
        return self.language in _RIGHT_TO_LEFT
