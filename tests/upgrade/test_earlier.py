"""What an earlier version made is opened, merged and checked by this one."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from archive_schema.migrations import JOURNAL_REVISION
from desktop_app.cli import run
from desktop_app.services.archive import open_archive
from tests.journeys.command_line import call
from tests.upgrade.stored import VERSIONS, Stored, unpack

Capsys = pytest.CaptureFixture[str]
ANEW, FOR_THIS_CALL = "have been made anew from the journal", "are made anew for this call alone"


@pytest.fixture(params=VERSIONS)
def stored(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Stored:
    found = unpack(request.param, tmp_path)
    monkeypatch.setenv("ATTEST_HOME", str(found.home))
    return found


def told(capsys: Capsys, *arguments: str) -> str:
    """What a call says beside its result."""
    capsys.readouterr()
    assert run(list(arguments)) == 0
    return capsys.readouterr().err


def test_it_opens_with_its_view_made_anew_and_says_so_once(capsys: Capsys, stored: Stored) -> None:
    case = str(stored.case)
    before = (stored.case / "journal.db").read_bytes()
    assert FOR_THIS_CALL in told(capsys, "list", case)
    assert (stored.case / "journal.db").read_bytes() == before
    assert ANEW in told(capsys, "state", case)
    assert told(capsys, "list", case) == told(capsys, "state", case) == ""
    with closing(sqlite3.connect(stored.case / "journal.db")) as journal:
        assert journal.execute("SELECT version_num FROM alembic_version").fetchone() == (JOURNAL_REVISION,)


def test_all_that_was_recorded_is_there_and_holds(capsys: Capsys, stored: Stored) -> None:
    case = str(stored.case)
    with open_archive(stored.case, stored.home) as archive:
        assert archive.renewal == "another version" and archive.writable
    rows = {row["title"]: row for row in call(capsys, "list", case)["items"]}
    assert set(rows) == {"Shells fell on Orvane market", "picture.png"}
    shown = call(capsys, "show", case, rows["Shells fell on Orvane market"]["item"])
    assert [claim["quote"] for claim in shown["claims"]] == ["At least 12 people were killed in Orvane"]
    assert call(capsys, "search", case, "hospital")["total"] == 1, "the note is not found"
    assert call(capsys, "search", case, "tag:shelling")["total"] == 1
    found = call(capsys, "verify", case)
    assert (found["mismatch"], found["not_checked"]) == (0, 0)


def test_its_key_still_writes(capsys: Capsys, stored: Stored, tmp_path: Path) -> None:
    (tmp_path / "more.txt").write_text("Orvane once more\n\nThe bridge is closed.\n", "utf-8")
    assert call(capsys, "capture", str(stored.case), str(tmp_path / "more.txt"))["failed"] == []
    found = call(capsys, "verify", str(stored.case))
    assert (found["mismatch"], found["not_checked"]) == (0, 0)


def test_its_shared_file_merges(capsys: Capsys, stored: Stored) -> None:
    case = str(stored.case)
    assert all(one["state"] == "MATCH" for one in call(capsys, "inspect", str(stored.back))["findings"])
    merged = call(capsys, "merge", case, str(stored.back))
    assert (merged["new_claims"], merged["new_items"]) == (1, 0)
    stranger = next(one["key"] for one in call(capsys, "members", case)["members"] if one["standing"] == "quarantined")
    call(capsys, "admit", case, stranger)
    assert call(capsys, "search", case, "before dawn")["total"] == 1
    assert call(capsys, "verify", case)["mismatch"] == 0


def test_its_report_is_checked_against_its_archive(capsys: Capsys, stored: Stored) -> None:
    found = call(capsys, "verify", str(stored.report), "--archive", str(stored.case))
    assert found["mismatch"] == 0
    assert {one["check"] for one in found["findings"]} == {"hash list", "signature"}, "these an earlier version had not"
    assert found["match"] == 7, "hash beside it, a text, the archive, four files"


def test_a_changed_file_is_found_by_its_report(capsys: Capsys, stored: Stored) -> None:
    picture = next(path for path in (stored.case / "blobs").rglob("*") if path.is_file() and path.stat().st_size < 120)
    picture.write_bytes(picture.read_bytes() + b"x")
    found = call(capsys, "verify", str(stored.report), "--archive", str(stored.case), code=5)
    assert [one["file"] for one in found["findings"] if one["state"] == "MISMATCH"] == [picture.name]
