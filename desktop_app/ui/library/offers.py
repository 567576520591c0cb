"""What a search offers: a spelling that the archive knows, other spellings of the same; searched when asked for."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QToolButton, QWidget

from desktop_app.services.listing import Listed
from desktop_app.ui.desk import Desk
from desktop_app.ui.icons import icon
from desktop_app.ui.tips import plain_tip
from desktop_app.ui.widgets.flow import Flow


class Offers(QWidget):
    """`taken` with another query."""

    taken = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._flow = Flow(self)
        self.chips: list[QToolButton] = []
        self.hide()

    def show_offers(self, query: str, found: Listed) -> None:
        """Those of one search; none without a query."""
        while (part := self._flow.takeAt(0)) is not None:
            if widget := part.widget():
                widget.hide()
                widget.deleteLater()
        self.chips = []
        words = self._desk.words
        if query and found.did_you_mean:
            self._say(words("Did you mean"))
            self._offer(found.did_you_mean, found.did_you_mean)
        if query and found.also_search:
            self._say(words("Also search"))
            for spelling in found.also_search:
                self._offer(spelling, with_spelling(query, spelling))
        self.setVisible(bool(self.chips))
        self.updateGeometry()

    def _say(self, text: str) -> None:
        label = QLabel(text)
        label.setObjectName("quiet")
        label.setMinimumHeight(24)
        self._flow.addWidget(label)

    def _offer(self, text: str, query: str) -> None:
        chip = QToolButton()
        chip.setObjectName("chip")
        chip.setText(self._desk.words.apart(text).replace("&", "&&"))
        chip.setIcon(icon("search", self._desk.theme.quiet))
        chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        chip.setAccessibleName(self._desk.words("Search {query}", query=query))
        chip.setToolTip(plain_tip(query))
        chip.clicked.connect(partial(self._take, query))
        self._flow.addWidget(chip)
        self.chips.append(chip)

    def _take(self, query: str, _checked: bool = False) -> None:
        self.taken.emit(query)


def with_spelling(query: str, spelling: str) -> str:
    """The query, or that spelling; several words of either belong together."""
    typed = query.strip()
    left = f"({typed})" if " " in typed and not (typed.startswith('"') and typed.count('"') == 2) else typed
    return f'{left} OR "{spelling}"' if " " in spelling else f"{left} OR {spelling}"
