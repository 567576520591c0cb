"""Spanish stems: Snowball, with irregular forms, z that becomes c, and short plurals."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import Final

from desktop_app.search.folding import fold
from desktop_app.search.snowball import forms, snowball

_STEM = snowball("spanish")
_IRREGULAR: Final = MappingProxyType(
    forms("""
    decir digo dice dices dicen dije dijo dijeron dijimos dicho dicha dichos dichas diga digan|morir muere mueren murio murieron muriendo
    hacer hago hizo hicieron hecho hecha hechos hechas|ver vio vieron visto vista vistos vistas|poner puso pusieron puesto puesta
    tener tuvo tuvieron tiene tienen|venir vino vinieron viene vienen|traer trajo trajeron|saber supo supieron
    huir huye huyen huyo huyeron|romper roto rota rotos rotas|escribir escrito escrita escritos escritas|caer cayo cayeron
    herir hiere hieren hirio hirieron|pedir pide piden pidio pidieron|seguir sigue siguen siguio siguieron|destruir destruye
    destruyen destruyo destruyeron|oir oye oyen oyo oyeron|poder puede pueden pudo pudieron|volver vuelve vuelven vuelto vuelta
    """)
)
"""Folded forms."""
_TY: Final = re.compile(r"(.{4,}idad)(?:es)?\Z")
"""Nouns made of other words: hospitalidad is no hospital."""
_SHORT: Final = re.compile(r"(.{2,}[aeo])s\Z")


def stem(word: str) -> str:
    """The stem of a word in small letters, with its accents."""
    word = _IRREGULAR.get(fold(word), word)
    if "idad" in word and (found := _TY.match(word)):
        return found[1]
    stemmed = _STEM(word)
    if found := _SHORT.match(stemmed) if len(word) <= 5 and len(stemmed) == len(word) else None:
        return found[1]
    return stemmed[:-1] + "c" if stemmed.endswith("z") else stemmed
