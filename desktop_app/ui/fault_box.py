"""The one dialog that is a dialog: the program has found a fault in itself."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop_app.ui.words import Words


def show_fault(parent: QWidget | None, words: Words, log: Path, trace: Sequence[str]) -> None:
    """Said plainly; `trace` names places in the program alone."""
    box = QMessageBox(parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setIcon(QMessageBox.Icon.Critical)
    box.setText(
        words(
            "Attest has found a fault in itself. What was saved is safe; nothing more is written until you start it again."
        )
    )
    said = words(
        "Please report it with this file, which holds nothing of the archive: {file}", file=f"\n{words.apart(str(log))}"
    )
    box.setInformativeText(said)
    box.setDetailedText("\n".join(trace))
    box.open()
