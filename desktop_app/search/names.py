"""One name in several scripts: a key of consonants that is the same for Latin, Cyrillic and Arabic letters.

Vowels are left out, because Arabic does not write the short ones; letters that are written for one another in
transcriptions share a class (b and p, kh and h). Exonyms (Aleppo, Halab) have no common key: those are aliases.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import product

SHORTEST_KEY = 3
"""Keys of fewer consonants fit too many words."""


@dataclass(frozen=True, slots=True)
class _Script:
    letters: Mapping[str, str]
    vowels: str
    doubled: bool
    """Whether a doubled letter is one sound; Arabic leaves a short vowel between the two unwritten."""
    silent_end: str
    article: str = ""

    def pattern(self) -> re.Pattern[str]:
        """Letters that stand for a consonant, the longest first."""
        return re.compile("|".join(sorted(self.letters, key=len, reverse=True)))


def _classes(table: str) -> dict[str, str]:
    pairs = (row.split(":") for row in table.split())
    return {letters: key for key, members in pairs for letters in members.split(",")}


_LATIN = _Script(
    _classes("B:b,p F:f,v,ph D:d,dh T:t,th S:s,ts,tz,ce,ci Z:z K:k,q,c,ck,qu KS:x G:g,gh J:j,zh,dj,dzh"
             " H:h,kh L:l M:m N:n R:r C:sh,ch,sch,tch"),
    "aeiouyw", True, "h",
)  # fmt: skip
_CYRILLIC = _Script(
    _classes("B:б,п F:ф,в D:д T:т S:с,ц,тс Z:з K:к KS:кс G:г,ґ J:ж,дж H:х L:л M:м N:н R:р C:ш,щ,ч"),
    "аеиоуыэюяіїєй", True, "",
)  # fmt: skip
_ARABIC = _Script(
    _classes("B:ب,پ F:ف,ڤ D:د,ض,ذ T:ت,ط,ث S:س,ص,تس Z:ز,ظ K:ك,ق,ک KS:كس G:غ,گ J:ج,ژ H:ح,ه,خ L:ل M:م N:ن R:ر C:ش,چ,تش"),
    "اويعء", False, "ه", "ال",
)  # fmt: skip
_SCRIPTS = (("a", "z", _LATIN), ("\u0400", "\u04ff", _CYRILLIC), ("\u0600", "\u06ff", _ARABIC))
_PATTERNS = {id(script): script.pattern() for _first, _last, script in _SCRIPTS}
_TWICE = re.compile(r"(.)\1")


def _script(word: str) -> _Script | None:
    return next((script for first, last, script in _SCRIPTS if first <= word[:1] <= last), None)


def key(word: str) -> str:
    """The consonants of a folded word as classes; "" for other scripts."""
    script = _script(word)
    if script is None:
        return ""
    bare = word.removeprefix(script.article) if len(word) > 4 else word
    if script.silent_end and len(bare) > 2:
        bare = bare.removesuffix(script.silent_end)
    letters = _TWICE.sub(r"\1", bare) if script.doubled else bare
    return "".join(script.letters[found] for found in _PATTERNS[id(script)].findall(letters))


def beginnings(word: str) -> Iterator[str]:
    """How the same name may begin in the other scripts: for looking up a few narrow ranges of a sorted vocabulary."""
    own, wanted = _script(word), key(word)
    if own is None or len(wanted) < SHORTEST_KEY:
        return
    for _first, _last, script in _SCRIPTS:
        if script is not own:
            heads = [""] if word[0] not in own.vowels else _vowel_heads(script.vowels)
            first = [letters for letters, sound in script.letters.items() if wanted.startswith(sound)]
            for article, head, letters in product(sorted({"", script.article}), heads, first):
                yield article + head + letters


def _vowel_heads(vowels: str) -> list[str]:
    return [*vowels, *(a + b for a, b in product(vowels, vowels))]
