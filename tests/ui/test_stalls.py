"""Nothing heavy on the GUI thread: pages are captured and rows scrolled while every turn of the event loop is weighed.

Judged is the GUI thread's own CPU time of a turn, as a ratio to a yardstick of the same run: decoding one photograph.
A turn that costs as much as that has no business there, on a fast machine and on a slow one. Seconds by the wall are
the benchmark's (`dev.py bench window`), with 500 pages and 20,000 rows.
"""

from __future__ import annotations

import statistics
from operator import attrgetter
from pathlib import Path

import pytest
from PIL import Image, ImageDraw
from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage

from desktop_app.rows.ids import ItemId
from desktop_app.services.listing import Listed
from tests.bench.archives import make
from tests.bench.pages import write_pages
from tests.ui.conftest import Person
from tests.ui.stalls import Hand, StallMeter, cpu_of

_ROWS, _PAGES, _RUNS = 400, 6, 3
_PHOTO = (4_000, 3_000)


@pytest.fixture(scope="module")
def photo(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A photograph of twelve million pixels, as a telephone makes it."""
    noise = Image.effect_noise((_PHOTO[0] // 4, _PHOTO[1] // 4), 60).resize(_PHOTO).convert("RGB")
    ImageDraw.Draw(noise).ellipse((900, 700, 2_600, 2_400), fill=(120, 90, 60))
    path = tmp_path_factory.mktemp("photo") / "photo.jpg"
    noise.save(path, "JPEG", quality=90)
    return path.read_bytes()


@pytest.fixture
def listed(person: Person, tmp_path: Path) -> Person:
    """The window on an archive whose list is long, drawn once."""
    make(tmp_path / "many", person.app.home, _ROWS).close()
    person.app.start(tmp_path / "many")
    person.until(lambda: person.app.desk is not None and person.app.desk.archive.folder == tmp_path / "many")
    person.until(lambda: len(person.window.list.listed()) == _ROWS)
    person.quiet()
    person.window.grab()
    return person


def _archive_of(person: Person) -> Path:
    assert person.app.desk is not None
    return person.app.desk.archive.folder


def test_capturing_and_scrolling_leave_the_window_free(listed: Person, tmp_path: Path, photo: bytes) -> None:
    bar = listed.window.list.rows.verticalScrollBar()
    worst: list[float] = []
    for run in range(_RUNS):
        pages = tmp_path / f"pages{run}"
        write_pages(pages, _PAGES + run)  # the last is one that did not come before
        files = sorted(map(str, pages.iterdir()))
        with StallMeter(_archive_of(listed)) as meter, Hand(bar, bar.pageStep()) as hand:
            listed.window.capture(files)
            listed.until(lambda hand=hand: hand.laps > 0 and not listed.app.busy)  # type: ignore[misc]
        assert meter.reads == []
        worst.append(meter.worst(attrgetter("cpu")))
    assert len(listed.window.list.listed()) > _ROWS
    assert statistics.median(worst) < cpu_of(lambda: QImage.fromData(photo))


def test_the_meter_sees_a_picture_that_is_decoded_on_the_gui_thread(listed: Person, photo: bytes) -> None:
    yardstick = cpu_of(lambda: QImage.fromData(photo))
    with StallMeter(_archive_of(listed)) as meter:
        done: list[QImage] = []
        QTimer.singleShot(0, listed.window, lambda: done.extend(QImage.fromData(photo) for _ in range(2)))
        listed.until(lambda: bool(done) and len(meter.gaps) > 5)
    assert meter.worst(attrgetter("cpu")) > yardstick


def test_the_meter_sees_the_archive_read_on_the_gui_thread(listed: Person) -> None:
    assert listed.app.desk is not None
    archive = listed.app.desk.archive
    name = archive.blobs.put(b"words").sha256
    with StallMeter(archive.folder) as meter:
        archive.name()
        queries = len(meter.reads)
        archive.blobs.read(name)
    assert any(read.startswith("SELECT") for read in meter.reads[:queries])
    assert any(read.startswith("open") and "queries" not in read for read in meter.reads[queries:])


def test_a_row_that_comes_lays_out_no_other(listed: Person, photo: bytes) -> None:
    """Qt's list lays out all rows for one that changed, and asks Python for their count a row: a hundred thousand times."""
    rows, model = listed.window.list.rows, listed.window.list._model
    model.show_list(Listed(tuple(ItemId(f"{number:032x}") for number in range(100_000))), "")
    whole = cpu_of(rows.doItemsLayout)

    def one_comes() -> None:
        model.dataChanged.emit(model.index(3), model.index(3))
        rows.executeDelayedItemsLayout()

    assert cpu_of(one_comes) < whole / 20
    assert whole < cpu_of(lambda: QImage.fromData(photo))
