"""French stems: Snowball, with irregular plurals and verbs in -uire."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import Final

from desktop_app.search.snowball import forms, listed, snowball

_STEM = snowball("french")
_IRREGULAR: Final = MappingProxyType(
    forms(
        "œil yeux|travail travaux|vitrail vitraux|bail baux|corail coraux|soupirail soupiraux|émail émaux|aïeul aïeux|monsieur messieurs"
    )
)
_TY: Final = re.compile(r"(.{4,}[ei]té)s?\Z")
"""Nouns made of other words: autorité is no author's."""
_UIRE: Final = re.compile(r"(.{2,}ui)(?:re|s|sent|sait|saient|sant|ts?|tes?)\Z")
"""détruire, détruit, détruisaient."""


def stem(word: str) -> str:
    """The stem of a word in small letters, with its accents."""
    if word in _IRREGULAR:
        word = _IRREGULAR[word]
    if word.endswith(("té", "tés")) and (found := _TY.match(word)):
        return found[1]
    if "ui" in word and word not in _NO_VERBS and (found := _UIRE.match(word)):
        return found[1] + "t"
    return _STEM(word)


_NO_VERBS: Final = listed("depuis circuit circuits gratuit gratuits gratuite gratuites fortuit fortuits")
