"""Arabic words: the light stem, broken plurals, and one-letter words that are written together with the next word.

One-letter clitics (and, with, for, so, like) are never cut when indexing: minister, Lebanon and Baghdad begin with one of
those letters themselves. They are put before a word when it is asked for, where the archive's own words allow it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from types import MappingProxyType
from typing import Final

from desktop_app.rows.search import Vocabulary

_PREFIX = re.compile(r"^(?:وال|بال|كال|فال|لل|ال)(?=.{3})")
_SUFFIX = re.compile(r"(?<=...)(?:ات|ون|ين|ان|ها|هم|يه|ه)$")
CLITICS: Final = "وبلفك"
_RARER = 0.6
"""A longer form counts as the word with a clitic where it is rarer than this share of the word itself; else it is likely
a word of its own."""
_SHORTEST = 3
_PLURALS = """
اطفال طفل|رجال رجل|جنود جندي|اسري اسير|جرحي جريح|قتلي قتيل|شهداء شهيد|شهود شاهد|ضحايا ضحيه|جثث جثه|شباب شاب|اطباء طبيب
مدارس مدرسه|منازل منزل|بيوت بيت|مدن مدينه|احياء حي|مناطق منطقه|شوارع شارع|اسواق سوق|جسور جسر|مساجد مسجد
كنايس كنيسه|مقابر مقبره|سجون سجن|صواريخ صاروخ|قذايف قذيفه|قنابل قنبله|براميل برميل|اسلحه سلاح
تقارير تقرير|وثايق وثيقه|اخبار خبر|مقاطع مقطع|اسماء اسم|ايام يوم|اشهر شهر|سنوات سنه|معارك معركه|حواجز حاجز
"""


def _light(word: str) -> str:
    return _SUFFIX.sub("", _PREFIX.sub("", word))


def _table() -> Iterable[tuple[str, str]]:
    pairs = (pair.split() for line in _PLURALS.split("\n") for pair in line.split("|") if pair)
    return ((_light(plural), _light(singular)) for plural, singular in pairs)


PLURALS: Final = MappingProxyType(dict(_table()))
"""Stem of a broken plural -> stem of its singular; folded letters."""


def stem(word: str) -> str:
    """The light stem of a folded Arabic word: without article group and safe suffixes, singular where it is known."""
    light = _light(word)
    return PLURALS.get(light, light)


def is_arabic(word: str) -> bool:
    """Whether a folded word is written in Arabic letters."""
    return "\u0600" <= word[:1] <= "\u06ff"


def with_clitics(word: str, vocabulary: Vocabulary) -> tuple[list[str], list[str]]:
    """Stems of the word with a clitic that stand in the archive: (those surely the same word, those that may be another)."""
    base = stem(word)
    if not is_arabic(word) or len(base) < _SHORTEST:
        return [], []
    forms = sorted({form for clitic in CLITICS for form in (clitic + base, stem(clitic + word))} - {base})
    counts = vocabulary.counts([base, *forms])
    limit = _RARER * counts.get(base, 0)
    known = [form for form in forms if form in counts]
    return [f for f in known if counts[f] < limit], [f for f in known if counts[f] >= limit]
