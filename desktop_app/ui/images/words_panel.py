"""Words read by machine: to be read, selected and copied; those read with little confidence are underlined."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QTextEdit, QVBoxLayout, QWidget

from desktop_app.services.ocr_shown import MachineWords, SeenWord, box_around
from desktop_app.ui.desk import Desk
from desktop_app.ui.icons import icon
from desktop_app.ui.images.pen import Drawn
from desktop_app.ui.reader.places import Places, shown
from desktop_app.ui.theme import reading_font

_MOST_MARKED = 3_000


class WordsPanel(QWidget):
    """`chosen` with the boxes of the selected words; `claim_wanted` with a Drawn around them and the words."""

    chosen = Signal(object)
    claim_wanted = Signal(object, str)

    def __init__(self, desk: Desk, *, claims: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._claims = desk, claims
        self._words: MachineWords | None = None
        self._places = Places("")
        self._build()

    def _build(self) -> None:
        words = self._desk.words
        self.head, self.hint = QLabel(), QLabel()
        self.hint.setObjectName("quiet")
        for label in (self.head, self.hint):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setAlignment(self._desk.leading)
        self.text = QTextEdit()
        self.text.setReadOnly(True)
        self.text.setFont(reading_font())
        self.text.setFrameShape(QTextEdit.Shape.NoFrame)
        self.text.setAcceptDrops(False)
        self.text.setAccessibleName(words("Words read by machine"))
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        # Each paragraph runs as its own first letter does: a file may hold pages in several scripts.
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self.text.document().setDefaultTextOption(option)
        self.text.selectionChanged.connect(self._selected)
        self.claim = QPushButton(icon("tag", self._desk.theme.text), words("Claim from these words"))
        self.claim.clicked.connect(self.claim_words)
        self.claim.setVisible(self._claims)
        row = QHBoxLayout()
        row.addWidget(self.hint, 1)
        row.addWidget(self.claim)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 6)
        column.addWidget(self.head)
        column.addLayout(row)
        column.addWidget(self.text, 1)
        self.setMinimumHeight(130)

    def show_words(self, found: MachineWords | None) -> None:
        """Another reading, or none."""
        if found == self._words:
            return
        self._words = found
        self._places = Places(found.text if found else "")
        self.head.setText(self._heading(found))
        self.hint.setText(self._hint(found))
        self.text.setPlainText(shown(found.text, self._places) if found else "")
        self._mark(found)
        self._selected()

    def _heading(self, found: MachineWords | None) -> str:
        words = self._desk.words
        if found is None:
            return ""
        if not found.words:
            return words("No words were found by machine ({program}).", program=words.apart(found.program))
        sure = words.as_written(f"{found.mean_confidence / 100:.2f}")
        return words(
            "Words read by machine ({program}, mean confidence {sure})", program=words.apart(found.program), sure=sure
        )

    def _hint(self, found: MachineWords | None) -> str:
        words = self._desk.words
        if found is None or not found.words:
            return ""
        unsure = any(not word.sure for word in found.words)
        parts = [words("Compare them with the picture: they may be wrong.")]
        parts += [words("Underlined: read with little confidence.")] if unsure else []
        parts += [words("Only the first of them are shown here.")] if found.cut else []
        return " ".join(parts)

    def _mark(self, found: MachineWords | None) -> None:
        form = QTextCharFormat()
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        form.setUnderlineColor(QColor(self._desk.theme.danger))
        cursor = QTextCursor(self.text.document())
        cursor.beginEditBlock()
        for word in [word for word in (found.words if found else ()) if not word.sure][:_MOST_MARKED]:
            cursor.setPosition(self._places.to_qt(word.start))
            cursor.setPosition(self._places.to_qt(word.end), QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(form)
        cursor.endEditBlock()

    def selected(self) -> tuple[SeenWord, ...]:
        """The words that the selection touches."""
        cursor = self.text.textCursor()
        if not cursor.hasSelection() or self._words is None:
            return ()
        start, end = (self._places.from_qt(p) for p in (cursor.selectionStart(), cursor.selectionEnd()))
        return tuple(word for word in self._words.words if word.start < end and word.end > start)

    def _selected(self) -> None:
        words = self.selected()
        self.claim.setEnabled(box_around(words) is not None)
        self.chosen.emit(tuple(word.box for word in words))

    def claim_words(self) -> bool:
        """A claim about the region of the selected words; False when none are selected."""
        words = self.selected()
        box = box_around(words)
        if box is None or self._words is None or not self._claims:
            return False
        said = self._words.text[words[0].start : words[-1].end]
        self.claim_wanted.emit(Drawn(box), " ".join(said.split()))
        return True
