"""What reports hide: regions of pictures, names that stand as pseudonyms."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop_app.rows.ids import CaptureId, EntityId, EntryId, ItemId
from desktop_app.rows.redaction import Box, BurntRegion, Pseudonym
from desktop_app.ui.desk import Desk
from desktop_app.ui.operations.submit import Then, nothing, read, touched, write
from desktop_app.ui.tasks import Job, Task

if TYPE_CHECKING:
    from desktop_app.services.redaction.pseudonyms import Counted, StoredName


def load_regions(desk: Desk, owner: QObject, sha256: str, then: Then) -> Task:
    """(regions of a picture, display names by key)."""

    def work(_job: Job) -> tuple[tuple[BurntRegion, ...], dict[str, str]]:
        from desktop_app.services import reading
        from desktop_app.services.redaction import regions

        return regions.by_picture(desk.archive).get(sha256, ()), reading.names(desk.archive)

    return read(desk, owner, work, then)


def burn(
    desk: Desk, owner: QObject, item: ItemId, capture: CaptureId, sha256: str, frame: int, box: Box, reason: str, then: Then
) -> Task:  # fmt: skip
    """Burn a region out of every report."""

    def work(_job: Job) -> BurntRegion:
        from desktop_app.services.redaction import regions

        return regions.add_region(desk.archive, item, box, reason, sha256=sha256, frame=frame, capture=capture)

    return write(desk, owner, "", work, touched(desk, item), then)


def show_again(desk: Desk, owner: QObject, item: ItemId, region: EntryId, reason: str, then: Then) -> Task:
    """A region is no longer burnt out."""

    def work(_job: Job) -> BurntRegion:
        from desktop_app.services.redaction import regions

        return regions.remove_region(desk.archive, region, reason)

    return write(desk, owner, "", work, touched(desk, item), then)


def load_names(desk: Desk, owner: QObject, items: Sequence[ItemId], then: Then) -> Task:
    """(the archive's pseudonyms, how often each stands in these items)."""

    def work(_job: Job) -> tuple[list[StoredName], Counted]:
        from desktop_app.services.redaction import pseudonyms

        found = pseudonyms.stored_names(desk.archive)
        plan = [row.one for row in found]
        if not items or not plan:
            return found, pseudonyms.Counted((0,) * len(plan))
        return found, pseudonyms.count_names(desk.archive, plan, items)

    return read(desk, owner, work, then)


def store_names(desk: Desk, owner: QObject, given: Callable[[], tuple[Pseudonym, ...]], then: Then) -> Task:
    """Keep names with their pseudonyms in the archive; `given` is asked in the worker."""

    def work(_job: Job) -> object:
        from desktop_app.services.redaction import pseudonyms

        return pseudonyms.store_names(desk.archive, given())

    return write(desk, owner, "", work, nothing, then)


def list_in(path: Path) -> Callable[[], tuple[Pseudonym, ...]]:
    """The names of a file, read when they are wanted."""

    def read_list() -> tuple[Pseudonym, ...]:
        from desktop_app.services.redaction.plan_file import read_plan

        return read_plan(path)

    return read_list


def forget_name(desk: Desk, owner: QObject, person: EntityId, then: Then) -> Task:
    """No pseudonym stands for that person any more."""

    def work(_job: Job) -> object:
        from desktop_app.services.redaction import pseudonyms

        return pseudonyms.forget_name(desk.archive, person)

    return write(desk, owner, "", work, nothing, then)
