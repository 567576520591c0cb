"""What stands where rows would stand: why there are none, and what to do next."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.ui.desk import Desk
from desktop_app.ui.icons import icon
from desktop_app.ui.library.choice import Choice


class NothingHere(QWidget):
    """`all_wanted` when the person wants every item again, `files_wanted` to capture some."""

    all_wanted = Signal()
    files_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._writable = desk.words, desk.archive.writable
        self.said = QLabel()
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setObjectName("quiet")
        self.said.setWordWrap(True)
        self.said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.button = QPushButton(desk.words("Take search and filters away"))
        self.button.clicked.connect(self.all_wanted)
        self.files = QPushButton(icon("files", desk.theme.text), desk.words("Capture files…"))
        self.files.clicked.connect(self.files_wanted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(32, 48, 32, 32)
        layout.setSpacing(16)
        layout.addWidget(self.said)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self.files, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)

    def explain(self, choice: Choice, narrowed: bool) -> None:
        """Why this list is empty."""
        words = self._words
        if narrowed:
            text = words("Nothing in this list fits the search and the filters.")
        elif choice.filters.get("inbox"):
            text = words("The inbox is empty: everything that came in has been marked as read.")
        elif choice.filters.get("collection"):
            text = words("This collection is empty. Drag items here from another list, or choose “Add to collection”.")
        elif choice.filters:
            text = words("There are no such items yet.")
        else:
            text = words("This archive is empty. Paste an address above, or drop files anywhere, to capture them.")
        self.said.setText(text)
        self.button.setVisible(narrowed)
        self.files.setVisible(self._writable and not narrowed and not choice.filters)
