"""Find similar text in the window: a list in its own order with the shared words marked, and the way back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.rows.ids import ItemId
from desktop_app.services import people, reading
from desktop_app.services.similar import similar_to
from desktop_app.ui.desk import Changes
from desktop_app.ui.library.items_model import HIT
from tests.services.kept import keep
from tests.ui.conftest import Person

_TITLES = (
    "Ferry burned at Sennet crossing, pontoon sank",
    "The Sennet ferry: pontoon and crossing burned",
    "Pontoon ferry sank",
    "Market of cabbages",
)


@pytest.fixture
def stocked(person: Person) -> Person:
    """Two items like the first, one that is not."""
    assert person.app.desk is not None
    for title in _TITLES:
        keep(person.app.desk.archive, title, [])
    person.app.desk.archive_changed.emit(Changes(everything=True))
    person.until(lambda: len(person.window.list.listed()) == len(_TITLES))
    person.quiet()
    return person


def _choose(person: Person, title: str) -> ItemId:
    """Select the row with that title."""
    assert person.app.desk is not None
    page = person.window.list
    item = next(row.item for row in reading.list_items(person.app.desk.archive) if row.title == title)
    page.rows.setCurrentIndex(page._model.index(page._model.place_of(item)))
    person.quiet()
    return item


def _find(person: Person) -> None:
    person.window.action("find_similar").trigger()
    person.until(lambda: person.window.list.choice.is_given)
    person.quiet()


def test_a_list_of_what_is_alike_with_a_way_back(stocked: Person) -> None:
    page = stocked.window.list
    page.order._clicked("title")
    stocked.quiet()
    before = page.listed()
    item = _choose(stocked, _TITLES[0])
    _find(stocked)
    assert stocked.app.desk is not None
    found = similar_to(stocked.app.desk.archive, item, 50)
    assert page.listed() == [one.item for one in found.items] and len(found.items) == 2
    assert "Similar to" in page._said.text() and _TITLES[0] in page._said.text() and page.back.isVisible()
    stocked.until(lambda: "<mark>" in str(page._model.index(0).data(HIT)))
    page.search.setText("market")
    stocked.until(lambda: page.listed() == [])
    page.search.setText("sank")
    stocked.until(lambda: len(page.listed()) == 1)
    assert not page.save.isVisible() and not stocked.window.action("save_search").isEnabled()
    QTest.mouseClick(page.back, Qt.MouseButton.LeftButton)
    stocked.until(lambda: page.listed() == before)
    assert not page.back.isVisible() and page.search.text() == "" and page.order.order == "title"


def test_each_step_has_its_way_back_and_another_list_needs_none(stocked: Person) -> None:
    page = stocked.window.list
    page.search.setText("ferry")
    stocked.until(lambda: len(page.listed()) == 3)
    stocked.quiet()
    _choose(stocked, _TITLES[0])
    _find(stocked)
    _choose(stocked, _TITLES[1])
    first = page.choice
    stocked.window.action("find_similar").trigger()
    stocked.until(lambda: page.choice is not first)
    stocked.quiet()
    page.back.click()
    stocked.until(lambda: page.choice == first)
    page.back.click()
    stocked.until(lambda: page.search.text() == "ferry" and len(page.listed()) == 3)
    stocked.quiet()
    _choose(stocked, _TITLES[0])
    _find(stocked)
    stocked.window.sidebar.choose("kind article")
    stocked.until(lambda: len(page.listed()) == len(_TITLES))
    assert not page.back.isVisible()


def test_what_is_withdrawn_leaves_the_list(stocked: Person) -> None:
    _choose(stocked, _TITLES[0])
    _find(stocked)
    page = stocked.window.list
    first, second = page.listed()
    assert stocked.app.desk is not None
    people.withdraw(stocked.app.desk.archive, first, "safety")
    stocked.app.desk.archive_changed.emit(Changes(gone=frozenset((first,))))
    stocked.until(lambda: page.listed() == [second])


def test_what_is_like_nothing_is_said_and_the_list_stays(stocked: Person) -> None:
    before = stocked.window.list.listed()
    _choose(stocked, _TITLES[3])
    stocked.window.action("find_similar").trigger()
    stocked.until(lambda: "Nothing in this archive is like" in stocked.said())
    assert stocked.window.list.listed() == before and not stocked.window.list.back.isVisible()
