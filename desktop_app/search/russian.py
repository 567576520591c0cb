"""Russian stems: Snowball, with vowels that come and go (посёлок, посёлка) and words of two roots (человек, люди). Folded: е for ё."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import Final

from desktop_app.search.snowball import forms, listed, snowball

_STEM = snowball("russian")
_IRREGULAR: Final = MappingProxyType(
    forms("""
    человек люди людей людям людьми людях|ребенок дети детей детям детьми детях|мать матери матерью матерей матерям матерями матерях
    дочь дочери дочерью дочерей дочерям дочерями дочерях|день дня дню днем дне дни дней дням днями днях|огонь огня огню огнем огне огни
    идти иду идешь идет идем идете идут шел шла шло шли|брат братья братьев братьям братьями братьях
    сын сыновья сыновей сыновьям сыновьями сыновьях|друг друзья друзей друзьям друзьями друзьях|камень камня камню камнем камне камни камней
    парень парня парню парнем парне парни парней|уровень уровня уровню уровнем уровне уровни уровней
    сестра сестер|земля земель|окно окон|письмо писем|война войн|боец бойца бойцу бойцом бойце бойцы бойцов бойцам бойцами бойцах
    """)
)
_OWN_ENDING: Final = listed("поток восток исток приток игрок порок пророк зарок сток водосток чулок")
"""Words whose о stays: потока."""
_COMES_AND_GOES: Final = re.compile(r"(.{2,})(?:ок|(?<=[шжчщ])ек|(?<=[аеиоуыэюя][бвгджзклмнпрстфхцчшщ])ец|(?<=ь)ец)\Z")


def stem(word: str) -> str:
    """The stem of a folded word."""
    if word in _IRREGULAR:
        word = _IRREGULAR[word]
    ends = word.endswith(("ок", "ек", "ец")) and word not in _OWN_ENDING
    found = _COMES_AND_GOES.match(word) if ends else None
    stemmed = found[1] + word[-1] if found else _STEM(word)
    return stemmed.replace("ьц", "ц")
