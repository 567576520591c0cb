"""Import a table: choose what its rows become and what each column is, see how the first rows are read, then take them over."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLineEdit, QWidget

from desktop_app.errors import InputError
from desktop_app.ui.desk import Desk
from desktop_app.ui.operations import tabling
from desktop_app.ui.panels.panel import Panel
from desktop_app.ui.panels.rows_tree import Row, RowsTree
from desktop_app.ui.panels.table_columns import TableColumns, said_of

if TYPE_CHECKING:
    from desktop_app.services.table_import import Plan
    from desktop_app.services.table_rows import MappedRow, RowOutcome
    from desktop_app.services.tables import TableView


class TablePanel(Panel):
    """`file`: a spreadsheet or CSV."""

    def __init__(self, desk: Desk, file: Path, parent: QWidget | None = None) -> None:
        words = desk.words
        said = words(
            "The table itself is captured, and each row says where it came from. Nothing is taken over before you say so."
        )
        super().__init__(desk, words("Import a table"), said, parent)
        self._view: TableView | None = None
        self.found = self.text(words("Looking into {folder} …", folder=words.apart(file.name)), "heading")
        self._build_form()
        self.columns = TableColumns(desk)
        self.column.addWidget(self.columns, 3)
        self.said = self.text("", "quiet")
        self.rows = RowsTree(desk, words("How the first rows are read"), [words("Row"), words("What it says")], (130,))
        self.column.addWidget(self.rows, 2)
        self.go = self.primary(words("Import"))
        self.go.setEnabled(False)
        self.go.clicked.connect(self._import)
        self.columns.mapping_changed.connect(self._try)
        tabling.look(desk, self, file, self._came)

    def _build_form(self) -> None:
        words = self.desk.words
        self.sheet, self.become, self.order = QComboBox(), QComboBox(), QComboBox()
        for value, label in (
            ("leads", words("leads in the wanted list")),
            ("captures", words("captures of their addresses, now")),
            ("claims", words("claims on the table itself")),
        ):
            self.become.addItem(label, value)
        for value, label in (
            ("", words("refused where it is in doubt")),
            ("day-first", words("the day first")),
            ("month-first", words("the month first")),
        ):
            self.order.addItem(label, value)
        self.collection = QLineEdit()
        self.collection.setPlaceholderText(words("a new or known name; empty for none"))
        self._form, self._more = QFormLayout(), QFormLayout()
        rows: Sequence[tuple[QFormLayout, str, QWidget]] = (
            (self._form, words("Each row becomes"), self.become),
            (self._form, words("Sheet"), self.sheet),
            (self._more, words("03/04/2026 is read with"), self.order),
            (self._more, words("Collection"), self.collection),
        )
        beside = QHBoxLayout()
        for form in (self._form, self._more):
            form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
            beside.addLayout(form, 1)
        for form, label, field in rows:
            field.setAccessibleName(label)
            form.addRow(label, field)
        self.column.addLayout(beside)

    def _came(self, found: tuple[TableView, Sequence[str]]) -> None:
        from desktop_app.services.tables import sheet_of
        from desktop_app.ui.panels.capture_panel import completer

        self._view, collections = found
        words = self.desk.words
        for one in self._view.sheets:
            name = words.apart(one.name) or words("the table")
            self.sheet.addItem(words("{name} (hidden)", name=name) if one.hidden else name, one.name)
        self.sheet.setCurrentIndex(self._view.sheets.index(sheet_of(self._view)))
        self._form.setRowVisible(self.sheet, len(self._view.sheets) > 1)
        self.collection.setCompleter(completer(collections, self.collection))
        for box in (self.sheet, self.become):
            box.currentIndexChanged.connect(self._show_sheet)
        self.order.currentIndexChanged.connect(self._try)
        self._show_sheet()
        self.become.setFocus()

    def _show_sheet(self, _place: int = 0) -> None:
        plan = self._plan()
        words = self.desk.words
        count = words("{count} rows", count=len(plan.sheet.rows))
        self.found.setText(f"{words.apart(plan.view.name)}: {count}")
        self._more.setRowVisible(self.collection, plan.become != "claims")
        self.columns.show_sheet(plan.sheet, plan.become)
        self._try()

    def _plan(self) -> Plan:
        from desktop_app.services.table_import import Plan

        assert self._view is not None
        sheet = self._view.sheets[max(self.sheet.currentIndex(), 0)]
        columns = self.columns.columns()
        become, order = self.become.currentData(), self.order.currentData()
        return Plan(self._view, sheet, columns, become, order, self.collection.text().strip())

    def _try(self, _place: int = 0) -> None:
        """The first rows, read as they are mapped now."""
        from desktop_app.services.table_import import check

        plan, words = self._plan(), self.desk.words
        try:
            check(plan)
        except InputError as error:
            self.rows.show_rows([])
            self.said.setText(f"{words(error.message)} {words('Choose for one of them what it is.')}")
            self.go.setEnabled(False)
            return
        read = tabling.tried(plan)
        self._room(columns=3, rows=2)
        self.rows.show_rows([self._row(one) for one in read])
        cut = words("The table was not read to its end: it is too long.") if plan.view.cut else ""
        self.said.setText(" ".join(part for part in (words("How the first rows are read:"), cut) if part))
        self.go.setText(words("Import {count} rows", count=len(plan.sheet.rows)))
        self.go.setEnabled(self.desk.archive.writable)

    def _row(self, one: MappedRow | RowOutcome) -> Row:
        words = self.desk.words
        if (error := getattr(one, "error", None)) is not None:
            number, said = one.row, f"{words(error.message)} {words(error.advice)}"  # type: ignore[union-attr]
            return Row((words("{row}: refused", row=number), said), "triangle-alert", loud=True)
        return Row((str(one.number), " · ".join(said_of(words, one.said()))), "check")  # type: ignore[union-attr]

    def _import(self) -> None:
        self.go.setEnabled(False)
        self.go.setText(self.desk.words("Importing …"))
        tabling.import_rows(self.desk, self, self._plan(), self._imported)

    def _imported(self, done: Sequence[Any]) -> None:
        """What became of each, the refused first; the rows stay mapped, so that a mended table can be tried again."""
        words = self.desk.words
        self.said.setText(words("What became of each row:"))
        self._room(columns=1, rows=3)
        ordered = sorted(done, key=lambda one: (one.error is None, one.row))
        self.rows.show_rows([self._outcome(one) for one in ordered])
        self.go.setText(words("Import"))

    def _room(self, columns: int, rows: int) -> None:
        """What is looked at now has the larger part of the height."""
        self.column.setStretchFactor(self.columns, columns)
        self.column.setStretchFactor(self.rows, rows)

    def _outcome(self, one: RowOutcome) -> Row:
        words = self.desk.words
        if one.error is not None:
            return self._row(one)
        state = words("imported") if one.outcome == "imported" else words("already here")
        return Row((words("{row}: {state}", row=one.row, state=state), words.apart(one.words)), "check")
