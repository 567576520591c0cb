"""Importing a table: its columns and how its rows are read; what became of each."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter

from desktop_app.app import App
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.panels.table_panel import TablePanel
from tests.capture.readers.made_tables import sheet_xml, xlsx
from tests.shots.scenes_pages import settled

_ROWS = (
    ("Link", "Headline", "Date", "Outlet", "Why", "Checked"),
    (
        "https://ridge.example/market",
        "The market of Orvane was closed",
        "2026-03-02",
        "Orvane Voice",
        "names the gate",
        "x",
    ),
    ("https://ridge.example/bridge", "إغلاق الجسر عند الفجر", "14.03.2026", "صوت أورفان", "شاهد يذكر أربع شاحنات", ""),
    ("ridge.example/gate", "Four trucks near the gate", "15.03.2026", "Orvane Voice", "", ""),
    ("https://ridge.example/toll", "Рынок закрыт после обстрела", "03/04/2026", "Голос Орване", "", "x"),
    ("https://ridge.example/office", "The office answers", "2026-03-16", "Orvane Voice", "denies it", ""),
    ("https://ridge.example/school", "School hit at noon", "2026-03-17", "Ridge Daily", "names a witness", "x"),
    ("https://ridge.example/quay", "Quay still closed", "2026-03-18", "Ridge Daily", "", ""),
    ("https://ridge.example/lists", "Lists of the missing", "2026-03-19", "Ridge Daily", "34 names", ""),
)


def workbook() -> bytes:
    """A research team's list, and a hidden sheet."""

    def cells(row: tuple[str, ...], number: int) -> str:
        each = (f'<c r="{chr(65 + n)}{number}" t="inlineStr"><is><t>{text}</t></is></c>' for n, text in enumerate(row))
        return f'<row r="{number}">{"".join(each)}</row>'

    rows = "".join(cells(row, number) for number, row in enumerate(_ROWS, 1))
    return xlsx({"Articles": (sheet_xml(rows), ""), "Old": (sheet_xml(rows), 'state="hidden"')})


def _panel(app: App, window: MainWindow) -> TablePanel:
    assert app.desk is not None
    file = Path(app.home) / "articles on Orvane.xlsx"
    file.write_bytes(workbook())
    panel = TablePanel(app.desk, file)
    window.centre.show_panel(panel)
    settled(panel.go.isEnabled)
    return panel


def _mapping(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """The heads are guessed; one column is left out; two rows cannot be understood."""
    _panel(app, window)


def _imported(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """The refused stand first, each with its reason."""
    panel = _panel(app, window)
    panel.go.click()
    settled(lambda: not app.busy)


def _lead(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """A lead that a table named."""
    window.action("wanted").trigger()
    settled(lambda: not app.busy)


def _sheets(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """A report of the sample, its first sheet beside its words."""
    item = next(item for title, item in items.items() if "Monthly report" in title)
    assert app.desk is not None
    app.desk.opened.add(item)
    window.open_item(item)
    settled(lambda: not app.busy)
    window.reader.tabs.setCurrentWidget(window.reader.sheets)
    settled(lambda: not app.busy and not window.reader.sheets._image.isNull())


def _arabic_sheets(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """Words that run right to left: the sheet is looked at first."""
    file = Path(app.home) / "statement.pdf"
    _print(
        file,
        (
            "بيان المجلس",
            "أُغلق الجسر عند الفجر بعد سقوط أربع قذائف قرب البوابة.",
            "قُتل شخصان وجُرح 12 آخرون (14/03/2026).",
        ),
    )
    window.capture([str(file)])
    settled(lambda: not app.busy and window.reader.sheets.needs_looking)
    window.reader.sheets.reveal()
    settled(lambda: not app.busy and not window.reader.sheets._image.isNull())


def _print(file: Path, lines: tuple[str, ...]) -> None:
    writer = QPdfWriter(str(file))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    writer.setResolution(150)
    painter = QPainter(writer)
    font = painter.font()
    font.setPointSize(14)
    painter.setFont(font)
    for number, line in enumerate(lines):
        painter.drawText(
            40, 60 + 130 * number, 750, 120, int(Qt.AlignmentFlag.AlignRight) | int(Qt.TextFlag.TextWordWrap), line
        )
    painter.end()


TABLES: dict[str, Callable[[App, MainWindow, dict[str, str]], None]] = {
    "table": _mapping,
    "table-imported": _imported,
    "table-leads": _lead,
    "sheets": _sheets,
    "sheets-arabic": _arabic_sheets,
}
