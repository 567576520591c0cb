"""The card of a claim: what it is, who says so, and everybody's assessments as a dated thread."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from PySide6.QtWidgets import QWidget

from desktop_app.rows.claims import AssessmentRow, ClaimRow
from desktop_app.services.linked import Linked
from desktop_app.ui.desk import Desk
from desktop_app.ui.pinned import pinned_words
from desktop_app.ui.reader.card import Card, quoted
from desktop_app.ui.reader.places import fitting

_REASON = 400


def claim_card(
    desk: Desk,
    claim: ClaimRow,
    names: Mapping[str, str],
    parent: QWidget,
    *,
    elsewhere: bool = False,
    linked: Sequence[Linked] = (),
) -> Card:
    """`elsewhere`: another capture than the one that is shown holds its words."""
    words = desk.words
    card = Card(desk, claim.claim, -1 if elsewhere else claim.start or 0, parent)
    ink, ground = desk.theme.status_colours(claim.status)
    shown = words.status(claim.status)
    title = words("{status} {kind}", status=shown, kind=words(claim.kind))
    card.head(desk.theme.status_icon(claim.status), f"{title} · {words(claim.about)}", ink, ground)
    card.line(quoted(claim.quote) if claim.quote else pinned_words(words, claim.time))
    if claim.region and claim.caption:
        card.line(words("Read by machine: {words}", words=words.apart(fitting(claim.caption, 200))), quiet=True)
    if elsewhere:
        card.line(words("In another capture"), quiet=True)
    if claim.attribution:
        card.line(words("Said by {who}", who=words.apart(fitting(claim.attribution, 120))), quiet=True)
    if claim.differing:
        card.head("scale", words("assessors differ"), *desk.theme.status_colours("disputed"))
    _thread(card, claim, names)
    _about(card, claim, linked)
    card.setAccessibleName(f"{title}: {claim.quote[:80]}")
    return card


def _thread(card: Card, claim: ClaimRow, names: Mapping[str, str]) -> None:
    """What stands is always shown; the whole thread, with dates, while this is the claim in hand."""
    for one in claim.assessments:
        said = _judged(card.desk, one, names)
        if one.head and not one.withdrawn and (one.reason or claim.differing):
            card.line(said, quiet=True)
            card.closer.append(card.line(_when(card.desk, one), name="mono"))
        else:
            card.closer.append(card.line(f"{said}\n{_when(card.desk, one)}", name="mono"))


def _judged(desk: Desk, one: AssessmentRow, names: Mapping[str, str]) -> str:
    words = desk.words
    who = words.apart(names.get(one.by, one.by[:8]))
    if one.withdrawn:
        return words("{who}: withdrawn", who=who)
    status = words("{status} ({about})", status=words.status(one.status), about=words(one.about))
    return f"{who}: {status}{' – ' + words.apart(fitting(one.reason, _REASON)) if one.reason else ''}"


def _when(desk: Desk, one: AssessmentRow) -> str:
    """Date, how it stands, grade and strands of one assessment."""
    words = desk.words
    parts = [words.as_written(datetime.fromtimestamp(one.at_ms / 1000, UTC).strftime("%Y-%m-%d %H:%M UTC"))]
    if not one.head and not one.withdrawn:
        parts.append(words("replaced by a later one"))
    if one.resolves:
        parts.append(words("ended a difference"))
    if one.source_grade:
        parts.append(words("grade {grade}", grade=words.as_written(one.source_grade + one.information_grade)))
    names = {"source": words("Source"), "technical": words("Technical"), "content": words("Content")}
    strands = [
        f"{names[name]}: {words.apart(fitting(one.strands[name], _REASON))}" for name in names if one.strands.get(name)
    ]
    return "\n".join([" · ".join(parts), *strands])


def _about(card: Card, claim: ClaimRow, linked: Sequence[Linked]) -> None:
    """Review, exculpatory, tags and links."""
    words = card.desk.words
    if claim.review != "open":
        card.line(words("Review: {state}", state=words(claim.review)), quiet=True)
    if claim.exculpatory:
        card.line(words("exculpatory"), quiet=True)
    if claim.figure:
        parts = (claim.figure.get(name) for name in ("qualifier", "value", "unit", "group", "place"))
        count = words.apart(" ".join(str(part) for part in parts if part not in (None, "")))
        card.closer.append(card.line(words("Figure: {parts}", parts=count), quiet=True))
    if claim.tags:
        card.line(
            words("Tags: {tags}", tags=", ".join(words.apart(fitting(tag, 60)) for tag in claim.tags)), quiet=True
        )
    for one in linked:
        text = words("{link}: {what}", link=words(one.words), what=words.apart(fitting(one.label, 100)))
        card.closer.append(card.line(text, quiet=True))
    if linked:
        card.line(words("{count} links", count=len(linked)), quiet=True)
