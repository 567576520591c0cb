"""Capture of 1,000 saved pages through the services, against trafilatura alone on the same pages; and its memory."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.bench.model import Result
from tests.bench.pages import write_pages

_PAGES = 1_000


def run(size: float) -> list[Result]:
    """Both in programs of their own, so that neither pays for the other; pages as sites serve them, and bare ones."""
    return [*_compared(size, furnished=True), *_compared(size, furnished=False)]


def _compared(size: float, *, furnished: bool) -> list[Result]:
    with tempfile.TemporaryDirectory() as folder:
        pages = max(10, round(_PAGES * size))
        write_pages(Path(folder) / "pages", pages, furnished=furnished)
        peer = _child("trafilatura", folder)
        own = _child("capture", folder)
    kind = "page of a news site (286 kB)" if furnished else "bare page (14 kB)"
    ratio = own["cpu"] / peer["cpu"]
    return [
        Result(
            "capture",
            f"CPU of a {kind}",
            ratio,
            "x peer",
            "lower",
            2.5,
            "trafilatura alone",
            own["cpu"],
            peer["cpu"],
        ),
        Result("capture", f"{kind}, throughput", pages / own["cpu"], "pages/CPU-s", "higher", None),
        Result("capture", "most memory, program", own["megabytes"], "MB", "lower", 400),
        Result("capture", "most memory, its reading program", own["reader_megabytes"], "MB", "lower", None),
    ]


def _child(what: str, folder: str) -> dict[str, float]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.capture", what, folder], check=True, capture_output=True, text=True
    )
    found: dict[str, float] = json.loads(done.stdout)
    return found


def _trafilatura(folder: Path) -> None:
    import trafilatura

    for path in sorted((folder / "pages").iterdir()):
        trafilatura.bare_extraction(path.read_text("utf-8"), with_metadata=True)


def _capture(folder: Path) -> None:
    from desktop_app.services.archive import create
    from desktop_app.services.capture import Refused, Stated, capture_sources

    with create(folder / "archive", "Bench", "R1", folder / "home").archive as archive:
        for one in capture_sources(archive, [str(folder / "pages")], Stated()):
            if isinstance(one, Refused):
                raise SystemExit(f"{one.source}: {one.message}")


def main(what: str, folder: Path) -> None:
    """One side of the comparison; its CPU seconds (children included) and its greatest memory."""
    import os
    import resource

    {"trafilatura": _trafilatura, "capture": _capture}[what](folder)
    own, children = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    times = os.times()
    print(
        json.dumps(
            {
                "cpu": sum(times[:4]),
                "megabytes": own.ru_maxrss / 1024,
                "reader_megabytes": children.ru_maxrss / 1024,
            }
        )
    )


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
