"""Own statuses: made, said, renamed, retired; what was said keeps its word, here and at a colleague's."""

from __future__ import annotations

from pathlib import Path

import pytest

from archive_schema import entries as e
from desktop_app.errors import AppError, InputError, UsageError
from desktop_app.rows.ids import ClaimId
from desktop_app.services import claims, own_statuses, people, sharing, tagging
from desktop_app.services.archive import OpenArchive, create, open_archive
from desktop_app.services.capture import Stated, capture_words
from desktop_app.services.own_statuses import NewStatus
from desktop_app.services.tagging import Judgement, NewClaim
from desktop_app.storage.journal import Draft, new_entity
from desktop_app.storage.queries import entities
from tests.journeys.command_line import call, spoken

LIKELY = NewStatus("likely", "teal", "flag", "8")


def quiet(_done: int, _total: int) -> None:
    return None


@pytest.fixture
def archive(tmp_path: Path, home: Path) -> OpenArchive:
    return create(tmp_path / "case", "Case", "Ana", home).archive


def claim_in(archive: OpenArchive) -> ClaimId:
    item = capture_words(archive, b"Orvane Ridge reports\n\n12 people were seen.\n", Stated()).item
    return tagging.add_claim(archive, item, NewClaim("figure", "12 people")).claim


def test_an_own_status_is_said_and_stands_against_others(archive: OpenArchive) -> None:
    with archive:
        made = own_statuses.add(archive, LIKELY)
        assert (made.colour, made.icon, made.key, made.needs_reason, made.offered) == ("teal", "flag", "8", False, True)
        claim = claim_in(archive)
        assert tagging.assess(archive, claim, Judgement("likely")).status == "likely"
        assert claims.counts(archive)["status"] == {"likely": 1}


def test_a_word_that_nobody_made_is_refused_with_what_to_do(archive: OpenArchive) -> None:
    with archive:
        claim = claim_in(archive)
        with pytest.raises(UsageError) as refused:
            tagging.assess(archive, claim, Judgement("likely"))
        assert refused.value.code == "unknown-status" and "attest new FOLDER status --name" in refused.value.advice
        own_statuses.add(archive, LIKELY)
        with pytest.raises(UsageError, match="Likely"):
            tagging.assess(archive, claim, Judgement("Likely"))
        assert tagging.get_claim(archive, claim).assessments == ()


def test_one_that_needs_a_reason_is_never_set_in_bulk(archive: OpenArchive) -> None:
    with archive:
        own_statuses.add(archive, NewStatus("staged", needs_reason=True))
        claim = claim_in(archive)
        for judge, code in (
            (lambda: tagging.assess(archive, claim, Judgement("staged", reason=" ")), "reason-missing"),
            (lambda: tagging.assess_many(archive, [claim], Judgement("staged", reason="for all")), "not-in-bulk"),
        ):
            with pytest.raises(InputError) as refused:
                judge()
            assert refused.value.code == code
        assert tagging.assess(archive, claim, Judgement("staged", reason="The shadow.")).status == "staged"
        own_statuses.change(archive, "staged", {"needs_reason": False})
        assert tagging.assess_many(archive, [claim], Judgement("staged")) == 1


def test_a_rename_leaves_what_was_said(archive: OpenArchive) -> None:
    with archive:
        own_statuses.add(archive, LIKELY)
        claim = claim_in(archive)
        tagging.assess(archive, claim, Judgement("likely"))
        own_statuses.rename(archive, "likely", "  probable  ")
        assert tagging.get_claim(archive, claim).status == "likely"
        old, new = own_statuses.own_statuses(archive)
        assert (old.word, old.offered, old.now, old.colour) == ("likely", False, ("probable",), "teal")
        assert (new.word, new.offered, new.terms, new.colour) == ("probable", True, old.terms, "teal")
        with pytest.raises(UsageError, match="likely") as refused:
            tagging.assess(archive, claim, Judgement("likely"))
        assert "probable" in refused.value.advice
        own_statuses.rename(archive, "probable", "likely")
        assert [one.word for one in own_statuses.own_statuses(archive) if one.offered] == ["likely"]


