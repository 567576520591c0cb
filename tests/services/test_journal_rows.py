"""The journal's rows: every kind of entry, what it is about, and what no time stamp covers."""

from __future__ import annotations

import hashlib
from pathlib import Path

from archive_schema import entries as e
from desktop_app.services import journal, people, reading, tagging
from desktop_app.services.archive import create
from desktop_app.services.capture import Captured, Stated, capture_sources
from desktop_app.services.demo import make_sample
from desktop_app.services.tagging import NewClaim
from desktop_app.storage.journal import Draft, new_entity
from desktop_app.ui.journal.sentences import sentence
from desktop_app.ui.words import Words


def test_entries_are_newest_first_and_know_their_item(tmp_path: Path, home: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("At least 12 people were killed in Orvane.\n")
    with create(tmp_path / "case", "Case", "R1", home).archive as archive:
        [one] = capture_sources(archive, [str(path)], Stated())
        assert isinstance(one, Captured)
        claim = tagging.add_claim(archive, one.item, NewClaim("figure", "12 people", status="claimed"))
        tagging.note(archive, claim.claim, "Compare the office's page.")
        tagging.tag(archive, one.item, ["bridge"])
        rows = journal.rows(archive, journal.places(archive))
        assert [row.kind for row in rows][:4] == ["tag.add", "note.add", "claim.assess", "claim.add"]
        assert [row.kind for row in rows][-1] == "archive.genesis"
        assert {row.item for row in rows if row.kind in ("capture.add", "claim.add", "claim.assess", "note.add")} == {
            one.item
        }
        assert len(rows) == archive.store.journal.count() == journal.unwitnessed(archive)
        only = journal.rows(archive, journal.places(archive, archive.key, "claims"))
        assert [row.kind for row in only] == ["claim.assess", "claim.add"]
        assert journal.places(archive, "somebody else") == []
        people.withdraw(archive, claim.claim, "captured by mistake")
        gone = journal.rows(archive, journal.places(archive, group="claims"))
        assert {row.standing for row in gone} == {"withdrawn"} and {row.said for row in gone} == {None}


def test_every_entry_of_the_sample_case_is_a_sentence(tmp_path: Path, home: Path) -> None:
    words = Words("en")
    with make_sample(tmp_path / "sample", home) as archive:
        for row in reading.list_items(archive)[:1]:
            tagging.set_field(archive, row.item, "why", "")
        rows = journal.rows(archive, journal.places(archive))
        said = [sentence(row, {}, words) for row in rows]
    assert not [text for text in said if not text or "{" in text or text in {row.kind for row in rows}]
    assert any("Judged a claim verified, about the saying" in text for text in said)


def test_every_kind_has_its_sentence() -> None:
    from desktop_app.rows.ids import EntryId, ItemId, KeyText
    from desktop_app.rows.journal import JournalRow

    for kind in e.BY_KIND:
        row = JournalRow(1, EntryId(""), 0, KeyText("k" * 43), kind, "counted", ItemId(""), "", "", {"key": "A" * 43})
        assert sentence(row, {}, Words("en")) not in ("", kind), kind
    assert sorted(kind for kinds in journal.GROUPS.values() for kind in kinds) == sorted(e.BY_KIND)


def test_entries_up_to_a_stamped_checkpoint_are_witnessed(tmp_path: Path, home: Path) -> None:
    with create(tmp_path / "case", "Case", "R1", home).archive as archive:
        newest = archive.store.journal.newest_of(archive.key)
        assert newest is not None
        head = e.ChainHead(key=archive.key, n=newest[0], entry=newest[1])
        digest = hashlib.sha256(newest[1].encode()).hexdigest()
        [point] = archive.append([Draft(new_entity(), e.Checkpoint(heads=[head], digest=digest))])
        assert journal.unwitnessed(archive) == archive.store.journal.count()
        token = e.TimestampToken(checkpoint=point.id, service="rfc3161", token="AAAA")
        archive.append([Draft(new_entity(), token)])
        assert journal.unwitnessed(archive) == 2
