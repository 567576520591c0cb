"""Draw the README's pictures anew: `python -m tests.shots.readme`; the others are the manual's. pdftoppm draws the report's page."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from PySide6.QtWidgets import QApplication

from desktop_app.cli import run
from tests.shots.__main__ import draw
from tests.shots.manual import SIZE, shrink
from tests.shots.scenes import prepared
from tests.shots.screen import big_enough

PICTURES = Path(__file__).resolve().parents[2] / "resources" / "docs" / "pictures"
_WINDOW = (("welcome", "light", "en"), ("claims", "dark", "ar"))
_PAGE = "8"
"""Of the sample case’s report: an exhibit with its picture, hash and record."""


def main() -> int:
    """The first page, claims in Arabic and dark, and one page of the sample case's report."""
    with tempfile.TemporaryDirectory() as name:
        home, out = Path(name), Path(name) / "out"
        big_enough(home)
        qt = QApplication(sys.argv[:1])
        PICTURES.mkdir(exist_ok=True)
        for scene, look, language in _WINDOW:
            prepared(home, look, language)
            draw(qt, home, out, [scene], (SIZE,))
            shrink(out / f"{scene}-{SIZE[0]}.png", PICTURES / f"{scene}.png")
        page = _report_page(home)
        shrink(page, PICTURES / "report-page.png")
    return 0


def _report_page(home: Path) -> Path:
    """One page of the sample case's report as PNG."""
    report, drawn = home / "report.pdf", home / "page"
    if code := run(["report", str(home / "sample-case"), str(report)]):
        sys.exit(code)
    command = ["pdftoppm", "-png", "-r", "110", "-f", _PAGE, "-l", _PAGE, "-singlefile", str(report), str(drawn)]
    subprocess.run(command, check=True)
    return drawn.with_suffix(".png")


if __name__ == "__main__":
    sys.exit(main())
