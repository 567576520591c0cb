"""Registers: heads by reference, no clock; assessments stand side by side."""

from __future__ import annotations

import random
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from archive_schema.projection.claims import verdict
from archive_schema.projection.registers import Counted, assessment_heads, distinct_statuses, field_heads


def assess(name: str, author: str, status: str | None, *refs: str, **more: Any) -> Counted:
    body = None if status is None else {"status": status, **more}
    return Counted(name, author, 0, 0, "claim.assess", "c", refs, body, status is None)


def set_field(name: str, value: str | None, *refs: str, field: str = "title") -> Counted:
    body = None if value is None else {"field": field, "value": value}
    return Counted(name, "a", 0, 0, "field.set", "i", refs, body)


CREATE = Counted(
    "create", "a", 0, 0, "entity.create", "i", (), {"type": "item", "fields": {"title": "first", "kind": "article"}}
)


def values(entries: list[Counted]) -> set[tuple[str, Any]]:
    return {(head.name, head.value) for head in field_heads(entries)}


def test_a_later_value_replaces_what_it_names() -> None:
    assert values([CREATE, set_field("s1", "second", "create")]) == {("title", "second"), ("kind", "article")}


def test_two_values_that_do_not_know_each_other_both_stand() -> None:
    entries = [CREATE, set_field("s1", "one", "create"), set_field("s2", "two", "create")]
    assert ("title", "one") in values(entries) and ("title", "two") in values(entries)


def test_a_withdrawn_value_does_not_bring_back_the_one_before() -> None:
    entries = [CREATE, set_field("s1", "secret", "create"), set_field("s2", None, "s1")]
    assert all(value != "secret" for _name, value in values(entries))


def test_own_earlier_word_is_replaced() -> None:
    entries = [assess("1", "a", "claimed"), assess("2", "a", "verified", "1", reason="r")]
    assert assessment_heads(entries) == {"2"}


def test_a_colleagues_word_is_not_replaced_without_a_resolution() -> None:
    entries = [assess("1", "a", "verified"), assess("2", "b", "refuted", "1", reason="r")]
    assert assessment_heads(entries) == {"1", "2"}
    assert verdict(entries).differing


def test_a_resolution_with_a_reason_ends_it() -> None:
    entries = [assess("1", "a", "verified"), assess("2", "b", "refuted")]
    without = [*entries, assess("3", "b", "disputed", "1", "2", resolves=True)]
    assert assessment_heads(without) == {"1", "3"}
    with_reason = [*entries, assess("3", "b", "disputed", "1", "2", resolves=True, reason="both hold in part")]
    assert assessment_heads(with_reason) == {"3"}
    assert not verdict(with_reason).differing


def test_saying_and_content_are_judged_apart() -> None:
    entries = [assess("1", "a", "verified"), assess("2", "b", "refuted", about="content")]
    shown = verdict(entries)
    assert (shown.status, shown.about, shown.differing) == ("refuted", "content", False)


def test_claimed_and_unreviewed_never_conflict() -> None:
    assert distinct_statuses(["claimed", "verified", "unreviewed"]) == ("verified",)
    assert distinct_statuses(["claimed", "unreviewed"]) == ("claimed",)
    assert distinct_statuses(["verified", "refuted", "claimed"]) == ("refuted", "verified")


def test_a_status_of_the_researchers_own_stands_against_others_as_disputed_does() -> None:
    for status in ("disputed", "likely"):
        assert distinct_statuses([status, "claimed", "unreviewed"]) == (status,)
        assert len(distinct_statuses([status, "verified"])) == 2


def test_a_withdrawn_assessment_is_a_tombstone_that_keeps_covering() -> None:
    entries = [assess("1", "a", "claimed"), assess("2", "a", None, "1")]
    assert assessment_heads(entries) == set()
    assert verdict(entries).status == "unreviewed"


@settings(max_examples=100, deadline=None)
@given(st.integers(0, 2**32))
def test_heads_do_not_depend_on_order(seed: int) -> None:
    r = random.Random(seed)
    entries: list[Counted] = []
    for n in range(r.randint(1, 12)):
        refs = [e.id for e in r.sample(entries, min(len(entries), r.randint(0, 3)))]
        status = r.choice([None, "claimed", "verified", "refuted"])
        more = {"about": r.choice(["saying", "content"]), "resolves": r.random() < 0.3, "reason": r.choice(["", "r"])}
        entries.append(assess(str(n), r.choice("abc"), status, *refs, **more))
    expected = assessment_heads(entries), verdict(entries)
    r.shuffle(entries)
    assert (assessment_heads(entries), verdict(entries)) == expected
