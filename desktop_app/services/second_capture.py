"""A second capture of the same address: what two captures agree on, and in what they differ.

The answer to "the page was edited before it was captured": two captures by two people, with two keys, that agree would both
have to be altered, and in the same way. It shows what the server gave to both; it does not show that it is true.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from desktop_app.errors import InputError
from desktop_app.rows.ids import CaptureId, ItemId
from desktop_app.rows.items import CaptureRow
from desktop_app.services.archive import OpenArchive
from desktop_app.services.comparing import Difference, difference
from desktop_app.services.reading import capture_text, text_asset
from desktop_app.storage.database import Reading
from desktop_app.storage.queries import items as item_queries

State = Literal["agrees", "differs", "not compared"]
_FACTS = (
    ("title", "title"),
    ("published at", "published_at"),
    ("modified at", "modified_at"),
    ("language declared", "language declared"),
)
_WORDS = "words that the other has not"
_PICTURES = "pictures that the other has not"
_SERVER = ("server address", "certificate SHA-256")


@dataclass(frozen=True, slots=True)
class Point:
    """One thing that both records tell. "not compared": one of the two does not tell it, which is no agreement."""

    name: str
    state: State
    earlier: str
    later: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two captures of one address. `apart_seconds` between their starts; `words` from the earlier to the later."""

    earlier: CaptureRow
    later: CaptureRow
    apart_seconds: int | None
    two_keys: bool
    points: tuple[Point, ...]
    words: Difference

    @property
    def differing(self) -> tuple[str, ...]:
        """The names of the points in which they differ."""
        return tuple(point.name for point in self.points if point.state == "differs")


def compare_captures(
    archive: OpenArchive, first: CaptureId, second: CaptureId, check: Callable[[], None] = lambda: None
) -> Comparison:
    """The earlier against the later. `check` may raise to stop. InputError `no-such-capture`."""
    with archive.reading() as view:
        earlier, later = sorted(
            (_captured(view, first), _captured(view, second)), key=lambda one: (one.at, one.capture)
        )
        pictures = [_pictures(view, capture) for capture in (earlier, later)]
    texts = [capture_text(archive, one)[0] if text_asset(one) else "" for one in (earlier, later)]
    words = difference(texts[0], texts[1], check)
    return Comparison(
        earlier=earlier,
        later=later,
        apart_seconds=_apart(earlier.at, later.at),
        two_keys=earlier.by != later.by,
        points=(
            *_of_the_way(earlier, later),
            _words(texts, words),
            *_of_pictures(pictures),
            *_of_facts(earlier, later),
        ),
        words=words,
    )


def _captured(view: Reading, capture: CaptureId) -> CaptureRow:
    found = item_queries.capture(view, capture)
    if found is None:
        raise InputError("no-such-capture", "That item has no such capture.", "Look it up with 'attest show'.")
    return found


def _apart(earlier: str, later: str) -> int | None:
    try:
        return round((datetime.fromisoformat(later) - datetime.fromisoformat(earlier)).total_seconds())
    except (ValueError, TypeError):
        return None


def _point(name: str, earlier: str, later: str) -> Point:
    state: State = "agrees" if earlier == later else "differs"
    return Point(name, state if earlier and later else "not compared", earlier, later)


def _of_the_way(earlier: CaptureRow, later: CaptureRow) -> list[Point]:
    pairs = (
        ("address", earlier.address, later.address),
        ("where it led", earlier.final_address, later.final_address),
        ("state of the page", earlier.page_state, later.page_state),
        ("page as received, SHA-256", _page(earlier), _page(later)),
    )
    return [_point(*pair) for pair in pairs]


def _page(capture: CaptureRow) -> str:
    """The bytes that the server gave; those of a saved copy are no server's."""
    found = (asset.sha256 for asset in capture.assets if asset.role == "html" and capture.method in ("http", "browser"))
    return next(found, "")


def _words(texts: Sequence[str], found: Difference) -> Point:
    if not all(texts):
        return Point(_WORDS, "not compared", "", "")
    differs = texts[0] != texts[1] and bool(found.added or found.removed or found.cut)
    return Point(_WORDS, "differs" if differs else "agrees", str(found.removed), str(found.added))


def _pictures(view: Reading, capture: CaptureRow) -> Mapping[str, int]:
    """The originals of the pictures and files that came with it, by SHA-256."""
    media = [ItemId(item) for item in capture.record.get("media") or ()]
    every = item_queries.captures_of_items(view, media)
    return {one.assets[0].sha256: 1 for of_item in every.values() for one in of_item[-1:] if one.assets}


def _of_pictures(found: Sequence[Mapping[str, int]]) -> list[Point]:
    if not (found[0] or found[1]):
        return []
    only = [len(found[0].keys() - found[1].keys()), len(found[1].keys() - found[0].keys())]
    state: State = "differs" if any(only) else "agrees"
    return [Point(_PICTURES, state if all(found) else "not compared", *map(str, only))]


def _of_facts(earlier: CaptureRow, later: CaptureRow) -> list[Point]:
    told = [_told(capture) for capture in (earlier, later)]
    points = [_point(shown, told[0].get(name, ""), told[1].get(name, "")) for shown, name in _FACTS]
    points += [_point(name, told[0].get(name, ""), told[1].get(name, "")) for name in _SERVER]
    return [point for point in points if point.earlier or point.later]


def _told(capture: CaptureRow) -> dict[str, str]:
    """The first value of each fact; of the server those of the last hop."""
    found: dict[str, str] = {}
    for fact in capture.record.get("facts") or ():
        name, value = str(fact.get("name", "")), str(fact.get("value", ""))
        found.setdefault(name, value)
        for ending in _SERVER:
            if name.startswith("hop ") and name.endswith(ending):
                found[ending] = value
    return found
