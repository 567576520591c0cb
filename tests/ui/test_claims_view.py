"""The claims view through the window: its order, its filters, and what is done to many claims at once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtTest import QTest

from desktop_app.rows.claim_table import ClaimFilter, ClaimLine
from desktop_app.rows.ids import ClaimId, ItemId
from desktop_app.services import claims, tagging
from desktop_app.services.archive import OpenArchive
from desktop_app.services.tagging import NewClaim
from desktop_app.ui.claims.claims_page import ClaimsPage
from desktop_app.ui.desk import Changes
from tests.ui.conftest import Person


def archive_of(person: Person) -> OpenArchive:
    assert person.app.desk is not None
    return person.app.desk.archive


def page_of(person: Person) -> ClaimsPage:
    person.window.action("claims").trigger()
    page = person.window.centre.currentWidget()
    assert isinstance(page, ClaimsPage)
    person.quiet()
    return page


@pytest.fixture
def three(person: Person, article: str) -> list[ClaimId]:
    """A disputed figure, an unreviewed statement, a claimed quotation: pinned one after the other."""
    made = [
        NewClaim("figure", "12 people", status="disputed", attribution="the district office"),
        NewClaim("statement", "in Orvane on Monday"),
        NewClaim("quotation", "We counted 14", status="claimed", attribution="Mara Velt"),
    ]
    ids = [tagging.add_claim(archive_of(person), ItemId(article), one).claim for one in made]
    assert person.app.desk is not None
    person.app.desk.archive_changed.emit(Changes(frozenset((article,))))
    person.quiet()
    return ids


def _lines(person: Person, ids: list[ClaimId]) -> list[ClaimLine]:
    return claims.claim_lines(archive_of(person), ids)


def _select(page: ClaimsPage, ids: list[ClaimId]) -> None:
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    page.table.clearSelection()
    for claim in ids:
        page.table.selectionModel().select(page.model.index(page.model.place_of(claim), 0), flags)


def _head(page: ClaimsPage, column: int) -> QPoint:
    header = page.table.horizontalHeader()
    page.table.scrollTo(page.model.index(0, column))
    return QPoint(header.sectionViewportPosition(column) + 12, header.height() // 2)


def test_the_table_lists_sorts_and_opens_at_the_claim(person: Person, three: list[ClaimId]) -> None:
    page = page_of(person)
    assert page.model.ids() == three[::-1] and page.model.rowCount() == 3
    person.until(lambda: page.model.line(three[0]) is not None)
    place = page.model.place_of(three[0])
    shown = [str(page.model.index(place, column).data()) for column in range(page.model.columnCount())]
    assert shown[0] == "disputed (saying)" and "12 people" in shown[3] and "district office" in shown[4]
    header = page.table.horizontalHeader().viewport()
    QTest.mouseClick(header, Qt.MouseButton.LeftButton, pos=_head(page, 4))
    person.until(lambda: page.model.ids() == [three[2], three[0], three[1]])
    QTest.mouseClick(header, Qt.MouseButton.LeftButton, pos=_head(page, 4))
    person.until(lambda: page.model.ids() == [three[0], three[2], three[1]])
    person.quiet()
    page.mark(page.model.place_of(three[2]))
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    person.until(lambda: person.window.reader._current == three[2])
    assert person.window.centre.place == "" and person.window.reader.form.isVisible()


def test_filters_and_their_counts(person: Person, three: list[ClaimId]) -> None:
    page = page_of(person)
    filters = page.filters
    assert "1" in filters.status.itemText(filters.status.findData("disputed"))
    filters.status.setCurrentIndex(filters.status.findData("disputed"))
    person.until(lambda: page.model.ids() == [three[0]])
    filters.kind.setCurrentIndex(filters.kind.findData("event"))
    person.until(page.nothing.isVisible)
    QTest.mouseClick(filters.all, Qt.MouseButton.LeftButton)
    person.until(lambda: page.model.rowCount() == 3)
    QTest.keyClicks(filters.text, "MARA velt")
    person.until(lambda: page.model.ids() == [three[2]])
    filters.clear()
    filters.differing.setChecked(True)
    person.until(lambda: page.model.rowCount() == 0)
    person.until(lambda: person.window.sidebar.shown("place claims") == ("Claims", "3"))


def test_many_are_judged_but_not_verified(person: Person, three: list[ClaimId]) -> None:
    page = page_of(person)
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert page.chosen() == three[::-1]
    by_status = {action.data(): action for action in page.bulk.about["content"].actions()}
    for refused in ("verified", "refuted", "out of context"):
        assert not by_status[refused].isEnabled() and "reason of its own" in by_status[refused].text()
    by_status["inconclusive"].trigger()
    person.until(lambda: "3 claims" in person.said())
    assert {(line.status, line.about) for line in _lines(person, three)} == {("inconclusive", "content")}
    assert not person.window.banner._act.isVisible()
    person.until(lambda: page.chosen() == three[::-1])


def test_tags_go_on_many_and_come_off_by_undo(person: Person, three: list[ClaimId]) -> None:
    page = page_of(person)
    assert not page.bulk.put.isEnabled()
    _select(page, three[:2])
    QTest.keyClicks(page.bulk.tags, "toll, hospital")
    QTest.mouseClick(page.bulk.put, Qt.MouseButton.LeftButton)
    person.until(lambda: "2 claims tagged" in person.said())
    assert [line.tags for line in _lines(person, three)] == [("hospital", "toll"), ("hospital", "toll"), ()]
    QTest.mouseClick(person.window.banner._act, Qt.MouseButton.LeftButton)
    person.until(lambda: not any(line.tags for line in _lines(person, three)))


def test_review_states_are_set_and_taken_back(person: Person, three: list[ClaimId]) -> None:
    page = page_of(person)
    _select(page, three)
    page.bulk.review.menu().actions()[1].trigger()
    person.until(lambda: {line.review for line in _lines(person, three)} == {"in review"})
    person.until(lambda: "3 claims changed" in person.said())
    QTest.mouseClick(person.window.banner._act, Qt.MouseButton.LeftButton)
    person.until(lambda: {line.review for line in _lines(person, three)} == {"open"})
    assert claims.claim_ids(archive_of(person), ClaimFilter(review="in review"), "made", True) == []


def test_keys_walk_the_table_and_a_number_judges_where_the_claim_is_pinned(
    person: Person, three: list[ClaimId]
) -> None:
    page = page_of(person)
    person.until(lambda: page.model.rowCount() == 3)
    QTest.keyClick(page.table, Qt.Key.Key_J)
    QTest.keyClick(page.table, Qt.Key.Key_J)
    QTest.keyClick(page.table, Qt.Key.Key_K)
    assert page.chosen() == [page.model.claim(0)]
    person.quiet()
    line = page.current_line()
    assert line is not None
    QTest.keyClick(page.table, Qt.Key.Key_5)
    form = person.window.reader.form
    person.until(form.isVisible)
    assert person.window.centre.place == "" and form.status.currentData() == "refuted"
    assert line.words in form._quote.text()
    assert {one.status for one in _lines(person, three)} == {"disputed", "unreviewed", "claimed"}


def test_a_number_on_several_claims_opens_the_menu_of_statuses(person: Person, three: list[ClaimId]) -> None:
    page = page_of(person)
    _select(page, three)
    QTest.keyClick(page.table, Qt.Key.Key_5)
    assert page.bulk.status.menu().isVisible()
    page.bulk.status.menu().close()
    assert {line.status for line in _lines(person, three)} == {"disputed", "unreviewed", "claimed"}
