"""Saved searches count what the list would show, in the archive and on the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from archive_schema import entries as e
from desktop_app.rows.items import ItemFilter
from desktop_app.services import shelving, tagging
from desktop_app.services.archive import OpenArchive, create
from desktop_app.services.listing import ListWanted, count_of, list_ids
from desktop_app.services.saved_searches import count_search, counted_searches, saved_searches
from desktop_app.storage.journal import Draft, new_entity
from tests.journeys.command_line import call, spoken

_TITLES = ("Bridge at Orvane", "Bridges over the Ora", "Market of Orvane", "Quiet zone")


def _fill(archive: OpenArchive) -> list[str]:
    ids = [new_entity() for _title in _TITLES]
    made = [
        e.EntityCreate(type="item", fields={"kind": "image" if "zone" in title else "article", "title": title})
        for title in _TITLES
    ]
    archive.append([Draft(item, one) for item, one in zip(ids, made, strict=True)])
    return ids


def test_a_count_is_that_of_the_list_whatever_is_asked(tmp_path: Path) -> None:
    with create(tmp_path / "case", "Case", "Ana", tmp_path / "home").archive as archive:
        ids = _fill(archive)
        tagging.tag(archive, ids[0], ["seen"])
        asked = [
            "",
            "bridge",
            "bridg",
            "orvane NOT market",
            'title:"bridge at',
            "nowhere",
            "NOT bridge",
            "bridge OR zone",
        ]
        narrowed = [
            ItemFilter(), ItemFilter(kind="article"), ItemFilter(tag="seen"), ItemFilter(since="2030"),
            ItemFilter(kind="image", within=ItemFilter(tag="seen")),
        ]  # fmt: skip
        for wanted in (ListWanted(query, filters) for query in asked for filters in narrowed):
            assert count_of(archive, wanted) == len(list_ids(archive, wanted).ids), wanted
        assert count_of(archive, ListWanted("bridge")) == 2


def test_counts_follow_what_happens_and_a_search_that_cannot_be_run_says_why(tmp_path: Path) -> None:
    with create(tmp_path / "case", "Case", "Ana", tmp_path / "home").archive as archive:
        shelving.save_search(archive, "Crossings", "bridge", {"kind": "article"})
        shelving.save_search(archive, "Broken", "((", {})
        put_away = shelving.save_search(archive, "Gone", "market", {})
        shelving.put_away(archive, put_away)
        assert [search.name for search in saved_searches(archive)] == ["Broken", "Crossings"]
        broken, crossings = saved_searches(archive)
        assert count_search(archive, crossings).total == 0
        _fill(archive)
        assert count_search(archive, crossings).total == 2
        fault = count_search(archive, broken)
        assert fault.total is None and fault.fault is not None and fault.fault.code == "query-not-understood"
        assert [counted.total for _search, counted in counted_searches(archive)] == [None, 2]


def test_the_command_line_lists_them_with_their_counts(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ATTEST_HOME", str(tmp_path / "home"))
    folder = str(tmp_path / "case")
    with create(tmp_path / "case", "Case", "Ana", tmp_path / "home").archive as archive:
        _fill(archive)
        made = shelving.save_search(archive, "Crossings", "bridge", {"kind": "article", "inbox": False})
        shelving.save_search(archive, "Broken", "((", {})
    broken, found = call(capsys, "saved-searches", folder)["searches"]
    assert found == {
        "search": made, "name": "Crossings", "query": "bridge", "filters": ["kind=article", "inbox=no"], "total": 2,
        "fault": None,
    }  # fmt: skip
    assert broken["total"] is None and broken["fault"]["code"] == "query-not-understood"
    said = spoken(capsys, "saved-searches", folder)
    assert "     2  Crossings  [bridge kind=article inbox=no]" in said and "cannot be run" in said
