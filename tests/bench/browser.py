"""Capture of an article in full by the browser, against Playwright and Chromium that take its PNG and PDF alone.

The peer is no dependency: where it is missing, our numbers stand alone and one sentence says what to install.
"""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import tempfile

from tests.bench.model import Result
from tests.bench.tree import Cost, cost
from tests.loopback.article import loopback

_TURNS = 5
_BAR = 1.2
_PEER = "Playwright + Chromium (PNG, PDF)"
_PYTHON = "BENCH_PLAYWRIGHT"
MISSING = (
    "No comparison of the browser capture: install Chromium (apt-get install --no-install-recommends chromium) and"
    f" Playwright in an environment of its own (pip install playwright), and name its Python in {_PYTHON}."
)


def run(size: float) -> list[Result]:
    """Both in turn, on the same site."""
    peer = _peer()
    if not peer:
        print(MISSING, file=sys.stderr)
    own: list[Cost] = []
    others: list[Cost] = []
    with loopback() as site, tempfile.TemporaryDirectory() as folder:
        for _ in range(max(1, round(_TURNS * size))):
            own.append(cost([sys.executable, "-m", "tests.bench.browser", site.article], _environment()))
            if peer:
                others.append(
                    cost([peer[0], "-m", "tests.bench.peer_playwright", site.article, peer[1], folder], os.environ)
                )
    return _results(own, others)


def _peer() -> tuple[str, str] | None:
    """(a Python that has Playwright, a Chromium)."""
    python, chromium = os.environ.get(_PYTHON, sys.executable), shutil.which("chromium")
    if not chromium or subprocess.run([python, "-c", "import playwright"], capture_output=True, check=False).returncode:
        return None
    return python, chromium


def _environment() -> dict[str, str]:
    return os.environ | {"QT_QPA_PLATFORM": "offscreen"}


def _results(own: list[Cost], others: list[Cost]) -> list[Result]:
    cpu, megabytes = (statistics.median(values) for values in zip(*((c.cpu, c.megabytes) for c in own), strict=True))
    results = [
        Result("browser", "capture of an article, CPU", cpu, "s", "lower", None),
        Result("browser", "the same, most memory", megabytes, "MB", "lower", None),
    ]
    if others:
        peer_cpu = statistics.median(c.cpu for c in others)
        peer_megabytes = statistics.median(c.megabytes for c in others)
        results += [
            Result("browser", "CPU of an article", cpu / peer_cpu, "x peer", "lower", _BAR, _PEER, cpu, peer_cpu),
            Result("browser", "memory of an article", megabytes / peer_megabytes, "x peer", "lower", _BAR),
            Result("browser", "the peer, most memory", peer_megabytes, "MB", "lower", None),
        ]
    return results


def main(address: str) -> None:
    """One capture with all its files."""
    from desktop_app.capture.web.browsing import BrowserWay, browsed

    with browsed(address, BrowserWay(), cancelled=lambda: False) as source:
        roles = {file.role for file in source.files}
        if not {"html", "picture", "warc", "mhtml", "pdf", "dom"} <= roles:
            raise SystemExit(f"not in full: {roles}")


if __name__ == "__main__":
    main(sys.argv[1])
