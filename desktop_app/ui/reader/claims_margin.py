"""The claims margin: cards level with their words, pushed down where they would overlap."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from desktop_app.rows.claims import ClaimRow
from desktop_app.services.linked import Linked
from desktop_app.ui.desk import Desk
from desktop_app.ui.reader.card import Card
from desktop_app.ui.reader.claim_card import claim_card
from desktop_app.ui.reader.near import near
from desktop_app.ui.reader.suggestion_card import suggestion_card

_GAP = 8
_AHEAD = 2_000
_AT_ONCE, _SLICE, _NEAR = 16, 6, 400
"""Cards made in one turn when an item is opened, and in each turn after; how many pixels before they are seen."""


class ClaimsMargin(QWidget):
    """`claim_chosen`, `suggestion_chosen`, `accepted`, `change_wanted`, `dismissed` with an id; `scrolled` with pixels of the wheel."""

    claim_chosen = Signal(str)
    suggestion_chosen = Signal(str)
    accepted = Signal(str)
    change_wanted = Signal(str)
    dismissed = Signal(str)
    scrolled = Signal(int)

    def __init__(self, desk: Desk, height_of: Callable[[int], int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._height_of = desk, height_of
        self._cards: list[Card] = []
        self._waiting: list[Mapping[str, Any]] = []
        self._offset = 0
        self._current = ""
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.place)
        self._empty = QLabel(
            desk.words(
                "No claims yet. Select words and press C; on a picture, draw a region (R or P); of a recording, press C."
            ),
            self,
        )
        self._empty.setObjectName("quiet")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setMinimumWidth(190)
        self.setAccessibleName(desk.words("Claims"))

    def show_cards(
        self,
        claims: Sequence[ClaimRow],
        elsewhere: Sequence[ClaimRow],
        suggestions: Sequence[Mapping[str, Any]],
        names: Mapping[str, str],
        linked: Mapping[Any, Sequence[Linked]],
    ) -> None:
        """Cards in the order of the words; claims of other captures first, which have no place here."""
        focus = QApplication.focusWidget()
        hands = (at for at, card in enumerate(self._cards) if focus and (card is focus or card.isAncestorOf(focus)))
        focused = next(hands, -1)
        before = self._cards[focused].suggestion if focused >= 0 else False
        for card in self._cards:
            card.setParent(None)
            card.deleteLater()
        desk = self._desk
        self._cards = [claim_card(desk, c, names, self, linked=linked.get(c.claim, ())) for c in claims]
        self._cards += [
            claim_card(desk, c, names, self, elsewhere=True, linked=linked.get(c.claim, ())) for c in elsewhere
        ]
        in_order = sorted(suggestions, key=_start)
        at_once = max(0, _AT_ONCE - len(self._cards))
        self._cards += [suggestion_card(desk, suggestion, self) for suggestion in in_order[:at_once]]
        self._waiting = in_order[at_once:]
        self._cards.sort(key=_order)
        for card in self._cards:
            self._join(card)
        for first, second in zip(self._cards, self._cards[1:], strict=False):
            QWidget.setTabOrder(first, second)
        self._empty.setVisible(not self._cards)
        if before:
            self._focus_suggestion(focused)
        self._soon.start(0)

    def _join(self, card: Card) -> None:
        card.pressed.connect(self._pressed)
        card.accepted.connect(self.accepted)
        card.change_wanted.connect(self.change_wanted)
        card.dismissed.connect(self.dismissed)
        card.set_current(card.key == self._current)
        card.show()

    def _make(self, places: range) -> None:
        """Cards of suggestions that waited until their words were near."""
        made = [suggestion_card(self._desk, self._waiting[place], self) for place in places]
        del self._waiting[places.start : places.stop]
        for card in made:
            at = bisect(self._cards, _order(card), key=_order)
            self._cards.insert(at, card)
            self._join(card)
            for first, second in zip(self._cards[max(0, at - 1) :], self._cards[at : at + 2], strict=False):
                QWidget.setTabOrder(first, second)

    def _focus_suggestion(self, place: int) -> None:
        """Who goes through suggestions by Enter and Delete stays among them: the next one is in hand."""
        later = [card for card in self._cards[place:] if card.suggestion]
        if found := later or [card for card in self._cards if card.suggestion]:
            self.suggestion_chosen.emit(found[0].key)

    def _pressed(self, key: str) -> None:
        chosen = next((card for card in self._cards if card.key == key), None)
        if chosen is not None:
            (self.suggestion_chosen if chosen.suggestion else self.claim_chosen).emit(key)

    def focus_card(self, key: str) -> None:
        """The keyboard goes to one card."""
        for card in self._cards:
            if card.key == key:
                card.setFocus()

    def set_current(self, claim: str) -> None:
        """Mark one card; one that is not made yet is made for it."""
        self._current = claim
        for place, suggestion in enumerate(self._waiting):
            if suggestion["id"] == claim:
                self._make(range(place, place + 1))
                break
        for card in self._cards:
            card.set_current(card.key == claim)
        self.place()

    def follow(self, offset: int) -> None:
        """The text was scrolled to this many pixels."""
        self._offset = offset
        self.place()

    def later(self) -> None:
        """Words moved: place the cards when the layout is done."""
        self._soon.start(0)

    def place(self) -> None:
        """Every card at its words' height; the current one exactly there, the others above and below make room."""
        width = self.width() - 16
        room = max(0, width - 12)
        self._empty.setGeometry(12, 24, room, max(0, self._empty.heightForWidth(room)))
        heights = [c.heightForWidth(width) if c.hasHeightForWidth() else c.sizeHint().height() for c in self._cards]
        wanted = self._wanted_tops()
        current = next((at for at, card in enumerate(self._cards) if card.key == self._current), -1)
        for at in range(max(current, 0) - 1, -1, -1):
            wanted[at] = min(wanted[at], wanted[at + 1] - _GAP - heights[at])
        for at in range(max(current, 0) + 1, len(wanted)):
            wanted[at] = max(wanted[at], wanted[at - 1] + heights[at - 1] + _GAP)
        for card, top, height in zip(self._cards, wanted, heights, strict=True):
            card.setGeometry(8, top, width, height)
        if self._waiting and (more := self._coming()):
            self._make(more)
            self._soon.start(0)

    def _coming(self) -> range:
        """A few of the suggestions that wait and whose words can nearly be seen."""
        view = self._offset - _NEAR, self._offset + self.height() + _NEAR
        return near([_start(one) for one in self._waiting], view, self._height_of, _SLICE)

    def _wanted_tops(self) -> list[int]:
        """Where the words are. Far below the view it is not asked: a long text would have to be laid out for it."""
        tops: list[int] = []
        for card in self._cards:
            far = bool(tops) and tops[-1] > self.height() + _AHEAD and card.key != self._current
            tops.append(tops[-1] if far else self._height_of(card.start) - self._offset + 12)
        return tops

    def step(self, current: str, by: int) -> None:
        """The next (1) or previous (-1) claim."""
        claims = [card.key for card in self._cards if not card.suggestion]
        if claims:
            place = claims.index(current) + by if current in claims else (0 if by > 0 else -1)
            self.claim_chosen.emit(claims[max(0, min(len(claims) - 1, place))])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cards take the new width."""
        super().resizeEvent(event)
        self._soon.start(0)

    def changeEvent(self, event: QEvent) -> None:
        """A new font or direction."""
        super().changeEvent(event)
        self._soon.start(0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel over the margin scrolls the text."""
        self.scrolled.emit(-event.angleDelta().y())
        event.accept()


def _start(suggestion: Mapping[str, Any]) -> int:
    return int(suggestion["start"])


def _order(card: Card) -> tuple[int, bool]:
    return card.start, card.suggestion
