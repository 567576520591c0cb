"""An item's translations, one at a time beside the words that it translates: who made it, when and how."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import (
    QLabel,
    QPushButton,
    QScrollBar,
    QSplitter,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from desktop_app.rows.ids import CaptureId, ItemId
from desktop_app.services.reading import ItemView
from desktop_app.services.translations import KeptTranslation, Translation
from desktop_app.services.translations_shown import ShownTranslation
from desktop_app.ui.desk import Desk
from desktop_app.ui.icons import icon
from desktop_app.ui.operations import translating
from desktop_app.ui.reader.places import Places, shown
from desktop_app.ui.reader.translation_form import TranslationForm
from desktop_app.ui.theme import reading_font
from desktop_app.ui.widgets.choice_box import ChoiceBox
from desktop_app.ui.widgets.flow import Flow


class TranslationsView(QWidget):
    """`turned` with whether there is something to show, when a form was opened or given up."""

    turned = Signal(bool)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._item: ItemId | None = None
        self._capture: CaptureId | None = None
        self._text = ""
        self._found: tuple[ShownTranslation, ...] = ()
        self._wanted = ""
        self._replacing: ShownTranslation | None = None
        self._is_following = False
        self._build()
        self._connect()

    def _build(self) -> None:
        words, theme = self._desk.words, self._desk.theme
        self.choice = ChoiceBox()
        self.choice.setAccessibleName(words("Translations"))
        self.said = QLabel()
        self.said.setObjectName("quiet")
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.said.setAlignment(self._desk.leading)
        self.add = QPushButton(icon("plus", theme.text), words("Add a translation…"))
        self.replace = QPushButton(words("Replace this one…"))
        self.original, self.text = self._field(words("The original")), self._field(words("The translation"))
        self.form = TranslationForm(self._desk)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        for part in (self.original, self.text, self.form):
            self.split.addWidget(part)
            self.split.setStretchFactor(self.split.count() - 1, 1)
        tools = QWidget()
        row = Flow(tools)
        for control in (self.choice, self.add, self.replace):
            row.addWidget(control)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 8, 12, 8)
        column.addWidget(tools)
        column.addWidget(self.said)
        column.addWidget(self.split, 1)

    def _field(self, name: str) -> QTextEdit:
        field = QTextEdit()
        field.setReadOnly(True)
        field.setFont(reading_font())
        field.setFrameShape(QTextEdit.Shape.NoFrame)
        field.setAcceptDrops(False)
        field.setAccessibleName(name)
        field.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        # Each paragraph runs as its own first letter does.
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        field.document().setDefaultTextOption(option)
        return field

    def _connect(self) -> None:
        self.choice.activated.connect(self._chosen)
        self.add.clicked.connect(self.start)
        self.replace.clicked.connect(self._start_replacing)
        self.form.given.connect(self._keep)
        self.form.closed.connect(self._closed)
        self.original.verticalScrollBar().valueChanged.connect(self._follow_original)
        self.text.verticalScrollBar().valueChanged.connect(self._follow_translation)

    def show_item(self, view: ItemView, found: Sequence[ShownTranslation]) -> bool:
        """Another item, or the same after a change, where a form stays open. Whether there is something to show."""
        if view.row.item != self._item:
            self.form.hide()
            self._wanted = ""
        self._item, self._text = view.row.item, view.text
        self._capture = view.capture.capture if view.capture else None
        if tuple(found) != self._found or not found:
            self._found = tuple(found)
            self.choice.clear()
            for one in found:
                self.choice.addItem(self._named(one), one.sha256)
        self._choose(self._wanted)
        return bool(found) or not self.form.isHidden()

    def choose(self, sha256: str) -> None:
        """Show this translation."""
        self._wanted = sha256
        self._choose(sha256)

    def _choose(self, sha256: str) -> None:
        self.choice.setCurrentIndex(max(0, self.choice.findData(sha256)) if self._found else -1)
        if self.form.isHidden():
            self._show()

    def _chosen(self, _place: int) -> None:
        self._wanted = self.choice.currentData()
        self._show()

    @property
    def current(self) -> ShownTranslation | None:
        """The one that is chosen."""
        place = self.choice.currentIndex()
        return self._found[place] if 0 <= place < len(self._found) else None

    def start(self) -> None:
        """Write a new one, of the words of the capture that is read."""
        self._open(None)

    def _start_replacing(self) -> None:
        if self.current is not None:
            self._open(self.current)

    def _open(self, old: ShownTranslation | None) -> None:
        if self.form.is_half_written:
            self.form.text.setFocus()
            return
        self._replacing = old
        self._write(self.original, old.original if old else self._text)
        self.form.open_form(old)
        self._fit()
        self.turned.emit(True)

    def _closed(self) -> None:
        self._show()
        self.turned.emit(bool(self._found))

    def _keep(self, made: Translation) -> None:
        if self._item is None:
            return
        old = self._replacing
        capture, replacing = (old.capture, old.sha256) if old else (self._capture, "")
        translating.keep_translation(self._desk, self, self._item, made, capture, replacing, self._kept)

    def _kept(self, kept: KeptTranslation) -> None:
        """The archive says that it changed before or after this: either way the new one is shown."""
        if kept.item == self._item:
            self.form.hide()
            self.choose(kept.sha256)

    def _show(self) -> None:
        one = self.current
        # Most items have none: their words are not laid out a second time.
        self._write(self.original, one.original if one else "")
        self._write(self.text, one.text if one else "")
        self.said.setText(self._says(one) if one else "")
        self._fit()

    def _fit(self) -> None:
        """While one is written, it stands in the place of the one that is shown."""
        is_writing, is_there = not self.form.isHidden(), self.current is not None
        for part in (self.text, self.replace):
            part.setVisible(is_there and not is_writing)
        self.said.setVisible(is_there and not is_writing)
        self.choice.setVisible(len(self._found) > 1 and not is_writing)
        self.add.setVisible(not is_writing)
        for button in (self.add, self.replace):
            button.setEnabled(self._desk.archive.writable)

    def _write(self, field: QTextEdit, text: str) -> None:
        words = shown(text, Places(text))
        if field.toPlainText() != words:
            field.setPlainText(words)

    def _named(self, one: ShownTranslation) -> str:
        words = self._desk.words
        return f"{words.apart(one.told.language)} · {words.apart(one.told.translator)}"

    def _says(self, one: ShownTranslation) -> str:
        words, told = self._desk.words, one.told
        language, who = words.apart(told.language), words.apart(told.translator)
        if told.how == "human":
            by = words("Translation into {language}, made by {who}, a person.", language=language, who=who)
        else:
            by = words("Translation into {language}, made by {who}, a program.", language=language, who=who)
        parts = [by, words("Date: {date}.", date=words.as_written(told.date)) if told.date else ""]
        if told.checker:
            parts.append(words("{who} compared it with the original.", who=words.apart(told.checker)))
        else:
            parts.append(words("Nobody compared it with the original: it is not checked."))
        if one.capture != self._capture:
            parts.append(words("It translates the words of another capture."))
        parts += [words.fault(one.fault)] if one.fault else []
        parts += [words("Only the beginning is shown here.")] if one.cut else []
        return " ".join(filter(None, parts))

    def _follow_original(self, _value: int) -> None:
        self._follow(self.original.verticalScrollBar(), self.text.verticalScrollBar())

    def _follow_translation(self, _value: int) -> None:
        self._follow(self.text.verticalScrollBar(), self.original.verticalScrollBar())

    def _follow(self, moved: QScrollBar, other: QScrollBar) -> None:
        """As far down in the one as in the other."""
        if not self._is_following:
            self._is_following = True
            other.setValue(round(other.maximum() * moved.value() / max(1, moved.maximum())))
            self._is_following = False
