"""About: version, licences, and where the files lie; everything can be selected and copied."""

from __future__ import annotations

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QFormLayout, QLabel, QPlainTextEdit, QWidget

from desktop_app.services.about import About
from desktop_app.ui.desk import Desk
from desktop_app.ui.operations import about
from desktop_app.ui.widgets.page import Page


class AboutPage(Page):
    """Loaded when it is shown: a log or a cache may have come to be meanwhile."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        words = desk.words
        said = words("An archive of what you capture, with the record of where it came from.")
        super().__init__(desk, words("About Attest"), said, parent)
        warning = words(
            "Archives are not encrypted at rest: who takes this computer or the stick reads them. Attest is not published before they are."
        )
        self.column.addWidget(self.paragraph(warning, "danger"))
        self.places = QFormLayout()
        self.places.setHorizontalSpacing(20)
        self.column.addLayout(self.places)
        self.column.addWidget(self.paragraph(self._of_qt()))
        self.licences = QPlainTextEdit()
        self.licences.setReadOnly(True)
        self.licences.setTabChangesFocus(True)
        self.licences.setAccessibleName(words("Licences"))
        self.column.addWidget(self.licences, 1)

    def _of_qt(self) -> str:
        return self.desk.words(
            "Attest is under the Apache License 2.0. It uses Qt and PySide under the LGPL 3: their libraries are files of their own, which you may replace. The licences in full:"
        )

    def load(self) -> None:
        """Ask where things lie on this computer."""
        about.load(self.desk, self, self._came)

    def _came(self, found: About) -> None:
        words = self.desk.words
        while self.places.rowCount():
            self.places.removeRow(0)
        version = f"Attest {found.version} · Python {found.python} · Qt {qVersion()}"
        self._row(words("Version"), version)
        self._row(words("This archive"), str(found.archive))
        self._row(words("Keys and settings"), str(found.home))
        self._row(words("Local log"), str(found.log))
        self._row(words("What can be made anew"), str(found.cache))
        self._row(words("Licences"), str(found.licences))
        self.licences.setPlainText(found.licence_words)

    def _row(self, head: str, value: str) -> None:
        label = QLabel(head)
        label.setObjectName("quiet")
        self.places.addRow(label, self.paragraph(self.desk.words.as_written(value)))
