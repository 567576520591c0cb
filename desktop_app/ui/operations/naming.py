"""What the archive has by a few letters: its best items, collections and saved searches by name."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject

from desktop_app.errors import InputError
from desktop_app.rows.ids import ItemId
from desktop_app.rows.items import ItemRow
from desktop_app.services import listing, reading
from desktop_app.services.listing import ListWanted, Narrowing
from desktop_app.services.shelving import SavedSearch, saved_search
from desktop_app.ui.desk import Desk
from desktop_app.ui.operations.submit import Then, read
from desktop_app.ui.tasks import Job, Task

MOST_ITEMS, _MOST_NAMES = 8, 5


@dataclass(frozen=True, slots=True)
class Named:
    """What is called so, or says so."""

    items: tuple[ItemRow, ...]
    searches: tuple[SavedSearch, ...]
    collections: tuple[Narrowing, ...]


def load_named(desk: Desk, owner: QObject, letters: str, then: Then) -> Task:
    """A Named for letters that may still be being typed. Of a query that cannot be run: names alone."""

    def work(job: Job) -> Named:
        archive = desk.archive
        rows = tuple(reading.item_rows(archive, _best(desk, letters)))
        job.check()
        entities = reading.list_entities(archive, "saved search")
        saved = [saved_search(row) for row in entities if row.name and _is_called(letters, row.name)]
        shelves = listing.narrowings(archive, ("collection",))["collection"]
        called = [shelf for shelf in shelves if _is_called(letters, shelf.name)]
        return Named(rows, tuple(saved[:_MOST_NAMES]), tuple(called[:_MOST_NAMES]))

    return read(desk, owner, work, then)


def _best(desk: Desk, letters: str) -> list[ItemId]:
    wanted = ListWanted(letters, order="")
    try:
        found = listing.first_ids(desk.archive, wanted)
        if found is None or not (found.ids or found.is_whole):
            found = listing.list_ids(desk.archive, wanted)
    except InputError:
        return []
    return list(found.ids[:MOST_ITEMS])


def _is_called(letters: str, name: str) -> bool:
    return all(word in name.casefold() for word in letters.casefold().split())
