"""A disk that fills up, or holds no large files, while a report is written."""

from __future__ import annotations

import hashlib
import json
import random
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.errors import EnvironmentFaultError
from desktop_app.report.build import build_report
from tests.bench.report_made import OnDisk, made, make_pictures, words
from tests.journeys.bad_input import Capsys, assert_sentence
from tests.journeys.command_line import call
from tests.journeys.test_bad_places import mountable, mounted, small_disk

__all__ = ["mountable"]
_LINES = 10_000
"""Of twelve words: about two hundred and seventy pages, a megabyte."""
_LIMITED = """
import resource, sys
resource.setrlimit(resource.RLIMIT_FSIZE, (40_000, 40_000))
from desktop_app.cli import main
sys.exit(main(sys.argv[1:]))
"""


def test_a_disk_that_fills_up_leaves_nothing_half_written(mountable: Path, tmp_path: Path) -> None:
    make_pictures(tmp_path, 18, 357)
    previews = {path.stem: OnDisk(path) for path in tmp_path.glob("*.jpg")}
    with small_disk(mountable, 3):
        with pytest.raises(EnvironmentFaultError) as full:
            build_report(made(6), previews, mountable / "r.pdf")
        assert full.value.code == "disk-full"
        assert list(mountable.iterdir()) == []


def _digests(folder: Path) -> dict[str, str]:
    """Every file of an archive but what SQLite leaves of a reader: an index of its log, and a log without anything in it."""
    files = (
        one for one in sorted(folder.rglob("*")) if one.is_file() and one.suffix != ".db-shm" and one.stat().st_size
    )
    return {str(one): hashlib.sha256(one.read_bytes()).hexdigest() for one in files}


def _long_case(capsys: Capsys, folder: Path) -> Path:
    """An archive of one text."""
    chance = random.Random(1)
    pool = list(words(chance, 400))
    (folder / "long.txt").write_text("\n".join(" ".join(chance.choices(pool, k=12)) for _ in range(_LINES)), "utf-8")
    call(capsys, "create", str(folder / "case"), "--name", "Case", "--researcher", "R1")
    call(capsys, "capture", str(folder / "case"), str(folder / "long.txt"))
    return folder / "case"


def test_a_disk_that_is_full_late_leaves_nothing_and_the_archive_as_it_was(
    capsys: Capsys, mountable: Path, tmp_path: Path
) -> None:
    """Once while the pages are written, once when all of them are and the file is made of them."""
    case = _long_case(capsys, tmp_path)
    before = _digests(case)
    for kilobytes in (600, 1_150):
        with mounted(mountable, "-t", "tmpfs", "-o", f"size={kilobytes}k", "none"):
            error = call(capsys, "report", str(case), str(mountable / "r.pdf"), code=4)["error"]
            assert error["code"] == "disk-full", kilobytes
            assert_sentence(error)
            assert list(mountable.iterdir()) == []
    assert _digests(case) == before


@pytest.mark.skipif(sys.platform == "win32", reason="no limit on the length of files can be set")
def test_a_disk_that_holds_no_large_file_is_said_to_be_one(capsys: Capsys, tmp_path: Path, home: Path) -> None:
    case, out = tmp_path / "case", tmp_path / "out"
    out.mkdir()
    (tmp_path / "a.txt").write_text("Ridge Daily\n\nThe bridge stands.\n", "utf-8")
    call(capsys, "create", str(case), "--name", "Case", "--researcher", "R1")
    call(capsys, "capture", str(case), str(tmp_path / "a.txt"))
    before = _digests(case)
    command = [sys.executable, "-c", _LIMITED, "report", str(case), str(out / "r.pdf"), "--json"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    error = json.loads(done.stdout)["error"]
    assert (done.returncode, error["code"]) == (4, "file-limit")
    assert_sentence(error)
    assert list(out.iterdir()) == [] and _digests(case) == before
