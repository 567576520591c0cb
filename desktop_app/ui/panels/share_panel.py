"""Share: which items, what stays at home, what else may travel, for whom; what they would learn; then a file for a colleague."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QButtonGroup, QCheckBox, QRadioButton, QVBoxLayout, QWidget

from desktop_app.rows.ids import ItemId
from desktop_app.ui.desk import Desk
from desktop_app.ui.operations import exchanging
from desktop_app.ui.operations.leaving import Make
from desktop_app.ui.panels.kept_back import counted
from desktop_app.ui.panels.leaving_panel import AskFile, LeavingPanel
from desktop_app.ui.widgets.lock_form import LockForm

if TYPE_CHECKING:
    from desktop_app.services.staging import Staged

_MOST = 8


class SharePanel(LeavingPanel):
    """Says afterwards what was left out, by count and reason, and what a person should look at first."""

    def __init__(self, desk: Desk, items: Sequence[ItemId], ask_file: AskFile, parent: QWidget | None = None) -> None:
        words = desk.words
        said = words("One file that carries the archive, or part of it, to somebody else.")
        super().__init__(desk, words("Share"), said, ask_file, parent)
        self._items = tuple(items)
        self.everything = QRadioButton(words("Everything"))
        self.some = QRadioButton(words("Selected items: {count}", count=len(items)))
        self.some.setEnabled(bool(items))
        self._pair(self.everything, self.some)
        self.journal = QRadioButton(words("For a colleague: a shared file that can be merged"))
        self.extract = QRadioButton(words("For an outsider: an extract without journal, people as codes"))
        self._pair(self.journal, self.extract)
        self._build_choices()
        self.lock = LockForm(words)
        self.text(words("For whom"), "heading")
        self.column.addWidget(self.lock)
        self.result = self.text("")
        self.column.addStretch(1)
        self.add_steps(words("Write the shared file…"))
        self.lock.changed.connect(self._check)

    def _pair(self, first: QRadioButton, second: QRadioButton) -> None:
        """Two that shut each other out, one below the other: their words are long."""
        group, row = QButtonGroup(self), QVBoxLayout()
        row.setSpacing(4)
        for button in (first, second):
            group.addButton(button)
            row.addWidget(button)
        first.setChecked(True)
        self.column.addLayout(row)

    def _build_choices(self) -> None:
        words = self.desk.words
        self.text(words("What stays at home"), "heading")
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

    def file_asked(self) -> str:
        """Where the file is to lie."""
        plain = "extract.zip" if self.extract.isChecked() else "archive.attest"
        locked = self.lock.way.currentData() != ""
        return self._ask(self.desk.words("Write the shared file as"), f"{plain}.age" if locked else plain)

    def chosen(self) -> tuple[ItemId, ...] | None:
        """Selected, or everything."""
        return self._items if self.some.isChecked() else None

    def make(self, items: tuple[ItemId, ...] | None, reason: str) -> Make:
        """A shared file or an extract."""
        wanted = exchanging.ShareWanted(
            items=items,
            include=_chosen(collector=self.collector, devices=self.devices),
            withhold=_chosen(names=self.names, gps=self.positions),
            recipients=self.lock.recipients,
            passphrase=self.lock.words,
            is_extract=self.extract.isChecked(),
            despite=reason,
        )
        return exchanging.share_maker(wanted)

    def said(self, staged: Staged, out: Path) -> str:
        """How many items it holds."""
        return self.desk.words("{file} holds {count} items.", file=out.name, count=staged.items)

    def written(self, staged: Staged, paths: tuple[Path, ...]) -> None:
        """What was left out, and what to look at."""
        words = self.desk.words
        left = [counted(words, count, why) for count, why in staged.left_out]
        lines = [words("Left out:"), *(left or [words("nothing")])]
        if len(paths) > 1:
            lines.append(words("Volumes, to be kept in one folder: {count}", count=len(paths)))
        if staged.warnings:
            lines.append(words("Look at these before you hand it on: {count}", count=len(staged.warnings)))
            lines += [f"{words(one.what)}: {words.as_written(one.where)}" for one in staged.warnings[:_MOST]]
        if self.positions.isChecked():
            lines.append(
                words("Positions in words are searched for by pattern and stay in; a place in a picture is not seen.")
            )
        self.result.setText("\n".join(lines))


def _chosen(**boxes: QCheckBox) -> frozenset[str]:
    return frozenset(name for name, box in boxes.items() if box.isChecked())
