"""The working file as it stands, field by field; where people differ, each value with its person."""

from __future__ import annotations

from collections.abc import Iterator

from reportlab.platypus import Flowable

from desktop_app.report import style
from desktop_app.report.model import ReportContent
from desktop_app.report.setting import Setting


def working_file(content: ReportContent, setting: Setting) -> Iterator[Flowable]:
    """Every field in which something is written; rival hypotheses have a part of their own."""
    labels = setting.labels
    names = [name for name, _value, _by in content.working_file]
    for name, value, by in content.working_file:
        if name == "hypotheses":
            continue
        yield setting.block(labels.of("working file", name.replace("_", " ").capitalize()), style.H2)
        yield from setting.lines(value, style.BODY)
        said = f"{by} · {labels['differ short']}" if names.count(name) > 1 else by
        yield setting.block(said, style.SMALL)
