"""The strip at the bottom: running work with progress, remaining time and Cancel."""

from __future__ import annotations

import time

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from desktop_app.ui.tasks import Task, TaskRunner
from desktop_app.ui.words import Words


class WorkStrip(QFrame):
    """One line for each titled piece of work."""

    def __init__(self, runner: TaskRunner, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._lines: dict[int, _Line] = {}
        self.setObjectName("strip")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(12, 4, 12, 4)
        self._layout.setSpacing(2)
        runner.started.connect(self._started)
        runner.advanced.connect(self._advanced)
        runner.ended.connect(self._ended)
        self.hide()

    def _started(self, task: Task) -> None:
        if task.title:
            self._lines[task.number] = line = _Line(task, self._words, self)
            self._layout.addWidget(line)
            self.show()

    def _advanced(self, task: Task) -> None:
        if line := self._lines.get(task.number):
            line.advance(task.done, task.total)
            line.say(task.phase)

    def _ended(self, task: Task) -> None:
        if line := self._lines.pop(task.number, None):
            line.setParent(None)
            line.deleteLater()
        self.setVisible(bool(self._lines))


class _Line(QWidget):
    def __init__(self, task: Task, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._words, self._since = words, time.monotonic()
        self._title = task.title
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setText(task.title)
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(6)
        self._bar.setAccessibleName(task.title)
        self._left = QLabel()
        self._left.setObjectName("quiet")
        cancel = QPushButton(words("Cancel"))
        cancel.clicked.connect(task.cancel)
        cancel.clicked.connect(lambda: cancel.setEnabled(False))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._text)
        layout.addWidget(self._bar, 1)
        layout.addWidget(self._left)
        layout.addWidget(cancel)

    def say(self, phase: str) -> None:
        """What is being done just now, behind the title."""
        name = phase_words(self._words).get(phase, "")
        self._text.setText(f"{self._title} · {name}" if name else self._title)

    def advance(self, done: int, total: int) -> None:
        """The share done, and the time that the rest will take at this pace."""
        if total <= 0:
            return
        # Qt counts in 32 bits: bytes of a large file do not fit.
        self._bar.setRange(0, 1_000)
        self._bar.setValue(round(1_000 * done / total))
        passed = time.monotonic() - self._since
        if done and passed > 2:
            seconds = round(passed / done * (total - done))
            self._left.setText(self._words("about {time} left", time=self._words.as_written(clock(seconds))))


def phase_words(words: Words) -> dict[str, str]:
    """What a browser that captures is doing."""
    return {
        "starting": words("the browser starts"),
        "open": words("a window is open: press “Capture this page” there"),
        "loading": words("the page loads"),
        "scrolling": words("the page is scrolled"),
        "picture": words("the picture is taken"),
        "saving": words("what came is saved"),
    }


def clock(seconds: int) -> str:
    """h:mm:ss, or m:ss below an hour."""
    minutes, rest = divmod(seconds, 60)
    return f"{minutes // 60}:{minutes % 60:02d}:{rest:02d}" if minutes >= 60 else f"{minutes}:{rest:02d}"
