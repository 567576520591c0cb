"""The controls of blinking: show the other, go by itself at a pace, stop."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QWidget

from desktop_app.ui.comparing.blink import PACES_MS, Blink
from desktop_app.ui.desk import Desk
from desktop_app.ui.icons import icon


class BlinkBar(QWidget):
    """For one Blink."""

    def __init__(self, desk: Desk, blink: Blink, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._blink = desk, blink
        words, theme = desk.words, desk.theme
        self.flip = QPushButton(icon("blink", theme.text), words("Show the other (B)"))
        self.flip.clicked.connect(blink.flip)
        self.play = QPushButton()
        self.play.clicked.connect(self.toggle)
        self.pace = QComboBox()
        self.pace.setAccessibleName(words("Pace"))
        names = (words("twice a second"), words("every second"), words("every 2 seconds"), words("every 4 seconds"))
        for pace, name in zip(PACES_MS, names, strict=True):
            self.pace.addItem(name, pace)
        self.pace.setCurrentIndex(PACES_MS.index(blink.pace_ms))
        self.pace.currentIndexChanged.connect(self._paced)
        warning = QLabel(words("Both lie in one place. Never faster than twice a second: flashing can hurt."))
        warning.setObjectName("quiet")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for part in (self.flip, self.play, self.pace):
            row.addWidget(part)
        row.addWidget(warning, 1)
        blink.played.connect(self._show)
        self._show()

    def toggle(self) -> None:
        """By itself, or stop."""
        self._blink.stop() if self._blink.playing else self._blink.play()

    def _paced(self, _index: int) -> None:
        self._blink.set_pace(int(self.pace.currentData()))

    def _show(self, _playing: bool = False) -> None:
        words, playing = self._desk.words, self._blink.playing
        self.play.setText(words("Stop (Space)") if playing else words("By itself (Space)"))
        self.play.setIcon(icon("square" if playing else "play", self._desk.theme.text))
