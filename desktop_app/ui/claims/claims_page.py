"""The claims view: a table of all claims, filters above, what can be done to many, a claim's thread and links beside."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import cast

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QItemSelectionRange, QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QLabel, QSplitter, QTableView, QVBoxLayout, QWidget

from archive_schema.statuses import STATUSES
from desktop_app.rows.claim_table import ClaimFilter, ClaimLine
from desktop_app.rows.ids import ClaimId
from desktop_app.services.tagging import Judgement
from desktop_app.ui.claims.bulk_bar import BulkBar
from desktop_app.ui.claims.claim_pane import ClaimPane
from desktop_app.ui.claims.claims_model import COLUMNS, ClaimsModel
from desktop_app.ui.claims.filters import Filters
from desktop_app.ui.claims.status_delegate import StatusDelegate
from desktop_app.ui.desk import Desk
from desktop_app.ui.operations import claim_table
from desktop_app.ui.operations.submit import nothing
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.widgets.row_table import set_up

_WIDTHS = (190, 80, 128, 290, 150, 190, 110, 150, 120, 160)


class ClaimsPage(Page):
    """All claims of the archive."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        words = desk.words
        said = words("Every claim of the archive. Enter opens a claim where it is pinned; select several to tag them.")
        super().__init__(desk, words("Claims"), said, parent)
        self._kept: set[ClaimId] = set()
        self._current: ClaimId | None = None
        self._build()
        self._connect()

    def _build(self) -> None:
        words = self.desk.words
        self.filters = Filters(self.desk)
        self.said = self.paragraph("", "quiet")
        self.model = ClaimsModel(self.desk, self)
        self.table = self._table()
        self.bulk = BulkBar(self.desk)
        self.nothing = QLabel(words("No claim is like that."))
        self.nothing.setObjectName("quiet")
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.table, 1)
        column.addWidget(self.nothing, 1)
        column.addWidget(self.bulk)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(left)
        self.pane = ClaimPane(self.desk)
        self.pane.setMinimumWidth(360)
        self.pane.hide()
        self.split.addWidget(self.pane)
        self.split.setStretchFactor(0, 1)
        self.split.setSizes([700, 420])
        for part in (self.filters, self.said):
            self.column.addWidget(part)
        self.column.addWidget(self.split, 1)

    def _table(self) -> QTableView:
        table = QTableView()
        set_up(table, self.desk, self.desk.words("Claims"))
        table.setModel(self.model)
        table.setItemDelegateForColumn(0, StatusDelegate(self.desk, table))
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        header = table.horizontalHeader()
        header.setSectionsMovable(True)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.DescendingOrder)
        table.setSortingEnabled(True)
        for column, width in enumerate(_WIDTHS):
            table.setColumnWidth(column, max(width, header.sectionSizeHint(column)))
        words, metrics = self.desk.words, table.fontMetrics()
        said = (
            words("{status} ({about})", status=words(s), about=words(a))
            for s in STATUSES
            for a in ("saying", "content")
        )
        table.setColumnWidth(0, max(_WIDTHS[0], max(map(metrics.horizontalAdvance, said)) + 44))
        return table

    def _connect(self) -> None:
        self.filters.changed.connect(self._narrow)
        self.model.listed.connect(self._listed)
        self.table.activated.connect(self._open)
        selection = self.table.selectionModel()
        selection.selectionChanged.connect(self._selected)
        selection.currentRowChanged.connect(self._choose)
        self.pane.closed.connect(self._close)
        self.pane.claim_wanted.connect(self._go)
        self.bulk.status_given.connect(self._set_status)
        self.bulk.review_given.connect(self._set_review)
        self.bulk.tags_given.connect(self._set_tags)
        self.desk.statuses.changed.connect(self._changed)

    def load(self) -> None:
        """Ask for ids and counts anew; what was selected stays selected."""
        self._kept = set(self.chosen())
        self.model.forget()
        self.model.load()
        claim_table.load_counts(self.desk, self, self.filters.show_counts)
        self.pane.load()

    def _narrow(self, wanted: ClaimFilter) -> None:
        self._kept = set(self.chosen())
        self.model.narrow(wanted)

    def _listed(self) -> None:
        words, count = self.desk.words, self.model.rowCount()
        self.said.setText(words("{count} claims", count=count))
        self.table.setVisible(count > 0)
        self.nothing.setVisible(count == 0)
        if self.filters.wanted() == ClaimFilter():
            self.nothing.setText(words("No claims yet. Open an item, select words and press C."))
        else:
            self.nothing.setText(words("No claim is like that."))
        self._restore()

    def _restore(self) -> None:
        """Selected claims that are still listed, as few ranges as there are."""
        places = sorted(place for claim in self._kept if (place := self.model.place_of(claim)) >= 0)
        chosen, last = QItemSelection(), len(COLUMNS) - 1
        start = 0
        for at, place in enumerate(places):
            if at + 1 == len(places) or places[at + 1] != place + 1:
                chosen.select(self.model.index(places[start], 0), self.model.index(place, last))
                start = at + 1
        selection = self.table.selectionModel()
        place = self.model.place_of(self._current) if self._current else -1
        if place >= 0:
            selection.setCurrentIndex(self.model.index(place, 0), QItemSelectionModel.SelectionFlag.NoUpdate)
            self.table.scrollTo(self.model.index(place, 0))
        selection.select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._selected()

    def chosen(self) -> list[ClaimId]:
        """The selected claims, in the table's order."""
        ranges = cast("Sequence[QItemSelectionRange]", self.table.selectionModel().selection())
        places = sorted({place for one in ranges for place in range(one.top(), one.bottom() + 1)})
        return [self.model.claim(place) for place in places]

    def _selected(self, _on: object = None, _off: object = None) -> None:
        self.bulk.show_count(len(self.chosen()))

    def _choose(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid() and (claim := self.model.claim(index.row())) != self._current:
            self._go(claim)

    def _go(self, claim: str) -> None:
        """Another claim beside the table; its row is marked where it is listed."""
        self._current = ClaimId(claim)
        self.pane.show_claim(self._current)
        place = self.model.place_of(self._current)
        if place >= 0 and self.table.currentIndex().row() != place:
            self.mark(place)

    def mark(self, place: int) -> None:
        """Make one row the current and only selected one (`selectRow` finds no column when lines begin at the right)."""
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.table.selectionModel().setCurrentIndex(self.model.index(place, 0), flags)

    def step(self, by: int) -> None:
        """The next or previous claim of the table (J, K)."""
        place = self.table.currentIndex().row() + by
        if 0 <= place < self.model.rowCount():
            self.mark(place)
            self.table.scrollTo(self.model.index(place, 0))

    def current_line(self) -> ClaimLine | None:
        """The claim in hand, once its row has come."""
        index = self.table.currentIndex()
        return self.model.line(self.model.claim(index.row())) if index.isValid() else None

    def _close(self) -> None:
        """The table alone."""
        self._current = None
        self.pane.hide()
        self.table.setFocus()

    def _open(self, index: QModelIndex) -> None:
        if (line := self.model.line(self.model.claim(index.row()))) is not None:
            self.desk.claim_wanted.emit(line.item, line.claim)

    def _items(self) -> Mapping[ClaimId, str]:
        """The selected claims with their items, as far as these were in view."""
        lines = {claim: self.model.line(claim) for claim in self.chosen()}
        return {claim: line.item if line else "" for claim, line in lines.items()}

    def _set_status(self, status: str, about: str) -> None:
        claim_table.assess_many(self.desk, self, self._items(), Judgement(status, about), nothing)

    def _set_review(self, state: str) -> None:
        items = self._items()
        claim_table.review_many(self.desk, self, dict.fromkeys(items, state), items, nothing)

    def _set_tags(self, terms: list[str], on: bool) -> None:
        act = claim_table.tag_many if on else claim_table.untag_many
        act(self.desk, self, self._items(), terms, nothing)
