"""The window's language, each by its own name, for a person who cannot read the one that is shown."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from desktop_app.ui.icons import icon
from desktop_app.ui.theme import Theme
from desktop_app.ui.words import LANGUAGES, SYSTEM, Words


class LanguageBox(QComboBox):
    """`chosen` with "system" or a language."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(words("Language"))
        self.setToolTip(words("Language"))
        self.addItem(icon("languages", theme.quiet), words("Language of the system"), SYSTEM)
        for code, name in LANGUAGES.items():
            self.addItem(icon("languages", theme.quiet), name, code)
        self.activated.connect(self._activated)

    def choose(self, language: str) -> None:
        """Show what is set."""
        self.setCurrentIndex(max(0, self.findData(language)))

    def _activated(self, index: int) -> None:
        self.chosen.emit(self.itemData(index))
