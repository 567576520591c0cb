"""All captures of an item, newest first: one is chosen to be read, two are compared."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTextEdit,
    QWidget,
)

from desktop_app.rows.ids import CaptureId, ItemId
from desktop_app.rows.items import CaptureRow
from desktop_app.services.comparing import Difference, Part
from desktop_app.services.second_capture import Comparison
from desktop_app.ui.desk import Desk
from desktop_app.ui.operations import comparing
from desktop_app.ui.reader.copying_tree import under
from desktop_app.ui.reader.places import fitting
from desktop_app.ui.reader.points_view import PointsView
from desktop_app.ui.reader.role_words import method_words
from desktop_app.ui.tasks import Task
from desktop_app.ui.theme import reading_font

_CAPTURE = Qt.ItemDataRole.UserRole
_ITEM = Qt.ItemDataRole.UserRole + 1
_SHOWN = 120_000
_ROOM = 8
_LOWEST, _TALLEST = 60, 190


class _TwoLines(QStyledItemDelegate):
    """Letters of another font than the window's own may be taller: a line without room is not drawn at all."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """With room for them."""
        size = super().sizeHint(option, index)
        return QSize(size.width(), size.height() + _ROOM)


class CapturesView(QWidget):
    """`capture_wanted` with a capture's id when one is to be read; `item_wanted` when it is another item's.

    A colleague's captures of the same address stand in the list too: they came with a merge, as another item.
    """

    capture_wanted = Signal(str)
    item_wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._item: ItemId | None = None
        self._task: Task | None = None
        self._shown: tuple[str, ...] = ()
        words = desk.words
        self.list = QListWidget()
        self.list.setAccessibleName(words("Captures"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setObjectName("padded")
        self.list.setWordWrap(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.list.setItemDelegate(_TwoLines(self.list))
        self.said = QLabel()
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setObjectName("quiet")
        self.said.setWordWrap(True)
        self.said.setAlignment(desk.leading)
        self.said.setContentsMargins(24, 8, 24, 8)
        self.text = QTextEdit()
        self.text.setReadOnly(True)
        self.text.setFont(reading_font())
        self.text.setAccessibleName(words("What changed"))
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.setViewportMargins(24, 8, 24, 0)
        self.read = QPushButton(words("Read this capture"))
        self.compare = QPushButton(words("Compare"))
        self.points = PointsView(desk)
        under(self, self.list, self._buttons(), self.said, self.points, self.text, stretched=4)
        self.list.itemSelectionChanged.connect(self._selected)
        self.list.itemActivated.connect(self._activated)
        self.read.clicked.connect(self._read)
        self.compare.clicked.connect(self._compare)
        self._selected()

    def _buttons(self) -> QWidget:
        bar = QWidget()
        row = QHBoxLayout(bar)
        row.setContentsMargins(24, 8, 24, 0)
        row.addWidget(self.read)
        row.addWidget(self.compare)
        row.addStretch(1)
        return bar

    def show_captures(
        self,
        item: ItemId,
        captures: Sequence[CaptureRow],
        elsewhere: Sequence[CaptureRow],
        read: str,
        names: Mapping[str, str],
    ) -> None:
        """Newest first, then those of other items; `read` is the one that the other tabs show.

        What was compared stays until something changes.
        """
        captures = (*captures, *elsewhere)
        found = (item, read, *(capture.capture for capture in captures))
        if found == self._shown:
            return
        self._item, self._shown = item, found
        self.list.clear()
        self.text.clear()
        self.points.hide()
        words = self._desk.words
        for number, capture in enumerate(captures):
            entry = QListWidgetItem(self._line(capture, capture.capture == read, number == 0, names))
            entry.setData(_CAPTURE, capture.capture)
            entry.setData(_ITEM, capture.item)
            entry.setTextAlignment(self._desk.leading)
            self.list.addItem(entry)
            entry.setSelected(capture.capture == read)
        height = sum(self.list.sizeHintForRow(row) for row in range(min(self.list.count(), 4)))
        self.list.setFixedHeight(max(_LOWEST, min(_TALLEST, height + 8)))
        one = words("There is one capture. A later one of the same item is compared with it here.")
        self.said.setText(one if len(captures) < 2 else words("Choose two captures to see what changed."))
        self._selected()

    def _line(self, capture: CaptureRow, read: bool, newest: bool, names: Mapping[str, str]) -> str:
        words = self._desk.words
        at = words.as_written(capture.at[:19].replace("T", " ") + " UTC")
        who = words("by {who}", who=words.apart(names.get(capture.by, capture.by[:8])))
        marks = [words("newest")] if newest else []
        marks += [words("shown in the other tabs")] if read else []
        marks += [words("captured as another item")] if capture.item != self._item else []
        first = " · ".join((at, words.apart(method_words(words, capture.method)), who, *marks))
        address = capture.final_address or capture.address
        return f"{first}\n{words.as_written(fitting(address, 160))}" if address else first

    def _chosen(self) -> list[CaptureId]:
        """In the list's order."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return [CaptureId(item.data(_CAPTURE)) for item in items if item.isSelected()]

    def _selected(self) -> None:
        count = len(self._chosen())
        self.read.setEnabled(count == 1)
        self.compare.setEnabled(count == 2)

    def _activated(self, item: QListWidgetItem) -> None:
        if item.data(_ITEM) == self._item:
            self.capture_wanted.emit(item.data(_CAPTURE))
        else:
            self.item_wanted.emit(item.data(_ITEM))

    def _read(self) -> None:
        self._activated(self.list.selectedItems()[0])

    def _compare(self) -> None:
        first, second = self._chosen()
        if self._task is not None:
            self._task.cancel()
        shown = self._shown
        self._task = comparing.compare(self._desk, self, first, second, lambda found: self._compared(shown, found))

    def _compared(self, shown: tuple[str, ...], found: Comparison) -> None:
        if shown != self._shown:
            return
        words = self._desk.words
        keys = words("Two keys made these captures.") if found.two_keys else words("One key made both captures.")
        self.points.show_points(found)
        self._show_words(found.words, keys)

    def _show_words(self, found: Difference, keys: str) -> None:
        """Removed words are struck and added ones underlined, each with its sign: colour never stands alone."""
        words = self._desk.words
        same = words("The words of both captures are the same.")
        counts = f"{words('{count} words added (+)', count=found.added)}, {words('{count} words removed (−)', count=found.removed)}."
        cut = words("The texts are very long: only their beginnings were compared.") if found.cut else ""
        self.said.setText(
            " ".join(part for part in (counts if found.added or found.removed else same, keys, cut) if part)
        )
        self.text.clear()
        cursor = QTextCursor(self.text.document())
        cursor.beginEditBlock()
        room = _SHOWN
        for part in _near_changes(found.parts):
            if room <= 0:
                cursor.insertText(f"\n{words('More follows that is not shown.')}", QTextCharFormat())
                break
            room -= len(part.text)
            self._write(cursor, part)
        cursor.endEditBlock()
        self.text.moveCursor(QTextCursor.MoveOperation.Start)

    def _write(self, cursor: QTextCursor, part: Part) -> None:
        form, theme = QTextCharFormat(), self._desk.theme
        text = "\u200b".join(part.text[at : at + 1_000] for at in range(0, len(part.text), 1_000))
        if part.sign == "+":
            ink, ground = theme.status_colours("verified")
            form.setFontUnderline(True)
            text = f"+{text}"
        elif part.sign == "-":
            ink, ground = theme.status_colours("refuted")
            form.setFontStrikeOut(True)
            text = f"−{text}"
        if part.sign != "=":
            form.setForeground(QColor(ink))
            form.setBackground(QColor(ground))
        cursor.insertText(text, form)
        if part.ends:
            cursor.insertText("\n", QTextCharFormat())


def _near_changes(parts: Sequence[Part]) -> list[Part]:
    """Long runs of paragraphs that are in both are left out but for the nearest ones."""
    whole = [part.sign == "=" and part.ends and bool(part.text) for part in parts]
    found: list[Part] = []
    for at, part in enumerate(parts):
        if not all(whole[max(0, at - 2) : at + 3]):
            found.append(part)
        elif not found or found[-1].text != "⋯":
            found.append(Part("=", "⋯", True))
    return found
