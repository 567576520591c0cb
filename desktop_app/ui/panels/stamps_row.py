"""In the report's panel: which reports wait for their time stamp, and the button that asks for it. Nothing is asked before."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from desktop_app.ui.desk import Desk
from desktop_app.ui.operations import stamping
from desktop_app.ui.tips import plain_tip

if TYPE_CHECKING:
    from desktop_app.services.reporting.waiting_stamps import WaitingStamp

_NAMED = 3
"""So many files are named; all of them are in the tool tip."""


class StampsRow(QWidget):
    """Hidden while none waits."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.said = QLabel()
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.said.setAlignment(desk.leading)
        self.ask = QPushButton()
        self.ask.clicked.connect(self._ask)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.said, 1)
        layout.addWidget(self.ask)
        self.hide()
        self.load()

    def load(self) -> None:
        """Look at the list again."""
        stamping.load_waiting(self._desk, self, self._came)

    def _came(self, found: Sequence[WaitingStamp]) -> None:
        words = self._desk.words
        waiting = [one for one in found if one.state == "waiting"]
        names = [words.apart(one.file.name) for one in waiting]
        more = ["…"] if len(names) > _NAMED else []
        self.said.setText(
            words("Signed, and waiting for a time stamp: {files}.", files=", ".join([*names[:_NAMED], *more]))
        )
        self.said.setToolTip(plain_tip("\n".join(f"{one.file} · {one.address}" for one in waiting)))
        self.ask.setText(words("Ask for the time stamps that wait ({count})", count=len(waiting)))
        self.ask.setEnabled(True)
        self.setVisible(bool(waiting))

    def _ask(self) -> None:
        self.ask.setEnabled(False)
        stamping.ask_for_stamps(self._desk, self, lambda _answers: self.load())
