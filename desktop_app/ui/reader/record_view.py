"""The record: the Berkeley-minimum lights, each fact with how it is known, files with their hashes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QSplitter, QTreeWidgetItem, QWidget

from desktop_app.rows.items import AssetRow
from desktop_app.services.reading import ItemView
from desktop_app.services.record import fact_rows, light_rows
from desktop_app.services.stating import StatedRow
from desktop_app.ui.desk import Desk
from desktop_app.ui.icons import icon
from desktop_app.ui.reader.copying_tree import COPIED, CopyBar, CopyingTree, under
from desktop_app.ui.reader.places import fitting
from desktop_app.ui.reader.stating_form import StatingForm
from desktop_app.ui.tips import plain_tip

_LIGHTS = {"green": ("circle-check", "verified"), "amber": ("circle-dot", "claimed"), "red": ("circle-x", "refuted"), "grey": ("circle-slash", "unreviewed")}  # fmt: skip
_SHOWN = 2_000


class RecordView(QWidget):
    """What was recorded at capture, and what people stated since."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        words = desk.words
        self.tree = CopyingTree((words("Fact"), words("Known by"), words("Value")), words("Record"), 2)
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
        self.form.show_fields(view.row.item, view.fields, view.row.source)
        if view.capture is None:
            return
        words, record = self._desk.words, view.capture.record
        self._lights(record, [row.name for row in stated])
        facts = self._section(words("Facts"))
        for fact in fact_rows(record):
            self._row(facts, words(fact.name.replace("_", " ")), words(fact.how), fact.value)
        if stated:
            since = self._section(words("Stated since"))
            for row in stated:
                how = words("stated by {who} on {date}", who=words.apart(names.get(row.by, row.by[:8])), date=_day(self._desk, row.at_ms))  # fmt: skip
                self._row(since, words(row.name.replace("_", " ")), how, _plain(self._desk, row.value))
        files = self._section(words("Files"))
        for asset in view.capture.assets:
            self._file(files, asset)
        if missing := record.get("referenced", ()):
            section = self._section(words("Referenced, not captured"))
            for one in missing:
                said = str(one.get("caption") or one.get("name") or one.get("address") or "")
                self._row(section, words(str(one.get("media", ""))), words("named in the text"), said)
        self.tree.expandAll()

    def _lights(self, record: Mapping[str, object], stated: Sequence[str]) -> None:
        words = self._desk.words
        names = {"address": words("Address"), "html": words("HTML source"), "picture": words("Full-page picture")}
        means = {"green": words("observed"), "amber": words("stated or imported"), "red": words("missing"), "grey": words("cannot apply")}  # fmt: skip
        lights = self._section(words("Berkeley minimum"))
        for row in light_rows(record, stated):
            mark, status = _LIGHTS.get(row.light, _LIGHTS["grey"])
            ink = self._desk.theme.status_colours(status)[0]
            item = self._row(lights, names.get(row.name, row.name), means.get(row.light, row.light), words(row.reason), icon(mark, ink))  # fmt: skip
            item.setForeground(1, QColor(ink))

    def _file(self, section: QTreeWidgetItem, asset: AssetRow) -> None:
        words = self._desk.words
        size = words("{count} bytes", count=asset.size_bytes)
        name = f"{words.apart(fitting(asset.name, 80))} · " if asset.name else ""
        halves = f"{asset.sha256[:32]}\u200b{asset.sha256[32:]}"
        item = self._row(section, words(asset.role), asset.mime, f"{name}{size}\nSHA-256 {words.as_written(halves)}")
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
