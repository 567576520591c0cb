"""All pictures of an item: those that came, with caption and credit, and those that are named but did not come."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.rows.ids import ItemId
from desktop_app.services.archive import OpenArchive
from desktop_app.services.reading import ItemView
from desktop_app.storage.queries import entities
from desktop_app.storage.queries import items as item_queries


@dataclass(frozen=True, slots=True)
class PictureRow:
    """One picture or recording. `item` "" for what is referenced, not captured."""

    item: str
    media: str
    caption: str
    credit: str
    thumbnail: str
    graphic: bool
    address: str


def pictures_of(archive: OpenArchive, view: ItemView) -> tuple[PictureRow, ...]:
    """What the shown capture names as its media, then other media of the item, then what is referenced only."""
    record = view.capture.record if view.capture else {}
    ids = list(dict.fromkeys([*record.get("media", ()), *(row.item for row in view.media)]))
    with archive.reading() as connection:
        rows = item_queries.items(connection, ids)
        fields = entities.fields_of(connection, ids)
    found = []
    for row in (rows[ItemId(item)] for item in ids if item in rows):
        said = fields.get(row.item, {})
        caption = str(said.get("caption") or row.title)
        found.append(
            PictureRow(row.item, row.kind, caption, str(said.get("credit") or ""), row.thumbnail, row.graphic, "")
        )
    for one in record.get("referenced", ()):
        caption, address = str(one.get("caption") or one.get("name") or ""), str(one.get("address") or "")
        found.append(PictureRow("", str(one.get("media") or "image"), caption, "", "", False, address))
    return tuple(found)
