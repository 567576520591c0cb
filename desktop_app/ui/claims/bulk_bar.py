"""What can be done to all selected claims: a status, tags, the review state."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QMenu, QPushButton, QWidget

from archive_schema.statuses import REVIEWS
from desktop_app.ui.desk import Desk
from desktop_app.ui.icons import icon
from desktop_app.ui.widgets.flow import Flow


class BulkBar(QFrame):
    """`status_given` (status, about), `tags_given` (terms, whether they go on), `review_given`."""

    status_given = Signal(str, str)
    tags_given = Signal(list, bool)
    review_given = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setObjectName("card")
        self._build()
        self.show_count(0)

    def _build(self) -> None:
        words = self._desk.words
        self.count = QLabel()
        self.status = self._menu_button(words("Set status"), "circle-dot")
        self.about = {
            "saying": QMenu(words("about the saying"), self),
            "content": QMenu(words("about the content"), self),
        }
        self._fill_statuses()
        self.review = self._menu_button(words("Review state"), "users")
        for state in REVIEWS:
            self.review.menu().addAction(words(state), partial(self.review_given.emit, state))
        self.tags = QLineEdit()
        self.tags.setPlaceholderText(words("Tags, apart by commas"))
        self.tags.setAccessibleName(words("Tags"))
        self.tags.setMaximumWidth(240)
        self.put, self.take = QPushButton(words("Tag")), QPushButton(words("Take off"))
        self.count.setMinimumHeight(self.put.sizeHint().height())
        self.setContentsMargins(12, 6, 12, 6)
        row = Flow(self, gap=8)
        for part in (self.count, self.status, self.review, self.tags, self.put, self.take):
            row.addWidget(part)
        self.put.clicked.connect(partial(self._tag, True))
        self.tags.returnPressed.connect(partial(self._tag, True))
        self.take.clicked.connect(partial(self._tag, False))
        self.tags.textChanged.connect(self._check)
        self._desk.statuses.changed.connect(self._fill_statuses)

    def _menu_button(self, text: str, mark: str) -> QPushButton:
        button = QPushButton(icon(mark, self._desk.theme.text), text)
        button.setProperty("menu", True)
        button.setMenu(QMenu(button))
        return button

    def _fill_statuses(self) -> None:
        """Both menus; what cannot be set in bulk is there and says why."""
        words, theme = self._desk.words, self._desk.theme
        self.status.menu().clear()
        for about, menu in self.about.items():
            menu.clear()
            self.status.menu().addMenu(menu)
            for status in self._desk.statuses.offered:
                name = words.status(status).replace("&", "&&")
                if refused := self._desk.statuses.needs_reason(status):
                    name = words("{status}: needs a reason of its own, judge each claim by itself", status=name)
                mark = icon(theme.status_icon(status), theme.status_colours(status)[0])
                action = menu.addAction(mark, name, partial(self.status_given.emit, status, about))
                action.setEnabled(not refused)
                action.setData(status)

    def offer_statuses(self) -> None:
        """The menu, by a key."""
        if self.status.isEnabled():
            self.status.menu().popup(self.status.mapToGlobal(QPoint(0, 0)))

    def show_count(self, count: int) -> None:
        """How many claims are selected; nothing can be done to none, or in an archive that is only read."""
        words = self._desk.words
        writable = self._desk.archive.writable
        self.count.setText(
            words("{count} selected", count=count) if writable else words("The archive is open for reading only.")
        )
        for part in (self.status, self.review, self.tags):
            part.setEnabled(bool(count) and writable)
        self._check()

    def _check(self, _text: str = "") -> None:
        for button in (self.put, self.take):
            button.setEnabled(self.tags.isEnabled() and bool(self._terms()))

    def _terms(self) -> list[str]:
        parts = self.tags.text().replace("،", ",").replace(";", ",").split(",")
        return [part.strip() for part in parts if part.strip()]

    def _tag(self, on: bool) -> None:
        if self.put.isEnabled():
            self.tags_given.emit(self._terms(), on)
            self.tags.clear()
