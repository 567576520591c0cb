"""Pictures of a page in its text: grey and blurred until their item was opened, always when graphic."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QColor, QImage, QTextBlockFormat, QTextCursor, QTextDocument, QTextImageFormat

from desktop_app.services.structure import Illustration
from desktop_app.ui import pictures
from desktop_app.ui.desk import Desk
from desktop_app.ui.reader.places import PICTURE, Places

_WIDE = 320
_HIGH = 200
_NAME = "picture:"


class Illustrations(QObject):
    """Belongs to one document. `grown` is called when a picture has come and words have moved."""

    def __init__(self, desk: Desk, found: Sequence[Illustration], grown: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._grown = desk, grown
        self.found = tuple(found)
        self._document: QTextDocument | None = None
        self._cursors: list[QTextCursor] = []

    def set_into(self, document: QTextDocument, places: Places) -> None:
        """Blank frames at once; the pictures follow."""
        self._document = document
        for number, one in enumerate(self.found):
            name = f"{_NAME}{number}"
            document.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name), self._blank())
            # Pictures at one place stand in their order: the last one directly before the words.
            later = sum(other.place == one.place for other in self.found[number + 1 :])
            at = places.to_qt(one.place) - len(PICTURE) * (later + 1)
            cursor = QTextCursor(document)
            cursor.setPosition(at)
            cursor.setPosition(at + 1, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(self._form(name, _WIDE, _HIGH))
            cursor.mergeBlockFormat(_line())
            self._cursors.append(cursor)
            if one.thumbnail:
                self._ask(number, one)

    def item_at(self, cursor: QTextCursor) -> str:
        """The item of the picture at a place in the document, "" where there is none."""
        form = cursor.charFormat()
        if not form.isImageFormat():
            return ""
        name = form.toImageFormat().name()
        number = name.removeprefix(_NAME)
        return str(self.found[int(number)].item) if number.isdecimal() and int(number) < len(self.found) else ""

    def _ask(self, number: int, one: Illustration) -> None:
        hidden = one.graphic or one.item not in self._desk.opened
        pictures.thumbnail(self._desk, self, one.thumbnail, hidden, lambda image: self._came(number, image), side=_WIDE)

    def _came(self, number: int, image: QImage) -> None:
        if self._document is None:
            return
        name = f"{_NAME}{number}"
        self._document.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name), image)
        self._cursors[number].setCharFormat(self._form(name, image.width(), image.height()))
        self._grown()

    def _form(self, name: str, width: int, height: int) -> QTextImageFormat:
        form = QTextImageFormat()
        form.setName(name)
        form.setWidth(width)
        form.setHeight(height)
        return form

    def _blank(self) -> QImage:
        image = QImage(4, 4, QImage.Format.Format_RGB32)
        image.fill(QColor(self._desk.theme.line))
        return image


def _line() -> QTextBlockFormat:
    """No distance in proportion to the height of a picture."""
    form = QTextBlockFormat()
    form.setLineHeight(0, QTextBlockFormat.LineHeightTypes.SingleHeight.value)
    form.setBottomMargin(2)
    return form
