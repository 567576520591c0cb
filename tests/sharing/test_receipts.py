"""Receipts: every merge leaves one, signed, in the transaction of the merge; it is no part of the state."""

from __future__ import annotations

import random
from pathlib import Path

import pyrage
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.services import people, reading, sharing, tagging
from desktop_app.services.archive import OpenArchive, create, open_archive, state
from desktop_app.services.capture import Stated, capture_words
from tests.journeys.command_line import call

Capsys = pytest.CaptureFixture[str]


def quiet(_done: int, _total: int) -> None:
    """No progress."""


def words(archive: OpenArchive, text: str) -> None:
    capture_words(archive, f"{text}. Something happened in the town of Orvane today.".encode(), Stated())


def receipts(archive: OpenArchive) -> list[str]:
    return [body["direction"] for _entry, body in archive.store.journal.receipts()]


def test_a_merge_leaves_one_receipt_that_names_file_and_signer(tmp_path: Path) -> None:
    out = tmp_path / "x.attest"
    with create(tmp_path / "a", "Case", "R1", tmp_path / "h1").archive as first:
        words(first, "First")
        sharing.share(first, out, None, frozenset(), quiet)
        signer, before = first.key, state(first).state_sha256
    done = sharing.receive(out, tmp_path / "b", "R2", tmp_path / "h2", quiet)
    with open_archive(tmp_path / "b", tmp_path / "h2") as second:
        [(entry, body)] = second.store.journal.receipts()
        assert (entry.id, entry.author, body["signer"]) == (done.receipt, second.key, signer)
        assert body["direction"] == "merged" and body["entries"] == done.new_entries
        assert state(second).state_sha256 == before
        again = sharing.merge(second, out, quiet)
        assert (again.new_entries, again.receipt, receipts(second)) == (0, "", ["merged"])
        assert sharing.undo_merge(second, done.receipt) == done.new_entries


def test_a_file_that_brings_only_receipts_is_not_answered_by_another(tmp_path: Path) -> None:
    with create(tmp_path / "a", "Case", "R1", tmp_path / "h1").archive as first:
        words(first, "First")
        sharing.share(first, tmp_path / "0.attest", None, frozenset(), quiet)
        sharing.receive(tmp_path / "0.attest", tmp_path / "b", "R2", tmp_path / "h2", quiet)
        with open_archive(tmp_path / "b", tmp_path / "h2") as second:
            people.admit(first, second.key)
            places = [first, second]
            for number in range(1, 7):
                file = tmp_path / f"{number}.attest"
                sharing.share(places[number % 2], file, None, frozenset(), quiet)
                sharing.merge(places[1 - number % 2], file, quiet)
            assert receipts(second).count("merged") <= 3
            assert state(first).state_sha256 == state(second).state_sha256


def test_a_withdrawal_names_who_merged_also_an_encrypted_file(
    capsys: Capsys, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    identity = pyrage.x25519.Identity.generate()
    (tmp_path / "key").write_text(f"{identity}\n")
    case, copy, out, back = (str(tmp_path / name) for name in ("case", "copy", "x.attest.age", "back.attest"))
    (tmp_path / "a.txt").write_text("Ridge Daily\n\nAt least 12 people were killed in Orvane.\n")
    call(capsys, "create", case, "--name", "Case", "--researcher", "Ana")
    item = call(capsys, "capture", case, str(tmp_path / "a.txt"))["captured"][0]["item"]
    shared = call(capsys, "share", case, out, "--to", str(identity.to_public()))
    monkeypatch.setenv("ATTEST_HOME", str(tmp_path / "h2"))
    call(capsys, "receive", out, copy, "--researcher", "Bo", "--identity", str(tmp_path / "key"))
    key = call(capsys, "whoami", copy)["key"]
    call(capsys, "share", copy, back)
    monkeypatch.setenv("ATTEST_HOME", str(tmp_path / "home"))
    merged = call(capsys, "merge", case, back, "--admit", key)
    assert merged["receipt"]
    done = call(capsys, "withdraw", case, item, "--reason-code", "safety")
    assert done["received_by"] == [{"key": key, "name": "Bo", "file_sha256": shared["sha256"]}]
    assert shared["sha256"] in done["copies"]


@settings(max_examples=4, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 2**32))
def test_any_order_of_sharing_and_merging_ends_in_one_state(
    tmp_path_factory: pytest.TempPathFactory, seed: int
) -> None:
    r, base = random.Random(seed), tmp_path_factory.mktemp("exchange")
    first = create(base / "p0", "Case", "R0", base / "h0").archive
    words(first, "First")
    sharing.share(first, base / "start.attest", None, frozenset(), quiet)
    places = [first]
    for number in (1, 2):
        sharing.receive(base / "start.attest", base / f"p{number}", f"R{number}", base / f"h{number}", quiet)
        places.append(open_archive(base / f"p{number}", base / f"h{number}"))
        people.admit(first, places[number].key)
    rounds = [r.sample(places, 2) for _ in range(r.randint(1, 5))]
    everybody = [[a, b] for a in places for b in places if a is not b]
    for number, (giver, taker) in enumerate([*rounds, *everybody, *everybody]):
        if number < len(rounds) and r.random() < 0.7:
            item = reading.list_items(giver)[0].item
            tagging.note(giver, item, f"Note {number}")
        sharing.share(giver, base / f"{number}.attest", None, frozenset(), quiet)
        sharing.merge(taker, base / f"{number}.attest", quiet)
        assert sharing.merge(taker, base / f"{number}.attest", quiet).new_entries == 0
    assert len({state(place).state_sha256 for place in places}) == 1
    for place in places:
        place.close()
