"""One analyzer by script: fold, then stem by the text's language. Letters and digits together are one word."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from functools import lru_cache

import Stemmer
from whoosh.analysis import Token, Tokenizer

from desktop_app.rows.search import Term
from desktop_app.search import arabic

_ARABIC_MARKS = "\u064b-\u065f\u0670\u0640"
_HAN = "\u3400-\u9fff\u3040-\u30ff\uf900-\ufaff\U00020000-\U0003ffff"
_LETTER = rf"[^\W_{_HAN}]"
_ELIDED = "(?i:(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)(?=['’][aeiouyhàâæéèêëîïôœùûü]))"
"""French words that lose their vowel before another one's: l’hôpital is two words, whatever the text's language."""
_ANY_WORD = re.compile(rf"{_ELIDED}|{_LETTER}(?:{_LETTER}|[\u0300-\u036f{_ARABIC_MARKS}]|['’](?=[^\W\d_{_HAN}]))*")
_WORD = re.compile(f"(?P<han>[{_HAN}]+)|(?P<word>{_ANY_WORD.pattern})")
_IS_HAN = re.compile(rf"[{_HAN}]")
_NUMBER = re.compile(r"\d{1,3}(?:[,.\u066c\u00a0\u202f]\d{3})+(?!\d)")
_MARKS = re.compile(rf"[\u0300-\u036f{_ARABIC_MARKS}'’]")
_APOSTROPHES = re.compile("['’]")
_ALEF = str.maketrans("أإآٱىةؤئ", "اااايهوي")
_LANGUAGES = {"en": "english", "fr": "french", "es": "spanish", "ru": "russian", "de": "german"}
_UKRAINIAN = re.compile(r"(?:ами|ями|ого|ому|ими|ів|їв|ах|ях|ою|ею|ий|ій|ої|их|ам|ям|ом|ем|у|ю|а|я|и|і|ї|о|е|є)$")


def fold(word: str) -> str:
    """A word without case, accents and vowel marks; Arabic letters that are written alike become one."""
    plain = unicodedata.normalize("NFKC", word).casefold()
    if plain.isascii():
        return _MARKS.sub("", plain)
    decomposed = unicodedata.normalize("NFKD", plain) if max(plain) >= "\u00c0" else plain
    kept = "й".join(_MARKS.sub("", part) for part in decomposed.split("и\u0306"))
    kept = "ї".join(_MARKS.sub("", part) for part in kept.split("і\u0308"))
    return "".join(str(unicodedata.digit(c, c)) if c.isdigit() else c for c in kept.translate(_ALEF))


@lru_cache(maxsize=16)
def _stemmer(language: str) -> Callable[[str], str]:
    # Stemmers are tables; keeping them is a cache, not state.
    engine = Stemmer.Stemmer(_LANGUAGES[language])
    return lambda word: str(engine.stemWord(word))


def stem(word: str, language: str) -> str:
    """The folded stem of a word: by script first, then by the language of its text. Latin endings know accents."""
    folded = fold(word)
    first = folded[:1]
    if arabic.is_arabic(folded):
        return arabic.stem(folded)
    if "\u0400" <= first <= "\u04ff":
        return _UKRAINIAN.sub("", folded) if language == "uk" and len(folded) > 4 else _stemmer("ru")(folded)
    if first.isalpha() and first.isascii():
        plain = _APOSTROPHES.sub("", unicodedata.normalize("NFKC", word).casefold())
        return fold(_stemmer(language if language in ("fr", "es", "de") else "en")(plain))
    return folded


@lru_cache(maxsize=65_536)
def _both(word: str, language: str) -> tuple[str, str]:
    """(folded, stem); a text repeats its words, so most are known already. A cache, not state."""
    folded = fold(word)
    return folded, stem(word, language) if folded else ""


class ScriptAnalyzer:
    """The analyzer of archives."""

    version = "2"

    def terms(self, text: str, language: str) -> list[Term]:
        """The words of a text, in order, with their places."""
        return list(self._terms(_NUMBER.sub(_join_thousands, text), language))

    def streams(self, text: str, language: str) -> tuple[str, str]:
        """The surface forms and the stems of a text, each joined by spaces: `terms` for the index, without places."""
        plain = _NUMBER.sub(_join_thousands, text)
        if _IS_HAN.search(plain):
            terms = list(self._terms(plain, language))
            return " ".join(t.surface for t in terms), " ".join(t.stem for t in terms)
        pairs = [pair for word in _ANY_WORD.findall(plain) if (pair := _both(word, language))[0]]
        return " ".join(pair[0] for pair in pairs), " ".join(pair[1] for pair in pairs)

    def key(self, value: str) -> str:
        """A field's value as it is compared: folded words; a value without words as it stands."""
        return " ".join(term.surface for term in self.terms(value, "")) or value.casefold()

    def _terms(self, text: str, language: str) -> Iterator[Term]:
        for match in _WORD.finditer(text):
            if match.lastgroup == "han":
                yield from _pairs(match)
                continue
            folded, stemmed = _both(match[0], language)
            if folded:
                yield Term(folded, stemmed, match.start(), match.end())


def is_han(word: str) -> bool:
    """Whether a word is of a script written without spaces, and so indexed as pairs."""
    return bool(_IS_HAN.match(word))


def _join_thousands(match: re.Match[str]) -> str:
    """1,161 and 1161 are one word; the marks' places are kept so that offsets stay true."""
    return re.sub(r"[,.\u066c\u00a0\u202f]", "\u0301", match[0])


def _pairs(match: re.Match[str]) -> Iterator[Term]:
    """A term a character: with the one after it, the last one alone. So places count characters and every
    character begins a term: one of them is asked for as a beginning, more as a phrase of pairs."""
    run = match[0]
    for place in range(len(run)):
        pair = run[place : place + 2]
        yield Term(pair, pair, match.start() + place, match.start() + place + len(pair))


class WholeWords(Tokenizer):  # type: ignore[misc]
    """For Whoosh's parser: leaves the words as typed; the plan analyses them by language."""

    def __call__(self, value: str, **_options: object) -> Iterator[Token]:
        """One token with the whole value."""
        token = Token(positions=True, chars=True)
        token.text, token.pos, token.startchar, token.endchar, token.boost, token.stopped = (
            value,
            0,
            0,
            len(value),
            1.0,
            False,
        )
        yield token
