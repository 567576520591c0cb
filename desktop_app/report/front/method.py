"""Objectives and method: what the investigation wants, how its exhibits were captured and judged, by which tools and rules."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reportlab.platypus import Flowable

from desktop_app.report import style
from desktop_app.report.front.pointing import short
from desktop_app.report.labels import Labels
from desktop_app.report.model import ReportContent
from desktop_app.report.setting import Setting

_MOST = 30
_LONGEST = 160
_STANDARDS = ("standard protocol", "standard hashes", "standard signatures", "standard times", "standard grades")


def method(content: ReportContent, setting: Setting) -> Iterator[Flowable]:
    """Objective, ways and tools of capture, how claims are judged, the standards that are followed."""
    labels, how = setting.labels, content.front.method
    yield from _objective(content, setting)
    yield setting.block(labels["method captured title"], style.H2)
    yield from setting.rows(
        [
            (labels["method ways"], _counts(how.captures, labels)), (labels["method tools"], _counts(how.tools, labels)),
            (labels["method clocks"], _counts(how.clocks, labels)),
        ]
    )  # fmt: skip
    yield setting.block(labels["method captured"], style.BODY)
    yield setting.block(labels["method judged title"], style.H2)
    yield setting.block(labels["method judged"], style.BODY)
    reviews = [(labels.of("review", state), count) for state, count in how.reviews]
    yield from setting.rows(
        [
            (labels["method reviews"], _counts(reviews, labels)),
            (labels["method named"], _counts(how.judged, labels) or labels["method none named"]),
        ]
    )  # fmt: skip
    yield setting.block(labels["method standards title"], style.H2)
    yield from (setting.block(f"• {labels[key]}", style.BODY) for key in _STANDARDS)


def _objective(content: ReportContent, setting: Setting) -> Iterator[Flowable]:
    labels = setting.labels
    yield setting.block(labels["working file Objective"], style.H2)
    said = [(value, by) for name, value, by in content.working_file if name == "objective"]
    for value in content.front.method.objective:
        yield from setting.lines(value, style.BODY)
    for value, by in said:
        yield from setting.lines(value, style.BODY)
        yield setting.block(by, style.SMALL)
    if not said and not content.front.method.objective:
        yield setting.block(labels["method no objective"], style.BODY)


def _counts(pairs: Sequence[tuple[str, int]], labels: Labels) -> str:
    """Each with how often; so many as are readable, the rest counted."""
    more = f" · {labels['and more']}: {len(pairs) - _MOST}" if len(pairs) > _MOST else ""
    return " · ".join(f"{short(what, _LONGEST)}: {count}" for what, count in pairs[:_MOST]) + more
