"""The way from a page to an item, at the very words."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor

from desktop_app.ui.library.hit import Hit
from desktop_app.ui.reader.reader_page import ReaderPage


class Way(QObject):
    """Opens an item; when it is on the screen, selects the words it was wanted for."""

    def __init__(self, reader: ReaderPage, open_item: Callable[[str], None], parent: QObject) -> None:
        super().__init__(parent)
        self._reader, self._open = reader, open_item
        self._wanted: tuple[str, int, int] | None = None
        self._claim: tuple[str, str, str] | None = None
        self._found: tuple[str, Hit] | None = None
        reader.shown.connect(self._shown)

    def open_at(self, item: str, start: int, end: int) -> None:
        """`start` and `end` are code points of the newest capture's text; end -1: to the end of the line; start -1: none."""
        self._wanted, self._claim, self._found = (item, start, end), None, None
        self._open(item)

    def open_claim(self, item: str, claim: str, status: str = "") -> None:
        """The item with this claim in hand; the form ready with that status, "" for none."""
        self._wanted, self._claim, self._found = None, (item, claim, status), None
        self._open(item)

    def open_found(self, item: str, hit: Hit | None) -> None:
        """The item as a search found it: at the claim, the translation or, of a caption, the picture it stands in; the cursor stays."""
        self._wanted, self._claim, self._found = None, None, (item, hit) if hit else None
        self._open(item)

    def _turn(self, hit: Hit) -> None:
        if hit.part == "claim":
            self._reader.choose_claim(hit.ref, ready=False)
        elif hit.part == "translation":
            self._reader.show_translation(hit.ref)
        elif hit.part == "caption" and self._reader.has_picture:
            self._reader.show_picture()

    def _shown(self, item: str) -> None:
        claim, self._claim = self._claim, None
        if claim is not None and claim[0] == item:
            self._reader.choose_claim(claim[1])
            if claim[2]:
                self._reader.set_status(claim[2])
        found, self._found = self._found, None
        if found is not None and found[0] == item:
            self._turn(found[1])
        wanted, self._wanted = self._wanted, None
        if wanted is None or wanted[0] != item or wanted[1] < 0:
            return
        reading = self._reader.reading
        cursor = reading.cursor_of(wanted[1], max(wanted[1], wanted[2]))
        if wanted[2] < 0:
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        self._reader.tabs.setCurrentWidget(reading)
        reading.setTextCursor(cursor)
        reading.ensureCursorVisible()
        reading.setFocus()
