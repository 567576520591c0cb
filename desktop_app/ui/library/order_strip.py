"""The strip above the rows: click a column to sort by it, again to turn it round; an arrow shows which way."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QToolButton, QWidget

from desktop_app.ui.desk import Desk
from desktop_app.ui.icons import icon
from desktop_app.ui.widgets.flow import Flow

_COLUMNS = ("title", "source", "captured", "published", "kind", "claims")
_FALLING = ("captured", "published", "claims")
"""Columns whose first click puts the newest, or the most, on top."""


class OrderStrip(QWidget):
    """`turned` when the person wants another order. `order` "" is "best match first", for searches alone."""

    turned = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.order, self.descending = desk.settings.order, desk.settings.descending
        if self.order not in _COLUMNS:
            self.order, self.descending = "captured", True
        self._kept = self.order, self.descending
        words = desk.words
        names = (
            words("Best match"), words("Title"), words("Source"), words("Captured"), words("Published"),
            words("Kind"), words("Claims"),
        )  # fmt: skip
        flow = Flow(self, gap=0)
        self.buttons: dict[str, QToolButton] = {}
        for order, name in zip(("", *_COLUMNS), names, strict=True):
            button = QToolButton()
            button.setObjectName("column")
            button.setText(name)
            button.setIconSize(QSize(12, 12))
            button.setLayoutDirection(
                Qt.LayoutDirection.LeftToRight if desk.words.rtl else Qt.LayoutDirection.RightToLeft
            )
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(partial(self._clicked, order))
            flow.addWidget(button)
            self.buttons[order] = button
        self._searching = False
        self.buttons[""].hide()
        self._draw()

    def searching(self, on: bool) -> None:
        """A search begins with its best match on top; what was chosen before comes back with the whole list."""
        if on != self._searching:
            self._searching = on
            self.buttons[""].setVisible(on)
            self.order, self.descending = ("", False) if on else self._kept
            self._draw()

    def _clicked(self, order: str, _checked: bool = False) -> None:
        if order == self.order:
            self.descending = not self.descending and order != ""
        else:
            self.order, self.descending = order, order in _FALLING
        if order:
            self._kept = self.order, self.descending
            self._desk.keep(order=self.order, descending=self.descending)
        self._draw()
        self.turned.emit()

    def _draw(self) -> None:
        words, theme = self._desk.words, self._desk.theme
        for order, button in self.buttons.items():
            current = order == self.order
            button.setProperty("current", current)
            button.style().unpolish(button)
            button.style().polish(button)
            style = (
                Qt.ToolButtonStyle.ToolButtonTextBesideIcon
                if current and order
                else Qt.ToolButtonStyle.ToolButtonTextOnly
            )
            button.setToolButtonStyle(style)
            button.setIcon(icon("arrow-down" if self.descending else "arrow-up", theme.accent))
            way = words("falling") if self.descending else words("rising")
            said = words("Sort by {column}", column=button.text())
            button.setToolTip(f"{said} ({way})" if current and order else said)
            button.setAccessibleName(button.toolTip())
