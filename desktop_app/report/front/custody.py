"""Custody in short: for each exhibit who captured it, its files, how many entries are about it, which a time stamp covers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from desktop_app.report import style
from desktop_app.report.front.pointing import apart, cut, pointer
from desktop_app.report.model import ReportContent
from desktop_app.report.model_front import Custody, Ref
from desktop_app.report.setting import Setting
from desktop_app.report.text.block import Style

_MOST = 1_000
_WIDTHS = (12 * mm, 0.0, 46 * mm, 38 * mm, 26 * mm)
_HEADS = ("number", "custody captured", "custody files", "custody entries", "custody unstamped")
_HASH = Style(6.5, 9, grey=0.25)


def custody(content: ReportContent, setting: Setting) -> Iterator[Flowable]:
    """A row for each exhibit; the whole custody stands at the exhibit."""
    labels, rows = setting.labels, content.front.custody
    yield setting.block(labels["custody about"], style.ABOUT)
    yield setting.table([labels[name] for name in _HEADS], [_row(one, setting) for one in rows[:_MOST]], _WIDTHS)
    yield from cut(setting, len(rows) - _MOST)


def _row(one: Custody, setting: Setting) -> list[Any]:
    labels = setting.labels
    people = f"{labels['people']}: {one.people}"
    return [
        pointer(setting, Ref(one.exhibit)),
        [setting.cell(one.captured_at), setting.cell(one.by, style.SMALL)],
        [setting.cell(str(one.files)), *([setting.cell(one.hash_list, _HASH)] if one.hash_list else [])],
        [setting.cell(f"{one.entries} · {people}"), setting.cell(f"– {apart(one.last_at)}", style.SMALL)],
        str(one.unstamped),
    ]
