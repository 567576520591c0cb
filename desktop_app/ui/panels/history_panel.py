"""What happened: everything that was said since the window opened; what can still be undone can be undone here."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHeaderView, QPushButton, QTreeWidget, QTreeWidgetItem, QWidget

from desktop_app.ui.desk import Desk
from desktop_app.ui.icons import icon
from desktop_app.ui.notify import Notice
from desktop_app.ui.panels.panel import Panel

_MARKS = {"done": "check", "evidence": "shield-check"}
_AROUND = QSize(8, 10)
"""What the style sheet keeps free around what stands in a row."""


class HistoryPanel(Panel):
    """Newest first. It is kept in memory alone and is gone with the window."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        words = desk.words
        said = words(
            "What Attest said since this window opened. It is kept nowhere else; the journal keeps what was recorded."
        )
        super().__init__(desk, words("What happened"), said, parent)
        self.rows = QTreeWidget()
        self.rows.setAccessibleName(words("What happened"))
        self.rows.setHeaderLabels([words("Time"), words("What happened"), ""])
        self.rows.setRootIsDecorated(True)
        self.rows.setWordWrap(True)
        self.rows.header().setStretchLastSection(False)
        self.rows.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.rows.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.rows.header().setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        self.column.addWidget(self.rows, 1)
        self._fill()
        desk.notify.said.connect(self._fill)

    def _fill(self, _any: object = None) -> None:
        words = self.desk.words
        self.rows.clear()
        for notice in reversed(self.desk.notify.told):
            at = notice.at.astimezone().strftime("%H:%M:%S")
            row = QTreeWidgetItem([words.as_written(at), f"{notice.message} {notice.advice}".strip(), ""])
            good = notice.kind == "done"
            colour = self.desk.theme.text if good else self.desk.theme.danger
            row.setIcon(0, icon(_MARKS.get(notice.kind, "triangle-alert"), colour))
            for line in filter(None, notice.details.split("\n")):
                row.addChild(QTreeWidgetItem(["", line, ""]))
            self.rows.addTopLevelItem(row)
            if notice.act is not None:
                self._offer(row, notice)
        if not self.desk.notify.told:
            self.rows.addTopLevelItem(QTreeWidgetItem(["", words("Nothing yet."), ""]))

    def _offer(self, row: QTreeWidgetItem, notice: Notice) -> None:
        button = QPushButton(notice.action)
        button.setProperty("small", True)
        button.setAccessibleName(f"{notice.action}: {notice.message}")
        button.clicked.connect(partial(self._do, notice))
        row.setSizeHint(2, button.sizeHint() + QSize(8, 8))
        self.rows.setItemWidget(row, 2, button)
        button.ensurePolished()
        row.setSizeHint(2, button.sizeHint() + _AROUND)

    def _do(self, notice: Notice, _checked: bool = False) -> None:
        notice.do()
        self._fill()
