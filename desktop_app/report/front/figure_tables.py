"""Figures side by side: who counts what, where and when; and the sums and differences, written as sums."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from desktop_app.report import style
from desktop_app.report.front.pointing import apart, claim_at, cut, exhibit_at, listed, pointer, short
from desktop_app.report.model import ReportContent
from desktop_app.report.model_front import Counted, FigureSet
from desktop_app.report.setting import Setting

_MOST, _SUMS = 300, 12
"""Figures in all, sums of one table."""
_WIDTHS = (13 * mm, 32 * mm, 24 * mm, 0.0, 38 * mm, 26 * mm)
_HEADS = ("number", "figure", "figure group", "figure where", "figure who", "figure status")


def figure_tables(content: ReportContent, setting: Setting) -> Iterator[Flowable]:
    """A table for each incident, or place and period, until the bound is reached."""
    labels = setting.labels
    if not content.front.figures:
        yield setting.block(labels["figures none"], style.BODY)
        return
    yield setting.block(labels["figures about"], style.ABOUT)
    room = _MOST
    for group in content.front.figures:
        if room > 0:
            yield from _table(group, content, setting, room)
        room -= len(group.figures)
    yield from cut(setting, -room)


def _table(group: FigureSet, content: ReportContent, setting: Setting, room: int) -> Iterator[Flowable]:
    labels = setting.labels
    title = " · ".join(apart(part) for part in (group.incident, group.place, group.period) if part)
    yield setting.block(title or labels["figures unplaced"], style.H2, flush_right=labels.rtl)
    rows = [_row(one, content, setting) for one in group.figures[:room]]
    yield setting.table([labels[name] for name in _HEADS], rows, _WIDTHS)
    for one in group.sums[:_SUMS]:
        rule = labels.words.get(f"sum {one.rule}", one.rule)
        yield setting.row(rule, f"{apart(one.sum)} · {listed(one.at, labels)}")
    yield from cut(setting, len(group.sums) - _SUMS)


def _row(one: Counted, content: ReportContent, setting: Setting) -> list[Any]:
    labels, claim = setting.labels, claim_at(content, one.at)
    value = "" if one.value is None else str(one.value)
    count = " ".join(part for part in (one.qualifier, value, one.unit) if part) or labels["figure vague"]
    status = f"{labels.of('status', claim.status)} ({labels[f'about {claim.about}']})" if claim else ""
    return [
        pointer(setting, one.at),
        [setting.cell(count), *([setting.cell(labels["figure by rule"], style.SMALL)] if one.by_rule else [])],
        one.group,
        " · ".join(part for part in (one.place, one.period) if part),
        [
            setting.cell(short(one.who, 80) or labels["figure nobody"]),
            setting.cell(short(exhibit_at(content, one.at).source, 60), style.SMALL),
        ],
        status,
    ]
