"""What lists, sidebar and reader show."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from desktop_app.rows.ids import CaptureId, ClaimId, ItemId
from desktop_app.rows.items import ItemRow
from desktop_app.services import alike, listing, reading, saved_searches
from desktop_app.services.listing import Listed, ListWanted, Narrowing
from desktop_app.services.saved_searches import Counted
from desktop_app.services.shelving import SavedSearch
from desktop_app.ui import places
from desktop_app.ui.desk import Desk
from desktop_app.ui.operations.submit import Then, read
from desktop_app.ui.tasks import Failure, Job, Task

_IN_VIEW = 20
"""So many rows a tall screen shows."""
_MOST_SIMILAR = 50

if TYPE_CHECKING:
    from desktop_app.services.custody import History
    from desktop_app.services.images import PictureRow
    from desktop_app.services.linked import Linked
    from desktop_app.services.ocr_shown import MachineWords
    from desktop_app.services.similar import Similar
    from desktop_app.services.stating import StatedRow
    from desktop_app.services.structure import Illustration, Structure
    from desktop_app.services.translations_shown import ShownTranslation


def load_list(desk: Desk, owner: QObject, wanted: ListWanted, then: Then, failed: Failure) -> Task:
    """All ids of a list, found or filtered; `failed` hears of queries that cannot be read."""
    return desk.runner.submit(owner, lambda _job: listing.list_ids(desk.archive, wanted), then, failed)


def load_first(desk: Desk, owner: QObject, wanted: ListWanted, then: Then, failed: Failure) -> Task:
    """The beginning of a search's list, None where there is no short way to it; and the rows that are seen first.

    They come along so that a letter waits for one answer, not for two.
    """

    def work(_job: Job) -> tuple[Listed | None, Sequence[ItemRow]]:
        found = listing.first_ids(desk.archive, wanted)
        return found, reading.item_rows(desk.archive, found.ids[:_IN_VIEW]) if found else ()

    return desk.runner.submit(owner, work, then, failed)


def load_snippets(desk: Desk, owner: QObject, query: str, items: Sequence[ItemId], then: Then) -> Task:
    """The words around the hits of rows that came into view."""
    return read(desk, owner, lambda _job: listing.snippets_of(desk.archive, query, items), then)


def load_narrowings(desk: Desk, owner: QObject, then: Then, names: Sequence[str] = listing.FACETS) -> Task:
    """What the whole archive can be narrowed to: rows by the filter's field."""
    return read(desk, owner, lambda _job: listing.narrowings(desk.archive, names), then)


def load_facet(desk: Desk, owner: QObject, wanted: ListWanted, name: str, then: Then, failed: Failure) -> Task:
    """The values of one field of the filter, each with how many items of the list it would leave."""

    def work(_job: Job) -> Sequence[Narrowing]:
        return listing.facets(desk.archive, wanted, (name,))[name]

    return desk.runner.submit(owner, work, then, failed)


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
        saved = saved_searches.saved_searches(archive)
        counts = reading.counts(archive) | {"place": places.counts(archive)}
        return Lists(counts, rows["collection"], rows["source"], tuple(saved))

    return read(desk, owner, work, then)


def load_search_count(desk: Desk, owner: QObject, search: SavedSearch, then: Then) -> Task:
    """How many items a saved search finds, or why it cannot be run: nobody asked, so it is said where the count stands."""

    def work(_job: Job) -> Counted:
        return saved_searches.count_search(desk.archive, search)

    return desk.runner.submit(owner, work, then, lambda fault: then(Counted(None, fault)))


def load_nearly_same(desk: Desk, owner: QObject, item: ItemId, then: Then) -> Task:
    """(the item's row, the other items whose text is nearly the same)."""

    return read(desk, owner, lambda _job: alike.alike_of(desk.archive, item), then)


def load_similar(desk: Desk, owner: QObject, item: ItemId, then: Then) -> Task:
    """What is like an item: a Similar."""

    def work(_job: Job) -> Similar:
        from desktop_app.services.similar import similar_to

        return similar_to(desk.archive, item, _MOST_SIMILAR)

    return read(desk, owner, work, then, desk.words("Looking for similar text"))


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
    structure: Structure | None
    illustrations: Sequence[Illustration]
    machine: MachineWords | None
    translations: Sequence[ShownTranslation]


def load_item(desk: Desk, owner: QObject, item: ItemId, capture: CaptureId | None, then: Then) -> Task:
    """A ReadItem of one capture, the newest unless named.

    Suggestions are made from the newest capture's text: none are shown beside another one.
    """

    def work(_job: Job) -> Any:
        from desktop_app.services import custody, images, linked, ocr_shown, stating, structure, suggesting
        from desktop_app.services.translations_shown import translations_shown

        view = reading.show(desk.archive, item, capture)
        newest = bool(view.captures) and view.capture == view.captures[0]
        found = suggesting.suggestions_of(desk.archive, item)["suggestions"] if view.text and newest else ()
        made_of = structure.structure_of(desk.archive, view.capture) if view.capture else None
        shown = structure.illustrations_of(desk.archive, view.capture, made_of) if view.capture and made_of else ()
        return ReadItem(
            view=view,
            suggestions=found,
            names=reading.names(desk.archive),
            links=linked.links_of_claims(desk.archive, [claim.claim for claim in view.claims]),
            pictures=images.pictures_of(desk.archive, view),
            stated=stating.stated(desk.archive, item),
            history=custody.history_of(desk.archive, item),
            structure=made_of,
            illustrations=shown,
            machine=ocr_shown.machine_words(desk.archive, view.capture, _page(desk)),
            translations=translations_shown(desk.archive, view),
        )

    return read(desk, owner, work, then)


def _page(desk: Desk) -> Callable[[int], str]:
    return lambda number: desk.words("Page {number}", number=number)
