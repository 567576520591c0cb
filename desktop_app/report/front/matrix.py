"""The corroboration matrix: claims and exhibits against what supports, contradicts, updates or repeats them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from desktop_app.report import style
from desktop_app.report.front.pointing import cut, listed, pointer, short, words_at
from desktop_app.report.model import ReportContent
from desktop_app.report.model_front import Corroborated
from desktop_app.report.setting import Setting

_MOST = 300
_WIDTHS = (13 * mm, 0.0, 21 * mm, 21 * mm, 30 * mm, 30 * mm)
_HEADS = ("number", "matrix claim", "relation supported by", "relation contradicts", "matrix other", "matrix sources")
_OWN = ("supported by", "contradicts")
"""Relations that have a column of their own."""


def matrix(content: ReportContent, setting: Setting) -> Iterator[Flowable]:
    """A row for each that is linked to anything. Where there are too many, those with a contradiction come first."""
    labels, every = setting.labels, content.front.corroboration
    if not every:
        yield setting.block(labels["matrix none"], style.BODY)
        return
    shown = sorted(every, key=lambda one: not any(name == "contradicts" for name, _at in one.links))[:_MOST]
    yield setting.block(labels["matrix about"], style.ABOUT)
    rows = [_row(one, content, setting) for one in sorted(shown, key=lambda one: one.at)]
    yield setting.table([labels[name] for name in _HEADS], rows, _WIDTHS)
    yield from cut(setting, len(every) - len(shown))


def _row(one: Corroborated, content: ReportContent, setting: Setting) -> Sequence[Any]:
    labels = setting.labels
    by_name: dict[str, list[Any]] = {}
    for name, at in one.links:
        by_name.setdefault(name, []).append(at)
    others = [
        f"{labels[f'relation {name}']} {listed(refs, labels)}" for name, refs in by_name.items() if name not in _OWN
    ]
    others += [f"{labels['matrix elsewhere']}: {one.elsewhere}"] if one.elsewhere else []
    return (
        pointer(setting, one.at),
        words_at(content, one.at, labels, 110),
        *(listed(by_name.get(name, []), labels) for name in _OWN),
        [setting.cell(line) for line in others],
        [setting.cell(line) for line in _sources(one, content, setting)],
    )


def _sources(one: Corroborated, content: ReportContent, setting: Setting) -> Iterator[str]:
    """How many, and their names; exhibits without a source are not counted as one."""
    names = [short(content.exhibits[number - 1].source, 60) for number in one.independent]
    yield f"{len(names)}: {', '.join(filter(None, names))}" if any(names) else str(len(names))
    if one.unknown:
        yield f"{setting.labels['matrix unknown']}: {one.unknown}"
