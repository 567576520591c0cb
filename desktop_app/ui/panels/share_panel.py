"""Share: which items, what else may travel; then a file for a colleague."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QRadioButton, QWidget

from desktop_app.rows.ids import ItemId
from desktop_app.services.sharing import Shared
from desktop_app.ui import operations
from desktop_app.ui.desk import Desk
from desktop_app.ui.panels.panel import Panel
from desktop_app.ui.panels.report_panel import AskFile


class SharePanel(Panel):
    """Says afterwards what was left out, by count and reason."""

    def __init__(self, desk: Desk, items: Sequence[ItemId], ask_file: AskFile, parent: QWidget | None = None) -> None:
        words = desk.words
        said = words(
            "One file that carries the archive, or part of it, to somebody else. It is not encrypted by this window yet."
        )
        super().__init__(desk, words("Share"), said, parent)
        self._items, self._ask = list(items), ask_file
        self.everything = QRadioButton(words("Everything"))
        self.some = QRadioButton(words("Selected items: {count}", count=len(items)))
        self.everything.setChecked(True)
        self.some.setEnabled(bool(items))
        self.collector = QCheckBox(words("Let the collector's network address and virtual identity travel"))
        self.devices = QCheckBox(words("Let names of devices travel"))
        for part in (self.everything, self.some):
            self.column.addWidget(part)
        self.text(
            words("Display names travel; they may be codes. GPS and other metadata inside originals travel with them."),
            "quiet",
        )
        for box in (self.collector, self.devices):
            self.column.addWidget(box)
        self.result = self.text("")
        self.column.addStretch(1)
        self.write = self.primary(words("Write the shared file…"))
        self.write.clicked.connect(self._write)

    def _write(self) -> None:
        name = self._ask(self.desk.words("Write the shared file as"), "archive.attest")
        if not name:
            return
        include = {"collector": self.collector.isChecked(), "devices": self.devices.isChecked()}
        items = self._items if self.some.isChecked() else None
        chosen = frozenset(key for key, wanted in include.items() if wanted)
        operations.share(self.desk, self, Path(name), items, chosen, self._written)

    def _written(self, done: Shared) -> None:
        words = self.desk.words
        left = [f"{count}: {reason}" for count, reason in done.left_out]
        self.result.setText("\n".join([words("Left out:"), *(left or [words("nothing")])]))
