"""Share: which items, what stays at home, what else may travel, for whom; then a file for a colleague."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QRadioButton, QWidget

from desktop_app.rows.ids import ItemId
from desktop_app.services.sharing import Shared
from desktop_app.ui.desk import Desk
from desktop_app.ui.operations import exchanging
from desktop_app.ui.panels.panel import Panel
from desktop_app.ui.panels.report_panel import AskFile
from desktop_app.ui.widgets.lock_form import LockForm

_MOST = 8


class SharePanel(Panel):
    """Says afterwards what was left out, by count and reason, and what a person should look at first."""

    def __init__(self, desk: Desk, items: Sequence[ItemId], ask_file: AskFile, parent: QWidget | None = None) -> None:
        words = desk.words
        said = words("One file that carries the archive, or part of it, to somebody else.")
        super().__init__(desk, words("Share"), said, parent)
        self._items, self._ask = list(items), ask_file
        self.everything = QRadioButton(words("Everything"))
        self.some = QRadioButton(words("Selected items: {count}", count=len(items)))
        self.everything.setChecked(True)
        self.some.setEnabled(bool(items))
        for part in (self.everything, self.some):
            self.column.addWidget(part)
        self._build_choices()
        self.lock = LockForm(words)
        self.text(words("For whom"), "heading")
        self.column.addWidget(self.lock)
        self.result = self.text("")
        self.column.addStretch(1)
        self.write = self.primary(words("Write the shared file…"))
        self.write.clicked.connect(self._write)
        self.lock.changed.connect(self._check)

    def _build_choices(self) -> None:
        words = self.desk.words
        self.text(words("What would they learn?"), "heading")
        self.text(
            words("The keys that signed and the times of work show in every shared file. Display names may be codes."),
            "quiet",
        )
        self.names = QCheckBox(words("Keep display names of people at home"))
        self.positions = QCheckBox(
            words("Keep positions (GPS) at home: a copy without metadata stands for such a picture")
        )
        self.collector = QCheckBox(words("Let the collector's network address and virtual identity travel"))
        self.devices = QCheckBox(words("Let names of devices travel"))
        for box in (self.names, self.positions, self.collector, self.devices):
            self.column.addWidget(box)

    def _check(self) -> None:
        self.write.setEnabled(self.lock.is_complete)

    def _write(self) -> None:
        locked = self.lock.way.currentData() != ""
        name = self._ask(
            self.desk.words("Write the shared file as"), "archive.attest.age" if locked else "archive.attest"
        )
        if not name:
            return
        wanted = exchanging.ShareWanted(
            items=tuple(self._items) if self.some.isChecked() else None,
            include=_chosen(collector=self.collector, devices=self.devices),
            withhold=_chosen(names=self.names, gps=self.positions),
            recipients=self.lock.recipients,
            passphrase=self.lock.words,
        )
        exchanging.share(self.desk, self, Path(name), wanted, self._written)

    def _written(self, done: Shared) -> None:
        words = self.desk.words
        left = [f"{count}: {reason}" for count, reason in done.left_out]
        lines = [words("Left out:"), *(left or [words("nothing")])]
        if done.file.volumes:
            lines.append(words("Volumes, to be kept in one folder: {count}", count=len(done.file.volumes)))
        if done.warnings:
            lines.append(words("Look at these before you hand it on: {count}", count=len(done.warnings)))
            lines += [f"{one.what}: {one.where}" for one in done.warnings[:_MOST]]
        if self.positions.isChecked():
            lines.append(
                words("Positions in words are searched for by pattern and stay in; a place in a picture is not seen.")
            )
        self.result.setText("\n".join(lines))


def _chosen(**boxes: QCheckBox) -> frozenset[str]:
    return frozenset(name for name, box in boxes.items() if box.isChecked())
