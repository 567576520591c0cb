"""What is proposed. Offsets are Unicode code points: `text[start:end] == quote` always."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Literal

RULE_VERSION = "2"


@dataclass(frozen=True, slots=True)
class Segment:
    """One part of a page that holds several posts. kind: update · original · heading."""

    kind: Literal["update", "original", "heading"]
    time: str
    quote: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Figure:
    """The parts of a count; `value` None for vague amounts, whose words are kept."""

    value: int | None
    words: str
    unit: str
    qualifier: str = ""
    group: str = ""
    place: str = ""
    period: str = ""


@dataclass(frozen=True, slots=True)
class Media:
    """A picture or video that the text names. `caption` as printed."""

    media: Literal["image", "video", "document"]
    caption: str
    photographer: str = ""
    agency: str = ""
    name: str = ""
    start: int = 0
    claimed: bool = False


@dataclass(frozen=True, slots=True)
class Event:
    """Something done to people or places. `date` as printed; `day` is YYYY-MM-DD, "" when it cannot be told.

    Who did it is left out on purpose: rules named the right one 5 times in 11, so a person says it.
    """

    kind: str
    place: str = ""
    date: str = ""
    day: str = ""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One proposed claim with the rule that found it.

    `trust` in its attribution and its kind: good · guess (filled in, shown as a guess) · draft (a person must fill in).
    """

    kind: str
    quote: str
    start: int
    end: int
    rule: str
    attribution: str = ""
    role: str = ""
    status: str = "unreviewed"
    trust: str = "good"
    figure: Figure | None = None
    media: Media | None = None
    event: Event | None = None

    @property
    def id(self) -> str:
        """Stable for the same words at the same place by the same rule: 16 hex digits."""
        key = f"{self.rule}/{RULE_VERSION}/{self.kind}/{self.start}/{self.end}/{self.quote}"
        return hashlib.sha256(key.encode()).hexdigest()[:16]

    @property
    def weak(self) -> tuple[str, ...]:
        """Fields that are filled in and often wrong: drafts for a person, never to be accepted in bulk."""
        figure, event = self.figure, self.event
        named = (
            ("figure.place", figure and figure.place),
            ("event.place", event and event.place),
            ("event.date", event and event.date),
            ("event.day", event and event.day),
        )
        return tuple(name for name, value in named if value)


@dataclass(frozen=True, slots=True)
class Check:
    """An observation about figures, in words, never a verdict."""

    rule: str
    message: str
    quotes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Suggestions:
    """All that one text yields."""

    segments: tuple[Segment, ...]
    suggestions: tuple[Suggestion, ...]
    checks: tuple[Check, ...]
    truncated: bool = False
