"""The timeline: published, happened, taken, captured; each with how the time is known."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from desktop_app.report import style
from desktop_app.report.front.pointing import apart, cut, pointer, short, words_at
from desktop_app.report.model import ReportContent
from desktop_app.report.model_front import Moment
from desktop_app.report.setting import Setting

_MOST = 400
_WIDTHS = (42 * mm, 26 * mm, 13 * mm, 0.0, 24 * mm)
_HEADS = ("time at", "time what", "number", "exhibit", "time how")


def timeline(content: ReportContent, setting: Setting) -> Iterator[Flowable]:
    """The earliest first; times that a file or person told beyond the bound are counted."""
    labels, moments = setting.labels, content.front.timeline
    yield setting.block(labels["timeline about"], style.ABOUT)
    rows = [_row(one, content, setting) for one in moments[:_MOST]]
    yield setting.table([labels[name] for name in _HEADS], rows, _WIDTHS)
    yield from cut(setting, len(moments) - _MOST)


def _row(one: Moment, content: ReportContent, setting: Setting) -> list[Any]:
    labels = setting.labels
    words = apart(short(one.words, 90)) if one.words else words_at(content, one.of, labels, 90)
    return [
        apart(one.at),
        labels[f"time {one.kind}"],
        pointer(setting, one.of),
        words,
        labels.words.get(one.how, one.how),
    ]
