"""A window at work: pages are captured while a long list is scrolled through, as fast as rows can come."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer

from archive_schema import entries as e
from desktop_app.app import App
from desktop_app.services.archive import OpenArchive, create
from desktop_app.storage.journal import Draft, new_entity
from desktop_app.ui.main_window import MainWindow
from tests.bench.archives import title
from tests.ui.stalls import StallMeter, Stalls

_STEP_ROWS = 40


def make_long_list(folder: Path, home: Path, items: int) -> OpenArchive:
    """An open archive with so many items that have a title and nothing else."""
    archive = create(folder, "Long list", "R1", home).archive
    for first in range(0, items, 2_000):
        drafts = [
            Draft(
                new_entity(),
                e.EntityCreate(type="item", fields={"kind": "article", "title": title(number), "language": "en"}),
            )
            for number in range(first, min(items, first + 2_000))
        ]
        archive.append(drafts)
    return archive


def measure(app: App, pages: Path, rows: int) -> Stalls:
    """Capture all pages and scroll through `rows` rows, over and over until the last page is in."""
    window = app.window
    assert isinstance(window, MainWindow)
    bar = window.list.rows.verticalScrollBar()
    model = window.list.rows.model()
    loop, step, meter = QEventLoop(), QTimer(), StallMeter()
    row = scrolled = 0
    captured: list[object] = []

    def scroll() -> None:
        nonlocal row, scrolled
        row = (row + _STEP_ROWS) % max(1, min(rows, model.rowCount()))
        scrolled += _STEP_ROWS
        window.list.rows.scrollTo(model.index(row, 0))
        if scrolled >= rows and captured and not app.busy:
            loop.quit()

    window.bar.sources_given.emit([str(pages)])
    assert app.desk is not None
    app.desk.runner.ended.connect(lambda task: captured.append(task) if task.title else None)
    step.timeout.connect(scroll)
    meter.start()
    step.start(10)
    loop.exec()
    step.stop()
    assert bar.maximum() > 0
    return meter.stop()
