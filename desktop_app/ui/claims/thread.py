"""The assessments of one claim as a dated thread, and the form that ends a difference between assessors."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop_app.rows.claims import AssessmentRow
from desktop_app.services.claims import Difference
from desktop_app.services.tagging import Judgement
from desktop_app.ui.claims import parts
from desktop_app.ui.desk import Desk
from desktop_app.ui.icons import icon

STRANDS = {"source": "Source: {text}", "technical": "Technical: {text}", "content": "Content: {text}"}


def assessment_card(desk: Desk, one: AssessmentRow, names: Mapping[str, str]) -> QFrame:
    """Who judged when, about what, how and why; one that was replaced or withdrawn says so."""
    words = desk.words
    frame, column = parts.card()
    who = words.apart(names.get(one.by, one.by[:8]))
    column.addWidget(parts.text(desk, f"{who} · {parts.at(desk, one.at_ms)}", "quiet"))
    if one.withdrawn:
        column.addWidget(parts.text(desk, words("Withdrawn: its words are hidden.")))
        return frame
    title = words("{status} ({about})", status=words.status(one.status), about=words(one.about))
    column.addWidget(parts.chip(desk, one.status, title))
    for line in _lines(desk, one):
        column.addWidget(parts.text(desk, line))
    if not one.head:
        column.addWidget(parts.text(desk, words("A later assessment stands in its place."), "quiet"))
    frame.setAccessibleName(f"{who}: {title}. {one.reason}")
    return frame


def _lines(desk: Desk, one: AssessmentRow) -> list[str]:
    words = desk.words
    found = []
    if one.reason:
        found.append(words("Reason: {text}", text=words.apart(one.reason)))
    if one.method:
        found.append(words("Method: {text}", text=words.apart(one.method)))
    if one.source_grade or one.information_grade:
        grade = words.as_written(f"{one.source_grade}{one.information_grade}")
        found.append(words("Admiralty grade: {text}", text=grade))
    for name, sentence in STRANDS.items():
        if one.strands.get(name):
            found.append(words(sentence, text=words.apart(one.strands[name])))
    if one.resolves:
        found.append(words("This ends a difference between assessors and names all of their assessments."))
    return found


def thread(desk: Desk, rows: Sequence[AssessmentRow], names: Mapping[str, str]) -> list[QWidget]:
    """Cards, oldest first; a claim nobody judged says so."""
    if not rows:
        return [parts.text(desk, desk.words("Nobody has judged this claim yet."), "quiet")]
    return [assessment_card(desk, one, names) for one in rows]


class ResolveForm(QFrame):
    """`given` with a Judgement that names all who differ."""

    given = Signal(object)

    def __init__(
        self, desk: Desk, difference: Difference, names: Mapping[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._difference, self._names = desk, difference, names
        self.setObjectName("card")
        self._build()

    def _build(self) -> None:
        words = self._desk.words
        title = {
            "saying": words("Assessors differ about the saying"),
            "content": words("Assessors differ about the content"),
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 10)
        column.setSpacing(6)
        column.addWidget(parts.chip(self._desk, "disputed", title[self._difference.about], "scale"))
        for one in self._difference.standing:
            who = words.apart(self._names.get(one.by, one.by[:8]))
            reason = f" – {words.apart(one.reason)}" if one.reason else ""
            column.addWidget(parts.text(self._desk, f"{who}: {words.status(one.status)}{reason}"))
        quiet = words("A resolution names them all and stands beside them; nothing is overwritten.")
        column.addWidget(parts.text(self._desk, quiet, "quiet"))
        self.status = QComboBox()
        self.status.setAccessibleName(words("Status"))
        theme = self._desk.theme
        for status in self._desk.statuses.offered[2:]:
            mark = icon(theme.status_icon(status), theme.status_colours(status)[0])
            self.status.addItem(mark, words.status(status), status)
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(words("why you judge so"))
        self.reason.setAccessibleName(words("Reason"))
        self.save = QPushButton(words("Resolve, naming all of them"))
        self.save.setProperty("primary", True)
        for part in (self.status, self.reason, self.save):
            column.addWidget(part)
            part.setEnabled(self._desk.archive.writable)
        self.reason.textChanged.connect(self._check)
        self.reason.returnPressed.connect(self._give)
        self.save.clicked.connect(self._give)
        self._check()

    def _check(self, _text: str = "") -> None:
        self.save.setEnabled(self._desk.archive.writable and bool(self.reason.text().strip()))

    def _give(self) -> None:
        if self.save.isEnabled():
            named = tuple(one.assessment for one in self._difference.standing)
            status, reason = str(self.status.currentData()), self.reason.text().strip()
            self.given.emit(Judgement(status, self._difference.about, reason, resolves=named))
