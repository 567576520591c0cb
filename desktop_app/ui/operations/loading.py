"""What lists, sidebar and reader show."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from desktop_app.rows.ids import CaptureId, ClaimId, ItemId
from desktop_app.rows.items import ItemFilter
from desktop_app.services import reading
from desktop_app.services.pictures import stored_picture
from desktop_app.services.search import Wanted, search_archive
from desktop_app.ui import places
from desktop_app.ui.desk import Desk
from desktop_app.ui.operations.submit import Then, read
from desktop_app.ui.tasks import Job, Task

if TYPE_CHECKING:
    from desktop_app.services.custody import History
    from desktop_app.services.images import PictureRow
    from desktop_app.services.linked import Linked
    from desktop_app.services.stating import StatedRow


def load_ids(desk: Desk, owner: QObject, wanted: ItemFilter, order: str, then: Then) -> Task:
    """The ids of a list."""
    return read(desk, owner, lambda _job: reading.item_ids(desk.archive, wanted, order), then)


def load_rows(desk: Desk, owner: QObject, ids: Sequence[ItemId], then: Then) -> Task:
    """Rows that came into view."""
    return read(desk, owner, lambda _job: reading.item_rows(desk.archive, ids), then)


def search(desk: Desk, owner: QObject, wanted: Wanted, within: ItemFilter | None, then: Then) -> Task:
    """Hits of a query, as a page of the search; of one list alone when `within` is given."""

    def work(_job: Job) -> dict[str, Any]:
        found = search_archive(desk.archive, wanted)
        if within is None:
            return found
        listed = set(reading.item_ids(desk.archive, within))
        hits = [hit for hit in found["hits"] if hit["item"] in listed]
        return found | {"hits": hits, "total": len({hit["item"] for hit in hits})}

    return read(desk, owner, work, then)


def load_counts(desk: Desk, owner: QObject, then: Then) -> Task:
    """(counts, collections, sources) for the sidebar."""

    def work(_job: Job) -> Any:
        entities = [reading.list_entities(desk.archive, kind) for kind in ("collection", "source")]
        return reading.counts(desk.archive) | {"place": places.counts(desk.archive)}, *entities

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
