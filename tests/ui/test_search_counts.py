"""The counts of saved searches in the sidebar: exact, unknown while they are counted, never those of before a change."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from desktop_app.rows.ids import ItemId
from desktop_app.services import shelving, tagging
from desktop_app.services.archive import OpenArchive
from desktop_app.services.listing import ListWanted, list_ids
from desktop_app.ui.desk import Changes
from desktop_app.ui.operations import shelving as asked_shelving
from tests.services.test_saved_searches import _fill
from tests.statements import noted
from tests.ui.conftest import Person


@pytest.fixture
def archive(person: Person) -> OpenArchive:
    """Four items and three saved searches, one of which cannot be run."""
    assert person.app.desk is not None
    found = person.app.desk.archive
    _fill(found)
    shelving.save_search(found, "Broken", "((", {})
    shelving.save_search(found, "Crossings", "bridge", {})
    shelving.save_search(found, "Nowhere", "nowhere", {})
    person.app.desk.archive_changed.emit(Changes(everything=True))
    person.until(lambda: _shown(person, "Crossings") == "2")
    return found


def _row(person: Person, name: str) -> Any:
    """The index of a saved search's row."""
    sidebar = person.window.sidebar
    searches = sidebar.lists.searches if sidebar.lists else ()
    found = next((search for search in searches if search.name == name), None)
    return sidebar.index_of(f"search {found.entity}") if found else sidebar.index_of("none")


def _shown(person: Person, name: str) -> str:
    return str(_row(person, name).siblingAtColumn(1).data() or "")


def _tip(person: Person, name: str) -> str:
    return str(_row(person, name).data(Qt.ItemDataRole.ToolTipRole))


@contextmanager
def _searching(person: Person, go: threading.Event) -> Iterator[list[str]]:
    """What workers ask of the index's words meanwhile; nothing is answered before `go`, at the latest when this ends."""
    asked: list[str] = []

    def wait(statement: str) -> None:
        if "search_fts MATCH" in statement and threading.current_thread() is not threading.main_thread():
            asked.append(statement)
            go.wait(20)

    with noted(wait):
        try:
            yield asked
        finally:
            go.set()
            person.quiet()


def test_each_search_says_how_much_it_finds_or_why_it_cannot(person: Person, archive: OpenArchive) -> None:
    person.until(lambda: _shown(person, "Nowhere") == "0" and _shown(person, "Broken") == "–")
    assert "cannot be run" in _tip(person, "Broken") and "2 items" in _tip(person, "Crossings")
    assert "2 items" in _row(person, "Crossings").data(Qt.ItemDataRole.AccessibleTextRole)


def test_a_change_makes_counts_unknown_at_once_and_then_true(person: Person, archive: OpenArchive) -> None:
    desk = person.app.desk
    assert desk is not None
    go = threading.Event()
    tagging.set_field(archive, _first(archive), "title", "A ferry")
    with _searching(person, go) as asked:
        desk.archive_changed.emit(Changes(everything=True))
        assert _shown(person, "Crossings") == "…" and "counted" in _tip(person, "Crossings")
        person.until(lambda: bool(asked))
        assert _shown(person, "Crossings") == "…"
        go.set()
        person.until(lambda: _shown(person, "Crossings") == "1")


def test_a_late_answer_from_before_a_change_is_never_shown(person: Person, archive: OpenArchive) -> None:
    desk, seen, go, first = person.app.desk, list[str](), threading.Event(), _first(archive)
    assert desk is not None
    person.window.sidebar._counts.counted.connect(lambda _search: seen.append(_shown(person, "Crossings")))
    with _searching(person, go) as asked:
        desk.archive_changed.emit(Changes(everything=True))
        person.until(lambda: bool(asked))
        tagging.set_field(archive, first, "title", "A ferry")
        desk.archive_changed.emit(Changes(everything=True))
        go.set()
        person.until(lambda: _shown(person, "Crossings") == "1")
    assert "2" not in seen


def test_changes_that_come_fast_are_counted_together_and_one_at_a_time(person: Person, archive: OpenArchive) -> None:
    desk, started, running = person.app.desk, list[Any](), list[int]()
    assert desk is not None
    counts = person.window.sidebar._counts

    def note(task: Any) -> None:
        if task.owner is counts:
            started.append(task)
            running.append(sum(one.owner is counts for one in desk.runner._running.values()))

    desk.runner.started.connect(note)
    for _change in range(20):
        desk.archive_changed.emit(Changes(everything=True))
    person.until(lambda: all(_shown(person, name) != "…" for name in ("Broken", "Crossings", "Nowhere")))
    assert len(started) == 3 and set(running) == {1}


def test_folded_searches_are_not_counted_until_they_are_opened(person: Person, archive: OpenArchive) -> None:
    sidebar, desk = person.window.sidebar, person.app.desk
    assert desk is not None
    head = _row(person, "Crossings").parent()
    sidebar.setExpanded(head, False)
    desk.archive_changed.emit(Changes(everything=True))
    person.until(lambda: desk.runner.busy)
    person.quiet()
    assert _shown(person, "Crossings") == "…"
    sidebar.setExpanded(_row(person, "Crossings").parent(), True)
    person.until(lambda: _shown(person, "Crossings") == "2")


def test_what_is_done_in_the_window_is_counted(person: Person, archive: OpenArchive, tmp_path: Path) -> None:
    path = tmp_path / "new.txt"
    path.write_text("Another bridge\n\nWords of the ferry.\n", "utf-8")
    person.window.capture([str(path)])
    person.until(lambda: _shown(person, "Crossings") == "3")
    assert person.app.desk is not None
    asked_shelving.save_search(person.app.desk, person.window, "Ferries", "ferry", {}, lambda _made: None)
    person.until(lambda: _shown(person, "Ferries") == "1")


def test_another_day_counts_anew(person: Person, archive: OpenArchive) -> None:
    counts, seen = person.window.sidebar._counts, list[str]()
    counts.forgotten.connect(lambda: seen.append(_shown(person, "Crossings")))
    assert 0 < counts._midnight.remainingTime() <= 86_401_000
    counts._midnight.timeout.emit()
    assert seen == ["…"]
    person.until(lambda: _shown(person, "Crossings") == "2")


def _first(archive: OpenArchive) -> ItemId:
    return list_ids(archive, ListWanted('title:"bridge at orvane"')).ids[0]
