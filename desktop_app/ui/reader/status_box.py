"""The choice of a status: the shipped ones and the archive's own, each with its icon."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop_app.ui.desk import Desk
from desktop_app.ui.icons import icon
from desktop_app.ui.widgets.choice_box import ChoiceBox


class StatusBox(ChoiceBox):
    """Follows the archive's own statuses; what is chosen stays chosen, also when it is offered no longer."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        desk.statuses.changed.connect(self._follow)
        self.start("")

    def start(self, status: str) -> None:
        """With a status chosen, whether it is offered or not; several against each other choose the first one."""
        offered, theme = self._desk.statuses.offered, self._desk.theme
        alone = status and status not in offered and " / " not in status
        self.clear()
        for value in (*offered, status) if alone else offered:
            mark = icon(theme.status_icon(value), theme.status_colours(value)[0])
            self.addItem(mark, self._desk.words.status(value), value)
        self.setCurrentIndex(max(0, self.findData(status)))

    def choose(self, status: str) -> None:
        """One that is offered, as its key does."""
        if status in self._desk.statuses.offered:
            self.setCurrentIndex(self.findData(status))

    def _follow(self) -> None:
        chosen = str(self.currentData() or "")
        self.blockSignals(True)
        self.start(chosen)
        self.blockSignals(False)
        self.currentIndexChanged.emit(self.currentIndex())
