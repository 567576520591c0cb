"""What the last check found narrows lists: per item, honestly."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from archive_schema import layout
from desktop_app.rows.ids import ItemId
from desktop_app.rows.items import ItemFilter
from desktop_app.services import integrity, reading, tagging
from desktop_app.services.archive import OpenArchive, create, open_archive
from desktop_app.services.capture import Stated, capture_sources
from desktop_app.services.listing import ListWanted, facets, list_ids
from desktop_app.services.view_findings import VIEW_CHECK
from desktop_app.storage.database import open_engine


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "case"


@pytest.fixture
def archive(folder: Path, tmp_path: Path) -> Iterator[OpenArchive]:
    with create(folder, "Case", "Ana", tmp_path / "home").archive as made:
        for name in ("mill", "bridge"):
            (tmp_path / f"{name}.txt").write_text(f"The {name} at Sennet Ford burned on Thursday.")
            list(capture_sources(made, [str(tmp_path / f"{name}.txt")], Stated()))
        yield made


def _counts(archive: OpenArchive, query: str = "", **filters: str) -> dict[str, int]:
    rows = facets(archive, ListWanted(query, ItemFilter(**filters)), ("integrity",))["integrity"]  # type: ignore[arg-type]
    return {row.value: row.count for row in rows}


def _listed(archive: OpenArchive, state: str) -> tuple[ItemId, ...]:
    return list_ids(archive, ListWanted("", ItemFilter(integrity=state))).ids


def _check(folder: Path, home: Path, sample: int | None = None) -> None:
    integrity.verify(folder, home, lambda _done, _total: None, sample)


def test_nothing_matches_before_a_check(archive: OpenArchive, folder: Path, tmp_path: Path) -> None:
    assert _counts(archive) == {"MATCH": 0, "MISMATCH": 0, "NOT CHECKED": 2}
    _check(folder, tmp_path / "home", sample=1)
    assert _counts(archive) == {"MATCH": 0, "MISMATCH": 0, "NOT CHECKED": 2}


def test_what_arrives_after_a_check_is_not_checked(archive: OpenArchive, folder: Path, tmp_path: Path) -> None:
    _check(folder, tmp_path / "home")
    assert _counts(archive) == {"MATCH": 2, "MISMATCH": 0, "NOT CHECKED": 0}
    first = list_ids(archive, ListWanted()).ids[0]
    tagging.note(archive, first, "Seen again.")
    assert _counts(archive) == {"MATCH": 1, "MISMATCH": 0, "NOT CHECKED": 1}
    assert _listed(archive, "NOT CHECKED") == (first,)
    assert _counts(archive, "burned") == {"MATCH": 1, "MISMATCH": 0, "NOT CHECKED": 1}
    assert _counts(archive, "nowhere") == {"MATCH": 0, "MISMATCH": 0, "NOT CHECKED": 0}


def test_a_damaged_file_marks_its_item_alone(archive: OpenArchive, folder: Path, tmp_path: Path) -> None:
    damaged = list_ids(archive, ListWanted("mill")).ids[0]
    sha256 = reading.find_capture(archive, damaged).assets[0].sha256
    path = folder / layout.blob_path(sha256)
    path.chmod(0o600)
    path.write_bytes(path.read_bytes()[:-1] + b"?")
    _check(folder, tmp_path / "home")
    assert _counts(archive) == {"MATCH": 1, "MISMATCH": 1, "NOT CHECKED": 0}
    assert _listed(archive, "MISMATCH") == (damaged,)


def test_another_installation_knows_nothing_of_it(archive: OpenArchive, folder: Path, tmp_path: Path) -> None:
    _check(folder, tmp_path / "home")
    with open_archive(folder, tmp_path / "elsewhere", write=False) as elsewhere:
        assert _counts(elsewhere) == {"MATCH": 0, "MISMATCH": 0, "NOT CHECKED": 2}


def test_a_damaged_index_says_nothing_of_what_was_captured(archive: OpenArchive, folder: Path, tmp_path: Path) -> None:
    archive.close()
    engine = open_engine(folder / layout.VIEW_FILE, "write")
    with engine.begin() as view:
        view.exec_driver_sql("DELETE FROM search_word WHERE word = 'burned'")
    engine.dispose()
    found = integrity.verify(folder, tmp_path / "home", lambda _done, _total: None)
    assert [one.state for one in found.findings if one.check == VIEW_CHECK] == ["MISMATCH"]
    with open_archive(folder, tmp_path / "home", write=False) as again:
        assert _counts(again) == {"MATCH": 2, "MISMATCH": 0, "NOT CHECKED": 0}


def test_a_state_that_is_none_is_no_items(archive: OpenArchive) -> None:
    assert _listed(archive, "GOOD") == ()
