"""One picture in the place of the other, by a person's hand or at a pace; never so fast that it could hurt."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal

FASTEST_MS = 500
"""Two changes a second. WCAG 2.2, 2.3.1 allows three flashes a second, each of them two changes."""
PACES_MS = (500, 1_000, 2_000, 4_000)


class Blink(QObject):
    """`turned` with the place (0 or 1) of the picture to show; `played` when it began to go by itself or stopped."""

    turned = Signal(int)
    played = Signal(bool)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.shown = 0
        self._since = QElapsedTimer()
        self._owed = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._owed.timeout.connect(self.flip)
        self._pace = QTimer(self, interval=PACES_MS[1], timerType=Qt.TimerType.PreciseTimer)
        self._pace.timeout.connect(self.flip)

    @property
    def playing(self) -> bool:
        """Whether it goes by itself."""
        return self._pace.isActive()

    @property
    def pace_ms(self) -> int:
        """Milliseconds between two changes."""
        return self._pace.interval()

    def set_pace(self, pace_ms: int) -> None:
        """At least FASTEST_MS."""
        self._pace.setInterval(max(FASTEST_MS, pace_ms))

    def flip(self) -> None:
        """The other picture: at once, or when the last change is FASTEST_MS old."""
        left = FASTEST_MS - self._since.elapsed() if self._since.isValid() else 0
        if left <= 0:
            self._turn()
        elif not self._owed.isActive():
            self._owed.start(left)

    def _turn(self) -> None:
        self._owed.stop()
        self.shown = 1 - self.shown
        self._since.start()
        self.turned.emit(self.shown)

    def play(self) -> None:
        """By itself, until stopped."""
        if not self.playing:
            self._pace.start()
            self.played.emit(True)

    def stop(self) -> None:
        """The picture that is shown stays."""
        self._owed.stop()
        if self.playing:
            self._pace.stop()
            self.played.emit(False)
