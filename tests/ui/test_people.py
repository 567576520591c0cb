"""The people page through the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from archive_schema.signing import fingerprint
from desktop_app.services import sharing, tagging, who
from desktop_app.services.archive import OpenArchive, open_archive
from desktop_app.ui.people.people_page import PeoplePage
from desktop_app.ui.people.person_card import PersonCard
from tests.ui.conftest import Person


def _archive(person: Person) -> OpenArchive:
    assert person.app.desk is not None
    return person.app.desk.archive


@pytest.fixture
def colleague(person: Person, tmp_path: Path) -> str:
    """The key of a colleague whose entries came and wait."""
    quiet = lambda _done, _total: None  # noqa: E731
    archive = _archive(person)
    sharing.share(archive, tmp_path / "a.attest", None, frozenset(), quiet)
    sharing.receive(tmp_path / "a.attest", tmp_path / "theirs", "Bo", tmp_path / "other", quiet)
    with open_archive(tmp_path / "theirs", tmp_path / "other") as theirs:
        tagging.new(theirs, "collection", "Coast")
        sharing.share(theirs, tmp_path / "b.attest", None, frozenset(), quiet)
        key = theirs.key
    sharing.merge(archive, tmp_path / "b.attest", quiet)
    return key


def _page(person: Person) -> PeoplePage:
    person.window.action("people").trigger()
    page = person.window.centre.currentWidget()
    assert isinstance(page, PeoplePage)
    person.quiet()
    person.until(lambda: len(page.cards) >= 2 and all(card.isVisible() for card in page.cards))
    return page


def _card(page: PeoplePage, key: str) -> PersonCard:
    return next(card for card in page.cards if card.row.key == key)


def _press(card: PersonCard, name: str) -> None:
    button = card.findChild(QPushButton, name)
    assert isinstance(button, QPushButton)
    QTest.keyClick(button, Qt.Key.Key_Space)


def _standing(person: Person, key: str) -> str:
    return next(row.standing for row in who.people(_archive(person)) if row.key == key)


def test_a_colleague_is_admitted_after_being_told_what_it_does_and_shut_out(person: Person, colleague: str) -> None:
    page = _page(person)
    card = _card(page, colleague)
    assert "not admitted yet" in card.said.text() and "wait here" in card.said.text()
    _press(card, "admit")
    assert "by voice" in card.asked.said.text() and card.asked.name.text() == "Bo"
    assert _standing(person, colleague) == "quarantined"
    QTest.keyClick(card.asked.do, Qt.Key.Key_Space)
    person.until(lambda: _standing(person, colleague) == "admitted")
    person.until(lambda: "count" in _card(page, colleague).said.text())
    person.quiet()
    card = _card(page, colleague)
    assert card.name.text().strip("\u2068\u2069") == "Bo"
    _press(card, "revoke")
    assert "cannot be taken back" in card.asked.said.text()
    QTest.keyClick(card.asked.do, Qt.Key.Key_Space)
    person.until(lambda: _standing(person, colleague) == "revoked")
    person.until(lambda: "Shut out" in _card(page, colleague).said.text())


def test_terms_of_art_stand_under_details_only(person: Person, colleague: str) -> None:
    page = _page(person)
    terms = ("keeper", "standing", "quarantine")
    seen = [label.text().casefold() for label in page.findChildren(QLabel) if label.isVisible()]
    assert len(seen) > 6
    assert [text for text in seen if any(term in text for term in terms)] == []
    card = _card(page, colleague)
    _press(card, "details")
    shown = " ".join(label.text() for label in card.details.findChildren(QLabel))
    assert card.details.isVisible() and "in quarantine" in shown and "Standing" in shown


def test_fingerprints_are_copied_and_names_changed(person: Person) -> None:
    page = _page(person)
    own = _card(page, _archive(person).key)
    _press(own, "copy")
    assert QGuiApplication.clipboard().text() == fingerprint(own.row.key)
    _press(own, "rename")
    own.asked.name.setText("R1")
    QTest.keyClick(own.asked.name, Qt.Key.Key_Return)
    person.until(lambda: who.people(_archive(person))[0].name == "R1")
    person.quiet()
    recovery = next(card for card in page.cards if card.row.is_recovery)
    assert "on paper" in recovery.said.text()
    _press(recovery, "rename")
    recovery.asked.name.setText("Paper at the lawyer's")
    QTest.keyClick(recovery.asked.do, Qt.Key.Key_Space)
    person.until(lambda: any("lawyer" in card.name.text() for card in page.cards))
