"""One item: tabs Reading, Picture, Images, Record, Custody, Captures; beside the words the claims margin and the claim form."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QSplitter, QTabWidget, QVBoxLayout, QWidget

from desktop_app.rows.claims import ClaimRow
from desktop_app.rows.ids import CaptureId, ItemId
from desktop_app.services.reading import ItemView
from desktop_app.ui.desk import Changes, Desk
from desktop_app.ui.images.image_view import ImageView
from desktop_app.ui.operations import loading
from desktop_app.ui.operations.loading import ReadItem
from desktop_app.ui.reader.captures_view import CapturesView
from desktop_app.ui.reader.claim_form import ClaimForm
from desktop_app.ui.reader.claiming import Claiming
from desktop_app.ui.reader.claims_margin import ClaimsMargin
from desktop_app.ui.reader.custody_view import CustodyView
from desktop_app.ui.reader.images_view import ImagesView
from desktop_app.ui.reader.places import fitting
from desktop_app.ui.reader.reading_view import ReadingView
from desktop_app.ui.reader.record_view import RecordView
from desktop_app.ui.tips import plain_tip

_RIGHT_TO_LEFT = ("ar", "fa", "he", "ur", "ps", "ckb", "ug", "yi")
_TITLE, _SAID = 240, 80
"""Most characters of a title, and of a source's name below it; the rest is in the tool tip and the record."""


