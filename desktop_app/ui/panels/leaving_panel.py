"""What every export goes through: choices, what stops it, what they would learn, and only then the file."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.errors import AppError
from desktop_app.rows.ids import ItemId
from desktop_app.rows.learning import StopRow
from desktop_app.ui.desk import Desk
from desktop_app.ui.operations import leaving
from desktop_app.ui.panels.leaving_view import LeavingView
from desktop_app.ui.panels.panel import Panel
from desktop_app.ui.panels.stop_view import StopView
from desktop_app.ui.tasks import Task

if TYPE_CHECKING:
    from desktop_app.services.staging import Staged

AskFile = Callable[[str, str], str]


class LeavingPanel(Panel):
    """Parts added to `column` are the choices. A panel that goes takes away what has not left."""

    result: QLabel
    """Among the choices: what became of it."""

    def __init__(self, desk: Desk, title: str, said: str, ask_file: AskFile, parent: QWidget | None = None) -> None:
        super().__init__(desk, title, said, parent)
        self._ask = ask_file
        self._out = Path()
        self._instead: tuple[ItemId, ...] | None = None
        self._reason = ""
        self._others: tuple[ItemId, ...] = ()
        self._ready: list[Staged] = []
        self._task: Task | None = None
        self.leaving, self.stopped = LeavingView(desk), StopView(desk)
        self.steps = QStackedWidget()
        outer, inner = self.column, QWidget()
        inner.setObjectName("inner")
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(10)
        self.choices = QScrollArea()
        self.choices.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.choices.setFrameShape(QFrame.Shape.NoFrame)
        self.choices.setWidgetResizable(True)
        self.choices.setWidget(inner)
        for step in (self.choices, self.stopped, self.leaving):
            self.steps.addWidget(step)
        outer.addWidget(self.steps, 1)
        self.destroyed.connect(partial(_let_lie, desk, self._ready))

    def add_steps(self, write: str) -> None:
        """The buttons of every step; `write` is said by the first."""
        words = self.desk.words
        self.change = self._button(words("Change"), self._back)
        self.write = self.primary(write)
        self.write.clicked.connect(self._begin)
        self.decide = self._button(words("Let them go with this reason"), self._decided)
        # What protects people is offered first.
        self.leave_out = self.primary(words("Leave these out"))
        self.leave_out.clicked.connect(self._leave_out)
        self.go = self.primary(words("Write it"))
        self.go.clicked.connect(self._go)
        self.stopped.reasoned.connect(self._reasoned)
        self.stopped.rows.item_wanted.connect(self._read_item)
        self.desk.runner.ended.connect(self._ended)
        self._show(self.choices)

    def _ended(self, task: Task) -> None:
        """What was stopped by its Cancel in the strip can be begun again."""
        if task is self._task:
            self._task = None
            for button in (self.write, self.go):
                button.setEnabled(True)
            self.leave_out.setEnabled(bool(self._others))
            self._reasoned()

    def _button(self, text: str, slot: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.clicked.connect(slot)
        self.buttons.addWidget(button)
        return button

    def _read_item(self, item: str) -> None:
        self.desk.item_wanted.emit(item, -1, -1)

    # What a panel says of itself

    def file_asked(self) -> str:
        """The name that the person chooses for the file, "" for none."""
        raise NotImplementedError

    def chosen(self) -> tuple[ItemId, ...] | None:
        """The items that the person chose; None for everything."""
        raise NotImplementedError

    def make(self, items: tuple[ItemId, ...] | None, reason: str) -> leaving.Make:
        """What makes it ready, of these items, with this reason. Called on the GUI thread: it looks at the choices."""
        raise NotImplementedError

    def written(self, staged: Staged, paths: tuple[Path, ...]) -> None:
        """It has left; say so in the panel."""
        raise NotImplementedError

    def said(self, staged: Staged, out: Path) -> str:
        """It has left, in a sentence for the banner."""
        raise NotImplementedError

    # The steps

    def _show(self, step: QWidget) -> None:
        self.steps.setCurrentWidget(step)
        self.write.setVisible(step is self.choices)
        self.change.setVisible(step is not self.choices)
        self.leave_out.setVisible(step is self.stopped)
        self.decide.setVisible(step is self.stopped)
        self.go.setVisible(step is self.leaving)
        self.go.setEnabled(True)
        self._reasoned()

    def _reasoned(self) -> None:
        self.decide.setEnabled(bool(self.stopped.said))

    def _begin(self) -> None:
        if name := self.file_asked():
            self._out, self._instead, self._reason = Path(name), None, ""
            self.write.setEnabled(False)
            self._task = leaving.look_for_stops(self.desk, self, self.chosen(), self._stops, self._failed)

    def _stops(self, found: tuple[tuple[StopRow, ...], tuple[ItemId, ...]]) -> None:
        stops, self._others = found
        if stops:
            self.stopped.show_stops(stops)
            self.leave_out.setEnabled(bool(self._others))
            self._show(self.stopped)
            self.stopped.reason.setFocus()
        else:
            self._make()

    def _leave_out(self) -> None:
        self._instead = self._others
        self._make()

    def _decided(self) -> None:
        self._reason = self.stopped.said
        self._make()

    def _make(self) -> None:
        for button in (self.write, self.decide, self.leave_out):
            button.setEnabled(False)
        items = self._instead if self._instead is not None else self.chosen()
        make = self.make(items, self._reason)
        self._task = leaving.make_ready(self.desk, self, self._out, make, self._came, self._failed)

    def _came(self, staged: Staged) -> None:
        self.leaving.clear()
        self._discard()
        self._ready.append(staged)
        self.leaving.show_staged(staged, self._out)
        self._show(self.leaving)
        self.go.setFocus()

    def _failed(self, error: AppError) -> None:
        self.desk.notify.error(error)
        self._back()

    def _back(self) -> None:
        self.leaving.clear()
        self._discard()
        self.write.setEnabled(True)
        self._show(self.choices)
        self.write.setFocus()

    def _discard(self) -> None:
        while self._ready:
            leaving.discard(self.desk, self._ready.pop())

    def _go(self) -> None:
        staged = self._ready[-1]
        self.go.setEnabled(False)
        # An open file cannot be moved or removed everywhere.
        self.leaving.pages.show_file(None)
        sentence = self.said(staged, self._out)
        self._task = leaving.let_go(
            self.desk, self, staged, self._out, lambda _paths: self.desk.notify.done(sentence),
            partial(self._left, staged), self._failed,
        )  # fmt: skip

    def _left(self, staged: Staged, paths: tuple[Path, ...]) -> None:
        self._ready.clear()
        self.written(staged, paths)
        self._back()


def _let_lie(desk: Desk, ready: list[Staged]) -> None:
    """The panel is gone; what had not left is taken away."""
    for staged in ready:
        leaving.discard(desk, staged)
