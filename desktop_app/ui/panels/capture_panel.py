"""Capture a folder: what is there, what will be left out and why, what the person states of it; only then is it captured."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QFormLayout, QHeaderView, QLineEdit, QTreeWidget, QTreeWidgetItem, QWidget

from desktop_app.ui.desk import Desk
from desktop_app.ui.icons import icon
from desktop_app.ui.operations import capturing
from desktop_app.ui.operations.capturing import Outcomes
from desktop_app.ui.panels.panel import Panel
from desktop_app.ui.words import Words

if TYPE_CHECKING:
    from desktop_app.services.importing import Survey

_MOST = 200
_FORMS = {"mpeg": "MP3", "quicktime": "MOV", "x-matroska": "MKV", "x-msvideo": "AVI", "3gpp": "3GP", "mp2t": "MPEG-TS"}
_MARKS = {
    "image": "image",
    "video": "video",
    "audio": "volume-2",
    "application": "files",
    "text": "file-text",
}


class CapturePanel(Panel):
    """`sources`: folders, and single files given with them. `show` opens what became of each."""

    def __init__(
        self,
        desk: Desk,
        sources: Sequence[str],
        folders: Sequence[str],
        show: Callable[[Outcomes], None],
        parent: QWidget | None = None,
    ) -> None:
        words = desk.words
        said = words("Nothing is taken over before you say so. Files are read, never moved or changed.")
        super().__init__(desk, words("Capture a folder"), said, parent)
        self._sources, self._folders, self._show = list(sources), list(folders), show
        self.found = self.text(words("Looking into {folder} …", folder=words.apart(folders[0])), "heading")
        self.there = QTreeWidget()
        self.there.setAccessibleName(words("What is there"))
        self.there.setHeaderLabels([words("What is there"), words("Count"), words("What happens")])
        self.there.setSelectionMode(QTreeWidget.SelectionMode.NoSelection)
        self.column.addWidget(self.there, 1)
        self._build_form()
        self.go = self.primary(words("Capture"))
        self.go.setEnabled(False)
        self.go.clicked.connect(self._capture)
        capturing.survey(desk, self, self._folders, self._came)

    def _build_form(self) -> None:
        words = self.desk.words
        self.text(words("What you state of all of them"), "heading")
        self.collection, self.why, self.publisher, self.handed = QLineEdit(), QLineEdit(), QLineEdit(), QLineEdit()
        self.collection.setPlaceholderText(words("a new or known name; empty for none"))
        self.why.setPlaceholderText(words("why this is relevant"))
        self.publisher.setPlaceholderText(words("outlet, account or organisation"))
        self.handed.setPlaceholderText(words("who handed it over; stays at home when you share"))
        form = QFormLayout()
        rows = (
            (words("Collection"), self.collection),
            (words("Why"), self.why),
            (words("Published by"), self.publisher),
            (words("Handed over by"), self.handed),
        )
        for label, field in rows:
            field.setAccessibleName(label)
            form.addRow(label, field)
        self.column.addLayout(form)

    def _came(self, found: tuple[Sequence[Survey], Sequence[str], Sequence[str]]) -> None:
        surveys, collections, sources = found
        words = self.desk.words
        files = sum(one.files for one in surveys) + len(self._sources) - len(self._folders)
        size = sum(one.size_bytes for one in surveys)
        self.found.setText(
            words("{name}: {first}, {second}", name=words.apart(surveys[0].folder),
                  first=words("{count} files", count=files), second=words.as_written(megabytes(size)))
        )  # fmt: skip
        for one in surveys:
            self._add_kinds(one)
            self._add_left_out(one)
        head = self.there.header()
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setStretchLastSection(True)
        for field, known in ((self.collection, collections), (self.publisher, sources)):
            field.setCompleter(completer(known, field))
        refused = sum(len(one.doubtful) for one in surveys)
        self.go.setText(words("Capture {count} files", count=files))
        self.go.setEnabled(files + refused > 0)
        self.go.setFocus()

    def _add_kinds(self, one: Survey) -> None:
        words, theme = self.desk.words, self.desk.theme
        for kind in one.kinds:
            row = QTreeWidgetItem([_name(words, kind.mime), str(kind.files), words("will be captured")])
            row.setIcon(0, icon(_MARKS.get(kind.mime.split("/")[0], "files"), theme.text))
            self.there.addTopLevelItem(row)
        if one.doubtful:
            head = QTreeWidgetItem([words("looks as if it would be refused"), str(len(one.doubtful)), words("will be tried, and told one by one")])  # fmt: skip
            head.setIcon(0, icon("triangle-alert", theme.danger))
            for doubt in one.doubtful[:_MOST]:
                head.addChild(
                    QTreeWidgetItem([words.as_written(doubt.name), "", f"{words(doubt.message)} ({doubt.code})"])
                )
            self.there.addTopLevelItem(head)

    def _add_left_out(self, one: Survey) -> None:
        for left in one.left_out:
            name, why = _left_out(self.desk.words, left.reason)
            head = QTreeWidgetItem([name, str(left.count), why])
            head.setIcon(0, icon("circle-slash", self.desk.theme.quiet))
            for example in left.examples:
                head.addChild(QTreeWidgetItem([self.desk.words.as_written(example), "", ""]))
            self.there.addTopLevelItem(head)

    def _capture(self) -> None:
        from desktop_app.services.capture import Stated

        stated = Stated(
            collection=self.collection.text().strip(),
            why=self.why.text().strip(),
            source=self.publisher.text().strip(),
            obtained_from=self.handed.text().strip(),
        )
        self.go.setEnabled(False)
        self.go.setText(self.desk.words("Capturing …"))
        capturing.capture(self.desk, self, self._sources, self._done, self._show, stated)

    def _done(self, outcomes: Outcomes) -> None:
        self._show(outcomes)


def completer(known: Sequence[str], parent: QLineEdit) -> QCompleter:
    """Offers known names while one is typed."""
    made = QCompleter(list(known), parent)
    made.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    made.setFilterMode(Qt.MatchFlag.MatchContains)
    return made


def megabytes(size: int) -> str:
    """A size as people say it."""
    return f"{size / 1024**2:.1f} MB" if size >= 1024**2 / 10 else f"{size / 1024:.1f} kB"


def _name(words: Words, mime: str) -> str:
    names = {
        "text/plain": words("text"), "text/html": words("saved page"), "application/pdf": "PDF",
        "multipart/related": words("saved page (MHTML)"), "message/rfc822": words("message"),
        "application/mbox": words("mailbox, an item for each message"), "text/csv": words("table (CSV)"),
        "application/zip": words("container (ZIP), an item for each file"),
        "application/warc": words("web archive (WARC), an item for each page"),
        "application/wacz": words("web archive (WACZ), an item for each page"),
        "text/markdown": words("text (Markdown)"), "image/svg+xml": words("picture (SVG)"),
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document": words("document (DOCX)"),
        "application/vnd.oasis.opendocument.text": words("document (ODT)"),
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": words("table (XLSX)"),
        "application/vnd.oasis.opendocument.spreadsheet": words("table (ODS)"),
    }  # fmt: skip
    kind, _, form = mime.partition("/")
    kinds = {"image": words("picture"), "video": words("video"), "audio": words("audio")}
    form = _FORMS.get(form, form.upper())
    return names.get(mime) or (f"{kinds[kind]} ({words.as_written(form)})" if kind in kinds else mime)


def _left_out(words: Words, reason: str) -> tuple[str, str]:
    """(what, what happens to it)"""
    out = words("left out")
    return {
        "hidden": (words("hidden files and folders"), out),
        "link": (words("links"), words("left out: links are not followed, so no loop can trap the capture")),
        "part of a saved page": (words("folders of saved pages"), words("captured with their page, not by themselves")),
        "neither file nor folder": (words("devices and pipes"), out),
        "folder that cannot be read": (words("folders that cannot be read"), words("will be tried, and told one by one")),
    }.get(reason, (reason, out))  # fmt: skip
