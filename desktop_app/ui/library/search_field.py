"""The search field: arrow down goes on to the rows, Escape empties it; the piece that cannot be run is underlined in it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction, QColor, QInputMethodEvent, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.ui.desk import Desk
from desktop_app.ui.icons import icon


class SearchField(QLineEdit):
    """`left_downwards` when the person goes on to the rows by the arrow key, `help_wanted` by the mark at its end."""

    left_downwards = Signal()
    help_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words, theme = desk.words, desk.theme
        self.wrong: tuple[int, int] | None = None
        """The code points of the text that are underlined, None for none."""
        self._composing = False
        self._look = QTextCharFormat()
        self._look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        self._look.setUnderlineColor(QColor(theme.danger))
        self._look.setBackground(QColor(theme.danger_ground))
        self._look.setForeground(QColor(theme.danger))
        self.setPlaceholderText(words("Search words, captions, claims, notes  (Ctrl+F)"))
        self.setAccessibleName(words("Search"))
        self.setClearButtonEnabled(True)
        self.addAction(QAction(icon("search", theme.quiet), "", self), QLineEdit.ActionPosition.LeadingPosition)
        self.help = QAction(icon("circle-question-mark", theme.quiet), words("Help with searching"), self)
        self.help.setToolTip(words("Examples of what can be searched  (Ctrl+/)"))
        self.help.triggered.connect(self.help_wanted)
        self.addAction(self.help, QLineEdit.ActionPosition.TrailingPosition)
        self.textChanged.connect(self._text_changed)

    def put(self, text: str, selected: tuple[int, int] | None = None) -> None:
        """Another text, as if it had been typed: Ctrl+Z brings back the one before. `selected`: code points of it."""
        self.selectAll()
        self.insert(text)
        if selected is not None:
            start, end = (_units(text[:at]) for at in selected)
            self.setSelection(start, end - start)

    def mark_wrong(self, piece: tuple[int, int] | None) -> None:
        """Underline these code points of the text; None: nothing is wrong."""
        if self._composing or piece == self.wrong:
            return
        self.wrong = piece
        marks = [self._mark(*piece)] if piece else []
        # The way in which input methods underline what they compose: the text itself stays as it is.
        QCoreApplication.sendEvent(self, QInputMethodEvent("", marks))

    def _mark(self, start: int, end: int) -> QInputMethodEvent.Attribute:
        text = self.text()
        from_cursor = _units(text[:start]) - self.cursorPosition()
        kind = QInputMethodEvent.AttributeType.TextFormat
        return QInputMethodEvent.Attribute(kind, from_cursor, _units(text[start:end]), self._look)

    def _text_changed(self, _text: str) -> None:
        """What was wrong stood in another text."""
        self.mark_wrong(None)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """While a word is being composed its own marks stand."""
        self._composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down and Escape; the rest is text."""
        if event.key() == Qt.Key.Key_Down:
            self.left_downwards.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


def _units(text: str) -> int:
    """How many places Qt counts for it: two for a letter beyond the first plane."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def wrong_piece(text: str, details: Mapping[str, str | int], query: str) -> tuple[int, int] | None:
    """The code points of the field's text that an error is about, None where it does not say; `query` is its end that was run."""
    start, end, skipped = details.get("start"), details.get("end"), len(text) - len(query)
    if not (isinstance(start, int) and isinstance(end, int) and 0 <= start < end):
        return None
    at = min(start, len(query) - 1)
    return (skipped + at, skipped + max(at + 1, min(end, len(query)))) if query else None
