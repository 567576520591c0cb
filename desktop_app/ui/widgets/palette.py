"""The command palette (Ctrl+K): every action by a few letters of its name; below, what the archive has by these letters."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QIcon, QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop_app.ui.widgets.palette_delegate import HEAD, MORE, PaletteDelegate
from desktop_app.ui.words import Words

_PAUSE_MS = 80
_HIGHEST = 560


@dataclass(frozen=True, slots=True)
class Known:
    """Something of the archive that can be opened. `more` is said at the far side."""

    name: str
    more: str
    icon: QIcon
    go: Callable[[], None]


@dataclass(frozen=True, slots=True)
class KnownGroup:
    """What is of one kind, under its heading."""

    title: str
    known: tuple[Known, ...]


class Palette(QFrame):
    """Opens over the window; Enter does, Escape closes. `asked` when letters were typed and the archive may know them."""

    asked = Signal(str)

    def __init__(self, actions: Sequence[QAction], words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._over, self._words = parent, words
        self._before: QWidget | None = None
        self._actions = list(actions)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self.setObjectName("card")
        self.field = QLineEdit()
        self.field.setPlaceholderText(words("What do you want to do or find?"))
        self.field.setAccessibleName(words("All actions"))
        self.list = QListWidget()
        self.list.setAccessibleName(words("All actions"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setIconSize(QSize(18, 18))
        self.list.setItemDelegate(PaletteDelegate(self.list))
        self.nothing = QLabel(words("Nothing here is called that. Try fewer letters."))
        self.nothing.setObjectName("quiet")
        self.nothing.setContentsMargins(8, 8, 8, 8)
        layout = QVBoxLayout(self)
        for part in (self.field, self.nothing, self.list):
            layout.addWidget(part)
        layout.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._connect()
        self.hide()

    def _connect(self) -> None:
        self.field.textChanged.connect(self._narrow)
        self.field.returnPressed.connect(self._do)
        self.list.itemActivated.connect(self._do)
        self._pause.timeout.connect(self._ask)
        self.field.installEventFilter(self)
        self._over.installEventFilter(self)

    def open(self) -> None:
        """In the middle of the window's upper part."""
        self._before = self._over.focusWidget() if self.isHidden() else self._before
        self.field.clear()
        self._narrow("")
        self.show()
        self.raise_()
        self.field.setFocus()

    @property
    def letters(self) -> str:
        """What is looked for; "" when the palette is closed."""
        return "" if self.isHidden() else self.field.text().strip()

    def _place(self) -> None:
        width = min(560, self._over.width() - 80)
        rows = sum(self.list.sizeHintForRow(row) for row in range(min(self.list.count(), 40)))
        height = self.field.sizeHint().height() + (rows or self.nothing.sizeHint().height()) + 40
        most = min(self._over.height() - 140, _HIGHEST)
        self.setGeometry((self._over.width() - width) // 2, 70, width, min(height, most))

    def _narrow(self, text: str) -> None:
        self.list.clear()
        letters = text.strip().casefold()
        wanted = letters.split()
        named = [(_name(action), action) for action in self._actions]
        fitting = [(name, one) for name, one in named if all(word in name.casefold() for word in wanted)]
        for name, action in sorted(fitting, key=lambda pair: not pair[0].casefold().startswith(letters)):
            self.list.addItem(_row(action, name))
        self._pause.stop()
        if wanted:
            self._pause.start()
        self._shown()

    def _ask(self) -> None:
        if self.letters:
            self.asked.emit(self.letters)

    def show_known(self, letters: str, groups: Sequence[KnownGroup]) -> None:
        """What the archive has by these letters, below the actions; dropped when others stand there by now."""
        if letters != self.letters:
            return
        at = self.list.currentRow()
        if self.list.count() and groups:
            self.list.insertItem(0, _head(self._words("Actions")))
            at += 1
        for group in groups:
            self.list.addItem(_head(group.title))
            for known in group.known:
                self.list.addItem(_known_row(known))
        self._shown(at)

    def _shown(self, at: int = -1) -> None:
        self.list.setVisible(self.list.count() > 0)
        self.nothing.setVisible(not self.list.count() and not self._pause.isActive())
        self._mark(at if at >= 0 else self._first(), 1)
        self._place()

    def _first(self) -> int:
        """The first row that Enter does something with; the first of all when there is none."""
        rows = range(self.list.count())
        return next((row for row in rows if self.list.item(row).flags() & Qt.ItemFlag.ItemIsEnabled), 0)

    def _mark(self, row: int, step: int) -> None:
        """Make a row the current one; heads are passed over."""
        while 0 <= row < self.list.count() and self.list.item(row).data(HEAD):
            row += step
        if 0 <= row < self.list.count():
            self.list.setCurrentRow(row)

    def _do(self, _item: object = None) -> None:
        row = self.list.currentItem()
        what = row.data(Qt.ItemDataRole.UserRole) if row is not None else None
        if isinstance(what, QAction) and what.isEnabled():
            self._close()
            what.trigger()
        elif isinstance(what, Known):
            self._close()
            what.go()

    def _close(self) -> None:
        """The cursor goes back: what comes next in the window may be a suggestion, which Enter would accept."""
        before, self._before = self._before, None
        self._pause.stop()
        self.hide()
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows walk the list while the field has the cursor; the window takes the palette along."""
        if watched is self._over and event.type() == QEvent.Type.Resize:
            self._place()
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                step = 1 if event.key() == Qt.Key.Key_Down else -1
                self._mark(max(0, min(self.list.count() - 1, self.list.currentRow() + step)), step)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self._close()
                return True
        return super().eventFilter(watched, event)


def _name(action: QAction) -> str:
    """Its words; an action of an inner menu also says which: a language is written in its own script."""
    name, within = action.text().replace("&", ""), action.property("within")
    return f"{within}: {name}" if within else name


def _row(action: QAction, name: str) -> QListWidgetItem:
    """What cannot be done now is there, too, and says what it waits for."""
    more = action.shortcut().toString() if action.isEnabled() else action.toolTip()
    row = _item(action.icon(), name, more, action)
    if not action.isEnabled():
        row.setFlags(Qt.ItemFlag.NoItemFlags)
    elif more:
        # Keys are read from the left in Arabic, too (LRI and PDI): Ctrl+/ ends in its stroke.
        row.setData(MORE, f"\u2066{more}\u2069")
    return row


def _known_row(known: Known) -> QListWidgetItem:
    return _item(known.icon, known.name, known.more, known)


def _item(icon: QIcon, name: str, more: str, what: object) -> QListWidgetItem:
    row = QListWidgetItem(icon, name)
    row.setData(Qt.ItemDataRole.UserRole, what)
    row.setData(MORE, more)
    row.setData(Qt.ItemDataRole.AccessibleTextRole, f"{name}, {more}" if more else name)
    return row


def _head(title: str) -> QListWidgetItem:
    row = QListWidgetItem(title)
    row.setData(HEAD, True)
    row.setFlags(Qt.ItemFlag.NoItemFlags)
    return row
