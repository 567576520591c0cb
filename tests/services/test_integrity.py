"""Each finding of the integrity check by itself, on an archive that lies on disk."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pyrage
import pytest

from archive_schema import entries as e
from archive_schema.header import Entry, Place, sign
from archive_schema.signing import SeedSigner
from desktop_app.errors import InputError
from desktop_app.services import sharing
from desktop_app.services.archive import OpenArchive, create, open_archive
from desktop_app.services.capture import Stated, capture_words
from desktop_app.services.finding import Verified
from desktop_app.services.integrity import verify
from desktop_app.services.reporting.report import Wanted, write_report
from desktop_app.storage.journal import Draft, new_entity


def quiet(_done: int, _total: int) -> None:
    """No progress."""


@pytest.fixture
def folder(tmp_path: Path, home: Path) -> Path:
    """An archive with one item and two stored files."""
    with create(tmp_path / "case", "Case", "R1", home).archive as archive:
        capture_words(archive, b"Orvane Ridge reports\n\nSome words of the market.\n", Stated())
    return tmp_path / "case"


def said(found: Verified) -> list[tuple[str, str, str]]:
    return [(one.check, one.state, one.message) for one in found.findings]


def signer_of(archive: OpenArchive) -> SeedSigner:
    return archive.store.signer()


def received(archive: OpenArchive, entry: Entry) -> Entry:
    """An entry with a true signature that the program itself would not have written."""
    archive.store.journal.receive([entry])
    archive.store.view.refresh()
    return entry


def test_what_is_whole_matches(folder: Path, home: Path) -> None:
    found = verify(folder, home, quiet)
    assert (found.mismatch, found.not_checked, found.findings) == (0, 0, ())
    with open_archive(folder, home, write=False) as archive:
        assert found.match == archive.store.journal.count() + len(list(archive.blobs.names()))


def test_a_sample_says_what_it_left(folder: Path, home: Path) -> None:
    with open_archive(folder, home, write=False) as archive:
        stored = len(list(archive.blobs.names()))
    found = verify(folder, home, quiet, sample=1)
    assert said(found) == [("asset", "NOT CHECKED", f"{stored - 1} stored files were not in the sample.")]
    assert verify(folder, home, quiet, sample=99).findings == ()


def test_nothing_is_no_archive(tmp_path: Path, home: Path) -> None:
    with pytest.raises(InputError) as caught:
        verify(tmp_path / "gone", home, quiet)
    assert caught.value.code == "file-missing"


def test_columns_that_do_not_repeat_their_header(folder: Path, home: Path) -> None:
    with closing(sqlite3.connect(folder / "journal.db")) as journal:
        journal.execute("UPDATE entry SET entity = ? WHERE kind = 'capture.add'", ("0" * 32,))
        journal.commit()
    found = verify(folder, home, quiet)
    assert [one.message for one in found.findings if one.state == "MISMATCH"] == [
        "the journal's columns do not repeat its header"
    ]


def test_a_body_of_another_version_is_not_checked(folder: Path, home: Path) -> None:
    with open_archive(folder, home) as archive:
        signer = signer_of(archive)
        tip = archive.store.journal.newest_of(signer.key)
        assert tip is not None
        place = Place(archive.id, tip[0] + 1, tip[1], (9, 0))
        received(archive, sign(signer, place, "claim.assess", new_entity(), {"status": 5}, ()))
    found = verify(folder, home, quiet)
    assert said(found) == [("entry", "NOT CHECKED", "its claim.assess is not as this version knows it")]


def wrong_link(archive: OpenArchive) -> Entry:
    signer = signer_of(archive)
    tip = archive.store.journal.newest_of(signer.key)
    assert tip is not None
    place = Place(archive.id, tip[0] + 1, "0" * 64, (9, 0))
    return received(archive, sign(signer, place, "note.add", new_entity(), {"target": "a" * 32, "text": "x"}, ()))


def test_a_broken_link_is_the_root_cause_unless_something_worse_is_found(folder: Path, home: Path) -> None:
    with open_archive(folder, home) as archive:
        entry = wrong_link(archive)
    found = verify(folder, home, quiet)
    assert said(found) == [("chain", "MISMATCH", "the link before it is broken")]
    assert found.findings[0].file == entry.id
    with closing(sqlite3.connect(folder / "journal.db")) as journal:
        journal.execute("UPDATE entry SET signature = zeroblob(64) WHERE kind = 'capture.add'")
        journal.commit()
    found = verify(folder, home, quiet)
    assert [(one.check, one.state) for one in found.findings] == [("entry", "MISMATCH"), ("chain", "NOT CHECKED")]


def test_a_damaged_entry_whose_link_is_broken_is_told_once(folder: Path, home: Path) -> None:
    with open_archive(folder, home) as archive:
        entry = wrong_link(archive)
    with closing(sqlite3.connect(folder / "journal.db")) as journal:
        journal.execute("UPDATE entry SET signature = zeroblob(64) WHERE id = ?", (entry.id,))
        journal.commit()
    found = verify(folder, home, quiet)
    assert [(one.check, one.state) for one in found.findings] == [("entry", "MISMATCH")]


def test_a_gap_is_flagged(folder: Path, home: Path) -> None:
    with open_archive(folder, home) as archive:
        signer = signer_of(archive)
        tip = archive.store.journal.newest_of(signer.key)
        assert tip is not None
        place = Place(archive.id, tip[0] + 2, "0" * 64, (9, 0))
        received(archive, sign(signer, place, "note.add", new_entity(), {"target": "a" * 32, "text": "x"}, ()))
    assert said(verify(folder, home, quiet)) == [("chain", "NOT CHECKED", "flagged: gap")]


def test_stored_files_altered_missing_and_never_received(folder: Path, home: Path) -> None:
    with open_archive(folder, home) as archive:
        first, second = sorted(archive.blobs.names())
        at = "2026-01-02T03:04:05Z"
        absent = e.Asset(role="original", sha256="0" * 64, mime="image/png", size_bytes=1)
        capture = e.CaptureAdd(item=new_entity(), method="file", started_at=at, ended_at=at, assets=[absent])
        archive.append([Draft(new_entity(), capture)])
        archive.blobs.path(first).write_bytes(b"changed")
        archive.blobs.path(second).unlink()
    found = {one.file: (one.state, one.message) for one in verify(folder, home, quiet).findings}
    assert found == {
        f"blobs/00/{'0' * 64}": ("NOT CHECKED", "withheld: it was not in the file received"),
        f"blobs/{first[:2]}/{first}": ("MISMATCH", "its bytes do not have the recorded hash"),
        f"blobs/{second[:2]}/{second}": ("MISMATCH", "the stored file is missing"),
        "view.db": ("NOT CHECKED", "they differ from what they are made of, which does not match itself"),
    }


def test_a_shared_file_and_a_report_are_known_by_what_they_are(folder: Path, home: Path, tmp_path: Path) -> None:
    shared, report = tmp_path / "out.attest", tmp_path / "report"
    with open_archive(folder, home) as archive:
        sharing.share(archive, shared, None, frozenset(), quiet)
        item = capture_words(archive, b"Title\n\nMore words.\n", Stated()).item
        write_report(archive, report, Wanted([item], "Report", False, "en", "full"), quiet)
    assert verify(shared, home, quiet).mismatch == 0
    assert verify(report, home, quiet, report_archive=folder).mismatch == 0
    shared.write_bytes(shared.read_bytes()[:-1])
    found = verify(shared, home, quiet)
    assert [(one.check, one.state, one.file) for one in found.findings] == [
        ("shared-file-structure", "MISMATCH", "out.attest"),
        ("everything else", "NOT CHECKED", "out.attest"),
    ]
    named = tmp_path / "empty.pdf"
    named.write_bytes(b"no report")
    assert verify(named, home, quiet).match == 0


def test_an_encrypted_file_that_was_altered_is_a_mismatch(folder: Path, home: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.attest.age"
    with open_archive(folder, home) as archive:
        key = pyrage.x25519.Identity.generate()
        sharing.share(archive, out, None, frozenset(), quiet, lock=sharing.Lock((str(key.to_public()),)))
    unlock = sharing.Unlock(str(key))
    assert verify(out, home, quiet, unlock=unlock).mismatch == 0
    data = bytearray(out.read_bytes())
    data[-1] ^= 1
    out.write_bytes(bytes(data))
    found = verify(out, home, quiet, unlock=unlock)
    assert [(one.check, one.state, one.file) for one in found.findings] == [
        ("shared-file-altered", "MISMATCH", "out.attest.age")
    ]
