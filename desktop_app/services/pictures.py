"""Pictures for screens and pages: from the stored bytes, checked, bounded, without metadata."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.errors import InputError
from desktop_app.rows.ids import ItemId
from desktop_app.rows.pictures import Pixels, Preview
from desktop_app.services.archive import OpenArchive


@dataclass(frozen=True, slots=True)
class ShownPicture:
    """An item's picture: which bytes to show, and what to write beside it."""

    item: ItemId
    sha256: str
    title: str
    captured_at: str
    graphic: bool


def stored_picture(archive: OpenArchive, sha256: str) -> bytes:
    """A stored thumbnail's bytes, checked."""
    return archive.blobs.read(sha256)


def preview(archive: OpenArchive, sha256: str, side: int) -> Preview:
    """At most `side` pixels wide and high. EvidenceError when the bytes do not match, InputError when unreadable."""
    # Pillow is loaded at the first picture: the window opens without it.
    from desktop_app.analysis.image.preview import make_preview

    return make_preview(archive.blobs.read(sha256), side)


def pixels(archive: OpenArchive, sha256: str) -> Pixels:
    """Every pixel, held until nobody asks for tiles any more. Errors as those of `preview`."""
    from desktop_app.analysis.image.pixels import held_pixels

    return held_pixels(archive.blobs.read(sha256))


def shown_pictures(archive: OpenArchive, items: Sequence[ItemId]) -> list[ShownPicture]:
    """The pictures of these items, in order. InputError `not-a-picture` for an item without one."""
    from desktop_app.services.reading import item_rows, shown_picture
    from desktop_app.storage.queries.items import captures_of_items

    with archive.reading() as view:
        captures = captures_of_items(view, items)
    found = []
    for row in item_rows(archive, items):
        of_item = captures.get(row.item, [])
        sha256 = shown_picture(archive, of_item[0]) if of_item else ""
        if not sha256:
            advice = "Choose two items that are pictures."
            raise InputError("not-a-picture", "That item is no picture.", advice, {"title": row.title[:200]})
        found.append(ShownPicture(row.item, sha256, row.title, row.captured_at, row.graphic))
    return found
