"""The window on 100,000 items: its start against an empty PySide6 window, its memory, a keystroke to the first hits; and its stalls."""

from __future__ import annotations

import json
import statistics
import sys
import time
from pathlib import Path

from tests.bench import soak
from tests.bench.children import child
from tests.bench.library import kept
from tests.bench.model import Result

_ITEMS, _TURNS = 100_000, 5
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
    return [*_opened(items, statistics.median(own), statistics.median(empty)), *_used(items, used), *soak.run(size)]


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
    search, waits = driver.window.list.search, []
    for word in _TYPED:
        waits += [_keystroke(driver, word[:length]) for length in range(2, len(word) + 1)]
        search.clear()
        driver.until(lambda: not driver.app.busy)
    bar = driver.window.list.rows.verticalScrollBar()
    with Hand(bar, bar.maximum() // 200) as hand:
        driver.until(lambda: hand.laps > 0)
    most = _resident()
    driver.close()
    return {
        "megabytes": megabytes,
        "most_megabytes": max(most, megabytes),
        "median_ms": 1_000 * statistics.median(waits),
        "worst_ms": 1_000 * max(waits),
    }


def _keystroke(driver: object, typed: str) -> float:
    """Seconds from the last letter of `typed` to a row that it finds; then all is counted and the pause over."""
    from tests.bench.driver import Driver

    assert isinstance(driver, Driver)
    page, answered = driver.window.list, list[bool]()
    page.search.setText(typed[:-1])
    driver.until(lambda: not driver.app.busy and not page._typing.isActive())
    page.loaded.connect(lambda: answered.append(True))
    started = time.monotonic()
    page.search.insert(typed[-1])
    driver.until(lambda: bool(answered) and (driver.has_rows() or not page.listed()))
    spent = time.monotonic() - started
    driver.until(lambda: not driver.app.busy and not page._typing.isActive())
    return spent


def _resident() -> float:
    """Megabytes of this program in memory now, without the programs it started."""
    status = Path("/proc/self/status")
    if status.is_file():
        line = next(line for line in status.read_text().splitlines() if line.startswith("VmRSS"))
        return int(line.split()[1]) / 1_024
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1_048_576


if __name__ == "__main__":
    print(json.dumps({"empty": _empty, "open": _open, "use": _use}[sys.argv[2]](Path(sys.argv[1]))))
