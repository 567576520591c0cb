"""python -m tests.upgrade.made COMMIT NAME: a small archive, shared file and report by the code of an earlier commit.

Written as tests/upgrade/NAME.zip: `case/` the archive of R1, `home/` the keys of R1 (made up for this: they open nothing else),
`back.attest` what R2 wrote to it and sent back, `report.pdf` with the hash beside it. The ballast, 8 MB of nothing, is left out.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

from PIL import Image

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
ARTICLE = (
    "Shells fell on Orvane market\n\nAt least 12 people were killed in Orvane on Monday.\n\n"
    "“We heard the shells before dawn,” said Sela Marn, a baker.\n"
)
FIGURE, QUOTE = "At least 12 people were killed in Orvane", "We heard the shells before dawn"


def main(commit: str, name: str) -> None:
    """Check the commit out into a temporary folder, use its command line, pack what came of it."""
    with tempfile.TemporaryDirectory() as made:
        base = Path(made)
        code = base / "code"
        code.mkdir()
        packed = subprocess.run(["git", "archive", commit], cwd=ROOT, check=True, capture_output=True).stdout
        subprocess.run(["tar", "-x", "-C", str(code)], input=packed, check=True)
        case = _case(base, code)
        _attest(base, code, "home", "report", case, "report.pdf")
        _pack(base, HERE / f"{name}.zip")


def _attest(base: Path, code: Path, who: str, *arguments: str) -> str:
    """One call of the earlier version by R1 ("home") or R2 ("other"); what it prints."""
    said = os.environ | {"PYTHONPATH": str(code), "ATTEST_HOME": str(base / who)}
    command = [sys.executable, "-m", "desktop_app", *arguments]
    return subprocess.run(command, cwd=base, env=said, check=True, capture_output=True, text=True).stdout


def _case(base: Path, code: Path) -> str:
    """An archive with an article, a picture, a tag, a note and a claim; R2 judges it otherwise and sends it back."""
    (base / "article.txt").write_text(ARTICLE, "utf-8")
    Image.linear_gradient("L").resize((96, 64)).save(base / "picture.png")
    case = str(base / "case")
    _attest(base, code, "home", "create", case, "--name", "Orvane", "--researcher", "R1")
    _attest(base, code, "home", "capture", case, "article.txt", "picture.png")
    item = _item(_attest(base, code, "home", "search", case, "Orvane"))
    _attest(base, code, "home", "tag", case, item, "shelling")
    _attest(base, code, "home", "note", case, item, "Compare with the hospital's own list.")
    _attest(base, code, "home", "claim", case, item, "--quote", FIGURE, "--kind", "figure", "--status", "claimed")
    _attest(base, code, "home", "share", case, "there.attest")
    _attest(base, code, "other", "receive", "there.attest", "copy", "--researcher", "R2")
    _attest(base, code, "other", "claim", "copy", item, "--quote", QUOTE, "--kind", "statement", "--status", "claimed")
    _attest(base, code, "other", "share", "copy", "back.attest")
    return case


def _item(printed: str) -> str:
    """The first id in a line of a listing."""
    return next(word for word in printed.split() if len(word) == 32 and all(c in "0123456789abcdef" for c in word))


def _pack(base: Path, out: Path) -> None:
    kept = [path for part in ("case", "home") for path in sorted((base / part).rglob("*"))]
    kept += [base / name for name in ("back.attest", "report.pdf", "report.pdf.sha256")]
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
        for path in kept:
            if path.is_file() and path.name not in ("ballast", "attest.log"):
                packed.write(path, path.relative_to(base).as_posix())


if __name__ == "__main__":
    main(*sys.argv[1:])
