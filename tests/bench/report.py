"""The evidence PDF: 100 exhibits, 300 pictures, 5,000 claims, against Qt's QPdfWriter and WeasyPrint on the same words.

Processor seconds, one run. Ours sets the pages twice, tags them, marks claims, prints notes and pictures, attaches the
manifest and every text; the peers print the words, as they are read back from our pages.
"""

from __future__ import annotations

import importlib.util
import sys
import tempfile
from pathlib import Path

import pypdfium2

from tests.bench.children import child
from tests.bench.model import Result
from tests.bench.report_made import EXHIBITS, make_pictures

_LIGHT, _HEAVY = 80, 357
"""Kilobytes of a picture: 24 and 107 MB together."""
_SMALL_SHARE, _LARGE_SHARE = 0.05, 2.0


def run(size: float) -> list[Result]:
    """`size` scales the number of exhibits."""
    exhibits = max(4, round(EXHIBITS * size))
    own = _own(exhibits, _LIGHT)
    heavy = _own(exhibits, _HEAVY)
    results = [
        Result("report", f"pages of {exhibits} exhibits", own["pages"], "pages", "higher", None),
        Result("report", "peak memory, light pictures", own["megabytes"], "MB", "lower", 350),
        Result(
            "report", "peak memory, heavy / light pictures", heavy["megabytes"] / own["megabytes"], "x", "lower", 1.1
        ),
        _against("QPdfWriter", own["cpu"], own["qt"], 8),
    ]
    if "weasyprint" in own:
        results.append(_against("WeasyPrint", own["cpu"], own["weasyprint"], 1))
    else:
        print("report: WeasyPrint NOT MEASURED: it is not installed (pip install weasyprint).", file=sys.stderr)
    return [*results, _flat(exhibits)]


def _against(peer: str, own: float, other: float, bar: float) -> Result:
    return Result("report", "processor time", own / other, "x peer", "lower", bar, peer, own, other)


def _flat(exhibits: int) -> Result:
    """The time of a page in a long report against one in a short one."""
    short, long = (_own(max(1, round(exhibits * share)), 0) for share in (_SMALL_SHARE, _LARGE_SHARE))
    ratio = (long["cpu"] / long["pages"]) / (short["cpu"] / short["pages"])
    name = f"time a page, {long['pages']:.0f} / {short['pages']:.0f} pages"
    return Result("report", name, ratio, "x", "lower", 1.15)


def _own(exhibits: int, kilobytes: int) -> dict[str, float]:
    """Our numbers and, with light pictures, those of the peers on the same words."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "pictures").mkdir()
        if kilobytes:
            make_pictures(folder / "pictures", exhibits * 3, kilobytes)
        found = child("tests.bench.report_own", name, str(exhibits))
        if kilobytes == _LIGHT:
            (folder / "words.txt").write_text(_words(folder / "own.pdf"), "utf-8")
            found["qt"] = child("tests.bench.peer_qt_pdf", name)["cpu"]
            if importlib.util.find_spec("weasyprint"):
                found["weasyprint"] = child("tests.bench.peer_weasyprint", name)["cpu"]
    return found


def _words(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    try:
        return "\n".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()
