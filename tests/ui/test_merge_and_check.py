"""A merge is looked at before it happens, one by one; findings of a check lead to their items."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

from archive_schema import layout
from desktop_app.services import reading, sharing, tagging
from desktop_app.services.archive import open_archive
from desktop_app.services.capture import Stated, capture_sources
from desktop_app.ui.panels.check_panel import CheckPanel
from desktop_app.ui.panels.merge_panel import MergePanel
from tests.ui.conftest import Person


def _quiet(_done: int, _total: int) -> None:
    return None


def _row(tree: QTreeWidget, words: str) -> QTreeWidgetItem:
    found = tree.findItems(words, Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive, 0)
    assert found, words
    return found[0]


def _coming(person: Person, article: str, tmp_path: Path) -> Path:
    """A colleague's file: one item more, and another judgement of a claim that is verified here."""
    assert person.app.desk is not None
    mine = person.app.desk.archive
    wanted = tagging.NewClaim("figure", quote="At least 12 people were killed")
    claim = tagging.add_claim(mine, article, wanted)  # type: ignore[arg-type]
    tagging.assess(mine, claim.claim, tagging.Judgement("verified", reason="The list names twelve."))
    sharing.share(mine, tmp_path / "a.attest", None, frozenset(), _quiet)
    theirs = tmp_path / "their-home"
    sharing.receive(tmp_path / "a.attest", tmp_path / "theirs", "Bo", theirs, _quiet)
    (tmp_path / "new.txt").write_text("A second page\n\nNothing else stands in it.\n", "utf-8")
    with open_archive(tmp_path / "theirs", theirs) as archive:
        tagging.assess(archive, claim.claim, tagging.Judgement("disputed", reason="The hospital says 14."))
        list(capture_sources(archive, [str(tmp_path / "new.txt")], Stated()))
        sharing.share(archive, tmp_path / "b.attest", None, frozenset(), _quiet)
    return tmp_path / "b.attest"


def test_what_a_merge_would_change_is_listed_before_it_does(person: Person, article: str, tmp_path: Path) -> None:
    person.files.one = str(_coming(person, article, tmp_path))
    person.window.action("merge").trigger()
    panel = person.window.stack.currentWidget()
    assert isinstance(panel, MergePanel)
    person.until(panel.rows.isVisible)
    coming = _row(panel.rows, "A second page")
    assert coming.parent() is _row(panel.rows, "New items") and "quarantine" in coming.text(2)
    change = _row(panel.rows, "At least 12 people were killed")
    assert "verified → disputed / verified" in change.text(2) and "only once they are admitted" in change.text(2)
    assert "Bo" in change.text(2)
    speaker = _row(panel.rows, "\u2068Bo\u2069 (")
    assert "signed this file" in speaker.text(2) and "wait in quarantine" in speaker.text(2)
    assert person.app.desk is not None
    assert len(reading.list_items(person.app.desk.archive)) == 1
    panel.admit.setChecked(True)
    QTest.mouseClick(panel.join, Qt.MouseButton.LeftButton)
    person.until(lambda: "new entries joined" in person.said())
    person.quiet()
    claim = reading.show(person.app.desk.archive, article).claims[0]  # type: ignore[arg-type]
    assert claim.differing and claim.status == "disputed / verified"


def test_a_row_of_the_merge_opens_the_item_that_is_here(person: Person, article: str, tmp_path: Path) -> None:
    person.files.one = str(_coming(person, article, tmp_path))
    person.window.action("merge").trigger()
    panel = person.window.stack.currentWidget()
    assert isinstance(panel, MergePanel)
    person.until(panel.rows.isVisible)
    panel.rows.setCurrentItem(_row(panel.rows, "At least 12 people were killed"))
    QTest.keyClick(panel.rows, Qt.Key.Key_Return)
    person.until(lambda: person.window.stack.currentWidget() is person.window.reader)
    assert person.window.reader.item == article


def _damaged(person: Person, article: str) -> CheckPanel:
    assert person.app.desk is not None
    archive = person.app.desk.archive
    capture = reading.find_capture(archive, article)  # type: ignore[arg-type]
    path = archive.folder / layout.blob_path(capture.assets[0].sha256)
    path.chmod(0o644)
    path.write_bytes(b"other bytes")
    person.window.action("verify").trigger()
    panel = person.window.stack.currentWidget()
    assert isinstance(panel, CheckPanel)
    person.until(lambda: "MISMATCH 1" in panel.counts.text())
    return panel


def test_a_finding_opens_its_item_by_enter(person: Person, article: str) -> None:
    panel = _damaged(person, article)
    row = panel.findings.topLevelItem(0)
    assert row is not None and row.text(0) == "MISMATCH" and "Ridge Daily" in row.text(2)
    assert panel.advice.isVisible()
    QTest.keyClick(panel.findings, Qt.Key.Key_Return)
    person.until(lambda: person.window.stack.currentWidget() is person.window.reader)
    assert person.window.reader.item == article


def test_a_finding_opens_its_item_by_mouse(person: Person, article: str) -> None:
    panel = _damaged(person, article)
    at = panel.findings.visualItemRect(_row(panel.findings, "MISMATCH")).center()
    ground = panel.findings.viewport()
    QTest.mouseClick(ground, Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseDClick(ground, Qt.MouseButton.LeftButton, pos=at)
    person.until(lambda: person.window.stack.currentWidget() is person.window.reader)


def test_findings_can_be_narrowed_to_what_does_not_match(person: Person, article: str, tmp_path: Path) -> None:
    out = tmp_path / "r.pdf"
    panel = _damaged(person, article)
    assert not panel.which.isVisible()
    out.write_bytes(b"%PDF-1.7\n")
    person.files.one = str(out)
    person.window.action("verify_file").trigger()
    panel = person.window.stack.currentWidget()  # type: ignore[assignment]
    person.until(lambda: "NOT CHECKED 1" in panel.counts.text())
    panel.which.setFocus()
    assert panel.findings.topLevelItemCount() == 2
    QTest.keyClick(panel.which, Qt.Key.Key_Down)
    assert [panel.findings.topLevelItem(0).text(0), panel.findings.topLevelItemCount()] == ["MISMATCH", 1]  # type: ignore[union-attr]
