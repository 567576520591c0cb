"""An export is stopped: who could be hurt by it, and what a person decides."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from desktop_app.rows.learning import StopRow
from desktop_app.ui.desk import Desk
from desktop_app.ui.panels.rows_tree import MOST, Row, RowsTree, capped
from desktop_app.ui.words import Words


def because_names(words: Words) -> dict[str, str]:
    """Each cause, as people say it."""
    return {
        "at risk": words("at risk"),
        "consent withdrawn": words("consent was withdrawn"),
        "consent lapsed": words("consent has lapsed"),
        "no consent recorded": words("personal information, and no consent is recorded"),
    }


class StopView(QWidget):
    """`reasoned` whenever the reason changes."""

    reasoned = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        words = desk.words
        head = QLabel(words("Decide before this leaves"))
        head.setObjectName("heading")
        head.setAlignment(desk.leading)
        said = QLabel(
            words("Somebody could be hurt. Leave these out, or let them go and say why: your reason is kept in the journal and stands in the file.")
        )  # fmt: skip
        said.setWordWrap(True)
        said.setAlignment(desk.leading)
        heads = (words("Why it is stopped"), words("What"), words("Title or name"))
        self.rows = RowsTree(desk, words("What stops it"), heads)
        self.reason = QLineEdit()
        self.reason.setAccessibleName(words("Why it may leave all the same"))
        self.reason.setPlaceholderText(words("who agreed, when, and how you know"))
        self.reason.textChanged.connect(self.reasoned)
        form = QFormLayout()
        form.addRow(words("Why it may leave all the same"), self.reason)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for part in (head, said, self.rows):
            layout.addWidget(part, 1 if part is self.rows else 0)
        layout.addLayout(form)

    @property
    def said(self) -> str:
        """The person's reason."""
        return self.reason.text().strip()

    def show_stops(self, stops: Sequence[StopRow]) -> None:
        """What stops it; the reason is asked anew each time."""
        words = self._desk.words
        causes = because_names(words)
        types = {"item": words("item"), "source": words("source"), "person": words("person")}
        rows = [
            Row(
                (causes[row.because], types.get(row.type, row.type), words.apart(row.title)),
                "triangle-alert", True, row.entity if row.type == "item" else "",
            )
            for row in stops[:MOST]
        ]  # fmt: skip
        self.rows.show_rows(capped(self._desk, rows, len(stops)))
        self.reason.clear()
