"""The record: the Berkeley-minimum lights, each fact with how it is known, files with their hashes; and the custody."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from desktop_app.rows.items import CaptureRow, CustodyRow
from desktop_app.services.record import fact_rows
from desktop_app.ui.desk import Desk
from desktop_app.ui.icons import icon

_LIGHTS = {"green": ("circle-check", "verified"), "amber": ("circle-dot", "claimed"), "red": ("circle-x", "refuted"), "grey": ("circle-slash", "unreviewed")}  # fmt: skip


def _tree(desk: Desk, heads: Sequence[str], name: str) -> QTreeWidget:
    tree = QTreeWidget()
    tree.setAccessibleName(name)
    tree.setColumnCount(len(heads))
    tree.setHeaderLabels(list(heads))
    tree.setRootIsDecorated(False)
    tree.setIndentation(12)
    tree.setWordWrap(True)
    tree.setUniformRowHeights(False)
    tree.setTextElideMode(Qt.TextElideMode.ElideMiddle)
    header = tree.header()
    for column in range(len(heads) - 1):
        header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
    header.setStretchLastSection(True)
    return tree


class RecordView(QWidget):
    """What was recorded at capture."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        words = desk.words
        self.tree = _tree(desk, (words("Fact"), words("Known by"), words("Value")), words("Record"))
        fill(self, self.tree)

    def show_capture(self, capture: CaptureRow | None) -> None:
        """Lights first, then facts, then files."""
        self.tree.clear()
        if capture is None:
            return
        words, record = self._desk.words, capture.record
        lights = self._section(words("Berkeley minimum"))
        for light in record.get("checklist", ()):
            mark, status = _LIGHTS.get(light["light"], _LIGHTS["grey"])
            sign = icon(mark, self._desk.theme.status_colours(status)[0])
            self._row(lights, words(light["name"]), words(light["light"]), light.get("reason", ""), sign)
        facts = self._section(words("Facts"))
        for row in fact_rows(record):
            self._row(facts, row.name, words(row.how), row.value)
        files = self._section(words("Files"))
        for asset in capture.assets:
            self._row(files, asset.role, asset.mime, f"{asset.size_bytes:,} · SHA-256 {asset.sha256}")
        missing = record.get("referenced", ())
        if missing:
            section = self._section(words("Referenced, not captured"))
            for one in missing:
                self._row(
                    section, words(str(one.get("media", ""))), "", str(one.get("caption") or one.get("address", ""))
                )
        self.tree.expandAll()

    def _section(self, text: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem([text])
        font = item.font(0)
        font.setBold(True)
        item.setFont(0, font)
        item.setFirstColumnSpanned(True)
        self.tree.addTopLevelItem(item)
        item.setFirstColumnSpanned(True)
        return item

    def _row(self, section: QTreeWidgetItem, name: str, how: str, value: str, sign: QIcon | None = None) -> None:
        item = QTreeWidgetItem([name.replace("_", " "), how, self._desk.words.apart(value)])
        item.setForeground(1, QColor(self._desk.theme.quiet))
        item.setToolTip(2, value[:2_000])
        if sign is not None:
            item.setIcon(0, sign)
        section.addChild(item)


class CustodyView(QWidget):
    """The item's entries, newest last."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        words = desk.words
        self.tree = _tree(desk, (words("Claimed time"), words("Who"), words("What")), words("Custody"))
        fill(self, self.tree)

    def show_custody(self, rows: Sequence[CustodyRow], names: Mapping[str, str]) -> None:
        """One line an entry."""
        self.tree.clear()
        for row in rows:
            at = datetime.fromtimestamp(row.at_ms / 1000, UTC).strftime("%Y-%m-%d %H:%M:%SZ")
            words = self._desk.words
            item = QTreeWidgetItem([words.as_written(at), words.apart(names.get(row.by, row.by[:12])), row.what])
            item.setToolTip(2, f"{row.kind} · {row.entry} · {row.standing}")
            self.tree.addTopLevelItem(item)


def fill(page: QWidget, part: QWidget) -> None:
    """One part that fills a page."""
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(part)
