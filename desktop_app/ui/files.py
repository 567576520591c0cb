"""The file dialogs, in one place, so that everything else can be driven without them."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtWidgets import QFileDialog


class Files(Protocol):
    """Names chosen by the person; "" or an empty list when they did not choose."""

    def open_one(self, title: str, kinds: str) -> str: ...
    def open_many(self, title: str) -> list[str]: ...
    def folder(self, title: str) -> str: ...
    def save(self, title: str, suggested: str) -> str: ...


class Dialogs:
    """The platform's own dialogs."""

    def open_one(self, title: str, kinds: str) -> str:
        """One existing file."""
        return QFileDialog.getOpenFileName(None, title, "", kinds)[0]

    def open_many(self, title: str) -> list[str]:
        """Several existing files."""
        return QFileDialog.getOpenFileNames(None, title)[0]

    def folder(self, title: str) -> str:
        """One existing folder."""
        return QFileDialog.getExistingDirectory(None, title)

    def save(self, title: str, suggested: str) -> str:
        """A new file."""
        return QFileDialog.getSaveFileName(None, title, suggested)[0]
