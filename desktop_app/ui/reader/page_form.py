"""How the parts of a page look in the reading view: headings, quotes, captions, lists, tables. Only forms, never words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument, QTextListFormat

from desktop_app.services.structure import Part
from desktop_app.ui.reader.places import Places
from desktop_app.ui.theme import Theme

_LARGER = {1: 1.5, 2: 1.3, 3: 1.15}
_MOST = 3_000
"""Parts that are given a form; what follows on an endless page stays as plain paragraphs."""


def give_form(document: QTextDocument, parts: Sequence[Part], places: Places, theme: Theme) -> None:
    """Set the forms of all parts. No character is added or taken away: claims stay on their words."""
    size = document.defaultFont().pointSizeF()
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for part in [part for part in parts if part.kind != "paragraph"][:_MOST]:
        cursor.setPosition(places.to_qt(part.start))
        cursor.setPosition(places.to_qt(part.end), QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(_letters(part, size, theme))
        cursor.mergeBlockFormat(_lines(part, theme))
        if part.kind == "list-item":
            cursor.createList(_bullets())
    cursor.endEditBlock()


def _letters(part: Part, size: float, theme: Theme) -> QTextCharFormat:
    form = QTextCharFormat()
    if part.kind == "heading":
        form.setFontWeight(QFont.Weight.Bold)
        form.setFontPointSize(size * _LARGER.get(part.level, 1.0))
    elif part.kind == "caption":
        form.setFontPointSize(size * 0.85)
        form.setForeground(QColor(theme.quiet))
    elif part.kind == "table":
        form.setFontPointSize(size * 0.9)
    return form


def _lines(part: Part, theme: Theme) -> QTextBlockFormat:
    form = QTextBlockFormat()
    if part.kind == "heading":
        form.setTopMargin(10 if part.level > 1 else 4)
    elif part.kind == "quote":
        form.setIndent(1)
        form.setBackground(QColor(theme.raised))
    elif part.kind == "table":
        form.setIndent(1)
        form.setBottomMargin(1)
        form.setBackground(QColor(theme.raised))
    return form


def _bullets() -> QTextListFormat:
    form = QTextListFormat()
    form.setStyle(QTextListFormat.Style.ListDisc)
    form.setIndent(1)
    return form
