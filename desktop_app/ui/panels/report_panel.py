"""Report: what goes in, in which language, with names or codes; its pages to look at; then a file."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLineEdit, QPushButton, QRadioButton, QWidget

from desktop_app.errors import AppError
from desktop_app.rows.ids import ItemId
from desktop_app.services.reporting.report import LANGUAGES, PAPERS, Wanted
from desktop_app.ui.desk import Desk
from desktop_app.ui.icons import icon
from desktop_app.ui.operations import exchanging
from desktop_app.ui.operations.leaving import Make
from desktop_app.ui.panels.leaving_panel import AskFile, LeavingPanel
from desktop_app.ui.panels.seal_form import SealForm
from desktop_app.ui.panels.stamps_row import StampsRow

if TYPE_CHECKING:
    from desktop_app.services.staging import Staged

_TEMPLATES = {
    "full": "everything",
    "exhibit": "one exhibit alone",
    "claims": "claims only; the rest in the attached manifest",
    "contact": "a contact sheet of the pictures",
}
NAMES = {"en": "English", "ar": "العربية", "es": "español", "fr": "français", "ru": "русский", "uk": "українська"}


class ReportPanel(LeavingPanel):
    """`ask_file(title, suggested name)` is the file dialog. What would be learned from it, and its pages, come first."""

    def __init__(
        self,
        desk: Desk,
        items: Sequence[ItemId],
        listed: Sequence[ItemId],
        ask_file: AskFile,
        parent: QWidget | None = None,
    ) -> None:
        words = desk.words
        said = words("An evidence PDF that an expert can check with public tools: pages, exact texts, hashes, custody.")
        super().__init__(desk, words("Evidence report"), said, ask_file, parent)
        self._items, self._listed = tuple(items), tuple(listed)
        self.stamps = StampsRow(desk)
        self.column.addWidget(self.stamps)
        self.some = QRadioButton(words("Selected items: {count}", count=len(items)))
        self.all = QRadioButton(words("All items of the list: {count}", count=len(listed)))
        self.some.setEnabled(bool(items))
        (self.some if items else self.all).setChecked(True)
        self.column.addWidget(self.some)
        self.column.addWidget(self.all)
        self._build_fields()
        self._build_choices()
        self.column.addLayout(self._form())
        self.result = self.text("")
        self.column.addStretch(1)
        self.add_steps(words("Write the PDF…"))
        self.write.setEnabled(bool(items or listed))

    def _build_fields(self) -> None:
        words = self.desk.words
        self.title = QLineEdit()
        self.title.setPlaceholderText(words("title on the cover; empty for the archive's name"))
        self.language, self.template, self.paper = QComboBox(), QComboBox(), QComboBox()
        for language in LANGUAGES:
            self.language.addItem(NAMES.get(language, language), language)
        self.language.setCurrentIndex(max(0, self.language.findData(words.language)))
        for name, label in _TEMPLATES.items():
            self.template.addItem(words(label), name)
        for size in PAPERS:
            self.paper.addItem(words.as_written(size), size)
        self.letterhead = self._file(words("Letterhead: a text file of a few lines"))
        self.logo = self._file(words("Logo: a PNG or JPEG"))
        self.web = self._file(words("Also as web pages: an empty folder"), is_folder=True)
        self.seal = SealForm(self.desk)

    def _build_choices(self) -> None:
        words = self.desk.words
        self.names = QCheckBox(words("Print people's display names (else codes with key fingerprints)"))
        self.searches = QCheckBox(words("Print the methodology log: the searches that were logged"))
        self.working = QCheckBox(words("Print the working file"))
        self.graphic = QCheckBox(words("Print pictures that are marked graphic"))
        self.positions = QCheckBox(words("Print what the records tell of where something was made"))
        self.pseudonyms = QCheckBox(words("Replace names by the archive's pseudonyms"))
        self.silent = QCheckBox(words("Leave out hashes by which a guess of such a name could be tested"))
        self.silent.setEnabled(False)
        self.pseudonyms.toggled.connect(self.silent.setEnabled)
        for choice in (self.searches, self.working, self.positions, self.silent):
            choice.setChecked(True)

    def _form(self) -> QFormLayout:
        words, form = self.desk.words, QFormLayout()
        fields = (
            ("Title", self.title),
            ("Language", self.language),
            ("Contents", self.template),
            ("Paper", self.paper),
        )
        for label, field in fields:
            field.setAccessibleName(words(label))
            form.addRow(words(label), field)
        files = (self.letterhead, self.logo, self.web, self.seal)
        boxes = (self.names, self.searches, self.working, self.graphic, self.positions, self.pseudonyms, self.silent)
        for choice in (*files, *boxes):
            form.addRow("", choice)
        return form

    def file_asked(self) -> str:
        """Where the report is to lie."""
        return self._ask(self.desk.words("Write the report as"), "report.pdf")

    def chosen(self) -> tuple[ItemId, ...]:
        """Selected or listed."""
        return self._items if self.some.isChecked() else self._listed

    def make(self, items: tuple[ItemId, ...] | None, reason: str) -> Make:
        """An evidence PDF."""
        hidden = self.pseudonyms.isChecked()
        paper = exchanging.PaperFiles(self._chosen(self.letterhead), self._chosen(self.logo))
        return exchanging.report_maker(
            self.wanted(items, reason), hidden, hidden and self.silent.isChecked(), paper, self.seal.taken(),
            self._chosen(self.web),
        )  # fmt: skip

    def _failed(self, error: AppError) -> None:
        """A wrong passphrase is said beside its field."""
        if error.code != "certificate-unreadable":
            super()._failed(error)
            return
        self._back()
        self.seal.wrong(self.desk.words(error.message))

    def _file(self, words: str, is_folder: bool = False) -> QPushButton:
        """A button that says which file was chosen; pressed again without a choice, none."""
        button = QPushButton(words)
        button.setIcon(icon("folder-open", self.desk.theme.text))
        button.clicked.connect(partial(self._choose, button, words, is_folder))
        return button

    def _choose(self, button: QPushButton, words: str, is_folder: bool, _checked: bool = False) -> None:
        name = self.desk.files.folder(words) if is_folder else self.desk.files.open_one(words, "")
        button.setProperty("file", name)
        button.setText(self.desk.words.apart(Path(name).name) if name else words)

    def _chosen(self, button: QPushButton) -> Path | None:
        name = button.property("file")
        return Path(name) if name else None

    def wanted(self, items: tuple[ItemId, ...] | None, reason: str) -> Wanted:
        """What was chosen here."""
        return Wanted(
            items or (), self.title.text().strip(), self.names.isChecked(), self.language.currentData(),
            self.template.currentData(), working_file=self.working.isChecked(), searches=self.searches.isChecked(),
            despite=reason, graphic=self.graphic.isChecked(), positions=self.positions.isChecked(),
            paper=self.paper.currentData(),
        )  # fmt: skip

    def said(self, staged: Staged, out: Path) -> str:
        """Its pages."""
        return self.desk.words("{file}: {count} pages written.", file=out.name, count=staged.pages)

    def written(self, staged: Staged, paths: tuple[Path, ...]) -> None:
        """Where, and with which hash."""
        self.result.setText(f"{paths[0]}\nSHA-256 {staged.files[0].sha256}")
        self.stamps.load()
