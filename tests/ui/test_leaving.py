"""Before anything leaves, by mouse and keyboard: what would they learn, what stops it."""

from __future__ import annotations

import hashlib
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QTreeWidget, QTreeWidgetItem

from desktop_app.services import sharing, stating
from desktop_app.services.custody import custody_of
from desktop_app.ui.panels.leaving_panel import LeavingPanel
from desktop_app.ui.panels.share_panel import SharePanel
from tests.ui.conftest import Person


def click(button: QAbstractButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def _panel(person: Person, action: str, out: Path) -> LeavingPanel:
    person.files.out = str(out)
    person.window.action(action).trigger()
    panel = person.window.stack.currentWidget()
    assert isinstance(panel, LeavingPanel)
    return panel


def _ready(person: Person, panel: LeavingPanel) -> None:
    click(panel.write)
    person.until(panel.go.isVisible)


def _text(item: QTreeWidgetItem | None) -> str:
    assert item is not None
    return item.text(0).translate(dict.fromkeys(range(0x2066, 0x206A)))


def _rows(tree: QTreeWidget) -> dict[str, list[str]]:
    """The rows with what stands below each."""
    found = {}
    for at in range(tree.topLevelItemCount()):
        item = tree.topLevelItem(at)
        assert item is not None
        found[item.text(0)] = [_text(item.child(n)) for n in range(item.childCount())]
    return found


def _staged(person: Person) -> list[Path]:
    assert person.app.desk is not None
    return list((person.app.desk.archive.folder / "tmp").glob(".private-*"))


def test_what_they_would_learn_is_shown_before_the_file_is_there(person: Person, article: str, tmp_path: Path) -> None:
    out = tmp_path / "s.attest"
    panel = _panel(person, "share", out)
    _ready(person, panel)
    rows = _rows(panel.leaving.learned)
    assert rows["Display names of people"] == ["Ana"]
    assert len(rows["Keys"]) == 2 and rows["Working hours"][0].startswith("Ana: ")
    assert "Positions" in rows["Searched for and not found"]
    assert not out.exists() and len(_staged(person)) == 1
    shown = panel.leaving.digest.text()
    click(panel.go)
    person.until(out.is_file)
    person.quiet()
    assert hashlib.sha256(out.read_bytes()).hexdigest() in shown
    assert _staged(person) == [] and "holds 1 item." in person.said()


def test_change_goes_back_and_nothing_is_left_lying(person: Person, article: str, tmp_path: Path) -> None:
    out = tmp_path / "s.attest"
    panel = _panel(person, "share", out)
    assert isinstance(panel, SharePanel)
    _ready(person, panel)
    click(panel.change)
    person.quiet()
    assert _staged(person) == [] and panel.write.isVisible() and panel.write.isEnabled()
    panel.names.setChecked(True)
    _ready(person, panel)
    assert "Display names of people" in _rows(panel.leaving.learned)["Searched for and not found"]
    person.window.open_item(article)
    person.quiet()
    person.until(lambda: _staged(person) == [])
    assert not out.exists()


def test_an_extract_for_an_outsider(person: Person, article: str, tmp_path: Path) -> None:
    out = tmp_path / "e.zip"
    panel = _panel(person, "share", out)
    assert isinstance(panel, SharePanel)
    panel.extract.setChecked(True)
    _ready(person, panel)
    assert _rows(panel.leaving.learned)["Display names of people"] == ["Researcher 1"]
    click(panel.go)
    person.until(out.is_file)
    person.quiet()
    assert sharing.inspect(out).items == 1


def _flag(person: Person, item: str) -> None:
    assert person.app.desk is not None
    stating.state(person.app.desk.archive, item, {"at_risk": "yes"})  # type: ignore[arg-type]


def test_who_is_at_risk_stops_it_until_a_reason_is_given(person: Person, article: str, tmp_path: Path) -> None:
    _flag(person, article)
    out = tmp_path / "s.attest"
    panel = _panel(person, "share", out)
    click(panel.write)
    person.until(panel.decide.isVisible)
    row = panel.stopped.rows.topLevelItem(0)
    assert row is not None and row.text(0) == "at risk" and "Claimed image" not in row.text(1)
    assert not panel.decide.isEnabled() and not panel.leave_out.isEnabled()
    QTest.keyClicks(panel.stopped.reason, "she agreed")
    click(panel.decide)
    person.until(panel.go.isVisible)
    assert _rows(panel.leaving.learned)["Let go by your decision"] == ["at risk: she agreed"]
    click(panel.go)
    person.until(out.is_file)
    person.quiet()
    assert sharing.inspect(out).decided == ("1 at risk: she agreed",)
    assert person.app.desk is not None
    custody = custody_of(person.app.desk.archive, article)  # type: ignore[arg-type]
    assert any("she agreed" in step.what for step in custody)


def test_what_is_stopped_can_stay_at_home(person: Person, article: str, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text("Another page\n\nNothing to hide here at all.\n", "utf-8")
    person.window.capture([str(other)])
    person.quiet()
    _flag(person, article)
    out = tmp_path / "s.attest"
    panel = _panel(person, "share", out)
    click(panel.write)
    person.until(panel.leave_out.isVisible)
    click(panel.leave_out)
    person.until(panel.go.isVisible)
    click(panel.go)
    person.until(out.is_file)
    person.quiet()
    found = sharing.inspect(out)
    assert found.items == 1 and found.decided == ()


def test_what_was_stopped_can_be_begun_again(person: Person, article: str, tmp_path: Path) -> None:
    out = tmp_path / "s.attest"
    panel = _panel(person, "share", out)
    assert person.app.desk is not None
    person.app.desk.runner.started.connect(lambda task: task.cancel() if task.title == "Making it ready" else None)
    click(panel.write)
    person.until(lambda: not panel.write.isEnabled())
    person.until(panel.write.isEnabled)
    assert not panel.go.isVisible() and _staged(person) == [] and not out.exists()


def test_the_record_of_a_capture_is_looked_at_before_it_leaves(person: Person, article: str, tmp_path: Path) -> None:
    out = tmp_path / "r.pdf"
    panel = _panel(person, "capture_record", out)
    _ready(person, panel)
    assert not out.exists() and "names" not in " ".join(_rows(panel.leaving.learned)).lower()
    click(panel.go)
    person.until(lambda: "SHA-256" in panel.result.text())
    assert hashlib.sha256(out.read_bytes()).hexdigest() in panel.result.text()
    assert out.with_name("r.pdf.sha256").exists() and not _staged(person)
