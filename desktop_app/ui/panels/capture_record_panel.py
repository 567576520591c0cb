"""The record of one capture as a PDF: in which language, with a name or a code; what it tells comes first."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QWidget

from desktop_app.rows.ids import CaptureId, ItemId
from desktop_app.services.capture_report import Wanted
from desktop_app.services.reporting.report import LANGUAGES
from desktop_app.ui.desk import Desk
from desktop_app.ui.operations import exchanging
from desktop_app.ui.operations.leaving import Make
from desktop_app.ui.panels.leaving_panel import AskFile, LeavingPanel
from desktop_app.ui.panels.report_panel import NAMES

if TYPE_CHECKING:
    from desktop_app.services.staging import Staged


class CaptureRecordPanel(LeavingPanel):
    """`ask_file(title, suggested name)` is the file dialog. `capture` None: the newest of the item."""

    def __init__(
        self, desk: Desk, item: ItemId, capture: CaptureId | None, ask_file: AskFile, parent: QWidget | None = None
    ) -> None:
        words = desk.words
        said = words("One capture on paper (Berkeley Protocol, Annex IV): addresses, times, tools, the hash of every file, the hash of that list, and what was taken out.")  # fmt: skip
        super().__init__(desk, words("Record of a capture"), said, ask_file, parent)
        self._item, self._capture = item, capture
        self.language = QComboBox()
        for language in LANGUAGES:
            self.language.addItem(NAMES.get(language, language), language)
        self.language.setCurrentIndex(max(0, self.language.findData(words.language)))
        self.language.setAccessibleName(words("Language"))
        self.names = QCheckBox(words("Print people's display names (else codes with key fingerprints)"))
        form = QFormLayout()
        form.addRow(words("Language"), self.language)
        form.addRow("", self.names)
        self.column.addLayout(form)
        self.result = self.text("")
        self.column.addStretch(1)
        self.add_steps(words("Write the PDF…"))

    def file_asked(self) -> str:
        """Where it is to lie."""
        return self._ask(self.desk.words("Write the record as"), "capture-record.pdf")

    def chosen(self) -> tuple[ItemId, ...]:
        """The one item."""
        return (self._item,)

    def make(self, items: tuple[ItemId, ...] | None, reason: str) -> Make:
        """The document."""
        wanted = Wanted(self._item, self._capture, self.language.currentData(), self.names.isChecked(), reason)
        return exchanging.capture_record_maker(wanted)

    def said(self, staged: Staged, out: Path) -> str:
        """Its pages."""
        return self.desk.words("{file}: {count} pages written.", file=out.name, count=staged.pages)

    def written(self, staged: Staged, paths: tuple[Path, ...]) -> None:
        """Where, and with which hash."""
        self.result.setText(f"{paths[0]}\nSHA-256 {staged.files[0].sha256}")
