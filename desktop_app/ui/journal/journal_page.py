"""The journal: the archive's entries newest first, by person and kind; each leads to its item."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QHeaderView, QTableView, QWidget

from desktop_app.rows.people import PersonRow
from desktop_app.services.journal import GROUPS
from desktop_app.ui.desk import Desk
from desktop_app.ui.journal.journal_model import JournalModel
from desktop_app.ui.operations import journal
from desktop_app.ui.people.sentences import called
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.widgets.row_table import set_up


class JournalPage(Page):
    """All entries: the chain of custody."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        words = desk.words
        said = words(
            "Every change to this archive, signed by whoever made it. Times are those of the computer that wrote the entry."
        )
        super().__init__(desk, words("Journal"), said, parent)
        self._latest = 0
        self.person, self.kind = self._chip(words("Anybody")), self._chip(words("Any kind"))
        for group in GROUPS:
            self.kind.addItem(words(group), group)
        self.controls.addWidget(self.person)
        self.controls.addWidget(self.kind)
        self.witnessed = self.paragraph("", "quiet")
        self.model = JournalModel(desk, self)
        self.table = self._table()
        self.column.addWidget(self.witnessed)
        self.column.addWidget(self.table, 1)
        self.column.addLayout(self._foot())
        for chip in (self.person, self.kind):
            chip.currentIndexChanged.connect(self._narrow)
        self.table.selectionModel().currentRowChanged.connect(self._choose)
        self.table.activated.connect(self._open)

    def _chip(self, any_word: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(any_word)
        box.addItem(any_word, "")
        return box

    def _table(self) -> QTableView:
        table = QTableView()
        set_up(table, self.desk, self.desk.words("Journal"), high=30)
        table.setModel(self.model)
        header = table.horizontalHeader()
        for column, width in enumerate((150, 120, 400, 300)):
            table.setColumnWidth(column, width)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        return table

    def _foot(self) -> QHBoxLayout:
        words = self.desk.words
        self.entry = self.paragraph("", "quiet")
        self.open = self.button(words("Open the item"), "file-text")
        self.copy = self.button(words("Copy the entry's id"), "copy")
        self.open.clicked.connect(lambda: self._open(self.table.currentIndex()))
        self.copy.clicked.connect(self._copy)
        row = QHBoxLayout()
        row.addWidget(self.entry, 1)
        row.addWidget(self.copy)
        row.addWidget(self.open)
        self._choose(QModelIndex(), QModelIndex())
        return row

    def load(self) -> None:
        """Ask for people and entries anew."""
        journal.load_head(self.desk, self, self._head_came)

    def _head_came(self, found: tuple[list[PersonRow], dict[str, str], int]) -> None:
        people, names, unwitnessed = found
        words = self.desk.words
        self.model.names = names
        chosen = self.person.currentData()
        self.person.blockSignals(True)
        while self.person.count() > 1:
            self.person.removeItem(1)
        for row in people:
            if row.entries:
                self.person.addItem(called(row, words), row.key)
        self.person.setCurrentIndex(max(0, self.person.findData(chosen)))
        self.person.blockSignals(False)
        self.witnessed.setText(
            words(
                "Not yet witnessed: {count} entries. Until an independent service has stamped them, their times are the word of the computers that wrote them.",
                count=unwitnessed,
            )
        )
        self.witnessed.setVisible(bool(unwitnessed))
        self._narrow()

    def _narrow(self, _place: int = 0) -> None:
        self._latest += 1
        number = self._latest
        person, kind = str(self.person.currentData()), str(self.kind.currentData())
        journal.load_places(self.desk, self, person, kind, lambda places: self._places_came(number, places))

    def _places_came(self, number: int, places: list[int]) -> None:
        if number == self._latest:
            self.model.show_places(places)
            self._choose(QModelIndex(), QModelIndex())

    def _choose(self, index: QModelIndex, _before: QModelIndex) -> None:
        row = self.model.row(index.row()) if index.isValid() else None
        words = self.desk.words
        self.entry.setText(
            words("Entry {id}", id=words.as_written(row.entry))
            if row
            else words("{count} entries", count=self.model.rowCount())
        )
        self.open.setEnabled(bool(row and row.item))
        self.copy.setEnabled(row is not None)

    def _copy(self) -> None:
        if row := self.model.row(self.table.currentIndex().row()):
            QGuiApplication.clipboard().setText(row.entry)

    def _open(self, index: QModelIndex) -> None:
        row = self.model.row(index.row()) if index.isValid() else None
        if row is not None and row.item:
            self.desk.item_wanted.emit(row.item, -1, -1)
