"""Draw the manual's pictures anew: `python -m tests.shots.manual`. Small files: few colours, 900 pixels wide."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from PIL import Image
from PySide6.QtWidgets import QApplication

from tests.shots.__main__ import draw
from tests.shots.scenes import prepared
from tests.shots.screen import big_enough

_PICTURES = Path(__file__).resolve().parents[2] / "resources" / "docs" / "manual" / "pictures"
_SCENES = (
    "article",
    "new-claim",
    "picture",
    "compare",
    "record",
    "search",
    "report",
    "report-preview",
    "share",
    "share-preview",
    "stopped-by-consent",
    "merge",
    "check-findings",
    "quitting",
    "people",
    "wanted",
    "table",
)
SIZE, _WIDTH, _COLOURS = (1_360, 860), 900, 224


def main() -> int:
    """Light, English."""
    with tempfile.TemporaryDirectory() as name:
        home, out = Path(name), Path(name) / "out"
        big_enough(home)
        qt = QApplication(sys.argv[:1])
        prepared(home, "light", "en")
        draw(qt, home, out, list(_SCENES), (SIZE,))
        _PICTURES.mkdir(exist_ok=True)
        for scene in _SCENES:
            shrink(out / f"{scene}-{SIZE[0]}.png", _PICTURES / f"{scene}.png")
    return 0


def shrink(source: Path, target: Path) -> None:
    """The picture at `source` in few colours and at the width of a page, as `target`."""
    with Image.open(source) as whole:
        size = (_WIDTH, round(whole.height * _WIDTH / whole.width))
        small = whole.convert("RGB").resize(size, Image.Resampling.LANCZOS)
    few = small.quantize(_COLOURS, Image.Quantize.MAXCOVERAGE, kmeans=3, dither=Image.Dither.NONE)
    few.save(target, optimize=True)
    print(f"{target.name}: {target.stat().st_size // 1024} KB")


if __name__ == "__main__":
    sys.exit(main())
