"""Integrity check: counts of MATCH, MISMATCH and NOT CHECKED, and every finding with its item and file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from desktop_app.errors import AppError
from desktop_app.services.finding import Verified
from desktop_app.ui.desk import Desk
from desktop_app.ui.operations import exchanging
from desktop_app.ui.panels.panel import Panel
from desktop_app.ui.widgets.unlock_form import AskKey, UnlockForm

_MOST = 5_000


class CheckPanel(Panel):
    """Begins at once; Cancel stands in the strip."""

    def __init__(self, desk: Desk, path: Path, ask_key: AskKey, parent: QWidget | None = None) -> None:
        words = desk.words
        said = words(
            "Bytes against recorded hashes, signatures, and the chain of entries. It proves that nothing changed since; not that a page told the truth."
        )
        super().__init__(desk, words("Integrity check"), said, parent)
        self.counts = self.text(words("Checking {file} …", file=path.name), "heading")
        self._path = path
        self.unlock = UnlockForm(words, ask_key)
        self.unlock.hide()
        self.unlock.given.connect(self._verify)
        self.column.addWidget(self.unlock)
        self.findings = QTreeWidget()
        self.findings.setAccessibleName(words("Findings"))
        self.findings.setHeaderLabels([words(head) for head in ("Result", "Check", "File or entry", "What it means")])
        self.findings.setRootIsDecorated(False)
        self.findings.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.column.addWidget(self.findings, 1)
        self._verify("", "")

    def _verify(self, passphrase: str, key_file: str) -> None:
        file = exchanging.SharedFile(self._path, passphrase, key_file)
        exchanging.verify(self.desk, self, file, self._checked, self._failed)

    def _failed(self, error: AppError) -> None:
        self.counts.setText(self._path.name)
        if not self.unlock.asked_by(error) or error.code != "shared-file-locked":
            self.desk.notify.error(error)

    def _checked(self, found: Verified) -> None:
        words = self.desk.words
        self.unlock.hide()
        self.counts.setText(f"MATCH {found.match} · MISMATCH {found.mismatch} · NOT CHECKED {found.not_checked}")
        for one in found.findings[:_MOST]:
            row = QTreeWidgetItem([one.state, one.check, one.file, one.message])
            status = "refuted" if one.state == "MISMATCH" else "unreviewed"
            row.setForeground(0, QColor(self.desk.theme.status_colours(status)[0]))
            self.findings.addTopLevelItem(row)
        if not found.findings:
            self.findings.addTopLevelItem(
                QTreeWidgetItem(["MATCH", "", "", words("Every check that was made matches.")])
            )
