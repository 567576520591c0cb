"""What a shared file holds and whose word it rests on, seen before an archive is made of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from archive_schema.signing import fingerprint
from desktop_app.services.looking import Inspected
from desktop_app.ui.theme import pixels
from desktop_app.ui.words import Words

_LONGEST_NAME = 200
"""Points; the card keeps its width whatever a folder is called."""


class ReceiveCard(QFrame):
    """`taken` when the person wants an archive of it, `merging` when it is to join one that is here, `left` when neither."""

    taken = Signal()
    merging = Signal()
    left = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.setObjectName("card")
        self.said = self._label("heading")
        self.facts, self.trust = self._label(""), self._label("")
        self.take = QPushButton(words("Make an archive of it…"))
        self.take.setProperty("primary", True)
        self.take.setAutoDefault(True)
        self.take.clicked.connect(self.taken)
        self.merge = QPushButton()
        self.merge.setAutoDefault(True)
        self.merge.clicked.connect(self.merging)
        leave = QPushButton(words("Leave it"))
        leave.clicked.connect(self.left)
        row = QHBoxLayout()
        row.addStretch(1)
        for button in (leave, self.take, self.merge):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(8)
        for part in (self.said, self.facts, self.trust):
            column.addWidget(part)
        column.addLayout(row)

    def _label(self, name: str) -> QLabel:
        label = QLabel()
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        side = Qt.AlignmentFlag.AlignRight if self._words.rtl else Qt.AlignmentFlag.AlignLeft
        label.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        return label

    def show_inside(self, inside: Inspected, here: str = "") -> None:
        """A file that does not hold, or holds no journal, can be looked at and not taken. `here`: name of the folder where that archive lies."""
        words = self._words
        self.said.setText(
            words("{name}: {first}, {second}", name=words.apart(inside.name),
                  first=words("{count} items", count=inside.items), second=words("{count} entries", count=inside.entries))
        )  # fmt: skip
        states = [one.state for one in inside.findings]
        check = " · ".join(f"{words(one)} {states.count(one)}" for one in ("MATCH", "MISMATCH", "NOT CHECKED"))
        kept_back = words("The sender kept back: {number}", number=words.number(len(inside.left_out)))
        self.facts.setText("\n".join([check, *([kept_back] if inside.left_out else [])]))
        self.trust.setText("\n".join(self._whom(inside)))
        self.take.setEnabled("MISMATCH" not in states and bool(inside.keepers))
        self.merge.setVisible(bool(here))
        short = self.merge.fontMetrics().elidedText(here, Qt.TextElideMode.ElideRight, pixels(_LONGEST_NAME))
        self.merge.setText(words("Merge it into {name}…", name=words.apart(short)))
        self.merge.setEnabled("MISMATCH" not in states)
        self._say_first(self.merge if here else self.take)
        self.show()

    def _say_first(self, button: QPushButton) -> None:
        """What the person most likely wants stands out, and Enter presses it."""
        for one in (self.take, self.merge):
            one.setProperty("primary", one is button)
            one.style().polish(one)
        button.setFocus()

    def _whom(self, inside: Inspected) -> list[str]:
        words = self._words
        keepers = [words.as_written(fingerprint(key)) for key in inside.keepers]
        if not keepers:
            return []
        return [
            words("Signed by the key {fingerprint}", fingerprint=words.as_written(fingerprint(inside.signer))),
            words("Keepers whom the new archive will trust: {fingerprints}", fingerprints=", ".join(keepers)),
            words("Compare these by voice with whoever gave you the file: nothing else shows that it is theirs."),
        ]
