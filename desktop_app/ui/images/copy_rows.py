"""The copies of a picture, a row each, that open it or compare it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from desktop_app.services.picture_pair import Pick
from desktop_app.services.seen_before import Copy
from desktop_app.ui.desk import Desk
from desktop_app.ui.icons import icon, pixmap
from desktop_app.ui.images.seen_words import day, how
from desktop_app.ui.reader.places import fitting
from desktop_app.ui.tips import plain_tip
from desktop_app.ui.widgets.one_line import OneLine

_ROWS_SEEN = 2
_AT_ONCE = 12
_PEEK = 28
"""Points of one more row: it can be scrolled."""
_CAPTION = 200


class CopyRows(QScrollArea):
    """`opened` with an item's id; `compared` with a Pick. No picture is shown here: copies may be veiled."""

    opened = Signal(str)
    compared = Signal(object)

    def __init__(self, desk: Desk, opens: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._opens = desk, opens
        self.rows: list[CopyRow] = []
        self._waiting: list[Copy] = []
        self._more = QTimer(self, singleShot=True, interval=0)
        self._more.timeout.connect(self._make_some)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setAccessibleName(desk.words("Copies of this picture"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_copies(self, copies: Sequence[Copy]) -> None:
        """Oldest first; many are made a few at a time, so that the window stays alive."""
        inner = QWidget()
        inner.setObjectName("inner")
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addStretch(1)
        self.rows, self._waiting = [], list(copies)
        self.setWidget(inner)
        self._make_some()
        self.updateGeometry()

    def _make_some(self) -> None:
        some, self._waiting = self._waiting[:_AT_ONCE], self._waiting[_AT_ONCE:]
        for copy in some:
            row = CopyRow(self._desk, copy, self._opens)
            row.open.clicked.connect(partial(self._open, copy))
            row.compare.clicked.connect(partial(self._compare, copy))
            self._column.insertWidget(len(self.rows), row)
            self.rows.append(row)
        if self._waiting:
            self._more.start()

    def _open(self, copy: Copy, _checked: bool = False) -> None:
        self.opened.emit(str(copy.item))

    def _compare(self, copy: Copy, _checked: bool = False) -> None:
        self.compared.emit(Pick(copy.item, copy.capture))

    def sizeHint(self) -> QSize:
        """As high as its rows, at most two of them and a bit of the third."""
        heights = [row.sizeHint().height() + 4 for row in self.rows[:_ROWS_SEEN]]
        return QSize(240, sum(heights) + (_PEEK if len(self.rows) > _ROWS_SEEN else 0))

    def minimumSizeHint(self) -> QSize:
        """One row."""
        return QSize(120, min(self.sizeHint().height(), 48))


class CopyRow(QFrame):
    """Title, when it was captured, in what it resembles; its caption; Open and Compare."""

    def __init__(self, desk: Desk, copy: Copy, opens: bool) -> None:
        super().__init__()
        self.copy = copy
        words, theme = desk.words, desk.theme
        self.setObjectName("card")
        sign = QLabel()
        sign.setPixmap(pixmap("equal" if copy.same_bytes else "copy", theme.quiet, 16))
        self.title, self.said, self.more = OneLine(), OneLine(), OneLine("quiet")
        self.title.say(fitting(copy.title, _CAPTION))
        self.said.say(how(words, copy))
        flags = [words("graphic")] if copy.graphic else []
        caption = words.apart(fitting(copy.caption, _CAPTION)) if copy.caption != copy.title else ""
        captured = words("captured {date}", date=day(words, copy.captured_at))
        self.more.say(" · ".join(part for part in (captured, *flags, caption) if part))
        texts = QVBoxLayout()
        texts.setSpacing(0)
        for label in (self.title, self.said, self.more):
            label.setAlignment(desk.leading)
            texts.addWidget(label)
        self.open = _button(desk, "book-open", words("Open {title}", title=copy.title[:120]))
        if not opens:
            self.open.hide()
        self.compare = _button(desk, "columns-2", words("Compare with {title}", title=copy.title[:120]))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 4)
        layout.setSpacing(8)
        layout.addWidget(sign)
        layout.addLayout(texts, 1)
        layout.addWidget(self.open)
        layout.addWidget(self.compare)


def _button(desk: Desk, mark: str, name: str) -> QToolButton:
    button = QToolButton()
    button.setIcon(icon(mark, desk.theme.text))
    button.setAutoRaise(True)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.setToolTip(plain_tip(name))
    button.setAccessibleName(name)
    return button
