"""A tree of facts whose values can be copied, by button and by keyboard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop_app.ui.desk import Desk

_EDGES = 10
COPIED = Qt.ItemDataRole.UserRole + 1


class _Wrapping(QStyledItemDelegate):
    """Rows as high as their wrapped words: a tree asks without telling how wide the column is."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """A sign stands beside the first line of its words."""
        super().initStyleOption(option, index)
        option.decorationAlignment = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Height for the column's present width."""
        size = super().sizeHint(option, index)
        tree = self.parent()
        assert isinstance(tree, QTreeWidget)
        if tree.isFirstColumnSpanned(index.row(), index.parent()):
            return size  # its words have the whole width
        indent = tree.indentation() * (2 if index.parent().isValid() else 1) if index.column() == 0 else 0
        layout = QTextLayout(str(index.data() or "").replace("\n", "\u2028"), option.font)
        wrap = QTextOption()
        wrap.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(wrap)
        layout.beginLayout()
        height = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(40, tree.columnWidth(index.column()) - indent - _EDGES))
            height += line.height()
        layout.endLayout()
        return QSize(size.width(), max(size.height(), round(height) + _EDGES))


class CopyingTree(QTreeWidget):
    """Copies what a row holds under COPIED (column 0)."""

    def __init__(self, heads: Sequence[str], name: str, stretched: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setColumnCount(len(heads))
        self.setHeaderLabels(list(heads))
        self.setRootIsDecorated(False)
        self.setIndentation(12)
        self.setWordWrap(True)
        self.setUniformRowHeights(False)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setItemDelegate(_Wrapping(self))
        header = self.header()
        header.setStretchLastSection(stretched == len(heads) - 1)
        for column in range(len(heads)):
            mode = QHeaderView.ResizeMode.Stretch if column == stretched else QHeaderView.ResizeMode.ResizeToContents
            header.setSectionResizeMode(column, mode)
        # Rows keep the height of their first width: wrapped words would be cut off in a narrower column.
        header.sectionResized.connect(self._measure_again)

    def _measure_again(self, _column: int, _before: int, _after: int) -> None:
        self.scheduleDelayedItemsLayout()

    def copied(self) -> str:
        """What would be copied now."""
        item = self.currentItem()
        return str(item.data(0, COPIED) or "") if item else ""

    def copy(self) -> None:
        """To the clipboard."""
        if text := self.copied():
            QGuiApplication.clipboard().setText(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+C."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)


class CopyBar(QWidget):
    """A button under a tree that copies the row in hand, and shows what that is."""

    def __init__(self, desk: Desk, tree: CopyingTree, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tree, self._desk = tree, desk
        self.button = QPushButton(label)
        self.button.setToolTip("Ctrl+C")
        self.button.setEnabled(False)
        self.button.clicked.connect(tree.copy)
        self._what = QLabel()
        self._what.setObjectName("mono")
        self._what.setTextFormat(Qt.TextFormat.PlainText)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(12, 6, 12, 8)
        self.row.addWidget(self.button)
        self.row.addWidget(self._what, 1)
        tree.currentItemChanged.connect(self._turned)

    def _turned(self, _now: QTreeWidgetItem | None, _before: QTreeWidgetItem | None) -> None:
        text = self._tree.copied()
        self.button.setEnabled(bool(text))
        short = " ".join(text[:200].split())
        self._what.setText(self._desk.words.as_written(short if len(short) <= 48 else short[:47] + "…"))


def under(page: QWidget, *parts: QWidget, stretched: int = 0) -> None:
    """Parts below each other that fill a page; the stretched one takes the room that is left."""
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for number, part in enumerate(parts):
        layout.addWidget(part, int(number == stretched))