class ReaderPage(QFrame):
    """`shown` when an item is on the screen; `item_wanted` when one of its pictures is to be opened."""

    shown = Signal(str)
    item_wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._item: ItemId | None = None
        self._wanted: str = ""
        self._view: ItemView | None = None
        self._capture: CaptureId | None = None
        self._current = ""
        self._build()
        self._connect()

    def _build(self) -> None:
        self.title = QLabel()
        self.title.setObjectName("title")
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.subtitle = QLabel()
        self.subtitle.setObjectName("quiet")
        self.subtitle.setTextFormat(Qt.TextFormat.PlainText)
        self.subtitle.setWordWrap(True)
        self._build_tabs()
        self.margin = ClaimsMargin(self._desk, self._height_of)
        self.form = ClaimForm(self._desk)
        self.claiming = Claiming(self._desk, self.form, self)
        self.margin.setMinimumHeight(120)
        self._side = side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 8, 8)
        column.addWidget(self.margin, 1)
        column.addWidget(self.form)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.addWidget(self.tabs)
        self._split.addWidget(side)
        self._split.setStretchFactor(0, 1)
        self._split.setSizes([640, 270])
        self._split.setChildrenCollapsible(False)
        for label in (self.title, self.subtitle):
            label.setAlignment(self._desk.leading)
        head = QVBoxLayout()
        head.setContentsMargins(24, 16, 24, 8)
        head.addWidget(self.title)
        head.addWidget(self.subtitle)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._split, 1)
        self.setObjectName("panel")

    def _build_tabs(self) -> None:
        words = self._desk.words
        self.reading = ReadingView(self._desk)
        self.picture = ImageView(self._desk)
        self.record = RecordView(self._desk)
        self.custody = CustodyView(self._desk)
        self.images = ImagesView(self._desk)
        self.captures = CapturesView(self._desk)
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(words("Views of the item"))
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        for page, name in (
            (self.reading, words("Reading")), (self.picture, words("Picture")), (self.images, words("Images")),
            (self.record, words("Record")), (self.custody, words("Custody")), (self.captures, words("Captures")),
        ):  # fmt: skip
            self.tabs.addTab(page, name)

    def _connect(self) -> None:
        self.reading.laid_out.connect(self.margin.later)
        self.reading.verticalScrollBar().valueChanged.connect(self.margin.follow)
        self.reading.claim_clicked.connect(self.choose_claim)
        self.reading.suggestion_clicked.connect(self.choose_suggestion)
        self.picture.claim_clicked.connect(self.choose_claim)
        self.picture.item_wanted.connect(self.item_wanted)
        self.picture.region_drawn.connect(self.claiming.from_region)
        self.margin.claim_chosen.connect(self.choose_claim)
        self.margin.suggestion_chosen.connect(self.choose_suggestion)
        self.margin.accepted.connect(self.claiming.accept)
        self.margin.change_wanted.connect(self.claiming.change)
        self.margin.dismissed.connect(self.claiming.dismiss)
        self.margin.scrolled.connect(self._scroll)
        self.claiming.saved.connect(self._saved)
        self.images.item_wanted.connect(self.item_wanted)
        self.captures.capture_wanted.connect(self._read_capture)
        self.form.closed.connect(self._focus_words)
        self.tabs.currentChanged.connect(self._tab_changed)
        self._desk.archive_changed.connect(self._changed)
        self._desk.statuses.changed.connect(self._looks_changed)

    def _tab_changed(self, _place: int) -> None:
        """Record and custody take the whole width: claims stand beside words and pictures."""
        self._side.setVisible(self.tabs.currentWidget() in (self.reading, self.picture))

    def _scroll(self, by: int) -> None:
        bar = self.reading.verticalScrollBar()
        bar.setValue(bar.value() + by)

    def _height_of(self, start: int) -> int:
        return self.reading.height_of(start) if start > 0 and self._view and self._view.text else 0

    @property
    def item(self) -> ItemId | None:
        """The item on the screen."""
        return self._item

    @property
    def capture(self) -> CaptureId | None:
        """The capture on the screen."""
        return self._view.capture.capture if self._view and self._view.capture else None

    @property
    def has_claims(self) -> bool:
        """Whether there is a claim to walk to."""
        return self._view is not None and bool(self._view.claims)

    def open_item(self, item: str, capture: CaptureId | None = None) -> None:
        """Load and show an item by one of its captures, the newest unless named; a slower, earlier answer is dropped."""
        self._wanted, self._capture = item, capture
        loading.load_item(self._desk, self, ItemId(item), capture, lambda found: self._came(item, capture, found))

    def _came(self, item: str, capture: CaptureId | None, found: ReadItem) -> None:
        if (item, capture) != (self._wanted, self._capture):
            return
        view = found.view
        fresh = self._item != item
        changed_text = fresh or self._view is None or self._view.text != view.text
        self._item, self._view = ItemId(item), view
        self.title.setText(fitting(view.row.title, _TITLE))
        self.title.setToolTip(plain_tip(view.row.title) if len(view.row.title) > _TITLE else "")
        self.subtitle.setText(self._subtitle(view))
        if changed_text:
            self.reading.show_text(view.text, view.row.language[:2] in _RIGHT_TO_LEFT)
        if fresh:
            self._current = ""
            self.form.hide()
            self._show_picture(view)
        self._show_claims(found)
        self._show_facts(found)
        self.shown.emit(item)

    def _show_facts(self, found: ReadItem) -> None:
        view, names = found.view, found.names
        self.tabs.setTabVisible(self.tabs.indexOf(self.images), bool(found.pictures))
        self.images.show_pictures(found.pictures)
        self.record.show_record(view, found.stated, names)
        self.custody.show_history(found.history, names)
        self.captures.show_captures(view.row.item, view.captures, view.capture.capture if view.capture else "", names)

    def _read_capture(self, capture: str) -> None:
        """One capture in all tabs, until another item is opened."""
        if self._item is not None:
            self.tabs.setCurrentWidget(self.reading)
            self.open_item(self._item, CaptureId(capture))

    def _subtitle(self, view: ItemView) -> str:
        words, row = self._desk.words, view.row
        published = (
            words("published {date}", date=words.as_written(row.published_at[:16].replace("T", " ")))
            if row.published_at
            else ""
        )
        captured = (
            words("captured {date}", date=words.as_written(row.captured_at[:16].replace("T", " ")))
            if row.captured_at
            else ""
        )
        return " · ".join(
            part
            for part in (
                words(row.kind),
                words.apart(fitting(row.source, _SAID)),
                published,
                captured,
                self._which(view),
                fitting(", ".join(view.tags), 2 * _SAID),
            )
            if part
        )

    def _which(self, view: ItemView) -> str:
        """Said when it is not the newest capture that is read."""
        newest = not view.captures or view.capture == view.captures[0]
        return "" if newest else self._desk.words("an earlier capture, not the newest")

    def _show_claims(self, found: ReadItem) -> None:
        view, names = found.view, found.names
        shown = view.capture.capture if view.capture else ""
        claims = [claim for claim in view.claims if claim.capture == shown]
        taken = {(claim.start, claim.end) for claim in claims}
        open_ones = [s for s in found.suggestions if (s["start"], s["end"]) not in taken]
        elsewhere = [claim for claim in view.claims if claim.capture != shown]
        self.claiming.show_item(view, open_ones, names)
        self.reading.show_claims(claims)
        self.reading.show_suggestions(open_ones)
        self.picture.show_claims(claims, self._current)
        self.margin.show_cards(claims, elsewhere, open_ones, names, found.links)
        self.margin.set_current(self._current)

    def _show_picture(self, view: ItemView) -> None:
        """The item's own picture; hidden until asked for when graphic or not yet opened."""
        sha256 = view.picture
        self.tabs.setTabVisible(0, bool(view.text) or not sha256)
        self.tabs.setTabVisible(1, bool(sha256))
        self.tabs.setCurrentIndex(0 if view.text or not sha256 else 1)
        self.picture.show_item(view)

    @property
    def has_picture(self) -> bool:
        """Whether the item on the screen is a picture."""
        return self._view is not None and bool(self._view.picture)

    def show_picture(self) -> ImageView:
        """Turn to the picture."""
        self.tabs.setCurrentWidget(self.picture)
        return self.picture

    def choose_claim(self, claim: str) -> None:
        """Make a claim the current one: its words outlined, its card marked, the form ready for an assessment."""
        self._current = claim
        row = self._claim(claim)
        self.margin.set_current(claim)
        if row is None or self._view is None:
            return
        shown = self._view.capture.capture if self._view.capture else ""
        self.reading.set_current(claim)
        self.picture.show_claims([one for one in self._view.claims if one.capture == shown], claim)
        self.claiming.assess(row)

    def choose_suggestion(self, suggestion: str) -> None:
        """Bring a suggestion's words into view and the keyboard to its card, where Enter accepts and Delete dismisses."""
        self._current = suggestion
        self.margin.set_current(suggestion)
        self.reading.set_current(suggestion)
        self.margin.focus_card(suggestion)

    def _claim(self, claim: str) -> ClaimRow | None:
        return next((row for row in self._view.claims if row.claim == claim), None) if self._view else None

    def start_claim(self) -> None:
        """A claim from the selected words (C); on a picture, from a rectangle."""
        if self.tabs.currentWidget() is self.picture:
            self.picture.draw("rectangle")
            return
        self.claiming.from_words(self.reading.selected_span())

    def set_status(self, status: str) -> None:
        """Of the selection or of the current claim: the key of a status."""
        if not self.form.isVisible() and self.reading.selected_span():
            self.start_claim()
        elif not self.form.isVisible() and self._claim(self._current):
            self.choose_claim(self._current)
        if self.form.isVisible():
            self.form.status.choose(status)

    def step(self, by: int) -> None:
        """The next or previous claim (J, K)."""
        self.margin.step(self._current, by)

    def _saved(self, row: ClaimRow) -> None:
        self._current = row.claim
        self.reading.deselect()
        if self.form.isVisible():
            self.form.hide()
            self._focus_words()

    def _focus_words(self) -> None:
        """Keys work on claims again when the form is gone."""
        self.picture.canvas.forget_drawn()
        (self.reading if self.reading.isVisible() else self.picture).setFocus()

    def forget(self) -> None:
        """The item is gone: nothing is read."""
        self._item, self._view, self._wanted = None, None, ""

    def _looks_changed(self) -> None:
        """A status looks different: claims are painted anew."""
        if self._wanted:
            self.open_item(self._wanted, self._capture)

    def _changed(self, changes: Changes) -> None:
        if self._item in changes.gone:
            self.forget()
        if self._wanted and (changes.everything or self._wanted in changes.items):
            self.open_item(self._wanted, self._capture)
