"""Here the reading program itself is looked at: each test starts and ends its own."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.readers import Shelf


@pytest.fixture(autouse=True)
def own_programs(shelf: Shelf) -> Iterator[None]:
    shelf.open = False
    yield
    shelf.open = True
