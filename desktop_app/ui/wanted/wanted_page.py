"""The wanted list: leads, where they were named, what became of them; a capture closes one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QComboBox, QHeaderView, QTableView, QWidget

from desktop_app.rows.leads import LeadRow
from desktop_app.services.leads import KINDS, STATES, NewLead
from desktop_app.ui.desk import Desk
from desktop_app.ui.operations import leading
from desktop_app.ui.operations.submit import nothing
from desktop_app.ui.wanted.lead_card import LeadCard
from desktop_app.ui.wanted.leads_model import LeadsModel
from desktop_app.ui.wanted.new_lead import NewLeadForm
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.widgets.row_table import set_up


class WantedPage(Page):
    """Things named but not yet had."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        words = desk.words
        said = words(
            "Pictures, videos, statements, reports and addresses that somebody named and that are not in the archive yet. What a rule found in a text waits for your look."
        )
        super().__init__(desk, words("Wanted"), said, parent)
        self._chosen: LeadRow | None = None
        self._build()
        self._connect()

    def _build(self) -> None:
        words = self.desk.words
        self.model = LeadsModel(self.desk, self)
        self.state = self._chip(words("Any state"), STATES)
        self.kind = self._chip(words("Any kind"), KINDS)
        self.new = self.button(words("New lead"), "plus", primary=True)
        self.new.setEnabled(self.desk.archive.writable)
        for part in (self.state, self.kind, self.new):
            self.controls.addWidget(part)
        self.form = NewLeadForm(self.desk)
        self.form.hide()
        self.table = self._table()
        self.nothing = self.paragraph(
            words("Nothing is wanted. What a captured text names and did not bring along is listed here by itself."),
            "quiet",
        )
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.card = LeadCard(self.desk)
        self.column.addWidget(self.form)
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self.nothing, 1)
        self.column.addWidget(self.card)

    def _chip(self, any_word: str, values: Sequence[str]) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(any_word)
        box.addItem(any_word, "")
        for value in values:
            box.addItem(self.desk.words(value), value)
        return box

    def _table(self) -> QTableView:
        table = QTableView()
        set_up(table, self.desk, self.desk.words("Wanted"))
        table.setModel(self.model)
        header = table.horizontalHeader()
        for column, width in enumerate((110, 300, 260, 110, 200, 120)):
            table.setColumnWidth(column, width)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        return table

    def _connect(self) -> None:
        for chip in (self.state, self.kind):
            chip.currentIndexChanged.connect(self._narrow)
        self.state.setCurrentIndex(self.state.findData("open"))
        self.new.clicked.connect(self.form.start)
        self.form.given.connect(self._add)
        self.table.selectionModel().currentRowChanged.connect(self._choose)
        self.table.activated.connect(self._open)
        self.card.named_wanted.connect(self._named)
        self.card.found_wanted.connect(self._found)
        self.card.address_wanted.connect(self._capture_address)
        self.card.file_wanted.connect(self._capture_file)
        self.card.state_given.connect(self._set_state)
        self.card.note_given.connect(self._add_note)

    def load(self) -> None:
        """Ask for the list anew; the chosen lead stays chosen."""
        leading.load_leads(self.desk, self, self._came)

    def _came(self, found: tuple[list[LeadRow], dict[str, str]]) -> None:
        rows, names = found
        self.model.show_rows(rows, names)
        self._restore()

    def _narrow(self, _place: int = 0) -> None:
        self.model.narrow(str(self.state.currentData()), str(self.kind.currentData()))
        self._restore()

    def _restore(self) -> None:
        some = self.model.rowCount() > 0
        self.table.setVisible(some)
        self.nothing.setVisible(not some)
        place = self.model.place_of(self._chosen) if self._chosen else -1
        if place >= 0:
            self.table.selectRow(place)
        self.card.show_lead(self.model.row(place))

    def _choose(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid():
            self._chosen = self.model.row(index.row())
            self.card.show_lead(self._chosen)

    def _open(self, index: QModelIndex) -> None:
        if row := self.model.row(index.row()):
            self._named(row)

    def _named(self, row: LeadRow) -> None:
        if row.item:
            self.desk.item_wanted.emit(row.item, -1 if row.start is None else row.start, -1)

    def _found(self, row: LeadRow) -> None:
        self.desk.item_wanted.emit(row.closed_by, -1, -1)

    def _add(self, wanted: NewLead) -> None:
        leading.add_lead(self.desk, self, wanted, nothing)

    def _set_state(self, row: LeadRow, state: str) -> None:
        leading.set_state(self.desk, self, row, state, nothing)

    def _add_note(self, row: LeadRow, text: str) -> None:
        leading.add_note(self.desk, self, row, text, nothing)

    def _capture_address(self, row: LeadRow) -> None:
        leading.capture_lead(self.desk, self, row, [row.address], nothing)

    def _capture_file(self, row: LeadRow) -> None:
        if name := self.desk.files.open_one(self.desk.words("Capture a file for it"), ""):
            leading.capture_lead(self.desk, self, row, [name], nothing)
