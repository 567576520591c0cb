"""Locked at once: nothing that is shown names anything, the archive is closed, and unlocking comes back to the same place."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu, QWidget

from desktop_app.app import App
from desktop_app.services.archive import open_archive
from desktop_app.ui.lock_page import LockPage
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.panels.welcome import Welcome
from tests.ui.conftest import Person

_LOCK = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


def _locked(app: App) -> LockPage:
    window = app.window
    assert window is not None
    page = window.centralWidget()
    assert isinstance(page, LockPage)
    return page


def _is_closed(app: App) -> bool:
    return app.desk is None


def _words(window: QWidget) -> str:
    found = [window.windowTitle()]
    for label in window.findChildren(QLabel):
        found += [label.text(), label.toolTip()]
    for button in window.findChildren(QAbstractButton):
        found += [button.text(), button.toolTip()]
    for menu in window.findChildren(QMenu):
        found += [action.text() for action in menu.actions()]
    return "\n".join(found)


def test_locking_hides_everything_and_closes_the_archive(person: Person, article: str) -> None:
    assert person.app.desk is not None
    folder, before = person.app.desk.archive.folder, person.window
    QTest.keyClick(person.window, Qt.Key.Key_L, _LOCK)
    page = _locked(person.app)
    window = person.app.window
    assert window is not None and window is not before and not before.isVisible()
    person.until(page.unlock.isEnabled)
    said = _words(window)
    assert window.windowTitle() == "Attest"
    for name in ("case", "Case", "Ridge", "Ana", str(folder)):
        assert name not in said.replace("in case", "")
    assert "does not encrypt" in said
    assert _is_closed(person.app)
    with open_archive(folder, person.app.home) as archive:
        assert archive.writable


def test_unlocking_comes_back_to_the_item_and_the_half_written_claim(person: Person, article: str) -> None:
    reader = person.window.reader
    start = reader.reading.toPlainText().index("At least 12")
    reader.reading.setTextCursor(reader.reading.cursor_of(start, start + 11))
    person.window.action("claim").trigger()
    reader.form.choose_status(3)
    QTest.keyClicks(reader.form.reason, "the list names")
    person.window.action("lock").trigger()
    page = _locked(person.app)
    person.until(page.unlock.isEnabled)
    QTest.mouseClick(page.unlock, Qt.MouseButton.LeftButton)
    person.until(lambda: isinstance(person.app.window, MainWindow) and person.window.reader.item == article)
    form = person.window.reader.form
    person.until(lambda: form.reason.text() == "the list names")
    assert form.status.currentIndex() == 3 and form.is_half_written and "At least 12" in form.head
    assert "Case" in person.window.windowTitle()


def test_the_first_page_with_the_names_of_archives_is_locked_too(person: Person, article: str) -> None:
    person.window.action("open_archive").trigger()
    window = person.app.window
    assert window is not None and window.findChild(Welcome) is not None and "case" in _words(window)
    window.activateWindow()
    person.until(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_L, _LOCK)
    page = _locked(person.app)
    person.until(page.unlock.isEnabled)
    assert person.app.window is not None and "case" not in _words(person.app.window)
    QTest.mouseClick(page.unlock, Qt.MouseButton.LeftButton)
    person.until(lambda: person.app.window is not None and person.app.window.findChild(Welcome) is not None)
