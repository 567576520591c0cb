"""People: who is who, in words; admitting and shutting out, with what that does said first."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop_app.rows.people import PersonRow
from desktop_app.services.who import may_admit
from desktop_app.ui.desk import Desk
from desktop_app.ui.operations import people
from desktop_app.ui.operations.submit import nothing
from desktop_app.ui.people.person_card import PersonCard
from desktop_app.ui.people.sentences import called
from desktop_app.ui.widgets.page import Page

_WIDEST = 820


class PeoplePage(Page):
    """Everybody whose key signed entries here."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        words = desk.words
        said = words("A key is a device, not a person: compare its fingerprint by voice before you admit it.")
        super().__init__(desk, words("People"), said, parent)
        self.cards: list[PersonCard] = []
        self.who_may = self.paragraph("", "quiet")
        self.column.addWidget(self.who_may)
        box = QFrame()
        box.setObjectName("panel")
        box.setMaximumWidth(_WIDEST)
        self._list = QVBoxLayout(box)
        self._list.setContentsMargins(0, 0, 8, 0)
        self._list.setSpacing(10)
        self._list.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(box)
        self.column.addWidget(area, 1)

    def load(self) -> None:
        """Ask anew for everybody."""
        people.load_people(self.desk, self, self._came)

    def _came(self, rows: list[PersonRow]) -> None:
        """Cards that show the same stay as they are: what is being typed in one is not lost by news about another."""
        able = may_admit(rows)
        kept = {card.row: card for card in self.cards}
        for card in self.cards:
            if card.row not in rows:
                self._list.removeWidget(card)
                card.deleteLater()
        self.cards = [kept.get(row) or self._card(row, able) for row in rows]
        for place, card in enumerate(self.cards):
            self._list.insertWidget(place, card)
        self._say_who_may(rows, able)

    def _card(self, row: PersonRow, able: bool) -> PersonCard:
        card = PersonCard(self.desk, row, able)
        card.admitted.connect(self._admit)
        card.shut_out.connect(self._shut_out)
        card.renamed.connect(self._rename)
        return card

    def _say_who_may(self, rows: list[PersonRow], able: bool) -> None:
        """Whom to ask, when one cannot admit oneself and somebody waits."""
        words = self.desk.words
        waits = any(row.standing == "quarantined" for row in rows)
        asked = [called(row, words) for row in rows if row.role == "keeper" and row.entries and not row.is_own]
        self.who_may.setText(words("To have somebody admitted, ask {names}.", names=", ".join(asked)))
        self.who_may.setVisible(waits and not able and bool(asked))

    def _admit(self, key: str, name: str) -> None:
        people.admit(self.desk, self, key, name, nothing)

    def _shut_out(self, key: str) -> None:
        people.revoke(self.desk, self, key, nothing)

    def _rename(self, key: str, name: str) -> None:
        people.set_name(self.desk, self, key, name, nothing)
