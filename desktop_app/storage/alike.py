"""Near-identical texts among items: the same wire story on six sites. Told by their sketches, 64 bytes an item."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray
from sqlalchemy.engine import Connection

from desktop_app.rows.ids import ItemId
from desktop_app.rows.search import Node
from desktop_app.storage.fulltext_kept import Docs, KeptIndex
from desktop_app.storage.fulltext_run import Search
from desktop_app.storage.sketch import share

LEAST_SHARE: Final = 0.7
"""So much of the three-word runs of either text must be in both, as the sketches estimate it."""
_BAND = np.dtype("<u4")
"""Four bytes at a time: texts that share 70 % have at least one of the sixteen bands in common 99 times in 100."""


def alike_to(view: Connection, kept: KeptIndex, items: Iterable[str], tree: Node) -> dict[ItemId, list[ItemId]]:
    """Of each of these items the others that the tree finds and whose text is near-identical."""
    ids = kept.items(view).ids
    found = _Texts.of(view, kept, Search(view, kept).docs(tree))
    bands = found.sketches.view(_BAND)
    places = {ids[doc]: place for place, doc in enumerate(found.docs.tolist())}
    alike: dict[ItemId, list[ItemId]] = {ItemId(item): [] for item in items}
    for item in alike.keys() & places.keys():
        place = places[item]
        close = found.close(place, np.flatnonzero((bands == bands[place]).any(axis=1)))
        alike[item] = [ItemId(ids[found.docs[other]]) for other in close if other != place]
    return alike


def groups(view: Connection, kept: KeptIndex, items: Sequence[ItemId]) -> dict[ItemId, tuple[ItemId, ...]]:
    """Of a list, the first of each group of near-identical texts with the others, in the list's order.

    Every item is in one group at most. The others are each alike to the first, not to each other.
    """
    ids = kept.items(view).ids
    numbers = _numbers(ids)
    found = _Texts.of(view, kept, np.array([numbers[item] for item in items if item in numbers], np.int64))
    runs = [_Runs.of(band) for band in found.sketches.view(_BAND).T]
    several = np.any([run.is_shared for run in runs], axis=0) if len(found.docs) else np.zeros(0, np.bool_)
    taken = np.zeros(len(found.docs), np.bool_)
    groups: dict[ItemId, tuple[ItemId, ...]] = {}
    for place in np.flatnonzero(several).tolist():
        if taken[place]:
            continue
        near = np.unique(np.concatenate([run.same_as(place) for run in runs]))
        close = found.close(place, near[(near > place) & ~taken[near]])
        if close:
            taken[[place, *close]] = True
            groups[ItemId(ids[found.docs[place]])] = tuple(ItemId(ids[found.docs[other]]) for other in close)
    return groups


def _numbers(ids: Sequence[str]) -> Mapping[str, int]:
    """The number that each item has now: the last one that it was given."""
    return {item: doc for doc, item in enumerate(ids)}


@dataclass(frozen=True, slots=True)
class _Texts:
    """Items with a sketch, in the order in which they were asked for."""

    docs: Docs
    sketches: NDArray[np.uint8]

    @classmethod
    def of(cls, view: Connection, kept: KeptIndex, docs: Docs) -> _Texts:
        """Those of these items that have one."""
        known = kept.sketches(view)
        if not len(known.docs):
            return cls(docs[:0], known.rows)
        place = np.minimum(np.searchsorted(known.docs, docs), len(known.docs) - 1)
        has = known.docs[place] == docs
        return cls(docs[has], np.ascontiguousarray(known.rows[place[has]]))

    def close(self, place: int, near: NDArray[np.int64]) -> list[int]:
        """Those of the near ones that are alike indeed."""
        alike = share(self.sketches[near], self.sketches[place]) >= LEAST_SHARE
        found: list[int] = near[alike].tolist()
        return found


@dataclass(frozen=True, slots=True)
class _Runs:
    """One band of all texts, sorted: `first[i]` and `last[i]` bound those in `order` that are the same as text i."""

    order: NDArray[np.int64]
    first: NDArray[np.int64]
    last: NDArray[np.int64]

    @classmethod
    def of(cls, band: NDArray[np.uint32]) -> _Runs:
        """Sorted, with the bounds of what is equal."""
        order = np.argsort(band, kind="stable")
        return cls(order, *(np.searchsorted(band[order], band, side=side) for side in ("left", "right")))

    @property
    def is_shared(self) -> NDArray[np.bool_]:
        """Whether any other text has the same band."""
        several: NDArray[np.bool_] = self.last - self.first > 1
        return several

    def same_as(self, place: int) -> NDArray[np.int64]:
        """All texts with this one's band."""
        return self.order[self.first[place] : self.last[place]]
