"""Rows about claims and assessments."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from desktop_app.rows.ids import CaptureId, ClaimId, EntryId, ItemId, KeyText


@dataclass(frozen=True, slots=True)
class AssessmentRow:
    """One judgement. `head`: it stands; `withdrawn`: only the tombstone is left."""

    assessment: EntryId
    by: KeyText
    at_ms: int
    about: str
    status: str
    reason: str
    method: str
    source_grade: str
    information_grade: str
    strands: Mapping[str, str]
    resolves: bool
    replaces: tuple[str, ...]
    head: bool
    withdrawn: bool


@dataclass(frozen=True, slots=True)
class ClaimWords:
    """What a claim says, alone. `is_pinned`: to words of its capture's text."""

    claim: ClaimId
    item: ItemId
    quote: str
    caption: str
    is_pinned: bool


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """A claim with all its assessments. `start`/`end` are code points in the capture's text, None for regions and times."""

    claim: ClaimId
    item: ItemId
    capture: CaptureId
    kind: str
    status: str
    about: str
    differing: bool
    anchor: Mapping[str, Any]
    start: int | None
    end: int | None
    quote: str
    attribution: str
    attribution_role: str
    review: str
    exculpatory: bool
    figure: Mapping[str, Any]
    name: str
    caption: str
    accepted_from: Mapping[str, str]
    by: KeyText
    at_ms: int
    tags: tuple[str, ...]
    assessments: tuple[AssessmentRow, ...]

    @property
    def region(self) -> tuple[int, int, int, int] | None:
        """(x, y, w, h) in pixels of the upright picture, for a claim on a picture: of a polygon, the rectangle around it."""
        if self.anchor.get("type") != "region":
            return None
        a = self.anchor
        return (a["x"], a["y"], a["w"], a["h"])

    @property
    def frame(self) -> int:
        """Which picture of a file of several a region is on, from 1."""
        return int(self.anchor.get("frame", 1))

    @property
    def time(self) -> tuple[int, int] | None:
        """(from, to) in milliseconds of a recording; both the same for a moment."""
        return (self.anchor["start_ms"], self.anchor["end_ms"]) if self.anchor.get("type") == "time" else None

    @property
    def polygon(self) -> tuple[tuple[int, int], ...]:
        """The corners of a region that is no rectangle, in the same pixels; () for a rectangle."""
        return tuple((x, y) for x, y in self.anchor.get("points", ())) if self.region else ()
