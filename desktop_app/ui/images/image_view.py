"""The reader's picture tab: copies seen before, tools, the picture, and below it what the file tells of itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QSplitter, QVBoxLayout, QWidget

from desktop_app.errors import AppError
from desktop_app.rows.claims import ClaimRow
from desktop_app.rows.ids import CaptureId, ItemId
from desktop_app.services.ocr_shown import MachineWords
from desktop_app.services.picture_facts import frames_of
from desktop_app.services.picture_pair import Pick
from desktop_app.services.reading import ItemView
from desktop_app.ui import pictures
from desktop_app.ui.desk import Changes, Desk
from desktop_app.ui.images.burnt_panel import BurntPanel
from desktop_app.ui.images.canvas import Canvas
from desktop_app.ui.images.facts_panel import FactsPanel
from desktop_app.ui.images.frame_stepper import FrameStepper
from desktop_app.ui.images.pen import Drawn
from desktop_app.ui.images.seen_banner import SeenBanner
from desktop_app.ui.images.tools import Tools
from desktop_app.ui.images.words_panel import WordsPanel
from desktop_app.ui.operations.picturing import picture_name


class ImageView(QWidget):
    """`region_drawn` with a Drawn; `words_claimed` with one around words that a machine read, and the words; `claim_clicked` with a claim's id; `item_wanted` when a copy is to be read."""

    region_drawn = Signal(object)
    claim_clicked = Signal(str)
    item_wanted = Signal(str)
    words_claimed = Signal(object, str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._item = self._sha256 = self._current = ""
        self._frame = 0
        self._claims: tuple[ClaimRow, ...] = ()
        self._capture: CaptureId | None = None
        self._build()
        self._connect()

    def _build(self) -> None:
        words = self._desk.words
        self.canvas = Canvas(self._desk)
        self.tools = Tools(self._desk, self.canvas)
        self.burn_button = self.tools.button(words("Burn out in reports… (Ctrl+Alt+X)"), "redact", self.burn)
        self.tools.stretch()
        self.facts_button = self.tools.keep(
            self.tools.button(words("Facts of the picture (Ctrl+I)"), "info", self._toggled, checkable=True)
        )
        self._build_panels()
        self._split = QSplitter(Qt.Orientation.Vertical)
        self._split.addWidget(self.canvas)
        self._split.addWidget(self.words)
        self._split.addWidget(self.facts)
        self._split.setStretchFactor(0, 1)
        self._split.setSizes([520, 200, 240])
        self._split.setChildrenCollapsible(False)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.seen)
        self._column.addWidget(self.tools)
        self._column.addWidget(self.pages)
        self._column.addWidget(self.burnt)
        self._column.addWidget(self.fault)
        self._column.addWidget(self._split, 1)
        self.setFocusProxy(self.canvas)

    def _build_panels(self) -> None:
        """What stands above and below the picture."""
        self.seen = SeenBanner(self._desk)
        self.facts = FactsPanel(self._desk)
        self.facts.hide()
        self.words = WordsPanel(self._desk)
        self.words.hide()
        self._read: MachineWords | None = None
        self.fault = QLabel()
        self.fault.setObjectName("danger")
        self.fault.setWordWrap(True)
        self.fault.setTextFormat(Qt.TextFormat.PlainText)
        self.fault.setContentsMargins(12, 12, 12, 12)
        self.fault.setAlignment(self._desk.leading)
        self.fault.hide()
        self.pages = FrameStepper(self._desk)
        self.burnt = BurntPanel(self._desk, self.canvas)
        self._burning = False

    def _connect(self) -> None:
        self.canvas.region_drawn.connect(lambda drawn: self._drawn(replace(drawn, frame=self._frame + 1)))
        self.canvas.tool_taken.connect(self._taken)
        self.burnt.regions_came.connect(self.canvas.show_burnt)
        self.burnt.asked.connect(self.canvas.forget_drawn)
        self.pages.chosen.connect(self._turn)
        self.canvas.claim_clicked.connect(self.claim_clicked)
        self.canvas.reveal_wanted.connect(self.reveal)
        self.canvas.tiles.failed.connect(self._failed)
        self.words.chosen.connect(self.canvas.show_words)
        self.words.claim_wanted.connect(self.words_claimed)
        self.seen.opened.connect(self.item_wanted)
        self.seen.compared.connect(self._compare)

    def show_item(self, view: ItemView) -> None:
        """Another item's picture; hidden until asked for when it is graphic or was not opened yet."""
        self._item, self._sha256 = view.row.item, view.picture
        self._capture = view.capture.capture if view.capture and view.picture else None
        self.seen.show_capture(self._capture)
        self._frame, self._current = 0, ""
        self.burnt.show_frame(1)
        self.burnt.show_picture(view.row.item, self._capture, self._sha256)
        self.pages.start(frames_of(view.capture.record) if view.capture and view.picture else 1)
        self.canvas.show_image(None, (0, 0), False)
        self.fault.hide()
        self.facts.show_capture(view.capture)
        if self._sha256:
            self._load(view.row.graphic or view.row.item not in self._desk.opened)

    def _turn(self, number: int) -> None:
        """Another picture of the file, from 1."""
        self._frame = number - 1
        self.fault.hide()
        self._show_marks()
        self.burnt.show_frame(number)
        self._load(self.canvas.hidden_picture)

    def _compare(self, other: Pick) -> None:
        self._desk.pair_wanted.emit(Pick(ItemId(self._item), self._capture), other)

    def _load(self, hidden: bool) -> None:
        sha256, frame = self._sha256, self._frame
        name = picture_name(sha256, frame)

        def came(shown: pictures.Shown) -> None:
            if (sha256, frame) == (self._sha256, self._frame):
                self.canvas.show_image(shown.image, shown.full, hidden, name)
                self._show_read()

        pictures.large(self._desk, self, sha256, hidden, came, self._failed, frame)

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
        """Regions of claims; the picture of the file that the current one is on, when that is another claim."""
        fresh = current != self._current
        self._claims, self._current = tuple(claims), current
        chosen = next((one for one in claims if one.claim == current and one.region), None)
        if fresh and chosen is not None and chosen.frame != self._frame + 1:
            self.pages.go(chosen.frame)
        self._show_marks()

    def _show_marks(self) -> None:
        here = [claim for claim in self._claims if claim.frame == self._frame + 1]
        self.canvas.show_claims(here, self._current)

    def show_words(self, found: MachineWords | None) -> None:
        """What a machine read in it; hidden as long as the picture is."""
        self._read = found
        self.words.show_words(found)
        self._show_read()

    def _show_read(self) -> None:
        """The words of the first picture; the others were not read."""
        self.words.setVisible(self._read is not None and not self.canvas.hidden_picture and not self._frame)

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

    def burn(self) -> None:
        """Take the pen for a region that reports burn out."""
        self.draw("rectangle")
        self._burning = self.canvas.pen.tool == "rectangle"
        if self._burning:
            self.tools.say(
                self._desk.words("Drag from corner to corner around what no report may show. Esc puts the pen away.")
            )

    def _taken(self, tool: str) -> None:
        """Another tool: what is drawn next is a claim's."""
        if tool != "move":
            self._burning = False

    def _drawn(self, drawn: Drawn) -> None:
        burning, self._burning = self._burning, False
        if burning:
            self.burnt.ask(drawn)
        else:
            self.region_drawn.emit(drawn)

    def hideEvent(self, event: QHideEvent) -> None:
        """A large picture's memory is given back while another page is shown."""
        super().hideEvent(event)
        self.canvas.tiles.show("")

    def showEvent(self, event: QShowEvent) -> None:
        """Its pixels are asked for again."""
        super().showEvent(event)
        self.canvas.take_up()
        self.seen.look_again()
