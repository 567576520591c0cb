"""The reader's tab As captured: the page replayed from the archive; its picture where there is no page or none can be shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.errors import AppError
from desktop_app.rows.claims import ClaimRow
from desktop_app.rows.items import CaptureRow
from desktop_app.services.reading import ItemView
from desktop_app.services.replay import ALTERED, Answer, Replay, Replays, Unanswered, can_replay
from desktop_app.ui import pictures
from desktop_app.ui.as_captured.addresses import key_of
from desktop_app.ui.as_captured.head import Head
from desktop_app.ui.as_captured.isolation import start_engine
from desktop_app.ui.as_captured.marking import marks_of, rules_of
from desktop_app.ui.desk import Changes, Desk
from desktop_app.ui.images.canvas import Canvas
from desktop_app.ui.operations import replaying
from desktop_app.ui.tasks import Task

if TYPE_CHECKING:
    from desktop_app.services.anchoring import Quote
    from desktop_app.ui.as_captured.web.pane import WebPane


class AsCapturedView(QWidget):
    """`claim_clicked` with an id; `capture_wanted` with an address that a link has."""

    claim_clicked = Signal(str)
    capture_wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._view: ItemView | None = None
        self._shown: tuple[str, bool] = ("", False)
        self._revealed = ""
        self._replays = Replays(desk.archive, key_of)
        self._replay: Replay | None = None
        self._opening: Task | None = None
        self._claims: tuple[ClaimRow, ...] = ()
        self._current = ""
        self.pane: WebPane | None = None
        self._build()

    def _build(self) -> None:
        desk = self._desk
        self.head = Head(desk)
        self.fault = QLabel()
        self.fault.setTextFormat(Qt.TextFormat.PlainText)
        self.fault.setObjectName("danger")
        self.fault.setWordWrap(True)
        self.fault.setContentsMargins(16, 0, 16, 8)
        self.fault.setAlignment(desk.leading)
        self.fault.hide()
        self.canvas = Canvas(desk)
        self.canvas.regions_possible, self.canvas.wheel_moves = False, True
        self.nothing = QWidget()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.nothing)
        self.stack.addWidget(self.canvas)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.fault)
        column.addWidget(self.stack, 1)
        self.head.pictures_wanted.connect(self.reveal)
        self.head.received.toggled.connect(self._turn)
        self.head.find_wanted.connect(self._find)
        self.head.capture_wanted.connect(self.capture_wanted)
        self.canvas.reveal_wanted.connect(self.reveal)

    def show_item(self, view: ItemView) -> bool:
        """Another item or capture; loaded when it is looked at. False when it holds nothing that could be shown here."""
        self._view = view
        possible = view.capture is not None and can_replay(view.capture)
        if view.row.item != self._revealed:
            self._revealed = ""
        if self.isVisible():
            self._load()
        elif self._shown[0] != self._capture_id():
            self._forget()
        return possible

    def _capture_id(self) -> str:
        return self._view.capture.capture if self._view and self._view.capture else ""

    def _veiled(self) -> bool:
        """Pictures that nobody asked for are not shown: neither those of the page nor the picture of the page."""
        row = self._view.row if self._view else None
        return row is not None and row.item != self._revealed and (row.graphic or row.item not in self._desk.opened)

    def showEvent(self, event: QShowEvent) -> None:
        """Looked at: now it is loaded."""
        super().showEvent(event)
        self._load()

    def _load(self) -> None:
        wanted = (self._capture_id(), self._veiled())
        if not wanted[0] or wanted == self._shown:
            return
        self._open(wanted)

    def _open(self, wanted: tuple[str, bool]) -> None:
        self._forget()
        self._shown = wanted
        assert self._view is not None
        assert self._view.capture is not None
        self.head.begin("", veiled=False, searchable=True)  # the cursor may wait in its field already
        self._opening = replaying.open_replay(
            self._desk, self, self._replays, self._view.capture,
            lambda replay: self._opened(wanted, replay), lambda error: self._failed(wanted, error),
        )  # fmt: skip

    def _said(self, capture: CaptureRow) -> str:
        words = self._desk.words
        at = words.as_written(capture.at[:19].replace("T", " ") + " UTC")
        return words("Captured {date} · replayed from the archive, scripts off", date=at)

    def _opened(self, wanted: tuple[str, bool], replay: Replay) -> None:
        if wanted != self._shown:
            return
        words, self._replay = self._desk.words, replay
        if not replay.page:
            self._show_picture(words("This capture holds no page that could be replayed."))
            return
        try:
            pane = self._pane()
        except AppError as error:
            self._show_picture(words.fault(error), bad=True)
            self._desk.notify.failed.emit(error)
            return
        assert self._view is not None
        assert self._view.capture is not None
        self.head.begin(self._said(self._view.capture), veiled=wanted[1] and not replay.withdrawn, searchable=True)
        self.head.received.setVisible(replay.rendered)
        self.stack.setCurrentWidget(pane)
        pane.show_page(replay.page, self._ask(replay), wanted[1] or replay.withdrawn)
        if replay.withdrawn:
            self._say(words("Something that this page shows was withdrawn: its pictures are not shown."))
        elif replay.note:
            damaged = "The stored web archive is damaged: what comes after the damage is missing."
            altered = "The stored web archive does not match its recorded hash, and is not shown."
            self._say(words(altered if replay.note == ALTERED else damaged), bad=True)

    def _pane(self) -> WebPane:
        """Made when the first page is looked at: the engine takes memory that a window without it need not give."""
        if self.pane is None:
            start_engine()
            from desktop_app.ui.as_captured.web.pane import WebPane

            self.pane = pane = WebPane(self._desk.words)
            self.stack.addWidget(pane)
            self.setFocusProxy(pane)
            pane.missed.connect(self.head.add_missing)
            pane.refused.connect(self._refused)
            pane.loaded.connect(self._loaded)
            pane.broke.connect(self._broke)
            pane.link_clicked.connect(self.head.show_link)
            pane.claim_clicked.connect(self.claim_clicked)
        return self.pane

    def _ask(self, replay: Replay) -> Callable[[str, Callable[[Answer | Unanswered], None]], None]:
        def ask(address: str, then: Callable[[Answer | Unanswered], None]) -> None:
            replaying.answer(self._desk, self, replay, address, then)

        return ask

    def _failed(self, wanted: tuple[str, bool], error: AppError) -> None:
        if wanted == self._shown:
            self._show_picture(self._desk.words.fault(error), bad=True)

    def _refused(self, address: str) -> None:
        self.head.add_missing(address, "refused")

    def _loaded(self, _whole: bool) -> None:
        self._mark()

    def _broke(self) -> None:
        """Outside the engine's own call: its page is thrown away."""
        QTimer.singleShot(0, self, self._after_break)

    def _after_break(self) -> None:
        said = self._desk.words(
            "The page was too much for the program that draws it, which ended. Nothing else is affected."
        )
        self._show_picture(said, bad=True)
        if self.pane is not None:
            self.pane.clear()

    def _show_picture(self, said: str, *, bad: bool = False) -> None:
        """The full-page picture that was taken at capture, and why it is shown in the page's place."""
        words, sha256 = self._desk.words, self._replay.picture if self._replay else ""
        self._say(f"{said} {words('The picture taken at capture is shown.') if sha256 else ''}".strip(), bad=bad)
        at = self._view.capture.at[:19].replace("T", " ") if self._view and self._view.capture else ""
        self.head.begin(words("Captured {date}", date=words.as_written(f"{at} UTC")), veiled=False, searchable=False)
        self.stack.setCurrentWidget(self.canvas if sha256 else self.nothing)
        if sha256:
            wanted = self._shown
            pictures.large(
                self._desk, self, sha256, wanted[1], lambda shown: self._pictured(wanted, sha256, shown),
                lambda error: self._say(words.fault(error), bad=True),
            )  # fmt: skip

    def _pictured(self, wanted: tuple[str, bool], sha256: str, shown: pictures.Shown) -> None:
        if wanted == self._shown:
            self.canvas.show_image(shown.image, shown.full, wanted[1], sha256)
            self.canvas.wide()

    def _say(self, text: str, *, bad: bool = False) -> None:
        self.fault.setObjectName("danger" if bad else "quiet")
        self.fault.style().polish(self.fault)
        self.fault.setText(text)
        self.fault.setVisible(bool(text))

    def _forget(self) -> None:
        self._shown, self._replay = ("", False), None
        if self._opening is not None:
            self._opening.cancel()  # a large web archive is not read on for nothing
        self._say("")
        self.stack.setCurrentWidget(self.nothing)
        self.canvas.show_image(None, (0, 0), False)
        if self.pane is not None:
            self.pane.clear()

    def reveal(self) -> None:
        """The person asks for the pictures."""
        if self._view is not None and self._capture_id() and self._veiled():
            self._revealed = self._view.row.item
            self._desk.opened.add(self._revealed)
            self._open((self._capture_id(), False))
            self._desk.archive_changed.emit(Changes(frozenset((self._view.row.item,))))

    def _turn(self, received: bool) -> None:
        """Between the page as a browser had drawn it and as the server sent it."""
        if self._replay is not None and self.pane is not None and self._replay.page:
            replay = self._replay.as_received() if received else self._replay
            self.head.forget_missing()
            self.pane.show_page(replay.page, self._ask(replay), self._shown[1] or replay.withdrawn)

    def _find(self, text: str, back: bool) -> None:
        if self.pane is not None:
            self.pane.search(text, back, self.head.show_hits)

    def show_claims(self, claims: Sequence[ClaimRow], current: str) -> None:
        """The claims of this capture; those whose words are on the page are marked there."""
        self._claims, self._current = tuple(claims), current
        self._mark()

    def set_current(self, claim: str) -> None:
        """Mark one claim as the current one and bring it into view."""
        self._current = claim
        self._mark()
        if self.pane is not None:
            self.pane.show_claim(claim)

    def _mark(self) -> None:
        if self.pane is not None and self._replay is not None and self._replay.page:
            marks = marks_of(self._claims, self._current)
            self.pane.mark(marks, rules_of(self._claims, self._desk.theme), lambda _there: None)

    def chosen(self, then: Callable[[Quote | None], None]) -> None:
        """The words selected on the page; None for none."""
        if self.pane is None or self.stack.currentWidget() is not self.pane:
            then(None)
        else:
            self.pane.chosen(then)
