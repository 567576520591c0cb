"""What the file tells of itself, each fact with how it is known; a position as text, to be copied and sent nowhere."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop_app.rows.items import CaptureRow
from desktop_app.services.picture_facts import PictureFact, picture_facts, position
from desktop_app.ui.desk import Desk
from desktop_app.ui.icons import icon
from desktop_app.ui.reader.copying_tree import COPIED, CopyingTree
from desktop_app.ui.reader.places import fitting
from desktop_app.ui.tips import plain_tip

_SHOWN = 600
_KNOWN_BY = 120


class FactsPanel(QWidget):
    """The facts of one capture."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        words = desk.words
        heads = (words("Fact"), words("Value"), words("Known by"))
        self.tree = CopyingTree(heads, words("Facts of the picture"), 1)
        self.tree.header().setSectionResizeMode(2, QHeaderView.ResizeMode.Interactive)
        self.tree.header().resizeSection(2, _KNOWN_BY)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._build_place())
        layout.addWidget(self.tree, 1)
        self.setMinimumHeight(90)

    def _build_place(self) -> QWidget:
        words = self._desk.words
        self._place = QWidget()
        row = QHBoxLayout(self._place)
        row.setContentsMargins(10, 4, 10, 4)
        self.place = QLabel()
        self.place.setTextFormat(Qt.TextFormat.PlainText)
        self.place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.copy = QPushButton(icon("copy", self._desk.theme.text), words("Copy the position"))
        self.copy.setToolTip(words("Only to the clipboard of this computer. Nothing is looked up or sent."))
        self.copy.clicked.connect(self._copy_position)
        row.addWidget(self.place)
        row.addWidget(self.copy)
        row.addStretch(1)
        return self._place

    def show_capture(self, capture: CaptureRow | None) -> None:
        """The facts of a capture's record."""
        facts = picture_facts(capture.record) if capture else []
        self._position = position(facts)
        words = self._desk.words
        self.place.setText(words("Position in the file: {place}", place=words.as_written(self._position)))
        self._place.setVisible(bool(self._position))
        self.tree.clear()
        for fact in facts:
            self._group(fact.group).addChild(self._row(fact))
        if not facts:
            self.tree.addTopLevelItem(QTreeWidgetItem([words("The record holds no facts about this picture.")]))
        self.tree.expandAll()

    def _group(self, name: str) -> QTreeWidgetItem:
        """The heading, made at its first fact."""
        last = self.tree.topLevelItem(self.tree.topLevelItemCount() - 1)
        if last is not None and last.data(0, Qt.ItemDataRole.UserRole) == name:
            return last
        shown = {
            "Position": self._desk.words("Position"),
            "Time and camera": self._desk.words("Time and camera"),
            "File": self._desk.words("File"),
            "Look-alike hashes": self._desk.words("Look-alike hashes"),
        }
        head = QTreeWidgetItem([shown.get(name, name)])
        head.setData(0, Qt.ItemDataRole.UserRole, name)
        font = head.font(0)
        font.setBold(True)
        head.setFont(0, font)
        self.tree.addTopLevelItem(head)
        return head

    def _row(self, fact: PictureFact) -> QTreeWidgetItem:
        words = self._desk.words
        known = (
            words("{how}: {by}", how=words(fact.how), by=words.apart(words(fact.by))) if fact.by else words(fact.how)
        )
        row = QTreeWidgetItem([words.apart(fact.name), words.apart(fitting(fact.value, _SHOWN)), known])
        row.setForeground(2, QColor(self._desk.theme.quiet))
        row.setToolTip(1, plain_tip(fact.value[:2_000]))
        row.setData(0, COPIED, fact.value)
        for column in range(self.tree.columnCount()):
            row.setTextAlignment(column, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        return row

    def _copy_position(self) -> None:
        QGuiApplication.clipboard().setText(self._position)
        self._desk.notify.done(self._desk.words("The position was copied: {place}", place=self._position))
