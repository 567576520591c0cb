"""Regions of the picture that reports burn out: each with its reason, who said so and when; taken back with a reason."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.rows.ids import CaptureId, ItemId
from desktop_app.rows.redaction import BurntRegion
from desktop_app.ui.desk import Desk
from desktop_app.ui.images.pen import Drawn
from desktop_app.ui.operations import redacting
from desktop_app.ui.widgets.ask_line import AskLine


class BurntPanel(QFrame):
    """Hidden where there is nothing to say. `regions_came` with the boxes of the picture that is shown; `asked` when a reason
    was given or not: what was drawn waits no longer.
    """

    regions_came = Signal(object)
    asked = Signal()

    def __init__(self, desk: Desk, back: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._back = desk, back
        self._item, self._capture, self._sha256, self._frame = ItemId(""), CaptureId(""), "", 1
        self._regions: tuple[BurntRegion, ...] = ()
        self._names: Mapping[str, str] = {}
        self.head = QLabel(desk.words("Burnt out in every report; the stored picture stays as it is:"))
        self.head.setObjectName("quiet")
        self.head.setWordWrap(True)
        self.head.setAlignment(desk.leading)
        self.rows = QVBoxLayout()
        self.rows.setSpacing(2)
        self.line = AskLine(desk.words)
        self.line.left.connect(self._left)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 4, 12, 4)
        layout.setSpacing(4)
        layout.addWidget(self.head)
        layout.addLayout(self.rows)
        layout.addWidget(self.line)
        self.hide()

    def show_picture(self, item: ItemId, capture: CaptureId | None, sha256: str) -> None:
        """Another picture, or the same after a change; "" for none."""
        self._item, self._capture, self._sha256 = item, capture or CaptureId(""), sha256
        if sha256:
            redacting.load_regions(self._desk, self, sha256, partial(self._came, sha256))
        else:
            self._came(sha256, ((), {}))

    def show_frame(self, frame: int) -> None:
        """Another picture of the file, from 1."""
        self._frame = frame
        self._show()

    def ask(self, drawn: Drawn) -> None:
        """Why that region is to be burnt out."""
        words = self._desk.words
        self.show()
        hint = words("such as: face of a minor; it is printed in the report")
        self.line.ask(words("Burn this out of every report, because"), hint, (), self._back, partial(self._burn, drawn))

    def _burn(self, drawn: Drawn, reason: str) -> None:
        redacting.burn(
            self._desk, self, self._item, self._capture, self._sha256, drawn.frame, drawn.box, reason, self._again
        )

    def _again(self, _found: object) -> None:
        self.show_picture(self._item, self._capture, self._sha256)

    def _came(self, sha256: str, found: tuple[tuple[BurntRegion, ...], Mapping[str, str]]) -> None:
        if sha256 == self._sha256:
            self._regions, self._names = found
            self._show()

    def _show(self) -> None:
        while (old := self.rows.takeAt(0)) is not None:
            if (widget := old.widget()) is not None:
                widget.deleteLater()
        here = [one for one in self._regions if one.frame == self._frame]
        for one in here:
            self.rows.addWidget(self._row(one))
        self._hide_empty(bool(here))
        self.regions_came.emit([one.box for one in here])

    def _hide_empty(self, there: bool) -> None:
        self.head.setVisible(there)
        self.setVisible(there or not self.line.isHidden())

    def _left(self) -> None:
        self._hide_empty(self.rows.count() > 0)
        self.asked.emit()

    def _row(self, one: BurntRegion) -> QWidget:
        words, row = self._desk.words, QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        day = datetime.fromtimestamp(one.at_ms / 1000, UTC).strftime("%Y-%m-%d")
        who = self._names.get(one.by, one.by[:8])
        text = QLabel(f"{words.apart(one.reason)} · {words.apart(who)} · {words.as_written(day)}")
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setWordWrap(True)
        text.setAlignment(self._desk.leading)
        again = QPushButton(words("Show again…"))
        again.setAccessibleName(words("Show again: {reason}", reason=one.reason))
        again.setEnabled(self._desk.archive.writable)
        again.clicked.connect(lambda _checked=False: self._ask_again(one))
        layout.addWidget(text, 1)
        layout.addWidget(again)
        return row

    def _ask_again(self, one: BurntRegion) -> None:
        words = self._desk.words

        def given(reason: str) -> None:
            redacting.show_again(self._desk, self, self._item, one.entry, reason, self._again)

        self.line.ask(words("Reports may show it again, because"), one.reason, (), self._back, given)
