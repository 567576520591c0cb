"""Lists, collections, inbox and saved searches, on a real archive."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from archive_schema import entries as e
from desktop_app.errors import InputError
from desktop_app.rows.ids import ItemId
from desktop_app.rows.items import ItemFilter
from desktop_app.search.as_typed import as_typed
from desktop_app.services import listing, reading, shelving, tagging
from desktop_app.services.archive import OpenArchive, create
from desktop_app.services.listing import ListWanted, list_ids
from desktop_app.storage.journal import Draft, new_entity

_ITEMS = (
    ("Élan of the bridge", "article", "2026-01-05", "fr", "Ridge Daily"),
    ("bridge at Orvane", "image", "2026-02", "en", "Valley Post"),
    ("Market shelled", "article", "", "en", "Ridge Daily"),
    ("“Zone” of killings", "article", "2024", "en", ""),
)


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[OpenArchive]:
    with create(tmp_path / "case", "Case", "Ana", tmp_path / "home").archive as made:
        yield made


@pytest.fixture
def items(archive: OpenArchive) -> list[ItemId]:
    """Four items; captured one day after the other."""
    found = []
    for number, (title, kind, published, language, source) in enumerate(_ITEMS):
        item, at = new_entity(), f"2026-03-0{number + 1}T10:00:00Z"
        fields = {"kind": kind, "title": title, "language": language, "published_at": published, "inbox": True}
        if source:
            fields["source"] = tagging.find_or_create(archive, "source", source)
        made = e.EntityCreate(type="item", fields=fields)  # type: ignore[arg-type]
        asset = e.Asset(role="original", sha256=f"{number}" * 64, mime="text/plain", size_bytes=9, name="a.txt")
        record = e.CaptureAdd(item=item, method="file", started_at=at, ended_at=at, assets=[asset], facts=[])
        archive.append([Draft(item, made), Draft(new_entity(), record)])
        found.append(ItemId(item))
    return found


def _places(archive: OpenArchive, items: list[ItemId], **wanted: object) -> list[int]:
    return [items.index(item) for item in list_ids(archive, ListWanted(**wanted)).ids]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("order", "descending", "expected"),
    [
        ("captured", True, [3, 2, 1, 0]), ("captured", False, [0, 1, 2, 3]), ("title", False, [1, 0, 2, 3]),
        ("title", True, [3, 2, 0, 1]), ("published", False, [3, 0, 1, 2]), ("published", True, [1, 0, 3, 2]),
    ],
)  # fmt: skip
def test_a_list_in_order(
    archive: OpenArchive, items: list[ItemId], order: str, descending: bool, expected: list[int]
) -> None:
    assert _places(archive, items, order=order, descending=descending) == expected


def test_items_without_a_source_come_last(archive: OpenArchive, items: list[ItemId]) -> None:
    assert _places(archive, items, order="source", descending=False)[2:] == [1, 3]


def test_filters_hold_together(archive: OpenArchive, items: list[ItemId]) -> None:
    assert _places(archive, items, filters=ItemFilter(kind="article", language="en")) == [3, 2]
    inner = ItemFilter(language="en", within=ItemFilter(kind="image"))
    assert _places(archive, items, filters=inner) == [1]
    assert _places(archive, items, filters=ItemFilter(since="2026-02", until="2026")) == [2, 1]
    assert _places(archive, items, filters=ItemFilter(until="2025")) == [3]
    with pytest.raises(InputError, match="no date"):
        list_ids(archive, ListWanted(filters=ItemFilter(since="soon")))


def test_a_search_counts_within_its_list_exactly(archive: OpenArchive, items: list[ItemId]) -> None:
    assert sorted(_places(archive, items, query="bridge", order="")) == [0, 1]
    assert _places(archive, items, query="bridge", filters=ItemFilter(kind="image"), order="") == [1]
    assert _places(archive, items, query="bridge", order="title", descending=False) == [1, 0]


def test_the_last_word_may_be_unfinished_and_is_marked(archive: OpenArchive, items: list[ItemId]) -> None:
    found = list_ids(archive, ListWanted("at orv", order=""))
    assert [items.index(item) for item in found.ids] == [1]
    assert "<mark>Orvane</mark>" in listing.snippets_of(archive, "at orv", found.ids)[items[1]].html
    assert not list_ids(archive, ListWanted("at orv ", order="")).ids
    assert list_ids(archive, ListWanted("brixge", order="")).did_you_mean == "bridge"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("kill", "(kill OR kill*)"), ("mass kill", "mass (kill OR kill*)"), ("kill ", "kill "), ("a", "a"),
        ('"mass gra', '"mass gra*"'), ('"mass ', '"mass"'), ('mass "', "mass "), ("mass AND", "mass"),
        ("mass AND NOT ", "mass"), ("kind:ima", "kind:ima*"), ("title:bri", "(title:bri OR title:bri*)"),
        ("a NEAR/5 bri", "a NEAR/5 bri*"), ("bridg*", "bridg*"), ("(mass gra", "(mass (gra OR gra*))"), ("", ""),
    ],
)  # fmt: skip
def test_a_query_while_it_is_typed(typed: str, meant: str) -> None:
    assert as_typed(typed).words == meant


def test_items_go_into_a_collection_once_and_out_again(archive: OpenArchive, items: list[ItemId]) -> None:
    shelf = shelving.new_collection(archive, " Bridge ", items[:1])
    assert shelving.collect(archive, items[:2], shelf) == (items[1],)
    assert shelving.collect(archive, items[:3], shelf) == (items[2],)
    assert _places(archive, items, filters=ItemFilter(collection=shelf)) == [2, 1, 0]
    with pytest.raises(InputError, match="There are items"):
        shelving.put_away(archive, shelf)
    assert shelving.uncollect(archive, [items[1], items[3]], shelf) == (items[1],)
    assert _places(archive, items, filters=ItemFilter(collection=shelf)) == [2, 0]
    assert listing.narrowings(archive)["collection"][0].count == 2


def test_nothing_is_made_without_a_name(archive: OpenArchive) -> None:
    with pytest.raises(InputError):
        shelving.new_collection(archive, " ")
    with pytest.raises(InputError):
        shelving.save_search(archive, "", "bridge", {})


def test_flags_of_many_items_are_stated_once(archive: OpenArchive, items: list[ItemId]) -> None:
    assert shelving.flag(archive, items[:2], "inbox", False) == tuple(items[:2])
    assert shelving.flag(archive, items[:3], "inbox", False) == (items[2],)
    assert shelving.flag(archive, items[:1], "graphic", False) == ()
    assert _places(archive, items, filters=ItemFilter(inbox=True)) == [3]


def test_tags_of_many_items(archive: OpenArchive, items: list[ItemId]) -> None:
    tagging.tag(archive, items[0], ["river"])
    assert shelving.tag_items(archive, items[:2], ["river", " night "]) == tuple(items[:2])
    assert tagging.tags(archive, items[1]) == ("night", "river")
    shelving.untag_items(archive, items[:2], ["night"])
    assert tagging.tags(archive, items[0]) == ("river",)


def test_a_search_is_saved_renamed_and_put_away(archive: OpenArchive) -> None:
    made = shelving.save_search(
        archive, "Bridges", "bridge NOT market", {"kind": "image", "inbox": True, "parent": "x"}
    )
    shelving.give_name(archive, made, "Bridges only")
    kept = shelving.saved_search(reading.list_entities(archive, "saved search")[0])
    assert (kept.name, kept.query, kept.filters) == (
        "Bridges only",
        "bridge NOT market",
        ItemFilter(kind="image", inbox=True),
    )
    assert shelving.put_away(archive, made) == "Bridges only"
    assert [row.name for row in reading.list_entities(archive, "saved search")] == [""]
