"""Where two pictures are: side by side, or both in one place with one of them seen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

_GAP = 8


class PairView(QWidget):
    """Places are set by hand: in one place both must be equally large to the point, or they would jump."""

    def __init__(self, sides: Sequence[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sides = list(sides)
        for side in self.sides:
            side.setParent(self)
        self.together = False
        self.shown = 0

    def show_together(self, together: bool) -> None:
        """Side by side, or in one place."""
        self.together = together
        self.arrange()

    def show_one(self, which: int) -> None:
        """Of two in one place. The keyboard stays with what is seen."""
        self.shown = which
        self.arrange()

    def arrange(self) -> None:
        """Everything where it belongs."""
        for side, place in zip(self.sides, self._places(), strict=True):
            side.setGeometry(place)
        if self.together:
            seen, other = self.sides[self.shown], self.sides[1 - self.shown]
            seen.show()
            seen.raise_()
            if (focus := other.focusWidget()) is not None and focus.hasFocus():
                seen.setFocus(Qt.FocusReason.OtherFocusReason)
            other.hide()
        else:
            for side in self.sides:
                side.show()

    def _places(self) -> tuple[QRect, QRect]:
        whole = self.rect()
        if self.together:
            return whole, whole
        half = (whole.width() - _GAP) // 2
        left, right = QRect(0, 0, half, whole.height()), QRect(whole.width() - half, 0, half, whole.height())
        return (right, left) if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else (left, right)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The places grow with it."""
        super().resizeEvent(event)
        self.arrange()

    def sizeHint(self) -> QSize:
        """Both side by side."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        """The smallest at which nothing lies over anything."""
        least = [side.minimumSizeHint().expandedTo(side.minimumSize()) for side in self.sides]
        width = max(size.width() for size in least)
        return QSize(width if self.together else 2 * width + _GAP, max(size.height() for size in least))
