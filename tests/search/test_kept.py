"""What is kept of an index between queries is what the index says, whatever came and went."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy.engine import Connection

from desktop_app.storage import fulltext
from desktop_app.storage.fulltext_kept import KeptIndex
from tests.search.corpus import ANALYZER, index, item, text


def _standing(view: Connection) -> dict[int, str]:
    return {row[0]: row[1] for row in view.exec_driver_sql("SELECT doc, item FROM search_item")}


@settings(max_examples=8)
@given(steps=st.lists(st.lists(st.integers(0, 5), unique=True, max_size=4), min_size=1, max_size=8))
def test_ids_that_are_kept_are_those_of_the_index(
    tmp_path_factory: pytest.TempPathFactory, steps: list[list[int]]
) -> None:
    kept, earlier = KeptIndex(), list[tuple[dict[int, str], list[str]]]()
    with index(tmp_path_factory.mktemp("kept")) as view:
        fulltext.create_tables(view)
        for numbers in steps:
            new = [item(number, text("toll road")) for number in numbers]
            fulltext.remove_items(view, ANALYZER, [one.item for one in new])
            fulltext.put_items(view, ANALYZER, new[1:])
            items, standing = kept.items(view), _standing(view)
            assert np.flatnonzero(items.live).tolist() == sorted(standing)
            assert {doc: items.ids[doc] for doc in standing} == standing
            earlier.append((standing, items.ids))
        # A reading that began before goes on with what it has.
        assert all({doc: ids[doc] for doc in standing} == standing for standing, ids in earlier)
