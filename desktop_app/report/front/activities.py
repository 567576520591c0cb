"""Activities: what was done on which day by whom, counted."""

from __future__ import annotations

from collections.abc import Iterator

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from desktop_app.report import style
from desktop_app.report.front.pointing import cut
from desktop_app.report.model import ReportContent
from desktop_app.report.setting import Setting

_MOST = 120
_WIDTHS = (26 * mm, 38 * mm, 0.0)


def activities(content: ReportContent, setting: Setting) -> Iterator[Flowable]:
    """In order of time; where there are too many days, the newest."""
    labels, done = setting.labels, content.front.activities
    yield setting.block(labels["activities about"], style.ABOUT)
    yield from cut(setting, len(done) - _MOST)
    rows = [
        (one.day, one.by, " · ".join(f"{labels[f'done {what}']}: {count}" for what, count in one.counts))
        for one in done[-_MOST:]
    ]
    yield setting.table([labels["day"], labels["person"], labels["done"]], rows, _WIDTHS)
