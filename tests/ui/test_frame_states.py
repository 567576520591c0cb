"""The frame when it is empty, opening, read only, dragged over; and the palette when nothing fits."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop_app.app import App
from desktop_app.services.archive import create, open_archive
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.panels.opening import Opening
from tests.ui.conftest import TEXT, Person

_COPY, _LEFT, _NO = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def _held(path: Path) -> QMimeData:
    path.write_text(TEXT, "utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    return data


def test_files_held_over_the_window_are_told_where_they_go(person: Person, tmp_path: Path) -> None:
    window, data = person.window, _held(tmp_path / "article.txt")
    hint = window.drop_hint
    window.dragEnterEvent(QDragEnterEvent(QPoint(300, 300), _COPY, data, _LEFT, _NO))
    assert hint.isVisible() and window.rect().contains(hint.geometry())
    window.dragLeaveEvent(QDragLeaveEvent())
    assert not hint.isVisible()
    window.dragEnterEvent(QDragEnterEvent(QPoint(300, 300), _COPY, data, _LEFT, _NO))
    window.dropEvent(QDropEvent(QPointF(300, 300), _COPY, data, _LEFT, _NO))
    assert not hint.isVisible()
    person.until(lambda: window.reader.item is not None)


def test_an_empty_archive_offers_to_capture_files(person: Person, tmp_path: Path) -> None:
    nothing = person.window.list.nothing
    person.until(nothing.files.isVisible)
    path = tmp_path / "article.txt"
    path.write_text(TEXT, "utf-8")
    person.files.many = [str(path)]
    QTest.mouseClick(nothing.files, Qt.MouseButton.LeftButton)
    person.until(lambda: person.window.reader.item is not None)
    person.quiet()
    assert not nothing.isVisible()
    person.window.list.search.setText("zeppelin")
    person.until(nothing.isVisible)
    assert not nothing.files.isVisible() and nothing.button.isVisible()


def test_an_archive_open_for_reading_says_so_for_good(app: App, qtbot: QtBot, tmp_path: Path) -> None:
    create(tmp_path / "case", "Case", "Ana", app.home).archive.close()
    app.show_archive(open_archive(tmp_path / "case", app.home, write=False))
    window = app.window
    assert isinstance(window, MainWindow)
    qtbot.waitUntil(lambda: not app.busy and window.list.nothing.isVisible())
    assert not window.bar.isEnabled() and window.bar.placeholderText().startswith("Reading only")
    assert not window.list.nothing.files.isVisible()
    window.dragEnterEvent(QDragEnterEvent(QPoint(300, 300), _COPY, _held(tmp_path / "a.txt"), _LEFT, _NO))
    assert not window.drop_hint.isVisible()


def test_while_an_archive_is_opened_its_name_is_seen(app: App, qtbot: QtBot, tmp_path: Path) -> None:
    create(tmp_path / "Velmark 2024", "Case", "Ana", app.home).archive.close()
    app.start(tmp_path / "Velmark 2024")
    assert app.window is not None
    page = app.window.findChild(Opening)
    assert page is not None and "Velmark 2024" in page.findChildren(QLabel)[0].text()
    qtbot.waitUntil(lambda: isinstance(app.window, MainWindow))


def test_the_palette_says_that_nothing_fits_and_stays_in_the_middle(person: Person) -> None:
    person.window.action("palette").trigger()
    palette = person.window.palette_of_actions
    palette.field.setText("zzz")
    person.until(palette.nothing.isVisible)
    assert not palette.list.isVisible()
    palette.field.setText("journal")
    assert palette.list.isVisible() and not palette.nothing.isVisible()
    for width in (1_100, 1_500):
        person.window.resize(width, 800)
        assert abs(palette.geometry().center().x() - person.window.width() // 2) <= 1
