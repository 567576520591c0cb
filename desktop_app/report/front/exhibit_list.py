"""The list of exhibits: number, what it is, from whom, when, how many claims, the page; each a link."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from desktop_app.report import style
from desktop_app.report.front.pointing import apart, pointer, short
from desktop_app.report.model import ReportContent
from desktop_app.report.model_exhibit import Exhibit
from desktop_app.report.model_front import Ref
from desktop_app.report.outline import exhibit_key
from desktop_app.report.setting import Setting

_WIDTHS = (12 * mm, 0.0, 36 * mm, 38 * mm, 14 * mm, 14 * mm)
_HEADS = ("number", "exhibit", "source", "times", "claims short", "page short")
_LONGEST = 160


def exhibit_list(content: ReportContent, setting: Setting) -> Iterator[Flowable]:
    """A row for every exhibit, none is left out."""
    heads = [setting.labels[name] for name in _HEADS]
    yield setting.table(heads, [_row(exhibit, setting) for exhibit in content.exhibits], _WIDTHS)


def _row(exhibit: Exhibit, setting: Setting) -> list[Any]:
    labels = setting.labels
    times = [(labels["published"], exhibit.published_at), (labels["captured"], exhibit.captured_at)]
    return [
        pointer(setting, Ref(exhibit.number)),
        [
            setting.cell(short(exhibit.title, _LONGEST) or labels["without title"]),
            setting.cell(labels.of("kind", exhibit.kind), style.SMALL),
        ],
        short(exhibit.source, _LONGEST),
        [setting.cell(f"{name}: {apart(at[:16])}", style.SMALL) for name, at in times if at],
        str(len(exhibit.claims)),
        str(setting.starts.get(exhibit_key(exhibit.number), "")),
    ]