def test_one_that_is_retired_stays_on_what_was_said_and_comes_back(archive: OpenArchive) -> None:
    with archive:
        own_statuses.add(archive, LIKELY)
        claim = claim_in(archive)
        tagging.assess(archive, claim, Judgement("likely"))
        own_statuses.change(archive, "likely", {"retired": True})
        assert tagging.get_claim(archive, claim).status == "likely"
        with pytest.raises(InputError) as refused:
            tagging.assess(archive, claim, Judgement("likely"))
        assert refused.value.code == "status-retired"
        assert own_statuses.change(archive, "likely", {"retired": False}).offered


@pytest.mark.parametrize(
    ("wanted", "code"),
    [
        (NewStatus("  "), "status-word"), (NewStatus("a / b"), "status-word"), (NewStatus("x" * 41), "status-word"),
        (NewStatus("turned\u202e"), "status-word"), (NewStatus("?!"), "status-word"),
        (NewStatus("Verified"), "status-exists"), (NewStatus("out  of Context"), "status-exists"),
        (NewStatus("LIKELY"), "status-exists"), (NewStatus("other", key="8"), "key-taken"),
        (NewStatus("other", key="7"), "value-not-understood"), (NewStatus("other", key="C"), "value-not-understood"),
        (NewStatus("other", colour="#ff0000"), "value-not-understood"),
        (NewStatus("other", icon="../../x"), "value-not-understood"),
    ],
)  # fmt: skip
def test_what_cannot_be_a_status_changes_nothing(archive: OpenArchive, wanted: NewStatus, code: str) -> None:
    with archive:
        own_statuses.add(archive, LIKELY)
        before = len(archive.store.standing().state_ids)
        with pytest.raises(AppError) as refused:
            own_statuses.add(archive, wanted)
        assert refused.value.code == code
        assert len(archive.store.standing().state_ids) == before


def test_the_verb_set_keeps_the_same_rules(archive: OpenArchive) -> None:
    with archive:
        term = own_statuses.add(archive, LIKELY).terms[0]
        own_statuses.add(archive, NewStatus("staged", key="9"))
        for name, value, code in (("label", "refuted", "status-exists"), ("key", "9", "key-taken"),
                                  ("colour", "pink", "value-not-understood"), ("label", "", "status-word")):  # fmt: skip
            with pytest.raises(AppError) as refused:
                tagging.set_field(archive, term, name, value)
            assert refused.value.code == code
        tagging.set_field(archive, term, "label", "probable")
        tagging.set_field(archive, term, "needs_reason", "yes")
        found = next(one for one in own_statuses.own_statuses(archive) if one.offered and term in one.terms)
        assert (found.word, found.needs_reason) == ("probable", True)


def test_a_colleague_sees_the_status_and_what_was_said_with_it(archive: OpenArchive, tmp_path: Path) -> None:
    other = tmp_path / "other"
    with archive:
        sharing.share(archive, tmp_path / "a.attest", None, frozenset(), quiet)
        sharing.receive(tmp_path / "a.attest", tmp_path / "theirs", "Bo", other, quiet)
        with open_archive(tmp_path / "theirs", other) as theirs:
            people.admit(archive, theirs.key, "Bo")
            own_statuses.add(theirs, LIKELY)
            own_statuses.add(theirs, NewStatus("staged"))
            claim = claim_in(theirs)
            tagging.assess(theirs, claim, Judgement("likely"))
            own_statuses.rename(theirs, "likely", "probable")
            item = tagging.get_claim(theirs, claim).item
            sharing.share(theirs, tmp_path / "b.attest", [item], frozenset(), quiet)
        sharing.merge(archive, tmp_path / "b.attest", quiet)
        found = {one.word: one for one in own_statuses.own_statuses(archive)}
        assert set(found) == {"likely", "probable"}, "the one that no chosen claim names stays at home"
        assert (found["likely"].colour, found["likely"].current, found["probable"].key) == ("teal", False, "8")
        assert tagging.get_claim(archive, claim).status == "likely"
        tagging.assess(archive, claim, Judgement("disputed"))
        assert tagging.get_claim(archive, claim).differing
        people.withdraw(archive, str(found["likely"].terms[0]), "captured by mistake")
        assert tagging.get_claim(archive, claim).status == "disputed / likely"
        assert own_statuses.own_statuses(archive) == [] and own_statuses.said_without_term(archive) == {"likely": 1}


