"""One exhibit: its head, picture, text with claims marked, claims, record, files and custody."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, PageBreak

from desktop_app.report import style
from desktop_app.report.model import Exhibit, ReportAssessment, ReportClaim
from desktop_app.report.notes import span_of
from desktop_app.report.picture import PictureBlock, Region
from desktop_app.report.setting import Setting
from desktop_app.report.text.block import Block, Style
from desktop_app.report.text.draw import Span

_HIGH = 105 * mm
_QUOTED = 1_000


class _Start(Flowable):  # type: ignore[misc]
    """Says on which page the exhibit begins: for the list, the outline and the links."""

    def __init__(self, number: int, title: str, began: dict[int, int]) -> None:
        super().__init__()
        self._number, self._title, self._began = number, title, began

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Takes no room."""
        return 0, 0

    def draw(self) -> None:
        """A bookmark."""
        key = f"exhibit-{self._number}"
        self._began[self._number] = self.canv.getPageNumber()
        self.canv.bookmarkPage(key)
        self.canv.addOutlineEntry(f"{self._number}. {self._title}"[:200], key, 0)


def exhibit_pages(exhibit: Exhibit, setting: Setting, template: str) -> Iterator[Flowable]:
    """All of one exhibit; template "claims" leaves record, files and custody to the manifest."""
    labels = setting.labels
    yield PageBreak()
    yield _Start(exhibit.number, exhibit.title, setting.began)
    yield setting.block(f"{labels['exhibit']} {exhibit.number}", Style(9, 13, grey=0.4, keep=True))
    yield setting.block(exhibit.title, style.H1)
    if exhibit.fault:
        yield setting.block(f"{labels['not shown']}: {exhibit.fault}", style.BODY)
        return
    yield from setting.rows(
        [
            (labels["kind"], labels.of("kind", exhibit.kind)), (labels["source"], exhibit.source),
            (labels["published"], exhibit.published_at), (labels["captured"], exhibit.captured_at),
            (labels["item"], exhibit.item),
        ]
    )  # fmt: skip
    if exhibit.picture:
        yield from _picture(exhibit, setting)
    if exhibit.text:
        yield setting.block(labels["text title"], style.H2)
        yield from _text(exhibit, setting)
    yield from _claims(exhibit, setting)
    if template == "full":
        yield from _record(exhibit, setting)


def _picture(exhibit: Exhibit, setting: Setting) -> Iterator[Flowable]:
    labels = setting.labels
    shown = setting.previews.get(exhibit.picture)
    if exhibit.graphic:
        yield setting.block(labels["graphic"], style.BODY)
    elif shown is None:
        yield setting.block(labels["no picture"], style.BODY)
    else:
        number_style = Style(7, 9, bold=True)
        regions = [
            Region(claim.region, setting.block(f"[{claim.number}]", number_style), claim.polygon)
            for claim in exhibit.claims
            if claim.region and claim.shown
        ]
        yield PictureBlock(shown, regions, _HIGH)
    yield setting.block(exhibit.caption or labels["no caption"], style.SMALL)


def _text(exhibit: Exhibit, setting: Setting) -> Iterator[Flowable]:
    place = 0
    by_number = {claim.number: claim for claim in exhibit.claims}
    noted: set[int] = set()

    for line in exhibit.text.split("\n"):
        if line.strip():
            found = (span_of(c, place, len(line), style.ground(c.status, c.colour)) for c in exhibit.claims)
            yield _paragraph(line, [s for s in found if s], setting, by_number, noted)
        place += len(line) + 1


def _paragraph(
    line: str, spans: list[Span], setting: Setting, claims: dict[int, ReportClaim], noted: set[int]
) -> Block:
    def marked(canvas: Any, span: Span, baseline: float) -> None:
        if span.mark in noted:
            return
        noted.add(span.mark)
        x = 0.0 if block.paragraph.rtl else block.text_width + 3 * mm
        setting.notes.add(canvas, x, baseline, setting.block(_note(claims[span.mark], setting), style.NOTE))

    block = setting.block(line, style.BODY, spans=spans, marked=marked, inset=style.NOTES)
    return block


def _note(claim: ReportClaim, setting: Setting) -> str:
    labels = setting.labels
    differ = f" · {labels['differ short']}" if claim.differing else ""
    return f"[{claim.number}] {labels.named(claim.status, claim.kind)} ({labels[f'about {claim.about}']}){differ}"


def _claims(exhibit: Exhibit, setting: Setting) -> Iterator[Flowable]:
    labels = setting.labels
    if exhibit.claims:
        yield setting.block(labels["claims title"], style.H2)
    for claim in exhibit.claims:
        head = f"[{claim.number}] {labels.named(claim.status, claim.kind)} · {labels[f'about {claim.about}']}"
        yield setting.block(head, style.H3)
        yield setting.block(_pinned(claim, setting), style.BODY)
        yield from setting.rows([(labels["said by"], claim.attribution), (labels["figure"], claim.figure)])
        if claim.differing:
            yield setting.block(labels["differ"], Style(8.5, 12, after=3, bold=True))
        for one in claim.assessments:
            yield setting.row(f"{one.at} · {one.by}", _assessment(one, setting))


def _assessment(one: ReportAssessment, setting: Setting) -> str:
    labels = setting.labels
    if one.withdrawn:
        return labels["withdrawn"]
    parts = [labels.of("status", one.status), labels[f"about {one.about}"]]
    parts += [f"{labels['grade']} {one.grade}"] if one.grade else []
    parts += [f"{labels['method']}: {one.method}"] if one.method else []
    parts.append(labels["stands"] if one.standing else labels["superseded"])
    return f"{', '.join(parts)}: {one.reason or labels['no reason']}"


def _pinned(claim: ReportClaim, setting: Setting) -> str:
    if claim.region:
        x, y, w, h = claim.region
        return f"{setting.labels['region']}: {w} × {h}, {x}, {y}"
    return f"“{claim.quote[:_QUOTED]}{' […]' if len(claim.quote) > _QUOTED else ''}”"


def _record(exhibit: Exhibit, setting: Setting) -> Iterator[Flowable]:
    labels = setting.labels
    if exhibit.referenced:
        yield setting.block(labels["referenced title"], style.H2)
        yield from (setting.block(f"• {name}", style.BODY) for name in exhibit.referenced)
    yield setting.block(labels["record title"], style.H2)
    for name, value, how in exhibit.record:
        yield setting.row(f"{name} · {labels.words.get(how, how)}", value, style.SMALL)
    yield setting.block(labels["files title"], style.H2)
    for asset in exhibit.assets:
        yield setting.row(
            asset.role, f"{asset.mime} · {asset.size_bytes} {labels['bytes']} · {asset.sha256}", style.SMALL
        )
    yield setting.block(labels["custody title"], style.H2)
    for at, by, what in exhibit.custody:
        yield setting.row(f"{at} · {by}", what, style.SMALL)
