"""What an asset in the role `translation` tells by its recipe: words of a capture in another language, made outside the archive.

A derivative of the very text that was translated (its parent), never the item's own words.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

TRANSLATION_ROLE = "translation"
Made = Literal["human", "machine"]


@dataclass(frozen=True, slots=True)
class TranslationTold:
    """Who made a translation. `language`: its own (BCP 47); `date`: a day as 2026-03-14, "" when it is not told; `checker`: "" when
    nobody checked it.
    """

    language: str
    translator: str
    date: str
    how: Made
    checker: str


def translation_told(role: str, parent: str, recipe: Mapping[str, str]) -> TranslationTold | None:
    """None for what is no translation: what does not say who made it and in which language is none of ours."""
    language, translator = recipe.get("language", ""), recipe.get("translator", "")
    if role != TRANSLATION_ROLE or not (parent and language and translator):
        return None
    how: Made = "human" if recipe.get("how") == "human" else "machine"
    return TranslationTold(language, translator, recipe.get("date", ""), how, recipe.get("checker", ""))
