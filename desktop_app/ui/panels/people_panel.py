"""People and keys, in words; a keeper admits a colleague here."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHeaderView, QPushButton, QTreeWidget, QTreeWidgetItem, QWidget

from archive_schema.signing import fingerprint
from desktop_app.rows.people import MemberRow
from desktop_app.ui.desk import Desk
from desktop_app.ui.operations import people
from desktop_app.ui.panels.panel import Panel

_STANDING = {
    "admitted": "entries count", "quarantined": "not admitted yet: entries wait here",
    "not yet admitted": "this device, not admitted yet", "revoked": "revoked",
}  # fmt: skip


class PeoplePanel(Panel):
    """Everybody whose key signed entries here."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        words = desk.words
        super().__init__(
            desk,
            words("People"),
            words("A key is a device, not a person: compare its fingerprint by voice before you admit it."),
            parent,
        )
        self.people = QTreeWidget()
        self.people.setAccessibleName(words("People"))
        self.people.setHeaderLabels([words(head) for head in ("Name", "Key fingerprint", "Standing", "")])
        self.people.setRootIsDecorated(False)
        self.people.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.column.addWidget(self.people, 1)
        people.load_people(desk, self, self._came)

    def _came(self, rows: Sequence[MemberRow]) -> None:
        words = self.desk.words
        self.people.clear()
        for row in rows:
            standing = words(_STANDING.get(row.standing, row.standing))
            if row.role == "keeper":
                standing = f"{standing} · {words('keeper: may admit and revoke')}"
            item = QTreeWidgetItem([row.name or words("no name"), fingerprint(row.key), standing, ""])
            self.people.addTopLevelItem(item)
            if row.standing == "quarantined":
                button = QPushButton(words("Admit"))
                button.clicked.connect(self._admitter(row))
                self.people.setItemWidget(item, 3, button)

    def _admitter(self, row: MemberRow) -> object:
        return lambda: people.admit(self.desk, self, row.key, row.name, self._came)
