"""The surface on which the page is seen: what is clicked is told, what is dropped is refused, the menu leads nowhere."""

from __future__ import annotations

from PySide6.QtCore import QChildEvent, QEvent, QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWebEngineCore import QWebEnginePage
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.ui.as_captured.addresses import address_of
from desktop_app.ui.words import Words

_STILL = 4


class InertView(QWebEngineView):
    """`clicked` with a place on the page in its own pixels; `link_clicked` with the address under the pointer."""

    clicked = Signal(QPointF)
    link_clicked = Signal(str)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._hovered = self._scheme = ""
        self._pressed: tuple[QPoint, str] | None = None
        self.setAcceptDrops(False)
        self.setAccessibleName(words("The page as captured"))

    def take(self, page: QWebEnginePage, scheme: str) -> None:
        """Another page; `scheme`: that of its address."""
        self._hovered, self._scheme = "", scheme
        self.setPage(page)
        page.linkHovered.connect(self._hover)

    def _hover(self, address: str) -> None:
        self._hovered = address

    def childEvent(self, event: QChildEvent) -> None:
        """The engine's own surface comes and goes; it is the one that gets the mouse."""
        super().childEvent(event)
        if event.type() == QEvent.Type.ChildAdded and isinstance(event.child(), QWidget):
            event.child().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """A click is told as well as given to the page, which cannot do anything with it; what is copied is words alone."""
        if isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Copy):
            if event.type() == QEvent.Type.KeyPress:
                self.copy_words()
            event.accept()
            return True
        if isinstance(event, QMouseEvent):
            place = event.position()
            if event.type() == QEvent.Type.MouseButtonPress:
                self._pressed = (place.toPoint(), self._hovered)  # the engine forgets the link while a button is down
            elif event.type() == QEvent.Type.MouseButtonRelease and self._pressed is not None:
                (begun, link), self._pressed = self._pressed, None
                still = (place.toPoint() - begun).manhattanLength() <= _STILL
                if still and event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
                    self._tell(place, link)
        return event.type() in (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)

    def copy_words(self) -> None:
        """Without the page's markup: another program would fetch the pictures that it names when it is pasted there."""
        if words := self.page().selectedText().replace("\ufffc", ""):  # which stands for a picture
            QGuiApplication.clipboard().setText(words)

    def _tell(self, place: QPointF, link: str) -> None:
        if link:
            self.link_clicked.emit(link)
        else:
            self.clicked.emit(place / self.zoomFactor())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Copying, and nothing that goes out."""
        menu = QMenu(self)
        page = self.page()
        chosen = menu.addAction(self._words("Copy"), self.copy_words)
        chosen.setEnabled(page.hasSelection())
        menu.addAction(self._words("Select all"), lambda: page.triggerAction(QWebEnginePage.WebAction.SelectAll))
        if address := self._hovered:
            menu.addAction(self._words("Copy the link's address"), lambda: self._copy(address))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def _copy(self, address: str) -> None:
        QGuiApplication.clipboard().setText(address_of(address, self._scheme))
