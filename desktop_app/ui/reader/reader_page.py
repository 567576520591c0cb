"""One item: tabs Reading, Translations, Picture, Sheets, Recording, As captured, Images, Record, Custody, Captures; beside the words the claims margin and the claim form."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QSplitter, QTabWidget, QVBoxLayout, QWidget

from desktop_app.rows.claims import ClaimRow
from desktop_app.rows.ids import CaptureId, ItemId
from desktop_app.services.anchoring import Quote
from desktop_app.services.reading import ItemView
from desktop_app.services.recordings import recording_of
from desktop_app.ui.as_captured.as_captured_view import AsCapturedView
from desktop_app.ui.desk import Changes, Desk
from desktop_app.ui.images.image_view import ImageView
from desktop_app.ui.images.words_panel import WordsPanel
from desktop_app.ui.operations import loading, replaying
from desktop_app.ui.operations.loading import ReadItem
from desktop_app.ui.reader.captures_view import CapturesView
from desktop_app.ui.reader.claim_form import ClaimForm
from desktop_app.ui.reader.claiming import Claiming
from desktop_app.ui.reader.claims_margin import ClaimsMargin
from desktop_app.ui.reader.custody_view import CustodyView
from desktop_app.ui.reader.images_view import ImagesView
from desktop_app.ui.reader.page_picture_view import PagePictureView
from desktop_app.ui.reader.reader_head import ReaderHead
from desktop_app.ui.reader.reading_view import ReadingView
from desktop_app.ui.reader.record_view import RecordView
from desktop_app.ui.reader.sheets_view import SheetsView
from desktop_app.ui.reader.translations_view import TranslationsView
from desktop_app.ui.recording.recording_view import RecordingView

_RIGHT_TO_LEFT = ("ar", "fa", "he", "ur", "ps", "ckb", "ug", "yi")


class ReaderPage(QFrame):
    """`shown` when an item is on the screen; `item_wanted` when one of its pictures is to be opened; `capture_wanted` with an
    address that a captured page links to.
    """

    shown = Signal(str)
    item_wanted = Signal(str)
    capture_wanted = Signal(str)

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
        self.head = ReaderHead(self._desk)
        self._split = QSplitter(Qt.Orientation.Horizontal, self)
        self._build_tabs()
        self.margin = ClaimsMargin(self._desk, self._height_of)
        self.form = ClaimForm(self._desk)
        self.claiming = Claiming(self._desk, self.form, self)
        self.margin.setMinimumHeight(120)
        self._side = side = QWidget(self)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 8, 8)
        column.addWidget(self.margin, 1)
        column.addWidget(self.form)
        self._split.addWidget(self.tabs)
        self._split.addWidget(side)
        self._split.setStretchFactor(0, 1)
        self._split.setSizes([640, 270])
        self._split.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addWidget(self._split, 1)
        self.setObjectName("panel")

    def _build_tabs(self) -> None:
        words = self._desk.words
        self.reading = ReadingView(self._desk)
        self.translations = TranslationsView(self._desk)
        self.picture = ImageView(self._desk)
        self.recording = RecordingView(self._desk)
        self.as_captured = AsCapturedView(self._desk)
        self.page_picture = PagePictureView(self._desk)
        self.sheets = SheetsView(self._desk)
        self.record = RecordView(self._desk)
        self.custody = CustodyView(self._desk)
        self.images = ImagesView(self._desk)
        self.captures = CapturesView(self._desk)
        self.machine = WordsPanel(self._desk, claims=False)
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(words("Views of the item"))
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        for page, name in (
            (self.reading, words("Reading")), (self.translations, words("Translations")), (self.picture, words("Picture")), (self.machine, words("Read by machine")),
            (self.sheets, words("Sheets")),
            (self.recording, words("Recording")), (self.as_captured, words("As captured")),
            (self.page_picture, words("Picture of the page")), (self.images, words("Images")), (self.record, words("Record")),
            (self.custody, words("Custody")), (self.captures, words("Captures")),
        ):  # fmt: skip
            self.tabs.addTab(page, name)

    def _connect(self) -> None:
        self.reading.laid_out.connect(self.margin.later)
        self.reading.verticalScrollBar().valueChanged.connect(self.margin.follow)
        self.reading.claim_clicked.connect(self.choose_claim)
        self.reading.picture_clicked.connect(self.item_wanted)
        self.reading.suggestion_clicked.connect(self.choose_suggestion)
        self.picture.claim_clicked.connect(self.choose_claim)
        self.as_captured.claim_clicked.connect(self.choose_claim)
        self.as_captured.capture_wanted.connect(self.capture_wanted)
        self.picture.item_wanted.connect(self.item_wanted)
        self.picture.region_drawn.connect(self.claiming.from_region)
        self.picture.words_claimed.connect(self.claiming.from_region)
        self.recording.claim_clicked.connect(self.choose_claim)
        self.recording.time_chosen.connect(self.claiming.from_time)
        self.margin.claim_chosen.connect(self.choose_claim)
        self.margin.suggestion_chosen.connect(self.choose_suggestion)
        self.margin.accepted.connect(self.claiming.accept)
        self.margin.change_wanted.connect(self.claiming.change)
        self.margin.dismissed.connect(self.claiming.dismiss)
        self.margin.scrolled.connect(self._scroll)
        self.claiming.saved.connect(self._saved)
        self.images.item_wanted.connect(self.item_wanted)
        self.captures.capture_wanted.connect(self._read_capture)
        self.captures.item_wanted.connect(self.item_wanted)
        self.form.closed.connect(self._focus_words)
        self.translations.turned.connect(self._turn_to_translations)
        self.tabs.currentChanged.connect(self._tab_changed)
        self._desk.archive_changed.connect(self._changed)
        self._desk.statuses.changed.connect(self._looks_changed)

    def _tab_changed(self, _place: int) -> None:
        """Record and custody take the whole width: claims stand beside words and pictures."""
        self._side.setVisible(
            self.tabs.currentWidget() in (self.reading, self.picture, self.recording, self.as_captured)
        )

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
    def has_text(self) -> bool:
        """Whether the capture on the screen has words of its own."""
        return self._view is not None and bool(self._view.text)

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
        self.head.show_item(view)
        if changed_text:
            parts = found.structure.parts if found.structure else ()
            self.reading.show_text(view.text, view.row.language[:2] in _RIGHT_TO_LEFT, parts, found.illustrations)
        if fresh:
            self._current = ""
            self.form.hide()
            self._show_picture(view)
        self._show_claims(found)
        self._show_facts(found)
        self.shown.emit(item)

    def _show_facts(self, found: ReadItem) -> None:
        view, names = found.view, found.names
        self.picture.show_words(found.machine if view.picture else None)
        self._show_translations(self.translations.show_item(view, found.translations))
        self.machine.show_words(None if view.picture else found.machine)
        self.tabs.setTabVisible(self.tabs.indexOf(self.machine), found.machine is not None and not view.picture)
        self.tabs.setTabVisible(self.tabs.indexOf(self.images), bool(found.pictures))
        self.tabs.setTabVisible(self.tabs.indexOf(self.sheets), self.sheets.show_item(view))
        self.tabs.setTabVisible(self.tabs.indexOf(self.as_captured), self.as_captured.show_item(view))
        self.images.show_pictures(found.pictures)
        self.tabs.setTabVisible(self.tabs.indexOf(self.page_picture), self.page_picture.show_item(view))
        self.record.show_record(view, found.stated, names)
        self.custody.show_history(found.history, names)
        read = view.capture.capture if view.capture else ""
        self.captures.show_captures(view.row.item, view.captures, view.elsewhere, read, names)

    def _show_translations(self, there: bool) -> None:
        self.tabs.setTabVisible(self.tabs.indexOf(self.translations), there)

    def _turn_to_translations(self, there: bool) -> None:
        self._show_translations(there)
        self.tabs.setCurrentWidget(self.translations if there else self.reading)

    def show_translation(self, sha256: str) -> None:
        """Turn to a translation of the item."""
        self.translations.choose(sha256)
        self.tabs.setCurrentWidget(self.translations)

    def _read_capture(self, capture: str) -> None:
        """One capture in all tabs, until another item is opened."""
        if self._item is not None:
            self.tabs.setCurrentWidget(self.reading)
            self.open_item(self._item, CaptureId(capture))

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
        self.recording.show_claims(claims, self._current)
        self.as_captured.show_claims(claims, self._current)
        self.margin.show_cards(claims, elsewhere, open_ones, names, found.links)
        self.margin.set_current(self._current)

    def _show_picture(self, view: ItemView) -> None:
        """The item's own picture; hidden until asked for when graphic or not yet opened."""
        recording = recording_of(view.capture) if view.capture else ""
        seen = self.picture if view.picture else self.recording if recording else self.reading
        for page, there in ((self.picture, view.picture), (self.recording, recording)):
            self.tabs.setTabVisible(self.tabs.indexOf(page), bool(there))
        self.tabs.setTabVisible(self.tabs.indexOf(self.reading), bool(view.text) or seen is self.reading)
        self.sheets.show_item(view)
        words_do = bool(view.text) and not self.sheets.needs_looking
        self.tabs.setCurrentWidget(self.sheets if self.sheets.needs_looking else self.reading if words_do else seen)
        self.picture.show_item(view)
        self.recording.show_item(view)

    @property
    def has_picture(self) -> bool:
        """Whether the item on the screen is a picture."""
        return self._view is not None and bool(self._view.picture)

    def show_picture(self) -> ImageView:
        """Turn to the picture."""
        self.tabs.setCurrentWidget(self.picture)
        return self.picture

    @property
    def has_recording(self) -> bool:
        """Whether the item on the screen is a video or sound."""
        return self._view is not None and self._view.capture is not None and bool(recording_of(self._view.capture))

    def show_recording(self) -> RecordingView:
        """Turn to the recording."""
        self.tabs.setCurrentWidget(self.recording)
        return self.recording

    @property
    def has_page(self) -> bool:
        """Whether the item on the screen has something to show as it was captured."""
        return self._view is not None and self.tabs.isTabVisible(self.tabs.indexOf(self.as_captured))

    def show_page(self) -> None:
        """Turn to the page as captured."""
        self.tabs.setCurrentWidget(self.as_captured)
        self.as_captured.setFocus()

    def choose_claim(self, claim: str, *, ready: bool = True) -> None:
        """Make a claim the current one: its words outlined, its card marked; `ready`: the form open for an assessment."""
        self._current = claim
        row = self._claim(claim)
        self.margin.set_current(claim)
        if row is None or self._view is None:
            return
        shown = self._view.capture.capture if self._view.capture else ""
        self.reading.set_current(claim)
        self.as_captured.set_current(claim)
        here = [one for one in self._view.claims if one.capture == shown]
        self.picture.show_claims(here, claim)
        self.recording.show_claims(here, claim)
        if ready:
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
        """A claim from the selected words (C); on a picture, from a rectangle; of a recording, from a stretch of time."""
        if self.tabs.currentWidget() is self.picture:
            if not self.picture.words.claim_words():
                self.picture.draw("rectangle")
            return
        if self.tabs.currentWidget() is self.as_captured:
            self.as_captured.chosen(self._from_page)
            return
        if self.tabs.currentWidget() is self.recording:
            self.recording.claim()
            return
        self.claiming.from_words(self.reading.selected_span())

    def _from_page(self, quote: Quote | None, status: str = "") -> None:
        """A claim from words selected on the page; it is pinned to the same words of the capture's text."""
        if quote is None or self._view is None:
            self.claiming.from_words(None)
            return
        wanted = self._view
        then = partial(self._found_words, wanted.row.item, status)
        replaying.find_words(self._desk, self, wanted.text, quote, then)

    def _found_words(self, item: ItemId, status: str, span: tuple[int, int] | None) -> None:
        if item != self._item:
            return
        if span is None:
            said = (
                "Those words are on the page, but not in the text taken from it: no claim can be pinned to them here."
            )
            self._desk.notify.done(self._desk.words(said))
            return
        self.claiming.from_words(span)
        if status:
            self.form.status.choose(status)

    def set_status(self, status: str) -> None:
        """Of the selection or of the current claim: the key of a status."""
        if not self.form.isVisible() and self.tabs.currentWidget() is self.as_captured:
            self.as_captured.chosen(lambda quote: self._from_page(quote, status) if quote else self._judge(status))
            return
        if not self.form.isVisible() and self.reading.selected_span():
            self.start_claim()
        self._judge(status)

    def _judge(self, status: str) -> None:
        """Of the current claim, or of the one that is being written."""
        if not self.form.isVisible() and self._claim(self._current):
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
        self.recording.forget_stretch()
        self.tabs.currentWidget().setFocus()

    def forget(self) -> None:
        """The item is gone: nothing is read, nothing is played."""
        self.recording.close_recording()
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
