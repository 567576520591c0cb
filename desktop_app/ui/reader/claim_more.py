"""What a judgement may carry besides: figure, grade, the three strands, review; behind "More", never in the way."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from archive_schema.statuses import REVIEWS
from desktop_app.ui.desk import Desk
from desktop_app.ui.reader.field_row import FieldRow, short_text

_LONGEST = 4_000


class ClaimMore(QWidget):
    """`changed` when something was filled in."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._kept: dict[str, Any] = {}
        self._build()
        self.clear()

    def _build(self) -> None:
        words = self._desk.words
        self.value, self.unit, self.qualifier, self.place, self.name = (QLineEdit() for _ in range(5))
        self._lines = (self.value, self.unit, self.qualifier, self.place, self.name)
        for field in self._lines:
            field.setMaxLength(_LONGEST)
        self.source_grade, self.information_grade = self._grades()
        self.source, self.technical, self.content = (short_text("") for _ in range(3))
        self.review = QComboBox()
        for state in REVIEWS:
            self.review.addItem(words(state), state)
        self.exculpatory = QCheckBox(words("exculpatory"))
        self.exculpatory.setToolTip(words("It speaks for somebody who may be accused."))
        self.rows = {
            "figure.value": FieldRow(self._desk, words("Number"), self.value),
            "figure.unit": FieldRow(self._desk, words("Unit"), self.unit),
            "figure.qualifier": FieldRow(self._desk, words("Qualifier (at least, about …)"), self.qualifier),
            "figure.place": FieldRow(self._desk, words("Counted where"), self.place),
            "name": FieldRow(self._desk, words("Name of the file or film"), self.name),
            "source_grade": FieldRow(self._desk, words("Grade of the source"), self.source_grade),
            "information_grade": FieldRow(self._desk, words("Grade of the information"), self.information_grade),
            "source": FieldRow(self._desk, words("Source: first copy, credibility, independence"), self.source),
            "technical": FieldRow(self._desk, words("Technical: the file itself"), self.technical),
            "content": FieldRow(self._desk, words("Content: place, time, what is shown"), self.content),
            "review": FieldRow(self._desk, words("Review"), self.review),
        }
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        pair = QHBoxLayout()
        pair.addWidget(self.rows["figure.value"])
        pair.addWidget(self.rows["figure.unit"])
        layout.addLayout(pair)
        for name, row in self.rows.items():
            if name not in ("figure.value", "figure.unit"):
                layout.addWidget(row)
        layout.addWidget(self.exculpatory)
        self._connect()

    def _connect(self) -> None:
        for field in self._lines:
            field.textChanged.connect(self.changed)
        for text in (self.source, self.technical, self.content):
            text.textChanged.connect(self.changed)
        for box in (self.source_grade, self.information_grade, self.review):
            box.currentIndexChanged.connect(self.changed)
        self.exculpatory.toggled.connect(self.changed)

    def _grades(self) -> tuple[QComboBox, QComboBox]:
        """The Admiralty code: source and information are judged apart; F and 6 say that they cannot be judged."""
        words = self._desk.words
        source = ("A", words("completely reliable")), ("B", words("usually reliable")), ("C", words("fairly reliable")), ("D", words("not usually reliable")), ("E", words("unreliable")), ("F", words("reliability cannot be judged"))  # fmt: skip
        information = ("1", words("confirmed by other sources")), ("2", words("probably true")), ("3", words("possibly true")), ("4", words("doubtful")), ("5", words("improbable")), ("6", words("truth cannot be judged"))  # fmt: skip
        return self._box(source), self._box(information)

    def _box(self, grades: Sequence[tuple[str, str]]) -> QComboBox:
        box = QComboBox()
        box.addItem(self._desk.words("not graded"), "")
        for grade, meaning in grades:
            box.addItem(f"{self._desk.words.as_written(grade)} · {meaning}", grade)
        box.setMinimumContentsLength(8)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        return box

    def clear(self) -> None:
        """Nothing filled in."""
        self._kept = {}
        for field in self._lines:
            field.clear()
        for text in (self.source, self.technical, self.content):
            text.clear()
        for box in (self.source_grade, self.information_grade, self.review):
            box.setCurrentIndex(0)
        self.exculpatory.setChecked(False)
        for row in self.rows.values():
            row.set_draft(False)

    def values(self) -> dict[str, object]:
        """All that is filled in, by field."""
        return {
            **{f"line {number}": field.text() for number, field in enumerate(self._lines)},
            **{f"strand {name}": text for name, text in self.strands().items()},
            **{f"box {number}": box.currentData() for number, box in enumerate(self._boxes)},
            "exculpatory": self.exculpatory.isChecked(),
        }

    def fill(self, values: Mapping[str, object]) -> None:
        """What `values` told before."""
        for number, field in enumerate(self._lines):
            field.setText(str(values[f"line {number}"]))
        for name, text in (("source", self.source), ("technical", self.technical), ("content", self.content)):
            text.setPlainText(str(values[f"strand {name}"]))
        for number, box in enumerate(self._boxes):
            box.setCurrentIndex(max(0, box.findData(values[f"box {number}"])))
        self.exculpatory.setChecked(bool(values["exculpatory"]))

    @property
    def is_filled(self) -> bool:
        """Whether anything stands here, so that it must be seen."""
        texts = [*(field.text() for field in self._lines), *self.strands().values(), self.grade()]
        return any(texts) or self.exculpatory.isChecked()

    @property
    def _boxes(self) -> tuple[QComboBox, ...]:
        return self.source_grade, self.information_grade, self.review

    def fill_figure(self, figure: Mapping[str, Any], weak: Sequence[str]) -> None:
        """The parts of a count as a rule read them; `weak` ones are drafts. Parts without a field are kept as they are."""
        self._kept = dict(figure)
        value = figure.get("value")
        self.value.setText("" if value is None else str(value))
        self.unit.setText(str(figure.get("unit") or ""))
        self.qualifier.setText(str(figure.get("qualifier") or ""))
        self.place.setText(str(figure.get("place") or ""))
        for name in weak:
            if name in self.rows:
                self.rows[name].set_draft(True)

    def figure(self) -> dict[str, Any]:
        """The count as it is filled in; {} for none."""
        typed = self.value.text().replace(",", "").replace(" ", "").strip()
        parts = {"unit": self.unit, "qualifier": self.qualifier, "place": self.place}
        said = {name: field.text().strip() for name, field in parts.items()}
        if not typed and not any(said.values()) and not self._kept:
            return {}
        return self._kept | said | {"value": int(typed) if typed.isdigit() else None}

    def trouble(self) -> str:
        """What keeps this from being saved, in words; "" for nothing."""
        words, typed = self._desk.words, self.value.text().replace(",", "").replace(" ", "").strip()
        if typed and not (typed.isdigit() and typed.isascii() and len(typed) <= 15):
            return words("A number is written in digits; words such as “dozens” stay in the quotation.")
        if bool(self.source_grade.currentData()) != bool(self.information_grade.currentData()):
            return words("A grade has two parts: one of the source and one of the information.")
        return ""

    def grade(self) -> str:
        """Such as "B2", "" for none."""
        return f"{self.source_grade.currentData()}{self.information_grade.currentData()}"

    def strands(self) -> dict[str, str]:
        """The three strands of the Berkeley Protocol."""
        texts = {"source": self.source, "technical": self.technical, "content": self.content}
        return {name: text.toPlainText().strip() for name, text in texts.items()}

    def show_for(self, kind: str, new: bool) -> None:
        """A figure's parts for a new figure alone, a name for what has one."""
        for part in ("figure.value", "figure.unit", "figure.qualifier", "figure.place"):
            self.rows[part].setVisible(new and kind == "figure")
        self.rows["name"].setVisible(new and kind in ("image", "video", "document"))
