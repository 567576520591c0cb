"""The form beside the list of statuses: word, colour, icon, key and rule of one status."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItemModel
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from archive_schema.statuses import LONGEST_STATUS, STATUS_COLOURS, STATUS_ICONS, STATUS_KEYS
from desktop_app.services.own_statuses import NewStatus
from desktop_app.ui.claims import parts
from desktop_app.ui.desk import Desk
from desktop_app.ui.icons import icon, pixmap
from desktop_app.ui.own_statuses.look_words import colour_words, icon_words
from desktop_app.ui.own_statuses.status_lines import StatusLine
from desktop_app.ui.reader.field_row import FieldRow
from desktop_app.ui.status_looks import PLAIN_COLOUR, PLAIN_ICON


class StatusForm(QFrame):
    """`made` a NewStatus, `changed` (word, NewStatus), `retired` (word, whether it goes), `closed` by Escape."""

    made = Signal(object)
    changed = Signal(str, object)
    retired = Signal(str, bool)
    closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._line: StatusLine | None = None
        self.setObjectName("card")
        self._build()
        self._connect()
        self.start_new()

    def _build(self) -> None:
        words = self._desk.words
        self.head = parts.text(self._desk, "", "heading")
        self.said = parts.text(self._desk, "", "quiet")
        self._build_fields()
        self.preview_icon, self.preview_word = QLabel(), QLabel()
        self.trouble = parts.text(self._desk, "", "danger")
        self.save = QPushButton(words("Save"))
        self.save.setProperty("primary", True)
        self.retire = QPushButton()
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.save)
        buttons.addWidget(self.retire)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        for part in (self.head, self.said, *self._fields, self._preview(), self.trouble):
            column.addWidget(part)
        column.addLayout(buttons)

    def _build_fields(self) -> None:
        words = self._desk.words
        self.word = QLineEdit()
        self.word.setMaxLength(LONGEST_STATUS)
        self.word.setPlaceholderText(words("such as: likely, staged, satire"))
        self.colour, self.icon, self.key = QComboBox(), QComboBox(), QComboBox()
        colours, icons = colour_words(words), icon_words(words)
        for name in STATUS_COLOURS:
            self.colour.addItem(icon("swatch", self._desk.theme.own_colours(name)[0]), colours[name], name)
        for name in STATUS_ICONS:
            self.icon.addItem(icon(name, self._desk.theme.text), icons[name], name)
        self.reason = QCheckBox(words("Saying it needs a reason"))
        self.reason.setToolTip(words("Then it cannot be set on several claims at once."))
        rows = ((words("Word"), self.word), (words("Colour"), self.colour), (words("Icon"), self.icon), (words("Key"), self.key))  # fmt: skip
        self._fields: list[QWidget] = [FieldRow(self._desk, name, part) for name, part in rows]
        self._fields.append(self.reason)

    def _preview(self) -> QWidget:
        self._chip = QFrame()
        self._chip.setObjectName("chip")
        self.preview_word.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(self._chip)
        row.setContentsMargins(8, 2, 10, 2)
        row.setSpacing(6)
        row.addWidget(self.preview_icon)
        row.addWidget(self.preview_word)
        holder = QWidget()
        outer = QHBoxLayout(holder)
        outer.setContentsMargins(0, 8, 0, 8)
        outer.addWidget(self._chip)
        outer.addStretch(1)
        return holder

    def _connect(self) -> None:
        self.word.textChanged.connect(self._check)
        self.word.returnPressed.connect(self._save)
        for box in (self.colour, self.icon, self.key):
            box.currentIndexChanged.connect(self._check)
        self.reason.toggled.connect(self._check)
        self.save.clicked.connect(self._save)
        self.retire.clicked.connect(self._retire)

    def start_new(self, word: str = "") -> None:
        """For a status to be made; `word`: one that came without its term."""
        words = self._desk.words
        self._line = None
        said = words("It travels with the archive. It stands against other statuses as “disputed” does.")
        self._open(words("New status"), said, NewStatus(word, STATUS_COLOURS[0], STATUS_ICONS[0]), editable=True)
        self.word.setReadOnly(bool(word))

    def show_line(self, line: StatusLine) -> None:
        """One that is there: to be changed if it is the archive's own and has its word still."""
        if line == self._line:
            return  # what is being typed is not lost by news about something else
        words, own = self._desk.words, line.own
        if line.lacking:
            self.start_new(line.word)
            self.said.setText(words("Somebody said this word; its colour and rule did not come along. Make it a status here to use it."))  # fmt: skip
            return
        self._line = line
        if own is None:
            said, shown = (
                words("A shipped status: it is the same in every archive."),
                NewStatus(line.word, key=line.key),
            )
        else:
            said = words("What was said with this word keeps it, also when it is renamed here.")
            shown = NewStatus(own.word, own.colour, own.icon, own.key, own.needs_reason)
            if not own.current:
                said = words("An earlier word: it stays on what was said with it.")
        self._open(line.word if own else words(line.word), said, shown, editable=own is not None and own.current)
        self.reason.setChecked(line.needs_reason)
        self.word.setReadOnly(False)

    def _open(self, head: str, said: str, shown: NewStatus, *, editable: bool) -> None:
        self.head.setText(head)
        self.said.setText(said)
        self._fill_keys(self._taken(shown.key))
        self.word.setText(shown.word)
        for box, name in ((self.colour, shown.colour), (self.icon, shown.icon), (self.key, shown.key)):
            box.setCurrentIndex(max(0, box.findData(name)))
        self.reason.setChecked(shown.needs_reason)
        own = self._line is None or self._line.own is not None
        for field in self._fields:
            field.setVisible(own)
            field.setEnabled(editable and self._desk.archive.writable)
        self.retire.setVisible(self._line is not None and editable)
        self.retire.setText(self._desk.words("Bring back") if self._is_retired() else self._desk.words("Retire"))
        self.retire.setEnabled(self._desk.archive.writable)
        self.save.setVisible(editable)
        self._check()

    def _is_retired(self) -> bool:
        return self._line is not None and self._line.own is not None and self._line.own.retired

    def _taken(self, but: str) -> dict[str, str]:
        return {key: status for key, status in self._desk.statuses.keys.items() if key != but}

    def _fill_keys(self, taken: dict[str, str]) -> None:
        """Keys that set another status are shown with it and cannot be chosen."""
        words = self._desk.words
        self.key.clear()
        self.key.addItem(words("no key"), "")
        for key in STATUS_KEYS:
            self.key.addItem(f"{key} · {words.apart(taken[key])}" if key in taken else key, key)
            model = self.key.model()
            if key in taken and isinstance(model, QStandardItemModel):
                model.item(self.key.count() - 1).setEnabled(False)

    def _now(self) -> NewStatus:
        return NewStatus(
            " ".join(self.word.text().split()), str(self.colour.currentData() or ""), str(self.icon.currentData() or ""),
            str(self.key.currentData() or ""), self.reason.isChecked(),
        )  # fmt: skip

    def _check(self, _any: object = None) -> None:
        now = self._now()
        self._show_chip(now)
        trouble = self._trouble(now.word)
        self.trouble.setText(trouble)
        self.trouble.setVisible(bool(trouble))
        self.save.setEnabled(bool(now.word) and not trouble and self._desk.archive.writable)

    def _trouble(self, word: str) -> str:
        """Seen while it is typed; the archive checks the rest."""
        mine = set(self._line.own.terms) if self._line and self._line.own else set()
        others = [one.word for one in self._desk.statuses.own if not mine & set(one.terms)]
        shipped: Sequence[str] = () if self._line and not self._line.own else self._desk.statuses.shipped
        if word.casefold() in {one.casefold() for one in (*others, *shipped)}:
            return self._desk.words("There is a status “{status}” already.", status=self._desk.words.apart(word))
        return ""

    def _show_chip(self, now: NewStatus) -> None:
        theme, shipped = self._desk.theme, self._line is not None and self._line.own is None
        ink, ground = theme.status_colours(now.word) if shipped else theme.own_colours(now.colour or PLAIN_COLOUR)
        mark = theme.status_icon(now.word) if shipped else now.icon or PLAIN_ICON
        self.preview_icon.setPixmap(pixmap(mark, ink, 15))
        self.preview_icon.setStyleSheet("background:transparent;")
        self.preview_word.setText((self._desk.words(now.word) if shipped else now.word) or "…")
        self.preview_word.setStyleSheet(f"color:{ink};background:transparent;font-weight:600;")
        self._chip.setStyleSheet(f"QFrame#chip{{background:{ground};border-radius:10px;}}")

    def _save(self) -> None:
        if not (self.save.isEnabled() and self.save.isVisible()):
            return
        if self._line is None:
            self.made.emit(self._now())
        else:
            self.changed.emit(self._line.word, self._now())

    def _retire(self) -> None:
        if self._line is not None:
            self.retired.emit(self._line.word, not self._is_retired())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the list."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
