"""Integrity check: counts of MATCH, MISMATCH and NOT CHECKED, and every finding, which leads to its item."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QWidget

from desktop_app.errors import AppError
from desktop_app.services.finding import Finding, Verified
from desktop_app.services.view_findings import is_only_the_view
from desktop_app.ui.desk import Desk
from desktop_app.ui.operations import exchanging
from desktop_app.ui.panels.panel import Panel
from desktop_app.ui.panels.rows_tree import Row, RowsTree
from desktop_app.ui.widgets.unlock_form import AskKey, UnlockForm
from desktop_app.ui.words import Words

_MOST = 5_000
_STATES = ("MISMATCH", "NOT CHECKED")


class CheckPanel(Panel):
    """Begins at once; Cancel stands in the strip. A double click or Enter on a finding opens the item that it names."""

    def __init__(self, desk: Desk, path: Path, ask_key: AskKey, parent: QWidget | None = None) -> None:
        words = desk.words
        said = words(
            "Bytes against recorded hashes, signatures, and the chain of entries. It proves that nothing changed since; not that a page told the truth."
        )
        super().__init__(desk, words("Integrity check"), said, parent)
        self.counts = self.text(words("Checking {file} …", file=path.name), "heading")
        self._path = path
        self._found: Verified | None = None
        self._titles: Mapping[str, str] = {}
        self.unlock = UnlockForm(words, ask_key)
        self.unlock.hide()
        self.unlock.given.connect(self._verify)
        self.column.addWidget(self.unlock)
        self.advice = self.text("")
        self.advice.hide()
        self._build_findings()
        self._verify("", "")

    def _build_findings(self) -> None:
        words = self.desk.words
        self.which = QComboBox()
        self.which.setAccessibleName(words("Which are shown"))
        self.which.addItem(words("all findings"), "")
        for state in _STATES:
            self.which.addItem(words(state), state)
        self.which.currentIndexChanged.connect(self._fill)
        self.which.hide()
        self.column.addWidget(self.which)
        heads = (words("Result"), words("Check"), words("Item"), words("What it means"), words("File or entry"))
        self.findings = RowsTree(self.desk, words("Findings"), heads, (112, 52, 112, 240))
        self.findings.item_wanted.connect(self._read)
        self.column.addWidget(self.findings, 1)

    def _read(self, item: str) -> None:
        self.desk.item_wanted.emit(item, -1, -1)

    def _verify(self, passphrase: str, key_file: str) -> None:
        file = exchanging.SharedFile(self._path, passphrase, key_file)
        exchanging.verify(self.desk, self, file, self._checked, self._failed)

    def _failed(self, error: AppError) -> None:
        self.counts.setText(self._path.name)
        if not self.unlock.asked_by(error) or error.code != "shared-file-locked":
            self.desk.notify.error(error)

    def _checked(self, found: tuple[Verified, Mapping[str, str]]) -> None:
        words = self.desk.words
        self._found, self._titles = found
        self.unlock.hide()
        one = self._found
        counts = {"MATCH": one.match, "MISMATCH": one.mismatch, "NOT CHECKED": one.not_checked}
        self.counts.setText(" · ".join(f"{words(state)} {words.number(count)}" for state, count in counts.items()))
        self.advice.setText(_advice(one, words))
        self.advice.setVisible(bool(self.advice.text()))
        self.which.setVisible(len({finding.state for finding in one.findings}) > 1)
        self._fill()
        self.findings.setFocus()

    def _fill(self, _any: int = 0) -> None:
        words, wanted = self.desk.words, self.which.currentData()
        if self._found is None:
            return
        findings = [one for one in self._found.findings if wanted in ("", one.state)]
        rows = [self._row(one) for one in findings[:_MOST]]
        if not findings:
            rows = [Row((words("MATCH"), "", "", words("Every check that was made matches.")), "circle-check")]
        elif len(findings) > _MOST:
            rows.append(Row((words("and {count} more", count=len(findings) - _MOST),)))
        self.findings.show_rows(rows)
        for column in (0, 1):
            self.findings.resizeColumnToContents(column)

    def _row(self, one: Finding) -> Row:
        words = self.desk.words
        bad = one.state == "MISMATCH"
        title = self._titles.get(one.item, "")
        said = words(one.message)
        cells = (words(one.state), words(one.check), words.apart(title), said, words.as_written(_short(one.file)))
        return Row(
            cells,
            "circle-x" if bad else "circle-question-mark",
            bad,
            one.item if title else "",
            tip=f"{one.file}\n{said}",
        )


def _short(name: str) -> str:
    """The names in the archive are long hashes: their first digits find them."""
    _head, slash, last = name.rpartition("/")
    return f"…/{last[:12]}…" if slash and len(last) > 40 else name


def _advice(found: Verified, words: Words) -> str:
    """What to do, for what is worst."""
    if is_only_the_view(found):
        return words("The lists and the search do not match the journal; what was recorded does. Close the archive and open it again: they are made anew.")  # fmt: skip
    if found.mismatch:
        return words("Do not use what does not match. Enter opens the item that a finding names; restore the file from a copy of the archive.")  # fmt: skip
    if found.not_checked:
        return words("Not checked is not good: nothing was compared there. The list says why.")
    return ""
