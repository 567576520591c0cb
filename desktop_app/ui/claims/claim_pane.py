"""One claim beside the table: what it is, who judged it when and how, what supports and contradicts it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QToolButton, QVBoxLayout, QWidget

from desktop_app.rows.ids import ClaimId
from desktop_app.services.claims import ClaimView
from desktop_app.services.tagging import Judgement
from desktop_app.ui.claims import parts
from desktop_app.ui.claims.links_view import LinksView
from desktop_app.ui.claims.thread import ResolveForm, thread
from desktop_app.ui.desk import Desk
from desktop_app.ui.icons import icon
from desktop_app.ui.operations import claim_table, judging
from desktop_app.ui.operations.submit import nothing
from desktop_app.ui.pinned import pinned_words


class ClaimPane(QFrame):
    """`closed` when the person wants the table alone; `claim_wanted` with another claim's id."""

    closed = Signal()
    claim_wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._claim: ClaimId | None = None
        self._view: ClaimView | None = None
        self.setObjectName("panel")
        self._build()

    def _build(self) -> None:
        words = self._desk.words
        self.open = QPushButton(icon("quote", self._desk.theme.text), words("Open where it is pinned, to judge it"))
        close = QToolButton()
        close.setIcon(icon("x", self._desk.theme.quiet))
        close.setAutoRaise(True)
        close.setAccessibleName(words("Close"))
        head = QHBoxLayout()
        head.addWidget(self.open)
        head.addStretch(1)
        head.addWidget(close)
        self.about, self.resolving, self.cards = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        self.links = LinksView(self._desk)
        inner = QWidget()
        inner.setObjectName("inner")
        column = QVBoxLayout(inner)
        column.setContentsMargins(16, 4, 16, 16)
        column.setSpacing(10)
        for part in (self.about, self.resolving):
            column.addLayout(part)
        column.addWidget(parts.text(self._desk, words("Assessments"), "heading"))
        column.addLayout(self.cards)
        column.addWidget(parts.text(self._desk, words("Links"), "heading"))
        column.addWidget(self.links)
        column.addStretch(1)
        self.view = QScrollArea()
        self.view.setAccessibleName(self._desk.words("Assessments"))
        self.view.setWidget(inner)
        self.view.setWidgetResizable(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 0, 0, 0)
        layout.addLayout(head)
        layout.addWidget(self.view, 1)
        close.clicked.connect(self.closed)
        self.open.clicked.connect(self._open)
        self.links.claim_wanted.connect(self.claim_wanted)

    def show_claim(self, claim: ClaimId) -> None:
        """Load and show a claim; a slower answer for an earlier one is dropped."""
        self._claim = claim
        self.show()
        self.load()

    def load(self) -> None:
        """The shown claim anew."""
        if (claim := self._claim) is not None and not self.isHidden():
            claim_table.load_claim(self._desk, self, claim, lambda view: self._came(claim, view))

    def _came(self, claim: ClaimId, view: ClaimView) -> None:
        if claim != self._claim:
            return
        fresh = self._view is None or self._view.row.claim != claim
        self._view = view
        self._show_about(view)
        parts.clear(self.resolving)
        for difference in view.differences:
            form = ResolveForm(self._desk, difference, view.names)
            form.given.connect(self._resolve)
            self.resolving.addWidget(form)
        parts.clear(self.cards)
        for widget in thread(self._desk, view.row.assessments, view.names):
            self.cards.addWidget(widget)
        self.links.show_links(view)
        if fresh:
            self.view.verticalScrollBar().setValue(0)

    def _show_about(self, view: ClaimView) -> None:
        words, line, desk = self._desk.words, view.line, self._desk
        parts.clear(self.about)
        status = words.status(line.status)
        title = words("{status} {kind}", status=status, kind=words(line.kind))
        self.about.addWidget(parts.chip(desk, line.status, f"{title} · {words(line.about)}"))
        quote = f"“{parts.short(line.words, 600)}”" if line.words else pinned_words(words, line.time)
        self.about.addWidget(parts.text(desk, quote))
        said = words("Said by {who}", who=words.apart(line.attribution)) if line.attribution else ""
        tags = words("Tags: {tags}", tags=words.apart(", ".join(line.tags))) if line.tags else ""
        review = words("Review state: {state}", state=words(line.review))
        other_way = words("May clear somebody of blame.") if line.exculpatory else ""
        for part in (said, words.apart(line.item_title), review, tags, other_way):
            if part:
                self.about.addWidget(parts.text(desk, part, "quiet"))

    def _open(self) -> None:
        if self._view is not None:
            self._desk.claim_wanted.emit(self._view.row.item, self._view.row.claim)

    def _resolve(self, judgement: Judgement) -> None:
        if self._view is not None:
            row = self._view.row
            judging.assess(self._desk, self, row.item, row.claim, judgement, nothing)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
