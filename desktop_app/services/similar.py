"""Find similar text: the items that share an item's most telling words, with those words named."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from desktop_app.errors import InputError
from desktop_app.rows.ids import ItemId
from desktop_app.rows.search import IndexedPart
from desktop_app.search.analyzer import ScriptAnalyzer
from desktop_app.search.everyday import is_everyday
from desktop_app.services.archive import OpenArchive
from desktop_app.storage import listing
from desktop_app.storage.database import Reading
from desktop_app.storage.queries import items as item_queries

TERMS = 25
"""So many of the item's words are asked for."""
_OWN = ("title", "text", "caption")
"""Whose words are the item's own: not what researchers said of it."""
_LOOKED_AT = 400
"""So many different words of a text are counted in the archive: those that stand in it most often, the first ones first."""
_READ = 200_000
"""Code points of an item that are read."""
_COMMON = 0.1
"""A word that stands in more than this share of all items tells nothing of one of them."""
_LEAST_COMMON = 5
_SHARE = 0.15
"""Alike is what has at least this share of the telling words, each by how telling it is, and two where there are two."""


@dataclass(frozen=True, slots=True)
class SimilarItem:
    """One item. `shared`: the words that both have, as they stand in the first, the most telling ones first."""

    item: ItemId
    kind: str
    title: str
    score: float
    shared: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Similar:
    """What is alike, best first. `words`: the telling words that were asked for, () where the item has none."""

    item: ItemId
    title: str
    words: tuple[str, ...]
    items: tuple[SimilarItem, ...]


def similar_to(archive: OpenArchive, item: ItemId, most: int = 20) -> Similar:
    """The items whose words are most like this one's. InputError `no-such-item`."""
    # numpy is loaded at the first search: the window opens without it.
    from desktop_app.storage import similar as index

    with archive.reading() as view:
        row = item_queries.items(view, [item]).get(item)
        if row is None:
            raise InputError("no-such-item", "There is no such item in this archive.", "Look it up with 'attest list'.")
        told = _telling(view, listing.parts_of(view, [item]).get(item, ()))
        found = index.alike(view, item, list(told), most) if told else []
    least = _SHARE * _weight(told, told)
    alike = [one for one in found if len(one.stems) >= min(2, len(told)) and _weight(told, one.stems) >= least]
    rows = [SimilarItem(o.item, o.kind, o.title, o.score, tuple(told[s].word for s in o.stems)) for o in alike]
    return Similar(item, row.title, tuple(one.word for one in told.values()), tuple(rows))


@dataclass(frozen=True, slots=True)
class _Telling:
    """A word as it stands in the item, and how much it tells of it."""

    word: str
    weight: float


def _weight(told: Mapping[str, _Telling], stems: Iterable[str]) -> float:
    return sum(told[stem].weight for stem in stems)


def _telling(view: Reading, parts: Sequence[IndexedPart]) -> dict[str, _Telling]:
    """The stems that stand often in the item and seldom in the archive; the most telling first."""
    from desktop_app.storage import similar as index

    own = [part for part in parts if part.part in _OWN] or [part for part in parts if part.part == "ocr"]
    often, words = Counter[str](), dict[str, str]()
    for stem, word in _terms(own):
        often[stem] += 1
        words.setdefault(stem, word)
    every = index.items(view)
    looked_at = [stem for stem, _count in often.most_common(_LOOKED_AT)]
    known = index.counts(view, looked_at, max(_LEAST_COMMON, int(every * _COMMON)))
    weight = {s: (1 + math.log(often[s])) * math.log(1 + every / n) for s, n in known.items() if n > 1}
    best = sorted(weight, key=lambda stem: (-weight[stem], stem))[:TERMS]
    return {stem: _Telling(words[stem], weight[stem]) for stem in best}


def _terms(parts: Sequence[IndexedPart]) -> Iterator[tuple[str, str]]:
    """(stem, word) of every word that can tell something: no number, no single letter, no everyday word."""
    analyzer = ScriptAnalyzer()
    for part in parts:
        text = part.text[:_READ]
        for term in analyzer.terms(text, part.language):
            if len(term.surface) > 1 and not term.surface.isdigit() and not is_everyday(term.surface):
                yield term.stem, text[term.start : term.end]
