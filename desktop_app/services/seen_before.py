"""Whether a picture was captured before: the very same bytes, or one that looks alike, which is a hint and no proof."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from desktop_app.rows.ids import CaptureId, ItemId
from desktop_app.services.archive import OpenArchive
from desktop_app.storage.database import Reading
from desktop_app.storage.queries import entities, looks
from desktop_app.storage.queries import items as item_queries

MOST_COPIES = 100


@dataclass(frozen=True, slots=True)
class Copy:
    """One other capture. `same_bytes`, else perhaps `alike`: `bits` of 64 differ, perhaps of the mirror image.

    `linked`: a researcher linked its item as the same image, whether it looks alike or not (a crop does not).
    """

    item: ItemId
    capture: CaptureId
    title: str
    caption: str
    captured_at: str
    graphic: bool
    same_bytes: bool
    mirrored: bool = False
    bits: int = 0
    alike: bool = True
    linked: bool = False


@dataclass(frozen=True, slots=True)
class SeenBefore:
    """`copies` oldest first, at most 100 (`more` says how many others there are); `first` is the oldest of all captures.

    `compared`: with how many pictures; `not_compared`: how many have no look-alike hash. `hashed`: whether this one has.
    """

    copies: tuple[Copy, ...]
    first: Copy | None
    captions: tuple[str, ...]
    compared: int
    not_compared: int
    hashed: bool
    more: int = 0

    @property
    def same(self) -> int:
        """How many have the very same bytes."""
        return sum(copy.same_bytes for copy in self.copies)

    @property
    def captions_differ(self) -> bool:
        """Whether they were captioned in more than one way."""
        return len(self.captions) > 1


@dataclass(frozen=True, slots=True)
class _Found:
    same_bytes: bool
    mirrored: bool = False
    bits: int = 0
    alike: bool = True


def seen_before(archive: OpenArchive, capture: CaptureId) -> SeenBefore:
    """All captures of the same or a similar picture. Nothing is asked outside the archive."""
    with archive.reading() as view:
        own = looks.look_of(view, capture)
        if own is None:
            return SeenBefore((), None, (), 0, 0, False)
        every = looks.all_looks(view)
        found = _near(view, own, every)
        found |= {one: _Found(same_bytes=True) for one in looks.captures_with_original(view, own.original)}
        found[capture] = _Found(same_bytes=True)
        linked = _linked(view, capture)
        found = {one: _Found(same_bytes=False, alike=False) for one in linked.values()} | found
        copies = _copies(view, found, linked.keys())
    others = tuple(copy for copy in copies if copy.capture != capture)
    hashed = own.phash64 is not None and own.dhash64 is not None
    return SeenBefore(
        copies=others[:MOST_COPIES],
        first=copies[0] if others else None,
        captions=_distinct(copies),
        compared=max(0, len(every.rows) - hashed) if hashed else 0,
        not_compared=every.without - (not hashed) if hashed else len(every.rows) + every.without - 1,
        hashed=hashed,
        more=max(0, len(others) - MOST_COPIES),
    )


def _near(view: Reading, own: looks.Look, every: looks.AllLooks) -> dict[CaptureId, _Found]:
    """Look-alikes; one that is near as it is and as its mirror image is told as it is."""
    # numpy is loaded at the first picture: the window opens without it.
    from desktop_app.analysis.image.near import near

    forms = ((own.phash64_mirrored, own.dhash64_mirrored, True), (own.phash64, own.dhash64, False))
    by_row: dict[int, _Found] = {}
    for phash, dhash, mirrored in forms:
        if phash is not None and dhash is not None:
            places = near(phash, dhash, every.phashes, every.dhashes)
            by_row |= {every.rows[place]: _Found(False, mirrored, bits) for place, bits in places}
    captures = looks.captures_of_looks(view, list(by_row))
    return {captures[row]: found for row, found in by_row.items() if row in captures}


def _linked(view: Reading, capture: CaptureId) -> dict[ItemId, CaptureId]:
    """The items that are linked with this capture's as the same image, each with its newest capture."""
    own = item_queries.capture(view, capture)
    links = entities.links(view, own.item) if own else []
    ends = {end for link in links if link.type == "same image" for end in (link.origin, link.target)}
    captures = item_queries.captures_of_items(view, sorted(ends - {own.item if own else ""}))
    return {item: of_item[0].capture for item, of_item in captures.items()}


def _copies(view: Reading, found: Mapping[CaptureId, _Found], linked: Collection[ItemId]) -> list[Copy]:
    times = looks.moments(view, list(found))
    rows = item_queries.items(view, list({item for _capture, item, _at in times}))
    captions = looks.captions(view, list(rows))
    made = []
    for capture, item, at in times:
        row = rows.get(ItemId(item))
        if row is not None:
            how, caption = found[capture], " / ".join(captions.get(item, []))
            facts = (row.title, caption, at, row.graphic, how.same_bytes, how.mirrored, how.bits, how.alike)
            made.append(Copy(row.item, capture, *facts, linked=row.item in linked))
    return made


def _distinct(copies: list[Copy]) -> tuple[str, ...]:
    """Captions that differ in more than spaces and capitals, in the order of their captures."""
    found: dict[str, str] = {}
    for copy in copies:
        plain = " ".join(copy.caption.split())
        if plain:
            found.setdefault(plain.casefold().rstrip(". "), plain)
    return tuple(found.values())
