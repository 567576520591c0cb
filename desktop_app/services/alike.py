"""Near-identical texts in what a search finds: counted with it, and grouped where that is asked for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from desktop_app.errors import InputError
from desktop_app.rows.ids import ItemId
from desktop_app.rows.items import ItemRow
from desktop_app.rows.search import ALL
from desktop_app.services.archive import OpenArchive
from desktop_app.storage.queries import items as item_queries


def alike_of(archive: OpenArchive, item: ItemId) -> tuple[ItemRow, tuple[ItemId, ...]]:
    """(the item, the other items of the archive whose text is near-identical to its own). InputError `no-such-item`."""
    from desktop_app.storage import alike

    with archive.reading() as view:
        row = item_queries.items(view, [item]).get(item)
        if row is None:
            raise InputError("no-such-item", "There is no such item in this archive.", "Look it up with 'attest list'.")
        return row, tuple(alike.alike_to(view, archive.kept_index(), [item], ALL)[item])


def grouped(archive: OpenArchive, items: Sequence[ItemId]) -> Mapping[ItemId, tuple[ItemId, ...]]:
    """Of a list, the first of each group with the others that are near-identical to it, in the list's order."""
    # numpy is loaded at the first search: the window opens without it.
    from desktop_app.storage import alike

    with archive.reading() as view:
        return alike.groups(view, archive.kept_index(), items)
