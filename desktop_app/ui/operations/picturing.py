"""Pictures: their pixels as tiles, and copies of them elsewhere in the archive."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from desktop_app.rows.ids import ItemId
from desktop_app.rows.pictures import Pixels, Tile
from desktop_app.services import pictures
from desktop_app.ui.desk import Desk
from desktop_app.ui.operations.submit import Then, read
from desktop_app.ui.tasks import Job, Task


def load_pixels(desk: Desk, owner: QObject, sha256: str, then: Then, failed: Then) -> Task:
    """Every pixel of a picture, to cut tiles from."""
    return desk.runner.submit(owner, lambda _job: pictures.pixels(desk.archive, sha256), then, failed)


def cut_tiles(desk: Desk, owner: QObject, pixels: Pixels, wanted: Sequence[tuple[int, int, int]], then: Then) -> Task:
    """Tiles by (level, column, row); what is no longer wanted is given up by cancelling."""

    def work(job: Job) -> list[Tile]:
        found = []
        for level, column, row in wanted:
            job.check()
            found.append(pixels.tile(level, column, row))
        return found

    return read(desk, owner, work, then)


def load_shown(desk: Desk, owner: QObject, items: Sequence[ItemId], then: Then) -> Task:
    """The pictures of some items."""
    return read(desk, owner, lambda _job: pictures.shown_pictures(desk.archive, items), then)
