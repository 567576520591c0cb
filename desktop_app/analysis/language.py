"""Which language a text is in: script rules first, then py3langid limited to the archive's languages."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

LANGUAGES = ("en", "ar", "fr", "ru", "uk", "es", "zh", "fa", "he", "de", "my", "tr")
_SAMPLE = 1_500
_UKRAINIAN = re.compile("[іїєґІЇЄҐ]")
_RUSSIAN = re.compile("[ыэъёЫЭЪЁ]")
_SCRIPTS = (
    ("my", 0.3, re.compile("[\u1000-\u109f]")),
    ("he", 0.3, re.compile("[\u0590-\u05ff]")),
    ("ja", 0.1, re.compile("[\u3040-\u30ff]")),
    ("ko", 0.3, re.compile("[\uac00-\ud7af]")),
    ("zh", 0.3, re.compile("[\u4e00-\u9fff]")),
    ("th", 0.3, re.compile("[\u0e00-\u0e7f]")),
    ("el", 0.3, re.compile("[\u0370-\u03ff]")),
)
"""Scripts of one language, and which share of the letters shows it; Japanese is told by its kana."""
_SHARED = re.compile("[A-Za-z\u00c0-\u024f\u0400-\u04ff\u0600-\u06ff]")
_LETTER = re.compile(r"[^\W\d_]")


@lru_cache(maxsize=1)
def _identifier() -> Any:
    # A cache of a read-only model that takes half a second to load, not state.
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE)
    identifier.set_languages(LANGUAGES)
    return identifier


def detect_language(text: str) -> str:
    """An ISO 639-1 code; "" for a text without enough letters, or in a script of none of the languages."""
    sample = text[:_SAMPLE]
    letters = len(_LETTER.findall(sample))
    if letters < 8:
        return ""
    for language, share, pattern in _SCRIPTS:
        if len(pattern.findall(sample)) > letters * share:
            return language
    if len(_SHARED.findall(sample)) < letters * 0.5:
        return ""
    if _UKRAINIAN.search(sample) and not _RUSSIAN.search(sample):
        return "uk"
    return str(_identifier().classify(sample)[0])
