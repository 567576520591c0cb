"""A claim's links: supports and contradicts side by side, the others below; a new one is found among the claims."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from archive_schema.statuses import LINK_TYPES
from desktop_app.rows.claim_table import ClaimLine
from desktop_app.rows.ids import ClaimId
from desktop_app.services.claims import ClaimView, LinkedClaim
from desktop_app.ui.claims import parts
from desktop_app.ui.desk import Desk
from desktop_app.ui.icons import icon
from desktop_app.ui.operations import claim_table
from desktop_app.ui.operations.claim_table import Relation
from desktop_app.ui.operations.submit import nothing
from desktop_app.ui.pinned import pinned_words

_TYPING_PAUSE_MS = 150
SAYS = {
    ("supports", True): "this supports", ("supports", False): "supports this",
    ("contradicts", True): "this contradicts", ("contradicts", False): "contradicts this",
    ("updates", True): "this updates", ("updates", False): "updates this",
    ("repeats", True): "this repeats", ("repeats", False): "repeats this",
    ("same image", True): "same image", ("same image", False): "same image",
    ("part of", True): "this is part of", ("part of", False): "part of this",
}  # fmt: skip
LINKABLE = tuple(name for name in LINK_TYPES if name != "part of")


class LinksView(QWidget):
    """`claim_wanted` with the id of the claim at the other end."""

    claim_wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._view: ClaimView | None = None
        self.columns = {"supports": QVBoxLayout(), "contradicts": QVBoxLayout()}
        self.others = QVBoxLayout()
        side = QHBoxLayout()
        side.setSpacing(10)
        words = desk.words
        for name, head in (("supports", words("Supports")), ("contradicts", words("Contradicts"))):
            whole = QVBoxLayout()
            whole.addWidget(parts.text(desk, head, "quiet"))
            whole.addLayout(self.columns[name])
            whole.addStretch(1)
            side.addLayout(whole, 1)
        self.new = LinkForm(desk)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(side)
        layout.addLayout(self.others)
        layout.addWidget(self.new)
        self.new.given.connect(self._link)

    def show_links(self, view: ClaimView) -> None:
        """The links of another claim, or the same one's anew."""
        fresh = self._view is None or self._view.row.claim != view.row.claim
        self._view = view
        for layout in (*self.columns.values(), self.others):
            parts.clear(layout)
        for link in view.links:
            self.columns.get(link.type, self.others).addWidget(self._card(link))
        for column in self.columns.values():
            if not column.count():
                column.addWidget(parts.text(self._desk, self._desk.words("nothing yet"), "quiet"))
        self.new.show_for(view.row.claim, fresh)

    def _card(self, link: LinkedClaim) -> QFrame:
        words = self._desk.words
        frame, column = parts.card()
        head = QHBoxLayout()
        head.addWidget(parts.text(self._desk, words(SAYS[(link.type, link.outgoing)]), "quiet"), 1)
        away = QToolButton()
        away.setIcon(icon("x", self._desk.theme.quiet))
        away.setAutoRaise(True)
        away.setToolTip(words("Take this link back"))
        away.setAccessibleName(words("Take this link back"))
        away.setEnabled(self._desk.archive.writable)
        away.clicked.connect(partial(self._unlink, link))
        head.addWidget(away)
        column.addLayout(head)
        if link.line is None:
            column.addWidget(parts.text(self._desk, words.apart(link.title)))
            return frame
        line = link.line
        column.addWidget(parts.chip(self._desk, line.status, words.status(line.status)))
        go = QPushButton(icon("chevron-right", self._desk.theme.text), words("Go to it"))
        go.clicked.connect(partial(self.claim_wanted.emit, str(line.claim)))
        column.addWidget(parts.text(self._desk, describe(self._desk, line)))
        by = words("Linked by {who}, {date}", who=words.apart(link.by_name), date=parts.at(self._desk, link.at_ms))
        column.addWidget(parts.text(self._desk, by, "quiet"))
        column.addWidget(go, 0, Qt.AlignmentFlag.AlignLeading)
        return frame

    def _relation(self, link_type: str, outgoing: bool, other: str, items: Sequence[str]) -> Relation | None:
        if self._view is None:
            return None
        mine = str(self._view.row.claim)
        ends = (mine, other) if outgoing else (other, mine)
        return Relation(ends[0], link_type, ends[1], frozenset((str(self._view.row.item), *items)))

    def _unlink(self, link: LinkedClaim, _checked: bool = False) -> None:
        items = [str(link.line.item)] if link.line else []
        if gone := self._relation(link.type, link.outgoing, link.other, items):
            claim_table.take_link_back(self._desk, self, gone, nothing)

    def _link(self, link_type: str, line: ClaimLine) -> None:
        if wanted := self._relation(link_type, True, str(line.claim), [str(line.item)]):
            claim_table.link(self._desk, self, wanted, nothing)


