"""Which column of a table is what: guessed by its head in six languages, else by what stands in it. A guess is a guess."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from typing import Final

FIELDS: Final = (
    "address", "title", "published", "source", "note", "kind", "status", "reason", "said-by", "value", "unit", "group",
    "place", "period",
)  # fmt: skip
"""What a column can be: of a lead or a capture the first five, of a claim the rest."""

_WORDS: Final[Mapping[str, str]] = {
    "address": "url link address web-address webpage website web page permalink adresse lien enlace dirección enlaces"
    " ссылка адрес url-адрес посилання адреса رابط الرابط عنوان-الرابط العنوان-الإلكتروني",
    "title": "title headline name heading titre intitulé título titular nombre заголовок название назва"
    " العنوان عنوان الاسم",
    "published": "date published publication-date published-at published-on date-published fecha publicado fecha-de-publicación"
    " date-de-publication publié дата дата-публикации опубликовано дата-публікації опубліковано التاريخ تاريخ تاريخ-النشر",
    "source": "source outlet publisher media medium publication newspaper account source-name média éditeur journal fuente medio"
    " periódico источник издание сми джерело видання змі المصدر مصدر الناشر الوسيلة",
    "note": "note notes comment comments remark remarks description why remarque commentaire nota notas comentario"
    " comentarios примечание примечания комментарий заметка примітка коментар нотатка ملاحظة ملاحظات تعليق",
    "kind": "kind claim-kind type-of-claim genre clase вид вид-утверждения نوع-الادعاء",
    "status": "status verification verified statut estado статус الحالة حالة",
    "reason": "reason because raison razón motivo причина обоснование підстава السبب سبب",
    "said-by": "said-by attribution according-to claimed-by selon según по-словам со-слов за-словами نقلا-عن بحسب",
    "value": "value number count total figure killed deaths dead casualties nombre total-killed morts cifra número muertos"
    " число количество погибло кількість загинуло العدد عدد القتلى",
    "unit": "unit what unité unidad единица одиниця الوحدة",
    "group": "group category groupe grupo группа група الفئة المجموعة",
    "place": "place location town city lieu ville lugar ciudad место город місце місто المكان مكان المدينة",
    "period": "period day incident-date période periodo период період الفترة",
}
_ARTICLE = re.compile(r"^(the|le|la|les|el|los|las) ")
_ADDRESS = re.compile(r"https?://\S+", re.I)


def _folded(head: str) -> str:
    plain = unicodedata.normalize("NFKC", head).casefold()
    words = " ".join(re.sub(r"[\W_]+", " ", plain).split())
    return _ARTICLE.sub("", words)


_BY_WORD: Final[Mapping[str, str]] = {
    _folded(word.replace("-", " ")): name for name, words in _WORDS.items() for word in words.split()
}


def field_of_head(head: str) -> str:
    """The field that a column's head names; "" when none."""
    folded = _folded(head)
    return _BY_WORD.get(folded) or next(
        (_BY_WORD[part] for part in folded.split() if _BY_WORD.get(part) == "address"), ""
    )


def head_row(rows: Sequence[Sequence[str]]) -> int:
    """Which of the first rows holds the columns' heads, from 0; -1 when none does: that of most words known, and no address."""
    best, most = -1, 0
    for number, row in enumerate(rows[:10]):
        known = sum(bool(field_of_head(cell)) for cell in row)
        if known > most and not any(_ADDRESS.fullmatch(cell.strip()) for cell in row):
            best, most = number, known
    return best


def guessed(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> dict[str, int]:
    """Fields by column, from 0. A column is one field; where no head names the address, the one that holds addresses does."""
    found: dict[str, int] = {}
    for column, head in enumerate(heads):
        name = field_of_head(head)
        if name and name not in found:
            found[name] = column
    if "address" not in found and (column := _of_addresses(rows)) >= 0:
        found = {name: other for name, other in found.items() if other != column} | {"address": column}
    return found


def _of_addresses(rows: Sequence[Sequence[str]]) -> int:
    """The column in which most cells are addresses; -1 when none is."""
    width = max((len(row) for row in rows[:50]), default=0)
    best, most = -1, 0
    for column in range(width):
        cells = [row[column].strip() for row in rows[:50] if len(row) > column and row[column].strip()]
        hits = sum(bool(_ADDRESS.fullmatch(cell)) for cell in cells)
        if hits > most and hits * 2 >= len(cells):
            best, most = column, hits
    return best
