"""What the view asks of whoever keeps the search index."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import Protocol

from sqlalchemy.engine import Connection


class SearchFeed(Protocol):
    """Keeps the search index in step, in the view's own transaction."""

    def create(self, view: Connection) -> None:
        """Make empty index tables."""
        ...

    def update(
        self, view: Connection, items: Sequence[str] | None, entities: Collection[str] = (), *, for_good: bool = False
    ) -> None:
        """Index these items anew (all when None); items that are gone leave no word behind, and with `for_good` neither does
        anything else that is gone. `entities`: what changed.
        """
        ...

    def out_of_step(self, view: Connection, items: Sequence[str] | None) -> Iterator[str]:
        """The items (of these; of all when None) that the index does not tell as they are; "" for what it holds beyond them."""
        ...
