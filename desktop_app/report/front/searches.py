"""The methodology log as a table: what was searched for, when, by whom, how much was found and which items those were."""

from __future__ import annotations

from collections.abc import Iterator

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from desktop_app.report import style
from desktop_app.report.labels import Labels
from desktop_app.report.model import ReportContent, ReportSearch
from desktop_app.report.setting import Setting
from desktop_app.report.text.block import Style
from desktop_app.report.text.table import Cell

_WIDTHS = (30 * mm, 0.0, 16 * mm, 44 * mm)
"""When and by whom, what (the rest of the page), how many, which."""
_QUERY = Style(8, 11, bold=True)
_HASH = Style(6.5, 9, grey=0.25)


def searches(content: ReportContent, setting: Setting) -> Iterator[Flowable]:
    """The whole log."""
    labels = setting.labels
    yield setting.block(labels["searches about"], style.ABOUT)
    heads = [labels[f"searches {name}"] for name in ("when", "what", "found", "which")]
    rows: list[list[str | Cell]] = [
        [
            [setting.cell(one.at), setting.cell(one.by)],
            [setting.cell(said, _QUERY if at == 0 else style.TABLE_CELL) for at, said in enumerate(what(one, labels))],
            str(one.total),
            setting.cell(one.ids_sha256, _HASH),
        ]
        for one in content.searches
    ]
    yield setting.table(heads, rows, _WIDTHS)


def what(one: ReportSearch, labels: Labels) -> Iterator[str]:
    """The query, how it was run, what narrowed it, why it was made: a line each."""
    yield _apart(one.query) if one.query.strip() else labels["searches everything"]
    if one.asked:
        yield f"{labels['searches asked']}: {_apart(one.asked)}"
    for name, value in one.filters:
        said = labels.of(name, value) if name in ("kind", "status") else value
        yield f"{labels.of('filter', name)}: {_apart(said)}"
    if one.why:
        yield f"{labels['searches why']}: {_apart(one.why)}"


def _apart(value: str) -> str:
    """Signs of a query stay at their words, whatever the page's direction (UAX #9, FSI and PDI)."""
    return f"\u2068{value}\u2069"
