"""The stem of a word: by script first, then by the language of its text.

A stem tells its language where several share the script (`burn=en`): else a word of one would be found by a word of another whose
stem is spelled alike. Words of languages without rules are their own stems.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from desktop_app.search import arabic, english, french, russian, spanish, ukrainian
from desktop_app.search.folding import accented, accented_all, fold, fold_all
from desktop_app.search.snowball import listed, snowball

_LATIN: Final[Mapping[str, Callable[[str], str]]] = MappingProxyType(
    {"en": english.stem, "fr": french.stem, "es": spanish.stem, "de": snowball("german")}
)
_CYRILLIC: Final[Mapping[str, Callable[[str], str]]] = MappingProxyType({"ru": russian.stem, "uk": ukrainian.stem})
_OTHER_CYRILLIC: Final = listed("be bg mk sr kk ky mn tg tt")
_WITH_ENGLISH: Final = listed(
    "ar fa ur ps he yi ru uk be bg mk sr kk ky mn tg tt zh ja ko el hy ka am hi bn mr ne ta te ml kn gu pa si th lo "
    "km my"
) | {""}
"""Languages in whose texts Latin words are taken for English, and texts whose language nobody knows."""


def stem(word: str, language: str) -> str:
    """The folded stem of a word in a text of this language."""
    return stem_of(word, fold(word), language)


def stem_of(word: str, folded: str, language: str) -> str:
    """The same, of a word that is folded already."""
    first = folded[:1]
    if "a" <= first <= "z":
        spoken = _of_latin(language)
        return f"{fold(_LATIN[spoken](accented(word)))}={spoken}" if spoken else folded
    if "\u0400" <= first <= "\u04ff":
        spoken = _of_cyrillic(language)
        return f"{_CYRILLIC[spoken](folded)}={spoken}" if spoken else folded
    if arabic.is_arabic(folded):
        return arabic.stem(folded if arabic.ACCUSATIVE not in word else fold(arabic.without_accusative(word)))
    return folded


def stems_of(words: Sequence[str], folded: Sequence[str], language: str) -> list[str]:
    """The same of many words of letters and digits alone, in a fraction of the time."""
    if not (spoken := _of_latin(language)):
        return [stem_of(word, form, language) for word, form in zip(words, folded, strict=True)]
    latin = [word for word, form in zip(words, folded, strict=True) if "a" <= form[:1] <= "z"]
    stemmed = fold_all(list(map(_LATIN[spoken], accented_all(latin))))
    told = dict(zip(latin, stemmed, strict=True))
    return [
        f"{told[word]}={spoken}" if word in told else stem_of(word, form, language)
        for word, form in zip(words, folded, strict=True)
    ]


@lru_cache(maxsize=64)
def _of_latin(language: str) -> str:
    """Whose rules Latin words in a text of this language follow; "" for none."""
    spoken = language.partition("-")[0].lower()
    return "en" if spoken in _WITH_ENGLISH else spoken if spoken in _LATIN else ""


@lru_cache(maxsize=64)
def _of_cyrillic(language: str) -> str:
    """Whose rules Cyrillic words in it follow; "" for none."""
    spoken = language.partition("-")[0].lower()
    return spoken if spoken in _CYRILLIC else "ru" if spoken not in _OTHER_CYRILLIC else ""


def asked(word: str) -> set[str]:
    """The stems that a word is looked up by: one in each language that has its letters."""
    return {stem(word, language) for language in languages_of(word)}


_LETTERS: Final = MappingProxyType(
    {"uk": "ыэъё", "ru": "іїєґ", "es": "çœàâêèëîïôûùäöß", "fr": "ñáíóúäöß", "de": "ñáéíóúçœàâêèîïôûù"}
)
"""Letters with which a language is not written: a word with one of them has no stem in it."""


_OTHER_INITIALS: Final = MappingProxyType({"g": "w", "o": "y", "ч": "л", "р": "д", "и": "ш", "c": "z"})
"""First letter of a stem -> another one with which a form of such a word begins (go, went; œil, yeux; человек, люди)."""


def initials(forms: Iterable[str]) -> frozenset[str]:
    """The letters with which a Latin or Cyrillic word begins, folded, that is one of these or has one of them for its stem."""
    own = {form[:1] for form in forms}
    return frozenset(own | {_OTHER_INITIALS.get(letter, letter) for letter in own})


def languages_of(word: str) -> tuple[str, ...]:
    """The languages by whose rules a word is asked for: those that are written with its letters."""
    letters = set(unicodedata.normalize("NFC", word).lower())
    rules = _CYRILLIC if any("\u0400" <= letter <= "\u04ff" for letter in letters) else _LATIN
    return tuple(language for language in rules if not letters & set(_LETTERS.get(language, "")))
