"""Who counts: standing is computed from the whole set of entries and may change when more arrive.

Nothing here looks at a clock or at the order of arrival.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from archive_schema.entries import CONTROL_KINDS, NOT_STATE_KINDS

State = Literal["counted", "quarantined", "revoked", "broken"]


@dataclass(frozen=True, slots=True)
class Head:
    """What standing needs to know of an entry."""

    id: str
    author: str
    n: int
    previous: str | None
    kind: str
    entity: str
    refs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Member:
    """A key with a role. `rank` orders keepers by seniority: the recovery key first, then genesis, then admissions."""

    key: str
    role: str
    admitted_by: str | None
    rank: int
    revoked: bool = False


@dataclass(frozen=True, slots=True)
class Standing:
    """The outcome for a set of entries: state and flags by entry id, withdrawals by target, members by key."""

    states: Mapping[str, State]
    flags: Mapping[str, tuple[str, ...]]
    withdrawn: Mapping[str, str]
    members: Mapping[str, Member]
    state_ids: tuple[str, ...] = field(default=())
    """Sorted ids of admitted members' counted content entries: what `state_sha256` is made of."""


class _Chains:
    """Entries by id and by author and place."""

    def __init__(self, heads: Iterable[Head]) -> None:
        self.by_id: dict[str, Head] = {}
        self.by_author: dict[str, dict[int, list[str]]] = {}
        for head in heads:
            if head.id not in self.by_id:
                self.by_id[head.id] = head
                self.by_author.setdefault(head.author, {}).setdefault(head.n, []).append(head.id)

    def back_from(self, last: str | None, author: str) -> frozenset[str]:
        """The entries of `author`'s chain up to `last`, along the links."""
        found: set[str] = set()
        here = self.by_id.get(last or "")
        while here is not None and here.author == author and here.id not in found:
            found.add(here.id)
            here = self.by_id.get(here.previous or "")
        return frozenset(found)

    def of_kind(self, author: str, kinds: tuple[str, ...]) -> list[Head]:
        """`author`'s entries of these kinds, by place then id."""
        chain = self.by_author.get(author, {})
        ids = (entry_id for n in sorted(chain) for entry_id in sorted(chain[n]))
        return [head for head in map(self.by_id.__getitem__, ids) if head.kind in kinds]


def compute(
    heads: Iterable[Head],
    bodies: Mapping[str, Mapping[str, Any]],
    *,
    own_keys: frozenset[str] = frozenset(),
    undone: frozenset[str] = frozenset(),
) -> Standing:
    """The standing of every entry.

    `bodies` holds at least the bodies of genesis, admit and revoke entries; `own_keys` count here though
    no keeper has admitted them; `undone` are entries of merges that were taken back on this device.
    """
    chains = _Chains(heads)
    present = {entry_id: body for entry_id, body in bodies.items() if entry_id not in undone}
    broken, flags = _links(chains)
    cuts = _cuts(chains, present, broken)
    members = _members(chains, present, cuts, broken)
    states = {head.id: _state(head, members, cuts, broken, own_keys, undone) for head in chains.by_id.values()}
    return Standing(states, flags, _withdrawn(chains, states, members), members, _state_ids(chains, states, members))


def _links(chains: _Chains) -> tuple[set[str], dict[str, tuple[str, ...]]]:
    """Broken entries (kept, not counted) and flags: forked (two at one place), gap (the one before is missing)."""
    broken: set[str] = set()
    flags: dict[str, tuple[str, ...]] = {}
    for chain in chains.by_author.values():
        for n in sorted(chain):
            before = chain.get(n - 1, [])
            for entry_id in chain[n]:
                found = ("forked",) if len(chain[n]) > 1 else ()
                if n > 0 and not before:
                    found = (*found, "gap")
                elif n > 0:
                    previous = chains.by_id[entry_id].previous
                    if previous not in before or previous in broken:
                        broken.add(entry_id)
                if found:
                    flags[entry_id] = found
    return broken, flags


