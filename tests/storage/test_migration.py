"""A journal of the first revision is brought to the newest; writing never reads the whole journal."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import Select, TextClause
from sqlcipher3 import dbapi2

from archive_schema.entries import EntityCreate
from archive_schema.migrations import JOURNAL_REVISION
from desktop_app.services.archive import create, open_archive, state
from desktop_app.storage import journal
from desktop_app.storage.journal import Draft, new_entity


def _made(tmp_path: Path, home: Path) -> Path:
    with create(tmp_path / "case", "Case", "R1", home).archive as archive:
        archive.append([Draft(new_entity(), EntityCreate(type="item", fields={"kind": "text", "title": "T"}))])
    return tmp_path / "case" / "journal.db"


def test_a_journal_of_the_first_revision_opens_and_says_the_same(tmp_path: Path, home: Path) -> None:
    file = _made(tmp_path, home)
    with open_archive(tmp_path / "case", home) as archive:
        before = state(archive)
    old = dbapi2.connect(str(file))
    old.executescript("DROP INDEX entry_clock; UPDATE alembic_version SET version_num = '0001';")
    old.close()
    with open_archive(tmp_path / "case", home) as archive:
        assert state(archive) == before
    new = dbapi2.connect(str(file))
    assert new.execute("SELECT version_num FROM alembic_version").fetchone() == (JOURNAL_REVISION,)
    assert new.execute("SELECT count(*) FROM sqlite_master WHERE name = 'entry_clock'").fetchone() == (1,)
    new.close()


@pytest.mark.parametrize("asked", [journal._LAST_OF, journal._NEWEST, journal._HEADS_SINCE, journal._KINDS])
def test_what_is_asked_before_every_entry_or_at_every_opening_never_reads_the_whole_journal(
    tmp_path: Path, home: Path, asked: Select[tuple[object, ...]] | TextClause
) -> None:
    database = dbapi2.connect(str(_made(tmp_path, home)))
    sql = str(asked.compile()).replace(":param_1", "1")
    values = {"key": "k", "since": 1}
    steps = [row[3] for row in database.execute(f"EXPLAIN QUERY PLAN {sql}", values)]
    database.close()
    assert any("USING INDEX" in step or "USING COVERING INDEX" in step or "PRIMARY KEY" in step for step in steps)
    assert not any(step == "SCAN entry" for step in steps), steps
