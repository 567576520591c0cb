"""What is seen while files, pictures or words are held over the window: that they will be captured here."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from desktop_app.ui.icons import pixmap
from desktop_app.ui.theme import Theme
from desktop_app.ui.words import Words


class DropHint(QFrame):
    """Over the middle of the window; the pointer goes through it, so that the drop reaches what is below."""

    def __init__(self, theme: Theme, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setObjectName("drop")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        sign = QLabel()
        sign.setPixmap(pixmap("download", theme.accent, 24))
        text = QLabel(words("Drop here to capture"))
        text.setObjectName("heading")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(12)
        layout.addWidget(sign)
        layout.addWidget(text)
        self.hide()

    def offer(self) -> None:
        """Show it in the middle."""
        self.adjustSize()
        self.move(self._over.rect().center() - self.rect().center())
        self.show()
        self.raise_()