def _genesis(chains: _Chains, bodies: Mapping[str, Mapping[str, Any]]) -> tuple[list[str], str | None]:
    """Keeper keys by seniority and the genesis entry's id."""
    found = sorted(head.id for head in chains.by_id.values() if head.kind == "archive.genesis" and head.id in bodies)
    if not found:
        return [], None
    body = bodies[found[0]]
    return [*body.get("recovery", ()), *body["keepers"]], found[0]


def _cuts(chains: _Chains, bodies: Mapping[str, Mapping[str, Any]], broken: set[str]) -> dict[str, frozenset[str]]:
    """What is left of each revoked key: keepers speak in the order of seniority, the senior's word stands."""
    queue, _ = _genesis(chains, bodies)
    cuts: dict[str, frozenset[str]] = {}
    for keeper in queue:
        for head in chains.of_kind(keeper, ("member.admit", "member.revoke")):
            if head.id in broken or head.id not in bodies or _is_cut(head, cuts):
                continue
            body = bodies[head.id]
            if head.kind == "member.revoke":
                cuts.setdefault(body["key"], chains.back_from(body.get("last"), body["key"]))
            elif body.get("role") == "keeper" and body["key"] not in queue:
                queue.append(body["key"])
    return cuts


def _is_cut(head: Head, cuts: Mapping[str, frozenset[str]]) -> bool:
    return head.author in cuts and head.id not in cuts[head.author]


def _members(
    chains: _Chains, bodies: Mapping[str, Mapping[str, Any]], cuts: Mapping[str, frozenset[str]], broken: set[str]
) -> dict[str, Member]:
    """Admissions by keepers, as far as they are not cut themselves."""
    first, genesis = _genesis(chains, bodies)
    members = {key: Member(key, "keeper", genesis, rank, key in cuts) for rank, key in enumerate(first)}
    queue = list(first)
    for keeper in queue:
        for head in chains.of_kind(keeper, ("member.admit",)):
            if head.id in broken or head.id not in bodies or _is_cut(head, cuts):
                continue
            key, role = bodies[head.id]["key"], bodies[head.id].get("role", "member")
            known = members.get(key)
            if known is None or (known.role == "member" and role == "keeper"):
                rank = known.rank if known else len(members)
                members[key] = Member(key, role, head.id, rank, key in cuts)
                if role == "keeper":
                    queue.append(key)
    return members


def _state(
    head: Head,
    members: Mapping[str, Member],
    cuts: Mapping[str, frozenset[str]],
    broken: set[str],
    own_keys: frozenset[str],
    undone: frozenset[str],
) -> State:
    if head.id in undone or (head.author not in members and head.author not in own_keys):
        return "quarantined"
    if _is_cut(head, cuts):
        return "revoked"
    return "broken" if head.id in broken else "counted"


def _withdrawn(chains: _Chains, states: Mapping[str, State], members: Mapping[str, Member]) -> dict[str, str]:
    """Targets of withdrawals by their own author or by a keeper; control entries cannot be withdrawn."""
    found: dict[str, str] = {}
    for head in sorted(chains.by_id.values(), key=lambda h: h.id):
        if head.kind != "withdraw" or states[head.id] != "counted":
            continue
        keeper = head.author in members and members[head.author].role == "keeper"
        for target in map(chains.by_id.get, head.refs):
            if target and target.kind not in CONTROL_KINDS and (keeper or target.author == head.author):
                found.setdefault(target.id, head.id)
    return found


def _state_ids(chains: _Chains, states: Mapping[str, State], members: Mapping[str, Member]) -> tuple[str, ...]:
    return tuple(
        sorted(
            head.id
            for head in chains.by_id.values()
            if head.author in members and head.kind not in NOT_STATE_KINDS and states[head.id] == "counted"
        )
    )
