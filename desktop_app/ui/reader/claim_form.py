"""The form in which selected words, a region, a suggestion, or a claim in hand is judged."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from archive_schema.statuses import CLAIM_KINDS
from desktop_app.rows.claims import AssessmentRow, ClaimRow
from desktop_app.ui.desk import Desk
from desktop_app.ui.icons import icon
from desktop_app.ui.pinned import pinned_words
from desktop_app.ui.reader.claim_more import ClaimMore
from desktop_app.ui.reader.field_row import FieldRow
from desktop_app.ui.reader.places import fitting
from desktop_app.ui.reader.status_box import StatusBox
from desktop_app.ui.theme import KIND_ICONS
from desktop_app.ui.widgets.choice_box import ChoiceBox


@dataclass(frozen=True, slots=True)
class Filled:
    """What the person chose. `claim` "" for a new one, `suggestion` what it is accepted from.

    `judged` is False when only the review state or the exculpatory mark was changed.
    """

    claim: str
    suggestion: str
    kind: str
    status: str
    about: str
    said_by: str
    reason: str
    name: str
    review: str
    exculpatory: bool
    judged: bool
    grade: str
    strands: Mapping[str, str] = field(default_factory=dict)
    figure: Mapping[str, Any] = field(default_factory=dict)
    resolves: tuple[str, ...] = ()


Values = dict[str, object]


class _Body(QScrollArea):
    """As high as what it holds, and scrolled where the window is lower."""

    def widget(self) -> QWidget:
        """There from the beginning."""
        return super().widget() or self

    def sizeHint(self) -> QSize:
        layout = self.widget().layout()
        if layout is None:
            return super().sizeHint()
        width = max(self.viewport().width(), 200)
        return QSize(width, max(layout.totalHeightForWidth(width), layout.totalMinimumSize().height()) + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 120)


class ClaimForm(QFrame):
    """`saved` with what was filled in; `closed` without saving."""

    saved = Signal(object)
    closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._claim, self._suggestion = "", ""
        self._row: ClaimRow | None = None
        self._start: tuple[object, ...] = ()
        self._opened: Values | None = None
        self._names: dict[str, str] = {}
        self.setObjectName("card")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._build()
        self._connect()
        self.hide()

    def _build(self) -> None:
        words = self._desk.words
        self._head, self._quote, self._needed = QLabel(), QLabel(), QLabel()
        for label, name in ((self._head, "heading"), (self._quote, ""), (self._needed, "danger")):
            label.setObjectName(name)
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAlignment(self._desk.leading)
        self._build_fields()
        self._more_button = QPushButton(words("More"))
        self._more_button.setCheckable(True)
        self._save_button = QPushButton(words("Save"))
        self._save_button.setProperty("primary", True)
        self._cancel = QPushButton(words("Close"))
        buttons = QHBoxLayout()
        for button in (self._save_button, self._cancel):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self._more_button)
        self._body = _Body()
        self._body.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._body.setWidget(self._inner())
        self._body.setWidgetResizable(True)
        self._body.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._body.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 10, 10, 10)
        for part in (self._head, self._body, self._needed):
            layout.addWidget(part)
        layout.addLayout(buttons)

    def _build_fields(self) -> None:
        words = self._desk.words
        self.kind = self._box(CLAIM_KINDS, KIND_ICONS)
        self.status = StatusBox(self._desk)
        self.about = self._box(("saying", "content"), {})
        self.said_by, self.reason = QLineEdit(), QLineEdit()
        self.said_by.setMaxLength(4_000)
        self.said_by.setPlaceholderText(words("who asserts it, as named or as described"))
        self.reason.setPlaceholderText(words("why you judge so"))
        self.resolve = QCheckBox(words("This ends the difference"))
        self._heads = QLabel()
        self._heads.setObjectName("quiet")
        self._heads.setWordWrap(True)
        self._heads.setTextFormat(Qt.TextFormat.PlainText)
        self.more = ClaimMore(self._desk)
        names = (
            ("kind", words("Kind"), self.kind), ("status", words("Status"), self.status),
            ("about", words("About"), self.about), ("attribution", words("Said by"), self.said_by),
            ("reason", words("Reason"), self.reason),
        )  # fmt: skip
        self.rows = {key: FieldRow(self._desk, name, part) for key, name, part in names}

    def _inner(self) -> QWidget:
        inner = QWidget()
        inner.setObjectName("inner")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._quote)
        for name in ("kind", "status", "about", "attribution", "reason"):
            column.addWidget(self.rows[name])
        for part in (self.resolve, self._heads, self.more):
            column.addWidget(part)
        return inner

    def _connect(self) -> None:
        self.reason.returnPressed.connect(self._save)
        self._save_button.clicked.connect(self._save)
        self._cancel.clicked.connect(self._close)
        self._more_button.toggled.connect(self._show_more)
        for box in (self.status, self.kind, self.about):
            box.currentIndexChanged.connect(self._check)
        self.reason.textChanged.connect(self._check)
        self.resolve.toggled.connect(self._check)
        self.more.changed.connect(self._check)

    def _box(self, values: tuple[str, ...], icons: dict[str, str]) -> QComboBox:
        box = ChoiceBox()
        for value in values:
            if value in icons:
                box.addItem(icon(icons[value], self._desk.theme.quiet), self._desk.words(value), value)
            else:
                box.addItem(self._desk.words(value), value)
        return box

    def start_new(self, quote: str, kind: str, place: str = "") -> None:
        """For selected words, or, when `quote` is "", a region or the `place` that is said."""
        self._claim, self._suggestion, self._row = "", "", None
        self._open(self._desk.words("New claim"), quote, kind, "claimed", place)
        self._opened = self.values()
        self.kind.setFocus()

    def start_suggestion(self, suggestion: Mapping[str, Any]) -> None:
        """For a suggestion that is to be changed: filled in as proposed, with what is guessed marked."""
        self._claim, self._suggestion, self._row = "", suggestion["id"], None
        status = suggestion["status"] if suggestion["status"] != "unreviewed" else "claimed"
        self._open(self._desk.words("Change the suggestion"), suggestion["quote"], suggestion["kind"], status)
        self.said_by.setText(suggestion.get("attribution") or "")
        if suggestion.get("figure"):
            self.more.fill_figure(suggestion["figure"], suggestion["weak"])
        self.more.name.setText((suggestion.get("media") or {}).get("name") or "")
        if suggestion["trust"] != "good":
            self.rows["kind"].set_draft(True)
            self.rows["attribution"].set_draft(True)
        self._more_button.setChecked(bool(suggestion.get("figure")) or bool(self.more.name.text()))
        self._check()
        self._opened = self.values()
        self.kind.setFocus()

    def start_assessment(self, claim: ClaimRow, names: Mapping[str, str] | None = None) -> None:
        """For one more judgement of a claim."""
        self._claim, self._suggestion, self._row = claim.claim, "", claim
        about = _contested(claim) or claim.about
        mine = self._desk.archive.key
        own = [one.status for one in claim.assessments if one.head and one.by == mine and one.about == about]
        self._names = dict(names or {})
        self._open(
            self._desk.words("Your assessment"),
            claim.quote,
            claim.kind,
            own[-1] if own else claim.status,
            pinned_words(self._desk.words, claim.time),
        )
        self.about.setCurrentIndex(max(0, self.about.findData(about)))
        self.more.review.setCurrentIndex(max(0, self.more.review.findData(claim.review)))
        self.more.exculpatory.setChecked(claim.exculpatory)
        self._start = self._judgement()
        self._check()
        self._opened = self.values()

    def _open(self, head: str, quote: str, kind: str, status: str, place: str = "") -> None:
        new = not self._claim
        self._head.setText(head)
        self._quote.setText(f"“{fitting(quote, 160)}”" if quote else place or self._desk.words("region of the picture"))
        self.more.clear()
        for row in self.rows.values():
            row.set_draft(False)
        for name in ("kind", "attribution"):
            self.rows[name].setVisible(new)
        self.kind.setCurrentIndex(max(0, self.kind.findData(kind)))
        self.status.start(status)
        self.about.setCurrentIndex(0)
        self.said_by.clear()
        self.reason.clear()
        self.resolve.setChecked(False)
        self._more_button.setChecked(False)
        self._show_more(False)
        self._start = ()
        self._opened = None
        self._check()
        self.show()

    def values(self) -> Values:
        """All that is filled in, by field."""
        more = self.more
        return {
            "kind": self.kind.currentData(), "status": self.status.currentData(), "about": self.about.currentData(),
            "said_by": self.said_by.text(), "reason": self.reason.text(), "resolve": self.resolve.isChecked(),
            **more.values(),
        }  # fmt: skip

    def fill(self, values: Values) -> None:
        """What was filled in before, in a form that was opened for the same claim, suggestion, words or region."""
        for box, name in ((self.kind, "kind"), (self.status, "status"), (self.about, "about")):
            box.setCurrentIndex(max(0, box.findData(values[name])))
        self.said_by.setText(str(values["said_by"]))
        self.reason.setText(str(values["reason"]))
        self.more.fill(values)
        self._check()
        self.resolve.setChecked(bool(values["resolve"]))
        self._more_button.setChecked(self.more.is_filled)

    @property
    def is_half_written(self) -> bool:
        """Whether something was filled in that is not saved."""
        return not self.isHidden() and self._opened is not None and self.values() != self._opened

    @property
    def claim(self) -> str:
        """The claim that is judged, "" for a new one."""
        return self._claim

    @property
    def suggestion(self) -> str:
        """The suggestion that is changed, "" for none."""
        return self._suggestion

    @property
    def head(self) -> str:
        """What is being written, and about which words."""
        return f"{self._head.text()}: {self._quote.text()}"

    def _show_more(self, shown: bool) -> None:
        self.more.setVisible(shown)
        self._fit()

    def _fit(self) -> None:
        self._body.updateGeometry()
        self.updateGeometry()

    def choose_status(self, number: int) -> None:
        """By its place in the list, from 0."""
        if 0 <= number < self.status.count():
            self.status.setCurrentIndex(number)

    def _standing(self) -> list[AssessmentRow]:
        """The assessments that a resolution would name: all that stand, about the same thing."""
        found = self._row.assessments if self._row else ()
        return [one for one in found if one.head and not one.withdrawn and one.about == self.about.currentData()]

    def _judgement(self) -> tuple[object, ...]:
        more = self.more
        return (self.status.currentData(), self.about.currentData(), self.reason.text().strip(), more.grade(),
                *more.strands().values(), self.resolve.isChecked())  # fmt: skip

    def _judged(self) -> bool:
        """Whether anything but review and exculpatory is said; a form with nothing changed is one more judgement."""
        row, more = self._row, self.more
        if row is None or self._judgement() != self._start:
            return True
        return (row.review, row.exculpatory) == (more.review.currentData(), more.exculpatory.isChecked())

    def _check(self, _any: object = None) -> None:
        kind, contested = (
            self.kind.currentData(),
            self._row is not None and self.about.currentData() == _contested(self._row),
        )
        self.more.show_for(kind, new=not self._claim)
        self.resolve.setVisible(contested)
        self._heads.setVisible(contested)
        if contested:
            self._heads.setText("\n".join(self._said(one) for one in self._standing()))
        elif self.resolve.isChecked():
            self.resolve.setChecked(False)
        trouble = self._trouble()
        self._needed.setText(trouble)
        self._needed.setVisible(bool(trouble))
        self._save_button.setEnabled(not trouble)
        self._fit()

    def _trouble(self) -> str:
        words, reasoned = self._desk.words, bool(self.reason.text().strip())
        status = str(self.status.currentData())
        if self._judged() and status not in self._desk.statuses.offered:
            return words("“{status}” is not offered any more: choose another status.", status=words.apart(status))
        if self._judged() and self._desk.statuses.needs_reason(status) and not reasoned:
            return words("“{status}” needs a reason.", status=words.status(status))
        if self.resolve.isChecked() and not reasoned:
            return words("Ending a difference needs a reason.")
        return self.more.trouble()

    def _said(self, one: AssessmentRow) -> str:
        words = self._desk.words
        who = self._names.get(one.by, one.by[:8])
        return f"{words.apart(who)}: {words.status(one.status)}{' – ' + words.apart(one.reason) if one.reason else ''}"

    def _save(self) -> None:
        if not self._save_button.isEnabled():
            return
        more, kind = self.more, self.kind.currentData()
        resolves = tuple(one.assessment for one in self._standing()) if self.resolve.isChecked() else ()
        self.saved.emit(
            Filled(
                self._claim, self._suggestion, kind, self.status.currentData(), self.about.currentData(),
                self.said_by.text().strip(), self.reason.text().strip(), more.name.text().strip(),
                more.review.currentData(), more.exculpatory.isChecked(), self._judged(), more.grade(),
                more.strands(), more.figure() if kind == "figure" else {}, resolves,
            )
        )  # fmt: skip

    def _close(self) -> None:
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            super().keyPressEvent(event)


def _contested(claim: ClaimRow) -> str:
    """About what assessors differ, "" where they do not."""
    if not claim.differing:
        return ""
    for about in ("content", "saying"):
        stand = {one.status for one in claim.assessments if one.head and not one.withdrawn and one.about == about}
        if len(stand - {"unreviewed", "claimed"}) > 1:
            return about
    return ""
