"""The reader's picture tab: copies seen before, tools, the picture, and below it what the file tells of itself."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QSplitter, QVBoxLayout, QWidget

from desktop_app.errors import AppError
from desktop_app.rows.claims import ClaimRow
from desktop_app.rows.ids import CaptureId, ItemId
from desktop_app.services.picture_facts import frames_of
from desktop_app.services.picture_pair import Pick
from desktop_app.services.reading import ItemView
from desktop_app.ui import pictures
from desktop_app.ui.desk import Changes, Desk
from desktop_app.ui.images.canvas import Canvas
from desktop_app.ui.images.facts_panel import FactsPanel
from desktop_app.ui.images.seen_banner import SeenBanner
from desktop_app.ui.images.tools import Tools


class ImageView(QWidget):
    """`region_drawn` with a Drawn; `claim_clicked` with a claim's id; `item_wanted` when a copy is to be read."""

    region_drawn = Signal(object)
    claim_clicked = Signal(str)
    item_wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._item = self._sha256 = ""
        self._capture: CaptureId | None = None
        self._build()
        self._connect()

    def _build(self) -> None:
        words = self._desk.words
        self.canvas = Canvas(self._desk)
        self.tools = Tools(self._desk, self.canvas)
        self.tools.stretch()
        self.facts_button = self.tools.keep(
            self.tools.button(words("Facts of the picture (Ctrl+I)"), "info", self._toggled, checkable=True)
        )
        self.seen = SeenBanner(self._desk)
        self.facts = FactsPanel(self._desk)
        self.facts.hide()
        self.fault = QLabel()
        self.fault.setObjectName("danger")
        self.fault.setWordWrap(True)
        self.fault.setTextFormat(Qt.TextFormat.PlainText)
        self.fault.setContentsMargins(12, 12, 12, 12)
        self.fault.setAlignment(self._desk.leading)
        self.fault.hide()
        self.pages = QLabel()
        self.pages.setObjectName("quiet")
        self.pages.setContentsMargins(12, 4, 12, 4)
        self.pages.setAlignment(self._desk.leading)
        self._split = QSplitter(Qt.Orientation.Vertical)
        self._split.addWidget(self.canvas)
        self._split.addWidget(self.facts)
        self._split.setStretchFactor(0, 1)
        self._split.setSizes([520, 240])
        self._split.setChildrenCollapsible(False)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.seen)
        self._column.addWidget(self.tools)
        self._column.addWidget(self.pages)
        self._column.addWidget(self.fault)
        self._column.addWidget(self._split, 1)
        self.setFocusProxy(self.canvas)

    def _connect(self) -> None:
        self.canvas.region_drawn.connect(self.region_drawn)
        self.canvas.claim_clicked.connect(self.claim_clicked)
        self.canvas.reveal_wanted.connect(self.reveal)
        self.canvas.tiles.failed.connect(self._failed)
        self.seen.opened.connect(self.item_wanted)
        self.seen.compared.connect(self._compare)

    def show_item(self, view: ItemView) -> None:
        """Another item's picture; hidden until asked for when it is graphic or was not opened yet."""
        self._item, self._sha256 = view.row.item, view.picture
        self._capture = view.capture.capture if view.capture and view.picture else None
        self.seen.show_capture(self._capture)
        self._show_count(frames_of(view.capture.record) if view.capture else 1)
        self.canvas.show_image(None, (0, 0), False)
        self.fault.hide()
        self.facts.show_capture(view.capture)
        if self._sha256:
            self._load(view.row.graphic or view.row.item not in self._desk.opened)

    def _show_count(self, count: int) -> None:
        """A file of several pictures (sheets of a scan, an animation) shows its first."""
        self.pages.setText(self._desk.words("The first of {count} pictures in this file is shown.", count=count))
        self.pages.setVisible(count > 1)

    def _compare(self, other: Pick) -> None:
        self._desk.pair_wanted.emit(Pick(ItemId(self._item), self._capture), other)

    def _load(self, hidden: bool) -> None:
        sha256 = self._sha256
        pictures.large(self._desk, self, sha256, hidden, lambda shown: self._came(sha256, shown, hidden), self._failed)

    def _came(self, sha256: str, shown: pictures.Shown, hidden: bool) -> None:
        if sha256 == self._sha256:
            self.canvas.show_image(shown.image, shown.full, hidden, sha256)

    def _failed(self, error: AppError) -> None:
        """What cannot be shown is said in its place, and in the banner."""
        self.fault.setText(self._desk.words.fault(error))
        self.fault.show()
        self._desk.notify.error(error)

    def reveal(self) -> None:
        """The person asks to see it."""
        if self._sha256 and self.canvas.hidden_picture:
            self._desk.opened.add(self._item)
            self.canvas.setFocus()
            self._load(False)
            self._desk.archive_changed.emit(Changes(frozenset((self._item,))))

    def show_claims(self, claims: Sequence[ClaimRow], current: str) -> None:
        """Regions of claims."""
        self.canvas.show_claims(claims, current)

    def show_facts(self) -> None:
        """Show or hide what the file tells of itself."""
        self.facts_button.setChecked(not self.facts_button.isChecked())
        self._toggled()

    def _toggled(self) -> None:
        self.facts.setVisible(self.facts_button.isChecked())

    def draw(self, tool: str) -> None:
        """Take a drawing tool; mouse and keys draw."""
        self.canvas.take(tool)
        self.canvas.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """A large picture's memory is given back while another page is shown."""
        super().hideEvent(event)
        self.canvas.tiles.show("")

    def showEvent(self, event: QShowEvent) -> None:
        """Its pixels are asked for again."""
        super().showEvent(event)
        self.canvas.take_up()
        self.seen.look_again()
