"""The report's own words in one language: every file of its folder, one for each part of the report."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import resources

from desktop_app.errors import UsageError

LANGUAGES = ("en", "ar", "es", "fr", "ru", "uk")


@dataclass(frozen=True, slots=True)
class Labels:
    """Words by key. `rtl`: the page begins at the right."""

    language: str
    words: Mapping[str, str]

    def __getitem__(self, key: str) -> str:
        return self.words[key]

    def of(self, group: str, value: str) -> str:
        """A word of a vocabulary ("status", "kind"), or several parted by a slash; a researcher's own term stays as it is."""
        return " / ".join(self.words.get(f"{group} {part}", part) for part in value.split(" / "))

    def apart(self, value: str) -> str:
        """A time, a hash, numbers, a file's type among words that run right to left: their parts keep their order (UAX 9, isolates)."""
        return f"\u2066{value}\u2069" if self.rtl and value else value

    def named(self, status: str, kind: str) -> str:
        """What a claim is called: "claimed image", in the language's own order; where people differ, each status."""
        said = " / ".join(self.of("status", one) for one in status.split(" / "))
        return self["named"].format(status=said, kind=self.of("kind", kind))

    @property
    def rtl(self) -> bool:
        """Whether labels stand at the right."""
        return self.words["direction"] == "rtl"


def read_labels(language: str) -> Labels:
    """UsageError `no-such-language` for a language that has no words yet."""
    if language not in LANGUAGES:
        advice = f"Use one of: {', '.join(LANGUAGES)}."
        raise UsageError("no-such-language", "Reports are not printed in that language yet.", advice)
    folder = resources.files("resources.i18n.report") / language
    words: dict[str, str] = {}
    for file in sorted((each for each in folder.iterdir() if each.name.endswith(".json")), key=lambda each: each.name):
        part = json.loads(file.read_text("utf-8"))
        if twice := words.keys() & part.keys():
            raise ValueError(f"{language}/{file.name}: {sorted(twice)} stand in another file, too")
        words |= part
    return Labels(language, words)
