"""Search while typing: the first letter at once, fast ones together, the best hits before all are counted, late answers dropped."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from archive_schema import entries as e
from desktop_app.rows.ids import ItemId
from desktop_app.services import listing
from desktop_app.services.archive import create
from desktop_app.services.listing import FIRST, ListWanted
from desktop_app.storage.journal import Draft, new_entity
from desktop_app.ui.desk import Changes
from desktop_app.ui.tasks import Task
from tests.statements import noted
from tests.ui.conftest import Person

_RIVERS, _ZONES = FIRST + 60, 3


def _titles() -> Iterator[str]:
    """Each matches "river" better or worse than the others."""
    for number in range(_RIVERS):
        yield " ".join(["river"] * (1 + number % 7) + [f"bank{number}"] * (1 + number // 7))
    yield from (f"zone {number}" for number in range(_ZONES))


@pytest.fixture
def typing(person: Person, tmp_path: Path) -> Person:
    """The window on more hits than a first answer holds."""
    with create(tmp_path / "rivers", "Rivers", "Ana", person.app.home).archive as archive:
        made = [e.EntityCreate(type="item", fields={"kind": "article", "title": title}) for title in _titles()]
        archive.append([Draft(new_entity(), one) for one in made])
    person.app.start(tmp_path / "rivers")
    person.until(lambda: person.app.desk is not None and person.app.desk.archive.folder == tmp_path / "rivers")
    person.until(lambda: len(person.window.list.listed()) == _RIVERS + _ZONES)
    person.quiet()
    return person


@contextmanager
def _searches(before: Callable[[str], object] = lambda _words: None) -> Iterator[list[str]]:
    """What SQLite is asked of the index's words meanwhile; `before` each is answered, in its own thread."""
    asked: list[str] = []

    def note(statement: str) -> None:
        if "search_fts MATCH" in statement:
            asked.append(statement)
            before(statement)

    with noted(note):
        yield asked


def _says(person: Person, words: str) -> bool:
    return words in person.window.list._said.text()


def test_the_best_hits_come_before_all_are_counted_and_stay_where_they_are(typing: Person) -> None:
    page, seen = typing.window.list, list[list[ItemId]]()
    page.loaded.connect(lambda: seen.append(page.listed()))
    with _searches() as asked:
        page.search.setText("river")
        typing.until(lambda: _says(typing, f"{_RIVERS} found"))
    first, whole = seen[0], seen[-1]
    assert 0 < len(first) < len(whole) == _RIVERS and whole[: len(first)] == first
    assert len(asked) == 2


def test_the_first_answer_is_the_beginning_of_the_whole(typing: Person) -> None:
    assert typing.app.desk is not None
    archive = typing.app.desk.archive
    for query in (
        "river",
        "riv",
        "river OR zone",
        "bank7",
        "nowhere",
        "river AND bank7",
        "title:river",
        "river NOT bank7",
    ):
        wanted = ListWanted(query, order="")
        first, whole = listing.first_ids(archive, wanted), listing.list_ids(archive, wanted)
        assert first is not None and whole.ids[: len(first.ids)] == first.ids
        assert first.is_whole == (len(whole.ids) < FIRST) == (first.ids == whole.ids)
    for query in ("NOT river", "kind:article", "river kind:article"):
        assert listing.first_ids(archive, ListWanted(query, order="")) is None
    assert listing.first_ids(archive, ListWanted("river", order="title")) is None


def test_letters_that_come_fast_are_looked_up_together(typing: Person) -> None:
    page, asked = typing.window.list, list[Task]()
    assert typing.app.desk is not None
    typing.app.desk.runner.started.connect(lambda task: asked.append(task) if task.owner is page.asking else None)
    QTest.keyClicks(page.search, "zone river bank7")
    typing.until(lambda: _says(typing, "found") and not page.asking.pauses)
    assert len(asked) <= 4  # of the first letter and of the last, not of each of the sixteen
    assert page.listed() == []
    QTest.keyClicks(page.search, "0")
    page.search.setText("zone")
    typing.until(lambda: len(page.listed()) == _ZONES)


def test_an_answer_that_comes_late_is_dropped(typing: Person) -> None:
    page, seen, go = typing.window.list, list[int](), threading.Event()
    page.loaded.connect(lambda: seen.append(len(page.listed())))
    with _searches(lambda words: go.wait(20) if "river" in words else None) as asked:
        try:
            page.search.setText("river")
            typing.until(lambda: bool(asked))
            page.search.setText("zone")
            typing.until(lambda: _says(typing, f"{_ZONES} found"))
        finally:
            go.set()
        typing.quiet()
    assert set(seen) == {_ZONES}


def test_a_first_answer_that_takes_longer_than_the_pause_is_shown(typing: Person) -> None:
    page, seen, go = typing.window.list, list[int](), threading.Event()
    page.loaded.connect(lambda: seen.append(len(page.listed())))
    with _searches(lambda _words: go.wait(20)) as asked:
        try:
            page.search.setText("river")
            typing.until(lambda: bool(asked) and not page.asking.pauses)
        finally:
            go.set()
        typing.until(lambda: _says(typing, f"{_RIVERS} found"))
    assert 0 < seen[0] < _RIVERS == seen[-1]


def test_all_rows_stay_chosen_when_the_list_is_loaded_anew(typing: Person) -> None:
    page = typing.window.list
    page.rows.selectAll()
    assert len(page.chosen_items()) == _RIVERS + _ZONES
    chosen = page.chosen_items()
    page.order.buttons["title"].click()
    typing.until(lambda: page.listed() != chosen and not typing.app.busy)
    assert set(page.chosen_items()) == set(chosen)
    assert page.rows.selectionModel().selection().count() == 1


def test_what_changes_while_somebody_types_waits_for_the_pause(typing: Person) -> None:
    page, asked = typing.window.list, list[str]()
    page.asking.begun.connect(lambda: asked.append(page.query))
    page.search.setText("river")
    assert page.asking.pauses and asked == ["river"]
    typing.window.desk.archive_changed.emit(Changes(everything=True))
    assert page.asking.pauses and asked == ["river"], "the first hits are not given up for it"
    typing.until(lambda: page.is_whole and _says(typing, f"{_RIVERS} found"))
    assert len(asked) == 2
    typing.window.desk.archive_changed.emit(Changes(everything=True))
    assert len(asked) == 3
    page.search.setText("status:")
    typing.until(lambda: page.rows.is_stale and not page.asking.waits)
    typing.window.desk.archive_changed.emit(Changes(everything=True))
    assert asked[-2:] == ["status:", "status:"]


def test_the_first_answer_brings_its_rows_along(typing: Person) -> None:
    page, rows = typing.window.list, list[object]()
    page._model.forget(None)
    typing.quiet()
    page._model.forget(None)
    page.loaded.connect(lambda: rows.append(page._model.known(page.listed()[0])))
    page.search.setText("bank7")
    typing.until(lambda: bool(rows))
    assert rows[0] is not None
