"""One page of the manual. It shows what is bundled and nothing else: no network, no files, no programs."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from desktop_app.ui.desk import Desk
from desktop_app.ui.manual.texts import picture
from desktop_app.ui.theme import points

_COLUMN = 700
_PICTURE = 660


class ManualView(QTextBrowser):
    """`page_wanted` with the name of another page."""

    page_wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setOpenLinks(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setOpenExternalLinks(False)
        self.setAccessibleName(desk.words("Manual"))
        self._resize_text()
        desk.text_resized.connect(self._resize_text)
        self.anchorClicked.connect(self._follow)

    def _resize_text(self) -> None:
        font = QFont(self.font())
        font.setPointSizeF(points(11))
        self.setFont(font)

    def show_page(self, text: str, rtl: bool) -> None:
        """Another page, from its top."""
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        self.document().setMarkdown(text, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
        self._space()
        self.setExtraSelections([])
        self.moveCursor(QTextCursor.MoveOperation.Start)  # else the view goes to its end with the next change of size
        self.verticalScrollBar().setValue(0)
        self._margins()

    def _space(self) -> None:
        """Room between lines and paragraphs."""
        block = self.document().begin()
        while block.isValid():
            cursor, form = QTextCursor(block), block.blockFormat()
            if "\ufffc" not in block.text():  # a picture's line is high enough
                form.setLineHeight(122, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            form.setBottomMargin(6 if block.textList() else 10)
            cursor.setBlockFormat(form)
            block = block.next()

    def mark(self, words: str) -> None:
        """Show the hits of a search."""
        found = []
        form = QTextCharFormat()
        form.setBackground(QColor(self._desk.theme.status_colours("claimed")[1]))
        form.setForeground(QColor(self._desk.theme.text))
        for word in words.split():
            cursor = self.document().find(word)
            while not cursor.isNull():
                hit = QTextEdit.ExtraSelection()
                hit.cursor, hit.format = cursor, form
                found.append(hit)
                cursor = self.document().find(word, cursor)
        self.setExtraSelections(found)
        if found:
            first = min((hit.cursor for hit in found), key=lambda cursor: cursor.position())
            self.setTextCursor(QTextCursor(self.document().findBlock(first.selectionStart())))
            self.ensureCursorVisible()

    def loadResource(self, _kind: int, name: QUrl | str) -> object:
        """Bundled pictures by their bare name, fitted to the column; nothing else is ever read."""
        link = QUrl(name)
        data = picture(link.path().removeprefix("pictures/")) if not link.scheme() and not link.host() else None
        image = QImage.fromData(data) if data else QImage()
        if image.width() > _PICTURE:
            image = image.scaledToWidth(_PICTURE, Qt.TransformationMode.SmoothTransformation)
        return image

    def _follow(self, link: QUrl) -> None:
        if not link.scheme() and not link.host() and link.path().endswith(".md"):
            self.page_wanted.emit(link.path().removesuffix(".md"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column readable."""
        super().resizeEvent(event)
        self._margins()

    def _margins(self) -> None:
        free = max(16, self.width() - _COLUMN)
        before, after = (free, 16) if self._desk.words.rtl else (16, free)
        if (self.viewportMargins().left(), self.viewportMargins().right()) != (before, after):
            self.setViewportMargins(before, 0, after, 0)
