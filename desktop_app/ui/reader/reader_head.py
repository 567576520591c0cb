"""Above an item's tabs: its title, and the line under it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop_app.services.reading import ItemView
from desktop_app.ui.desk import Desk
from desktop_app.ui.reader.places import fitting
from desktop_app.ui.reader.subtitle import subtitle
from desktop_app.ui.tips import plain_tip

_TITLE = 240
"""Most characters of a title; the rest is in the tool tip."""


class ReaderHead(QWidget):
    """Holds no item: it shows what it is given."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.title, self.subtitle = QLabel(), QLabel()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 8)
        for label, name in ((self.title, "title"), (self.subtitle, "quiet")):
            label.setObjectName(name)
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAlignment(desk.leading)
            layout.addWidget(label)

    def show_item(self, view: ItemView) -> None:
        """Another item, or the same as it is now."""
        title = view.row.title
        self.title.setText(fitting(title, _TITLE))
        self.title.setToolTip(plain_tip(title) if len(title) > _TITLE else "")
        self.subtitle.setText(subtitle(self._desk, view))
