"""What all tables of whole rows have in common: how they look, and that Tab leaves them."""

from __future__ import annotations

from PySide6.QtWidgets import QTableView

from desktop_app.ui.desk import Desk


def set_up(table: QTableView, desk: Desk, name: str, high: int = 34) -> None:
    """One row is chosen at a time. `name`: for screen readers; `high`: of a row, in pixels."""
    table.setAccessibleName(name)
    table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(high)
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultAlignment(desk.leading)
