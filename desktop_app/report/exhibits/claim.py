"""The claims of an exhibit, each with all its grounds: who says so, every judgement in order, what speaks for and against it."""

from __future__ import annotations

from collections.abc import Iterator

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable

from desktop_app.report import style
from desktop_app.report.exhibits.links import claim_key, link_rows
from desktop_app.report.exhibits.picture import PictureBlock
from desktop_app.report.labels import Labels
from desktop_app.report.model_exhibit import Exhibit, ReportAssessment, ReportClaim
from desktop_app.report.outline import Place
from desktop_app.report.setting import Setting
from desktop_app.report.text.block import Style

_STILL = 40 * mm
_ROOM = 40 * mm
"""Less than this at the foot of a page, and a claim begins on the next."""
_QUOTED = 1_000
_MARKED = Style(8.5, 12, after=3, bold=True)
_JUDGED = Style(8.5, 11.5, before=4, after=2, bold=True)
_WIDTHS = (34 * mm, 40 * mm, 0)


def claims(exhibit: Exhibit, setting: Setting) -> Iterator[Flowable]:
    """One block a claim, numbered as in the text and on the picture."""
    for claim in exhibit.claims:
        yield CondPageBreak(_ROOM)
        if claim.number == 1:
            yield setting.block(setting.labels["claims title"], style.H2)
        yield Place(claim_key(exhibit.number, claim.number), setting.began)
        yield from _claim(exhibit, claim, setting)


def _claim(exhibit: Exhibit, claim: ReportClaim, setting: Setting) -> Iterator[Flowable]:
    """Its name, its words, what is known of it, its judgements."""
    labels = setting.labels
    head = f"[{claim.number}] {labels.named(claim.status, claim.kind)} · {labels[f'about {claim.about}']}"
    yield setting.block(head, style.H3)
    if claim.exculpatory:
        yield setting.block(labels["exculpatory"], _MARKED)
    yield setting.block(_pinned(claim, labels), style.BODY)
    if claim.pinned != "here":
        sentence = labels[f"pinned {claim.pinned}"].format(at=labels.apart(claim.pinned_at))
        yield setting.block(sentence, style.SMALL)
    if shown := setting.previews.get(claim.still):
        yield PictureBlock(shown, (), _STILL, f"{labels['still']} · {_pinned(claim, labels)}")
    yield from setting.rows(
        [
            (labels["said by"], " · ".join(filter(None, (claim.attribution, claim.role)))),
            (labels["figure"], claim.figure), (labels["claim medium"], claim.caption),
            (labels["incident"], claim.incident), (labels["review"], labels.of("review", claim.review)),
            (labels["suggested"], claim.suggested),
        ]
    )  # fmt: skip
    yield from link_rows(claim.links, setting)
    yield from _assessments(claim, setting)


def _pinned(claim: ReportClaim, labels: Labels) -> str:
    if claim.redacted:
        return labels["redacted"]
    if claim.time:
        return f"{labels['time']}: {labels.apart(claim.time)}"
    if claim.region:
        x, y, w, h = claim.region
        frame = f"{labels['frame']} {claim.frame} · " if claim.frame > 1 else ""
        return f"{frame}{labels['region']}: {labels.apart(f'{w} × {h}, {x}, {y}')}"
    return f"“{claim.quote[:_QUOTED]}{' […]' if len(claim.quote) > _QUOTED else ''}”"


def _assessments(claim: ReportClaim, setting: Setting) -> Iterator[Flowable]:
    """Where assessors differ they stand side by side first; then every judgement in order of time."""
    labels = setting.labels
    if not claim.assessments:
        yield setting.block(labels["no assessment"], style.SMALL)
    if claim.differing:
        yield setting.block(labels["differ"], _MARKED)
        heads = labels["differ heads"].split("|")
        rows = [
            [f"{one.by} · {labels.apart(one.at)}", _status(one, labels), one.reason or labels["no reason"]]
            for one in claim.assessments
            if one.standing and not one.withdrawn
        ]
        yield setting.table(heads, rows, _WIDTHS)
    for number, one in enumerate(claim.assessments, 1):
        yield from _assessment(number, one, setting)


def _status(one: ReportAssessment, labels: Labels) -> str:
    return f"{labels.of('status', one.status)}, {labels[f'about {one.about}']}"


def _assessment(number: int, one: ReportAssessment, setting: Setting) -> Iterator[Flowable]:
    """Who, when, about what, and what it says; of a withdrawn one that it was there."""
    labels = setting.labels
    name = f"{labels['assessment'].format(number=number)} · {one.by}"
    at = labels.apart(one.at)
    if one.withdrawn:
        yield setting.row(name, f"{labels['withdrawn']} · {at}", _JUDGED)
        return
    stands = labels["stands"] if one.standing else labels["superseded"]
    yield setting.row(name, f"{_status(one, labels)} · {stands} · {at}", _JUDGED)
    if one.resolves:
        yield setting.row("", labels["resolves"].format(numbers=", ".join(map(str, one.resolves))))
    yield setting.row(labels["reason"], one.reason or labels["no reason"])
    strands = [(labels[f"strand {name}"], words) for name, words in one.strands]
    yield from setting.rows([(labels["method"], one.method), *strands, (_grade_name(one, labels), _grade(one, labels))])


def _grade_name(one: ReportAssessment, labels: Labels) -> str:
    return labels["grade title"].format(grade=one.grade)


def _grade(one: ReportAssessment, labels: Labels) -> str:
    """Source and information are judged apart; F and 6 say that they cannot be judged."""
    return " · ".join(f"{labels.of('grade', letter)} ({letter})" for letter in one.grade)
