"""Report: what goes in, in which language, with names or codes; then a file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLineEdit, QRadioButton, QWidget

from desktop_app.rows.ids import ItemId
from desktop_app.services.report import LANGUAGES, Wanted
from desktop_app.ui.desk import Desk
from desktop_app.ui.operations import exchanging
from desktop_app.ui.panels.panel import Panel

AskFile = Callable[[str, str], str]
_NAMES = {"en": "English", "fr": "français", "ru": "русский", "ar": "العربية"}


class ReportPanel(Panel):
    """`ask_file(title, suggested name)` is the file dialog."""

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
        super().__init__(desk, words("Evidence report"), said, parent)
        self._items, self._listed, self._ask = list(items), list(listed), ask_file
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
        self.write = self.primary(words("Write the PDF…"))
        self.write.setEnabled(bool(items or listed))
        self.write.clicked.connect(self._write)

    def _write(self) -> None:
        name = self._ask(self.desk.words("Write the report as"), "report.pdf")
        if not name:
            return
        wanted = Wanted(
            self._items if self.some.isChecked() else self._listed, self.title.text().strip(), self.names.isChecked(), self.language.currentData(),
            self.template.currentData(),
        )  # fmt: skip
        exchanging.write_report(self.desk, self, Path(name), wanted, lambda built: self._written(name, built.sha256))

    def _written(self, name: str, sha256: str) -> None:
        self.result.setText(f"{name}\nSHA-256 {sha256}")
