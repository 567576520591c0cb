"""A list of choices in which letters choose."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox

from archive_schema.statuses import STATUS_KEYS


class ChoiceBox(QComboBox):
    """Letters choose among its lines; none starts an action while the cursor is here. Keys of statuses stay what they are."""

    def event(self, event: QEvent) -> bool:
        """Claims a letter before a shortcut does."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            letter = event.text().upper()
            if letter.isalpha() and letter not in STATUS_KEYS:
                event.accept()
                return True
        return super().event(event)
