"""Merge: what a shared file is and would change; nothing happens until the person says so."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QWidget

from desktop_app.errors import AppError
from desktop_app.rows.merging import MergePreview
from desktop_app.services.sharing import Inspected, Merged
from desktop_app.ui.desk import Desk
from desktop_app.ui.operations import exchanging
from desktop_app.ui.panels.merge_rows import merge_rows
from desktop_app.ui.panels.panel import Panel
from desktop_app.ui.panels.rows_tree import RowsTree
from desktop_app.ui.widgets.unlock_form import AskKey, UnlockForm


class MergePanel(Panel):
    """Looks at the file first."""

    def __init__(self, desk: Desk, file: Path, ask_key: AskKey, parent: QWidget | None = None) -> None:
        words = desk.words
        super().__init__(
            desk, words("Merge a shared file"), words("Nothing of yours is overwritten; a merge can be undone."), parent
        )
        self._file = exchanging.SharedFile(file)
        self._signer = ""
        self.found = self.text(words("Reading {file} …", file=file.name), "heading")
        self.preview = self.text("")
        self.unlock = UnlockForm(words, ask_key)
        self.unlock.hide()
        self.unlock.given.connect(self._open)
        self.column.addWidget(self.unlock)
        heads = (words("What"), words("Count"), words("What happens"))
        self.rows = RowsTree(desk, words("What would change"), heads)
        self.rows.item_wanted.connect(self._read)
        self.rows.hide()
        self.column.addWidget(self.rows, 1)
        self.column.addStretch(0)
        self.admit = QCheckBox(words("I know this person: let their entries count from now on"))
        self.admit.hide()
        self.column.addWidget(self.admit)
        self.join = self.primary(words("Merge"))
        self.join.setEnabled(False)
        self.join.clicked.connect(self._merge)
        self._look()

    def _read(self, item: str) -> None:
        self.desk.item_wanted.emit(item, -1, -1)

    def _look(self) -> None:
        exchanging.preview_merge(self.desk, self, self._file, self._looked, self._failed)

    def _open(self, passphrase: str, key_file: str) -> None:
        self._file = exchanging.SharedFile(self._file.path, passphrase, key_file)
        self._look()

    def _failed(self, error: AppError) -> None:
        self.found.setText(self._file.path.name)
        if not self.unlock.asked_by(error) or error.code != "shared-file-locked":
            self.desk.notify.error(error)

    def _looked(self, found: tuple[Inspected, Merged, MergePreview]) -> None:
        inside, change, ahead = found
        self.unlock.hide()
        words = self.desk.words
        self._signer = change.signer
        self.found.setText(
            words("{name}: {first}, {second}", name=words.apart(inside.name),
                  first=words("{count} items", count=inside.items), second=words("{count} entries", count=inside.entries))
        )  # fmt: skip
        self.preview.setText("\n".join(self._numbers(change, ahead.back)))
        self.rows.show_rows(merge_rows(self.desk, inside, ahead))
        self.rows.show()
        self.admit.setVisible(change.quarantined > 0)
        self.join.setEnabled(change.new_entries + ahead.back > 0)
        (self.rows if self.join.isEnabled() else self.preview).setFocus()

    def _numbers(self, change: Merged, back: int) -> list[str]:
        words = self.desk.words
        if not change.new_entries and not back:
            return [words("There is nothing new in it. Already here: {count}", count=change.already_here)]
        lines = [
            words(
                "New here: {entries}, {items}, {claims}, {assessments}",
                entries=words("{count} entries", count=change.new_entries), items=words("{count} items", count=change.new_items),
                claims=words("{count} claims", count=change.new_claims), assessments=words("{count} assessments", count=change.new_assessments),
            ),
            words("Already here: {count}", count=change.already_here),
        ]  # fmt: skip
        if back:
            lines.append(words("{count} entries were taken back here; merging brings them back.", count=back))
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
        return lines

    def _merge(self) -> None:
        self.join.setEnabled(False)
        admit = self._signer if self.admit.isChecked() else ""
        exchanging.merge(self.desk, self, self._file, admit, lambda _done: self.closed.emit())
