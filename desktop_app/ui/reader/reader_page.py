"""One item: tabs Reading, Picture, Record, Custody; beside the words the claims margin and the claim form."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QSplitter, QTabWidget, QVBoxLayout, QWidget

from desktop_app.rows.claims import ClaimRow
from desktop_app.rows.ids import CaptureId, ClaimId, ItemId
from desktop_app.services.reading import ItemView
from desktop_app.services.tagging import Judgement, NewClaim
from desktop_app.ui.desk import Changes, Desk
from desktop_app.ui.images.image_view import ImageView
from desktop_app.ui.images.pen import Drawn
from desktop_app.ui.operations import judging, loading
from desktop_app.ui.reader.claim_form import ClaimForm, Filled
from desktop_app.ui.reader.claims_margin import ClaimsMargin
from desktop_app.ui.reader.reading_view import ReadingView
from desktop_app.ui.reader.record_view import CustodyView, RecordView

_RIGHT_TO_LEFT = ("ar", "fa", "he", "ur", "ps", "ckb", "ug", "yi")


class ReaderPage(QFrame):
    """`shown` when an item is on the screen."""

    shown = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._item: ItemId | None = None
        self._wanted: str = ""
        self._view: ItemView | None = None
        self._current = ""
        self._region: Drawn | None = None
        self._span: tuple[int, int] | None = None
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
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        for page, name in (
            (self.reading, "Reading"), (self.picture, "Picture"), (self.record, "Record"), (self.custody, "Custody"),
        ):  # fmt: skip
            self.tabs.addTab(page, words(name))

    def _connect(self) -> None:
        self.reading.laid_out.connect(self.margin.later)
        self.reading.verticalScrollBar().valueChanged.connect(self.margin.follow)
        self.reading.claim_clicked.connect(self.choose_claim)
        self.picture.claim_clicked.connect(self.choose_claim)
        self.picture.region_drawn.connect(self._region_drawn)
        self.margin.claim_chosen.connect(self.choose_claim)
        self.margin.accepted.connect(self._accept)
        self.margin.dismissed.connect(self._dismiss)
        self.margin.scrolled.connect(self._scroll)
        self.form.saved.connect(self._save)
        self.form.closed.connect(self._focus_words)
        self.tabs.currentChanged.connect(self._tab_changed)
        self._desk.archive_changed.connect(self._changed)

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
    def has_claims(self) -> bool:
        """Whether there is a claim to walk to."""
        return self._view is not None and bool(self._view.claims)

    def open_item(self, item: str) -> None:
        """Load and show an item; a slower answer for an earlier one is dropped."""
        self._wanted = item
        loading.load_item(self._desk, self, ItemId(item), lambda found: self._came(item, found))

    def _came(self, item: str, found: tuple[ItemView, dict[str, Any], dict[str, str]]) -> None:
        if item != self._wanted:
            return
        view, suggestions, names = found
        fresh = self._item != item
        changed_text = fresh or self._view is None or self._view.text != view.text
        self._item, self._view = ItemId(item), view
        self.title.setText(view.row.title)
        self.subtitle.setText(self._subtitle(view))
        if changed_text:
            self.reading.show_text(view.text, view.row.language[:2] in _RIGHT_TO_LEFT)
        if fresh:
            self._current = ""
            self.form.hide()
            self._show_picture(view)
        self._show_claims(view, suggestions["suggestions"], names)
        self.record.show_capture(view.capture)
        self.custody.show_custody(view.custody, names)
        self.shown.emit(item)

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
            for part in (words(row.kind), words.apart(row.source), published, captured, ", ".join(view.tags))
            if part
        )

    def _show_claims(self, view: ItemView, suggestions: list[dict[str, Any]], names: dict[str, str]) -> None:
        shown = view.capture.capture if view.capture else ""
        claims = [claim for claim in view.claims if claim.capture == shown]
        taken = {(claim.start, claim.end) for claim in claims}
        open_ones = [s for s in suggestions if (s["start"], s["end"]) not in taken]
        earlier = [claim for claim in view.claims if claim.capture != shown]
        self.reading.show_claims(claims)
        self.picture.show_claims(claims, self._current)
        self.margin.show_cards(claims, earlier, open_ones, names)
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
        self.form.start_assessment(row)

    def _claim(self, claim: str) -> ClaimRow | None:
        return next((row for row in self._view.claims if row.claim == claim), None) if self._view else None

    def start_claim(self) -> None:
        """A claim from the selected words (C); on a picture, from a rectangle."""
        if self.tabs.currentWidget() is self.picture:
            self.picture.draw("rectangle")
            return
        span = self.reading.selected_span()
        if self._view is None or span is None:
            self._desk.notify.done(self._desk.words("Select words first, then press C. On a picture, draw a region."))
            return
        self._span, self._region = span, None
        self.form.start_new(self._view.text[span[0] : span[1]], "statement")

    def _region_drawn(self, drawn: Drawn) -> None:
        self._span, self._region = None, drawn
        self.form.start_new("", "image")

    def set_status(self, number: int) -> None:
        """Keys 1 to 8: of the selection or of the current claim."""
        if not self.form.isVisible() and self.reading.selected_span():
            self.start_claim()
        if self.form.isVisible():
            self.form.choose_status(number)

    def step(self, by: int) -> None:
        """The next or previous claim (J, K)."""
        self.margin.step(self._current, by)

    def _save(self, filled: Filled) -> None:
        if self._item is None or self._view is None:
            return
        if filled.claim:
            judgement = Judgement(filled.status, filled.about, filled.reason)
            judging.assess(self._desk, self, self._item, ClaimId(filled.claim), judgement, self._saved)
            return
        wanted = NewClaim(
            filled.kind, span=self._span, region=self._region.box if self._region else None,
            polygon=self._region.corners if self._region else (), status=filled.status, about=filled.about,
            reason=filled.reason, attribution=filled.said_by,
        )  # fmt: skip
        capture = CaptureId(self._view.capture.capture) if self._view.capture else None
        judging.add_claim(self._desk, self, self._item, wanted, capture, self._saved)

    def _saved(self, row: ClaimRow) -> None:
        self._current = row.claim
        self.form.hide()
        self._focus_words()

    def _focus_words(self) -> None:
        """Keys work on claims again when the form is gone."""
        self.picture.canvas.forget_drawn()
        (self.reading if self.reading.isVisible() else self.picture).setFocus()

    def _accept(self, suggestion: str) -> None:
        if self._item is not None:
            judging.accept_suggestion(self._desk, self, self._item, suggestion, "", self._saved)

    def _dismiss(self, suggestion: str) -> None:
        if self._item is not None:
            item = self._item
            judging.dismiss_suggestion(self._desk, self, item, suggestion, lambda _row: self.open_item(item))

    def _changed(self, changes: Changes) -> None:
        if self._item is not None and (changes.everything or self._item in changes.items):
            self.open_item(self._item)
