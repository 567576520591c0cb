"""One of two pictures that are compared: what stands above it, its own tools, itself; or what to choose it from."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.errors import AppError
from desktop_app.rows.ids import CaptureId, ItemId
from desktop_app.services.picture_pair import HeldPicture, Pick
from desktop_app.ui import pictures
from desktop_app.ui.comparing.chooser import Chooser
from desktop_app.ui.desk import Changes, Desk
from desktop_app.ui.images.canvas import Canvas
from desktop_app.ui.images.seen_words import day
from desktop_app.ui.images.tools import Tools
from desktop_app.ui.reader.places import fitting
from desktop_app.ui.tips import plain_tip
from desktop_app.ui.widgets.one_line import OneLine

_TITLE, _CLAIM, _SHORT = 200, 40, 8


class Side(QFrame):
    """`picked` with a Pick when another picture is chosen here; `region_drawn` with a Drawn; `claim_chosen` with its id."""

    picked = Signal(object)
    region_drawn = Signal(object)
    claim_chosen = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.held: HeldPicture | None = None
        self._hidden = True
        self.claim = ""
        self._build()
        self._connect()

    def _build(self) -> None:
        words = self._desk.words
        self.canvas = Canvas(self._desk)
        self.canvas.regions_possible = self._desk.archive.writable
        self.tools = Tools(self._desk, self.canvas, paired=True)
        draw = words("Draw a region for a claim: a rectangle (R), a polygon (P)")
        self.draw_button = self.tools.button(draw, "tag", self._pen, checkable=True)
        self.draw_button.setVisible(self._desk.archive.writable)
        self.tools.stretch()
        self.another = self.tools.keep(self.tools.button(words("Another picture here"), "image", self.choose))
        self.chooser = Chooser(self._desk)
        self.fault = QLabel()
        self.fault.setObjectName("danger")
        self.fault.setWordWrap(True)
        self.fault.setTextFormat(Qt.TextFormat.PlainText)
        self.fault.setContentsMargins(12, 12, 12, 12)
        self.fault.setAlignment(self._desk.leading)
        self.fault.hide()
        self._body = QStackedWidget()
        for part in (self._picture(), self.chooser):
            self._body.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._body)
        self.setFocusProxy(self.canvas)

    def _picture(self) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        for part in (self.tools, self.fault):
            column.addWidget(part)
        column.addWidget(self.canvas, 1)
        return whole

    def _head(self) -> QWidget:
        words = self._desk.words
        self.number = QLabel()
        self.number.setObjectName("heading")
        self.title, self.under = OneLine("strong"), OneLine("quiet")
        self.claims = QComboBox()
        self.claims.setAccessibleName(words("Claims of this picture"))
        self.claims.setMaximumWidth(150)
        policy = self.claims.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.claims.setSizePolicy(policy)
        head = QWidget()
        texts = QVBoxLayout()
        texts.setSpacing(0)
        for label in (self.title, self.under):
            label.setAlignment(self._desk.leading)
            texts.addWidget(label)
        row = QHBoxLayout(head)
        row.setContentsMargins(10, 4, 8, 2)
        row.setSpacing(10)
        row.addWidget(self.number)
        row.addLayout(texts, 1)
        row.addWidget(self.claims)
        return head

    def _connect(self) -> None:
        self.canvas.reveal_wanted.connect(self.reveal)
        self.canvas.tiles.failed.connect(self._failed)
        self.canvas.region_drawn.connect(self.region_drawn)
        self.canvas.claim_clicked.connect(self.choose_claim)
        self.canvas.tool_taken.connect(self._taken)
        self.chooser.picked.connect(self.picked)
        self.claims.activated.connect(self._claim_picked)

    @property
    def pick(self) -> Pick | None:
        """What is held here."""
        return Pick(self.held.item, self.held.capture) if self.held else None

    @property
    def choosing(self) -> bool:
        """Whether a picture is being chosen here."""
        return self._body.currentWidget() is self.chooser

    def set_number(self, number: str) -> None:
        """ "1" or "2": the picture's name beside its title."""
        words = self._desk.words
        self.number.setText(words.as_written(number))
        self.canvas.setAccessibleName(words("Picture {number}", number=number))

    def empty(self) -> None:
        """Nothing is held; the memory is given back."""
        self.held, self.claim = None, ""
        self.canvas.show_image(None, (0, 0), False)

    def choose(self) -> None:
        """Another picture is wanted here."""
        self.picked.emit(None)

    def ask(self, capture: CaptureId, item: ItemId) -> None:
        """Let the person choose what to hold beside a capture."""
        self._body.setCurrentWidget(self.chooser)
        self.chooser.ask(capture, item)

    def show_held(self, held: HeldPicture) -> None:
        """A picture, or the same one with what was said of it since; hidden when graphic or not opened yet."""
        before, self.held = self.held, held
        self._body.setCurrentIndex(0)
        self.title.say(fitting(held.title, _TITLE))
        words = self._desk.words
        captured = words("captured {date}", date=day(words, held.captured_at))
        parts = (
            words.apart(held.source),
            captured,
            words.as_written(f"SHA-256 {held.original[:_SHORT]}…"),
        )
        self.under.say(" · ".join(part for part in parts if part))
        self.under.setToolTip(plain_tip(held.original))
        if before is None or before.sha256 != held.sha256 or before.item != held.item:
            self.claim = ""
            self.fault.hide()
            self.canvas.show_image(None, (0, 0), False)
            self._load(held.graphic or held.item not in self._desk.opened)
        elif not self._hidden and held.graphic and not before.graphic:
            self._load(True)
        self._show_claims()

    def _load(self, hidden: bool) -> None:
        assert self.held is not None
        sha256, self._hidden = self.held.sha256, hidden
        pictures.large(self._desk, self, sha256, hidden, lambda shown: self._came(sha256, shown, hidden), self._failed)

    def _came(self, sha256: str, shown: pictures.Shown, hidden: bool) -> None:
        if self.held is not None and sha256 == self.held.sha256 and hidden == self._hidden:
            self.canvas.show_image(shown.image, shown.full, hidden, sha256)

    def _failed(self, error: AppError) -> None:
        """Said in its place; the other picture stays."""
        self.fault.setText(self._desk.words.fault(error))
        self.fault.show()

    def reveal(self) -> None:
        """The person asks to see it: everywhere, until the program ends."""
        if self.held is not None and self.canvas.hidden_picture:
            self._desk.opened.add(str(self.held.item))
            self.canvas.setFocus()
            self._load(False)
            self._desk.archive_changed.emit(Changes(frozenset((str(self.held.item),))))

    def draw(self, tool: str) -> None:
        """A region for a claim."""
        self.canvas.take(tool)
        self.canvas.setFocus()

    def _pen(self) -> None:
        """The button takes the pen up and puts it away."""
        self.draw("rectangle" if self.draw_button.isChecked() else "move")

    def _taken(self, tool: str) -> None:
        self.draw_button.setChecked(tool != "move")

    # --- claims ---------------------------------------------------------------------------------------------------

    def _show_claims(self) -> None:
        assert self.held is not None
        rows = self.held.claims
        if self.claim not in {str(row.claim) for row in rows}:
            self.claim = ""
        words = self._desk.words
        self.claims.clear()
        self.claims.addItem(words("no claim"), "")
        for number, row in enumerate(rows, 1):
            said = row.quote or row.caption or words("region of the picture")
            status = words.status(row.status)
            self.claims.addItem(f"{number} · {status} · {words.apart(fitting(said, _CLAIM))}", str(row.claim))
        self.claims.setCurrentIndex(max(0, self.claims.findData(self.claim)))
        self.claims.setVisible(bool(rows))
        self.canvas.show_claims(rows, self.claim)

    def choose_claim(self, claim: str) -> None:
        """The claim in hand, to be linked."""
        self.claim = claim
        if self.held is not None:
            self._show_claims()
            self.claim_chosen.emit(claim)

    def _claim_picked(self, _index: int) -> None:
        self.choose_claim(str(self.claims.currentData() or ""))
