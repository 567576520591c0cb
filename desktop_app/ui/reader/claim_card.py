"""One card of the margin: a claim with who judged it how, or a suggestion to accept or dismiss."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.rows.claims import ClaimRow
from desktop_app.ui.desk import Desk
from desktop_app.ui.icons import pixmap
from desktop_app.ui.theme import KIND_ICONS, STATUS_ICONS

_QUOTED = 110


class Card(QFrame):
    """`pressed` with its id; a suggestion's `accepted` and `dismissed` too."""

    pressed = Signal(str)
    accepted = Signal(str)
    dismissed = Signal(str)

    def __init__(self, desk: Desk, key: str, start: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk, self.key, self.start = desk, key, start
        self.suggestion = False
        self.setObjectName("card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(10, 8, 10, 8)
        self.rows.setSpacing(3)

    def set_current(self, current: bool) -> None:
        """Show that this is the claim in hand."""
        self.setProperty("current", current)
        self.style().unpolish(self)
        self.style().polish(self)

    def line(self, text: str, quiet: bool = False) -> QLabel:
        """A line of plain text that wraps."""
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        if quiet:
            label.setObjectName("quiet")
        self.rows.addWidget(label)
        return label

    def head(self, mark: str, text: str, ink: str, ground: str) -> None:
        """Icon and words on the status colour."""
        row = QHBoxLayout()
        row.setSpacing(6)
        sign = QLabel()
        sign.setPixmap(pixmap(mark, ink, 16))
        label = QLabel(text)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setStyleSheet(f"color:{ink};background:{ground};border-radius:8px;padding:1px 7px;font-weight:600;")
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label, 1)
        self.rows.addLayout(row)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose it."""
        super().mousePressEvent(event)
        self.pressed.emit(self.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter accepts a suggestion or opens a claim; Delete dismisses a suggestion."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            (self.accepted if self.suggestion else self.pressed).emit(self.key)
        elif self.suggestion and event.key() == Qt.Key.Key_Delete:
            self.dismissed.emit(self.key)
        else:
            super().keyPressEvent(event)


def claim_card(desk: Desk, claim: ClaimRow, names: dict[str, str], parent: QWidget, *, earlier: bool = False) -> Card:
    """A claim: what it is, its words, who says so, what each person judged; whether an earlier capture holds it."""
    words = desk.words
    card = Card(desk, claim.claim, -1 if earlier else claim.start or 0, parent)
    ink, ground = desk.theme.status_colours(claim.status)
    title = words("{status} {kind}", status=words(claim.status), kind=words(claim.kind))
    card.head(STATUS_ICONS.get(claim.status, "circle-dot"), f"{title} · {words(claim.about)}", ink, ground)
    card.line(_short(claim.quote) if claim.quote else words("region of the picture"))
    if earlier:
        card.line(words("In an earlier capture"), quiet=True)
    if claim.attribution:
        card.line(words("Said by {who}", who=claim.attribution), quiet=True)
    if claim.differing:
        card.head("scale", words("assessors differ"), *desk.theme.status_colours("disputed"))
    for one in claim.assessments:
        if one.head and not one.withdrawn and (one.reason or claim.differing):
            who = names.get(one.by, one.by[:8])
            status = words("{status} ({about})", status=words(one.status), about=words(one.about))
            card.line(f"{who}: {status}{' – ' + words.apart(one.reason) if one.reason else ''}", quiet=True)
    card.setAccessibleName(f"{title}: {claim.quote[:80]}")
    return card


def suggestion_card(desk: Desk, suggestion: dict[str, Any], parent: QWidget) -> Card:
    """A faint outline until a person accepts it; it is never a claim by itself."""
    words = desk.words
    card = Card(desk, suggestion["id"], suggestion["start"], parent)
    card.suggestion = True
    card.setProperty("suggestion", True)
    title = words("Suggestion: {kind}", kind=words(suggestion["kind"]))
    row = QHBoxLayout()
    sign, label = QLabel(), QLabel(title)
    sign.setPixmap(pixmap(KIND_ICONS.get(suggestion["kind"], "quote"), desk.theme.quiet, 15))
    label.setObjectName("quiet")
    row.addWidget(sign)
    row.addWidget(label, 1)
    card.rows.addLayout(row)
    card.line(_short(suggestion["quote"]))
    if suggestion.get("attribution"):
        who = suggestion["attribution"]
        sure = suggestion["trust"] == "good"
        card.line(
            words("Said by {who}", who=who) if sure else words("Said by {who} (a guess: check it)", who=who), quiet=True
        )
    buttons = QHBoxLayout()
    for text, signal in ((words("Accept"), card.accepted), (words("Dismiss"), card.dismissed)):
        button = QPushButton(text)
        button.clicked.connect(_emitter(signal, card.key))
        buttons.addWidget(button)
    buttons.addStretch(1)
    card.rows.addLayout(buttons)
    card.setAccessibleName(f"{title}: {suggestion['quote'][:80]}")
    return card


def _emitter(signal: Any, key: str) -> Any:
    return lambda: signal.emit(key)


def _short(text: str) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= _QUOTED else plain[: _QUOTED - 1] + "…"
