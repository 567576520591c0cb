"""The record: the Berkeley-minimum lights, each fact with how it is known, files with their hashes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QSplitter, QTreeWidgetItem, QWidget

from desktop_app.rows.items import AssetRow
from desktop_app.services.minimum import Minimum, minimum_of
from desktop_app.services.proofs import ProofRow, has_proofs
from desktop_app.services.reading import ItemView
from desktop_app.services.record import OF_THE_WIRE, RecordRow, fact_rows, light_rows
from desktop_app.services.stating import StatedRow
from desktop_app.ui.desk import Desk
from desktop_app.ui.icons import icon
from desktop_app.ui.operations import machine
from desktop_app.ui.reader.copying_tree import COPIED, CopyBar, CopyingTree, under
from desktop_app.ui.reader.places import fitting
from desktop_app.ui.reader.role_words import method_words, role_words
from desktop_app.ui.reader.stating_form import StatingForm
from desktop_app.ui.tips import plain_tip

_LIGHTS = {"green": ("circle-check", "verified"), "amber": ("circle-dot", "claimed"), "red": ("circle-x", "refuted"), "grey": ("circle-slash", "unreviewed")}  # fmt: skip
_STATES = {"MATCH": ("circle-check", "verified"), "MISMATCH": ("circle-x", "refuted"), "NOT CHECKED": ("circle-slash", "unreviewed")}  # fmt: skip
_SHOWN = 2_000
_OWN_WORDS = frozenset(("clock", "virtual identity", "text as received"))


class RecordView(QWidget):
    """What was recorded at capture, and what people stated since."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shown = ""
        words = desk.words
        self.tree = CopyingTree((words("Fact"), words("Known by"), words("Value")), words("Record"), 2)
        self.tree.itemClicked.connect(self._turn)
        self.tree.setExpandsOnDoubleClick(False)
        self.copy = CopyBar(desk, self.tree, words("Copy the value"))
        self.form = StatingForm(desk)
        left = QWidget()
        under(left, self.tree, self.copy)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(left)
        split.addWidget(self.form)
        split.setStretchFactor(0, 1)
        split.setSizes([560, 260])
        split.setChildrenCollapsible(False)
        under(self, split)

    def show_record(self, view: ItemView, stated: Sequence[StatedRow], names: Mapping[str, str]) -> None:
        """Lights first, then facts, then what was stated since, then files."""
        self.tree.clear()
        self._shown = ""
        self.form.show_fields(view.row.item, view.fields, view.row.source)
        if view.capture is None:
            return
        words, record = self._desk.words, view.capture.record
        self._lights(record, [row.name for row in stated])
        facts = self._section(words("Facts"))
        rows = fact_rows(record)
        wire = [fact for fact in rows if fact.name.startswith(OF_THE_WIRE)]
        for fact in rows:
            if fact not in wire:
                self._row(facts, words(fact.name.replace("_", " ")), words(fact.how), self._said(fact))
        if stated:
            since = self._section(words("Stated since"))
            for row in stated:
                how = words("stated by {who} on {date}", who=words.apart(names.get(row.by, row.by[:8])), date=_day(self._desk, row.at_ms))  # fmt: skip
                self._row(since, words(row.name.replace("_", " ")), how, _plain(self._desk, row.value))
        self._collector(view)
        files = self._section(words("Files"))
        for asset in view.capture.assets:
            self._file(files, asset)
        if missing := record.get("referenced", ()):
            section = self._section(words("Referenced, not captured"))
            for one in missing:
                said = str(one.get("caption") or one.get("name") or one.get("address") or "")
                self._row(section, words(str(one.get("media", ""))), words("named in the text"), said)
        self.tree.expandAll()
        self._folded(words("What went over the wire"), [(fact.name, words(fact.how), fact.value) for fact in wire])
        self._made_and_removed(minimum_of(record), record)
        self._shown = view.capture.capture
        if has_proofs(view.capture):
            capture = view.capture
            machine.load_proofs(self._desk, self, capture, lambda found: self._proofs_came(capture.capture, found))

    def _proofs_came(self, capture: str, found: Sequence[ProofRow]) -> None:
        """Checked in a worker; what comes for a capture that is no longer shown is dropped."""
        if capture != self._shown or not found:
            return
        words = self._desk.words
        section = self._section(words("Proofs of others"))
        for row in found:
            mark, status = _STATES.get(row.state, _STATES["NOT CHECKED"])
            ink = self._desk.theme.status_colours(status)[0]
            about = [words.apart(one) for one in (row.by, row.detail) if one]
            at = [words.as_written(row.at)] if row.at else []
            said = "\n".join([words(row.message), *at, *about])
            item = self._row(section, words.apart(fitting(row.file, 80)), words(row.state), said, icon(mark, ink))
            item.setForeground(1, QColor(ink))
        section.setExpanded(True)

    def _lights(self, record: Mapping[str, object], stated: Sequence[str]) -> None:
        words = self._desk.words
        names = {"address": words("Address"), "html": words("HTML source"), "picture": words("Full-page picture")}
        means = {"green": words("observed"), "amber": words("stated or imported"), "red": words("missing"), "grey": words("cannot apply")}  # fmt: skip
        rows = light_rows(record, stated)
        if not rows:
            return  # what came with a page: the lights are in the page's own record
        lights = self._section(words("Berkeley minimum"))
        for row in rows:
            mark, status = _LIGHTS.get(row.light, _LIGHTS["grey"])
            ink = self._desk.theme.status_colours(status)[0]
            item = self._row(lights, names.get(row.name, row.name), means.get(row.light, row.light), words(row.reason), icon(mark, ink))  # fmt: skip
            item.setForeground(1, QColor(ink))

    def _turn(self, item: QTreeWidgetItem, _column: int) -> None:
        """Open or fold a section that can be folded."""
        if item.parent() is None and not item.icon(0).isNull():
            item.setExpanded(not item.isExpanded())

    def _said(self, fact: RecordRow) -> str:
        """A fact's value as the window says it: what Attest itself words is in the window's language."""
        if fact.name == "method":
            return method_words(self._desk.words, fact.value)
        return self._desk.words(fact.value) if fact.name in _OWN_WORDS else fact.value

    def _collector(self, view: ItemView) -> None:
        """What is the collector's own: it stands here alone, in no shared file unless that is asked for."""
        words = self._desk.words
        if view.collector:
            section = self._section(words("The collector's own, stays at home when you share"))
            for name, value in view.collector.items():
                self._row(section, words(name.replace("_", " ")), words("recorded privately"), str(value))

    def _made_and_removed(self, found: Minimum, record: Mapping[str, Any]) -> None:
        """Long lists for those who check; folded, with how many there are."""
        words = self._desk.words
        first = {True: words("The picture was made first."), False: words("The picture was not made first.")}
        made = [(role_words(words, role), words.as_written(at), "") for role, at in found.outputs]
        if found.picture_first is not None:
            made.insert(0, (words("order"), words("observed"), first[found.picture_first]))
        self._folded(words("Made of the page, in this order"), made)
        self._folded(
            words("Secrets taken out before anything was kept"),
            [(name, words("removed"), place) for place, name in found.removed],
        )
        self._folded(
            words("How it was made"),
            [(words("conversion"), words("observed"), str(one)) for one in record.get("conversions", ())],
        )
        self._folded(
            words("Tools"),
            [(name, words("observed"), str(version)) for name, version in record.get("tools", {}).items()],
        )

    def _folded(self, text: str, rows: Sequence[tuple[str, str, str]]) -> None:
        """A section that opens by a click or the arrow keys; none when there is nothing in it."""
        if not rows:
            return
        section = self._section(f"{text} · {self._desk.words.number(len(rows))}")
        section.setIcon(0, icon("chevron-down", self._desk.theme.quiet))
        for name, how, value in rows:
            self._row(section, name, how, value)

    def _file(self, section: QTreeWidgetItem, asset: AssetRow) -> None:
        words = self._desk.words
        size = words("{count} bytes", count=asset.size_bytes)
        name = f"{words.apart(fitting(asset.name, 80))} · " if asset.name else ""
        digits = words.as_written(fitting(asset.sha256, 64))
        item = self._row(section, role_words(words, asset.role), asset.mime, f"{name}{size}\nSHA-256 {digits}")
        item.setData(0, COPIED, asset.sha256)
        item.setToolTip(2, asset.sha256)

    def _section(self, text: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem([text])
        font = item.font(0)
        font.setBold(True)
        item.setFont(0, font)
        self.tree.addTopLevelItem(item)
        item.setFirstColumnSpanned(True)
        return item

    def _row(self, section: QTreeWidgetItem, name: str, how: str, value: str, sign: QIcon | None = None) -> QTreeWidgetItem:  # fmt: skip
        shown = value if "\n" in value and len(value) < _SHOWN else fitting(value, _SHOWN)
        item = QTreeWidgetItem([name, how, self._desk.words.apart(shown)])
        item.setForeground(1, QColor(self._desk.theme.quiet))
        item.setToolTip(2, plain_tip(value[:_SHOWN]))
        item.setData(0, COPIED, value)
        for column in range(3):
            item.setTextAlignment(
                column, self._desk.leading & ~Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTop
            )
        if sign is not None:
            item.setIcon(0, sign)
        section.addChild(item)
        return item


def _day(desk: Desk, at_ms: int) -> str:
    return desk.words.as_written(datetime.fromtimestamp(at_ms / 1000, UTC).strftime("%Y-%m-%d"))


def _plain(desk: Desk, value: str) -> str:
    """Flags in words."""
    return desk.words({"True": "yes", "False": "no"}[value]) if value in ("True", "False") else value
