"""The columns of a table, each with a few of its values and what it is taken for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QComboBox, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from desktop_app.ui.desk import Desk
from desktop_app.ui.theme import pixels
from desktop_app.ui.words import Words

if TYPE_CHECKING:
    from desktop_app.services.tables import Columns, SheetView

_OF_LEADS = ("address", "title", "published", "source", "note")
_OF_CLAIMS = ("value", "unit", "group", "place", "period", "said-by", "kind", "status", "reason", "title", "note")
_EXAMPLES = 3


class TableColumns(QTreeWidget):
    """`mapping_changed` whenever a column is taken for something else."""

    mapping_changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = desk.words
        self._desk = desk
        self.boxes: list[QComboBox] = []
        self.setAccessibleName(words("Columns"))
        self.setHeaderLabels([words("Column"), words("Values"), words("Is taken for")])
        self.setRootIsDecorated(False)
        self.setSelectionMode(QTreeWidget.SelectionMode.NoSelection)
        self.setTabKeyNavigation(False)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.header().setStretchLastSection(False)
        for column, width in ((0, 180), (2, 220)):
            self.setColumnWidth(column, pixels(width))

    def show_sheet(self, sheet: SheetView, become: str) -> None:
        """Another sheet, or another thing that its rows become: the guess stands again."""
        self.clear()
        self.boxes = []
        words = self._desk.words
        fields = _OF_CLAIMS if become == "claims" else _OF_LEADS
        guess = {place: name for name, places in sheet.guessed.items() for place in places}
        for place, head in enumerate(sheet.heads):
            some = [row.cells[place] for row in sheet.rows[:40] if place < len(row.cells) and row.cells[place]][
                :_EXAMPLES
            ]
            item = QTreeWidgetItem(
                [words.apart(head), words.apart(" · ".join(" ".join(one.split()) for one in some)[:200])]
            )
            item.setSizeHint(2, QSize(0, pixels(40)))
            self.addTopLevelItem(item)
            box = QComboBox()
            box.setAccessibleName(words("Column {name} is taken for", name=words.apart(head)))
            box.addItem(words("left out"), "")
            for name in fields:
                box.addItem(field_name(words, name), name)
            box.setCurrentIndex(max(box.findData(guess.get(place, "")), 0))
            box.currentIndexChanged.connect(self._chosen)
            self.boxes.append(box)
            self.setItemWidget(item, 2, box)

    def _chosen(self, _place: int) -> None:
        """Two columns are the same field only where words can be joined."""
        sender = self.sender()
        if isinstance(sender, QComboBox) and (name := sender.currentData()) and name != "note":
            for box in self.boxes:
                if box is not sender and box.currentData() == name:
                    box.blockSignals(True)
                    box.setCurrentIndex(0)
                    box.blockSignals(False)
        self.mapping_changed.emit()

    def columns(self) -> Columns:
        """What is mapped now."""
        found: dict[str, list[int]] = {}
        for place, box in enumerate(self.boxes):
            if name := str(box.currentData()):
                found.setdefault(name, []).append(place)
        return found


def field_name(words: Words, name: str) -> str:
    """A field as the window calls it."""
    return {
        "address": words("address"), "title": words("title"), "published": words("published on"),
        "source": words("published by"), "note": words("note"), "value": words("the count"), "unit": words("what is counted"),
        "group": words("group"), "place": words("place"), "period": words("period"), "said-by": words("said by"),
        "kind": words("kind of claim"), "status": words("status"), "reason": words("reason"),
    }[name]  # fmt: skip


def said_of(words: Words, said: dict[str, str | int]) -> Sequence[str]:
    """A row's fields in a line each."""
    shown = {"value-words": "value"}
    return [
        f"{field_name(words, shown.get(name, name))}: {words.apart(' '.join(str(value).split()))}"
        for name, value in said.items()
    ]
