"""The words of the report and its statuses, explained."""

from __future__ import annotations

from collections.abc import Iterator

from reportlab.platypus import Flowable

from archive_schema.statuses import STATUSES
from desktop_app.report import style
from desktop_app.report.model import ReportContent
from desktop_app.report.setting import Setting

_WORDS = (
    "exhibit", "capture", "claim", "saying", "assessment", "differ", "source", "lead", "link", "entry", "custody", "hash",
    "manifest", "stamp", "known", "minimum", "grade",
)  # fmt: skip


def glossary(_content: ReportContent, setting: Setting) -> Iterator[Flowable]:
    """Words first, then the shipped statuses; a status of the researchers' own means what they say of it."""
    labels = setting.labels
    for word in _WORDS:
        yield setting.row(labels[f"word {word}"], labels[f"meaning {word}"])
    yield setting.block(labels["statuses title"], style.H2)
    for status in STATUSES:
        yield setting.row(labels.of("status", status), labels[f"meaning status {status}"])
    yield setting.block(labels["statuses own"], style.SMALL)
