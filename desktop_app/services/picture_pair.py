"""Two pictures held side by side: what stands above each, how far they resemble each other, their facts in pairs."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop_app.capture.mimes import is_drawn
from desktop_app.errors import InputError
from desktop_app.rows.claims import ClaimRow
from desktop_app.rows.ids import CaptureId, ItemId
from desktop_app.rows.items import AssetRow, CaptureRow
from desktop_app.services import reading
from desktop_app.services.archive import OpenArchive
from desktop_app.services.picture_facts import PictureFact, picture_facts
from desktop_app.storage.queries import entities, looks

SAME_IMAGE = "same image"
_ITEM = "Item"


@dataclass(frozen=True, slots=True)
class Pick:
    """A picture to be held: an item's, by one of its captures, the newest unless named."""

    item: ItemId
    capture: CaptureId | None = None


@dataclass(frozen=True, slots=True)
class HeldPicture:
    """`sha256` names the bytes that are shown, `original` those that were captured (a copy without metadata may stand for
    them); `claims` those pinned to this capture."""

    item: ItemId
    capture: CaptureId
    sha256: str
    original: str
    title: str
    source: str
    captured_at: str
    graphic: bool
    facts: tuple[PictureFact, ...]
    claims: tuple[ClaimRow, ...]


@dataclass(frozen=True, slots=True)
class Resemblance:
    """What was observed: `hashed` False where either picture has no look-alike hash; `bits` of 64 differ, None when not near."""

    same_bytes: bool
    hashed: bool
    bits: int | None = None
    mirrored: bool = False


@dataclass(frozen=True, slots=True)
class FactPair:
    """One fact of both, "" where one has none. `verdict`: "same", "differs", "only the first" or "only the second"."""

    group: str
    name: str
    first: str
    second: str

    @property
    def verdict(self) -> str:
        """How the two stand to each other."""
        if self.first == self.second:
            return "same"
        if not self.first or not self.second:
            return "only the first" if self.first else "only the second"
        return "differs"


@dataclass(frozen=True, slots=True)
class PicturePair:
    """Both pictures; `linked` when a "same image" link joins their items."""

    first: HeldPicture
    second: HeldPicture
    resemblance: Resemblance
    linked: bool

    def facts(self) -> tuple[FactPair, ...]:
        """Every fact that either has, in the order of the first."""
        return tuple(_pairs(self.first.facts, self.second.facts))


def held(archive: OpenArchive, pick: Pick) -> HeldPicture:
    """One picture. InputError `not-a-picture` for an item without one, `no-such-item`, `no-such-capture`."""
    view = reading.show(archive, pick.item, pick.capture)
    if view.capture is None or not view.picture:
        advice = "Choose an item that is a picture."
        raise InputError("not-a-picture", "That item is no picture.", advice, {"title": view.row.title[:200]})
    capture, row = view.capture, view.row
    original = _original(capture)
    own = (
        ("title", row.title), ("source", row.source), ("published", row.published_at), ("captured", capture.at),
        ("address", capture.final_address or capture.address), ("SHA-256", original.sha256 if original else ""),
        ("bytes", str(original.size_bytes) if original else ""), ("type", original.mime if original else ""),
        ("caption", str(view.fields.get("caption") or "")), ("credit", str(view.fields.get("credit") or "")),
    )  # fmt: skip
    facts = [PictureFact(_ITEM, name, value, "", "") for name, value in own if value]
    return HeldPicture(
        item=row.item,
        capture=capture.capture,
        sha256=view.picture,
        original=original.sha256 if original else view.picture,
        title=row.title,
        source=row.source,
        captured_at=capture.at,
        graphic=row.graphic,
        facts=(*facts, *picture_facts(capture.record)),
        claims=tuple(claim for claim in view.claims if claim.capture == capture.capture),
    )


def _original(capture: CaptureRow) -> AssetRow | None:
    pictures = (a for a in capture.assets if a.role == "original" and is_drawn(a.mime))
    return next(pictures, None)


def pair(archive: OpenArchive, first: Pick, second: Pick) -> PicturePair:
    """Both pictures and what joins them. Errors as those of `held`."""
    one, other = held(archive, first), held(archive, second)
    ends = {str(one.item), str(other.item)}
    with archive.reading() as view:
        links = entities.links(view, one.item)
        own, others = looks.look_of(view, one.capture), looks.look_of(view, other.capture)
    linked = any(link.type == SAME_IMAGE and {link.origin, link.target} == ends for link in links)
    return PicturePair(one, other, _resemblance(one, other, own, others), linked)


def _resemblance(
    one: HeldPicture, other: HeldPicture, own: looks.Look | None, others: looks.Look | None
) -> Resemblance:
    """By the measure that finds copies: as it is before as its mirror image."""
    same = one.original == other.original
    if own is None or others is None or None in (own.phash64, own.dhash64, others.phash64, others.dhash64):
        return Resemblance(same, hashed=False)
    # numpy is loaded at the first picture: the window opens without it.
    from desktop_app.analysis.image.near import near

    many = array("q", [others.phash64 or 0]), array("q", [others.dhash64 or 0])
    forms = ((own.phash64, own.dhash64, False), (own.phash64_mirrored, own.dhash64_mirrored, True))
    for phash, dhash, mirrored in forms:
        if phash is not None and dhash is not None and (found := near(phash, dhash, *many)):
            return Resemblance(same, hashed=True, bits=found[0][1], mirrored=mirrored)
    return Resemblance(same, hashed=True)


def _pairs(first: Sequence[PictureFact], second: Sequence[PictureFact]) -> Iterator[FactPair]:
    """A name that comes more than once (a tag of a hostile file) is told once, with all its values."""
    values = [_values(first), _values(second)]
    groups = list(dict.fromkeys(fact.group for fact in (*first, *second)))
    for group in groups:
        names = dict.fromkeys(name for side in values for of_group, name in side if of_group == group)
        for name in names:
            yield FactPair(group, name, values[0].get((group, name), ""), values[1].get((group, name), ""))


def _values(facts: Sequence[PictureFact]) -> dict[tuple[str, str], str]:
    found: dict[tuple[str, str], str] = {}
    for fact in facts:
        key = (fact.group, fact.name)
        found[key] = f"{found[key]}; {fact.value}" if key in found else fact.value
    return found
