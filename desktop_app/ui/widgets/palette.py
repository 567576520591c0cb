"""The command palette: every action by a few letters of its name (Ctrl+K)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop_app.ui.widgets.palette_delegate import MORE, PaletteDelegate
from desktop_app.ui.words import Words


class Palette(QFrame):
    """Opens over the window; Enter does, Escape closes."""

    def __init__(self, actions: Sequence[QAction], words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self._before: QWidget | None = None
        self._actions = list(actions)
        self.setObjectName("card")
        self.field = QLineEdit()
        self.field.setPlaceholderText(words("What do you want to do?"))
        self.field.setAccessibleName(words("All actions"))
        self.list = QListWidget()
        self.list.setAccessibleName(words("All actions"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setIconSize(QSize(18, 18))
        self.list.setItemDelegate(PaletteDelegate(self.list))
        self.nothing = QLabel(words("No action is called that. Try fewer letters."))
        self.nothing.setObjectName("quiet")
        self.nothing.setContentsMargins(8, 8, 8, 8)
        layout = QVBoxLayout(self)
        layout.addWidget(self.field)
        layout.addWidget(self.nothing)
        layout.addWidget(self.list)
        layout.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.field.textChanged.connect(self._narrow)
        self.field.returnPressed.connect(self._do)
        self.list.itemActivated.connect(self._do)
        self.field.installEventFilter(self)
        parent.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        """In the middle of the window's upper part."""
        self._before = self._over.focusWidget() if self.isHidden() else self._before
        self.field.clear()
        self._narrow("")
        self.show()
        self.raise_()
        self.field.setFocus()

    def _place(self) -> None:
        width = min(560, self._over.width() - 80)
        rows = (
            self.list.sizeHintForRow(0) * self.list.count() if self.list.count() else self.nothing.sizeHint().height()
        )
        height = self.field.sizeHint().height() + rows + 40
        self.setGeometry((self._over.width() - width) // 2, 70, width, min(height, self._over.height() - 140, 420))

    def _narrow(self, text: str) -> None:
        self.list.clear()
        wanted = text.casefold().split()
        for action in self._actions:
            name = _name(action)
            if all(word in name.casefold() for word in wanted):
                self.list.addItem(_row(action, name))
        self.list.setCurrentRow(0)
        self.list.setVisible(self.list.count() > 0)
        self.nothing.setVisible(not self.list.count())
        self._place()

    def _do(self, _item: object = None) -> None:
        row = self.list.currentItem()
        if row is None or not row.data(Qt.ItemDataRole.UserRole).isEnabled():
            return
        self._close()
        row.data(Qt.ItemDataRole.UserRole).trigger()

    def _close(self) -> None:
        """The cursor goes back: what comes next in the window may be a suggestion, which Enter would accept."""
        before, self._before = self._before, None
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
                self.list.setCurrentRow(max(0, min(self.list.count() - 1, self.list.currentRow() + step)))
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
    row = QListWidgetItem(action.icon(), name)
    row.setData(Qt.ItemDataRole.UserRole, action)
    row.setData(MORE, more)
    row.setData(Qt.ItemDataRole.AccessibleTextRole, f"{name}, {more}" if more else name)
    if not action.isEnabled():
        row.setFlags(Qt.ItemFlag.NoItemFlags)
    return row
