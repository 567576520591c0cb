"""Before it leaves: what would they learn, and the pages of a report. Nothing has left yet."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QLabel, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.ui.desk import Desk
from desktop_app.ui.panels.capture_panel import megabytes
from desktop_app.ui.panels.learned_tree import learned_rows
from desktop_app.ui.panels.pages_view import PagesView
from desktop_app.ui.panels.rows_tree import RowsTree

if TYPE_CHECKING:
    from desktop_app.services.staging import Staged

_STRETCH, _CONTENTS = QHeaderView.ResizeMode.Stretch, QHeaderView.ResizeMode.ResizeToContents


class LeavingView(QWidget):
    """`pages` is hidden for what is no report."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        words = desk.words
        head = QLabel(words("What would they learn?"))
        head.setObjectName("heading")
        head.setAlignment(desk.leading)
        self.said = QLabel()
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.said.setAlignment((desk.leading & ~Qt.AlignmentFlag.AlignVCenter) | Qt.AlignmentFlag.AlignTop)
        self.said.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        # A line can be shorter than its hash and still be copied whole.
        self.digest = QLineEdit()
        self.digest.setReadOnly(True)
        self.digest.setAccessibleName("SHA-256")
        heads = (words("What"), words("Count"), words("For example"))
        self.learned = RowsTree(desk, words("What they would learn"), heads)
        self.caveat = QLabel(
            words(
                "Names and places that are only said in words, shown in a picture or spoken are not found by this search."
            )
        )
        self.caveat.setObjectName("quiet")
        self.caveat.setWordWrap(True)
        self.caveat.setAlignment(desk.leading)
        self.pages = PagesView(desk)
        self.learning = QWidget()
        self.pages.alone.toggled.connect(self.learning.setHidden)
        column = QVBoxLayout(self.learning)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (head, self.said, self.digest, self.learned, self.caveat):
            column.addWidget(part, 1 if part is self.learned else 0)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(24)
        layout.addWidget(self.learning, 1)
        layout.addWidget(self.pages, 1)

    def show_staged(self, staged: Staged, out: Path) -> None:
        """What lies ready for `out`."""
        words = self._desk.words
        size = sum(file.size_bytes for file in staged.files)
        lines = [
            words(
                "Read back from the very bytes that would leave. Nothing has left yet: {file}, {size}.",
                file=words.apart(out.name), size=words.as_written(megabytes(size)),
            ),
        ]  # fmt: skip
        if staged.encrypted:
            lines.append(words("It is encrypted: only who can open it learns this."))
        if staged.stamped_at:
            lines.append(words("Signed, with a time stamp: {at}.", at=words.apart(staged.stamped_at)))
        elif staged.signed:
            lines.append(words("Signed, without a time stamp."))
        if staged.no_stamp:
            lines.append(words(staged.no_stamp))
            lines.append(words("Once it is written it waits for its time stamp: ask again in this panel."))
        self.said.setText("\n".join(lines))
        self.digest.setText(f"SHA-256 {staged.files[0].sha256}")
        self.digest.setCursorPosition(0)
        self.learned.show_rows(learned_rows(self._desk, staged))
        # Beside the pages there is room for the values below each row alone.
        self.learned.setColumnHidden(2, staged.pages > 0)
        self.learned.header().setStretchLastSection(not staged.pages)
        self.learned.header().setSectionResizeMode(0, _STRETCH if staged.pages else _CONTENTS)
        self.pages.setVisible(staged.pages > 0)
        self.pages.alone.setChecked(False)
        self.pages.show_file(staged.files[0].path if staged.pages else None)

    def clear(self) -> None:
        """Nothing lies ready any more."""
        self.pages.show_file(None)
        self.learned.clear()