def describe(desk: Desk, line: ClaimLine) -> str:
    """A claim in one line: its words, who says so, where."""
    words = desk.words
    said = f"“{parts.short(line.words, 110)}”" if line.words else pinned_words(words, line.time)
    return " · ".join(words.apart(part) for part in (said, line.attribution, parts.short(line.item_title, 60)) if part)


class LinkForm(QFrame):
    """`given` with the link's type and the line of the other claim."""

    given = Signal(str, object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._claim = ClaimId("")
        self._lines: list[ClaimLine] = []
        self._latest = 0
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self.setObjectName("card")
        self._build()
        self._connect()

    def _build(self) -> None:
        words = self._desk.words
        self.type = QComboBox()
        self.type.setAccessibleName(words("How they are linked"))
        for name in LINKABLE:
            self.type.addItem(words(SAYS[(name, True)]), name)
        self.text = QLineEdit()
        self.text.setPlaceholderText(words("find the other claim by its words, speaker or item"))
        self.text.setAccessibleName(words("Find the other claim"))
        self.text.setClearButtonEnabled(True)
        self.found = QListWidget()
        self.found.setAccessibleName(words("Claims that were found"))
        self.found.setWordWrap(True)
        self.found.setMinimumHeight(120)
        self.found.setMaximumHeight(220)
        self.found.hide()
        self.save = QPushButton(words("Link"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 10, 8)
        layout.addWidget(parts.text(self._desk, words("Link to another claim")))
        for part in (self.type, self.text, self.found):
            layout.addWidget(part)
            part.setEnabled(self._desk.archive.writable)
        layout.addWidget(self.save, 0, Qt.AlignmentFlag.AlignLeading)
        self.save.setEnabled(False)

    def _connect(self) -> None:
        self._typing.timeout.connect(self._find)
        self.text.textChanged.connect(self._typed)
        self.text.returnPressed.connect(self._give)
        self.found.itemActivated.connect(self._give)
        self.found.currentRowChanged.connect(self._check)
        self.save.clicked.connect(self._give)

    def show_for(self, claim: ClaimId, fresh: bool) -> None:
        """Another claim empties the form."""
        self._claim = claim
        if fresh:
            self.text.clear()

    def _typed(self, _text: str) -> None:
        self._typing.start(_TYPING_PAUSE_MS)

    def _find(self) -> None:
        self._latest += 1
        number, text = self._latest, self.text.text().strip()
        if text:
            claim_table.find_claims(self._desk, self, text, self._claim, lambda lines: self._came(number, lines))
        else:
            self._came(number, [])

    def _came(self, number: int, lines: list[ClaimLine]) -> None:
        if number != self._latest:
            return
        self._lines = lines
        self.found.clear()
        theme = self._desk.theme
        for line in lines:
            mark = icon(theme.status_icon(line.status), theme.status_colours(line.status)[0])
            self.found.addItem(QListWidgetItem(mark, describe(self._desk, line)))
        if not lines and self.text.text().strip():
            nothing_found = QListWidgetItem(self._desk.words("No claim is like that."))
            nothing_found.setFlags(Qt.ItemFlag.NoItemFlags)
            self.found.addItem(nothing_found)
        self.found.setVisible(self.found.count() > 0)
        self.found.setCurrentRow(0 if len(lines) == 1 else -1)
        self._check()

    def _check(self, _row: int = 0) -> None:
        self.save.setEnabled(0 <= self.found.currentRow() < len(self._lines))

    def _give(self, _any: object = None) -> None:
        if self.save.isEnabled():
            line = self._lines[self.found.currentRow()]
            self.text.clear()
            self.given.emit(str(self.type.currentData()), line)
