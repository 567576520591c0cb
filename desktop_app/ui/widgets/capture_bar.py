"""The capture bar: an address, a drop or a paste."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.ui.icons import icon
from desktop_app.ui.theme import Theme
from desktop_app.ui.words import Words


class CaptureBar(QLineEdit):
    """`sources_given` with addresses and file paths."""

    sources_given = Signal(list)

    def __init__(self, theme: Theme, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(words("Address to capture; or drop files, pages, pictures here  (Ctrl+N)"))
        self.setAccessibleName(words("Capture"))
        self.setClearButtonEnabled(True)
        self.setMinimumWidth(360)
        go = QAction(icon("download", theme.accent), words("Capture"), self)
        go.triggered.connect(self._go)
        self.addAction(go, QLineEdit.ActionPosition.LeadingPosition)
        self.returnPressed.connect(self._go)

    def _go(self) -> None:
        sources = self.text().split()
        if sources:
            self.sources_given.emit(sources)
            self.clear()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and addresses."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()
        else:
            super().dragEnterEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Dropped files are captured at once."""
        if sources := dropped(event):
            event.acceptProposedAction()
            self.sources_given.emit(sources)
        else:
            super().dropEvent(event)


def dropped(event: QDropEvent) -> list[str]:
    """Paths of local files and web addresses of a drop; nothing else."""
    found = []
    for url in event.mimeData().urls():
        if url.isLocalFile():
            found.append(url.toLocalFile())
        elif url.scheme() in ("http", "https"):
            found.append(url.toString())
    return found
