"""What lists, sidebar and reader show."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from desktop_app.rows.ids import CaptureId, ClaimId, ItemId
from desktop_app.services import listing, reading
from desktop_app.services.listing import ListWanted, Narrowing
from desktop_app.services.pictures import stored_picture
from desktop_app.services.shelving import SavedSearch, saved_search
from desktop_app.ui import places
from desktop_app.ui.desk import Desk
from desktop_app.ui.operations.submit import Then, read
from desktop_app.ui.tasks import Failure, Job, Task

if TYPE_CHECKING:
    from desktop_app.services.custody import History
    from desktop_app.services.images import PictureRow
    from desktop_app.services.linked import Linked
    from desktop_app.services.stating import StatedRow


def load_list(desk: Desk, owner: QObject, wanted: ListWanted, then: Then, failed: Failure) -> Task:
    """All ids of a list, found or filtered; `failed` hears of queries that cannot be read."""
    return desk.runner.submit(owner, lambda _job: listing.list_ids(desk.archive, wanted), then, failed)


def load_first(desk: Desk, owner: QObject, wanted: ListWanted, then: Then, failed: Failure) -> Task:
    """The beginning of a search's list, None where there is no short way to it."""
    return desk.runner.submit(owner, lambda _job: listing.first_ids(desk.archive, wanted), then, failed)


def load_snippets(desk: Desk, owner: QObject, query: str, parts: Mapping[ItemId, int], then: Then) -> Task:
    """The words around the hits of rows that came into view."""
    return read(desk, owner, lambda _job: listing.snippets_of(desk.archive, query, parts), then)


def load_narrowings(desk: Desk, owner: QObject, then: Then, names: Sequence[str] = listing.NARROWINGS) -> Task:
    """What a list can be narrowed to: rows by the filter's field."""
    return read(desk, owner, lambda _job: listing.narrowings(desk.archive, names), then)


def load_rows(desk: Desk, owner: QObject, ids: Sequence[ItemId], then: Then) -> Task:
    """Rows that came into view."""
    return read(desk, owner, lambda _job: reading.item_rows(desk.archive, ids), then)


@dataclass(frozen=True, slots=True)
class Lists:
    """What the sidebar offers. `counts` by kind, status, inbox and place (page)."""

    counts: Mapping[str, Mapping[str, int]]
    collections: tuple[Narrowing, ...]
    sources: tuple[Narrowing, ...]
    searches: tuple[SavedSearch, ...]


def load_lists(desk: Desk, owner: QObject, then: Then) -> Task:
    """Everything that the sidebar offers, with counts; what was put away has no name and is left out."""

    def work(_job: Job) -> Lists:
        archive = desk.archive
        rows = listing.narrowings(archive, ("collection", "source"))
        saved = [saved_search(row) for row in reading.list_entities(archive, "saved search") if row.name]
        counts = reading.counts(archive) | {"place": places.counts(archive)}
        return Lists(counts, rows["collection"], rows["source"], tuple(saved))

    return read(desk, owner, work, then)


@dataclass(frozen=True, slots=True)
class ReadItem:
    """Everything that the reader shows of one item, as one capture shows it."""

    view: reading.ItemView
    suggestions: Sequence[Mapping[str, Any]]
    names: Mapping[str, str]
    links: Mapping[ClaimId, Sequence[Linked]]
    pictures: Sequence[PictureRow]
    stated: Sequence[StatedRow]
    history: History


def load_item(desk: Desk, owner: QObject, item: ItemId, capture: CaptureId | None, then: Then) -> Task:
    """A ReadItem of one capture, the newest unless named.

    Suggestions are made from the newest capture's text: none are shown beside another one.
    """

    def work(_job: Job) -> Any:
        from desktop_app.services import custody, images, linked, stating, suggesting

        view = reading.show(desk.archive, item, capture)
        newest = bool(view.captures) and view.capture == view.captures[0]
        found = suggesting.suggestions_of(desk.archive, item)["suggestions"] if view.text and newest else ()
        return ReadItem(
            view=view,
            suggestions=found,
            names=reading.names(desk.archive),
            links=linked.links_of_claims(desk.archive, [claim.claim for claim in view.claims]),
            pictures=images.pictures_of(desk.archive, view),
            stated=stating.stated(desk.archive, item),
            history=custody.history_of(desk.archive, item),
        )

    return read(desk, owner, work, then)


def load_bytes(desk: Desk, owner: QObject, sha256: str, then: Then) -> Task:
    """One stored file, checked."""
    return read(desk, owner, lambda _job: stored_picture(desk.archive, sha256), then)
