"""The manual: contents and search at the side, the page beside them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop_app.ui.desk import Desk
from desktop_app.ui.manual import texts
from desktop_app.ui.manual.manual_view import ManualView
from desktop_app.ui.widgets.page import Page

_NAME = Qt.ItemDataRole.UserRole
_ROW = 32


class ManualPage(Page):
    """`back` is what Escape and the button do."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        words = desk.words
        super().__init__(desk, words("Manual"), words("Works offline. Escape goes back to where you were."), parent)
        self.back: Callable[[], None] = lambda: None
        self._keys = ""
        self.name = ""
        leave = self.button(words("Back"))
        leave.clicked.connect(lambda: self.back())
        self.controls.addWidget(leave)
        self.search = QLineEdit()
        self.search.setPlaceholderText(words("Search the manual"))
        self.search.setAccessibleName(words("Search the manual"))
        self.search.setClearButtonEnabled(True)
        self.contents = QListWidget()
        self.contents.setObjectName("contents")
        self.contents.setAccessibleName(words("Contents"))
        self.none = QLabel(words("No page has these words."))
        self.none.setObjectName("quiet")
        self.none.hide()
        self.view = ManualView(desk)
        side = QVBoxLayout()
        for part in (self.search, self.none, self.contents):
            side.addWidget(part)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addLayout(side, 1)
        row.addWidget(self.view, 4)
        self.column.addLayout(row, 1)
        self.search.textChanged.connect(self._narrow)
        self.search.returnPressed.connect(self.contents.setFocus)
        self.contents.currentItemChanged.connect(self._choose)
        self.view.page_wanted.connect(self.open_page)
        self._narrow("")

    def list_keys(self, keys: list[tuple[str, str]]) -> None:
        """(keys, what they do) of all actions, for the page on the keyboard: it is never behind the program."""
        words = self.desk.words
        rows = "".join(f"| {shortcut} | {name} |\n" for shortcut, name in keys)
        self._keys = f"\n\n| {words('Keys')} | {words('What they do')} |\n| --- | --- |\n{rows}"

    def open_page(self, name: str) -> None:
        """A page by name; an unknown one opens the first."""
        self.search.clear()
        place = texts.CONTENTS.index(name) if name in texts.CONTENTS else 0
        self.contents.setCurrentRow(place)

    def _narrow(self, text: str) -> None:
        language = self.desk.words.language
        names = texts.found(text, language)
        self.contents.blockSignals(True)
        self.contents.clear()
        for name in names:
            item = QListWidgetItem(texts.title_of(name, language))
            item.setData(_NAME, name)
            item.setSizeHint(QSize(0, _ROW))
            self.contents.addItem(item)
        self.contents.blockSignals(False)
        self.none.setVisible(not names)
        if names:
            self.contents.setCurrentRow(names.index(self.name) if self.name in names else 0)
        self.view.mark(text)

    def _choose(self, item: QListWidgetItem | None, _before: QListWidgetItem | None) -> None:
        if item is None:
            return
        self.name = str(item.data(_NAME))
        language = self.desk.words.language
        text = texts.text_of(self.name, language) + (self._keys if self.name == "keyboard" else "")
        self.view.show_page(text, self.desk.words.rtl and texts.is_translated(self.name, language))
        self.view.mark(self.search.text())

    def focusInEvent(self, _event: QFocusEvent) -> None:
        """The contents have the keyboard. (A focus proxy would keep Tab from what stands before them.)"""
        self.contents.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.back()
        else:
            super().keyPressEvent(event)
