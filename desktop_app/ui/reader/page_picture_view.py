"""The reader's tab with the picture of the page as the browser drew it, with date and time on the strip above it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QWidget

from desktop_app.errors import AppError
from desktop_app.services.reading import ItemView, page_picture
from desktop_app.ui import pictures
from desktop_app.ui.desk import Changes, Desk
from desktop_app.ui.images.canvas import Canvas
from desktop_app.ui.images.tools import Tools
from desktop_app.ui.reader.copying_tree import under


class PagePictureView(QWidget):
    """Read from the top, as wide as there is room; loaded when it is looked at. Hidden until asked for, as every picture is."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._item = self._sha256 = self._loaded = ""
        self._graphic = False
        self.canvas = Canvas(desk)
        self.canvas.regions_possible, self.canvas.wheel_moves = False, True
        self.canvas.setAccessibleName(desk.words("Picture of the page"))
        self.tools = Tools(desk, self.canvas, paired=True)
        self.tools.stretch()
        self.fault = QLabel()
        self.fault.setObjectName("danger")
        self.fault.setWordWrap(True)
        self.fault.setTextFormat(Qt.TextFormat.PlainText)
        self.fault.setContentsMargins(12, 12, 12, 12)
        self.fault.setAlignment(desk.leading)
        under(self, self.tools, self.fault, self.canvas, stretched=2)
        self.setFocusProxy(self.canvas)
        self.canvas.reveal_wanted.connect(self.reveal)
        self.canvas.tiles.failed.connect(self._failed)

    def show_item(self, view: ItemView) -> bool:
        """Another capture's picture; whether it has one."""
        self._item, self._graphic = view.row.item, view.row.graphic
        sha256 = page_picture(view.capture)
        if sha256 != self._sha256:
            self._sha256, self._loaded = sha256, ""
            self.fault.hide()
            self.canvas.show_image(None, (0, 0), False)
        if self.isVisible():
            self._load()
        return bool(sha256)

    def reveal(self) -> None:
        """The person asks to see it."""
        self._desk.opened.add(self._item)
        self._loaded = ""
        self._load(asked=True)
        self.canvas.setFocus()
        self._desk.archive_changed.emit(Changes(frozenset((self._item,))))

    def _load(self, *, asked: bool = False) -> None:
        if not self._sha256 or self._loaded == self._sha256:
            return
        sha256 = self._loaded = self._sha256
        hidden = not asked and (self._graphic or self._item not in self._desk.opened)
        pictures.large(self._desk, self, sha256, hidden, lambda shown: self._came(sha256, shown, hidden), self._failed)

    def _came(self, sha256: str, shown: pictures.Shown, hidden: bool) -> None:
        if sha256 == self._sha256:
            self.canvas.show_image(shown.image, shown.full, hidden, sha256)
            self.canvas.wide()

    def _failed(self, error: AppError) -> None:
        """What cannot be shown is said in its place."""
        self.fault.setText(self._desk.words.fault(error))
        self.fault.show()

    def hideEvent(self, event: QHideEvent) -> None:
        """A tall picture's memory is given back while another page is shown."""
        super().hideEvent(event)
        self.canvas.tiles.show("")

    def showEvent(self, event: QShowEvent) -> None:
        """It is looked at: loaded now, or its pixels are asked for again."""
        super().showEvent(event)
        self._load()
        self.canvas.take_up()
