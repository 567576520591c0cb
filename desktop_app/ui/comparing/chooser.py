"""Which picture to compare with: the copies seen before, or any picture of the archive, found by its words."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from desktop_app.errors import AppError, InputError
from desktop_app.rows.ids import CaptureId, ItemId
from desktop_app.rows.items import ItemFilter
from desktop_app.services.listing import Listed, ListWanted
from desktop_app.services.picture_pair import Pick
from desktop_app.services.seen_before import SeenBefore
from desktop_app.ui.desk import Desk
from desktop_app.ui.images.copy_rows import CopyRows
from desktop_app.ui.images.seen_words import sentences
from desktop_app.ui.library.item_delegate import ItemDelegate
from desktop_app.ui.library.items_model import ITEM, ItemsModel
from desktop_app.ui.operations import loading, picturing

_TYPING_PAUSE_MS = 150


class Chooser(QFrame):
    """`picked` with a Pick. Pictures nobody opened are veiled here as in every list."""

    picked = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._latest = 0
        self._capture = ""
        self._but = ItemId("")
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_PAUSE_MS)
        self.setObjectName("card")
        self._build()
        self._connect()

    def _build(self) -> None:
        words, desk = self._desk.words, self._desk
        head = QLabel(words("Compare with…"))
        head.setObjectName("heading")
        self.said = QLabel()
        self.said.setObjectName("quiet")
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.copies = CopyRows(desk, opens=False)
        self.search = QLineEdit()
        self.search.setPlaceholderText(words("find a picture by its title, caption, claims or notes"))
        self.search.setAccessibleName(words("Find a picture"))
        self.search.setClearButtonEnabled(True)
        self.model = ItemsModel(desk, self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(ItemDelegate(desk.theme, words, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(words("Pictures of this archive"))
        self.nothing = QLabel(words("No other picture is like that. Search other words, or capture the picture first."))
        self.nothing.setObjectName("quiet")
        self.nothing.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        for label in (head, self.said, self.nothing):
            label.setAlignment(desk.leading)
        for part in (head, self.said, self.copies, self.search, self.nothing):
            layout.addWidget(part)
        layout.addWidget(self.list, 1)
        layout.addStretch(0)

    def _connect(self) -> None:
        self.copies.compared.connect(self.picked)
        self.search.textChanged.connect(self._typed)
        self.search.returnPressed.connect(self._to_rows)
        self._typing.timeout.connect(self._find)
        self.list.activated.connect(self._activated)
        self.list.clicked.connect(self._activated)

    def ask(self, capture: CaptureId | None, item: ItemId) -> None:
        """What to hold beside a capture of `item`; nothing is beside it yet."""
        self._capture, self._but = capture or "", item
        self.said.setText("")
        self.copies.show_copies(())
        if capture is not None:
            picturing.load_seen_before(self._desk, self, capture, lambda found: self._seen(capture, found))
        self._find()
        self.search.setFocus()

    def _seen(self, capture: CaptureId, found: SeenBefore) -> None:
        if capture == self._capture:
            self.said.setText(" ".join(sentences(self._desk, found, capture)))
            self.copies.show_copies(found.copies)
            self.copies.setVisible(bool(found.copies))

    def _typed(self, _text: str) -> None:
        self._typing.start()

    def _find(self) -> None:
        self._latest += 1
        number, query = self._latest, self.search.text().lstrip()
        wanted = ListWanted(query, ItemFilter(kind="image"), "" if query.strip() else "captured")
        loading.load_list(self._desk, self, wanted, lambda found: self._came(number, query, found), self._failed)

    def _came(self, number: int, query: str, found: Listed) -> None:
        if number == self._latest:
            ids = tuple(item for item in found.ids if item != self._but)
            self.model.show_list(Listed(ids, found.is_search), query)
            self.nothing.setVisible(not ids)
            self.list.setVisible(bool(ids))

    def _failed(self, error: AppError) -> None:
        """A query that is still being typed is no fault."""
        if not isinstance(error, InputError):
            self._desk.notify.error(error)

    def _to_rows(self) -> None:
        if self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(0))
            self.list.setFocus()

    def _activated(self, index: QModelIndex) -> None:
        item = index.data(ITEM)
        if isinstance(item, str):
            self.picked.emit(Pick(ItemId(item)))
