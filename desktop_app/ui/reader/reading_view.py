"""The clean text: claims on their ground, suggestions faintly outlined; words are selected here and become claims."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QMouseEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from desktop_app.rows.claims import ClaimRow
from desktop_app.services.structure import Illustration, Part
from desktop_app.ui.desk import Desk
from desktop_app.ui.reader.illustrations import Illustrations
from desktop_app.ui.reader.page_form import give_form
from desktop_app.ui.reader.places import Places, shown
from desktop_app.ui.theme import reading_font

_COLUMN = 640
_MOST_PICTURES = 200
_NOTHING = QImage(1, 1, QImage.Format.Format_ARGB32)


class ReadingView(QTextEdit):
    """`claim_clicked`, `suggestion_clicked` with an id; `laid_out` when words moved; `words_selected` with code-point offsets;
    `picture_clicked` with its item."""

    claim_clicked = Signal(str)
    suggestion_clicked = Signal(str)
    laid_out = Signal()
    words_selected = Signal(int, int)
    picture_clicked = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._claims: tuple[ClaimRow, ...] = ()
        self._suggestions: tuple[Mapping[str, Any], ...] = ()
        self._text = ""
        self._places = Places("")
        self._current = ""
        self._illustrations = Illustrations(desk, (), self.laid_out.emit, self)
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAccessibleName(desk.words("Text"))
        self.setFont(reading_font())
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.setAcceptDrops(False)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        self.selectionChanged.connect(self._selected)

    def show_text(
        self, text: str, rtl: bool, parts: Sequence[Part] = (), illustrations: Sequence[Illustration] = ()
    ) -> None:
        """Another text. Its paragraphs keep their own direction; those without letters take the text's.

        `parts`: what the page's headings, quotes, captions, lists and tables are; `illustrations`: where its pictures stand.
        """
        pictures = [one for one in illustrations if one.place <= len(text)][:_MOST_PICTURES]
        self._text, self._places = text, Places(text, [one.place for one in pictures])
        self._claims, self._suggestions = (), ()
        option = self.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        document = self._written(shown(text, self._places), option)
        give_form(document, parts, self._places, self._desk.theme)
        self._illustrations = Illustrations(self._desk, pictures, self.laid_out.emit, document)
        self._illustrations.set_into(document, self._places)
        self.setDocument(document)
        self.verticalScrollBar().setValue(0)
        self._margins()

    def _written(self, text: str, option: QTextOption) -> QTextDocument:
        """Paragraphs with their distances, made before anything is laid out: that begins when the view takes them."""
        document = QTextDocument(self)
        document.setDefaultFont(self.font())
        document.setDefaultTextOption(option)
        form, close = QTextBlockFormat(), QTextBlockFormat()
        form.setLineHeight(122, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        form.setBottomMargin(8)
        close.setLineHeight(3, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        cursor.setBlockFormat(form)
        cursor.insertText(text)
        block = document.begin()
        while block.isValid():
            if block.length() <= 1:  # empty lines stay in the text, and take next to no room
                QTextCursor(block).setBlockFormat(close)
            block = block.next()
        cursor.endEditBlock()
        return document

    def show_claims(self, claims: Sequence[ClaimRow]) -> None:
        """Grounds behind the words of claims."""
        self._claims = tuple(claim for claim in claims if claim.start is not None and claim.end is not None)
        self._paint_grounds()

    def show_suggestions(self, suggestions: Sequence[Mapping[str, Any]]) -> None:
        """Dotted lines under the words of suggestions: no ground, for nobody has said anything of them yet."""
        self._suggestions = tuple(suggestions)
        self._paint_grounds()

    def set_current(self, claim: str) -> None:
        """Outline the words of one claim or suggestion and bring them into view."""
        self._current = claim
        self._paint_grounds()
        starts = {str(row.claim): row.start or 0 for row in self._claims}
        starts |= {one["id"]: one["start"] for one in self._suggestions}
        if claim in starts:
            self.setTextCursor(self._bare_cursor(starts[claim]))
            self.ensureCursorVisible()

    def _paint_grounds(self) -> None:
        found = []
        for claim in self._claims:
            ink, ground = self._desk.theme.status_colours(claim.status)
            selection = QTextEdit.ExtraSelection()
            form = QTextCharFormat()
            form.setBackground(QColor(ground))
            form.setForeground(QColor(self._desk.theme.text))
            if claim.claim == self._current:
                form.setFontUnderline(True)
                form.setUnderlineColor(QColor(ink))
            selection.format = form
            selection.cursor = self.cursor_of(claim.start or 0, claim.end or 0)
            found.append(selection)
        self.setExtraSelections(found + [self._outline(one) for one in self._suggestions])

    def _outline(self, suggestion: Mapping[str, Any]) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        current = suggestion["id"] == self._current
        form = QTextCharFormat()
        form.setUnderlineStyle(
            QTextCharFormat.UnderlineStyle.DashUnderline if current else QTextCharFormat.UnderlineStyle.DotLine
        )
        form.setUnderlineColor(QColor(self._desk.theme.accent if current else self._desk.theme.quiet))
        selection.format = form
        selection.cursor = self.cursor_of(suggestion["start"], suggestion["end"])
        return selection

    def cursor_of(self, start: int, end: int) -> QTextCursor:
        """A cursor that selects these code points."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._places.to_qt(start))
        cursor.setPosition(self._places.to_qt(end), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _bare_cursor(self, start: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._places.to_qt(start))
        return cursor

    def height_of(self, start: int) -> int:
        """Pixels from the top of the document to the line of a code point."""
        return self.cursorRect(self._bare_cursor(start)).top() + self.verticalScrollBar().value()

    def selected_span(self) -> tuple[int, int] | None:
        """Selected code points, without white space at their ends; None for none."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        start, end = self._places.from_qt(cursor.selectionStart()), self._places.from_qt(cursor.selectionEnd())
        words = self._text[start:end]
        start += len(words) - len(words.lstrip())
        end -= len(words) - len(words.rstrip())
        return (start, end) if start < end else None

    def deselect(self) -> None:
        """The selected words have become a claim: the next key means that claim, and its ground is seen."""
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)

    def _selected(self) -> None:
        if span := self.selected_span():
            self.words_selected.emit(*span)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the words of a claim or suggestion makes it the current one."""
        super().mouseReleaseEvent(event)
        if self.textCursor().hasSelection():
            return
        at = self.cursorForPosition(event.position().toPoint())
        if item := self._illustrations.item_at(at):
            self.picture_clicked.emit(item)
            return
        place = self._places.from_qt(at.position())
        for claim in self._claims:
            if (claim.start or 0) <= place < (claim.end or 0):
                self.claim_clicked.emit(claim.claim)
                return
        for one in self._suggestions:
            if one["start"] <= place < one["end"]:
                self.suggestion_clicked.emit(one["id"])
                return

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Never the file that a name may be: Qt would look for it (facts of the safe viewer, rich text widgets)."""
        return _NOTHING

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column at 62 to 72 characters."""
        super().resizeEvent(event)
        self._margins()

    def changeEvent(self, event: QEvent) -> None:
        """A new direction or font moves the words."""
        super().changeEvent(event)
        self.laid_out.emit()

    def _margins(self) -> None:
        free = max(24, (self.width() - _COLUMN) // 2)
        if self.viewportMargins().left() != free:
            self.setViewportMargins(free, 20, free, 0)
        self.laid_out.emit()
