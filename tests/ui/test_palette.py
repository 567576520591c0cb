"""The palette finds what the archive has: items, saved searches, collections; late answers are dropped, Enter opens."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.services import shelving
from desktop_app.ui.desk import Changes
from desktop_app.ui.widgets.palette import Known, Palette
from desktop_app.ui.widgets.palette_delegate import HEAD, MORE
from tests.ui.conftest import Person
from tests.ui.test_typing import _searches


@pytest.fixture
def stocked(person: Person, tmp_path: Path) -> Person:
    """Ten texts about one river, a collection and a saved search called after it."""
    paths = []
    for number in range(10):
        path = tmp_path / f"{number}.txt"
        path.write_text(f"Quillon crossing {number}\n\nWords about the Quillon & its banks.\n", "utf-8")
        paths.append(str(path))
    person.window.capture(paths)
    person.until(lambda: len(person.window.list.listed()) == 10)
    person.quiet()
    archive, ids = person.window.desk.archive, person.window.list.listed()
    shelving.new_collection(archive, "Quillon bridge", ids[:3])
    shelving.save_search(archive, "Quillon banks", "banks", {"kind": "article"})
    person.window.desk.archive_changed.emit(Changes(everything=True))
    person.quiet()
    return person


def _open(person: Person, letters: str) -> Palette:
    person.window.action("palette").trigger()
    palette = person.window.palette_of_actions
    QTest.keyClicks(palette.field, letters)
    return palette


def _heads(palette: Palette) -> list[str]:
    rows = map(palette.list.item, range(palette.list.count()))
    return [row.text() for row in rows if row.data(HEAD)]


def _known(palette: Palette) -> list[str]:
    rows = map(palette.list.item, range(palette.list.count()))
    return [row.text() for row in rows if isinstance(row.data(Qt.ItemDataRole.UserRole), Known)]


def test_items_searches_and_collections_stand_under_their_heads(stocked: Person) -> None:
    palette = _open(stocked, "quill")
    stocked.until(lambda: len(_heads(palette)) == 3)
    assert _heads(palette) == ["Items", "Saved searches", "Collections"]
    assert len(_known(palette)) == 8 + 1 + 1 and palette.list.currentRow() == 1
    QTest.keyClick(palette.field, Qt.Key.Key_Up)
    assert palette.list.currentRow() == 1, "a head is not chosen"
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert not palette.isVisible()
    stocked.until(lambda: stocked.window.reader.item is not None)


@pytest.mark.parametrize(("letters", "count"), [("quillon banks", 10), ("quillon bridge", 3)])
def test_enter_opens_a_list(stocked: Person, letters: str, count: int) -> None:
    palette = _open(stocked, letters)
    stocked.until(lambda: len(_known(palette)) > 0)
    name = letters.title().replace("Banks", "banks").replace("Bridge", "bridge")
    while name not in palette.list.currentItem().text():
        QTest.keyClick(palette.field, Qt.Key.Key_Down)
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    page = stocked.window.list
    stocked.until(lambda: page.choice.title == name and len(page.listed()) == count)
    assert stocked.window.sidebar.current.split()[0] in ("search", "collection")


def test_actions_stay_first_and_chosen_when_the_archive_answers(stocked: Person) -> None:
    palette = _open(stocked, "cross")
    assert not _known(palette)
    stocked.until(lambda: bool(_known(palette)))
    assert _heads(palette) == ["Items"]
    palette.field.setText("re")
    first = palette.list.currentItem().text()
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    second = palette.list.currentItem().text()
    palette.show_known("re", ())
    assert palette.list.currentItem().text() == second != first
    palette.field.setText("quillon bridge")
    stocked.until(lambda: "Collections" in _heads(palette))


def test_an_answer_that_comes_late_is_dropped(stocked: Person) -> None:
    go = threading.Event()
    with _searches(lambda words: go.wait(20) if "quill" in words else None) as asked:
        try:
            palette = _open(stocked, "quill")
            stocked.until(lambda: bool(asked))
            palette.field.setText("nowhere")
        finally:
            go.set()
        stocked.until(palette.nothing.isVisible)
        stocked.quiet()
    assert _known(palette) == [] and palette.nothing.isVisible()
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    stocked.quiet()
    assert not palette.isVisible()


def test_a_query_that_cannot_be_run_finds_names_alone(stocked: Person) -> None:
    palette = _open(stocked, "status:")
    stocked.until(palette.nothing.isVisible)
    assert stocked.said() == "" or "cannot" not in stocked.said()


def test_keys_are_read_from_the_left_and_said_without_marks(person: Person) -> None:
    palette = _open(person, person.window.action("search_help").text())
    row = palette.list.item(0)
    assert row.data(MORE) == "\u2066Ctrl+/\u2069"
    assert row.data(Qt.ItemDataRole.AccessibleTextRole).endswith(", Ctrl+/")
