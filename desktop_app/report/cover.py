"""The first and the last pages: what this is, what it holds, what was left out, how to check it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, PageBreak, Spacer

from desktop_app.report import style
from desktop_app.report.model import ReportContent
from desktop_app.report.setting import Setting
from desktop_app.report.square_code import SquareCode

_CHECKS = ("check 1", "check 2", "check 3", "check 4", "check 5")
_LISTED = 40


def cover(content: ReportContent, setting: Setting, manifest_sha256: str) -> Iterator[Flowable]:
    """Title, archive, hashes, people, what the document is; then the list of exhibits on a page of its own."""
    labels = setting.labels
    yield Spacer(1, 24 * mm)
    yield setting.block(content.title, style.H1)
    yield from setting.rows(
        [
            (labels["archive"], content.archive), (labels["archive id"], content.archive_id),
            (labels["date"], content.date), (labels["state"], content.state_sha256),
            (labels["manifest"], manifest_sha256), (labels["exhibits"], str(len(content.exhibits))),
        ]
    )  # fmt: skip
    for code, fingerprint in content.people:
        yield setting.row(code, f"{labels['key']} {fingerprint}")
    yield Spacer(1, 4 * mm)
    yield SquareCode(manifest_sha256, 34 * mm, "RIGHT" if labels.rtl else "LEFT")
    yield setting.block(labels["about title"], style.H2)
    yield setting.block(labels["about"], style.BODY)
    yield PageBreak()
    yield setting.block(labels["exhibits"], style.H2)
    for exhibit in content.exhibits:
        words = f"{labels.of('kind', exhibit.kind)} · {len(exhibit.claims)} {labels['claims']}"
        page = setting.starts.get(exhibit.number, 0)
        yield ExhibitLine(
            setting.row(f"{exhibit.number} · {words} · {labels['page']} {page}", exhibit.title), exhibit.number
        )


def sheet(content: ReportContent, setting: Setting) -> Iterator[Flowable]:
    """The working file, field by field; where people differ, each value with its person."""
    labels = setting.labels
    if not content.working_file:
        return
    yield PageBreak()
    yield setting.block(labels.of("working file", "Working file"), style.H1)
    names = [name for name, _value, _by in content.working_file]
    for name, value, by in content.working_file:
        yield setting.block(labels.of("working file", name.replace("_", " ").capitalize()), style.H2)
        yield from setting.lines(value, style.BODY)
        said = f"{by} · {labels['differ short']}" if names.count(name) > 1 else by
        yield setting.block(said, style.SMALL)


class ExhibitLine(Flowable):  # type: ignore[misc]
    """A line of the list that leads to its exhibit."""

    def __init__(self, line: Any, number: int) -> None:
        super().__init__()
        self._line, self._number = line, number
        self.spaceAfter = 3

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """As its line."""
        self.width, self.height = self._line.wrap(width, height)
        return self.width, self.height

    def draw(self) -> None:
        """The line and the link over it."""
        self._line.drawOn(self.canv, 0, 0)
        self.canv.linkRect("", f"exhibit-{self._number}", (0, 0, self.width, self.height), relative=1, thickness=0)


def ending(content: ReportContent, setting: Setting) -> Iterator[Flowable]:
    """What was left out, how to check, known limits."""
    labels = setting.labels
    yield PageBreak()
    yield setting.block(labels["left out title"], style.H2)
    if not content.left_out:
        yield setting.block(labels["nothing left out"], style.BODY)
    for count, reason in content.left_out:
        yield setting.block(f"{count}: {reason}", style.BODY)
    if content.decided:
        yield setting.block(labels["decided title"], style.H2)
    for count, reason in content.decided:
        yield setting.block(f"{count}: {reason}", style.BODY)
    yield setting.block(labels["check title"], style.H2)
    for number, key in enumerate(_CHECKS, 1):
        yield setting.block(f"{number}. {labels[key]}", style.BODY)
    yield setting.block(labels["limits title"], style.H2)
    yield setting.block(labels["limit times"], style.BODY)
    yield setting.block(_missing(setting), style.BODY)
    if setting.cut:
        yield setting.block(f"{setting.cut}: {labels['limit cut']}", style.BODY)


def _missing(setting: Setting) -> str:
    """Which characters could not be printed, by their numbers."""
    missing = dict(sorted(setting.stack.missing.items()))
    if not missing:
        return setting.labels["limit none"]
    which = ", ".join(f"U+{ord(c):04X} × {n}" for c, n in list(missing.items())[:_LISTED])
    more = " …" if len(missing) > _LISTED else ""
    return setting.labels["limit missing"].format(count=len(missing), which=which + more)
