"""Multi-value registers: heads are the values that no other counted entry supersedes. No clock decides."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from archive_schema.statuses import NEVER_DIFFER

_OF_TERMS = ("label", "colour", "icon", "key", "needs_reason")
"""What a term.create says that may be set anew later."""


@dataclass(frozen=True, slots=True)
class Counted:
    """A counted entry as the projection sees it. `body` None: withdrawn, withheld or destroyed."""

    id: str
    author: str
    at_ms: int
    counter: int
    kind: str
    entity: str
    refs: tuple[str, ...]
    body: Mapping[str, Any] | None
    withdrawn: bool = False

    @property
    def shown_order(self) -> tuple[int, int, str]:
        """For display only."""
        return (self.at_ms, self.counter, self.id)


@dataclass(frozen=True, slots=True)
class FieldHead:
    """One standing value of one field."""

    name: str
    value: Any
    entry: Counted


def field_heads(entries: Sequence[Counted]) -> list[FieldHead]:
    """All standing field values of one entity, first values included.

    A set without a body (withheld, withdrawn) still covers the sets it named, so nothing rises from the dead,
    but never a first value: which field it was about is not known any more.
    """
    values = [head for entry in entries for head in _values(entry)]
    by_field: dict[str, set[str]] = {}
    for entry in entries:
        if entry.kind == "field.set" and entry.body is not None:
            by_field.setdefault(entry.body["field"], set()).update(entry.refs)
    buried = {ref for entry in entries if entry.kind == "field.set" and entry.body is None for ref in entry.refs}
    first = {entry.id for entry in entries if entry.kind in ("entity.create", "term.create")}
    gone = buried - first
    return [v for v in values if v.entry.id not in by_field.get(v.name, ()) and v.entry.id not in gone]


def _values(entry: Counted) -> Iterable[FieldHead]:
    if entry.body is None:
        return ()
    if entry.kind == "field.set":
        return (FieldHead(entry.body["field"], entry.body["value"], entry),)
    if entry.kind == "entity.create":
        return tuple(FieldHead(name, value, entry) for name, value in entry.body.get("fields", {}).items())
    if entry.kind == "term.create":
        return tuple(FieldHead(name, entry.body[name], entry) for name in _OF_TERMS if name in entry.body)
    return ()


def add_wins(entries: Sequence[Counted], add: str, remove: str) -> list[Counted]:
    """The `add` entries that no `remove` names: a set in which adding wins over a removal that did not see it."""
    removed = {ref for entry in entries if entry.kind == remove for ref in entry.refs}
    return [entry for entry in entries if entry.kind == add and entry.id not in removed and entry.body is not None]


def _covers(later: Counted, earlier: Counted) -> bool:
    """Whether `later` may supersede `earlier`, which it names.

    One's own earlier word about the same thing, or a colleague's by an explicit resolution with a reason.
    A tombstone (no body) keeps covering what it covered.
    """
    if later.body is None or earlier.body is None:
        return True
    if later.body.get("about", "saying") != earlier.body.get("about", "saying"):
        return False
    return later.author == earlier.author or bool(later.body.get("resolves") and later.body.get("reason"))


def assessment_heads(assessments: Sequence[Counted]) -> set[str]:
    """Ids of the standing assessments of one claim: not superseded, not withdrawn."""
    by_id = {entry.id: entry for entry in assessments}
    covered = {
        ref
        for entry in assessments
        for ref in entry.refs
        if ref in by_id and ref != entry.id and _covers(entry, by_id[ref])
    }
    return {entry.id for entry in assessments if entry.body is not None and entry.id not in covered}


def distinct_statuses(statuses: Iterable[str]) -> tuple[str, ...]:
    """The statuses that stand against each other, sorted. `unreviewed` and `claimed` yield to any other.

    A researcher's own status stands against all others, as `disputed` does: two words are two words.
    """
    found = set(statuses)
    strong = found - NEVER_DIFFER
    if strong:
        return tuple(sorted(strong))
    return ("claimed",) if "claimed" in found else tuple(sorted(found))
