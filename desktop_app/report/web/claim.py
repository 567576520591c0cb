"""A claim on a page: its words, who says so, every judgement in order, what it is linked with."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from desktop_app.report.labels import Labels
from desktop_app.report.model_exhibit import ReportAssessment, ReportClaim, ReportLink
from desktop_app.report.web.parts import heading, pairs, paragraph, table

Where = Callable[[int], str]
"""The address of an exhibit by its number."""


def claim_parts(claim: ReportClaim, labels: Labels, language: str, anchor: str, still: str = "") -> Iterator[str]:
    """All of it; nothing is shortened here. `language`: of the words that it quotes; `still`: markup of its picture."""
    named = f"[{claim.number}] {labels.named(claim.status, claim.kind)} · {labels[f'about {claim.about}']}"
    yield heading(4, named, anchor)
    if claim.exculpatory:
        yield f"<p><strong>{labels['exculpatory']}</strong></p>\n"
    if claim.redacted:
        yield paragraph(labels["redacted"])
    elif claim.quote:
        yield paragraph(f"“{claim.quote}”", language)
    if claim.pinned != "here":
        yield paragraph(labels[f"pinned {claim.pinned}"].format(at=claim.pinned_at))
    if still:
        yield still
    yield pairs(
        [
            (labels["time"], claim.time), (labels["region"], "" if claim.redacted else _region(claim)),
            (labels["said by"], " · ".join(filter(None, (claim.attribution, claim.role)))),
            (labels["figure"], claim.figure), (labels["claim medium"], claim.caption), (labels["incident"], claim.incident),
            (labels["review"], labels.of("review", claim.review)), (labels["suggested"], claim.suggested),
            *link_pairs(claim.links, labels),
        ]
    )  # fmt: skip
    yield from _assessments(claim, labels)


def link_pairs(links: Sequence[ReportLink], labels: Labels) -> Iterator[tuple[str, str]]:
    """Each relation as it is seen from here."""
    for link in links:
        other = link.label or labels["link outside"]
        if link.exhibit:
            other = f"{labels['exhibit']} {link.exhibit}" + (f" [{link.claim}]" if link.claim else "")
        yield labels.of("link back" if link.passive else "link", link.type), other


def _region(claim: ReportClaim) -> str:
    if not claim.region:
        return ""
    x, y, w, h = claim.region
    return (f"{claim.frame} · " if claim.frame > 1 else "") + f"{w} × {h}, {x}, {y}"


def _assessments(claim: ReportClaim, labels: Labels) -> Iterator[str]:
    if not claim.assessments:
        yield paragraph(labels["no assessment"])
    if claim.differing:
        yield f"<p><strong>{labels['differ']}</strong></p>\n"
        rows = [
            (f"{one.by}\n{one.at}", _status(one, labels), one.reason or labels["no reason"])
            for one in claim.assessments
            if one.standing and not one.withdrawn
        ]
        yield table(labels["differ heads"].split("|"), rows)
    for number, one in enumerate(claim.assessments, 1):
        yield from _assessment(number, one, labels)


def _status(one: ReportAssessment, labels: Labels) -> str:
    return f"{labels.of('status', one.status)}, {labels[f'about {one.about}']}"


def _assessment(number: int, one: ReportAssessment, labels: Labels) -> Iterator[str]:
    yield heading(5, f"{labels['assessment'].format(number=number)} · {one.by}")
    if one.withdrawn:
        yield paragraph(f"{labels['withdrawn']} · {one.at}")
        return
    yield paragraph(f"{_status(one, labels)} · {labels['stands' if one.standing else 'superseded']} · {one.at}")
    if one.resolves:
        yield paragraph(labels["resolves"].format(numbers=", ".join(map(str, one.resolves))))
    grade = " · ".join(f"{letter}: {labels.of('grade', letter)}" for letter in one.grade)
    yield pairs(
        [
            (labels["reason"], one.reason or labels["no reason"]), (labels["method"], one.method),
            *((labels[f"strand {name}"], words) for name, words in one.strands),
            (labels["grade title"].format(grade=one.grade), grade),
        ]
    )  # fmt: skip
