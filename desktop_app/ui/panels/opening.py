"""What is seen while an archive is being opened: its name, and that it is read."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from desktop_app.ui.words import Words


class Opening(QFrame):
    """In the middle of the window; the strip below shows the work and can stop it."""

    def __init__(self, name: str, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("first")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(64, 64, 64, 64)
        layout.setSpacing(8)
        layout.addStretch(1)
        said = words("Its journal is read. After an update of Attest this takes a while, once.")
        for text, look in ((words.apart(name), "title"), (words("The archive is being opened."), ""), (said, "quiet")):
            label = QLabel(text)
            label.setObjectName(look)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            layout.addWidget(label)
        layout.addStretch(1)
