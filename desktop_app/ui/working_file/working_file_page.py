"""The working file: the investigation sheet; beside it the methodology log, and who changed what, when."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QFrame,
    QHeaderView,
    QLabel,
    QScrollArea,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop_app.rows.working_file import Change, WorkingFile
from desktop_app.ui.desk import Desk
from desktop_app.ui.operations import sheet
from desktop_app.ui.operations.submit import nothing
from desktop_app.ui.tips import plain_tip
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.words import Words
from desktop_app.ui.working_file.search_log_view import SearchLogView
from desktop_app.ui.working_file.sheet_field import SheetField

_COLUMN = 760
_SHOWN = 300


def labels(words: Words) -> dict[str, tuple[str, str]]:
    """(label, what belongs there) of every field, in the sheet's order."""
    return {
        "identifier": (words("Identifier"), words("What this investigation is called in papers.")),
        "objective": (words("Objective"), words("What is to be found out, and for whom.")),
        "known_facts": (words("Known facts"), words("What is established, and by what.")),
        "assumptions": (words("Assumptions"), words("What is taken for granted without having been established.")),
        "hypotheses": (words("Rival hypotheses"), words("Explanations that compete, and what would speak against each.")),
        "keywords": (words("Keywords in all scripts"), words("Names and words to search for, in every spelling and script.")),
        "accounts": (words("Monitored accounts"), words("Which accounts are watched, and why each of them.")),
        "minimisation": (words("Data minimisation"), words("What is not collected, what is left out, what is deleted when.")),
        "duties": (words("Duties"), words("Who does what, and who decides.")),
    }  # fmt: skip


class WorkingFilePage(Page):
    """Each field is saved when it is left; the evidence report prints the sheet."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        words = desk.words
        said = words("The investigation sheet. A field is saved when you leave it. The evidence report prints it.")
        super().__init__(desk, words("Working file"), said, parent)
        self._labels = labels(words)
        self.fields: dict[str, SheetField] = {}
        self._build()

    def _build(self) -> None:
        sheet_part = QFrame()
        sheet_part.setObjectName("panel")
        column = QVBoxLayout(sheet_part)
        column.setContentsMargins(0, 0, 0, 0)
        for name, (label, hint) in self._labels.items():
            self.fields[name] = field = SheetField(self.desk, name, label, hint)
            field.written.connect(self._write)
            field.editor.installEventFilter(self)
            column.addWidget(field)
        column.addStretch(1)
        sheet_part.setMaximumWidth(_COLUMN)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(sheet_part)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.area)
        split.addWidget(self._beside())
        split.setStretchFactor(0, 1)
        split.setSizes([_COLUMN - 100, 480])
        split.setChildrenCollapsible(False)
        self.column.addWidget(split, 1)

    def _beside(self) -> QWidget:
        """The methodology log, and who changed what."""
        self.log = SearchLogView(self.desk)
        both = QSplitter(Qt.Orientation.Vertical)
        both.addWidget(self.log)
        both.addWidget(self._history())
        both.setChildrenCollapsible(False)
        return both

    def _history(self) -> QWidget:
        words = self.desk.words
        head = QLabel(words("Changes"))
        head.setObjectName("heading")
        head.setAlignment(self.desk.leading)
        self.changes = QTreeWidget()
        self.changes.setAccessibleName(words("Changes"))
        self.changes.setHeaderLabels([words("Claimed time"), words("Who"), words("Field"), words("Now")])
        self.changes.setRootIsDecorated(False)
        self.changes.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.changes.header()
        for column in range(3):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        side = QWidget()
        layout = QVBoxLayout(side)
        layout.setContentsMargins(*((0, 12, 16, 0) if words.rtl else (16, 12, 0, 0)))
        layout.addWidget(head)
        layout.addWidget(self.changes, 1)
        return side

    def load(self) -> None:
        """Ask for the sheet and the log anew."""
        sheet.load_sheet(self.desk, self, self._came)
        self.log.load()

    def _came(self, found: tuple[WorkingFile, dict[str, str]]) -> None:
        file, names = found
        for field in file.fields:
            if field.name in self.fields:
                self.fields[field.name].show_field(field, names)
        self.changes.clear()
        for change in file.changes[:_SHOWN]:
            self.changes.addTopLevelItem(self._row(change, names))

    def _row(self, change: Change, names: dict[str, str]) -> QTreeWidgetItem:
        words = self.desk.words
        value = words("its words are not here") if change.value is None else change.value or words("cleared")
        label = self._labels.get(change.field, (change.field, ""))[0]
        who = words.apart(names.get(change.by, change.by[:12]))
        row = QTreeWidgetItem([words.moment(change.at_ms), who, label, words.apart(value.replace("\n", " ")[:200])])
        row.setToolTip(3, plain_tip(value[:2_000]))
        return row

    def _write(self, name: str, value: str) -> None:
        sheet.write_field(self.desk, self, name, value, nothing)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A field that is reached by keyboard is scrolled into view."""
        if isinstance(event, QFocusEvent) and event.gotFocus() and isinstance(watched, QWidget):
            self.area.ensureWidgetVisible(watched)
        return super().eventFilter(watched, event)
