"""Check a draft: drop or choose a file; a list of findings with their places; each leads to its item or claim."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QComboBox, QLabel, QSplitter, QTextEdit, QVBoxLayout, QWidget

from desktop_app.errors import AppError
from desktop_app.rows.draft import DraftCheck, DraftFinding
from desktop_app.services.draft.words import LANGUAGES, draft_words, read_labels
from desktop_app.ui.desk import Desk
from desktop_app.ui.drafts.draft_rows import finding_page, finding_row, source_rows
from desktop_app.ui.operations import drafting
from desktop_app.ui.panels.rows_tree import RowsTree
from desktop_app.ui.tasks import Task
from desktop_app.ui.widgets.page import Page

KINDS = "DOCX, ODT, Markdown, text (*.docx *.odt *.md *.markdown *.txt)"
_STATES = ("LOOK", "NOT CHECKED", "FOUND")
_MOST = 5_000


class DraftPage(Page):
    """Nothing of the draft is kept: with the page go its findings."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        words = desk.words
        said = words(
            "Drop an editor's draft here or choose it: DOCX, ODT, Markdown or text. It is compared with the archive and kept nowhere. No difference found is not the same as correct."
        )
        super().__init__(desk, words("Draft check"), said, parent)
        self.labels = read_labels(words.language if words.language in LANGUAGES else "en")
        self.found: DraftCheck | None = None
        self._task: Task | None = None
        self._shown: list[tuple[int, DraftFinding]] = []
        self.save = self.button(words("Save as PDF…"), "file-down")
        self.choose = self.button(words("Choose a draft…"), "folder-open", primary=True)
        self.controls.addWidget(self.save)
        self.controls.addWidget(self.choose)
        self.setAcceptDrops(True)
        self._build()
        self.save.clicked.connect(self._save)
        self.choose.clicked.connect(self._choose)
        self.which.currentIndexChanged.connect(self._fill)
        self.findings.currentItemChanged.connect(self._turn)
        self.sources.item_wanted.connect(self._open)
        desk.runner.ended.connect(self._ended)
        self._show(None)

    def _build(self) -> None:
        words, labels = self.desk.words, self.labels
        self.counts = self.paragraph("", "heading")
        self.which = QComboBox()
        self.which.setAccessibleName(words("Which are shown"))
        self.which.addItem(words("all findings"), "")
        for state in _STATES:
            self.which.addItem(labels[f"draft state {state}"], state)
        heads = (words("Result"), words("What it means"), words("Where in the draft"), words("The draft's words"))
        self.findings = RowsTree(self.desk, words("Findings"), heads, (180, 330, 220))
        self.page = QTextEdit()
        self.page.setReadOnly(True)
        self.page.setAccessibleName(words("The finding"))
        self.sources = RowsTree(
            self.desk, words("In the archive"), (words("In the archive"), words("Its words")), (420,)
        )
        self.nothing = QLabel(words("No draft yet. Drop a file here, or choose one."))
        self.nothing.setObjectName("quiet")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setWordWrap(True)
        below = QWidget()
        inner = QVBoxLayout(below)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.page, 3)
        inner.addWidget(self.sources, 2)
        self.split = QSplitter(Qt.Orientation.Vertical)
        self.split.addWidget(self.findings)
        self.split.addWidget(below)
        self.split.setSizes([320, 280])
        for part in (self.counts, self.which):
            self.column.addWidget(part)
        self.column.addWidget(self.split, 1)
        self.column.addWidget(self.nothing, 1)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """One file of this computer."""
        if _file(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Compare it."""
        if (file := _file(event)) is not None:
            event.acceptProposedAction()
            self.compare(file)

    def _choose(self) -> None:
        if name := self.desk.files.open_one(self.desk.words("Choose a draft"), KINDS):
            self.compare(Path(name))

    def compare(self, file: Path) -> None:
        """Begin; Cancel stands in the strip."""
        self.choose.setEnabled(False)
        self.nothing.setText(self.desk.words("Comparing {file}", file=file.name))
        self._task = drafting.compare(self.desk, self, file, self._came, self._failed)

    def _ended(self, task: Task) -> None:
        """Done, refused, or stopped by its Cancel in the strip."""
        if task is self._task:
            self._task = None
            self.choose.setEnabled(True)
            if self.found is None:
                self.nothing.setText(self.desk.words("No draft yet. Drop a file here, or choose one."))

    def _failed(self, error: AppError) -> None:
        self.desk.notify.error(error)

    def _came(self, found: DraftCheck) -> None:
        self._show(found)
        self.findings.setFocus()

    def _show(self, found: DraftCheck | None) -> None:
        self.found = found
        for part in (self.counts, self.which, self.split):
            part.setVisible(found is not None)
        self.nothing.setVisible(found is None)
        self.save.setEnabled(found is not None)
        if found is not None:
            states = found.states()
            each = " · ".join(
                f"{self.labels[f'draft state {state}']} {self.desk.words.number(states[state])}" for state in _STATES
            )
            left = "\n".join(draft_words.left_words(self.labels, found))
            self.counts.setText("\n".join(filter(None, (f"{each} · {self.desk.words.apart(found.name)}", left))))
            self._fill()

    def _fill(self, _any: int = 0) -> None:
        if self.found is None:
            return
        wanted = self.which.currentData()
        every: Sequence[tuple[int, DraftFinding]] = draft_words.numbered(self.found)
        self._shown = [one for one in every if wanted in ("", one[1].state)][:_MOST]
        self.findings.show_rows([finding_row(self.labels, number, one) for number, one in self._shown])
        if not self._shown:
            self.page.setPlainText(self.labels["draft nothing"])
            self.sources.show_rows([])

    def _turn(self, *_items: object) -> None:
        one = self._chosen()
        if one is not None:
            self.page.setHtml(finding_page(self.labels, self.desk.theme, one))
            self.sources.show_rows(source_rows(self.labels, one.sources))
            self.sources.setVisible(bool(one.sources))

    def _chosen(self) -> DraftFinding | None:
        current = self.findings.currentIndex()
        place = current.row() if current.isValid() else -1
        return self._shown[place][1] if 0 <= place < len(self._shown) else None

    def _open(self, at: str) -> None:
        """The claim where it is pinned, else the words in the item."""
        finding = self._chosen()
        if finding is None:
            return
        source = finding.sources[int(at)]
        if source.claim:
            self.desk.claim_wanted.emit(source.item, source.claim)
        elif source.kind not in ("person", "source"):
            start, end = (-1, -1) if source.start is None or source.end is None else (source.start, source.end)
            self.desk.item_wanted.emit(source.item, start, end)

    def _save(self) -> None:
        if self.found is None:
            return
        if name := self.desk.files.save(self.desk.words("Save the draft check"), "draft-check.pdf"):
            drafting.write_pdf(self.desk, self.found, Path(name), self.labels.language)


def _file(event: QDropEvent) -> Path | None:
    urls = event.mimeData().urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
