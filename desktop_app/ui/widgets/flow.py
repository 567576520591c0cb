"""A row of small widgets that goes on in the next line where the place ends."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class Flow(QLayout):
    """From the leading side, line by line; hidden widgets take no place. Only as a widget's own layout: inside another
    layout Qt deletes the items under its hands."""

    def __init__(self, parent: QWidget | None = None, gap: int = 6) -> None:
        super().__init__(parent)
        self._gap = gap
        self._parts: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Qt adds through this."""
        self._parts.append(item)

    def count(self) -> int:
        """How many there are."""
        return len(self._parts)

    def itemAt(self, place: int) -> QLayoutItem | None:
        """One of them; None beyond the last, where Qt stops counting."""
        return self._parts[place] if 0 <= place < len(self._parts) else None

    def takeAt(self, place: int) -> QLayoutItem | None:
        """Take one out."""
        return self._parts.pop(place) if 0 <= place < len(self._parts) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It takes no more than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Narrow means high."""
        return True

    def heightForWidth(self, width: int) -> int:
        """So high it becomes."""
        return self._arrange(QRect(0, 0, width, 0), place=False)

    def setGeometry(self, rect: QRect) -> None:
        """Put everything where it belongs."""
        super().setGeometry(rect)
        self._arrange(rect, place=True)

    def sizeHint(self) -> QSize:
        """As for the least size."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """The widest part alone."""
        size = QSize()
        for part in self._shown():
            size = size.expandedTo(part.minimumSize())
        return size

    def _shown(self) -> list[QLayoutItem]:
        return [part for part in self._parts if not part.isEmpty()]

    def _arrange(self, rect: QRect, *, place: bool) -> int:
        """Lay out lines, each part as high as its line; the height that they take."""
        rtl = (parent := self.parentWidget()) is not None and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = y = line = 0
        for part in self._shown():
            size = part.sizeHint()
            width = min(size.width(), rect.width())
            if x and x + width > rect.width():
                x, y, line = 0, y + line + self._gap, 0
            if place:
                left = rect.right() + 1 - x - width if rtl else rect.left() + x
                part.setGeometry(QRect(QPoint(left, rect.top() + y), QSize(width, size.height())))
            x, line = x + width + self._gap, max(line, size.height())
        return y + line
