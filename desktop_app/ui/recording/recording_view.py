"""The reader's tab for video and sound: stage, line of time, buttons, stills. Hidden, blurred and silent until it is opened."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, BinaryIO

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent, QImage, QKeyEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop_app.errors import AppError
from desktop_app.rows.claims import ClaimRow
from desktop_app.services.reading import ItemView
from desktop_app.services.recordings import length_ms, recording_of, stills_of
from desktop_app.ui import pictures
from desktop_app.ui.desk import Changes, Desk
from desktop_app.ui.operations import playing
from desktop_app.ui.recording.controls import Controls
from desktop_app.ui.recording.prepare import prepare
from desktop_app.ui.recording.stage import Stage
from desktop_app.ui.recording.stills_strip import StillsStrip
from desktop_app.ui.recording.time_bar import TimeBar

if TYPE_CHECKING:
    from desktop_app.ui.recording.player import Player

_LARGE = 960


class RecordingView(QWidget):
    """`time_chosen` with (from, to) in milliseconds for a claim; `claim_clicked` with a claim's id."""

    time_chosen = Signal(object)
    claim_clicked = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._player: Player | None = None
        self._view: ItemView | None = None
        self._sha256, self._open = "", False
        self._length = 0
        self._start: int | None = None
        self._end: int | None = None
        self._current = ""
        self._build()
        self._connect()

    def _build(self) -> None:
        self.stage = Stage(self._desk)
        self.bar = TimeBar(self._desk)
        self.controls = Controls(self._desk)
        self.strip = StillsStrip(self._desk)
        self.fault = QLabel()
        self.fault.setObjectName("danger")
        self.fault.setWordWrap(True)
        self.fault.setTextFormat(Qt.TextFormat.PlainText)
        self.fault.setContentsMargins(12, 8, 12, 8)
        self.fault.setAlignment(self._desk.leading)
        self.fault.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.fault, self.stage, self.bar, self.controls, self.strip):
            column.addWidget(part, int(part is self.stage))
        self.setFocusProxy(self.stage)

    def _connect(self) -> None:
        self.stage.reveal_wanted.connect(self.reveal)
        self.stage.pressed.connect(self.toggle)
        self.bar.sought.connect(self.seek)
        self.bar.claim_clicked.connect(self.claim_clicked)
        self.strip.chosen.connect(self.seek)
        controls = self.controls
        controls.played.connect(self.toggle)
        controls.stepped.connect(self.step)
        controls.sped.connect(self._sped)
        controls.muted.connect(self._muted)
        controls.start_set.connect(self.set_start)
        controls.end_set.connect(self.set_end)
        controls.claimed.connect(self.claim)

    # --- which recording -----------------------------------------------------------------------------------------

    def show_item(self, view: ItemView) -> None:
        """Another item's recording, or none; hidden until asked for when it is graphic or was not opened yet."""
        self.close_recording()
        self._view = view
        self._sha256 = recording_of(view.capture) if view.capture else ""
        self._start = self._end = None
        self.fault.hide()
        if not self._sha256 or view.capture is None:
            return
        self._length = length_ms(view.capture)
        self.bar.set_length(self._length)
        self._show_stretch()
        self._moved(0)
        hidden = view.row.graphic or view.row.item not in self._desk.opened
        self.stage.start("video" if view.row.kind == "video" else "volume-2", hidden)
        self._let()
        self._show_stills(hidden)
        if not hidden:
            self._load()

    def _show_stills(self, hidden: bool) -> None:
        assert self._view is not None
        stills = stills_of(self._view.capture) if self._view.capture else ()
        self.strip.show_stills(stills, hidden)
        if stills:
            sha256 = self._sha256
            middle = stills[len(stills) // 2].sha256

            def came(image: QImage) -> None:
                if self._sha256 == sha256 and self.stage.image is None:
                    self.stage.show_image(image)

            pictures.thumbnail(self._desk, self, middle, hidden, came, side=_LARGE)

    def reveal(self) -> None:
        """The person asks to see and hear it."""
        if self._view is None or not self._sha256 or not self.stage.hidden_recording:
            return
        self._desk.opened.add(self._view.row.item)
        self.stage.start("video" if self._view.row.kind == "video" else "volume-2", False)
        self.stage.setFocus()
        self._show_stills(False)
        self._let()
        self._load()
        self._desk.archive_changed.emit(Changes(frozenset((self._view.row.item,))))

    def _load(self) -> None:
        sha256 = self._sha256

        def opened(stream: BinaryIO) -> None:
            if sha256 != self._sha256:
                stream.close()
                return
            if not self._made_player().open(stream):
                self._said(self._desk.words("The recording cannot be played here."))
            self._open = True

        playing.open_recording(self._desk, self, sha256, opened, self._failed)
        playing.check_recording(self._desk, self, sha256, self._failed)

    def _made_player(self) -> Player:
        """QtMultimedia is loaded with the first recording that is opened."""
        if self._player is None:
            prepare()
            from desktop_app.ui.recording.player import Player

            player = self._player = Player(self)
            player.frame_came.connect(self.stage.show_image)
            player.moved.connect(self._moved)
            player.length_known.connect(self._lasts)
            player.turned.connect(self.controls.show_playing)
            player.failed.connect(self._not_played)
            player.set_speed(self.controls.speed.currentData())
            player.set_muted(not self.controls.sound.isChecked())
        return self._player

    def close_recording(self) -> None:
        """Nothing is played, nothing held open."""
        if self._player is not None:
            self._player.close()
        self._open = False
        self.controls.show_playing(False)

    def _failed(self, error: AppError) -> None:
        self.close_recording()
        # An open file that comes after this is not taken.
        self._sha256 = ""
        self._said(self._desk.words.fault(error))
        self._desk.notify.error(error)

    def _not_played(self, _words: str) -> None:
        """What a decoder says of it is for nobody; the record names what is missing."""
        self.controls.let(False, pictures=False, writing=False)
        self._said(
            self._desk.words(
                "The recording cannot be played here. Its bytes are kept; the record says what is known of it."
            )
        )

    def _said(self, text: str) -> None:
        self.fault.setText(text)
        self.fault.show()

    # --- playing -------------------------------------------------------------------------------------------------

    @property
    def ready(self) -> bool:
        """Whether it can be played and claimed about."""
        return bool(self._sha256) and self._open and not self.stage.hidden_recording

    @property
    def position(self) -> int:
        """Milliseconds."""
        return self._player.position if self._player is not None and self._open else 0

    def _let(self) -> None:
        has_pictures = self._view is not None and self._view.row.kind == "video"
        self.controls.let(not self.stage.hidden_recording, pictures=has_pictures, writing=self._desk.archive.writable)

    def toggle(self) -> None:
        """Play or stand; one that is hidden is shown first, and does not start by itself."""
        if self.stage.hidden_recording:
            self.reveal()
        elif self.ready and self._player is not None:
            self._player.toggle()

    def seek(self, at_ms: int) -> None:
        """Go there; one that is hidden stays so."""
        if self.ready and self._player is not None:
            self._player.seek(at_ms)
        elif self.stage.hidden_recording:
            self.bar.setValue(0)

    def step(self, by: int) -> None:
        """One picture on (1) or back (-1)."""
        if self.ready and self._player is not None and self._view is not None and self._view.row.kind == "video":
            self._player.step(by)

    def faster(self, by: int) -> None:
        """The next speed, or the one before."""
        if self.ready:
            self.controls.faster(by)

    def _sped(self, factor: float) -> None:
        if self._player is not None:
            self._player.set_speed(factor)

    def _muted(self, muted: bool) -> None:
        if self._player is not None:
            self._player.set_muted(muted)

    def _moved(self, at_ms: int) -> None:
        if not self.bar.isSliderDown():
            self.bar.setValue(at_ms)
        self.controls.show_time(at_ms, self._length)
        self.strip.follow(at_ms)

    def _lasts(self, length: int) -> None:
        """The decoder's length stands where the record tells none; a claim's time must lie within the record's."""
        if length > 0 and not self._length:
            self._length = length
            self.bar.set_length(length)

    # --- claims --------------------------------------------------------------------------------------------------

    def set_start(self) -> None:
        """A claim begins here."""
        if self.ready:
            self._start = self.position
            if self._end is not None and self._end < self._start:
                self._end = None
            self._show_stretch()

    def set_end(self) -> None:
        """A claim ends here."""
        if self.ready:
            self._end = self.position
            if self._start is not None and self._start > self._end:
                self._start = None
            self._show_stretch()

    def _show_stretch(self) -> None:
        self.bar.show_stretch(self._start, self._end)
        self.controls.show_stretch(self._start, self._end)

    def claim(self) -> None:
        """About the chosen stretch; from the start that was set to here; else about this moment."""
        if not self.ready or not self._desk.archive.writable:
            return
        if self._player is not None:
            self._player.pause()
        now = self.position
        start = self._start if self._start is not None else (0 if self._end is not None else now)
        end = self._end if self._end is not None else max(now, start)
        if self._length:
            start, end = min(start, self._length), min(end, self._length)
        self.time_chosen.emit((start, end))

    def forget_stretch(self) -> None:
        """The claim was written, or not."""
        self._start = self._end = None
        self._show_stretch()

    def show_claims(self, claims: Sequence[ClaimRow], current: str) -> None:
        """Marks on the line of time; the current one's beginning is gone to when it changes."""
        chosen = next((one for one in claims if one.claim == current), None)
        fresh = current != self._current
        self._current = current
        self.bar.show_claims(claims, current)
        if fresh and chosen is not None and chosen.time is not None:
            self.seek(chosen.time[0])

    # --- keys ----------------------------------------------------------------------------------------------------

    def _keys(self) -> dict[int, Callable[[], None]]:
        key = Qt.Key
        return {
            key.Key_Space: self.toggle, key.Key_I: self.set_start, key.Key_O: self.set_end,
            key.Key_Comma: lambda: self.step(-1), key.Key_Period: lambda: self.step(1),
            key.Key_Less: lambda: self.faster(-1), key.Key_Greater: lambda: self.faster(1),
        }  # fmt: skip

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What no button under the focus took."""
        do = self._keys().get(event.key())
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier & ~Qt.KeyboardModifier.KeypadModifier
        if do is None or modifiers != Qt.KeyboardModifier.NoModifier:
            super().keyPressEvent(event)
            return
        do()

    def hideEvent(self, event: QHideEvent) -> None:
        """What is not seen is not played."""
        super().hideEvent(event)
        if self._player is not None and self._open:
            self._player.pause()

    def event(self, event: QEvent) -> bool:
        """The program ends: the file is let go of before the player is."""
        if event.type() == QEvent.Type.DeferredDelete:
            self.close_recording()
        return super().event(event)
