"""The evidence PDF: 100 exhibits, 300 pictures, 5,000 claims, against Qt's QPdfWriter and WeasyPrint on the same words.

Processor seconds, one run. Ours sets the pages twice, tags them, marks claims, prints notes and pictures, attaches the
manifest and every text; the peers print the words, as they are read back from our pages.
"""

from __future__ import annotations

import importlib.util
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pypdfium2

from tests.bench.children import child
from tests.bench.model import Result
from tests.bench.report_made import EXHIBITS, make_pictures

_LIGHT, _HEAVY = 80, 357
"""Kilobytes of a picture: 24 and 107 MB together."""
_PAGES = (50, 500, 2_000)
_PAGES_OF_ONE = 13.2
"""Of an exhibit without pictures."""
_TURNS = 2
"""Each side of a comparison is run so often, by turns; the lesser time counts, for other programs only add to it."""


def run(size: float) -> list[Result]:
    """`size` scales the number of exhibits."""
    exhibits = max(4, round(EXHIBITS * size))
    own, heavy = _with_peers(exhibits), _own(exhibits, _HEAVY)
    light, much = own["megabytes"], heavy["megabytes"]
    results = [
        Result("report", f"pages of {exhibits} exhibits", own["pages"], "pages", "higher", None),
        Result("report", "peak memory, light pictures", light, "MB", "lower", 350),
        Result("report", "peak memory, heavy pictures", much, "MB", "lower", 350),
        Result("report", "peak memory, heavy / light pictures", much / light, "x", "lower", 1.1),
        _against("QPdfWriter", own["cpu"], own["qt"], 8),
    ]
    if "weasyprint" in own:
        results.append(_against("WeasyPrint", own["cpu"], own["weasyprint"], 1))
    else:
        print("report: WeasyPrint NOT MEASURED: it is not installed (pip install weasyprint).", file=sys.stderr)
    return [*results, *_flat(size)]


def _against(peer: str, own: float, other: float, bar: float) -> Result:
    return Result("report", "processor time", own / other, "x peer", "lower", bar, peer, own, other)


def _flat(size: float) -> Iterator[Result]:
    """What a page costs in reports of different lengths, and the longest against the shortest."""
    lengths = [max(1, round(pages * size / _PAGES_OF_ONE)) for pages in _PAGES]
    turns = [[_own(exhibits, 0) for exhibits in lengths] for _ in range(_TURNS)]
    costs = [min(one["cpu"] / one["pages"] for one in runs) for runs in zip(*turns, strict=True)]
    for found, cost in zip(turns[0], costs, strict=True):
        yield Result("report", f"time a page of {found['pages']:.0f}", 1_000 * cost, "ms", "lower", None)
    short, long = turns[0][0], turns[0][-1]
    names = f"{long['pages']:.0f} / {short['pages']:.0f} pages"
    yield Result("report", f"time a page, {names}", costs[-1] / costs[0], "x", "lower", 1.15)
    more = max(1.0, long["pages"] - short["pages"])
    held = max(0.001, 1_000 * (long["megabytes"] - short["megabytes"]) / more)
    yield Result("report", f"memory a page, {names}", held, "KB", "lower", None)


def _with_peers(exhibits: int) -> dict[str, float]:
    """Our numbers with light pictures, and the time of each peer for the same words."""
    found: list[dict[str, float]] = []
    for _ in range(_TURNS):
        with _made(exhibits, _LIGHT) as folder:
            one = child("tests.bench.report_own", str(folder), str(exhibits))
            (folder / "words.txt").write_text(_words(folder / "own.pdf"), "utf-8")
            one["qt"] = child("tests.bench.peer_qt_pdf", str(folder))["cpu"]
            if importlib.util.find_spec("weasyprint") and not found:
                one["weasyprint"] = child("tests.bench.peer_weasyprint", str(folder))["cpu"]
            found.append(one)
    return found[0] | {name: min(one[name] for one in found) for name in ("cpu", "qt")}


def _own(exhibits: int, kilobytes: int) -> dict[str, float]:
    with _made(exhibits, kilobytes) as folder:
        return child("tests.bench.report_own", str(folder), str(exhibits))


@contextmanager
def _made(exhibits: int, kilobytes: int) -> Iterator[Path]:
    """A folder with three pictures an exhibit; none of 0 kilobytes."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "pictures").mkdir()
        if kilobytes:
            make_pictures(folder / "pictures", exhibits * 3, kilobytes)
        yield folder


def _words(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    try:
        return "\n".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()
