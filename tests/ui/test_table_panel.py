"""Importing a table in the window: heads are guessed, a person decides, refused rows say why, nothing is written before."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.services import leads, reading
from desktop_app.ui.panels.table_panel import TablePanel
from tests.shots.scenes_tables import workbook
from tests.ui.conftest import Person


def _panel(person: Person, file: Path) -> TablePanel:
    person.files.one = str(file)
    person.window.action("import_table").trigger()
    panel = person.window.stack.currentWidget()
    assert isinstance(panel, TablePanel)
    person.until(lambda: panel.columns.topLevelItemCount() > 0)
    return panel


def _taken(panel: TablePanel) -> list[str]:
    return [str(box.currentData()) for box in panel.columns.boxes]


def _rows(panel: TablePanel) -> list[str]:
    tree = panel.rows
    return [tree.topLevelItem(n).text(0) for n in range(tree.topLevelItemCount())]  # type: ignore[union-attr]


def _leads(person: Person) -> list[str]:
    assert person.app.desk is not None
    return sorted(row.address for row in leads.leads(person.app.desk.archive) if row.origin)


def test_a_table_is_mapped_looked_at_and_taken_over(person: Person, tmp_path: Path) -> None:
    file = tmp_path / "list.xlsx"
    file.write_bytes(workbook())
    panel = _panel(person, file)
    assert _taken(panel) == ["address", "title", "published", "source", "note", ""]
    assert [panel.sheet.itemData(n) for n in range(panel.sheet.count())] == ["Articles", "Old"]
    assert _rows(panel) == ["2", "3", "4: refused", "5: refused", "6", "7", "8", "9"]
    assert _leads(person) == []
    panel.order.setCurrentIndex(panel.order.findData("day-first"))
    assert _rows(panel)[3] == "5"
    QTest.mouseClick(panel.go, Qt.MouseButton.LeftButton)
    person.until(lambda: "7 leads made. 1 row" in person.said())
    assert _rows(panel)[0] == "4: refused" and len(_rows(panel)) == 8
    assert len(_leads(person)) == 7


def test_two_columns_are_not_the_same_field_and_none_means_no_import(person: Person, tmp_path: Path) -> None:
    file = tmp_path / "list.xlsx"
    file.write_bytes(workbook())
    panel = _panel(person, file)
    last = panel.columns.boxes[5]
    last.setCurrentIndex(last.findData("address"))
    assert _taken(panel) == ["", "title", "published", "source", "note", "address"]
    for box in panel.columns.boxes:
        box.setCurrentIndex(0)
    assert not panel.go.isEnabled() and _rows(panel) == []
    assert "No column says" in panel.said.text()


def test_rows_become_claims_on_the_captured_table(person: Person, tmp_path: Path) -> None:
    file = tmp_path / "toll.csv"
    file.write_text("Town,Killed,Source\nOrvane,12,the office\nRidge,dozens,a doctor\n", "utf-8")
    panel = _panel(person, file)
    assert not panel.sheet.isVisible()
    panel.become.setCurrentIndex(panel.become.findData("claims"))
    assert _taken(panel) == ["place", "value", ""]
    said = panel.columns.boxes[2]
    said.setCurrentIndex(said.findData("said-by"))
    QTest.mouseClick(panel.go, Qt.MouseButton.LeftButton)
    person.until(lambda: "2 claims made" in person.said())
    assert person.app.desk is not None
    archive = person.app.desk.archive
    (table,) = reading.list_items(archive, kind="document")
    claims = sorted(reading.show(archive, table.item).claims, key=lambda claim: claim.start or 0)
    assert [(claim.quote, claim.attribution, claim.figure.get("place")) for claim in claims] == [
        ("Orvane\t12\tthe office", "the office", "Orvane"), ("Ridge\tdozens\ta doctor", "a doctor", "Ridge"),
    ]  # fmt: skip


def test_a_file_that_is_no_table_says_so(person: Person, tmp_path: Path) -> None:
    (tmp_path / "words.csv").write_bytes(b"%PDF-1.7 nothing")
    person.files.one = str(tmp_path / "words.csv")
    person.window.action("import_table").trigger()
    person.until(lambda: "That file is no table" in person.said())
