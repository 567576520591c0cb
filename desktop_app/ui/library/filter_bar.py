"""Filter chips: only those that are set, each with its values to change and a cross; one button adds another."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from archive_schema.statuses import ITEM_KINDS, STATUSES
from desktop_app.errors import AppError, InputError
from desktop_app.services.listing import ListWanted, Narrowing
from desktop_app.ui.desk import Desk
from desktop_app.ui.icons import icon
from desktop_app.ui.library.choice import Filters
from desktop_app.ui.library.date_field import DateField
from desktop_app.ui.library.facet_card import FacetCard, Look
from desktop_app.ui.library.filter_chip import FilterChip
from desktop_app.ui.operations import loading
from desktop_app.ui.tasks import Task
from desktop_app.ui.theme import KIND_ICONS
from desktop_app.ui.widgets.flow import Flow

_DATES = ("since", "until")
_MARKS = {
    "status": "flag", "kind": "files", "source": "globe", "language": "languages", "place": "map-pin", "tag": "tag",
    "year": "calendar", "collection": "folder",
    "integrity": "shield-check", "since": "calendar", "until": "calendar",
}  # fmt: skip
_SHIPPED = {"status": STATUSES, "kind": ITEM_KINDS, "integrity": ("MISMATCH", "NOT CHECKED", "MATCH")}
"""Values in an order of their own; they are said in the window's words."""
_SHOWN = 2
"""So many values of one filter are named by its chip; the others are counted."""


