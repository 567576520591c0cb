"""The report's own words in one language."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import resources

from desktop_app.errors import UsageError

LANGUAGES = ("en", "fr", "ru", "ar")


@dataclass(frozen=True, slots=True)
class Labels:
    """Words by key. `rtl`: the page begins at the right."""

    language: str
    words: Mapping[str, str]

    def __getitem__(self, key: str) -> str:
        return self.words[key]

    def of(self, group: str, value: str) -> str:
        """A word of a vocabulary ("status", "kind"); a researcher's own term stays as it is."""
        return self.words.get(f"{group} {value}", value)

    def named(self, status: str, kind: str) -> str:
        """What a claim is called: "claimed image", in the language's own order."""
        return self["named"].format(status=self.of("status", status), kind=self.of("kind", kind))

    @property
    def rtl(self) -> bool:
        """Whether labels stand at the right."""
        return self.words["direction"] == "rtl"


def read_labels(language: str) -> Labels:
    """UsageError `no-such-language` for a language that has no words yet."""
    if language not in LANGUAGES:
        advice = f"Use one of: {', '.join(LANGUAGES)}."
        raise UsageError("no-such-language", "Reports are not printed in that language yet.", advice)
    file = resources.files("resources.i18n.report") / f"{language}.json"
    return Labels(language, json.loads(file.read_text("utf-8")))
