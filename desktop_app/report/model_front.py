"""What a report prints before and after its exhibits. Words of a claim stand once, at its exhibit; here they are pointed at."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True, order=True)
class Ref:
    """A place in the report: an exhibit and a claim of it. `claim` 0: the exhibit itself."""

    exhibit: int
    claim: int = 0


@dataclass(frozen=True, slots=True)
class Printing:
    """What an editor may do with a claim or exhibit, by the first rule that applies.

    `may`: fact · saying · figure · claim · telling · not; `reasons`: keys of what the rule found.
    """

    at: Ref
    may: str
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Method:
    """How the exhibits came to be. Pairs are (what, how often), the most frequent first."""

    objective: tuple[str, ...] = ()
    captures: tuple[tuple[str, int], ...] = ()
    tools: tuple[tuple[str, int], ...] = ()
    clocks: tuple[tuple[str, int], ...] = ()
    judged: tuple[tuple[str, int], ...] = ()
    reviews: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Activity:
    """What one person did on one day (UTC): (what, how many)."""

    day: str
    by: str
    counts: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Corroborated:
    """The relations of a claim or exhibit: (relation as seen from it, what to).

    `elsewhere`: relations to what is not in the report. `independent`: exhibits whose sources were counted, its own first;
    `unknown`: exhibits that support it and have no source.
    """

    at: Ref
    links: tuple[tuple[str, Ref], ...]
    elsewhere: int
    independent: tuple[int, ...]
    unknown: int


@dataclass(frozen=True, slots=True)
class Counted:
    """One figure. `value` None: vague or not read; `by_rule`: its parts were read by a rule, nobody has looked at them."""

    at: Ref
    value: int | None
    unit: str
    qualifier: str
    group: str
    place: str
    period: str
    who: str
    by_rule: bool


@dataclass(frozen=True, slots=True)
class Arithmetic:
    """Numbers of the report set against each other, as a sum. `rule`: what made it worth writing down."""

    rule: str
    sum: str
    at: tuple[Ref, ...]


@dataclass(frozen=True, slots=True)
class FigureSet:
    """Figures of one incident, or else of one place and period; all "": nobody said where and when."""

    incident: str
    place: str
    period: str
    figures: tuple[Counted, ...]
    sums: tuple[Arithmetic, ...]


@dataclass(frozen=True, slots=True)
class Moment:
    """One time. `kind`: published · event · taken · captured; `how`: observed · stated · imported; `words`: an incident's name."""

    at: str
    kind: str
    of: Ref
    how: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class Custody:
    """The custody of one exhibit in short. `unstamped`: entries that no time stamp here covers."""

    exhibit: int
    captured_at: str
    by: str
    files: int
    hash_list: str
    entries: int
    people: int
    last_at: str
    unstamped: int


@dataclass(frozen=True, slots=True)
class OpenLead:
    """Something named and not yet had. `exhibit` 0: no exhibit names it."""

    kind: str
    name: str
    exhibit: int


@dataclass(frozen=True, slots=True)
class Gaps:
    """What is not known or not done. `minimum`: exhibits with what of the Berkeley minimum they lack, (name, state) each."""

    leads: tuple[OpenLead, ...] = ()
    leads_elsewhere: int = 0
    unassessed: tuple[Ref, ...] = ()
    ungraded: tuple[Ref, ...] = ()
    unattributed: tuple[Ref, ...] = ()
    elsewhere: tuple[Ref, ...] = ()
    """Claims that are pinned to another capture than the one printed."""
    minimum: tuple[tuple[int, tuple[tuple[str, str], ...]], ...] = ()
    without_source: tuple[int, ...] = ()
    undated: tuple[int, ...] = ()
    waiting: int = 0
    """Entries of people who are not admitted: they count for nothing until they are."""


@dataclass(frozen=True, slots=True)
class Front:
    """All of it, computed by rules that the report prints."""

    printing: tuple[Printing, ...] = ()
    method: Method = Method()
    activities: tuple[Activity, ...] = ()
    corroboration: tuple[Corroborated, ...] = ()
    figures: tuple[FigureSet, ...] = ()
    timeline: tuple[Moment, ...] = ()
    custody: tuple[Custody, ...] = ()
    gaps: Gaps = Gaps()
    exculpatory: tuple[Ref, ...] = ()

    def without_figures_of(self, hidden: Collection[Ref]) -> Front:
        """Without the numbers of claims that are printed without what they say; sums with such a number go, too."""
        groups = [
            replace(
                group,
                figures=tuple(one for one in group.figures if one.at not in hidden),
                sums=tuple(one for one in group.sums if not hidden or not set(one.at) & set(hidden)),
            )
            for group in self.figures
        ]
        return replace(self, figures=tuple(group for group in groups if group.figures))


EMPTY = Front()
"""Nothing is said."""
