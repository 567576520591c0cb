"""Report: what goes in, in which language, with names or codes; its pages to look at; then a file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLineEdit, QRadioButton, QWidget

from desktop_app.rows.ids import ItemId
from desktop_app.services.report import LANGUAGES, Wanted
from desktop_app.ui.desk import Desk
from desktop_app.ui.operations import exchanging
from desktop_app.ui.operations.leaving import Make
from desktop_app.ui.panels.leaving_panel import AskFile, LeavingPanel

if TYPE_CHECKING:
    from desktop_app.services.staging import Staged

_NAMES = {"en": "English", "fr": "français", "ru": "русский", "ar": "العربية"}


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
        self.some = QRadioButton(words("Selected items: {count}", count=len(items)))
        self.all = QRadioButton(words("All items of the list: {count}", count=len(listed)))
        self.some.setEnabled(bool(items))
        (self.some if items else self.all).setChecked(True)
        self.column.addWidget(self.some)
        self.column.addWidget(self.all)
        self.title = QLineEdit()
        self.title.setPlaceholderText(words("title on the cover; empty for the archive's name"))
        self.language = QComboBox()
        for language in LANGUAGES:
            self.language.addItem(_NAMES.get(language, language), language)
        self.language.setCurrentIndex(max(0, self.language.findData(desk.words.language)))
        self.template = QComboBox()
        for name, label in (("full", "everything"), ("claims", "claims only; the rest in the attached manifest")):
            self.template.addItem(words(label), name)
        self.names = QCheckBox(words("Print people's display names (else codes with key fingerprints)"))
        form = QFormLayout()
        for label, field in (("Title", self.title), ("Language", self.language), ("Contents", self.template)):
            field.setAccessibleName(words(label))
            form.addRow(words(label), field)
        form.addRow("", self.names)
        self.column.addLayout(form)
        self.result = self.text("")
        self.column.addStretch(1)
        self.add_steps(words("Write the PDF…"))
        self.write.setEnabled(bool(items or listed))

    def file_asked(self) -> str:
        """Where the report is to lie."""
        return self._ask(self.desk.words("Write the report as"), "report.pdf")

    def chosen(self) -> tuple[ItemId, ...]:
        """Selected or listed."""
        return self._items if self.some.isChecked() else self._listed

    def make(self, items: tuple[ItemId, ...] | None, reason: str) -> Make:
        """An evidence PDF."""
        wanted = Wanted(
            items or (), self.title.text().strip(), self.names.isChecked(), self.language.currentData(),
            self.template.currentData(), despite=reason,
        )  # fmt: skip
        return exchanging.report_maker(wanted)

    def said(self, staged: Staged, out: Path) -> str:
        """Its pages."""
        return self.desk.words("{file}: {count} pages written.", file=out.name, count=staged.pages)

    def written(self, staged: Staged, paths: tuple[Path, ...]) -> None:
        """Where, and with which hash."""
        self.result.setText(f"{paths[0]}\nSHA-256 {staged.files[0].sha256}")
