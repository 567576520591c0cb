"""Pictures: their pixels as tiles, and copies of them elsewhere in the archive."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop_app.rows.ids import CaptureId
from desktop_app.rows.pictures import Pixels, Tile
from desktop_app.services import picture_pair, pictures
from desktop_app.services.picture_pair import Pick
from desktop_app.ui.desk import Desk
from desktop_app.ui.operations.submit import Then, read
from desktop_app.ui.tasks import Failure, Job, Task

if TYPE_CHECKING:
    from desktop_app.services.seen_before import SeenBefore


def load_pixels(desk: Desk, owner: QObject, name: str, then: Then, failed: Then) -> Task:
    """Every pixel of a picture, to cut tiles from. `name`: as `picture_name` makes it."""
    sha256, _, frame = name.partition("#")
    return desk.runner.submit(owner, lambda _job: pictures.pixels(desk.archive, sha256, int(frame or 0)), then, failed)


def picture_name(sha256: str, frame: int) -> str:
    """A file's first picture by its SHA-256; another (from 0) with its number."""
    return f"{sha256}#{frame}" if frame else sha256


def cut_tiles(desk: Desk, owner: QObject, pixels: Pixels, wanted: Sequence[tuple[int, int, int]], then: Then) -> Task:
    """Tiles by (level, column, row); what is no longer wanted is given up by cancelling."""

    def work(job: Job) -> list[Tile]:
        found = []
        for level, column, row in wanted:
            job.check()
            found.append(pixels.tile(level, column, row))
        return found

    return read(desk, owner, work, then)


def load_held(desk: Desk, owner: QObject, pick: Pick, then: Then, failed: Failure) -> Task:
    """A HeldPicture: what stands above a picture that is compared, its facts and claims."""
    return desk.runner.submit(owner, lambda _job: picture_pair.held(desk.archive, pick), then, failed)


def load_pair(desk: Desk, owner: QObject, first: Pick, second: Pick, then: Then, failed: Failure) -> Task:
    """A PicturePair: what two pictures have in common and what not."""
    return desk.runner.submit(owner, lambda _job: picture_pair.pair(desk.archive, first, second), then, failed)


def load_seen_before(desk: Desk, owner: QObject, capture: CaptureId, then: Then) -> Task:
    """Copies of a picture elsewhere in the archive; compared with all of it, in a worker."""

    def work(_job: Job) -> SeenBefore:
        from desktop_app.services import seen_before

        return seen_before.seen_before(desk.archive, capture)

    return read(desk, owner, work, then)
