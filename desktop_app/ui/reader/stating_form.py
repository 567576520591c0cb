"""Beside the record: what the file does not tell, flags and consent, stated by a person."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop_app.rows.ids import ItemId
from desktop_app.ui.desk import Desk
from desktop_app.ui.operations import stating
from desktop_app.ui.reader.field_row import FieldRow


class StatingForm(QScrollArea):
    """Writes only what the person changed."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._item: ItemId | None = None
        self._was: dict[str, str] = {}
        self.texts: dict[str, QLineEdit] = {}
        self.flags: dict[str, QCheckBox] = {}
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumWidth(250)
        self._inner = QWidget()
        self._inner.setObjectName("inner")
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(12, 8, 16, 12)
        self._column.setSpacing(6)
        self._build()
        self.setWidget(self._inner)

    def _build(self) -> None:
        words = self._desk.words
        self._heading(words("State what the file does not tell"))
        for name, label in (
            ("address", words("Address")), ("published_at", words("Published (2026-03-14)")),
            ("title", words("Title")), ("source", words("Source: who published it")),
            ("obtained_from", words("Who handed it over (stays out of shared files)")),
        ):  # fmt: skip
            self._text(name, label)
        self._heading(words("Flags"))
        for name, label in (
            ("graphic", words("graphic")), ("personal_information", words("personal information")),
            ("at_risk", words("at risk")),
        ):  # fmt: skip
            self._flag(name, label)
        self._heading(words("Consent"))
        for name, label in (
            ("consent_by", words("By whom (stays out of shared files)")), ("consent_uses", words("For which uses")),
            ("consent_until", words("Until when (2026-03-14)")),
        ):  # fmt: skip
            self._text(name, label)
        self._flag("consent_withdrawn", words("withdrawn"))
        self._lapsed = QLabel()
        self._lapsed.setTextFormat(Qt.TextFormat.PlainText)
        self._lapsed.setObjectName("danger")
        self._lapsed.setWordWrap(True)
        self._lapsed.setAlignment(self._desk.leading)
        self._column.addWidget(self._lapsed)
        self.save = QPushButton(words("State"))
        self.save.setProperty("primary", True)
        self.save.clicked.connect(self._save)
        self._column.addWidget(self.save)
        self._column.addStretch(1)

    def _heading(self, text: str) -> None:
        label = QLabel(text)
        label.setObjectName("heading")
        label.setWordWrap(True)
        label.setAlignment(self._desk.leading)
        self._column.addWidget(label)

    def _text(self, name: str, label: str) -> None:
        self.texts[name] = field = QLineEdit()
        field.setMaxLength(4_000)
        field.textChanged.connect(self._check)
        field.returnPressed.connect(self._save)
        self._column.addWidget(FieldRow(self._desk, label, field))

    def _flag(self, name: str, label: str) -> None:
        self.flags[name] = box = QCheckBox(label)
        box.setAccessibleName(label)
        box.toggled.connect(self._check)
        self._column.addWidget(box)

    def show_fields(self, item: ItemId, fields: Mapping[str, Any], source: str) -> None:
        """An item's fields as they stand; what the person is writing is left alone when the same item is shown again."""
        mine = self._changed() if item == self._item else {}
        self._item = item
        shown = {name: str(fields.get(name) or "") for name in self.texts} | {"source": source}
        marks = {name: "True" in str(fields.get(name, "")) for name in self.flags}
        self._was = shown | {name: "yes" if on else "no" for name, on in marks.items()}
        for name, field in self.texts.items():
            field.setText(mine.get(name, shown[name]))
            field.setCursorPosition(0)
        for name, box in self.flags.items():
            box.setChecked(mine[name] == "yes" if name in mine else marks[name])
        self._check()

    def _changed(self) -> dict[str, str]:
        said = {name: field.text().strip() for name, field in self.texts.items()}
        said |= {name: "yes" if box.isChecked() else "no" for name, box in self.flags.items()}
        return {name: value for name, value in said.items() if value != self._was.get(name, "")}

    def _check(self, _any: object = None) -> None:
        self.save.setEnabled(self._item is not None and self._desk.archive.writable and bool(self._changed()))
        words, until = self._desk.words, self.texts["consent_until"].text().strip()
        lapsed = bool(until) and until < date.today().isoformat()[: len(until)]
        said = words("Consent was withdrawn.") if self.flags["consent_withdrawn"].isChecked() else ""
        if lapsed and not said:
            said = words("Consent ended on {date}.", date=words.as_written(until))
        self._lapsed.setText(said)
        self._lapsed.setVisible(bool(said))

    def _save(self) -> None:
        if self._item is not None and self.save.isEnabled():
            said = self._changed()
            stating.state_fields(self._desk, self, self._item, said, lambda _found: self._stated(said))

    def _stated(self, said: Mapping[str, str]) -> None:
        """What was written is no change any more."""
        self._was |= dict(said)
        self._check()
