"""Small parts that the claim's pane is made of."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLayout, QVBoxLayout, QWidget

from desktop_app.ui.desk import Desk
from desktop_app.ui.icons import pixmap


def text(desk: Desk, words: str, name: str = "") -> QLabel:
    """Plain words that wrap, begin where lines begin, and can be selected."""
    label = QLabel(words)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setAlignment(desk.leading)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def chip(desk: Desk, status: str, words: str, mark: str = "") -> QWidget:
    """Icon (the status's own unless another is named) and words on the status's ground."""
    ink, ground = desk.theme.status_colours(status)
    sign, label = QLabel(), QLabel(words)
    sign.setPixmap(pixmap(mark or desk.theme.status_icon(status), ink, 15))
    sign.setStyleSheet("background:transparent;")
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setStyleSheet(f"color:{ink};background:transparent;font-weight:600;")
    box = QFrame()
    box.setObjectName("chip")
    box.setStyleSheet(f"QFrame#chip{{background:{ground};border-radius:10px;}}")
    row = QHBoxLayout(box)
    row.setContentsMargins(8, 2, 10, 2)
    row.setSpacing(6)
    row.addWidget(sign)
    row.addWidget(label)
    holder = QWidget()
    outer = QHBoxLayout(holder)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.addWidget(box)
    outer.addStretch(1)
    return holder


def card() -> tuple[QFrame, QVBoxLayout]:
    """A framed column."""
    frame = QFrame()
    frame.setObjectName("card")
    column = QVBoxLayout(frame)
    column.setContentsMargins(10, 8, 10, 8)
    column.setSpacing(4)
    return frame, column


def at(desk: Desk, at_ms: int) -> str:
    """A moment in UTC, to the minute."""
    return desk.words.as_written(datetime.fromtimestamp(at_ms / 1000, UTC).strftime("%Y-%m-%d %H:%M UTC"))


def clear(layout: QLayout) -> None:
    """Take everything out of a layout."""
    while (taken := layout.takeAt(0)) is not None:
        if (widget := taken.widget()) is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        elif (inner := taken.layout()) is not None:
            clear(inner)


def short(words: str, most: int = 160) -> str:
    """On one line, cut where it is long."""
    plain = " ".join(words.split())
    return plain if len(plain) <= most else plain[: most - 1] + "…"
