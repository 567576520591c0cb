"""The status editor: all statuses in a table, and the form of the one that is chosen beside it."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QScrollArea,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop_app.rows.statuses import OwnStatus
from desktop_app.services.own_statuses import NewStatus
from desktop_app.ui.claims.status_delegate import paint_chip
from desktop_app.ui.desk import Desk
from desktop_app.ui.operations import own_statuses
from desktop_app.ui.operations.own_statuses import StatusList
from desktop_app.ui.own_statuses.status_form import StatusForm
from desktop_app.ui.own_statuses.status_lines import StatusLine, standing, status_lines
from desktop_app.ui.theme import pixels
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.widgets.row_table import set_up

_LINE = Qt.ItemDataRole.UserRole + 1
_FORM = 376
_WIDTHS = (230, 64, 112, 80)


class StatusesPage(Page):
    """Shipped statuses are fixed; the archive's own are made, renamed, coloured and retired here."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        words = desk.words
        said = words("What may be said of a claim. Your own statuses travel with the archive; what was said keeps its word.")  # fmt: skip
        super().__init__(desk, words("Statuses"), said, parent)
        self._wanted = ""
        self._build()
        self._connect()

    def _build(self) -> None:
        words = self.desk.words
        self.new = self.button(words("New status"), "plus", primary=True)
        self.new.setEnabled(self.desk.archive.writable)
        self.controls.addWidget(self.new)
        self.table = QTableWidget(0, 5)
        self.table.setHorizontalHeaderLabels(
            [words("Status"), words("Key"), words("Reason"), words("Claims"), words("How it stands")]
        )
        set_up(self.table, self.desk, words("Statuses"))
        self.table.setItemDelegateForColumn(0, _ChipDelegate(self.desk, self.table))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        header = self.table.horizontalHeader()
        for column, width in enumerate(_WIDTHS):
            self.table.setColumnWidth(column, max(width, header.sectionSizeHint(column)))
        header.setSectionResizeMode(len(_WIDTHS), QHeaderView.ResizeMode.Stretch)
        self.form = StatusForm(self.desk)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.table, 1)
        row.addWidget(self._beside())
        self.column.addLayout(row, 1)

    def _beside(self) -> QScrollArea:
        """The form, as high as it needs; scrolled in a low window."""
        inner = QWidget()
        inner.setObjectName("inner")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFixedWidth(pixels(_FORM))
        area.setWidget(inner)
        return area

    def _connect(self) -> None:
        self.new.clicked.connect(self.start_new)
        self.table.itemSelectionChanged.connect(self._chosen)
        self.table.itemActivated.connect(self._to_form)
        self.form.made.connect(self._add)
        self.form.changed.connect(self._change)
        self.form.retired.connect(self._retire)
        self.form.closed.connect(self.table.setFocus)
        self.desk.statuses.changed.connect(self.table.viewport().update)

    def load(self) -> None:
        """Ask for all of them; the chosen one stays chosen."""
        own_statuses.load_list(self.desk, self, self._came)

    def _came(self, found: StatusList) -> None:
        lines = list(status_lines(found))
        wanted = self._wanted or (line.word if (line := self._line()) else "")
        self.table.blockSignals(True)
        self.table.clearSelection()
        self.table.setRowCount(len(lines))
        for place, line in enumerate(lines):
            for column, text in enumerate(self._texts(line)):
                self.table.setItem(place, column, self._item(line, text))
        self.table.blockSignals(False)
        self._wanted = ""
        if (place := next((p for p, line in enumerate(lines) if line.word == wanted), -1)) >= 0:
            self.mark(place)

    def mark(self, place: int) -> None:
        """Choose one row (`selectRow` finds no column when lines begin at the right)."""
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.table.selectionModel().setCurrentIndex(self.table.model().index(place, 0), flags)

    def _texts(self, line: StatusLine) -> tuple[str, ...]:
        words = self.desk.words
        name = words(line.word) if line.own is None and not line.lacking else line.word
        count = words.number(line.count) if line.count else ""
        return name, line.key, words("needs one") if line.needs_reason else "", count, standing(line, words)

    def _item(self, line: StatusLine, text: str) -> QTableWidgetItem:
        item = QTableWidgetItem(text)
        item.setTextAlignment(self.desk.leading)
        item.setData(_LINE, line)
        return item

    def _line(self) -> StatusLine | None:
        chosen = self.table.selectedItems()
        line = chosen[0].data(_LINE) if chosen else None
        return line if isinstance(line, StatusLine) else None

    def _chosen(self) -> None:
        if (line := self._line()) is not None:
            self.form.show_line(line)

    def _to_form(self, _item: QTableWidgetItem) -> None:
        self.form.word.setFocus()
        self.form.word.selectAll()

    def start_new(self, _checked: bool = False) -> None:
        """An empty form."""
        self.table.clearSelection()
        self.form.start_new()
        self.form.word.setFocus()

    def _add(self, wanted: NewStatus) -> None:
        own_statuses.add(self.desk, self, wanted, self._done)

    def _change(self, word: str, now: NewStatus) -> None:
        fields: dict[str, str | bool] = {
            "label": now.word, "colour": now.colour, "icon": now.icon, "key": now.key, "needs_reason": now.needs_reason,
        }  # fmt: skip
        own_statuses.change(self.desk, self, word, fields, self._done)

    def _retire(self, word: str, on: bool) -> None:
        own_statuses.retire(self.desk, self, word, on, self._done)

    def _done(self, found: OwnStatus) -> None:
        """The list is asked for anew, by the news; this one is chosen then."""
        self._wanted = found.word
        self.table.setFocus()


class _ChipDelegate(QStyledItemDelegate):
    """The status as it looks elsewhere."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """One chip."""
        line = index.data(_LINE)
        if isinstance(line, StatusLine):
            paint_chip(painter, option, self._desk.theme, line.word, str(index.data()))
