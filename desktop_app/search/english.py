"""English stems: Snowball, with irregular forms, and without its joining of words that are not one (author, authority)."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import Final

from desktop_app.search.snowball import forms, listed, snowball

_STEM = snowball("english")
_ITY: Final = re.compile(r"(.{4,}it)(?:y|ies)\Z")
_IRREGULAR: Final = MappingProxyType(
    forms("""
    child children|man men|woman women|mouse mice|goose geese|foot feet|tooth teeth|ox oxen|wife wives|knife knives|thief thieves
    half halves|loaf loaves|crisis crises|person people persons|beat beaten|strike struck stricken|shoot shot|flee fled
    say said|take took taken|give gave given|see saw seen|go went gone goes|come came|hold held|fall fell fallen|hide hid hidden
    steal stole stolen|drive drove driven|break broke broken|burn burnt|fight fought|bring brought|think thought|tell told
    hang hung|lead led|feed fed|bleed bled|seek sought|write wrote written|speak spoke spoken|run ran|wear wore worn
    throw threw thrown|blow blew blown|fly flew flown|know knew known|grow grew grown|draw drew drawn|choose chose chosen
    freeze froze frozen|tear tore torn|swear swore sworn|lose lost|keep kept|sleep slept|sweep swept|feel felt|deal dealt
    mean meant|send sent|spend spent|build built|lend lent|bend bent|catch caught|teach taught|buy bought|stand stood
    understand understood|win won|dig dug|sink sank sunk|begin began begun|drink drank drunk|ring rang rung|sing sang sung
    swim swam swum|sit sat|meet met|make made|pay paid|hear heard|sell sold|forbid forbade forbidden|forget forgot forgotten
    rise risen|ride rode ridden|shake shook shaken|shrink shrank shrunk|slide slid|stick stuck|sting stung|swing swung|wake woke woken
    weep wept|withdraw withdrew withdrawn|overthrow overthrew overthrown|overtake overtook overtaken|undergo underwent undergone
    """)
)
_ITSELF: Final = listed("important importance relative relatives experiment experiments executive executives")
"""Words that Snowball takes for forms of another one: import, relate, experience, execute."""


def stem(word: str) -> str:
    """The stem of a word in small letters."""
    if word in _IRREGULAR:
        word = _IRREGULAR[word]
    if word in _ITSELF:
        return word.removesuffix("s")
    if word.endswith(("ity", "ities")) and (found := _ITY.match(word)):
        return found[1]
    stemmed = _STEM(word)
    return stemmed[:-1] + "s" if stemmed.endswith("iz") else stemmed
