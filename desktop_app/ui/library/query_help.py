"""Help with searching, under the search field: examples in groups; one that is chosen goes into the field."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop_app.ui.desk import Desk
from desktop_app.ui.library.query_examples import Example, groups
from desktop_app.ui.theme import pixels
from desktop_app.ui.tips import plain_tip
from desktop_app.ui.widgets.floating_card import FloatingCard
from desktop_app.ui.words import Words

_WIDE, _HIGH = 640, 620
_ROW, _HEAD, _EDGE = 28, 34, 12
_SHARE = 0.42
"""Of the width for the example itself; the rest says what it finds."""
EXAMPLE = Qt.ItemDataRole.UserRole


class QueryHelp(FloatingCard):
    """`taken` with an Example, `manual_wanted` for the whole page about searching."""

    taken = Signal(object)
    manual_wanted = Signal()

    def __init__(self, desk: Desk, field: QWidget) -> None:
        super().__init__(field, pixels(_WIDE), pixels(_HIGH))
        words = desk.words
        self.list = QListWidget()
        self.list.setAccessibleName(words("Examples of searches"))
        self.list.setItemDelegate(_ExampleDelegate(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        for group in groups(words):
            self._add_head(group.title)
            for example in group.examples:
                self._add(desk, example)
        self.list.itemClicked.connect(self._take)
        hint = QLabel(words("Enter puts an example into the field, its changeable part selected."))
        hint.setObjectName("quiet")
        hint.setWordWrap(True)
        hint.setAlignment(desk.leading)
        manual = QPushButton(words("More in the manual"))
        manual.clicked.connect(self._to_manual)
        below = QHBoxLayout()
        below.setContentsMargins(8, 0, 0, 0)
        below.addWidget(hint, 1)
        below.addWidget(manual)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(self.list, 1)
        layout.addLayout(below)

    def _add_head(self, title: str) -> None:
        row = QListWidgetItem(title)
        row.setFlags(Qt.ItemFlag.NoItemFlags)
        self.list.addItem(row)

    def _add(self, desk: Desk, example: Example) -> None:
        row = QListWidgetItem(desk.words.apart(example.query))
        row.setData(EXAMPLE, example)
        row.setData(Qt.ItemDataRole.AccessibleTextRole, f"{example.query}, {example.says}")
        row.setToolTip(plain_tip(_tip(example, desk.words)))
        self.list.addItem(row)

    def toggle(self) -> None:
        """Open, the cursor on the first example; or close."""
        if not self.isHidden():
            self.close_card()
            return
        self.open_card()
        self.list.setCurrentRow(1)
        self.list.scrollToTop()
        self.list.setFocus(Qt.FocusReason.PopupFocusReason)

    def _take(self, row: QListWidgetItem | None) -> None:
        example = row.data(EXAMPLE) if row is not None else None
        if isinstance(example, Example):
            self.close_card()
            self.taken.emit(example)

    def _to_manual(self) -> None:
        self.close_card()
        self.manual_wanted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes the example that is marked."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self.list.currentItem())
            event.accept()
        else:
            super().keyPressEvent(event)


def _tip(example: Example, words: Words) -> str:
    """All of it, with what else can be written there."""
    also = words("Also: {others}", others=words.as_written(", ".join(example.also))) if example.also else ""
    return " ".join(filter(None, (f"{words.apart(example.query)}: {example.says}.", also)))


class _ExampleDelegate(QStyledItemDelegate):
    """The query at the leading side, what it finds beside it; heads in quiet capitals of weight."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Heads have air above them."""
        return QSize(200, pixels(_ROW if index.data(EXAMPLE) else _HEAD))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """One example or head."""
        bare = QStyleOptionViewItem(option)
        option.widget.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, bare, painter, option.widget)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        flags = int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        place: QRect = option.rect.adjusted(_EDGE, 0, -_EDGE, 0)
        example = index.data(EXAMPLE)
        painter.save()
        quiet = option.palette.color(QPalette.ColorRole.PlaceholderText)
        if not isinstance(example, Example):
            font = QFont(painter.font())
            font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
            painter.setPen(quiet)
            painter.drawText(place.adjusted(0, 8, 0, 0), flags, index.data())
            painter.restore()
            return
        wide = round(place.width() * _SHARE)
        first = QRect(place.right() - wide + 1 if rtl else place.left(), place.top(), wide - _EDGE, place.height())
        rest = place.adjusted(0 if rtl else wide, 0, -wide if rtl else 0, 0)
        if rtl:
            first.translate(_EDGE, 0)
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        painter.drawText(first, flags, _short(painter, index.data(), first.width()))
        painter.setPen(quiet)
        painter.drawText(rest, flags, _short(painter, example.says, rest.width()))
        painter.restore()


def _short(painter: QPainter, text: str, wide: int) -> str:
    return painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, wide)
