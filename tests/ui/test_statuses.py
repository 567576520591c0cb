"""The status editor, and an own status wherever statuses are: by mouse and keyboard."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QTableWidgetItem

from desktop_app.report.style import ground
from desktop_app.rows.claim_table import ClaimFilter
from desktop_app.rows.ids import ClaimId, ItemId
from desktop_app.services import claims, own_statuses, people, tagging
from desktop_app.services.archive import OpenArchive
from desktop_app.services.own_statuses import NewStatus
from desktop_app.services.reporting import report
from desktop_app.services.tagging import Judgement, NewClaim
from desktop_app.ui.claims.claims_page import ClaimsPage
from desktop_app.ui.desk import Changes, Desk
from desktop_app.ui.own_statuses.statuses_page import StatusesPage
from tests.ui.conftest import Person


def desk_of(person: Person) -> Desk:
    assert person.app.desk is not None
    return person.app.desk


def archive_of(person: Person) -> OpenArchive:
    return desk_of(person).archive


def told(person: Person) -> None:
    """As after a write that the window did not make itself."""
    desk_of(person).archive_changed.emit(Changes(everything=True))
    person.quiet()


def editor(person: Person) -> StatusesPage:
    person.window.action("statuses").trigger()
    page = person.window.centre.currentWidget()
    assert isinstance(page, StatusesPage)
    person.until(lambda: page.table.rowCount() >= 7)
    return page


def cell(page: StatusesPage, place: int, column: int) -> str:
    item = page.table.item(place, column)
    assert isinstance(item, QTableWidgetItem)
    return item.text()


def rows(page: StatusesPage) -> dict[str, tuple[str, ...]]:
    return {cell(page, n, 0): tuple(cell(page, n, c) for c in range(1, 5)) for n in range(page.table.rowCount())}


def choose_row(page: StatusesPage, word: str) -> None:
    """A click on its row."""
    (place,) = [n for n in range(page.table.rowCount()) if cell(page, n, 0) == word]
    item = page.table.item(place, 0)
    assert item is not None
    page.table.scrollToItem(item)
    QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=page.table.visualItemRect(item).center())


def choose(box: QComboBox, value: str) -> None:
    box.setCurrentIndex(box.findData(value))
    assert box.currentData() == value


def make(person: Person, word: str, *, key: str = "", reason: bool = False) -> StatusesPage:
    """As a person makes one: the button, the word, the key, Save."""
    page = editor(person)
    QTest.mouseClick(page.new, Qt.MouseButton.LeftButton)
    assert page.form.word.hasFocus() and not page.form.save.isEnabled()
    QTest.keyClicks(page.form.word, word)
    choose(page.form.colour, "teal")
    choose(page.form.icon, "eye")
    choose(page.form.key, key)
    page.form.reason.setChecked(reason)
    QTest.mouseClick(page.form.save, Qt.MouseButton.LeftButton)
    person.until(lambda: word in rows(page) and word in desk_of(person).statuses.offered)
    person.quiet()
    return page


@pytest.fixture
def claim(person: Person, article: str) -> ClaimId:
    made = tagging.add_claim(archive_of(person), ItemId(article), NewClaim("figure", "12 people"))
    told(person)
    return made.claim


def test_shipped_statuses_are_shown_and_fixed(person: Person) -> None:
    page = editor(person)
    found = rows(page)
    assert next(iter(found)) == "unreviewed" and found["verified"] == ("3", "needs one", "", "shipped")
    choose_row(page, "verified")
    assert page.form.head.text() == "verified"
    assert not page.form.word.isVisible() and not page.form.save.isVisible() and not page.form.retire.isVisible()


def test_one_is_made_and_said_by_its_key(person: Person, claim: ClaimId) -> None:
    page = make(person, "likely", key="8")
    assert rows(page)["likely"] == ("8", "", "", "in use")
    choose_row(page, "likely")
    assert page.form.word.text() == "likely" and page.form.colour.currentData() == "teal"
    window = person.window
    window.centre.show_items()
    window.reader.choose_claim(claim)
    form = window.reader.form
    person.until(form.isVisible)
    window.reader.reading.setFocus()
    QTest.keyClick(window.reader.reading, Qt.Key.Key_8)
    person.until(lambda: form.status.currentData() == "likely")
    QTest.mouseClick(form._save_button, Qt.MouseButton.LeftButton)
    person.until(lambda: tagging.get_claim(archive_of(person), claim).status == "likely")


def test_a_word_that_is_there_is_said_while_it_is_typed(person: Person) -> None:
    page = make(person, "likely", key="8")
    QTest.mouseClick(page.new, Qt.MouseButton.LeftButton)
    for word in ("Verified", "LIKELY"):
        page.form.word.clear()
        QTest.keyClicks(page.form.word, word)
        assert word in page.form.trouble.text() and not page.form.save.isEnabled()
    model = page.form.key.model()
    assert isinstance(model, QStandardItemModel)
    taken = model.item(page.form.key.findData("8"))
    assert "likely" in taken.text() and not taken.isEnabled()
    page.form.word.clear()
    QTest.keyClicks(page.form.word, "this / that")
    QTest.keyClick(page.form.word, Qt.Key.Key_Return)
    person.until(lambda: "no word for a status" in person.said())


def test_a_rename_keeps_what_was_said_and_retiring_can_be_undone(person: Person, claim: ClaimId) -> None:
    page = make(person, "likely", key="8")
    tagging.assess(archive_of(person), claim, Judgement("likely"))
    choose_row(page, "likely")
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    person.until(page.form.word.hasFocus)
    QTest.keyClicks(page.form.word, "probable")
    QTest.keyClick(page.form.word, Qt.Key.Key_Return)
    person.until(lambda: "probable" in rows(page))
    found = rows(page)
    assert found["probable"][3] == "in use" and "probable" in found["likely"][3] and found["likely"][2] == "1"
    assert tagging.get_claim(archive_of(person), claim).status == "likely"
    choose_row(page, "probable")
    QTest.mouseClick(page.form.retire, Qt.MouseButton.LeftButton)
    person.until(lambda: rows(page)["probable"][3] == "not in use")
    person.until(lambda: "probable" not in desk_of(person).statuses.offered)
    QTest.mouseClick(person.window.banner._act, Qt.MouseButton.LeftButton)
    person.until(lambda: rows(page)["probable"][3] == "in use")


def test_what_is_typed_is_not_lost_by_other_news(person: Person) -> None:
    page = make(person, "likely")
    choose_row(page, "likely")
    page.form.word.setFocus()
    page.form.word.setText("probab")
    told(person)
    assert page.form.word.text() == "probab" and page.form.head.text() == "likely"


def test_a_word_that_came_without_its_term_can_be_made_a_status(person: Person, claim: ClaimId) -> None:
    archive = archive_of(person)
    term = own_statuses.add(archive, NewStatus("likely")).terms[0]
    tagging.assess(archive, claim, Judgement("likely"))
    people.withdraw(archive, str(term), "captured by mistake")
    told(person)
    page = editor(person)
    assert rows(page)["likely"] == ("", "", "1", "only the word came here")
    choose_row(page, "likely")
    assert page.form.word.isReadOnly()
    QTest.mouseClick(page.form.save, Qt.MouseButton.LeftButton)
    person.until(lambda: rows(page)["likely"][3] == "in use")


def test_an_own_status_is_wherever_statuses_are(person: Person, claim: ClaimId) -> None:
    make(person, "likely", key="L")
    make(person, "staged", reason=True)
    tagging.assess(archive_of(person), claim, Judgement("likely"))
    told(person)
    theme = desk_of(person).theme
    assert theme.status_icon("likely") == "eye"
    assert theme.status_colours("likely") == theme.own_colours("teal") != theme.status_colours("claimed")
    side = person.window.sidebar.model()
    tops = [side.index(n, 0) for n in range(side.rowCount())]
    (head,) = [one for one in tops if one.data() == "Claims by status"]
    counts = {side.index(n, 0, head).data(): side.index(n, 1, head).data() for n in range(side.rowCount(head))}
    assert counts["likely"] == "1" and "staged" in counts
    form = person.window.reader.form
    assert form.status.findData("likely") > 6
    person.window.action("claims").trigger()
    page = person.window.centre.currentWidget()
    assert isinstance(page, ClaimsPage)
    person.until(lambda: page.filters.status.findData("likely") > 0)
    choose(page.filters.status, "likely")
    person.until(lambda: page.model.ids() == [claim])
    bulk = {action.data(): action.isEnabled() for action in page.bulk.about["saying"].actions()}
    assert bulk["likely"] and not bulk["staged"] and not bulk["verified"]


def test_it_is_set_on_several_claims_at_once(person: Person, article: str, claim: ClaimId) -> None:
    archive = archive_of(person)
    tagging.add_claim(archive, ItemId(article), NewClaim("statement", "in Orvane on Monday"))
    make(person, "likely")
    person.window.action("claims").trigger()
    page = person.window.centre.currentWidget()
    assert isinstance(page, ClaimsPage)
    person.until(lambda: page.model.rowCount() == 2)
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for place in range(2):
        page.table.selectionModel().select(page.model.index(place, 0), flags)
    (action,) = [one for one in page.bulk.about["saying"].actions() if one.data() == "likely"]
    action.trigger()
    person.until(lambda: len(claims.claim_ids(archive, ClaimFilter(status="likely"), "made", True)) == 2)


def test_a_form_with_a_retired_status_changes_nothing_unasked(person: Person, claim: ClaimId) -> None:
    archive = archive_of(person)
    own_statuses.add(archive, NewStatus("likely"))
    tagging.assess(archive, claim, Judgement("likely"))
    own_statuses.change(archive, "likely", {"retired": True})
    told(person)
    person.window.centre.show_items()
    person.until(lambda: person.window.reader.has_claims)
    person.window.reader.choose_claim(claim)
    form = person.window.reader.form
    person.until(form.isVisible)
    assert form.status.currentData() == "likely"
    form.reason.setText("Again.")
    assert "not offered any more" in form._needed.text() and not form._save_button.isEnabled()
    choose(form.status, "disputed")
    assert form._save_button.isEnabled() and not form._needed.text()


def test_the_report_prints_it(person: Person, article: str, claim: ClaimId, tmp_path: Path) -> None:
    archive = archive_of(person)
    own_statuses.add(archive, NewStatus("likely", "teal"))
    tagging.assess(archive, claim, Judgement("likely"))
    made = report.content_of(archive, report.Wanted(items=(ItemId(article),)))
    (printed,) = made.exhibits[0].claims
    assert (printed.status, printed.colour) == ("likely", "teal")
    assert ground("likely", "teal") not in (ground("claimed"), ground("likely"))
