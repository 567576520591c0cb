"""The pages of a report that lies ready, as they would leave: read from the private file alone, drawn by QtPdf."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent, QPalette, QResizeEvent
from PySide6.QtPdf import QPdfBookmarkModel, QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from desktop_app.ui.desk import Desk
from desktop_app.ui.icons import icon
from desktop_app.ui.tips import plain_tip

_STEP, _SMALLEST, _LARGEST = 1.25, 0.25, 4.0
"""Factors of the page's own size; what is drawn at once stays below some hundred megabytes."""
_POINTS = 72.0


class _Sheets(QPdfView):
    """QPdfView that stays at its place in the document when pages become larger or smaller: it keeps pixels alone."""

    def zoom_to(self, mode: QPdfView.ZoomMode, factor: float = 1.0) -> None:
        """`factor`: of the page's own size, for Custom."""
        place = self._place()
        self.setZoomMode(mode)
        self.setZoomFactor(factor)
        self._go(place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The width may have changed."""
        place = self._place()
        super().resizeEvent(event)
        self._go(place)

    def _place(self) -> float:
        bar = self.verticalScrollBar()
        return bar.value() / max(1, bar.maximum())

    def _go(self, place: float) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(round(place * bar.maximum()))


class PagesView(QWidget):
    """`+`, `-` and `0` zoom and fit the width, Home and End go to the first and the last page; buttons do the same.

    No address in a page is followed: the view knows of none.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        words = desk.words
        self.document = QPdfDocument(self)
        self.view = _Sheets(self)
        self.view.setAccessibleName(words("Pages of the report"))
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        # Pages lie one below the other; what is mirrored around them must not move their scroll bars' zero.
        self.view.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.view.setMinimumSize(QSize(220, 260))
        ground = self.view.palette()
        ground.setColor(QPalette.ColorRole.Dark, QColor(desk.theme.line))
        self.view.setPalette(ground)
        self.view.setDocument(self.document)
        self.view.pageNavigator().currentPageChanged.connect(self._tell)
        self._build_bookmarks()
        self.sorry = QLabel(words("The pages cannot be shown here. The file can be written all the same."))
        self.sorry.setWordWrap(True)
        self.sorry.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._parts = QSplitter()
        self._parts.setChildrenCollapsible(False)
        for widget, share in ((self.bookmarks, 0), (self.view, 1)):
            self._parts.addWidget(widget)
            self._parts.setStretchFactor(self._parts.indexOf(widget), share)
        self._parts.setSizes([180, 420])
        self._shown = QStackedWidget()
        for part in (self._parts, self.sorry):
            self._shown.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._tools())
        layout.addWidget(self._shown, 1)

    def _build_bookmarks(self) -> None:
        self._model = QPdfBookmarkModel(self)
        self._model.setDocument(self.document)
        self.bookmarks = QTreeView()
        self.bookmarks.setModel(self._model)
        self.bookmarks.setHeaderHidden(True)
        self.bookmarks.setAccessibleName(self._desk.words("Bookmarks"))
        self.bookmarks.setMinimumWidth(120)
        self.bookmarks.setVisible(False)
        self.bookmarks.activated.connect(self._jump)
        self.bookmarks.clicked.connect(self._jump)

    def _tools(self) -> QHBoxLayout:
        words = self._desk.words
        self.contents = self._button("bookmark", words("Bookmarks"))
        self.contents.setCheckable(True)
        self.contents.setObjectName("toggle")
        self.contents.toggled.connect(self.bookmarks.setVisible)
        self.before = self._button("arrow-up", words("Page before"), lambda: self._turn(self._page - 1))
        self.after = self._button("arrow-down", words("Next page"), lambda: self._turn(self._page + 1))
        self.place = QLabel()
        self.place.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.farther = self._button("zoom-out", words("Zoom out"), lambda: self._zoom(1 / _STEP), "-")
        self.fitting = self._button("arrow-left-right", words("Fit the width"), self.fit, "0")
        self.nearer = self._button("zoom-in", words("Zoom in"), lambda: self._zoom(_STEP), "+")
        self.alone = self._button("maximize", words("Only the pages"))
        self.alone.setCheckable(True)
        self.alone.setObjectName("toggle")
        row = QHBoxLayout()
        row.setSpacing(4)
        for button in (self.contents, self.before, self.place, self.after):
            row.addWidget(button)
        row.addStretch(1)
        for button in (self.farther, self.fitting, self.nearer, self.alone):
            row.addWidget(button)
        return row

    def _button(self, mark: str, name: str, slot: Callable[[], None] | None = None, key: str = "") -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(mark, self._desk.theme.text))
        button.setAccessibleName(name)
        button.setToolTip(plain_tip(f"{name} ({key})" if key else name))
        if slot is not None:
            button.clicked.connect(lambda _checked=False: slot())
        return button

    @property
    def words(self) -> str:
        """Which page is shown, in words."""
        return self.place.text()

    @property
    def _page(self) -> int:
        return self.view.pageNavigator().currentPage()

    def show_file(self, file: Path | None) -> None:
        """The pages of this file, from the first; None: nothing, and no file is held open any more."""
        self.document.close()
        opened = file is not None and self.document.load(str(file)) == QPdfDocument.Error.None_
        self._shown.setCurrentWidget(self._parts if opened or file is None else self.sorry)
        for button in (self.farther, self.fitting, self.nearer):
            button.setEnabled(opened)
        self.contents.setEnabled(self._model.rowCount() > 0)
        self.contents.setChecked(self.contents.isChecked() and self.contents.isEnabled())
        if opened:
            self.fit()
            self._turn(0)
        self._tell()

    def _tell(self) -> None:
        number, count = self._page + 1, self.document.pageCount()
        self.place.setText(self._desk.words("Page {number} of {count}", number=number, count=count) if count else "")
        self.before.setEnabled(number > 1)
        self.after.setEnabled(number < count)

    def _turn(self, number: int) -> None:
        last = self.document.pageCount() - 1
        self.view.pageNavigator().jump(max(0, min(number, last)), QPointF(), 0)
        self._tell()

    def _jump(self, bookmark: QModelIndex) -> None:
        page = bookmark.data(QPdfBookmarkModel.Role.Page.value)
        if isinstance(page, int) and page >= 0:
            self._turn(page)

    def fit(self) -> None:
        """As wide as there is room."""
        self.view.zoom_to(QPdfView.ZoomMode.FitToWidth)

    def _zoom(self, by: float) -> None:
        factor = max(_SMALLEST, min(self._factor() * by, _LARGEST))
        self.view.zoom_to(QPdfView.ZoomMode.Custom, factor)

    def _factor(self) -> float:
        """How large the page is now, which QPdfView does not say while it fits the width."""
        wide = self.document.pagePointSize(self._page).width()
        if self.view.zoomMode() == QPdfView.ZoomMode.Custom or wide <= 0:
            return self.view.zoomFactor()
        margins = self.view.documentMargins()
        room = self.view.viewport().width() - margins.left() - margins.right()
        return room / (wide * QGuiApplication.primaryScreen().logicalDotsPerInch() / _POINTS)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom and go to the ends; the view itself scrolls."""
        steps = {
            "+": lambda: self._zoom(_STEP),
            "=": lambda: self._zoom(_STEP),
            "-": lambda: self._zoom(1 / _STEP),
            "0": self.fit,
        }
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: self.document.pageCount() - 1}
        if not self.document.pageCount():
            super().keyPressEvent(event)
        elif event.text() in steps:
            steps[event.text()]()
        elif Qt.Key(event.key()) in ends:
            self._turn(ends[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)
