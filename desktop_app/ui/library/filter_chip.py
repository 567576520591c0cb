"""One filter that is set: its words open its values, its cross takes it away."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from desktop_app.ui.desk import Desk
from desktop_app.ui.icons import icon


class FilterChip(QFrame):
    """Two buttons in one shape."""

    def __init__(self, desk: Desk, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        words = desk.words
        self.setObjectName("chipset")
        self.change = QToolButton()
        self.change.setText(text.replace("&", "&&"))
        self.change.setToolTip(words("Change this filter"))
        self.change.setAccessibleName(words("Change the filter {filter}", filter=text))
        self.change.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.change.setMinimumWidth(24)
        self.drop = QToolButton()
        self.drop.setIcon(icon("x", desk.theme.text))
        self.drop.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.drop.setToolTip(words("Remove this filter"))
        self.drop.setAccessibleName(words("Remove the filter {filter}", filter=text))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.change)
        layout.addWidget(self.drop)

    def text(self) -> str:
        """What it says."""
        return self.change.text()
