"""Leaving in the middle of something: said in words, safe, and asked before anything is lost."""

from __future__ import annotations

import threading
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from desktop_app.services import reading
from desktop_app.services.archive import open_archive
from desktop_app.ui.quit_page import QuitPage
from desktop_app.ui.tasks import Job, Lane
from tests.ui.conftest import Person


def click(button: QAbstractButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def _busy(person: Person) -> threading.Event:
    """Work that ends when the event is set, or when it is stopped."""
    go = threading.Event()
    assert person.app.desk is not None

    def work(job: Job) -> None:
        while not go.wait(0.01):
            job.progress(3, 12)

    def nothing(_found: object) -> None:
        return None

    person.app.desk.runner.submit(person.window, work, nothing, nothing, title="Capturing", lane=Lane.WRITE)
    return go


def _page(person: Person) -> QuitPage:
    page = person.window.over.currentWidget()
    assert isinstance(page, QuitPage)
    return page


def _cells(page: QuitPage, row: int = 0) -> list[str]:
    item = page.rows.topLevelItem(row)
    assert item is not None
    return [item.text(column) for column in range(3)]


def test_nothing_is_asked_where_nothing_is_under_way(person: Person, article: str) -> None:
    assert person.window.close() and not person.window.isVisible()


def test_work_under_way_holds_the_window_and_is_named(person: Person, article: str) -> None:
    go = _busy(person)
    assert not person.window.close()
    page = _page(person)
    person.until(lambda: "3 / 12" in _cells(page)[1])
    assert _cells(page)[0] == "Capturing" and "finished" in _cells(page)[2]
    assert "1 piece of work" in page.said.text()
    assert not person.window.action("capture").isEnabled() and not person.window.menuBar().isEnabled()
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert person.window.over.currentWidget() is person.window.split
    assert person.window.action("capture").isEnabled() and person.window.reader.item == article
    go.set()
    person.quiet()
    assert person.window.isVisible()


def test_quit_when_done_waits_for_the_end(person: Person, article: str) -> None:
    go = _busy(person)
    person.window.close()
    click(_page(person).wait)
    assert person.window.isVisible() and "as soon as" in _page(person).title.text()
    go.set()
    person.until(lambda: not person.window.isVisible())


def test_stop_and_quit_keeps_what_was_captured(person: Person, article: str, tmp_path: Path) -> None:
    names = []
    for number in range(40):
        path = tmp_path / f"{number}.txt"
        path.write_text(f"Page {number}\n\nWords of page {number}, enough to be read.\n", "utf-8")
        names.append(str(path))
    assert person.app.desk is not None
    before = len(reading.list_items(person.app.desk.archive))
    go = threading.Event()
    person.app.desk.runner.advanced.connect(lambda task: go.set() if task.done > 2 else None)
    person.window.capture(names)
    _busy(person)  # it never ends by itself
    person.until(go.is_set)
    assert not person.window.close()
    click(_page(person).stop)
    person.until(lambda: not person.window.isVisible())
    folder = person.app.desk.archive.folder
    person.app.close()
    with open_archive(folder, person.app.home) as archive:
        items = reading.list_items(archive)
    assert before < len(items) <= before + 40


def test_when_the_work_ends_by_itself_the_person_goes_on(person: Person, article: str) -> None:
    go = _busy(person)
    person.window.close()
    _page(person)
    go.set()
    person.until(lambda: person.window.over.currentWidget() is person.window.split)
    assert person.window.isVisible()


def _half_written(person: Person) -> None:
    reader = person.window.reader
    start = reader.reading.toPlainText().index("At least 12")
    reader.reading.setTextCursor(reader.reading.cursor_of(start, start + 11))
    person.window.action("claim").trigger()
    QTest.keyClicks(reader.form.reason, "the list names")


def test_a_form_in_which_nothing_is_written_is_not_asked_about(person: Person, article: str) -> None:
    _half_written(person)
    person.window.reader.form.reason.clear()
    assert person.window.close()


def test_a_half_written_claim_is_asked_about_before_quitting(person: Person, article: str) -> None:
    _half_written(person)
    assert not person.window.close()
    page = _page(person)
    assert "At least 12" in _cells(page)[0] and "lost" in _cells(page)[2] and not page.wait.isVisible()
    click(page.go_on)
    assert person.window.reader.form.reason.text() == "the list names"
    person.window.close()
    click(_page(person).stop)
    person.until(lambda: not person.window.isVisible())


def test_a_capture_that_ends_leaves_the_claim_that_is_being_written_alone(
    person: Person, article: str, tmp_path: Path
) -> None:
    _half_written(person)
    (tmp_path / "other.txt").write_text("Another page\n\nWords of it, enough to be read.\n", "utf-8")
    person.window.capture([str(tmp_path / "other.txt")])
    person.until(lambda: "captured" in person.said())
    person.quiet()
    assert person.window.over.currentWidget() is person.window.split
    assert person.window.reader.item == article and person.window.reader.form.reason.text() == "the list names"


def test_a_half_written_claim_is_asked_about_before_another_item_is_read(
    person: Person, article: str, tmp_path: Path
) -> None:
    other = tmp_path / "other.txt"
    other.write_text("Another page\n\nWords of it, enough to be read.\n", "utf-8")
    person.window.capture([str(other)])
    person.until(lambda: person.window.reader.item not in (None, article))
    person.quiet()
    second = person.window.reader.item
    assert second is not None
    person.window.open_item(article)
    person.until(lambda: person.window.reader.item == article)
    person.quiet()
    _half_written(person)
    person.window.open_item(second)
    click(_page(person).go_on)
    assert person.window.reader.item == article
    assert person.window.reader.form.reason.text() == "the list names"
    person.window.open_item(second)
    click(_page(person).stop)
    person.until(lambda: person.window.reader.item == second)
    assert person.window.reader.form.isHidden()
