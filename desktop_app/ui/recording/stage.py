"""Where the pictures of a video are seen; veiled until the person asks; of a sound, its mark."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop_app.ui.desk import Desk
from desktop_app.ui.icons import pixmap


class Stage(QWidget):
    """`reveal_wanted` when it is to be shown; `pressed` when the picture is clicked."""

    reveal_wanted = Signal()
    pressed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._image: QImage | None = None
        self._mark = "video"
        self.setMinimumSize(240, 140)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(desk.words("Recording"))
        self.setAccessibleDescription(
            desk.words("Space plays, comma and full stop step, I and O set start and end, C makes a claim.")
        )
        self.reveal = QPushButton(desk.words("Show the recording"))
        self.reveal.clicked.connect(self.reveal_wanted)
        layout = QVBoxLayout(self)
        layout.addWidget(self.reveal, 0, Qt.AlignmentFlag.AlignCenter)
        self.reveal.hide()

    @property
    def hidden_recording(self) -> bool:
        """Whether it waits until it is asked for."""
        return not self.reveal.isHidden()

    def start(self, mark: str, hidden: bool) -> None:
        """Another recording: nothing of it is seen yet."""
        self._mark, self._image = mark, None
        self.reveal.setVisible(hidden)
        self.update()

    def show_image(self, image: QImage) -> None:
        """The picture that is there now."""
        self._image = image
        self.update()

    @property
    def image(self) -> QImage | None:
        """The picture that is seen."""
        return self._image

    def mousePressEvent(self, _event: object) -> None:
        """A click plays or stands."""
        self.setFocus()
        if not self.hidden_recording:
            self.pressed.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The picture as large as it fits, on black; a sound's mark on the window's ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._image is None:
            painter.fillRect(self.rect(), QColor(self._desk.theme.window))
            side = 72
            if not self.hidden_recording:
                mark = pixmap(self._mark, self._desk.theme.quiet, side)
                painter.drawPixmap((self.width() - side) // 2, (self.height() - side) // 2, side, side, mark)
        else:
            painter.fillRect(self.rect(), QColor("black"))
            size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            painter.drawImage(self._middle(size), self._image)
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._desk.theme.accent), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -2, -2))
        painter.end()

    def _middle(self, size: QSize) -> QRect:
        return QRect(
            (self.width() - size.width()) // 2, (self.height() - size.height()) // 2, size.width(), size.height()
        )

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The focus is seen."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """And that it is gone."""
        super().focusOutEvent(event)
        self.update()
