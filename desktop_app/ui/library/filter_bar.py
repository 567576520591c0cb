"""Filter chips: only those that are set, each removable; one button adds another."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QToolButton, QWidget

from archive_schema.statuses import ITEM_KINDS, STATUSES
from desktop_app.ui.desk import Desk
from desktop_app.ui.icons import icon
from desktop_app.ui.library.choice import Filters
from desktop_app.ui.operations import loading
from desktop_app.ui.theme import KIND_ICONS
from desktop_app.ui.widgets.flow import Flow

_DATES = ("since", "until")
_DATE = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")
_MOST = 60
"""So many sources, places or tags fit into a menu; more are found by searching for them."""


class FilterBar(QWidget):
    """`changed` when another filter holds; `filters`: fields of an ItemFilter and their values."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._values: dict[str, str] = {}
        self._names: dict[tuple[str, str], str] = {}
        words = desk.words
        self._fields = {
            "status": words("Status"), "kind": words("Kind"), "source": words("Source"), "language": words("Language"),
            "place": words("Place"), "tag": words("Tag"), "since": words("From"), "until": words("Until"),
        }  # fmt: skip
        self._flow = Flow(self)
        self.add = QToolButton()
        self.add.setObjectName("chip")
        self.add.setText(words("Filter"))
        self.add.setIcon(icon("list-filter", desk.theme.quiet))
        self.add.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.add.setToolTip(words("Narrow the list by status, kind, source, language, place, tag or date"))
        self.add.clicked.connect(self.offer)
        self.date = _DateField()
        self.date.setPlaceholderText(words("2026, 2026-01 or 2026-01-31"))
        self.date.given.connect(self._date_given)
        self.date.hide()
        self.chips: dict[str, QToolButton] = {}
        self._arrange()

    @property
    def filters(self) -> Filters:
        """What is set now."""
        return dict(self._values)

    def has(self, name: str) -> bool:
        """Whether a chip can say this field."""
        return name in self._fields

    def set_filters(self, filters: Filters) -> None:
        """As they were kept; nobody is told."""
        self._values = {name: str(value) for name, value in filters.items() if name in self._fields}
        self._arrange()

    def offer(self, _checked: bool = False) -> None:
        """The menu of what there is to choose from, asked for when it is wanted."""
        loading.load_narrowings(self._desk, self, self._offered)

    def _offered(self, there: dict[str, Any]) -> None:
        menu = self.menu_of(there)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.add.mapToGlobal(QPoint(0, self.add.height())))

    def menu_of(self, there: dict[str, Any]) -> QMenu:
        """One submenu a field, and the two dates."""
        menu, words = QMenu(self), self._desk.words
        for name, title in self._fields.items():
            if name in _DATES:
                menu.addAction(icon("calendar", self._desk.theme.quiet), title, partial(self._ask_date, name))
                continue
            found = [(row.value, row.name, row.count) for row in there.get(name, ())]
            if name in ("status", "kind"):
                found = _in_order(found, STATUSES if name == "status" else ITEM_KINDS)
            part = menu.addMenu(title)
            part.setEnabled(bool(found))
            for value, said, count in found[:_MOST]:
                self._names[name, value] = self._said(name, value) or said
                marks = {"status": self._desk.theme.status_icon(value), "kind": KIND_ICONS.get(value)}
                mark = marks.get(name)
                text = f"{words.apart(self._names[name, value])}  ({count})".replace("&", "&&")
                action = part.addAction(text, partial(self.narrow, name, value))
                if mark:
                    action.setIcon(icon(mark, self._desk.theme.quiet))
        return menu

    def _said(self, name: str, value: str) -> str:
        """A kind or status in words; "" of what has a name of its own."""
        words = self._desk.words
        return words.status(value) if name == "status" else words(value) if name == "kind" else ""

    def narrow(self, name: str, value: str) -> None:
        """Add a filter, or change it."""
        self._values[name] = value
        self._arrange()
        self.changed.emit()

    def drop(self, name: str, _checked: bool = False) -> None:
        """Take a filter away."""
        self._values.pop(name, None)
        self._arrange()
        self.changed.emit()
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_date(self, name: str) -> None:
        self.date.ask(name, self._fields[name], self._values.get(name, ""))

    def _date_given(self, name: str, value: str) -> None:
        if value:
            self.narrow(name, value)
        elif name in self._values:
            self.drop(name)

    def _arrange(self) -> None:
        """Chips in the order of the menu, then the date being typed, then the button."""
        while (part := self._flow.takeAt(0)) is not None:
            widget = part.widget()
            if widget is not None and widget not in (self.add, self.date):
                widget.hide()
                widget.deleteLater()
        self.chips = {name: self._chip(name, self._values[name]) for name in self._fields if name in self._values}
        for widget in (*self.chips.values(), self.date, self.add):
            self._flow.addWidget(widget)
        self.updateGeometry()

    def _chip(self, name: str, value: str) -> QToolButton:
        words = self._desk.words
        known = self._said(name, value) or self._names.get((name, value), value)
        said = words.as_written(known) if name in _DATES else words.apart(known)
        chip = QToolButton(self)
        chip.setObjectName("chip")
        chip.setProperty("set", True)
        chip.setText(f"{self._fields[name]}: {said}".replace("&", "&&"))
        chip.setIcon(icon("x", self._desk.theme.text))
        chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        chip.setToolTip(words("Remove this filter"))
        chip.setAccessibleName(words("Remove the filter {filter}", filter=chip.text()))
        chip.clicked.connect(partial(self.drop, name))
        return chip

    def know_names(self, names: dict[tuple[str, str], str]) -> None:
        """What (field, id) is called: chips say names, filters hold ids."""
        self._names |= names
        self._arrange()


class _DateField(QLineEdit):
    """A year, month or day: Enter sets it, Escape leaves it."""

    given = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self.setFixedWidth(190)
        self.textChanged.connect(self._look)

    def ask(self, name: str, title: str, value: str) -> None:
        """For one of the two dates."""
        self._name = name
        self.setAccessibleName(title)
        self.setText(value)
        self.show()
        self.setFocus()

    def _look(self, text: str) -> None:
        self.setProperty("wrong", bool(text) and not _DATE.fullmatch(text.strip()))
        self.style().unpolish(self)
        self.style().polish(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes only what is a date."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            text = self.text().strip()
            if not text or _DATE.fullmatch(text):
                self.hide()
                self.given.emit(self._name, text)
        else:
            super().keyPressEvent(event)


def _in_order(found: Sequence[tuple[str, str, int]], shipped: Sequence[str]) -> list[tuple[str, str, int]]:
    """Those shipped in their own order, then a researcher's own."""
    place = {value: at for at, value in enumerate(shipped)}
    return sorted(found, key=lambda row: place.get(row[0], len(place)))
