"""The journal by itself: what is refused, what comes late, what is destroyed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from archive_schema import entries as e
from archive_schema.header import Entry, parse
from desktop_app.errors import EvidenceError, InputError
from desktop_app.services.integrity import verify
from desktop_app.storage.archive import ArchiveStore
from desktop_app.storage.journal import Draft, destroy_payloads, new_entity
from desktop_app.storage.keys import KeyRing
from desktop_app.storage.opening import create_archive, new_skeleton
from tests.storage.test_replicas import clone, everything


@pytest.fixture
def store(tmp_path: Path, home: Path) -> Iterator[ArchiveStore]:
    with create_archive(tmp_path / "case", "Case", "Ana", KeyRing(home), None, None) as made:
        yield made


def notes(store: ArchiveStore, count: int) -> list[Entry]:
    target = new_entity()
    return store.append([Draft(new_entity(), e.NoteAdd(target=target, text=f"note {n}")) for n in range(count)])


def withheld(entry: Entry) -> Entry:
    return parse(entry.header, None, entry.signature)


def test_a_journal_without_a_first_entry_has_no_id(tmp_path: Path, home: Path) -> None:
    with new_skeleton(tmp_path / "case", KeyRing(home), None) as store, pytest.raises(EvidenceError) as caught:
        store.journal.archive_id()
    assert caught.value.code == "journal-empty"


def test_what_is_larger_than_an_entry_is_refused_and_nothing_is_kept(store: ArchiveStore) -> None:
    before = store.journal.count()
    large = [e.Fact(name="n", value="x" * 9_000, how="observed", by="") for _ in range(200)]
    at = "2026-01-02T03:04:05Z"
    capture = e.CaptureAdd(item=new_entity(), method="file", started_at=at, ended_at=at, facts=large)
    with pytest.raises(InputError) as caught:
        store.append([Draft(new_entity(), e.NoteAdd(target=new_entity(), text="x")), Draft(new_entity(), capture)])
    assert caught.value.code == "entry-refused"
    assert store.journal.count() == before


@pytest.mark.parametrize("count", [1, 499, 500, 1_001])
def test_any_number_of_entries_is_received_once(store: ArchiveStore, tmp_path: Path, count: int) -> None:
    with clone(store, tmp_path / "other", tmp_path / "h1") as other:
        said = notes(store, count)
        first, again = other.journal.receive(everything(store)), other.journal.receive(said)
        assert (len(first.new), again.already_here) == (count, count)
        assert not again.new


def test_a_payload_that_comes_late_is_taken_in(store: ArchiveStore, tmp_path: Path) -> None:
    with clone(store, tmp_path / "other", tmp_path / "h1") as other:
        (entry,) = notes(store, 1)
        other.journal.receive([withheld(entry)])
        assert other.journal.get([entry.id])[0].payload is None
        newest = max(seq for seq, _entry in other.journal.entries())
        found = other.journal.receive([entry])
        assert (found.new, [one.id for one in found.filled]) == ((), [entry.id])
        assert other.journal.get([entry.id])[0].payload == entry.payload
        assert [one.id for seq, one in other.journal.entries(newest)] == [entry.id], "the view takes it up"


def test_a_withdrawn_payload_does_not_come_back(store: ArchiveStore, tmp_path: Path) -> None:
    with clone(store, tmp_path / "other", tmp_path / "h1") as other:
        first, second = notes(store, 2)
        gone = frozenset([first.id, second.id])
        other.journal.receive([first, withheld(second)], gone)
        assert [one.payload for one in other.journal.get(sorted(gone))] == [None, None]
        assert other.journal.receive([first, second], gone).filled == ()
        assert [one.payload for one in other.journal.get(sorted(gone))] == [None, None]


def test_destroyed_payloads_leave_a_chain_that_holds(store: ArchiveStore, home: Path) -> None:
    said = notes(store, 3)
    with store.journal.begin() as connection:
        destroy_payloads(connection, [said[1].id])
    assert [one.payload is None for one in (store.journal.get([entry.id])[0] for entry in said)] == [False, True, False]
    store.close()
    found = verify(store.folder, home, lambda _d, _t: None)
    assert (found.mismatch, found.not_checked) == (0, 0)
