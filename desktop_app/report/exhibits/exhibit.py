"""The exhibits of a report on their pages, as its template has them."""

from __future__ import annotations

from collections.abc import Iterator

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, PageBreak, Spacer

from desktop_app.report import style
from desktop_app.report.exhibits.claim import claims
from desktop_app.report.exhibits.contact import contact_sheet
from desktop_app.report.exhibits.head import head
from desktop_app.report.exhibits.links import linked
from desktop_app.report.exhibits.pictures import picture, stills
from desktop_app.report.exhibits.provenance import provenance
from desktop_app.report.exhibits.translations import translations
from desktop_app.report.exhibits.words import marked_words
from desktop_app.report.model import ReportContent
from desktop_app.report.model_exhibit import Exhibit
from desktop_app.report.outline import Start, exhibit_key
from desktop_app.report.setting import Setting

TEMPLATES = ("full", "exhibit", "claims", "contact")
"""Everything · one exhibit · every claim with its grounds · all pictures small."""
_BELOW = 5 * mm
_ROOM = 80 * mm
"""Less than this at the foot of a page, and an exhibit of the claim sheet begins on the next."""


def exhibits(content: ReportContent, setting: Setting) -> Iterator[Flowable]:
    """All of them."""
    if content.template == "contact":
        yield from contact_sheet(content.exhibits, setting)
        return
    for exhibit in content.exhibits:
        if content.template == "claims":
            yield from _claim_sheet(exhibit, setting)
        else:
            yield from exhibit_pages(exhibit, setting, is_single=content.template == "exhibit")


def exhibit_pages(exhibit: Exhibit, setting: Setting, *, is_single: bool = False) -> Iterator[Flowable]:
    """All of one exhibit, on pages of its own; a single one stands in no list and begins where it may."""
    labels = setting.labels
    yield Spacer(1, _BELOW) if is_single else PageBreak()
    yield Start(exhibit_key(exhibit.number), f"{exhibit.number}. {exhibit.title}", 0 if is_single else 1, setting.began)
    yield from head(exhibit, setting)
    if exhibit.fault:
        yield setting.block(f"{labels['not shown']}: {exhibit.fault}", style.H3)
        yield setting.block(labels["fault rest"], style.BODY)
    else:
        if not exhibit.captures:
            yield setting.block(labels["no capture"], style.BODY)
        yield from picture(exhibit, setting)
        if exhibit.text:
            yield setting.block(labels["text title"], style.H2)
            yield from marked_words(exhibit, setting)
        yield from translations(exhibit, setting)
        yield from stills(exhibit, setting)
    yield from claims(exhibit, setting)
    yield from linked(exhibit, setting)
    yield from provenance(exhibit, setting)


def _claim_sheet(exhibit: Exhibit, setting: Setting) -> Iterator[Flowable]:
    """The claims of one exhibit; its picture where a claim is on a region of it."""
    yield PageBreak() if exhibit.number == 1 else Spacer(1, 7 * mm)
    start = Start(exhibit_key(exhibit.number), f"{exhibit.number}. {exhibit.title}", 1, setting.began)
    if not exhibit.claims:
        yield start
        yield setting.row(f"{setting.labels['exhibit']} {exhibit.number}", exhibit.title)
        yield setting.row("", setting.labels["no claims"], style.SMALL)
        return
    yield CondPageBreak(_ROOM)
    yield start
    yield from head(exhibit, setting)
    if exhibit.fault:
        yield setting.block(f"{setting.labels['not shown']}: {exhibit.fault}", style.H3)
    elif any(claim.region and claim.shown for claim in exhibit.claims):
        yield from picture(exhibit, setting)
    yield from claims(exhibit, setting)