def test_one_word_made_by_two_people_is_one_status_with_the_stricter_rule(archive: OpenArchive, tmp_path: Path) -> None:
    other = tmp_path / "other"
    with archive:
        sharing.share(archive, tmp_path / "a.attest", None, frozenset(), quiet)
        sharing.receive(tmp_path / "a.attest", tmp_path / "theirs", "Bo", other, quiet)
        with open_archive(tmp_path / "theirs", other) as theirs:
            people.admit(archive, theirs.key, "Bo")
            own_statuses.add(theirs, NewStatus("likely", "rose", needs_reason=True))
            sharing.share(theirs, tmp_path / "b.attest", None, frozenset(), quiet)
        own_statuses.add(archive, LIKELY)
        sharing.merge(archive, tmp_path / "b.attest", quiet)
        (found,) = own_statuses.own_statuses(archive)
        assert (len(found.terms), found.needs_reason, found.key) == (2, True, "8")
        own_statuses.change(archive, "likely", {"needs_reason": False, "colour": "navy"})
        (found,) = own_statuses.own_statuses(archive)
        assert (found.needs_reason, found.colour) == (False, "navy")
        own_statuses.rename(archive, "likely", "probable")
        assert [one.word for one in own_statuses.own_statuses(archive) if one.offered] == ["probable"]


def test_the_command_line_makes_lists_and_says_one(
    archive: OpenArchive, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = str(tmp_path / "case")
    with archive:
        claim = claim_in(archive)
    made = call(capsys, "new", folder, "status", "--name", "likely", "--key", "8", "--colour", "teal")
    assert (made["type"], made["name"], made["key"], len(made["id"])) == ("status", "likely", "8", 32)
    call(capsys, "new", folder, "status", "--name", "staged", "--needs-reason")
    assert call(capsys, "new", folder, "source", "--name", "x", "--key", "8", code=2)["error"]["code"] == "status-only"
    assert call(capsys, "assess", folder, claim, "--status", "likely")["status"] == "likely"
    refused = call(capsys, "assess", folder, claim, "--status", "staged", code=3)["error"]
    assert refused["code"] == "reason-missing"
    call(capsys, "set", folder, made["id"], "label", "probable")
    listed = {one["status"]: one for one in call(capsys, "statuses", folder)["statuses"]}
    assert list(listed)[:2] == ["unreviewed", "claimed"] and listed["verified"]["needs_reason"]
    assert (listed["likely"]["now"], listed["probable"]["own"], listed["staged"]["needs_reason"]) == (
        ["probable"], True, True,
    )  # fmt: skip
    text = spoken(capsys, "statuses", folder)
    assert "likely  (called probable now)" in text and "7  inconclusive" in text
    assert call(capsys, "search", folder, "status:likely")["total"] == 1


@pytest.mark.parametrize(
    "word", ["verified", "Verified", "a / b", "x" * 41, "line\nline", "turned\u202e", " likely", "?!"]
)
def test_a_term_of_another_program_that_can_be_no_status_is_none(archive: OpenArchive, word: str) -> None:
    with archive:
        claim = claim_in(archive)
        archive.append([
            Draft(new_entity(), e.TermCreate(vocabulary="status", label=word, colour="../x", icon="../x", key="1")),
            Draft(claim, e.ClaimAssess(status=word)),
        ])  # fmt: skip
        assert own_statuses.own_statuses(archive) == []
        with pytest.raises(AppError) as refused:
            tagging.assess(archive, claim, Judgement(word))
        assert refused.value.code == ("reason-missing" if word == "verified" else "unknown-status")
        assert own_statuses.said_without_term(archive) == ({} if word == "verified" else {word: 1})


def test_fields_of_a_term_are_no_private_matter(archive: OpenArchive) -> None:
    with archive:
        term = own_statuses.add(archive, LIKELY).terms[0]
        with archive.reading() as view:
            assert entities.types(view)[term] == "term"
