"""Whatever is typed into the window's field is answered or refused, by everything that is asked with it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given, settings

from archive_schema import entries as e
from desktop_app.errors import InputError
from desktop_app.services import listing
from desktop_app.services.archive import OpenArchive, create
from desktop_app.services.asking import asked
from desktop_app.services.listing import ListWanted
from desktop_app.services.search import Wanted, search_archive
from desktop_app.storage.journal import Draft, new_entity
from tests.search.test_bad_input import QUERIES

_TITLES = ("The old mill of Tarn", "جسر تارن", "北京大学", "title status near OR NOT")


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenArchive]:
    folder = tmp_path_factory.mktemp("any")
    with create(folder / "case", "Case", "Ana", folder / "home").archive as made:
        items = [e.EntityCreate(type="item", fields={"kind": "article", "title": title}) for title in _TITLES]
        made.append([Draft(new_entity(), item) for item in items])
        yield made


@settings(max_examples=50, deadline=None)
@given(query=QUERIES)
def test_any_text_in_the_field(archive: OpenArchive, query: str) -> None:
    wanted = ListWanted(query, order="")
    try:
        asked(query)
        is_valid = True
    except InputError:
        is_valid = False
    try:
        found = listing.list_ids(archive, wanted)
        first = listing.first_ids(archive, wanted)
        narrowed = listing.facets(archive, wanted, ("kind",))["kind"]
        assert listing.count_of(archive, wanted) == len(found.ids) == sum(row.count for row in narrowed)
        assert first is None or first.ids == found.ids
        assert set(listing.snippets_of(archive, query, found.ids)) <= set(found.ids)
    except InputError as error:
        assert not is_valid or error.code == "query-too-wide" or "place" in error.message
    try:
        document = search_archive(archive, Wanted(query))
    except InputError:
        return
    assert document["total"] == len(document["hits"]) <= len(_TITLES)
