"""Pseudonyms: who stands as whom in reports, why, and how often each name is found in the chosen items."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QPushButton, QTreeWidget, QTreeWidgetItem, QWidget

from desktop_app.rows.ids import EntityId, ItemId
from desktop_app.rows.redaction import Pseudonym
from desktop_app.ui.desk import Desk
from desktop_app.ui.icons import icon
from desktop_app.ui.operations import redacting
from desktop_app.ui.panels.panel import Panel

if TYPE_CHECKING:
    from desktop_app.services.redaction.pseudonyms import Counted, StoredName

_PERSON = Qt.ItemDataRole.UserRole
_WIDTHS = (130, 240, 180)
_LISTS = "CSV, JSON (*.csv *.json *.txt)"


class PseudonymsPanel(Panel):
    """The list stays in this archive; a report uses it when it is asked to."""

    def __init__(self, desk: Desk, items: Sequence[ItemId], parent: QWidget | None = None) -> None:
        words = desk.words
        said = words(
            "In a report that is asked to, each name stands as its pseudonym, in brackets. This list is the most dangerous one there is: it stays in this archive, and shared files leave it out."
        )
        super().__init__(desk, words("Pseudonyms"), said, parent)
        self._items = tuple(items)
        self.list = self._tree()
        self.column.addWidget(self.list, 1)
        self.near = self.text("", "quiet")
        self.near.hide()
        self._build_form()
        self.forget = QPushButton(icon("x", desk.theme.text), words("Take off the list"))
        self.from_file = QPushButton(icon("file-text", desk.theme.text), words("From a file…"))
        for button, do in ((self.from_file, self._from_file), (self.forget, self._forget)):
            button.clicked.connect(do)
            self.buttons.addWidget(button)
        self.list.itemSelectionChanged.connect(self._look)
        self._look()
        self.load()

    def _tree(self) -> QTreeWidget:
        words, tree = self.desk.words, QTreeWidget()
        count = (
            words("in {count} chosen items", count=len(self._items)) if self._items else words("choose items to count")
        )
        tree.setHeaderLabels([words("Pseudonym"), words("Name and spellings"), words("Reason"), count])
        tree.setAccessibleName(words("Pseudonyms"))
        tree.setRootIsDecorated(False)
        tree.setUniformRowHeights(True)
        tree.header().setDefaultAlignment(self.desk.leading)
        for column, width in enumerate(_WIDTHS):
            tree.setColumnWidth(column, width)
        tree.setMinimumHeight(8 * QFontMetrics(tree.font()).height())
        return tree

    def _build_form(self) -> None:
        words = self.desk.words
        self.name, self.more, self.pseudonym, self.reason = QLineEdit(), QLineEdit(), QLineEdit(), QLineEdit()
        self.name.setPlaceholderText(words("as it stands in the texts"))
        self.more.setPlaceholderText(words("other forms and scripts, parted by ;"))
        self.pseudonym.setPlaceholderText(words("such as: Person A"))
        self.reason.setPlaceholderText(words("it is printed, and counted by"))
        form = QFormLayout()
        fields = ((words("Name"), self.name), (words("Spellings"), self.more), (words("Pseudonym"), self.pseudonym), (words("Reason"), self.reason))  # fmt: skip
        for label, field in fields:
            field.setAccessibleName(label)
            field.textChanged.connect(self._look)
            field.returnPressed.connect(self._add)
            form.addRow(label, field)
        self.add = QPushButton(words("Add"))
        self.add.clicked.connect(self._add)
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addStretch(1)
        form.addRow("", row)
        self.column.addLayout(form)

    def load(self) -> None:
        """Ask anew for the list and the counts."""
        redacting.load_names(self.desk, self, self._items, self._came)

    def _came(self, found: tuple[list[StoredName], Counted]) -> None:
        stored, counted = found
        self.list.clear()
        for row, places in zip(stored, counted.places, strict=True):
            shown = str(places) if self._items else "–"
            item = QTreeWidgetItem([row.one.pseudonym, "; ".join(row.one.spellings), row.one.reason, shown])
            item.setData(0, _PERSON, str(row.person))
            for column in range(4):
                item.setTextAlignment(column, self.desk.leading)
            self.list.addTopLevelItem(item)
        self.near.setVisible(bool(counted.longer))
        longer = ", ".join(map(self.desk.words.apart, counted.longer[:20]))
        self.near.setText(self.desk.words("Longer words that begin alike and stay: {words}", words=longer))
        self._look()

    def _look(self, _text: str = "") -> None:
        writable = self.desk.archive.writable
        self.add.setEnabled(writable and bool(self.name.text().strip() and self.pseudonym.text().strip()))
        self.forget.setEnabled(writable and bool(self.list.selectedItems()))
        self.from_file.setEnabled(writable)

    def _add(self) -> None:
        if not self.add.isEnabled():
            return
        spellings = [self.name.text(), *self.more.text().split(";")]
        kept = tuple(dict.fromkeys(text for one in spellings if (text := " ".join(one.split()))))
        one = Pseudonym(kept, " ".join(self.pseudonym.text().split()), self.reason.text().strip())
        redacting.store_names(self.desk, self, lambda: (one,), self._added)

    def _added(self, _found: object) -> None:
        for field in (self.name, self.more, self.pseudonym, self.reason):
            field.clear()
        self.name.setFocus()
        self.load()

    def _from_file(self) -> None:
        if name := self.desk.files.open_one(self.desk.words("A list of names"), _LISTS):
            redacting.store_names(self.desk, self, redacting.list_in(Path(name)), lambda _found: self.load())

    def _forget(self) -> None:
        for item in self.list.selectedItems()[:1]:
            redacting.forget_name(self.desk, self, EntityId(item.data(0, _PERSON)), lambda _found: self.load())
