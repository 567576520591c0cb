"""Rows of panels: thousands come without holding the window."""

from __future__ import annotations

import time

from desktop_app.ui.panels.rows_tree import Row, RowsTree
from tests.ui.conftest import Person


def test_thousands_of_rows_come_in_turns_and_all_come(person: Person) -> None:
    assert person.app.desk is not None
    tree = RowsTree(person.app.desk, "Findings", ("a", "b"), (120,), person.window)
    rows = [Row((f"row {number}", "words"), "circle-x", True) for number in range(3_000)]
    began = time.thread_time()
    tree.show_rows(rows)
    first = tree.topLevelItemCount()
    assert 0 < first < 500 and time.thread_time() - began < 0.5
    person.until(lambda: tree.topLevelItemCount() == 3_000)
    tree.show_rows(rows[:2])
    assert tree.topLevelItemCount() == 2
    person.quiet()
    assert tree.topLevelItemCount() == 2
