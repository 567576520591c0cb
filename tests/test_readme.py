"""The README holds: its commands for a court's expert are run as they stand, its pictures and documents are there."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import ec

from desktop_app import __version__
from tests.journeys.command_line import call
from tests.report.certificates import write_certificate as write_certificate

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text("utf-8")
EXPERT = README.split("## For a court’s expert", 1)[1].split("\n## ", 1)[0]
SHELL = ("cd", "mkdir")


def block(head: str) -> list[str]:
    """The lines of the commands below a bold head."""
    return EXPERT.split(f"**{head}", 1)[1].split("```\n", 2)[1].splitlines()


def run_in(folder: Path, lines: list[str]) -> tuple[str, list[str]]:
    """What the commands say, run in a row in one shell, and those whose tool is not on this computer."""
    path = os.pathsep.join(
        (str(Path(sys.executable).parent), os.environ["PATH"])
    )  # bagit.py is among our test packages
    missing = [line for line in lines if (t := shlex.split(line)[0]) not in SHELL and not shutil.which(t, path=path)]
    script = "set -eu\n" + "\n".join(line for line in lines if line not in missing)
    said = os.environ | {"PATH": path}
    done = subprocess.run(["sh", "-c", script], cwd=folder, env=said, capture_output=True, text=True, check=False)
    assert done.returncode == 0, (script, done.stdout, done.stderr)
    return done.stdout + done.stderr, missing


@pytest.fixture
def handed_over(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """A folder with a signed report, the hash beside it, a shared file, and an extract in `extract/` that has the same name."""
    case, folder = str(tmp_path / "case"), tmp_path / "handed-over"
    folder.mkdir()
    write_certificate(tmp_path, ec.generate_private_key(ec.SECP256R1()))
    (tmp_path / "a.txt").write_text("Ridge Daily\n\nAt least 12 people were killed in Orvane.\n", "utf-8")
    call(capsys, "create", case, "--name", "Case", "--researcher", "R1")
    item = call(capsys, "capture", case, str(tmp_path / "a.txt"))["captured"][0]["item"]
    signed = ("--sign", str(tmp_path / "desk.p12"), "--passphrase-file", str(tmp_path / "words"))
    call(capsys, "report", case, str(folder / "report.pdf"), *signed)
    call(capsys, "share", case, str(folder / "colleague.attest"))
    (folder / "extract").mkdir()
    call(capsys, "share", case, str(folder / "extract" / "colleague.attest"), "--extract", "--item", item)
    return folder


def test_a_report_is_checked_by_the_commands_of_the_readme(handed_over: Path) -> None:
    said, missing = run_in(handed_over, block("A report"))
    assert "report.pdf: OK" in said and "manifest.json: OK" in said
    assert re.search(r"^MATCH.*MISMATCH 0", said, re.M), said
    if not any(line.startswith("pdfsig") for line in missing):
        assert "Signature is Valid." in said and "Total document signed" in said
    if not any(line.startswith("qpdf") for line in missing):
        assert "No syntax or stream encoding errors found" in said


def test_a_changed_report_is_found_by_them(handed_over: Path) -> None:
    report = handed_over / "report.pdf"
    report.write_bytes(report.read_bytes() + b"%")
    with pytest.raises(AssertionError, match=r"report\.pdf: FAILED"):
        run_in(handed_over, block("A report"))


@pytest.mark.skipif(not shutil.which("unzip") or not shutil.which("openssl"), reason="the README needs both")
@pytest.mark.parametrize("place", ["", "extract"])
def test_a_shared_file_is_checked_by_the_commands_of_the_readme(handed_over: Path, place: str) -> None:
    lines, folder = block("A shared file or an extract"), handed_over / place
    said, _missing = run_in(folder, lines)
    assert "Signature Verified Successfully" in said
    assert "MATCH: all files are those that were signed" in said and "is valid" in said
    stored = next(path for path in (folder / "attest-bag" / "data" / "blobs").rglob("*") if path.is_file())
    stored.write_bytes(stored.read_bytes() + b"\n")
    with pytest.raises(AssertionError, match=r"[0-9a-f]{8}: FAILED"):
        run_in(folder, [line for line in lines if not line.startswith("unzip")])


def test_its_pictures_and_documents_are_there_and_small() -> None:
    pictures = re.findall(r"!\[[^\]]+\]\(([^)]+)\)", README)
    assert len(pictures) >= 4
    assert sum((ROOT / picture).stat().st_size for picture in pictures) < 600_000
    named = re.findall(r"\]\((resources/[^)]+)\)", README) + re.findall(r"`(resources/docs/[\w/.-]+\.md)`", README)
    assert [name for name in named if not (ROOT / name).exists()] == []
    assert len(README.splitlines()) < 200


def test_it_names_the_packages_of_this_version() -> None:
    assert set(re.findall(r"attest[_-](\d+\.\d+\.\d+)", README)) == {__version__}
