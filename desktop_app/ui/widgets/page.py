"""What every page over the whole width is: a title, what it is for, a row of controls, its parts."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.ui.desk import Desk
from desktop_app.ui.icons import icon


class Page(QFrame):
    """Loads when it is shown, and again when the archive has changed while it was or was not."""

    def __init__(self, desk: Desk, title: str, said: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._stale = True
        self.setObjectName("panel")
        self.setAccessibleName(title)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.head = QLabel(title)
        self.head.setObjectName("title")
        self.controls = QHBoxLayout()
        self.controls.setSpacing(8)
        self.controls.addWidget(self.head)
        self.controls.addStretch(1)
        self.column = QVBoxLayout()
        self.column.setSpacing(10)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(32, 20, 32, 20)
        layout.setSpacing(8)
        layout.addLayout(self.controls)
        if said:
            layout.addWidget(self.paragraph(said, "quiet"))
        layout.addLayout(self.column, 1)
        desk.archive_changed.connect(self._changed)

    def set_edges(self, beside: int, above: int) -> None:
        """Room around it, in points, for a page that needs its width."""
        layout = self.layout()
        assert layout is not None
        layout.setContentsMargins(beside, above, beside, above)

    def paragraph(self, text: str, name: str = "") -> QLabel:
        """A paragraph of plain text that can be selected."""
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setAlignment(self.desk.leading)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setObjectName(name)
        return label

    def button(self, text: str, mark: str = "", *, primary: bool = False) -> QPushButton:
        """A button with an icon."""
        made = QPushButton(text)
        if mark:
            made.setIcon(icon(mark, self.desk.theme.on_accent if primary else self.desk.theme.text))
        if primary:
            made.setProperty("primary", True)
        return made

    def load(self) -> None:
        """Ask for what the page shows."""

    def _changed(self, _changes: object) -> None:
        self._stale = True
        if self.isVisible():
            self._fresh()

    def _fresh(self) -> None:
        self._stale = False
        self.load()

    def showEvent(self, event: QShowEvent) -> None:
        """What changed in the meantime is asked for."""
        super().showEvent(event)
        if self._stale:
            self._fresh()
