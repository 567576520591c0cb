"""A person at the window: sees words, uses mouse and keyboard, and nothing else. Only the file dialogs are answered."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_app.app import App
from desktop_app.services.integrity import verify
from tests.chosen_files import ChosenFiles

_PATIENCE_MS = 30_000
W = TypeVar("W", bound=QWidget)


def _keys(widget: QWidget, text: str) -> None:
    """Type letters of any script (QTest knows those of ASCII alone)."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(widget, event)


class Hands:
    """Drives the window by what stands on it."""

    def __init__(self, app: App, bot: QtBot, dialogs: ChosenFiles) -> None:
        self.app, self.bot, self.dialogs = app, bot, dialogs

    def until(self, true: Callable[[], bool]) -> None:
        """Wait for something to be seen."""
        self.bot.waitUntil(true, timeout=_PATIENCE_MS)

    @property
    def window(self) -> QWidget:
        """The window in front."""
        assert self.app.window is not None
        return self.app.window

    def _all(self, kind: type[W]) -> Iterator[W]:
        return (widget for widget in self.window.findChildren(kind) if widget.isVisible())

    def _wait(self, find: Callable[[], W | None], what: str) -> W:
        found: list[W] = []

        def there() -> bool:
            widget = find()
            found[:] = [widget] if widget is not None else []
            return bool(found)

        try:
            self.until(there)
        except Exception as error:
            raise AssertionError(f"{what} is not to be seen. On the screen: {self.words_on_screen()}") from error
        return found[0]

    def words_on_screen(self) -> list[str]:
        """Every word that labels and buttons show."""
        labels = [label.text() for label in self._all(QLabel)]
        return [text for text in (*labels, *(button.text() for button in self._all(QAbstractButton))) if text]

    def sees(self, words: str) -> None:
        """Wait until a label, a page, a line or a row says so."""
        self._wait(lambda: next(self._saying(words), None), f"“{words}”")

    def _saying(self, words: str) -> Iterator[QWidget]:
        yield from (one for one in self._all(QLabel) if words in one.text())
        yield from (page for page in self._all(QTextEdit) if words in page.toPlainText())
        yield from (line for line in self._all(QLineEdit) if words in line.text())
        yield from (view for view in self._all(QAbstractItemView) if self._index(view, words) is not None)

    def button(self, words: str) -> QAbstractButton:
        """A button by its words or, for one that is only an icon, by its name."""

        def find() -> QAbstractButton | None:
            named = (b for b in self._all(QAbstractButton) if words in (b.text().replace("&", ""), b.accessibleName()))
            return next((b for b in named if b.isEnabled()), None)

        return self._wait(find, f"the button “{words}”")

    def click(self, words: str) -> None:
        """Click a button or a box to tick."""
        button = self.button(words)
        at = QPoint(12, button.height() // 2) if not self.window.isRightToLeft() else button.rect().center()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=at)

    def field(self, name: str, kind: type[W]) -> W:
        """A field by its name."""
        return self._wait(
            lambda: next((f for f in self._all(kind) if f.accessibleName() == name), None), f"the field “{name}”"
        )

    def type(self, name: str, text: str) -> None:
        """Click into a line, empty it, and type."""
        line = self.field(name, QLineEdit)
        QTest.mouseClick(line, Qt.MouseButton.LeftButton)
        line.selectAll()
        QTest.keyClick(line, Qt.Key.Key_Delete)
        _keys(line, text)

    def write(self, name: str, text: str) -> None:
        """Click into a larger field and type."""
        page = self.field(name, QPlainTextEdit)
        QTest.mouseClick(page.viewport(), Qt.MouseButton.LeftButton)
        _keys(page, text)

    def choose(self, name: str, words: str) -> None:
        """Choose a value of a box by the keyboard."""
        box = self.field(name, QComboBox)
        box.setFocus()
        place = next(at for at in range(box.count()) if box.itemText(at) == words)
        while box.currentIndex() != place:
            QTest.keyClick(box, Qt.Key.Key_Down if box.currentIndex() < place else Qt.Key.Key_Up)

    def menu(self, *path: str) -> None:
        """Walk an open menu by the keyboard, one word a level; Enter at the last."""
        for depth, words in enumerate(path):
            menu = self._wait(partial(self._popup, words), f"the menu with “{words}”")
            wanted = next(action for action in menu.actions() if words in action.text())
            while menu.activeAction() is not wanted:
                QTest.keyClick(menu, Qt.Key.Key_Down)
            QTest.keyClick(menu, Qt.Key.Key_Return if depth == len(path) - 1 else Qt.Key.Key_Right)

    def _popup(self, words: str) -> QMenu | None:
        menus = (one for one in QApplication.topLevelWidgets() if isinstance(one, QMenu) and one.isVisible())
        return next((menu for menu in menus if any(words in action.text() for action in menu.actions())), None)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """A key, where the cursor is."""
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)

    def do(self, words: str) -> None:
        """Any action by the keyboard: Ctrl+K, some of its words, Enter."""
        self.window.activateWindow()
        self.press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        line = self.field("All actions", QLineEdit)
        _keys(line, words)
        QTest.keyClick(line, Qt.Key.Key_Return)

    def _index(self, view: QAbstractItemView, words: str) -> QModelIndex | None:
        model = view.model()
        waiting = [QModelIndex()]
        while waiting:
            parent = waiting.pop()
            for row in range(model.rowCount(parent)):
                index = model.index(row, 0, parent)
                waiting.append(index)
                for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)):
                    cell = model.index(row, column, parent)
                    if words in str(cell.data() or ""):
                        return QModelIndex(cell)
        return None

    def row(self, name: str, words: str, *, twice: bool = False, also: bool = False) -> None:
        """Click a row of a list, tree or table by its words; `also` keeps what is chosen (Ctrl)."""
        view = self.field(name, QAbstractItemView)
        self.until(lambda: self._index(view, words) is not None)
        index = self._index(view, words)
        assert index is not None
        view.scrollTo(index)
        at = view.visualRect(index).center()
        keys = Qt.KeyboardModifier.ControlModifier if also else Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, keys, at)
        if twice:
            QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)

    def rows(self, name: str) -> int:
        """How many rows a list has."""
        return self.field(name, QAbstractItemView).model().rowCount()

    def shows(self, name: str, words: str) -> None:
        """Wait until a list has a row that says so."""
        self.until(lambda: any(words in title for title in self.titles(name)))

    def titles(self, name: str) -> list[str]:
        """The first words of every row that has come."""
        model = self.field(name, QAbstractItemView).model()
        return [str(model.index(row, 0).data() or "") for row in range(model.rowCount())]

    def tab(self, words: str) -> None:
        """Click a tab."""
        bar = self._wait(
            lambda: next((b for b in self._all(QTabBar) if words in [b.tabText(at) for at in range(b.count())]), None),
            f"the tab “{words}”",
        )
        place = next(at for at in range(bar.count()) if bar.tabText(at) == words)
        QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(place).center())

    def page_says(self, words: str) -> QTextEdit:
        """Wait until a text page holds these words."""
        return self._wait(
            lambda: next((p for p in self._all(QTextEdit) if words in p.toPlainText()), None),
            f"the page with “{words}”",
        )

    def select(self, words: str) -> None:
        """Mark words of the page with the mouse."""
        page = self.page_says(words)
        start = page.toPlainText().index(words)
        first, last = QTextCursor(page.document()), QTextCursor(page.document())
        first.setPosition(start)
        last.setPosition(start + len(words))
        page.setTextCursor(first)
        page.ensureCursorVisible()
        begin, end = page.cursorRect(first).center(), page.cursorRect(last).center()
        QTest.mousePress(page.viewport(), Qt.MouseButton.LeftButton, pos=begin)
        QTest.mouseMove(page.viewport(), end)
        QTest.mouseRelease(page.viewport(), Qt.MouseButton.LeftButton, pos=end)
        assert page.textCursor().selectedText() == words

    def drag(self, name: str, first: QPoint, last: QPoint) -> None:
        """Draw with the mouse on a view, from one place to another counted from its middle."""
        view = self.field(name, QWidget)
        ground = view.viewport() if isinstance(view, QAbstractScrollArea) else view
        middle = ground.rect().center()
        QTest.mousePress(ground, Qt.MouseButton.LeftButton, pos=middle + first)
        QTest.mouseMove(ground, middle + last)
        QTest.mouseRelease(ground, Qt.MouseButton.LeftButton, pos=middle + last)

    def quiet(self) -> None:
        """Wait until nothing is under way."""
        self.until(lambda: not self.app.busy)

    def holds(self, folder: Path) -> None:
        """The archive on disk is whole: every byte, signature and link of the chain matches."""
        found = verify(folder, self.app.home, lambda _done, _total: None)
        assert (found.mismatch, found.match > 0) == (0, True), found

    def leave(self) -> Path:
        """Close the program as a person does; the archive's folder."""
        assert self.app.desk is not None
        folder = self.app.desk.archive.folder
        self.quiet()
        self.window.close()
        self.app.close()
        return folder
