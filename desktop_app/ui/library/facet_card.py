"""The values of one filter, each with how many items it would leave: tick one or several."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop_app.errors import AppError
from desktop_app.services.listing import Narrowing
from desktop_app.ui.desk import Desk
from desktop_app.ui.icons import icon
from desktop_app.ui.library.facet_delegate import COUNT, FacetDelegate
from desktop_app.ui.theme import pixels
from desktop_app.ui.tips import plain_tip
from desktop_app.ui.widgets.floating_card import FloatingCard

_WIDE, _HIGH = 320, 460
_MANY = 30
"""So many values are seen at one glance; of more, a field finds some."""
MOST_TICKED = 20
"""So many values of one filter can hold at once: more are a query."""
VALUE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Look:
    """How the values of a field are shown: their words, and the name of their icon, "" for none."""

    title: str
    said: Callable[[Narrowing], str]
    mark: Callable[[str], str]
    in_order: Callable[[Sequence[Narrowing]], Sequence[Narrowing]]


class FacetCard(FloatingCard):
    """`ticked` with a value and whether it is on. Counts come from a worker; until they are here none are shown."""

    ticked = Signal(str, bool)

    def __init__(self, desk: Desk, anchor: QWidget) -> None:
        super().__init__(anchor, pixels(_WIDE), pixels(_HIGH))
        self._desk = desk
        self.name = ""
        self._chosen: list[str] = []
        self._look: Look | None = None
        words = desk.words
        self.title = QLabel()
        self.title.setObjectName("strong")
        self.title.setAlignment(desk.leading)
        self.field = QLineEdit()
        self.field.setPlaceholderText(words("Find among these"))
        self.field.setAccessibleName(words("Find among these"))
        self.field.setClearButtonEnabled(True)
        self.said = QLabel()
        self.said.setObjectName("quiet")
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.said.setAlignment(desk.leading)
        self.list = QListWidget()
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setItemDelegate(FacetDelegate(desk.theme, self.list))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 10, 10, 10)
        for part in (self.title, self.field, self.said):
            layout.addWidget(part)
        layout.addWidget(self.list, 1)
        self.field.textChanged.connect(self._narrow)
        self.list.itemClicked.connect(self._turn)

    def open_for(self, name: str, look: Look, chosen: Collection[str], along: int, back: QWidget) -> None:
        """Empty until `show_values`. `along`: where under the anchor its leading edge stands."""
        self.name, self._look, self._chosen = name, look, list(chosen)
        self.title.setText(look.title)
        self.list.setAccessibleName(look.title)
        self.list.clear()
        self.field.clear()
        self.field.hide()
        self._say(self._desk.words("Counting…"))
        self.open_card(along, back)
        self.list.setFocus(Qt.FocusReason.PopupFocusReason)

    def show_values(self, there: Sequence[Narrowing]) -> None:
        """What there is to choose from; what is chosen stands there though nothing has it."""
        assert self._look is not None
        current = self.list.currentItem()
        kept = str(current.data(VALUE)) if current is not None else ""
        gone = [value for value in self._chosen if value not in {row.value for row in there}]
        rows = [*self._look.in_order(there), *(Narrowing(value, value, 0) for value in gone)]
        self.list.clear()
        for row in sorted(rows, key=lambda row: row.count == 0):
            self._add(row, self._look)
        self._say("" if rows else self._desk.words("No item has one."))
        self.field.setVisible(len(rows) > _MANY)
        self._narrow(self.field.text())
        self._mark(kept)
        self.place()

    def show_fault(self, error: AppError) -> None:
        """Why there are no counts: a query that cannot be run has none."""
        self.list.clear()
        self._say(self._desk.words.fault(error))
        self.place()

    def _say(self, text: str) -> None:
        self.said.setText(text)
        self.said.setVisible(bool(text))

    def _add(self, row: Narrowing, look: Look) -> None:
        words = self._desk.words
        said = look.said(row)
        item = QListWidgetItem(words.apart(said))
        if mark := look.mark(row.value):
            item.setIcon(icon(mark, self._desk.theme.quiet))
        item.setData(VALUE, row.value)
        item.setData(COUNT, words.number(row.count))
        item.setData(Qt.ItemDataRole.CheckStateRole, self._state(row.value))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{said}, {row.count}")
        item.setToolTip(plain_tip(said))
        self.list.addItem(item)

    def _state(self, value: str) -> Qt.CheckState:
        return Qt.CheckState.Checked if value in self._chosen else Qt.CheckState.Unchecked

    def _mark(self, value: str) -> None:
        places = (row for row in range(self.list.count()) if self.list.item(row).data(VALUE) == value)
        first = next((row for row in range(self.list.count()) if not self.list.item(row).isHidden()), 0)
        self.list.setCurrentRow(next(places, first))

    def _narrow(self, text: str) -> None:
        wanted = text.casefold().split()
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setHidden(not all(word in item.text().casefold() for word in wanted))
        self._mark("")

    def wanted_height(self) -> int:
        """As high as its rows need."""
        rows = sum(self.list.sizeHintForRow(row) for row in range(min(self.list.count(), 40)))
        above = sum(part.sizeHint().height() + 6 for part in (self.title, self.field, self.said) if not part.isHidden())
        return above + rows + 34

    def _turn(self, item: QListWidgetItem | None) -> None:
        if item is None or item.isHidden():
            return
        value = str(item.data(VALUE))
        on = value not in self._chosen
        if on and len(self._chosen) >= MOST_TICKED:
            self._say(self._desk.words("At most {count} values of one filter.", count=MOST_TICKED))
            self.place()
            return
        self._chosen = [*self._chosen, value] if on else [one for one in self._chosen if one != value]
        item.setData(Qt.ItemDataRole.CheckStateRole, self._state(value))
        self.ticked.emit(value, on)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of list and field, before they take them for their own search."""
        is_ours = watched in (self.list, self.field) and isinstance(event, QKeyEvent)
        if is_ours and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event) or super().eventFilter(watched, event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        """Enter ticks, Space too in the list; letters go into the field where there is one. Whether it was such a key."""
        key, in_field = event.key(), self.field.hasFocus()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or (key == Qt.Key.Key_Space and not in_field):
            self._turn(self.list.currentItem())
        elif in_field and key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not in_field and event.text().strip() and event.text().isprintable() and not self.field.isHidden():
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            self.field.insert(event.text())
        else:
            return False
        return True
