"""Merge: what a shared file is and would change; nothing happens until the person says so."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QWidget

from archive_schema.signing import fingerprint
from desktop_app.services.sharing import Inspected, Merged
from desktop_app.ui import operations
from desktop_app.ui.desk import Desk
from desktop_app.ui.panels.panel import Panel


class MergePanel(Panel):
    """Looks at the file first."""

    def __init__(self, desk: Desk, file: Path, parent: QWidget | None = None) -> None:
        words = desk.words
        super().__init__(
            desk, words("Merge a shared file"), words("Nothing of yours is overwritten; a merge can be undone."), parent
        )
        self._file = file
        self._signer = ""
        self.found = self.text(words("Reading {file} …", file=file.name), "heading")
        self.preview = self.text("")
        self.admit = QCheckBox(words("I know this person: let their entries count from now on"))
        self.admit.hide()
        self.column.addWidget(self.admit)
        self.column.addStretch(1)
        self.join = self.primary(words("Merge"))
        self.join.setEnabled(False)
        self.join.clicked.connect(self._merge)
        operations.preview_merge(desk, self, file, self._looked)

    def _looked(self, found: tuple[Inspected, Merged]) -> None:
        inside, change = found
        words = self.desk.words
        self._signer = change.signer
        self.found.setText(
            words(
                "{name}: {items} items, {entries} entries", name=inside.name, items=inside.items, entries=inside.entries
            )
        )
        lines = [
            words("Signed with key {fingerprint}", fingerprint=fingerprint(change.signer) if change.signer else "–"),
            words("New here: {entries} entries, {items} items, {claims} claims, {assessments} assessments",
                  entries=change.new_entries, items=change.new_items, claims=change.new_claims, assessments=change.new_assessments),
            words("Already here: {count}", count=change.already_here),
        ]  # fmt: skip
        if change.differing:
            lines.append(
                words("Assessors will differ on {count} claims; each judgement stands.", count=change.differing)
            )
        if change.quarantined:
            lines.append(
                words(
                    "{count} entries are by somebody not admitted yet: they wait here until a keeper admits their key.",
                    count=change.quarantined,
                )
            )
            self.admit.show()
        self.preview.setText("\n".join(lines))
        self.join.setEnabled(change.new_entries > 0)

    def _merge(self) -> None:
        self.join.setEnabled(False)
        admit = self._signer if self.admit.isChecked() else ""
        operations.merge(self.desk, self, self._file, admit, lambda _done: self.closed.emit())
