"""The Record tab says of each proof of others what was compared and what it proves, in words and with its state."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QTreeWidgetItem

from desktop_app.analysis.proofs.sentences import sentence
from desktop_app.ui.reader.record_view import RecordView
from tests.analysis.proofs.made import ots, root, stamper, token
from tests.services.pictures import scene
from tests.ui.conftest import Person


def section(record: RecordView) -> QTreeWidgetItem | None:
    tops = [record.tree.topLevelItem(place) for place in range(record.tree.topLevelItemCount())]
    return next((top for top in tops if top is not None and top.text(0) == "Proofs of others"), None)


def test_each_finding_is_a_row(person: Person, tmp_path: Path) -> None:
    data = scene()
    for name, made in (("a.jpg", data), ("a.jpg.ots", ots(b"other")), ("a.jpg.tsr", token(data, stamper(root())))):
        (tmp_path / name).write_bytes(made)
    person.window.capture([str(tmp_path / name) for name in ("a.jpg", "a.jpg.ots", "a.jpg.tsr")])
    record = person.window.reader.record
    person.until(lambda: section(record) is not None)
    found = section(record)
    assert found is not None
    rows = [row for place in range(found.childCount()) if (row := found.child(place)) is not None]
    assert [row.text(1) for row in rows] == ["MISMATCH", "MATCH", "MATCH", "NOT CHECKED"]
    assert sentence("bytes-differ") in rows[0].text(2)
    assert "2026-03-04T05:06:07Z" in rows[3].text(2) and "Stamp office" in rows[3].text(2)


def test_without_proofs_there_is_no_section(person: Person, tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(scene())
    person.window.capture([str(tmp_path / "a.jpg")])
    person.until(lambda: person.window.reader.item is not None)
    person.quiet()
    assert section(person.window.reader.record) is None
