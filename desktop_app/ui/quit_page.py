"""Before the person leaves: what is under way and what becomes of it, and what is not saved. No dialog; it can be read in peace."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.ui.desk import Desk
from desktop_app.ui.panels.rows_tree import Row, RowsTree
from desktop_app.ui.tasks import Lane, Task


@dataclass(frozen=True, slots=True)
class Unsaved:
    """What is half written: what to say of it, and about what it is."""

    title: str
    head: str


class QuitPage(QFrame):
    """`unsaved`: what is half written, None for nothing. The buttons are joined by who shows the page."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        words = desk.words
        self.setObjectName("panel")
        self.title, self.said = QLabel(), QLabel()
        self.title.setObjectName("title")
        for label in (self.title, self.said):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setAlignment(desk.leading)
        self.rows = RowsTree(
            desk, words("What is under way"), (words("What"), words("How far"), words("What becomes of it"))
        )
        self.go_on = QPushButton(words("Go on working"))
        self.stop = QPushButton(words("Stop and quit"))
        self.wait = QPushButton(words("Quit when done"))
        self.wait.setProperty("primary", True)
        self.wait.setAutoDefault(True)
        buttons = QHBoxLayout()
        buttons.addWidget(self.go_on)
        buttons.addStretch(1)
        for button in (self.stop, self.wait):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(32, 24, 32, 24)
        layout.setSpacing(12)
        for part in (self.title, self.said, self.rows):
            layout.addWidget(part, 1 if part is self.rows else 0)
        layout.addLayout(buttons)

    def show_work(self, tasks: list[Task], unsaved: Unsaved | None, *, is_waiting: bool) -> None:
        """What is under way now."""
        words, count = self._desk.words, len(tasks)
        rows = [self._row(task) for task in tasks]
        if unsaved:
            rows.insert(
                0, Row((unsaved.head, "", words("is lost when you quit: it is not saved")), "triangle-alert", True)
            )
        self.rows.show_rows(rows)
        if is_waiting:
            self.title.setText(words("Attest quits as soon as this is done"))
        else:
            self.title.setText(words("Work is under way") if tasks or unsaved is None else unsaved.title)
        said = words(
            "Quitting waits for what is being written and stops the rest. Nothing that was said to be saved is lost."
        )
        self.said.setText(f"{words('{count} pieces of work are under way.', count=count)} {said}" if tasks else "")
        self.said.setVisible(bool(tasks))
        self.wait.setVisible(bool(tasks) and not is_waiting)
        self.stop.setText(words("Stop and quit") if tasks else words("Quit without saving it"))

    def show_loss(self, unsaved: Unsaved) -> None:
        """Another item would be read, and what is half written is lost."""
        words = self._desk.words
        self.rows.show_rows([Row((unsaved.head, "", words("is lost when you leave this item: it is not saved")), "triangle-alert", True)])  # fmt: skip
        self.title.setText(unsaved.title)
        self.said.setVisible(False)
        self.wait.setVisible(False)
        self.stop.setText(words("Leave it unsaved"))

    def _row(self, task: Task) -> Row:
        words = self._desk.words
        far = words.as_written(f"{task.done} / {task.total}") if task.total else ""
        if task.lane is Lane.WRITE:
            said = words("what is being written is finished; the rest is stopped")
        else:
            said = words("is stopped; nothing is lost, it can be asked for again")
        return Row((task.title, far, said), "time")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes on working."""
        if event.key() == Qt.Key.Key_Escape:
            self.go_on.click()
        else:
            super().keyPressEvent(event)
