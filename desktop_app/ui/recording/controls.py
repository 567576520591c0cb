"""The buttons under a recording: play, step, speed, sound, start and end of a stretch, a claim of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from desktop_app.rows.times import clock, span
from desktop_app.ui.desk import Desk
from desktop_app.ui.icons import icon

SPEEDS = (0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0)


class Controls(QWidget):
    """Signals of what was pressed; `sped` with a factor, `stepped` with 1 or -1, `muted`."""

    played = Signal()
    stepped = Signal(int)
    sped = Signal(float)
    muted = Signal(bool)
    start_set = Signal()
    end_set = Signal()
    claimed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, words = desk, desk.words
        # As the line of time: from left to right in every language.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._row = QHBoxLayout()
        self._row.setSpacing(2)
        self.back = self._button(words("One picture back (,)"), "step-back")
        self.play = self._button(words("Play (Space, F8)"), "play")
        self.on = self._button(words("One picture on (.)"), "step-forward")
        self.sound = self._button(words("Sound"), "volume-x", checkable=True)
        self.speed = QComboBox()
        self.speed.setAccessibleName(words("Speed"))
        self.speed.setToolTip(words("Speed"))
        for factor in SPEEDS:
            self.speed.addItem(f"{factor:g} ×", factor)
        self.speed.setCurrentIndex(SPEEDS.index(1.0))
        self._row.addWidget(self.speed)
        self.time = QLabel()
        self.time.setAccessibleName(words("Time in the recording"))
        self.time.setTextFormat(Qt.TextFormat.PlainText)
        self.time.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._row.addWidget(self.time)
        self._row.addStretch(1)
        self.start = self._worded(words("Start (I)"), words("A claim begins here (I)"))
        self.end = self._worded(words("End (O)"), words("A claim ends here (O)"))
        self.claim = self._worded(words("Claim (C)"), words("A claim about the chosen stretch, or this moment (C)"))
        self.stretch = QLabel()
        self.stretch.setObjectName("quiet")
        self.stretch.setTextFormat(Qt.TextFormat.PlainText)
        self.stretch.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.stretch.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 2, 8, 2)
        column.setSpacing(2)
        column.addLayout(self._row)
        column.addWidget(self.stretch)
        self._connect()

    def _connect(self) -> None:
        self.back.clicked.connect(lambda: self.stepped.emit(-1))
        self.on.clicked.connect(lambda: self.stepped.emit(1))
        self.play.clicked.connect(lambda: self.played.emit())
        self.sound.toggled.connect(self._sounded)
        self.speed.currentIndexChanged.connect(lambda place: self.sped.emit(SPEEDS[place]))
        self.start.clicked.connect(lambda: self.start_set.emit())
        self.end.clicked.connect(lambda: self.end_set.emit())
        self.claim.clicked.connect(lambda: self.claimed.emit())

    def _button(self, name: str, mark: str, *, checkable: bool = False) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(mark, self._desk.theme.text))
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setCheckable(checkable)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._row.addWidget(button)
        return button

    def _worded(self, text: str, name: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName("chip")
        button.setText(text)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._row.addWidget(button)
        return button

    def _sounded(self, on: bool) -> None:
        self.sound.setIcon(icon("volume-2" if on else "volume-x", self._desk.theme.text))
        self.muted.emit(not on)

    def show_playing(self, playing: bool) -> None:
        """Whether the button plays or stops."""
        words = self._desk.words
        self.play.setIcon(icon("pause" if playing else "play", self._desk.theme.text))
        name = words("Pause (Space, F8)") if playing else words("Play (Space, F8)")
        self.play.setToolTip(name)
        self.play.setAccessibleName(name)

    def show_time(self, at_ms: int, length_ms: int) -> None:
        """Where it stands."""
        self.time.setText(f"{clock(at_ms)} / {clock(length_ms)}" if length_ms else clock(at_ms))

    def show_stretch(self, start_ms: int | None, end_ms: int | None) -> None:
        """What was chosen for the next claim."""
        self.stretch.setVisible(start_ms is not None or end_ms is not None)
        first = start_ms if start_ms is not None else 0
        said = span(first, end_ms) if end_ms is not None else f"{clock(first)}–…"
        self.stretch.setText(self._desk.words("Chosen: {time}", time=self._desk.words.apart(said)))

    def let(self, possible: bool, *, pictures: bool, writing: bool) -> None:
        """What can be done: nothing while it is hidden, no steps in a sound, no claims where nothing can be written."""
        for part in (self.play, self.sound, self.speed):
            part.setEnabled(possible)
        for part in (self.back, self.on):
            part.setEnabled(possible and pictures)
        for part in (self.start, self.end, self.claim):
            part.setEnabled(possible and writing)

    def faster(self, by: int) -> None:
        """The next speed."""
        self.speed.setCurrentIndex(min(max(0, self.speed.currentIndex() + by), len(SPEEDS) - 1))
