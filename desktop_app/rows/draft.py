"""What a draft check says: places in the draft, what of the archive they were compared with, and what was not checked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final, Literal

State = Literal["LOOK", "NOT CHECKED", "FOUND"]
"""LOOK: somebody must look at it. FOUND: no difference was found, which is not "correct"."""

RULES: Final[Mapping[str, State]] = MappingProxyType(
    {
        "quotation differs": "LOOK",
        "quotation said by another": "LOOK",
        "quotation not found": "LOOK",
        "quotation of a translation": "LOOK",
        "quotation shortened": "LOOK",
        "quotation signs": "LOOK",
        "quotation too short": "NOT CHECKED",
        "quotation unclosed": "NOT CHECKED",
        "quotation too long": "NOT CHECKED",
        "quotation found": "FOUND",
        "figure contested": "LOOK",
        "figure assessors differ": "LOOK",
        "figure differs": "LOOK",
        "figure absent": "LOOK",
        "figure not assessed": "LOOK",
        "figure only claimed": "LOOK",
        "figure said": "LOOK",
        "figure vague": "NOT CHECKED",
        "figure same number": "NOT CHECKED",
        "figure verified": "FOUND",
        "claim refuted": "LOOK",
        "claim out of context": "LOOK",
        "claim disputed": "LOOK",
        "claim assessors differ": "LOOK",
        "claim inconclusive": "LOOK",
        "picture out of context": "LOOK",
        "picture contested": "LOOK",
        "picture captions differ": "LOOK",
        "picture alike": "LOOK",
        "picture not in the archive": "LOOK",
        "picture not readable": "NOT CHECKED",
        "picture not compared": "NOT CHECKED",
        "picture found": "FOUND",
        "person at risk": "LOOK",
        "person consent": "LOOK",
        "person perhaps": "LOOK",
        "person source at risk": "LOOK",
        "person detail": "LOOK",
    }
)
"""Every rule with its state, the gravest first within a topic; the topic is its first word."""
_GRAVITY: Final = {rule: place for place, rule in enumerate(RULES)}


@dataclass(frozen=True, slots=True)
class DraftPlace:
    """Where in the draft. `paragraph` and `last` (where it ends) count from 1; 0: a place that was not read.

    `start` is a code point of `paragraph`, `end` one of `last`. `before` and `after` are the words around it,
    with … where they are cut.
    """

    paragraph: int
    start: int
    end: int
    last: int
    words: str
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class DraftSource:
    """One thing of the archive that it was compared with. `start`, `end`: code points of the item's text; None elsewhere.

    `words`: what the archive says; `said_by`: who says so; `known_by`: "claim" where a person stated that, "rule" where a
    rule read it. `judged`: (about, status, reason) of each standing assessment.
    """

    item: str
    title: str
    source: str = ""
    captured_at: str = ""
    claim: str = ""
    kind: str = ""
    status: str = ""
    about: str = ""
    words: str = ""
    said_by: str = ""
    known_by: str = ""
    start: int | None = None
    end: int | None = None
    judged: tuple[tuple[str, str, str], ...] = ()
    flagged: str = ""
    """Why it may not leave before a person decides; "" where nothing stands against it."""


@dataclass(frozen=True, slots=True)
class DraftFinding:
    """One result. `diff`: pieces as ("same" | "draft" | "archive", words), () where nothing differs.

    `said_by`: whom the draft names as the speaker. `more`: how many other items hold the same. `note`: what else a rule
    has to say, as a key of the report's words, "" for nothing.
    """

    rule: str
    place: DraftPlace
    sources: tuple[DraftSource, ...] = ()
    diff: tuple[tuple[str, str], ...] = ()
    said_by: str = ""
    more: int = 0
    note: str = ""

    @property
    def topic(self) -> str:
        """Its first word: quotation, figure, claim, picture, person."""
        return self.rule.partition(" ")[0]

    @property
    def state(self) -> State:
        """LOOK, NOT CHECKED or FOUND."""
        return RULES[self.rule]

    @property
    def gravity(self) -> int:
        """Less is graver."""
        return _GRAVITY[self.rule]


@dataclass(frozen=True, slots=True)
class DraftCheck:
    """A whole check. `not_checked`: (how many, reason as a key of the report's words) of what no finding stands for.

    `judged_on`: the day on which consents were judged. `conversions`: how the reader came to the words.
    """

    name: str
    sha256: str
    mime: str
    language: str
    paragraphs: int
    words: int
    archive: str
    archive_id: str
    state_sha256: str
    date: str
    judged_on: str
    version: str
    items: int
    findings: tuple[DraftFinding, ...]
    not_checked: tuple[tuple[int, str], ...]
    conversions: tuple[str, ...]

    def counts(self) -> dict[str, int]:
        """How many findings each rule has; rules without any are left out."""
        found: dict[str, int] = {}
        for one in sorted(self.findings, key=lambda finding: finding.gravity):
            found[one.rule] = found.get(one.rule, 0) + 1
        return found

    def states(self) -> dict[str, int]:
        """How many findings there are in each state."""
        found: dict[str, int] = {"LOOK": 0, "NOT CHECKED": 0, "FOUND": 0}
        for one in self.findings:
            found[one.state] += 1
        return found
