"""What became of each source of a capture: captured, captured again, refused and why; the refused can be tried again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHeaderView, QPushButton, QTableView, QWidget

from desktop_app.ui.desk import Desk
from desktop_app.ui.operations import capturing
from desktop_app.ui.operations.capturing import Outcomes
from desktop_app.ui.panels.outcomes_model import OutcomesModel, outcome_of
from desktop_app.ui.panels.panel import Panel
from desktop_app.ui.theme import pixels

AskFile = Callable[[str, str], str]


class OutcomePanel(Panel):
    """`item_wanted` with the item of a row."""

    item_wanted = Signal(str)

    def __init__(self, desk: Desk, outcomes: Outcomes, ask_file: AskFile, parent: QWidget | None = None) -> None:
        words = desk.words
        super().__init__(
            desk, words("What became of each"), words("Enter opens an item. Refused files are not in the archive."), parent
        )  # fmt: skip
        self._outcomes, self._ask = outcomes, ask_file
        self.counts = self.text("", "heading")
        self.which = QComboBox()
        self.which.setAccessibleName(words("Which are shown"))
        for name, label in (
            ("", words("all")),
            ("refused", words("refused")),
            ("damaged", words("captured, damaged")),
            ("captured again", words("captured again")),
            ("captured", words("captured")),
            ("not yet", words("not yet")),
        ):
            self.which.addItem(label, name)
        self.column.addWidget(self.which)
        self._build_table()
        self.save = QPushButton(words("Save the list…"))
        self.save.clicked.connect(self._save)
        self.buttons.addWidget(self.save)
        self.retry = self.primary("")
        self.retry.clicked.connect(self._retry)
        self.which.currentIndexChanged.connect(self._fill)
        self._show(outcomes)

    def _build_table(self) -> None:
        self._model = OutcomesModel(self.desk.words, self.desk.theme, self)
        self.table = QTableView()
        self.table.setModel(self._model)
        self.table.setAccessibleName(self.desk.words("What became of each"))
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.table.verticalHeader().hide()
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        for column, width in enumerate((130, 300, 300)):
            self.table.setColumnWidth(column, pixels(width))
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.table.horizontalHeader().setStretchLastSection(False)
        self.table.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.table.horizontalHeader().setSectionResizeMode(3, QHeaderView.ResizeMode.ResizeToContents)
        self.table.activated.connect(self._open)
        self.column.addWidget(self.table, 1)

    def _show(self, outcomes: Outcomes) -> None:
        self._outcomes = outcomes
        words = self.desk.words
        refused = [one for one in outcomes.rows if outcome_of(one) == "refused"]
        waiting = sum(outcome_of(one) == "not yet" for one in outcomes.rows)
        counts = (len(outcomes.rows) - len(refused) - waiting, len(refused))
        text = " · ".join((words("{count} captured", count=counts[0]), words("{count} refused", count=counts[1])))
        if waiting:
            text += f" · {words('{count} not yet', count=waiting)}"
        self.counts.setText(f"{text} · {words('stopped before the end')}" if outcomes.cancelled else text)
        again = words("Try the refused again: {count}", count=len(refused))
        self.retry.setText(words("Go on with the list: {count}", count=waiting) if waiting else again)
        self.retry.setVisible(bool(refused or waiting))
        self.retry.setEnabled(True)
        self.which.setCurrentIndex(1 if refused and not waiting else 0)
        self._fill()

    def _fill(self, _any: int = 0) -> None:
        wanted = self.which.currentData()
        self.table.setColumnHidden(3, all(outcome_of(one) != "refused" for one in self._outcomes.rows))
        self._model.show([one for one in self._outcomes.rows if not wanted or outcome_of(one) == wanted])

    def _open(self, index: QModelIndex) -> None:
        if item := getattr(self._model.at(index.row()), "item", ""):
            self.item_wanted.emit(item)

    def _save(self) -> None:
        if name := self._ask(self.desk.words("Save the list as"), "captured.csv"):
            capturing.save_outcomes(self.desk, self, Path(name), self._outcomes)

    def _retry(self) -> None:
        self.retry.setEnabled(False)
        done = self._outcomes
        if done.wanted is not None:
            waiting = any(outcome_of(one) == "not yet" for one in done.rows)
            capturing.capture_list(
                self.desk, self, done.wanted, self._show, None, done.stated, done.chosen, again=not waiting
            )
            return
        sources = [one.source for one in done.refused]
        capturing.capture(self.desk, self, sources, self._retried, stated=done.stated)

    def _retried(self, again: Outcomes) -> None:
        """What was captured now takes the place of its refusal."""
        now = {one.source: one for one in again.found}
        found = tuple(one if hasattr(one, "item") else now.get(one.source, one) for one in self._outcomes.found)
        self._show(Outcomes(found, self._outcomes.cancelled, self._outcomes.stated))
