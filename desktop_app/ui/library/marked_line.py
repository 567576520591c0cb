"""One line of text with the words of a search marked in it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import escape, unescape

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextDocument, QTextOption

_BEFORE = 18
"""At most so many letters stand before the first hit."""
_HEAVIER = 1.1
"""So much wider heavy letters are."""


@dataclass(frozen=True, slots=True)
class Ink:
    """How the words are written, and how the hits among them: CSS."""

    words: str
    hit: str
    heavy_hits: bool = False


def pieces_of(marked: str) -> list[str]:
    """HTML with <mark> alone, taken apart: every second piece is a hit."""
    return [unescape(piece) for piece in re.split("</?mark>", marked.replace("\n", " "))]


def near_the_hit(pieces: list[str], font: QFont, room: int) -> list[str]:
    """The same without most of what stands before the first hit, so that the hit is seen in so many points."""
    if len(pieces) < 2:
        return pieces
    metrics, kept = QFontMetrics(font), pieces[0]
    room -= round(_HEAVIER * metrics.horizontalAdvance(pieces[1]))
    while kept and (len(kept) > _BEFORE or metrics.horizontalAdvance(f"… {kept}") > room):
        kept = kept.partition(" ")[2]
    return [kept if kept == pieces[0] else f"… {kept}", *pieces[1:]]


def labelled(pieces: list[str], before: str, after: str) -> list[str]:
    """Something said around them; they keep their own direction (UAX #9, FSI and PDI)."""
    whole = [f"{before}\u2068{pieces[0]}", *pieces[1:]]
    return [*whole[:-1], f"{whole[-1]}\u2069{after}"]


def draw(painter: QPainter, place: QRect, pieces: list[str], ink: Ink, *, rtl: bool) -> None:
    """In the painter's font, from the leading edge, "…" where more follows."""
    kept = cut(pieces, painter.font(), place.width(), heavy=ink.heavy_hits)
    words = "".join(
        f'<span style="{ink.hit}">{escape(piece)}</span>' if at % 2 else escape(piece) for at, piece in enumerate(kept)
    )
    document = QTextDocument()
    document.setDefaultFont(painter.font())
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    document.setDefaultTextOption(option)
    document.setDocumentMargin(0)
    document.setHtml(f'<span style="{ink.words}">{words}</span>')
    painter.save()
    painter.setClipRect(place)
    painter.translate(place.topLeft())
    if rtl:
        painter.translate(place.width() - document.idealWidth(), 0)
    document.drawContents(painter, QRectF(-place.width(), 0, 3 * place.width(), place.height()))
    painter.restore()


def cut(pieces: list[str], font: QFont, width: int, *, heavy: bool) -> list[str]:
    """What fits into the width, with "…" where more follows; every second piece is a hit, perhaps in heavier letters.

    Cut by its letters, not by its left or right edge: a text that runs the other way would lose its hit.
    """
    of_hits = QFont(font)
    if heavy:
        of_hits.setWeight(QFont.Weight.DemiBold)
    kept: list[str] = []
    for at, piece in enumerate(pieces):
        metrics = QFontMetrics(of_hits if at % 2 else font)
        if metrics.horizontalAdvance(piece) > width:
            return [*kept, metrics.elidedText(piece, Qt.TextElideMode.ElideRight, width)]
        kept.append(piece)
        width -= metrics.horizontalAdvance(piece)
    return kept
