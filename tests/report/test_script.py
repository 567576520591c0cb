"""The attached script: run as an expert would, on a whole report and on one that was tampered with at each place."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.report.pdf.attach import files_in
from desktop_app.services import reading
from desktop_app.services.archive import create
from desktop_app.services.capture import Stated, capture_sources
from desktop_app.services.capture_report import Wanted as WantedRecord
from desktop_app.services.capture_report import write_capture_record
from desktop_app.services.reporting.report import Wanted, write_report


def _quiet(_done: int, _total: int) -> None:
    return None


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Attachments saved to `report` and `record`, and the archive's files in `originals` by names of their own."""
    folder = tmp_path_factory.mktemp("script")
    (folder / "a.txt").write_text("Ridge Daily\n\nAt least 12 people were killed in Orvane.\n", "utf-8")
    with create(folder / "case", "Case", "R1", folder / "home").archive as archive:
        list(capture_sources(archive, [str(folder / "a.txt")], Stated()))
        [row] = reading.list_items(archive)
        write_report(archive, folder / "r.pdf", Wanted([row.item]), _quiet)
        write_capture_record(archive, folder / "c.pdf", WantedRecord(row.item))
    for name, pdf in (("report", "r.pdf"), ("record", "c.pdf")):
        (folder / name).mkdir()
        for file, body in files_in((folder / pdf).read_bytes()).items():
            (folder / name / file).write_bytes(body)
    (folder / "originals").mkdir()
    shutil.copy(folder / "a.txt", folder / "originals" / "as I got it.txt")
    return folder


def _run(folder: Path, *more: Path) -> tuple[int, str]:
    command = [sys.executable, "-I", str(folder / "verify.py"), str(folder), *map(str, more)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.stderr == ""
    return done.returncode, done.stdout


@pytest.mark.parametrize("name", ["report", "record"])
def test_a_whole_one_matches_with_its_originals(made: Path, name: str) -> None:
    code, said = _run(made / name, made / "originals")
    assert (code, "MISMATCH 0" in said) == (0, True)
    assert "MATCH       as I got it.txt: is the original" in said
    document = made / name / ("manifest.json" if name == "report" else "record.json")
    assert hashlib.sha256(document.read_bytes()).hexdigest() in said
    assert _run(made / name)[1].count("NOT CHECKED originals") == 1


def _another_text(folder: Path) -> None:
    (folder / "exhibit-0001.txt").write_text("Other words.")


def _another_text_and_list(folder: Path) -> None:
    _another_text(folder)
    _renew(folder)


def _another_manifest(folder: Path) -> None:
    path = folder / "manifest.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | {"title": "Another"}))


def _text_away(folder: Path) -> None:
    (folder / "exhibit-0001.txt").unlink()


def _list_away(folder: Path) -> None:
    (folder / "SHA256SUMS").unlink()


def _hostile_name(folder: Path) -> None:
    path = folder / "manifest.json"
    path.write_text(path.read_text().replace("exhibit-0001.txt", "../originals/a"))
    _renew(folder)


def _no_hash(folder: Path) -> None:
    path = folder / "manifest.json"
    body = json.loads(path.read_text())
    body["exhibits"][0]["assets"][0]["sha256"] = "\x1b[2J"
    path.write_text(json.dumps(body))
    _renew(folder)


def _renew(folder: Path) -> None:
    lines = [line.split("  ")[1] for line in (folder / "SHA256SUMS").read_text().splitlines()]
    sums = [f"{hashlib.sha256((folder / name).read_bytes()).hexdigest()}  {name}\n" for name in lines]
    (folder / "SHA256SUMS").write_text("".join(sums))


@pytest.mark.parametrize(
    "change",
    [_another_text, _another_text_and_list, _another_manifest, _text_away, _list_away, _hostile_name, _no_hash],
)
def test_what_was_tampered_with_is_a_mismatch(made: Path, tmp_path: Path, change: Callable[[Path], None]) -> None:
    folder = tmp_path / "report"
    shutil.copytree(made / "report", folder)
    change(folder)
    code, said = _run(folder)
    assert code == 1 and "MISMATCH  " in said and "\x1b" not in said


def test_a_changed_original_is_not_taken_for_it(made: Path, tmp_path: Path) -> None:
    (tmp_path / "originals").mkdir()
    (tmp_path / "originals" / "a.txt").write_text("changed")
    (tmp_path / "originals" / "linked").symlink_to(made / "a.txt")
    code, said = _run(made / "report", tmp_path / "originals")
    assert code == 0 and said.count("is none of the originals") == 2 and "is not there" in said


def test_nothing_to_read_is_said(tmp_path: Path, made: Path) -> None:
    shutil.copy(made / "report" / "verify.py", tmp_path)
    assert _run(tmp_path)[0] == 2
    (tmp_path / "manifest.json").write_text("[" * 100_000)
    assert _run(tmp_path)[0] == 2
