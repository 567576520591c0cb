"""The window on 100,000 items: its start against an empty PySide6 window, its memory, a keystroke to the first hits, also
while pages are captured; and its stalls."""

from __future__ import annotations

import json
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench import soak
from tests.bench.children import child
from tests.bench.library import copied, kept
from tests.bench.model import Result
from tests.bench.pages import write_pages

if TYPE_CHECKING:
    from tests.bench.driver import Driver

_ITEMS, _TURNS, _PAGES = 100_000, 5, 1_000
_PEER = "an empty PySide6 window"
_FREE_SECONDS = 0.5
_TYPED = ("hospital", "school", "killed", "orvane", "infirmière", "مدرسة")


def run(size: float) -> list[Result]:
    """Opening and using; each in programs of their own. The archive is made the first time, which takes minutes."""
    items = max(200, round(_ITEMS * size))
    folder = str(kept(items))
    own, empty = [], []
    for _ in range(_TURNS if size >= 0.1 else 1):
        empty.append(_seconds("empty", folder))
        own.append(_seconds("open", folder))
    used = child("tests.bench.window", folder, "use")
    with tempfile.TemporaryDirectory() as copy:
        copied(items, Path(copy))
        write_pages(Path(copy) / "pages", max(5, round(_PAGES * size)))
        busy = child("tests.bench.window", copy, "capture")
    opened = _opened(items, statistics.median(own), statistics.median(empty))
    return [*opened, *_used(items, used), *_while_capturing(busy), *soak.run(size)]


def _seconds(what: str, folder: str) -> float:
    """From the start of the program to what can be used."""
    started = time.time()
    return child("tests.bench.window", folder, what)["shown"] - started


def _opened(items: int, own: float, empty: float) -> list[Result]:
    name = f"start on {items:,} items, less {_FREE_SECONDS} s"
    return [Result("window", name, (own - _FREE_SECONDS) / empty, "x peer", "lower", 2.5, _PEER, own, empty)]


def _used(items: int, used: dict[str, float]) -> list[Result]:
    return [
        Result("window", f"memory on {items:,} items", used["megabytes"], "MB", "lower", 300),
        Result("window", "the same after searches and a scroll", used["most_megabytes"], "MB", "lower", None),
        Result("window", "keystroke to first hits, median", used["median_ms"], "ms", "lower", 100),
        Result("window", "the same, worst", used["worst_ms"], "ms", "lower", None),
    ]


def _while_capturing(busy: dict[str, float]) -> list[Result]:
    name = "keystroke to first hits while a capture runs"
    return [
        Result("window", f"{name}, median", busy["median_ms"], "ms", "lower", 100),
        Result("window", "the same, worst", busy["worst_ms"], "ms", "lower", None),
        Result("window", "keystrokes that a capture ran beside", busy["beside"], "%", "higher", None),
    ]


def _empty(_folder: Path) -> dict[str, float]:
    from PySide6.QtWidgets import QApplication, QMainWindow

    qt = QApplication([])
    window = QMainWindow()
    window.resize(1_360, 860)
    window.show()
    qt.processEvents()
    window.grab()
    return {"shown": time.time()}


def _open(folder: Path) -> dict[str, float]:
    from tests.bench.driver import Driver

    driver = Driver(folder)
    driver.window.grab()
    shown = time.time()
    driver.close()
    return {"shown": shown}


def _use(folder: Path) -> dict[str, float]:
    from tests.bench.driver import Driver
    from tests.ui.stalls import Hand

    driver = Driver(folder)
    driver.until(lambda: not driver.app.busy)
    megabytes = _resident()
    waits = [wait for word in _TYPED for wait in _typed(driver, word)]
    bar = driver.window.list.rows.verticalScrollBar()
    with Hand(bar, bar.maximum() // 200) as hand:
        driver.until(lambda: hand.laps > 0)
    most = _resident()
    driver.close()
    return {
        "megabytes": megabytes,
        "most_megabytes": max(most, megabytes),
    } | _spread(waits)


def _capture(folder: Path) -> dict[str, float]:
    """The same while pages are captured, one after the other."""
    from tests.bench.driver import Driver

    driver = Driver(folder)
    driver.until(lambda: not driver.app.busy)
    runner = driver.app.desk.runner if driver.app.desk is not None else None
    assert runner is not None
    pages = sorted(map(str, (folder / "pages").iterdir()))
    waits, beside = list[float](), list[bool]()
    driver.window.capture(pages)
    for word in _TYPED:
        for wait in _typed(driver, word):
            waits.append(wait)
            beside.append(bool(runner.under_way))
    runner.stop_all()
    driver.until(lambda: not driver.app.busy)
    driver.close()
    return _spread(waits) | {"beside": 100 * sum(beside) / len(beside)}


def _spread(waits: list[float]) -> dict[str, float]:
    return {"median_ms": 1_000 * statistics.median(waits), "worst_ms": 1_000 * max(waits)}


def _typed(driver: Driver, word: str) -> Iterator[float]:
    """Seconds of each keystroke but the first; the field is empty again afterwards."""
    for length in range(2, len(word) + 1):
        yield _keystroke(driver, word[:length])
    driver.window.list.search.clear()
    _settled(driver)


def _keystroke(driver: Driver, typed: str) -> float:
    """Seconds from the last letter of `typed` to a row that it finds; then all is counted and the pause over."""
    page = driver.window.list
    page.search.setText(typed[:-1])
    _settled(driver)
    started = time.monotonic()
    page.search.insert(typed[-1])
    driver.until(lambda: page.shown == typed and (driver.has_rows() or not page.listed()))
    spent = time.monotonic() - started
    _settled(driver)
    return spent


def _settled(driver: Driver) -> None:
    """Until the list is whole."""
    driver.until(lambda: driver.window.list.is_whole)


def _resident() -> float:
    """Megabytes of this program in memory now, without the programs it started."""
    status = Path("/proc/self/status")
    if status.is_file():
        line = next(line for line in status.read_text().splitlines() if line.startswith("VmRSS"))
        return int(line.split()[1]) / 1_024
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1_048_576


if __name__ == "__main__":
    print(
        json.dumps({"empty": _empty, "open": _open, "use": _use, "capture": _capture}[sys.argv[2]](Path(sys.argv[1])))
    )
