"""The capture bar: an address, a drop or a paste."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.ui.given import given, sources_in
from desktop_app.ui.icons import icon
from desktop_app.ui.theme import Theme
from desktop_app.ui.words import Words


class CaptureBar(QLineEdit):
    """`sources_given` with addresses and file paths that were written; `given` with what was dropped or pasted."""

    sources_given = Signal(list)
    given = Signal(object)

    def __init__(self, theme: Theme, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.setPlaceholderText(words("Address to capture; or drop files, pages, pictures here  (Ctrl+N)"))
        self.setAccessibleName(words("Capture"))
        self.setClearButtonEnabled(True)
        self.setMinimumWidth(260)
        go = QAction(icon("download", theme.accent), words("Capture"), self)
        go.triggered.connect(self._go)
        self.addAction(go, QLineEdit.ActionPosition.LeadingPosition)
        self.returnPressed.connect(self._go)

    def close_for_reading(self, closed: bool) -> None:
        """Where nothing can be written the bar says so, for as long as the archive is open."""
        self.setDisabled(closed)
        if closed:
            self.setPlaceholderText(
                self._words("Reading only: this archive is open elsewhere, or cannot be written to")
            )

    def _go(self) -> None:
        if sources := sources_in(self.text()):
            self.sources_given.emit(list(sources))
            self.clear()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files, addresses, pictures."""
        if event.mimeData().hasUrls() or event.mimeData().hasImage():
            event.acceptProposedAction()
        else:
            super().dragEnterEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Dropped files and pictures are captured; dropped words are written into the field."""
        data = event.mimeData()
        if (data.hasUrls() or data.hasImage()) and (found := given(data)):
            event.acceptProposedAction()
            self.given.emit(found)
        else:
            super().dropEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+V: files and pictures are captured, words are pasted into the field."""
        data = QGuiApplication.clipboard().mimeData()
        pasted = event.matches(QKeySequence.StandardKey.Paste) and (data.hasUrls() or not data.hasText())
        if pasted and (found := given(data)):
            self.given.emit(found)
        else:
            super().keyPressEvent(event)
