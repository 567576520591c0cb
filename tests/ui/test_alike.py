"""Nearly identical texts in the window: one row for a group, its count, all of it on request; totals stay items."""

from __future__ import annotations

import pytest

from desktop_app.rows.ids import ItemId
from desktop_app.services import search_log
from desktop_app.ui.desk import Changes
from desktop_app.ui.library.items_model import ALIKE
from tests.services.test_alike import _keep, _story
from tests.ui.conftest import Person


@pytest.fixture
def stories(person: Person) -> dict[str, ItemId]:
    """A story on three sites, another one once."""
    assert person.app.desk is not None
    archive = person.app.desk.archive
    found = {name: _keep(archive, name, ["wire", name.lower(), *_story(1)]) for name in ("Bay", "Courier", "Dock")}
    found["Alone"] = _keep(archive, "Alone", ["wire", *_story(2)])
    person.app.desk.archive_changed.emit(Changes(everything=True))
    person.until(lambda: len(person.window.list.listed()) == 4)
    person.window.list.order._clicked("title")
    person.quiet()
    return found


def _rows(person: Person) -> list[tuple[ItemId, int]]:
    model = person.window.list._model
    return [(item, int(model.index(at).data(ALIKE))) for at, item in enumerate(model.ids())]


def test_one_row_for_a_group_and_the_total_counts_items(person: Person, stories: dict[str, ItemId]) -> None:
    page, fold = person.window.list, person.window.action("alike_once")
    s = stories
    page.search.setText("wire")
    page.order._clicked("title")
    person.until(lambda: len(_rows(person)) == 4 and "4 found" in page._said.text())
    assert not fold.isChecked()
    fold.trigger()
    person.until(lambda: _rows(person) == [(s["Alone"], 0), (s["Bay"], 2)])
    person.until(lambda: "4 found" in page._said.text() and "2 rows" in page._said.text())
    assert fold.isChecked()
    assert set(page.listed()) == set(s.values())  # what is done with all of the list is done with all of it
    person.quiet()
    page.order._clicked("title")
    person.until(lambda: _rows(person) == [(s["Dock"], 2), (s["Alone"], 0)])
    assert person.app.settings.alike_once
    fold.trigger()
    person.until(lambda: len(_rows(person)) == 4)


def test_a_group_is_shown_and_left_again(person: Person, stories: dict[str, ItemId]) -> None:
    page = person.window.list
    person.window.action("alike_once").trigger()
    person.until(lambda: len(_rows(person)) == 2)
    person.window.action("alike_once").trigger()
    person.until(lambda: len(_rows(person)) == 4)
    page.rows.setCurrentIndex(page._model.index(page._model.place_of(stories["Courier"])))
    person.quiet()
    person.window.action("nearly_same").trigger()
    person.until(lambda: page.choice.is_given)
    person.until(lambda: page.listed()[0] == stories["Courier"] and len(page.listed()) == 3)
    page.back.click()
    person.until(lambda: len(page.listed()) == 4)
    page.rows.setCurrentIndex(page._model.index(page._model.place_of(stories["Alone"])))
    person.quiet()
    person.window.action("nearly_same").trigger()
    person.until(lambda: "No other text" in person.said())


def test_a_folded_search_is_logged_whole(person: Person, stories: dict[str, ItemId]) -> None:
    assert person.app.desk is not None
    page = person.window.list
    person.window.action("alike_once").trigger()
    page.search.setText("wire")
    person.until(lambda: len(_rows(person)) == 2 and "4 found" in page._said.text())
    person.window.action("log_search").trigger()
    page.ask.done.click()
    archive = person.app.desk.archive
    person.until(lambda: bool(search_log.searches(archive)))
    assert set(search_log.searches(archive)[0].items) == set(stories.values())
