"""Foreign words on one line: cut at the end of the place there is, whole in the tool tip."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop_app.ui.tips import plain_tip

_TIP = 2_000


class OneLine(QLabel):
    """Plain text; its height never depends on its words."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = ""
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def say(self, words: str) -> None:
        """Other words."""
        self._whole = " ".join(words.split())
        self.setToolTip("")
        self.setAccessibleName(self._whole)
        self._fit()

    @property
    def whole(self) -> str:
        """All its words."""
        return self._whole

    def _fit(self) -> None:
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, max(0, self.width() - 2))
        self.setText(shown)
        self.setToolTip(plain_tip(self._whole[:_TIP]) if shown != self._whole else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More or less of it is shown."""
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        """As high as a line."""
        return QSize(0, self.fontMetrics().height() + 2)

    def minimumSizeHint(self) -> QSize:
        """It may be cut to nothing."""
        return QSize(0, self.sizeHint().height())
