"""Captures in a row: each durable at once, one item for what is the same, visible to whoever looks."""

from __future__ import annotations

from pathlib import Path

import pytest

from archive_schema.entries import EntityCreate
from desktop_app.errors import CancelledError
from desktop_app.rows.items import ItemFilter
from desktop_app.services import tagging
from desktop_app.services.archive import OpenArchive, create, open_archive
from desktop_app.services.capture import Captured, Stated, capture_sources
from desktop_app.services.search import Wanted, search_archive
from desktop_app.storage import listing
from desktop_app.storage.journal import Draft, new_entity
from desktop_app.storage.queries import entities

_PAGE = (
    "<!-- saved from url=(0033)https://ridge-daily.example/bridge -->\n"
    '<!doctype html><html lang="en"><head><title>Bridge</title><meta property="og:site_name" content="Ridge Daily">'
    "</head><body><article><h1>Bridge</h1><p>The bridge at Orvane was hit on Monday, people said {n} times.</p>"
    "</article></body></html>"
)


def _write(folder: Path, count: int, *, same: bool) -> list[str]:
    folder.mkdir()
    for n in range(count):
        page = _PAGE if same else _PAGE.replace("bridge -->", f"bridge-{n} -->")
        (folder / f"{n}.html").write_text(page.format(n=n), "utf-8")
    return [str(path) for path in sorted(folder.iterdir())]


def _items(archive: OpenArchive) -> list[str]:
    with archive.reading() as view:
        return [str(item) for item in listing.item_ids(view, ItemFilter())]


def test_one_address_captured_thrice_in_one_call_is_one_item(tmp_path: Path, home: Path) -> None:
    sources = _write(tmp_path / "pages", 3, same=True)
    with create(tmp_path / "case", "Case", "R1", home).archive as archive:
        found = [one for one in capture_sources(archive, sources, Stated()) if isinstance(one, Captured)]
        assert [one.again for one in found] == [False, True, True]
        assert len({one.item for one in found}) == 1
        assert _items(archive) == [found[0].item]


def test_one_outlet_of_many_pages_is_one_source(tmp_path: Path, home: Path) -> None:
    sources = _write(tmp_path / "pages", 4, same=False)
    with create(tmp_path / "case", "Case", "R1", home).archive as archive:
        assert len([one for one in capture_sources(archive, sources, Stated()) if isinstance(one, Captured)]) == 4
        with archive.reading() as view:
            assert [row.name for row in entities.entities(view, "source")] == ["Ridge Daily"]


def test_who_stops_listening_loses_nothing(tmp_path: Path, home: Path) -> None:
    sources = _write(tmp_path / "pages", 3, same=False)
    with create(tmp_path / "case", "Case", "R1", home).archive as archive:
        captures = capture_sources(archive, sources, Stated())
        first = next(captures)
        assert isinstance(first, Captured)
        captures.close()  # type: ignore[attr-defined]
        shown = _items(archive)
        assert first.item in shown
        assert search_archive(archive, Wanted("orvane"))["total"] == len(shown)


def test_what_is_yielded_can_be_worked_on_at_once(tmp_path: Path, home: Path) -> None:
    sources = _write(tmp_path / "pages", 3, same=False)
    with create(tmp_path / "case", "Case", "R1", home).archive as archive:
        for one in capture_sources(archive, sources, Stated()):
            assert isinstance(one, Captured)
            tagging.tag(archive, one.item, ["bridge"])
            with archive.reading() as view:
                assert [term for term, _entry in entities.tags(view, one.item)] == ["bridge"]


def test_a_cancelled_call_still_tells_what_it_captured(tmp_path: Path, home: Path) -> None:
    sources = _write(tmp_path / "pages", 3, same=False)
    asked = iter([False, False, True])
    told = []
    with create(tmp_path / "case", "Case", "R1", home).archive as archive:
        with pytest.raises(CancelledError):
            for one in capture_sources(archive, sources, Stated(), cancelled=lambda: next(asked)):
                told.append(one)
        assert len(told) == len(_items(archive)) == 2


def test_what_is_durable_and_not_shown_yet_is_shown_at_the_next_opening(tmp_path: Path, home: Path) -> None:
    with create(tmp_path / "case", "Case", "R1", home).archive as archive:
        archive.append_ahead([Draft(new_entity(), EntityCreate(type="item", fields={"kind": "text", "title": "T"}))])
        assert _items(archive) == []
    with open_archive(tmp_path / "case", home) as archive:
        assert len(_items(archive)) == 1


def test_a_collection_takes_what_was_here_before_too_and_each_once(tmp_path: Path, home: Path) -> None:
    sources = _write(tmp_path / "pages", 3, same=False)
    with create(tmp_path / "case", "Case", "R1", home).archive as archive:
        first = [one.item for one in capture_sources(archive, sources[:2], Stated()) if isinstance(one, Captured)]
        for _ in range(2):
            list(capture_sources(archive, [*sources, sources[2]], Stated(collection="Checkpoint")))
        with archive.reading() as view:
            made = entities.by_name(view, "collection", "Checkpoint")
            inside = entities.parts_of(view, str(made))
    assert set(first) < set(inside) and len(inside) == 3
    assert [len(links) for links in inside.values()] == [1, 1, 1]
