"""Rows of the figures table: counts of the same thing side by side."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.rows.ids import CaptureId, ClaimId, ItemId


@dataclass(frozen=True, slots=True)
class FigureRow:
    """One count. `value` None: vague or not read. `by_rule`: its parts were read by a rule, nobody has looked at them."""

    claim: ClaimId
    item: ItemId
    capture: CaptureId
    item_title: str
    source: str
    status: str
    about: str
    quote: str
    start: int | None
    end: int | None
    value: int | None
    unit: str
    qualifier: str
    group: str
    place: str
    period: str
    incident: str
    attribution: str
    date: str
    by_rule: bool


@dataclass(frozen=True, slots=True)
class Observation:
    """What a rule sees in some figures, in words; never a verdict. `claims`: which it is about."""

    rule: str
    message: str
    claims: tuple[ClaimId, ...]


@dataclass(frozen=True, slots=True)
class FigureGroup:
    """Figures of one incident, or else of one place and period. All "" : nobody said where and when."""

    incident: str
    place: str
    period: str
    figures: tuple[FigureRow, ...]
    observations: tuple[Observation, ...]
