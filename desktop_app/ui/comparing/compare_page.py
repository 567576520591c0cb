"""Two pictures compared. What is seen is an observation; links and claims say what a person makes of it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QComboBox, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from desktop_app.errors import AppError
from desktop_app.services.picture_pair import HeldPicture, Pick, PicturePair
from desktop_app.ui.comparing.blink import Blink
from desktop_app.ui.comparing.blink_bar import BlinkBar
from desktop_app.ui.comparing.fact_pairs import FactPairs
from desktop_app.ui.comparing.link_menu import LinkButton
from desktop_app.ui.comparing.linking import APART, PIXELS, PLACE, Linking
from desktop_app.ui.comparing.pair_view import PairView
from desktop_app.ui.comparing.side import Side
from desktop_app.ui.desk import Changes, Desk
from desktop_app.ui.images.pen import Drawn
from desktop_app.ui.images.seen_words import resemblance
from desktop_app.ui.images.tools import said_of
from desktop_app.ui.operations import loading, picturing
from desktop_app.ui.operations.loading import ReadItem
from desktop_app.ui.reader.claim_form import ClaimForm
from desktop_app.ui.reader.claiming import Claiming
from desktop_app.ui.widgets.page import Page

_SIDE = 300


class ComparePage(Page):
    """`compare` begins; with one Pick the other is chosen here."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        words = desk.words
        super().__init__(desk, words("Compare two pictures"), "", parent)
        self._picks: list[Pick | None] = [None, None]
        self._number = 0
        self._form: ClaimForm | None = None
        self._observed = ""
        self._active = 0
        self._build()
        self._connect()

    # --- parts ----------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        desk = self.desk
        self.sides = [Side(desk), Side(desk)]
        self.pair = PairView(self.sides)
        self.linking = Linking([side.canvas for side in self.sides], self)
        self.blink = Blink(self)
        self.bar = BlinkBar(desk, self.blink)
        self.facts = FactPairs(desk)
        self.observed = self.paragraph("", "quiet")
        self._build_controls()
        self._split = QSplitter(Qt.Orientation.Vertical)
        self._split.addWidget(self.pair)
        self._split.addWidget(self.facts)
        self._split.setStretchFactor(0, 1)
        self._split.setChildrenCollapsible(False)
        self._split.setSizes([520, 240])
        self._beside = QVBoxLayout()
        self._beside.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._split, 1)
        row.addLayout(self._beside)
        self.column.setSpacing(6)
        for part in (self.observed, self.bar):
            self.column.addWidget(part)
        self.column.addLayout(row, 1)
        self.bar.hide()
        self.facts.hide()
        self.set_edges(16, 12)
        # In a narrow window the title gives way to the controls.
        self.head.setMinimumWidth(1)
        self._number_sides()

    def _build_controls(self) -> None:
        words, desk = self.desk.words, self.desk
        self.link_views = QComboBox()
        self.link_views.setAccessibleName(words("How zoom and place are linked"))
        for name, mode in ((words("Zoom linked by place"), PLACE), (words("Zoom linked by pixels"), PIXELS),
                           (words("Zoom not linked"), APART)):  # fmt: skip
            self.link_views.addItem(name, mode)
        self.swap = self.button(words("Swap"), "arrow-left-right")
        self.blinking = self.button(words("Blink (B)"), "blink")
        self.facts_button = self.button(words("Facts"), "info")
        self.link = LinkButton(desk, self.sides)
        self.back = self.button(words("Read the item"), "book-open")
        for button in (self.blinking, self.facts_button):
            button.setCheckable(True)
        for part in (self.link_views, self.swap, self.blinking, self.facts_button, self.link, self.back):
            self.controls.addWidget(part)

    def _connect(self) -> None:
        for side in self.sides:
            side.picked.connect(partial(self._picked, side))
            side.region_drawn.connect(partial(self._drawn, side))
            side.canvas.placed.connect(self._say)
            side.canvas.tool_taken.connect(self._say)
            side.tools.light_shown.connect(self._show_light)
        self.link_views.currentIndexChanged.connect(self._link_views)
        self.swap.clicked.connect(self.swap_sides)
        self.blinking.toggled.connect(self._blinking)
        self.blink.turned.connect(self.pair.show_one)
        self.facts_button.toggled.connect(self.facts.setVisible)
        self.back.clicked.connect(self.leave)
        focus = QApplication.instance()
        assert isinstance(focus, QApplication)
        focus.focusChanged.connect(self._focused)

    # --- what is compared -----------------------------------------------------------------------------------------

    def compare(self, first: Pick, second: Pick | None = None) -> None:
        """Hold these; without a second one it is chosen here."""
        self.blinking.setChecked(False)
        self._put_away()
        for side in self.sides:
            side.empty()
        self._picks = [first, second]
        self._active = 0
        if self.isVisible():
            self.load()

    def load(self) -> None:
        """Ask for both, or for the one there is."""
        self._number += 1
        number, (first, second) = self._number, self._picks
        if first and second:
            then = partial(self._pair_came, number)
            picturing.load_pair(self.desk, self, first, second, then, partial(self._failed, number))
        elif first or second:
            place = 0 if first else 1
            pick = first or second
            assert pick is not None
            then_one = partial(self._one_came, number, place)
            picturing.load_held(self.desk, self, pick, then_one, self.desk.notify.error)
        self._enable()

    def _pair_came(self, number: int, found: PicturePair) -> None:
        if number != self._number:
            return
        for side, held in zip(self.sides, (found.first, found.second), strict=True):
            side.show_held(held)
        self._observed = resemblance(self.desk.words, found.resemblance)
        self.facts.show_pairs(found.facts())
        self.link.set_linked(found.linked)
        self._say()
        self._enable()

    def _one_came(self, number: int, place: int, held: HeldPicture) -> None:
        if number != self._number:
            return
        self.sides[place].show_held(held)
        self._observed = self.desk.words("Choose what to compare it with.")
        if not self.sides[1 - place].choosing:
            self.sides[1 - place].ask(held.capture, held.item)
        self._say()
        self._enable()

    def _failed(self, number: int, error: AppError) -> None:
        """One of two cannot be held: the other may be compared with something else."""
        self.desk.notify.error(error)
        if number == self._number and self._picks[1] is not None:
            self._picks[1] = None
            self.load()

    def _picked(self, side: Side, pick: Pick | None) -> None:
        """Another picture, or (None) one is to be chosen."""
        self.blinking.setChecked(False)
        place = self.sides.index(side)
        self._picks[place] = pick
        if pick is None:
            side.empty()
        self.load()

    def _enable(self) -> None:
        both = all(side.held for side in self.sides) and None not in self._picks
        for part in (self.swap, self.blinking, self.facts_button, self.link_views):
            part.setEnabled(both)
        self.link.setEnabled(both and self.desk.archive.writable)
        if not both:
            self.facts_button.setChecked(False)

    def _say(self, _tool: str = "") -> None:
        """What is observed; that only the view was changed."""
        words = self.desk.words
        canvases = [side.canvas for side in self.sides]
        changed = any(canvas.changed_look for canvas in canvases)
        tools = [canvas.pen.tool for canvas in canvases if canvas.pen.tool != "move"]
        view = said_of(self.desk, tools[0] if tools else "move", changed)
        honest = words("What is seen here is an observation, no proof.")
        self.observed.setText(" ".join(part for part in (self._observed, honest, view) if part))

    # --- how it is looked at --------------------------------------------------------------------------------------

    @property
    def active(self) -> Side:
        """The picture that the Picture menu works on: the one the cursor was in last; of two in one place the seen one."""
        self._focused(None, self.window().focusWidget())
        return self.sides[self.pair.shown if self.pair.together else self._active]

    @property
    def has_picture(self) -> bool:
        """Whether the menu has anything to work on."""
        return any(self._picks)

    def _focused(self, _before: QWidget | None, now: QWidget | None) -> None:
        for place, side in enumerate(self.sides):
            if now is not None and side.isAncestorOf(now):
                self._active = place

    def _link_views(self, _index: int) -> None:
        self.linking.set_mode(str(self.link_views.currentData()))

    def swap_sides(self) -> None:
        """The first becomes the second."""
        self.sides.reverse()
        self.pair.sides.reverse()
        self._picks.reverse()
        self._active = 1 - self._active
        self.blink.shown = self.pair.shown = 1 - self.pair.shown
        self._number_sides()
        self.pair.arrange()
        self.load()

    def _number_sides(self) -> None:
        for number, side in enumerate(self.sides, 1):
            side.set_number(str(number))

    def _show_light(self, shown: bool) -> None:
        """Of both, for both must stay equally large."""
        for side in self.sides:
            side.tools.show_light(shown)

    def _blinking(self, together: bool) -> None:
        self.blink.stop()
        self.blink.shown = self.pair.shown = self.sides.index(self.active) if together else 0
        self.bar.setVisible(together)
        self.pair.show_together(together)
        self.active.canvas.setFocus()

    def flip(self) -> None:
        """In one place, then the other."""
        if not self.pair.together:
            self.blinking.click()
        else:
            self.blink.flip()

    def leave(self) -> None:
        """To the item in the reader."""
        if (held := self.active.held) is not None:
            self.desk.item_wanted.emit(str(held.item), -1, -1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """B shows the other; Space lets them go by themselves; Escape goes back."""
        key = event.key()
        if key == Qt.Key.Key_B and not event.modifiers():
            if self.blinking.isEnabled() and not event.isAutoRepeat():
                self.flip()
        elif key == Qt.Key.Key_Space and self.pair.together:
            self.bar.toggle()
        elif key == Qt.Key.Key_Escape and self.pair.together:
            self.blinking.setChecked(False)
        elif key == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    # --- claims ---------------------------------------------------------------------------------------------------

    @property
    def writing(self) -> bool:
        """Whether a claim is being written."""
        return self._form is not None and self._form.isVisible()

    @property
    def form(self) -> ClaimForm:
        """Made for the first claim: it takes as long as all the rest of the page."""
        if self._form is None:
            self._form = ClaimForm(self.desk)
            self._form.setFixedWidth(_SIDE)
            self._beside.addWidget(self._form)
            self._form.closed.connect(self._saved)
            self.claiming = Claiming(self.desk, self._form, self)
            self.claiming.saved.connect(self._saved)
        return self._form

    def _put_away(self) -> None:
        if self._form is not None:
            self._form.hide()

    def draw(self, tool: str) -> None:
        """A region of the active picture."""
        self.active.draw(tool)

    def _drawn(self, side: Side, drawn: Drawn) -> None:
        if (held := side.held) is not None and self.desk.archive.writable:
            self.blink.stop()
            then = partial(self._begin_claim, drawn)
            loading.load_item(self.desk, self, held.item, held.capture, then)

    def _begin_claim(self, drawn: Drawn, found: ReadItem) -> None:
        self.form.hide()
        self.claiming.show_item(found.view, (), found.names)
        self.claiming.from_region(drawn)

    def _saved(self, _row: object = None) -> None:
        self._put_away()
        for side in self.sides:
            side.canvas.forget_drawn()
        self.active.canvas.setFocus()

    # --- coming and going -----------------------------------------------------------------------------------------

    def _changed(self, changes: object) -> None:
        """An item that is gone is compared no longer."""
        gone = changes.gone if isinstance(changes, Changes) else frozenset()
        for place, pick in enumerate(self._picks):
            if pick is not None and pick.item in gone:
                self._picks[place] = None
                self.sides[place].empty()
        super()._changed(changes)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing goes by itself unseen; the memory of large pictures is given back."""
        super().hideEvent(event)
        self.blink.stop()
        for side in self.sides:
            side.canvas.tiles.show("")

    def showEvent(self, event: QShowEvent) -> None:
        """Their pixels are asked for again."""
        super().showEvent(event)
        for side in self.sides:
            side.canvas.take_up()
