"""A claim beside the table: its thread, the end of a difference, its links."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from desktop_app.rows.ids import ClaimId
from desktop_app.services import claims, sharing, tagging
from desktop_app.services.archive import open_archive
from desktop_app.services.tagging import Judgement
from desktop_app.ui.claims.claims_page import ClaimsPage
from desktop_app.ui.claims.thread import ResolveForm
from desktop_app.ui.desk import Changes
from tests.ui.conftest import Person
from tests.ui.test_claims_view import archive_of, page_of, three

__all__ = ["three"]


def _shown(person: Person, claim: ClaimId) -> ClaimsPage:
    page = page_of(person)
    page.mark(page.model.place_of(claim))
    person.until(lambda: page.pane._view is not None and page.pane._view.row.claim == claim)
    person.quiet()
    return page


def _widget(column: QVBoxLayout, place: int) -> QWidget:
    item = column.itemAt(place)
    widget = item.widget() if item else None
    assert widget is not None
    return widget


def _said(column: QVBoxLayout) -> list[str]:
    found = []
    for place in range(column.count()):
        widget = _widget(column, place)
        labels = [widget] if isinstance(widget, QLabel) else widget.findChildren(QLabel)
        found.append(" | ".join(label.text() for label in labels if label.text()))
    return found


def _quiet(_done: int, _total: int) -> None:
    return None


def _a_colleague_differs(person: Person, claim: ClaimId, folder: Path) -> None:
    """R2 gets the archive, judges, hands back; her key is admitted."""
    archive = archive_of(person)
    sharing.share(archive, folder / "a.attest", None, frozenset(), _quiet)
    sharing.receive(folder / "a.attest", folder / "theirs", "Bo", folder / "bo", _quiet)
    with open_archive(folder / "theirs", folder / "bo") as theirs:
        tagging.assess(theirs, claim, Judgement("refuted", reason="The office denies it."))
        sharing.share(theirs, folder / "b.attest", None, frozenset(), _quiet)
        key = theirs.key
    sharing.merge(archive, folder / "b.attest", _quiet, admit=key)
    assert person.app.desk is not None
    person.app.desk.archive_changed.emit(Changes(everything=True))
    person.quiet()


def test_a_claim_opens_to_its_thread_oldest_first(person: Person, three: list[ClaimId]) -> None:
    more = Judgement("verified", "content", "Two doctors say so.", "by telephone", "B2", technical="no picture")
    tagging.assess(archive_of(person), three[0], more)
    tagging.assess(archive_of(person), three[0], Judgement("inconclusive", "saying", "The page is gone."))
    page = _shown(person, three[0])
    said = _said(page.pane.cards)
    assert len(said) == 3
    assert "disputed (saying)" in said[0] and "A later assessment" in said[0] and "Ana" in said[0]
    for part in ("verified (content)", "Two doctors", "by telephone", "B2", "no picture"):
        assert part in said[1]
    assert "inconclusive (saying)" in said[2] and "A later" not in said[2]
    QTest.keyClick(page.pane, Qt.Key.Key_Escape)
    assert not page.pane.isVisible()


def test_a_difference_ends_only_by_naming_all_with_a_reason(
    person: Person, three: list[ClaimId], tmp_path: Path
) -> None:
    _a_colleague_differs(person, three[0], tmp_path)
    page = _shown(person, three[0])
    assert page.model.index(page.model.place_of(three[0]), 1).data() == "differ"
    form = page.pane.findChild(ResolveForm)
    assert form is not None and not form.save.isEnabled()
    words = " ".join(label.text() for label in form.findChildren(QLabel))
    assert "Ana" in words and "Bo" in words and "The office denies it." in words
    form.status.setCurrentIndex(form.status.findData("disputed"))
    QTest.keyClicks(form.reason, "We spoke; the office's denial is undated.")
    QTest.mouseClick(form.save, Qt.MouseButton.LeftButton)
    person.until(lambda: not claims.show(archive_of(person), three[0]).row.differing)
    person.until(lambda: page.pane._view is not None and len(page.pane._view.row.assessments) == 3)
    assert page.pane.resolving.count() == 0
    row = claims.show(archive_of(person), three[0]).row
    assert row.status == "disputed" and [a.resolves for a in row.assessments] == [False, False, True]


def test_claims_are_linked_found_and_unlinked(person: Person, three: list[ClaimId]) -> None:
    page = _shown(person, three[0])
    form = page.pane.links.new
    form.type.setCurrentIndex(form.type.findData("contradicts"))
    assert not form.save.isEnabled()
    QTest.keyClicks(form.text, "mara counted")
    person.until(lambda: form.save.isEnabled() and "Mara Velt" in form.found.item(0).text())
    QTest.mouseClick(form.save, Qt.MouseButton.LeftButton)
    contradicts = page.pane.links.columns["contradicts"]
    person.until(lambda: "this contradicts" in _said(contradicts)[0])
    assert "nothing yet" in _said(page.pane.links.columns["supports"])[0]
    [link] = claims.show(archive_of(person), three[2]).links
    assert (link.type, link.outgoing, link.other) == ("contradicts", False, three[0])
    card = _widget(contradicts, 0)
    QTest.mouseClick(card.findChildren(QPushButton)[0], Qt.MouseButton.LeftButton)
    person.until(lambda: page.pane._view is not None and page.pane._view.row.claim == three[2])
    assert page.chosen() == [three[2]] and "contradicts this" in _said(contradicts)[0]
    card = _widget(contradicts, 0)
    QTest.mouseClick(card.findChildren(QToolButton)[0], Qt.MouseButton.LeftButton)
    person.until(lambda: claims.show(archive_of(person), three[0]).links == ())
    person.until(lambda: "taken back" in person.said())
    QTest.mouseClick(person.window.banner._act, Qt.MouseButton.LeftButton)
    person.until(lambda: len(claims.show(archive_of(person), three[0]).links) == 1)
