"""What is kept of an index between queries: which items stand, and their values, as arrays over item numbers.

Numbers only grow, so what is new is read behind the last known number; what is gone is only marked. A reading that is
older than what is kept gets its own.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Generic, TypeVar

import numpy as np
from numpy.typing import NDArray
from sqlalchemy.engine import Connection

from desktop_app.rows.search import FACETS
from desktop_app.storage.database import selected
from desktop_app.storage.sketch import BYTES

Docs = NDArray[np.int64]
Mask = NDArray[np.bool_]
_PLACES = ",".join("?" * len(FACETS))


@dataclass(frozen=True, slots=True)
class _Mark:
    """A state of the index: which one it is, the last item number, the last removal, the last label."""

    made: str = ""
    doc: int = 0
    gone: int = 0
    label: int = 0

    def is_behind(self, later: _Mark) -> bool:
        """Whether this can be brought to the later state by adding."""
        return self.made == later.made and self.doc <= later.doc and self.gone <= later.gone


@dataclass(frozen=True, slots=True)
class _Marked:
    mark: _Mark


@dataclass(frozen=True, slots=True)
class Items(_Marked):
    """`ids[doc]`: the item's id, "" for a number never given; `live[doc]`: whether it stands."""

    ids: list[str]
    live: Mask


@dataclass(frozen=True, slots=True)
class Values(_Marked):
    """One entry a (value, item): `labels[i]` is a value of item `docs[i]`. `names[label]`: the facet and its value."""

    docs: Docs
    labels: Docs
    names: dict[int, tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Sketches(_Marked):
    """`rows[i]`: the sketch of item `docs[i]`, ascending; of items that are gone, too."""

    docs: Docs
    rows: NDArray[np.uint8]


Arrays = TypeVar("Arrays", bound=_Marked)
_NO_ITEMS: Final = Items(_Mark(), [], np.zeros(0, np.bool_))
_NO_VALUES: Final = Values(_Mark(), np.zeros(0, np.int64), np.zeros(0, np.int64), {})
_NO_SKETCHES: Final = Sketches(_Mark(), np.zeros(0, np.int64), np.zeros((0, BYTES), np.uint8))
_MOST_STALE = 3
"""What is kept of removed items goes when it is twice what stands."""


class _Kept(Generic[Arrays]):
    """One kind of arrays. `more` adds what is new; `held`: for how many items there are rows, gone ones too."""

    def __init__(
        self, none: Arrays, more: Callable[[Connection, Arrays, _Mark], Arrays], held: Callable[[Arrays], float]
    ) -> None:
        self._none = self._known = none
        self._more, self._held = more, held
        self._lock = threading.Lock()

    def current(self, view: Connection) -> Arrays:
        """As this reading sees them; one that is older than what is kept keeps nothing."""
        now = _mark(view)
        with self._lock:
            known = self._known
            if known.mark == now:
                return known
            goes_on = known.mark.is_behind(now)
            found = self._more(view, known if goes_on and not self._is_stale(view) else self._none, now)
            if goes_on or known.mark.made != now.made:
                self._known = found
            return found

    def at_hand(self, view: Connection) -> Arrays | None:
        """The same, where nothing has to be read for it."""
        with self._lock:
            known = self._known
        return known if known.mark == _mark(view) else None

    def _is_stale(self, view: Connection) -> bool:
        held = self._held(self._known)
        if held <= _MOST_STALE:
            return False
        return held > _MOST_STALE * int(view.exec_driver_sql("SELECT count(*) FROM search_item").scalar() or 0)


class KeptIndex:
    """Of one open archive; any thread may ask."""

    def __init__(self) -> None:
        self._items = _Kept(_NO_ITEMS, _more_items, lambda _items: 0)
        self._values = _Kept(_NO_VALUES, _more_values, lambda values: len(values.docs) / len(FACETS))
        self._sketches = _Kept(_NO_SKETCHES, _more_sketches, lambda sketches: len(sketches.docs))

    def items(self, view: Connection) -> Items:
        """The items as this reading sees them."""
        return self._items.current(view)

    def values(self, view: Connection) -> Values:
        """The facets' values as this reading sees them; of items that are gone, too: who counts masks them."""
        return self._values.current(view)

    def values_at_hand(self, view: Connection) -> Values | None:
        """The same, where they are kept already: reading all of them takes longer than looking one up."""
        return self._values.at_hand(view)

    def sketches(self, view: Connection) -> Sketches:
        """The sketches of all texts as this reading sees them."""
        return self._sketches.current(view)


def _mark(view: Connection) -> _Mark:
    ((made, doc, gone, label),) = selected(
        view,
        "SELECT (SELECT value FROM search_meta WHERE name = 'made'),"
        " (SELECT seq FROM sqlite_sequence WHERE name = 'search_item'),"
        " (SELECT seq FROM sqlite_sequence WHERE name = 'search_gone'),"
        " (SELECT seq FROM sqlite_sequence WHERE name = 'search_label')",
    )
    return _Mark(made or "", doc or 0, gone or 0, label or 0)


def _more_items(view: Connection, known: Items, now: _Mark) -> Items:
    # The list is the one that is known, made longer: copying a hundred thousand ids took longer than reading the new ones, and
    # who reads as of before asks for none of them.
    ids = known.ids if known.mark.doc else []
    ids.extend([""] * (now.doc + 1 - len(ids)))
    live = np.concatenate([known.live, np.zeros(now.doc + 1 - len(known.live), np.bool_)])
    for doc, item in selected(view, "SELECT doc, item FROM search_item WHERE doc > ?", (known.mark.doc,)):
        ids[doc] = item
        live[doc] = True
    gone = [row[0] for row in selected(view, "SELECT doc FROM search_gone WHERE id > ?", (known.mark.gone,))]
    live[gone] = False
    return Items(now, ids, live)


def _more_values(view: Connection, known: Values, now: _Mark) -> Values:
    names = dict(known.names)
    sql = f"SELECT id, name, value FROM search_label WHERE id > ? AND name IN ({_PLACES})"
    names |= {row[0]: (row[1], row[2]) for row in selected(view, sql, (known.mark.label, *FACETS))}
    if known.mark.doc:
        new = [row for row in selected(view, _NEW_PAIRS, (known.mark.doc,)) if row[0] in names]
        labels, docs = [np.array([row[n] for row in new], np.int64) for n in (0, 1)]
    else:
        groups = [(label, numbers(docs)) for label, docs in selected(view, _ALL_PAIRS, FACETS)]
        docs = np.concatenate([group[1] for group in groups] or [np.zeros(0, np.int64)])
        labels = np.repeat(
            np.array([group[0] for group in groups], np.int64), np.array([len(group[1]) for group in groups], np.int64)
        )
    return Values(now, np.concatenate([known.docs, docs]), np.concatenate([known.labels, labels]), names)


def _more_sketches(view: Connection, known: Sketches, now: _Mark) -> Sketches:
    new = selected(view, "SELECT doc, sketch FROM search_sketch WHERE doc > ? ORDER BY doc", (known.mark.doc,))
    rows = np.frombuffer(b"".join(row[1] for row in new), np.uint8).reshape(-1, BYTES)
    docs = np.array([row[0] for row in new], np.int64)
    return Sketches(now, np.concatenate([known.docs, docs]), np.concatenate([known.rows, rows]))


_NEW_PAIRS = "SELECT label, doc FROM search_value WHERE doc > ?"
_ALL_PAIRS = (
    "SELECT label, group_concat(doc) FROM search_value WHERE label IN"
    f" (SELECT id FROM search_label WHERE name IN ({_PLACES})) GROUP BY label"
)
"""One text a value: numbers that come as text are read by numpy, a row each would cost ten times as long."""


def numbers(text: str | None) -> Docs:
    """The numbers of a text with commas between."""
    return np.fromstring(text, np.int64, sep=",") if text else np.zeros(0, np.int64)
