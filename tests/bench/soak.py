"""Stalls of the window while 500 pages are captured and 20,000 rows scrolled; a program of its own, run three times."""

from __future__ import annotations

import json
import statistics
import sys
import tempfile
from pathlib import Path

from tests.bench.children import child
from tests.bench.library import copied, kept
from tests.bench.model import Result
from tests.bench.pages import write_pages

_ROWS, _PAGES, _GROUP, _RUNS = 20_000, 500, 25, 3
_LIMIT_MS = 50


def run(size: float) -> list[Result]:
    """The longest gap between two turns of the event loop, median of three runs, and the worst of all."""
    rows, pages = max(200, round(_ROWS * size)), max(5, round(_PAGES * size))
    kept(rows)
    found = []
    for _ in range(_RUNS if size >= 0.1 else 1):
        with tempfile.TemporaryDirectory() as folder:
            copied(rows, Path(folder))
            write_pages(Path(folder) / "pages", pages)
            found.append(child("tests.bench.soak", folder))
    what = f"{pages} pages captured, {rows:,} rows scrolled: "
    return [
        _gap(what + "longest gap, machine's waits off", statistics.median(one["own"] for one in found), _LIMIT_MS),
        _gap("the same, worst of all runs", max(one["own"] for one in found), None),
        _gap("the same by the wall, median", statistics.median(one["wall"] for one in found), None),
        _gap("the same by the wall, worst", max(one["wall"] for one in found), None),
        _gap("the same, CPU of the GUI thread", max(one["cpu"] for one in found), None),
        Result("window", "gaps over 50 ms, of all", max(one["over"] for one in found), "gaps", "lower", None),
        Result("window", "reads of the archive by the GUI thread", max(one["reads"] for one in found), "reads", "lower", 0),
    ]  # fmt: skip


def _gap(name: str, milliseconds: float, bar: float | None) -> Result:
    return Result("window", name, milliseconds, "ms", "lower", bar)


def _soak(folder: Path) -> dict[str, float]:
    from tests.bench.driver import Driver
    from tests.ui.stalls import Hand, StallMeter

    driver = Driver(folder)
    bar = driver.window.list.rows.verticalScrollBar()
    files = sorted(map(str, (folder / "pages").iterdir()))
    step = max(bar.pageStep() // 2, bar.maximum() * _GROUP // max(1, len(files)) // 120)
    driver.window.grab()
    with StallMeter(folder / "archive") as meter, Hand(bar, step) as hand:
        for first in range(0, len(files), _GROUP):
            driver.window.capture(files[first : first + _GROUP])
            driver.until(lambda: not driver.app.busy)
        driver.until(lambda: hand.laps > 0)
    driver.close()
    ms = 1_000.0
    return {
        "own": ms * meter.worst(lambda gap: gap.own),
        "wall": ms * meter.worst(lambda gap: gap.wall),
        "cpu": ms * meter.worst(lambda gap: gap.cpu),
        "over": float(sum(gap.own > _LIMIT_MS / ms for gap in meter.gaps)),
        "reads": float(len(meter.reads)),
    }


if __name__ == "__main__":
    print(json.dumps(_soak(Path(sys.argv[1]))))
