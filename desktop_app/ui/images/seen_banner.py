"""Over a picture: where else it was captured, what looks like it, and how much was not compared."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.rows.ids import CaptureId
from desktop_app.services.seen_before import SeenBefore
from desktop_app.ui.desk import Desk
from desktop_app.ui.icons import icon, pixmap
from desktop_app.ui.images.copy_rows import CopyRows
from desktop_app.ui.images.seen_words import sentences
from desktop_app.ui.operations import picturing
from desktop_app.ui.tasks import Task

_PAUSE_MS = 400
_CAPTIONS = 6


class SeenBanner(QFrame):
    """`opened` with an item's id; `compared` with a Pick. It tells nothing of the pixels: a veiled picture has one too."""

    opened = Signal(str)
    compared = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._capture = ""
        self._stale = False
        self._asked: Task | None = None
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._soon.timeout.connect(self._ask)
        self.setObjectName("seen")
        self._build()
        desk.archive_changed.connect(self._changed)

    def _build(self) -> None:
        words, theme = self._desk.words, self._desk.theme
        self._sign = QLabel()
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setAlignment(self._desk.leading)
        self.said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.said.setAccessibleName(words("Seen before"))
        self.button = QPushButton(icon("files", theme.text), words("Copies"))
        self.button.setProperty("small", True)
        self.button.setCheckable(True)
        self.captions = QLabel()
        self.captions.setObjectName("quiet")
        self.captions.setWordWrap(True)
        self.captions.setTextFormat(Qt.TextFormat.PlainText)
        self.captions.setAlignment(self._desk.leading)
        self.copies = CopyRows(self._desk)
        self.button.toggled.connect(self._show_copies)
        self.copies.opened.connect(self.opened)
        self.copies.compared.connect(self.compared)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.said, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 6, 8, 6)
        layout.setSpacing(6)
        layout.addLayout(row)
        layout.addWidget(self.captions)
        layout.addWidget(self.copies)
        self.empty()

    def empty(self) -> None:
        """No picture, or nothing known of it yet."""
        self._capture = ""
        self._found: SeenBefore | None = None
        self._made = False
        self.said.setText("")
        self.button.setChecked(False)
        self._show_copies()
        self.hide()

    def show_capture(self, capture: CaptureId | None) -> None:
        """Another picture: what is known of copies comes from a worker."""
        self.empty()
        if capture is not None:
            self._capture = capture
            self._ask()

    def _ask(self) -> None:
        capture = CaptureId(self._capture)
        if self._asked is not None:
            self._asked.cancel()
        if capture:
            self._stale = False
            self._asked = picturing.load_seen_before(
                self._desk, self, capture, lambda found: self._came(capture, found)
            )

    def _came(self, capture: CaptureId, found: SeenBefore) -> None:
        if capture != self._capture:
            return
        words, theme = self._desk.words, self._desk.theme
        self._found = found
        self._sign.setPixmap(
            pixmap("files" if found.copies else "search", theme.text if found.copies else theme.quiet, 16)
        )
        self.said.setText(" ".join(sentences(self._desk, found, capture)))
        self.said.setObjectName("" if found.copies else "quiet")
        self.said.style().unpolish(self.said)
        self.said.style().polish(self.said)
        self.setProperty("found", bool(found.copies))
        self.style().unpolish(self)
        self.style().polish(self)
        count = len(found.copies)
        self.button.setText(words("Copies: {count}", count=count))
        self.button.setVisible(bool(found.copies))
        self._made = False
        self._show_copies()
        self.show()

    def _show_copies(self, _shown: bool = False) -> None:
        found, shown = self._found, self.button.isChecked()
        if shown and found is not None and not self._made:
            self._made = True
            self.copies.show_copies(found.copies)
        self.copies.setVisible(shown and found is not None and bool(found.copies))
        differing = found.captions if found is not None and found.captions_differ else ()
        words = self._desk.words
        said = " · ".join(f"“{words.apart(caption[:200])}”" for caption in differing[:_CAPTIONS])
        self.captions.setText(words("Captions, the first captured first: {captions}", captions=said))
        self.captions.setVisible(shown and bool(differing))

    def _changed(self, _changes: object) -> None:
        """A copy may have come or gone."""
        self._stale = bool(self._capture)
        over = self.parentWidget()
        if self._stale and over is not None and over.isVisible():
            self._soon.start()

    def look_again(self) -> None:
        """The picture is shown again; meanwhile the archive may have changed."""
        if self._stale:
            self._soon.start()
