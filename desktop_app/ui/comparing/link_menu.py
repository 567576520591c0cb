"""What two compared pictures can be linked as: their items, or a claim of each."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from desktop_app.services.picture_pair import SAME_IMAGE
from desktop_app.ui.comparing.side import Side
from desktop_app.ui.desk import Desk
from desktop_app.ui.icons import icon
from desktop_app.ui.operations import claim_table
from desktop_app.ui.operations.claim_table import Relation
from desktop_app.ui.operations.submit import nothing


class LinkButton(QPushButton):
    """A menu that is filled when it is opened; a link is taken back where it was made, or by Undo."""

    def __init__(self, desk: Desk, sides: Sequence[Side], parent: QWidget | None = None) -> None:
        super().__init__(icon("link", desk.theme.text), desk.words("Link"), parent)
        self._desk, self._sides = desk, sides
        self._linked = False
        self.setProperty("menu", True)
        self.links = QMenu(self)
        self.links.setToolTipsVisible(True)
        self.links.aboutToShow.connect(self.fill)
        self.setMenu(self.links)

    def set_linked(self, linked: bool) -> None:
        """Whether the two items are linked as the same image."""
        self._linked = linked
        words = self._desk.words
        self.setText(words("Linked: same image") if linked else words("Link"))

    def fill(self) -> None:
        """What can be linked now."""
        words, theme, first, second = self._desk.words, self._desk.theme, *(side.held for side in self._sides)
        self.links.clear()
        if first is None or second is None:
            return
        items = (str(first.item), str(second.item))
        if self._linked:
            self.links.addAction(
                icon("x", theme.text), words("Take back: the same image"), partial(self._unlink, items)
            )
        else:
            action = self.links.addAction(
                icon("link", theme.text),
                words("Both items: the same image"),
                partial(self._link, SAME_IMAGE, items, items),
            )
            action.setEnabled(items[0] != items[1])
        self.links.addSeparator()
        claims = (self._sides[0].claim, self._sides[1].claim)
        for text, kind in (
            (words("Both claims: the same image"), SAME_IMAGE),
            (words("The first claim supports the second"), "supports"),
            (words("The first claim contradicts the second"), "contradicts"),
        ):
            action = self.links.addAction(text, partial(self._link, kind, claims, items))
            action.setEnabled(all(claims) and claims[0] != claims[1])
            if not action.isEnabled():
                action.setToolTip(words("Choose a claim in each picture first."))

    def _link(self, kind: str, ends: tuple[str, str], items: tuple[str, str]) -> None:
        claim_table.link(self._desk, self, Relation(ends[0], kind, ends[1], frozenset(items)), nothing)

    def _unlink(self, items: tuple[str, str]) -> None:
        gone = Relation(items[0], SAME_IMAGE, items[1], frozenset(items))
        claim_table.take_link_back(self._desk, self, gone, nothing)
