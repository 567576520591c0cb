"""The figures table: counts of the same place and period, or incident, side by side, with who says so."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QLabel, QTreeView, QWidget

from desktop_app.rows.figures import FigureGroup, FigureRow
from desktop_app.ui.claims.figures_model import FiguresModel
from desktop_app.ui.desk import Desk
from desktop_app.ui.operations import figures
from desktop_app.ui.widgets.page import Page

_WIDTHS = (250, 200, 80, 90, 110, 120, 170, 140, 180, 90)


class FiguresPage(Page):
    """All figures of the archive."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        words = desk.words
        said = words(
            "Counts of one incident, or of one place and period, side by side. What a rule observes is no verdict: tellers may count different people. Enter opens a figure where it is pinned."
        )
        super().__init__(desk, words("Figures"), said, parent)
        self.export = self.button(words("Save as CSV…"), "file-down")
        self.controls.addWidget(self.export)
        self.model = FiguresModel(desk, self)
        self.table = self._table()
        self.nothing = QLabel(
            words("No figures yet. Select a number in an item, press C and choose the kind “figure”.")
        )
        self.nothing.setObjectName("quiet")
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self.nothing, 1)
        self.table.activated.connect(self._open)
        self.export.clicked.connect(self._export)

    def _table(self) -> QTreeView:
        table = QTreeView()
        table.setAccessibleName(self.desk.words("Figures"))
        table.setModel(self.model)
        table.setUniformRowHeights(True)
        table.setExpandsOnDoubleClick(False)
        table.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        header = table.header()
        header.setDefaultAlignment(self.desk.leading)
        header.setStretchLastSection(True)
        for column, width in enumerate(_WIDTHS):
            table.setColumnWidth(column, width)
        return table

    def load(self) -> None:
        """Ask for the figures anew."""
        figures.load_groups(self.desk, self, self._came)

    def _came(self, groups: Sequence[FigureGroup]) -> None:
        self.model.show_groups(groups)
        for place, group in enumerate(groups):
            self.table.setFirstColumnSpanned(place, QModelIndex(), True)
            head = self.model.index(place, 0)
            for row in range(len(group.figures), len(group.figures) + len(group.observations)):
                self.table.setFirstColumnSpanned(row, head, True)
        self.table.expandAll()
        self.table.setVisible(bool(groups))
        self.nothing.setVisible(not groups)
        self.export.setEnabled(bool(groups))

    def _open(self, index: QModelIndex) -> None:
        row = self.model.at(index)
        if isinstance(row, FigureRow):
            self.desk.claim_wanted.emit(row.item, row.claim)

    def _export(self) -> None:
        if name := self.desk.files.save(self.desk.words("Save the figures"), "figures.csv"):
            figures.export_csv(self.desk, Path(name))
