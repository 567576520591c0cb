"""Folding: a word without case, accents and vowel marks, in letters that can be compared.

Letters that are written for one another become one: Persian and Arabic forms of a letter, œ and oe, ø and o,
dotless and dotted i, traditional and simplified Han signs.
Marks that make another letter stay: й, ї, the vowel signs of Hindi or Burmese.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import Final

from desktop_app.search.han import SIMPLIFIED

APOSTROPHES: Final = "'’‘ʼ‛`´"
JOINTS: Final = "\u00ad\u200c\u200d\u2060\ufeff"
"""Invisible inside words: soft hyphen, non-joiner, joiner, word joiner."""
_OWN_LETTERS: Final = "йї"
_ARABIC: Final = "أا إا آا ٱا ىي ةه ؤو ئي یي ےي کك ہه ھه ەه ۀه ۂه ۃه"
_ALIKE: Final = {
    **SIMPLIFIED,
    **{pair[0]: pair[1] for pair in _ARABIC.split()},
    **{"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ħ": "h", "ı": "i", "ŋ": "n"},
    **dict.fromkeys([*APOSTROPHES, *JOINTS, "\u0640", "\u02ee"], ""),
}
_ACCENTS: Final = (
    ("\u0300", "\u036f"), ("\u0483", "\u0489"), ("\u0591", "\u05c7"), ("\u0610", "\u061a"), ("\u064b", "\u065f"),
    ("\u0670", "\u0670"), ("\u06d6", "\u06ed"), ("\u0730", "\u074a"), ("\u08d3", "\u08ff"), ("\u1ab0", "\u1aff"),
    ("\u1dc0", "\u1dff"), ("\u20d0", "\u20ff"), ("\ufe00", "\ufe0f"), ("\ufe20", "\ufe2f"), ("\U000e0100", "\U000e01ef"),
)  # fmt: skip
"""Ranges of marks that are left out: accents, Hebrew points, Arabic vowels, variants of a sign."""


def fold(word: str) -> str:
    """A word as it is compared."""
    if word.isascii() and word.isalnum():
        return word.lower()
    return unicodedata.normalize("NFKC", word).casefold().translate(_FOLDED)


def accented(word: str) -> str:
    """A word in small letters with its accents, as stemmers want it; apostrophes and joints are gone."""
    if word.isascii() and word.isalnum():
        return word.lower()
    return _UNSEEN.sub("", unicodedata.normalize("NFKC", word).casefold())


_UNSEEN: Final = re.compile(f"[{APOSTROPHES}{JOINTS}]")


def fold_all(words: Sequence[str]) -> list[str]:
    """Many words of letters and digits alone: at once, for folding never looks beyond a word's ends."""
    text = spelled = "\n".join(words)
    for letter, plain in _OFTEN.items():
        if letter in text:
            text = text.replace(letter, plain)
    return (text if _IS_PLAIN(text) else fold(spelled)).split("\n") if words else []


def accented_all(words: Sequence[str]) -> list[str]:
    """The same with their accents."""
    text = "\n".join(words)
    return (text if _IS_SPELLED(text) else accented(text)).split("\n") if words else []


class _Folding(dict[int, str]):
    """What each character becomes; looked up once a character."""

    def __missing__(self, code: int) -> str:
        found = self[code] = _folded(chr(code))
        return found


_FOLDED: Final = _Folding()


def _folded(character: str) -> str:
    if character in _OWN_LETTERS:
        return character
    if character.isdecimal():
        return str(unicodedata.decimal(character))
    parts = unicodedata.normalize("NFKD", character)
    kept = "".join(_ALIKE.get(part, part) for part in parts if not _is_accent(part))
    return character if kept == parts else kept


def _is_accent(character: str) -> bool:
    is_within = any(first <= character <= last for first, last in _ACCENTS)
    return is_within and unicodedata.category(character).startswith("M")


_OFTEN: Final = {letter: _folded(letter) for letter in "áàâäãéèêëíìîïóòôöõúùûüñçœæёأإآةىؤئ"}
_PLAIN: Final = "\n0-9a-zа-яєіїґابتثجحخدذرزسشصضطعغفقكلمنهوي"
"""Characters that are folded already, whatever stands beside them; and those that often become others."""
_IS_PLAIN: Final = re.compile(f"[{_PLAIN}]*").fullmatch
_IS_SPELLED: Final = re.compile(f"[{_PLAIN}{''.join(_OFTEN)}]*").fullmatch
