"""The chain of custody of an item, readable by somebody who never saw the program; technical columns on demand."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QTreeWidgetItem, QWidget

from archive_schema.signing import fingerprint
from desktop_app.services.custody import History, Step
from desktop_app.ui.desk import Desk
from desktop_app.ui.reader.copying_tree import COPIED, CopyBar, CopyingTree, under
from desktop_app.ui.reader.custody_words import sentence

_DETAILS = (3, 4, 5, 6)
_MOST = 2_000


class CustodyView(QWidget):
    """The item's entries, oldest first."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        words = desk.words
        heads = (words("Claimed time"), words("Who"), words("What"), words("Entry"), words("Kind"), words("Standing"), words("Number"))  # fmt: skip
        self.said = QLabel()
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setObjectName("quiet")
        self.said.setWordWrap(True)
        self.said.setAlignment(desk.leading)
        self.said.setContentsMargins(24, 10, 24, 8)
        self.tree = CopyingTree(heads, words("Custody"), 2)
        self.copy = CopyBar(desk, self.tree, words("Copy the entry's id"))
        self.details = QCheckBox(words("Details"))
        self.details.toggled.connect(self._show_details)
        self.copy.row.addWidget(self.details)
        under(self, self.said, self.tree, self.copy, stretched=1)
        self._show_details(False)

    def _show_details(self, shown: bool) -> None:
        for column in _DETAILS:
            self.tree.setColumnHidden(column, not shown)

    def show_history(self, history: History, names: Mapping[str, str]) -> None:
        """One sentence an entry."""
        self.tree.clear()
        words = self._desk.words
        text = words("Times are what each computer's clock said.")
        if history.unwitnessed:
            text += " " + words("Not yet witnessed by a time stamp: {count} entries.", count=history.unwitnessed)
        if len(history.steps) > _MOST:
            text += " " + words("The first {count} entries are shown.", count=_MOST)
        self.said.setText(text)
        self.tree.addTopLevelItems([self._row(step, names) for step in history.steps[:_MOST]])

    def _row(self, step: Step, names: Mapping[str, str]) -> QTreeWidgetItem:
        words = self._desk.words
        at = datetime.fromtimestamp(step.at_ms / 1000, UTC).strftime("%Y-%m-%d\n%H:%M:%S UTC")
        who = f"{words.apart(names.get(step.by) or words('no name'))}\n{words.as_written(fingerprint(step.by))}"
        columns = [words.as_written(at), who, sentence(words, step), words.as_written(f"{step.entry[:16]}…"), step.kind, words(step.standing), str(step.n)]  # fmt: skip
        item = QTreeWidgetItem(columns)
        item.setData(0, COPIED, step.entry)
        item.setToolTip(3, step.entry)
        item.setToolTip(1, words("key {key}", key=step.by))
        for column in range(len(columns)):
            item.setTextAlignment(
                column, self._desk.leading & ~Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTop
            )
        return item
