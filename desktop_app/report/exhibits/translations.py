"""Translations of an exhibit's words: who made each, when and how, and its words beside the original's."""

from __future__ import annotations

from collections.abc import Iterator

from reportlab.platypus import Flowable

from desktop_app.report import style
from desktop_app.report.model_exhibit import Exhibit, ReportTranslation
from desktop_app.report.setting import Setting
from desktop_app.report.text.table import Cell


def translations(exhibit: Exhibit, setting: Setting) -> Iterator[Flowable]:
    """One after the other, oldest first."""
    if exhibit.translations:
        yield setting.block(setting.labels["translations title"], style.H2)
    for one in exhibit.translations:
        yield from _translation(one, exhibit, setting)


def _translation(one: ReportTranslation, exhibit: Exhibit, setting: Setting) -> Iterator[Flowable]:
    labels = setting.labels
    yield setting.block(labels["translation of"].format(language=labels.apart(one.language)), style.H3)
    yield from setting.rows(
        [
            (labels["translation how"], labels[f"translation {one.how}"]),
            (labels["translator"], one.translator or labels["translation named"]), (labels["translation date"], one.date),
            (labels["translation checker"], _checker(one, setting)), ("SHA-256", one.sha256 or labels["hash withheld"]),
        ]
    )  # fmt: skip
    if not one.here:
        yield setting.block(labels["translation elsewhere"].format(sha256=labels.apart(one.of_sha256)), style.SMALL)
    if one.fault:
        yield setting.block(f"{labels['not shown']}: {one.fault}", style.BODY)
        return
    first, second = _lines(exhibit.text if one.here else ""), _lines(one.text)
    if len(first) == len(second):
        rows: list[list[str | Cell]] = [
            [
                setting.block(line, style.TABLE_CELL, lang=exhibit.language),
                setting.block(other, style.TABLE_CELL, lang=one.language),
            ]
            for line, other in zip(first, second, strict=True)
        ]
        yield setting.table([labels["translation original"], labels["translation words"]], rows, (0, 0))
    else:
        yield from (setting.block(line, style.BODY, lang=one.language) for line in second)


def _checker(one: ReportTranslation, setting: Setting) -> str:
    if one.checked and not one.checker:
        return setting.labels["translation named"]
    return one.checker or setting.labels["translation unchecked"]


def _lines(text: str) -> list[str]:
    return [line for line in text.split("\n") if line.strip()]