class FilterBar(QWidget):
    """`changed` when another filter holds; `filters`: fields of an ItemFilter and their values. `wanted`: the list as it is now."""

    changed = Signal()

    def __init__(self, desk: Desk, wanted: Callable[[], ListWanted], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._wanted = desk, wanted
        self._values: dict[str, tuple[str, ...]] = {}
        self._names: dict[tuple[str, str], str] = {}
        self._asked: Task | None = None
        words = desk.words
        self.fields = {
            "status": words("Status"), "kind": words("Kind"), "source": words("Source"), "language": words("Language"),
            "place": words("Place"), "tag": words("Tag"), "year": words("Year"), "collection": words("Collection"),
            "integrity": words("Integrity"), "since": words("From"), "until": words("Until"),
        }  # fmt: skip
        self._flow = Flow(self)
        self.add = QToolButton()
        self.add.setObjectName("chip")
        self.add.setText(words("Filter"))
        self.add.setIcon(icon("list-filter", desk.theme.quiet))
        self.add.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.add.setToolTip(words("Narrow the list by status, kind, source, place, date and more"))
        self.add.clicked.connect(self.offer)
        self.date = DateField()
        self.date.setPlaceholderText(words("2026, 2026-01 or 2026-01-31"))
        self.date.given.connect(self._date_given)
        self.date.hide()
        self.card = FacetCard(desk, self)
        self.card.ticked.connect(self._ticked)
        self.chips: dict[str, FilterChip] = {}
        self._arrange()

    @property
    def filters(self) -> Filters:
        """What is set now; several values of one field: any of them."""
        return {name: values[0] if len(values) == 1 else values for name, values in self._values.items()}

    def has(self, name: str) -> bool:
        """Whether a chip can say this field."""
        return name in self.fields

    def set_filters(self, filters: Filters) -> None:
        """As they were kept; nobody is told."""
        known = {name: value for name, value in filters.items() if name in self.fields}
        self._values = {name: value if isinstance(value, tuple) else (str(value),) for name, value in known.items()}
        self._arrange()

    def offer(self, _checked: bool = False) -> None:
        """The menu of fields."""
        menu = QMenu(self)
        for name, title in self.fields.items():
            menu.addAction(icon(_MARKS[name], self._desk.theme.quiet), title, partial(self.open_field, name))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.add.mapToGlobal(QPoint(0, self.add.height())))

    def open_field(self, name: str, _checked: bool = False) -> None:
        """What there is to choose from, asked for when it is wanted; a date is written."""
        if name in _DATES:
            self.date.ask(name, self.fields[name], next(iter(self._values.get(name, ())), ""))
            return
        at = self.chips.get(name, self.add)
        along = at.geometry().right() + 1 if self.isRightToLeft() else at.x()
        self.card.open_for(name, self._look(name), self._values.get(name, ()), along, self.add)
        self._count()

    def refresh(self) -> None:
        """Counts anew, where they are being looked at."""
        if not self.card.isHidden():
            self._count()

    def _count(self) -> None:
        if self._asked is not None:
            self._asked.cancel()
        name = self.card.name
        self._asked = loading.load_facet(
            self._desk, self, self._wanted(), name, partial(self._counted, name), partial(self._failed, name)
        )

    def _counted(self, name: str, there: Sequence[Narrowing]) -> None:
        if name == self.card.name and not self.card.isHidden():
            self._names |= {(name, row.value): row.name for row in there}
            self.card.show_values(there)

    def _failed(self, name: str, error: AppError) -> None:
        if isinstance(error, InputError) and name == self.card.name:
            self.card.show_fault(error)
        elif not isinstance(error, InputError):
            self._desk.notify.error(error)

    def _look(self, name: str) -> Look:
        theme = self._desk.theme
        marks: dict[str, Callable[[str], str]] = {
            "status": theme.status_icon,
            "kind": lambda value: KIND_ICONS.get(value, ""),
        }
        order = partial(_in_order, shipped=_SHIPPED.get(name, ()))
        return Look(self.fields[name], lambda row: self._said(name, row.value), marks.get(name, _no_mark), order)

    def _said(self, name: str, value: str) -> str:
        """A kind or status in words; what has a name of its own by it."""
        words = self._desk.words
        if name in _SHIPPED:
            return words.status(value) if name == "status" else words(value)
        return self._names.get((name, value), value)

    def _ticked(self, value: str, on: bool) -> None:
        name = self.card.name
        others = tuple(one for one in self._values.get(name, ()) if one != value)
        self._set(name, (*others, value) if on else others)

    def narrow(self, name: str, value: str) -> None:
        """Add a filter, or change it."""
        self._set(name, (value,))

    def drop(self, name: str, _checked: bool = False) -> None:
        """Take a filter away."""
        self.card.close_card()
        self._set(name, ())
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _set(self, name: str, values: tuple[str, ...]) -> None:
        self._values = {field: held for field, held in self._values.items() if field != name}
        if values:
            self._values[name] = values
        self._arrange()
        self.changed.emit()

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
        self.chips = {name: self._chip(name, self._values[name]) for name in self.fields if name in self._values}
        for widget in (*self.chips.values(), self.date, self.add):
            self._flow.addWidget(widget)
        self.updateGeometry()

    def _chip(self, name: str, values: Collection[str]) -> FilterChip:
        words = self._desk.words
        apart = words.as_written if name in _DATES else words.apart
        said = [apart(self._said(name, value)) for value in values]
        more = [f"+{words.number(len(said) - _SHOWN)}"] if len(said) > _SHOWN else []
        chip = FilterChip(self._desk, f"{self.fields[name]}: {', '.join([*said[:_SHOWN], *more])}", self)
        chip.change.clicked.connect(partial(self.open_field, name))
        chip.drop.clicked.connect(partial(self.drop, name))
        return chip

    def know_names(self, names: dict[tuple[str, str], str]) -> None:
        """What (field, id) is called: chips say names, filters hold ids."""
        self._names |= names
        self._arrange()


def _no_mark(_value: str) -> str:
    return ""


def _in_order(found: Sequence[Narrowing], shipped: Sequence[str]) -> Sequence[Narrowing]:
    """Those shipped in their own order, then a researcher's own."""
    place = {value: at for at, value in enumerate(shipped)}
    return sorted(found, key=lambda row: place.get(row.value, len(place)))
