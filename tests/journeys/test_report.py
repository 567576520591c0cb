"""The evidence PDF by the command line: the same bytes twice, checkable without Attest, one flipped byte found."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pikepdf
import pytest

from desktop_app.analysis.document.pdf import read_pdf
from tests.journeys.command_line import call

Capsys = pytest.CaptureFixture[str]


@pytest.fixture
def archive(tmp_path: Path, capsys: Capsys) -> str:
    folder, article = str(tmp_path / "case"), tmp_path / "a.txt"
    article.write_text(
        "Ridge Daily\n\nAt least 12 people were killed in Orvane <b>&.\n\nقال شاهد إن السوق احترق.\n", "utf-8"
    )
    call(capsys, "create", folder, "--name", "Case", "--researcher", "Ana Realname")
    item = call(capsys, "capture", folder, str(article))["captured"][0]["item"]
    call(capsys, "claim", folder, item, "--quote", "12 people", "--kind", "figure", "--status", "claimed")
    return folder


def test_the_same_archive_gives_the_same_bytes_in_another_process(capsys: Capsys, archive: str, tmp_path: Path) -> None:
    first = call(capsys, "report", archive, str(tmp_path / "r.pdf"))
    command = [sys.executable, "-m", "desktop_app", "report", archive, str(tmp_path / "s.pdf")]
    subprocess.run(command, check=True, capture_output=True)
    assert (tmp_path / "r.pdf").read_bytes() == (tmp_path / "s.pdf").read_bytes()
    assert (first["exhibits"], first["claims"]) == (1, 1)


def test_it_can_be_checked_with_public_tools_and_holds_the_exact_words(
    capsys: Capsys, archive: str, tmp_path: Path
) -> None:
    out = tmp_path / "r.pdf"
    call(capsys, "report", archive, str(out))
    subprocess.run(["sha256sum", "-c", "r.pdf.sha256"], cwd=tmp_path, check=True, capture_output=True)
    with pikepdf.open(out) as pdf:
        text = pdf.attachments["exhibit-0001.txt"].get_file().read_bytes().decode()
        assert "manifest.json" in pdf.attachments
    assert "قال شاهد" in text
    assert b"Realname" not in out.read_bytes()


def test_one_flipped_byte_is_one_mismatch(capsys: Capsys, archive: str, tmp_path: Path) -> None:
    out = tmp_path / "r.pdf"
    call(capsys, "report", archive, str(out))
    assert call(capsys, "verify", str(out))["match"] == 1
    data = bytearray(out.read_bytes())
    data[len(data) // 2] ^= 1
    out.write_bytes(bytes(data))
    found = call(capsys, "verify", str(out), code=5)
    assert (found["mismatch"], found["findings"][0]["file"]) == (1, "r.pdf")


def test_an_item_whose_bytes_do_not_match_is_replaced_by_a_page_that_says_so(
    capsys: Capsys, archive: str, tmp_path: Path
) -> None:
    for path in (Path(archive) / "blobs").rglob("*"):
        if path.is_file():
            path.write_bytes(b"changed")
    assert call(capsys, "report", archive, str(tmp_path / "r.pdf"))["exhibits"] == 1
    assert "does not match its recorded hash" in read_pdf((tmp_path / "r.pdf").read_bytes()).text.replace("\n", " ")


def test_the_demo_runs(capsys: Capsys, tmp_path: Path) -> None:
    found = call(capsys, "demo", str(tmp_path / "demo"))
    assert [step["name"] for step in found["steps"] if not step["ok"]] == []
    assert len(found["steps"]) == 9
