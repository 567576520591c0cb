"""The facts of two pictures beside each other; where they differ, an icon and a word say so."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QCheckBox, QHeaderView, QLabel, QTreeWidgetItem, QVBoxLayout, QWidget

from desktop_app.services.picture_pair import FactPair
from desktop_app.ui.desk import Desk
from desktop_app.ui.icons import icon
from desktop_app.ui.reader.copying_tree import COPIED, CopyBar, CopyingTree
from desktop_app.ui.reader.places import fitting
from desktop_app.ui.tips import plain_tip

_SHOWN = 300
_MARKS = {"same": "equal", "differs": "equal-not", "only the first": "circle-slash", "only the second": "circle-slash"}


class FactPairs(QWidget):
    """A row a fact: what the first says, what the second says, how they stand to each other."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pairs: tuple[FactPair, ...] = ()
        words = desk.words
        self.tree = CopyingTree(
            (words("Fact"), words("First"), words("Second"), words("Compared")), words("Facts of both pictures"), 1
        )
        header = self.tree.header()
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.differing = QCheckBox(words("Only what differs"))
        self.differing.toggled.connect(self._fill)
        self.said = QLabel()
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setObjectName("quiet")
        bar = CopyBar(desk, self.tree, words("Copy both values"))
        bar.row.addWidget(self.said)
        bar.row.addWidget(self.differing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.tree, 1)
        layout.addWidget(bar)
        self.setMinimumHeight(140)

    def show_pairs(self, pairs: Sequence[FactPair]) -> None:
        """Of two other pictures, or the same ones anew."""
        self._pairs = tuple(pairs)
        differ = sum(pair.verdict != "same" for pair in pairs)
        self.said.setText(self._desk.words("{count} of {total} facts differ", count=differ, total=len(pairs)))
        self._fill()

    def _fill(self, _any: object = None) -> None:
        self.tree.clear()
        group: QTreeWidgetItem | None = None
        for pair in self._pairs:
            if self.differing.isChecked() and pair.verdict == "same":
                continue
            if group is None or group.data(0, Qt.ItemDataRole.UserRole) != pair.group:
                group = self._head(pair.group)
            group.addChild(self._row(pair))
        self.tree.expandAll()

    def _head(self, name: str) -> QTreeWidgetItem:
        head = QTreeWidgetItem([_group_words(self._desk, name)])
        head.setData(0, Qt.ItemDataRole.UserRole, name)
        font = head.font(0)
        font.setBold(True)
        head.setFont(0, font)
        self.tree.addTopLevelItem(head)
        head.setFirstColumnSpanned(True)
        return head

    def _row(self, pair: FactPair) -> QTreeWidgetItem:
        words, theme = self._desk.words, self._desk.theme
        values = [words.as_written(fitting(value, _SHOWN)) for value in (pair.first, pair.second)]
        verdict = pair.verdict
        row = QTreeWidgetItem(
            [words.apart(fact_words(self._desk, pair.name)), *values, _verdict_words(self._desk, verdict)]
        )
        same = verdict == "same"
        row.setIcon(3, icon(_MARKS[verdict], theme.quiet if same else theme.text))
        row.setForeground(3, QColor(theme.quiet if same else theme.text))
        font = row.font(3)
        font.setBold(not same)
        row.setFont(3, font)
        for column, value in ((1, pair.first), (2, pair.second)):
            row.setToolTip(column, plain_tip(value[:2_000]))
        for column in range(self.tree.columnCount()):
            row.setTextAlignment(column, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        row.setData(0, COPIED, f"{pair.first}\t{pair.second}")
        return row


def _verdict_words(desk: Desk, verdict: str) -> str:
    words = desk.words
    known = {
        "same": words("same"),
        "differs": words("differs"),
        "only the first": words("only the first"),
        "only the second": words("only the second"),
    }
    return known[verdict]


def _group_words(desk: Desk, name: str) -> str:
    words = desk.words
    known = {
        "Item": words("Item and capture"),
        "Position": words("Position"),
        "Time and camera": words("Time and camera"),
        "File": words("File"),
        "Look-alike hashes": words("Look-alike hashes"),
    }
    return known.get(name, name)


def fact_words(desk: Desk, name: str) -> str:
    """The names that are ours; a file's own stay as the file writes them."""
    words = desk.words
    known = {
        "title": words("title"), "source": words("source"), "published": words("published"),
        "captured": words("captured"), "address": words("address"), "bytes": words("size in bytes"),
        "type": words("type"), "caption": words("caption"), "credit": words("credit"),
    }  # fmt: skip
    return known.get(name, name)
