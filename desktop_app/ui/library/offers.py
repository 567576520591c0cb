"""What a search offers: the spelling that was perhaps meant, other spellings to tick; nothing of it is searched unasked."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QToolButton, QWidget

from desktop_app.services.listing import Listed
from desktop_app.ui.desk import Desk
from desktop_app.ui.icons import icon
from desktop_app.ui.tips import plain_tip
from desktop_app.ui.widgets.flow import Flow


class Offers(QWidget):
    """`taken` with another query. What is ticked stays so while the query is the same."""

    taken = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._flow = Flow(self)
        self._query = self._typed = self._put = ""
        self._ticked: list[str] = []
        self.chips: list[QToolButton] = []
        words = desk.words
        self.too = self._chip(words("Search these too"), "search")
        self.too.setAccessibleName(words("Search these too"))
        self.too.clicked.connect(self._search_ticked)
        self.hide()

    def show_offers(self, query: str, found: Listed) -> None:
        """Those of one search; none without a query."""
        self._clear()
        if query != self._query:
            self._query, self._ticked = query, []
        if query and query == self._put:
            self._offer_back()
        if query and found.did_you_mean:
            self._offer_meant(found.did_you_mean)
        if query and found.also_search:
            self._offer_also(found.also_search, found.seen_in_titles)
        self._in_reading_order()
        self.setVisible(bool(self.chips))
        self.updateGeometry()

    def _in_reading_order(self) -> None:
        """Tab comes here before what stands below: a widget that is made late would come last in the window."""
        before = self.too
        for chip in self.chips:
            QWidget.setTabOrder(before, chip)
            before = chip
        if self.chips:
            QWidget.setTabOrder(before, self.too)

    def _clear(self) -> None:
        while (part := self._flow.takeAt(0)) is not None:
            if (widget := part.widget()) is not None and widget is not self.too:
                widget.hide()
                widget.deleteLater()
        self.too.hide()
        self.chips = []

    def _offer_back(self) -> None:
        """What was typed before other spellings were put beside it."""
        words = self._desk.words
        chip = self._add(words("Back to {query}", query=words.apart(self._typed)), "undo-2")
        chip.setAccessibleName(words("Back to {query}", query=self._typed))
        chip.clicked.connect(partial(self._take, self._typed))

    def _offer_meant(self, query: str) -> None:
        words = self._desk.words
        self._say(words("Did you mean"))
        chip = self._add(words.apart(query), "search")
        chip.setAccessibleName(words("Search {query}", query=query))
        chip.setToolTip(plain_tip(query))
        chip.clicked.connect(partial(self._take, query))

    def _offer_also(self, spellings: Sequence[str], seen: Sequence[str]) -> None:
        words = self._desk.words
        self._say(words("Also search, not searched yet:"))
        self._ticked = [one for one in self._ticked if one in spellings]
        for spelling in spellings:
            name = words.apart(spelling)
            chip = self._add(words("{name} (seen in a title)", name=name) if spelling in seen else name, "")
            chip.setCheckable(True)
            chip.setChecked(spelling in self._ticked)
            chip.setAccessibleName(words("Also search {spelling}", spelling=spelling))
            chip.setToolTip(words("Tick it to search it too"))
            self._draw(chip)
            chip.toggled.connect(partial(self._tick, chip, spelling))
        self._flow.addWidget(self.too)
        self.too.setVisible(bool(self._ticked))

    def _tick(self, chip: QToolButton, spelling: str, on: bool) -> None:
        self._ticked = [*self._ticked, spelling] if on else [one for one in self._ticked if one != spelling]
        self._draw(chip)
        self.too.setVisible(bool(self._ticked))
        self.updateGeometry()

    def _draw(self, chip: QToolButton) -> None:
        """A box, ticked or empty."""
        theme = self._desk.theme
        chip.setIcon(icon("check", theme.accent) if chip.isChecked() else icon("square", theme.quiet))
        chip.setProperty("set", chip.isChecked())
        chip.style().unpolish(chip)
        chip.style().polish(chip)

    def _say(self, text: str) -> None:
        label = QLabel()
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setText(text)
        label.setObjectName("quiet")
        label.setMinimumHeight(24)
        self._flow.addWidget(label)

    def _chip(self, text: str, mark: str) -> QToolButton:
        chip = QToolButton(self)
        chip.setObjectName("chip")
        chip.setText(text.replace("&", "&&"))
        if mark:
            chip.setIcon(icon(mark, self._desk.theme.quiet))
        chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        return chip

    def _add(self, text: str, mark: str) -> QToolButton:
        chip = self._chip(text, mark)
        self._flow.addWidget(chip)
        self.chips.append(chip)
        return chip

    def _search_ticked(self, _checked: bool = False) -> None:
        """What was typed stays, the ticked spellings beside it."""
        self._typed, self._put = self._query, with_spellings(self._query, self._ticked)
        self.taken.emit(self._put)

    def _take(self, query: str, _checked: bool = False) -> None:
        self.taken.emit(query)


def with_spellings(query: str, spellings: Sequence[str]) -> str:
    """The query, or any of these; several words of one belong together."""
    typed = query.strip()
    left = f"({typed})" if " " in typed and not (typed.startswith('"') and typed.count('"') == 2) else typed
    return " OR ".join([left, *(f'"{one}"' if " " in one else one for one in spellings)])
