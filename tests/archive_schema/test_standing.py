"""Standing is a function of the set of entries: who counts, what is broken, forked, revoked or withdrawn."""

from __future__ import annotations

import random
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from archive_schema.projection.standing import Head, Standing, compute


@dataclass
class World:
    """Hand-made heads with readable names in place of hashes."""

    heads: list[Head] = field(default_factory=list)
    bodies: dict[str, dict[str, Any]] = field(default_factory=dict)

    def say(
        self, name: str, author: str, n: int, kind: str = "note.add", previous: str | None = None, **body: Any
    ) -> str:
        refs = tuple(body.pop("refs", ()))
        before = previous if previous is not None else (f"{author}{n - 1}" if n else None)
        self.heads.append(Head(name, author, n, before, kind, "e", refs))
        self.bodies[name] = body
        return name

    def chain(self, author: str, count: int, start: int = 0) -> None:
        for n in range(start, start + count):
            self.say(f"{author}{n}", author, n)

    def standing(self, own: Iterable[str] = (), undone: Iterable[str] = ()) -> Standing:
        return compute(self.heads, self.bodies, own_keys=frozenset(own), undone=frozenset(undone))


def world() -> World:
    found = World()
    found.say("A0", "A", 0, "archive.genesis", keepers=["A"], recovery=["R"])
    return found


def test_a_strangers_entries_wait_until_a_keeper_admits_the_key() -> None:
    w = world()
    w.chain("B", 2)
    assert w.standing().states["B1"] == "quarantined"
    assert w.standing(own=["B"]).states["B1"] == "counted"
    assert "B1" not in w.standing(own=["B"]).state_ids
    w.say("A1", "A", 1, "member.admit", key="B")
    assert w.standing().states["B1"] == "counted"
    assert "B1" in w.standing().state_ids


def test_only_keepers_admit() -> None:
    w = world()
    w.say("A1", "A", 1, "member.admit", key="B")
    w.say("B0", "B", 0, "member.admit", key="C")
    w.chain("C", 1)
    assert w.standing().states["C0"] == "quarantined"


def test_a_keeper_admitted_by_a_keeper_admits_in_turn() -> None:
    w = world()
    w.say("A1", "A", 1, "member.admit", key="B", role="keeper")
    w.say("B0", "B", 0, "member.admit", key="C")
    w.chain("C", 1)
    assert w.standing().states["C0"] == "counted"


def test_a_revoked_key_keeps_what_it_said_up_to_last() -> None:
    w = world()
    w.say("A1", "A", 1, "member.admit", key="B")
    w.chain("B", 4)
    w.say("A2", "A", 2, "member.revoke", key="B", last="B1")
    states = w.standing().states
    assert [states[f"B{n}"] for n in range(4)] == ["counted", "counted", "revoked", "revoked"]


def test_the_recovery_key_wins_against_a_seized_keeper() -> None:
    w = world()
    w.say("A1", "A", 1, "member.revoke", key="R", last=None)
    w.say("A2", "A", 2, "member.admit", key="X", role="keeper")
    w.chain("X", 1)
    w.say("R0", "R", 0, "member.revoke", key="A", last="A0")
    w.say("R1", "R", 1, "member.admit", key="N", role="keeper")
    w.chain("N", 1)
    states = w.standing().states
    assert (states["A1"], states["A2"], states["X0"]) == ("revoked", "revoked", "quarantined")
    assert (states["R0"], states["R1"], states["N0"]) == ("counted", "counted", "counted")


def test_two_entries_at_one_place_both_count_and_are_flagged() -> None:
    w = world()
    w.say("A1", "A", 1)
    w.say("A1x", "A", 1, previous="A0")
    w.say("A2x", "A", 2, previous="A1x")
    found = w.standing()
    assert found.states["A1"] == found.states["A1x"] == found.states["A2x"] == "counted"
    assert found.flags == {"A1": ("forked",), "A1x": ("forked",)}


def test_a_broken_link_is_kept_and_not_counted_nor_what_hangs_on_it() -> None:
    w = world()
    w.say("A1", "A", 1)
    w.say("A2", "A", 2, previous="elsewhere")
    w.say("A3", "A", 3)
    assert [w.standing().states[f"A{n}"] for n in range(4)] == ["counted", "counted", "broken", "broken"]


def test_a_gap_is_counted_and_flagged() -> None:
    w = world()
    w.say("A5", "A", 5, previous="A4")
    found = w.standing()
    assert (found.states["A5"], found.flags["A5"]) == ("counted", ("gap",))


def test_withdrawal_by_the_author_or_a_keeper_alone() -> None:
    w = world()
    for n, key in enumerate("BC", 1):
        w.say(f"A{n}", "A", n, "member.admit", key=key)
    w.chain("B", 1)
    w.say("C0", "C", 0, "withdraw", refs=["B0"])
    assert w.standing().withdrawn == {}
    w.say("B1", "B", 1, "withdraw", refs=["B0"])
    assert w.standing().withdrawn == {"B0": "B1"}


def test_a_keeper_withdraws_anybodys_words_but_no_control_entry() -> None:
    w = world()
    w.say("A1", "A", 1, "member.admit", key="B")
    w.chain("B", 1)
    w.say("A2", "A", 2, "withdraw", refs=["B0", "A1", "nowhere"])
    assert w.standing().withdrawn == {"B0": "A2"}


def test_undone_entries_are_in_quarantine_and_cover_nothing() -> None:
    w = world()
    w.say("A1", "A", 1, "member.admit", key="B")
    w.chain("B", 1)
    found = w.standing(undone=["A1", "B0"])
    assert (found.states["A1"], found.states["B0"]) == ("quarantined", "quarantined")
    assert "B" not in found.members


def test_receipts_and_custody_events_do_not_change_the_state() -> None:
    w = world()
    before = w.standing().state_ids
    w.say("A1", "A", 1, "receipt")
    w.say("A2", "A", 2, "custody.event")
    assert w.standing().state_ids == before


KINDS = st.sampled_from(["note.add", "member.admit", "member.revoke", "withdraw", "receipt"])


@settings(max_examples=200, deadline=None)
@given(st.integers(0, 2**32))
def test_the_order_of_arrival_never_matters(seed: int) -> None:
    r = random.Random(seed)
    w = world()
    places = {"A": 1, "R": 0, "B": 0, "C": 0, "D": 0}
    for step in range(r.randint(1, 30)):
        author = r.choice(list(places))
        n = places[author]
        name = f"{author}{n}" if r.random() < 0.9 else f"{author}{n}fork{step}"
        kind = r.choice(["note.add", "member.admit", "member.revoke", "withdraw", "receipt"])
        known = [head.id for head in w.heads]
        body: dict[str, Any] = {"key": r.choice("ARBCD"), "role": r.choice(["member", "keeper"])}
        body["last"] = r.choice([None, *known])
        previous = r.choice(known) if n and r.random() < 0.1 else None
        w.say(name, author, n, kind, previous, refs=r.sample(known, min(len(known), r.randint(0, 2))), **body)
        places[author] += 1
    expected = w.standing()
    for _ in range(3):
        r.shuffle(w.heads)
        assert w.standing() == expected


def test_an_entry_that_is_given_twice_counts_once() -> None:
    w = world()
    w.say("A1", "A", 1)
    w.heads.append(w.heads[-1])
    found = w.standing()
    assert (found.states["A1"], found.flags) == ("counted", {})
