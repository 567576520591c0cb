"""A card that floats under a part of the window: it goes with Escape, with a click beside it, or when the cursor leaves it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget
from shiboken6 import isValid

_EDGE = 8


class FloatingCard(QFrame):
    """No dialog: the window beneath stays as it is. `closed` when it went; the cursor goes back where it was."""

    closed = Signal()

    def __init__(self, anchor: QWidget, wide: int, high: int) -> None:
        super().__init__(anchor)
        self._anchor, self._back = anchor, anchor
        self._wide, self._high = wide, high
        self._along: int | None = None
        self.setObjectName("card")
        self.hide()

    def open_card(self, along: int | None = None, back: QWidget | None = None) -> None:
        """Under the anchor, its leading edge `along` so many points of it; the cursor goes `back` afterwards."""
        window = self._anchor.window()
        if self.parent() is not window:
            self.setParent(window)
            self.setLayoutDirection(self._anchor.layoutDirection())
        self._along, self._back = along, back or self._anchor
        self.show()
        self.place()
        self.raise_()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.installEventFilter(self)
        application.focusChanged.connect(self._focus_moved)

    def place(self) -> None:
        """As large as it wants to be and as the window allows."""
        window = self._anchor.window()
        wide = min(self._wide, window.width() - 2 * _EDGE)
        corner = self._anchor.mapTo(window, QPoint(0, self._anchor.height() + 4))
        if self._anchor.isRightToLeft():
            along = self._anchor.width() if self._along is None else self._along
            corner.setX(corner.x() + along - wide)
        else:
            corner.setX(corner.x() + (self._along or 0))
        left = max(_EDGE, min(corner.x(), window.width() - wide - _EDGE))
        high = min(self.wanted_height(), self._high, window.height() - corner.y() - _EDGE)
        self.setGeometry(left, corner.y(), wide, max(high, 80))

    def wanted_height(self) -> int:
        """In points; what it holds may need less than it may have."""
        return self._high

    def close_card(self) -> None:
        """Gone; the cursor goes back, unless it is elsewhere already."""
        if self.isHidden():
            return
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.removeEventFilter(self)
        application.focusChanged.disconnect(self._focus_moved)
        focus = QApplication.focusWidget()
        had = focus is None or focus is self or self.isAncestorOf(focus)
        self.hide()
        if had and isValid(self._back) and self._back.isVisible():
            self._back.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and now is not self and not self.isAncestorOf(now) and now is not self._back:
            self.close_card()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A press beside it closes it; the window takes it along."""
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(watched, QWidget):
            inside = watched is self or self.isAncestorOf(watched)
            at_anchor = watched is self._anchor or self._anchor.isAncestorOf(watched)
            if not inside and not at_anchor:
                self.close_card()
        elif event.type() == QEvent.Type.Resize and watched is self._anchor.window():
            self.place()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes; no other key goes to the window beneath."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_card()
        event.accept()
