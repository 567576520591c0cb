"""The pictures of an item: small, veiled until opened; what was named but did not come is said to be missing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QIcon, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QLabel, QListView, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop_app.services.images import PictureRow
from desktop_app.ui import pictures
from desktop_app.ui.desk import Desk
from desktop_app.ui.icons import pixmap
from desktop_app.ui.reader.places import fitting
from desktop_app.ui.theme import KIND_ICONS

_WIDE, _HIGH = 168, 126
_CAPTION = 240
_ITEM = Qt.ItemDataRole.UserRole


class ImagesView(QWidget):
    """`item_wanted` when a picture is opened."""

    item_wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._rows: tuple[PictureRow, ...] = ()
        self._said = QLabel()
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setObjectName("quiet")
        self._said.setWordWrap(True)
        self._said.setAlignment(desk.leading)
        self._said.setContentsMargins(24, 12, 24, 4)
        self.list = QListWidget()
        self.list.setAccessibleName(desk.words("Images"))
        self.list.setIconSize(QSize(_WIDE, _HIGH))
        self.list.setObjectName("padded")
        self.list.setWordWrap(True)
        self.list.setSpacing(4)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.itemActivated.connect(self._activated)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._said)
        layout.addWidget(self.list, 1)

    def show_pictures(self, rows: Sequence[PictureRow]) -> None:
        """Rows with their words at once; the small pictures follow from a worker."""
        self._rows = tuple(rows)
        words, here = self._desk.words, sum(bool(row.item) for row in rows)
        self._said.setText(
            " · ".join(
                (
                    words("{count} pictures came with it", count=here),
                    words("{count} referenced, not captured", count=len(rows) - here),
                    words("Enter opens one."),
                )
            )
        )
        self.list.clear()
        for row in rows:
            self._add(row)

    def _add(self, row: PictureRow) -> None:
        item = QListWidgetItem(self._words(row))
        item.setData(_ITEM, row.item)
        item.setIcon(self._blank(row))
        item.setTextAlignment(self._desk.leading)
        if not row.item:
            font = QFont(self.list.font())
            font.setItalic(True)
            item.setFont(font)
            item.setForeground(QColor(self._desk.theme.quiet))
        self.list.addItem(item)
        if row.thumbnail:
            place = self.list.count() - 1
            rows = self._rows

            def came(image: QImage) -> None:
                if self._rows is rows:
                    self.list.item(place).setIcon(self._framed(image))

            pictures.thumbnail(self._desk, self, row.thumbnail, self._veiled(row), came, side=_WIDE)

    def _veiled(self, row: PictureRow) -> bool:
        return row.graphic or row.item not in self._desk.opened

    def _words(self, row: PictureRow) -> str:
        words = self._desk.words
        lines = [fitting(row.caption, _CAPTION) or words("without a caption")]
        if row.credit:
            lines.append(words("Credit: {who}", who=words.apart(fitting(row.credit, 120))))
        if not row.item:
            lines.append(words("{kind}: referenced, not captured", kind=words(row.media)))
            if row.address:
                lines.append(words.as_written(fitting(row.address, 160)))
        elif row.graphic:
            lines.append(words("graphic: veiled here"))
        elif row.item not in self._desk.opened:
            lines.append(words("not opened yet: veiled"))
        return "\n".join(lines)

    def _blank(self, row: PictureRow) -> QIcon:
        mark = KIND_ICONS.get(row.media, "image") if row.item else "square-dashed"
        return self._framed(pixmap(mark, self._desk.theme.quiet, 28).toImage())

    def _framed(self, image: QImage) -> QIcon:
        """All icons equally large, so that captions begin at one line."""
        ground = QPixmap(_WIDE, _HIGH)
        ground.fill(QColor(self._desk.theme.window))
        size = image.size() / image.devicePixelRatio()
        if size.width() > _WIDE or size.height() > _HIGH:
            size = size.scaled(QSize(_WIDE, _HIGH), Qt.AspectRatioMode.KeepAspectRatio)
        painter = QPainter(ground)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        left, top = (_WIDE - size.width()) // 2, (_HIGH - size.height()) // 2
        painter.drawImage(QRect(left, top, size.width(), size.height()), image)
        painter.end()
        return QIcon(ground)

    def _activated(self, item: QListWidgetItem) -> None:
        if wanted := item.data(_ITEM):
            self.item_wanted.emit(wanted)
