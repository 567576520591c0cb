"""A real article as a dossier of its own: captured, its suggestions accepted, printed, and read back by others' programs."""

from __future__ import annotations

import shutil
import subprocess
from difflib import SequenceMatcher
from pathlib import Path

import pikepdf
import pytest

from tests.journeys.command_line import call
from tests.pdf_check.checks import CHECKS

Capsys = pytest.CaptureFixture[str]
REAL = Path(__file__).resolve().parents[3] / "shared" / "inputs" / "000_149b421cfb2688b4.txt"
_ACCEPTED = 12


@pytest.mark.skipif(not REAL.is_file(), reason="the article is not beside this checkout")
def test_a_real_article_is_a_dossier(capsys: Capsys, tmp_path: Path) -> None:
    folder, out = str(tmp_path / "case"), tmp_path / "dossier.pdf"
    call(capsys, "create", folder, "--name", "Case", "--researcher", "Ana")
    item = call(capsys, "capture", folder, str(REAL))["captured"][0]["item"]
    suggested = call(capsys, "suggest", folder, item)["suggestions"][:_ACCEPTED]
    claims = [
        call(capsys, "claim", folder, item, "--suggestion", one["id"], "--kind", one["kind"]) for one in suggested
    ]
    call(capsys, "assess", folder, claims[0]["claim"], "--status", "verified", "--reason", "The recording was heard.")
    made = call(capsys, "report", folder, str(out))
    assert (made["exhibits"], made["claims"]) == (1, len(suggested))
    with pikepdf.open(out) as pdf:
        assert {name: check(pdf) for name, check in CHECKS.items() if check(pdf)} == {}
        attached = pdf.attachments["exhibit-0001.txt"].get_file().read_bytes().decode("utf-8")
    text = call(capsys, "show", folder, item)["text"]
    assert attached == text
    assert call(capsys, "verify", str(out), "--archive", folder)["mismatch"] == 0
    if shutil.which("pdftotext"):
        printed = subprocess.run(["pdftotext", "-raw", out, "-"], capture_output=True, check=True).stdout.decode(
            "utf-8"
        )
        assert _part_found("".join(text.split()), "".join(printed.split())) > 0.98


def _part_found(wanted: str, there: str) -> float:
    """How much of the words stands there in the same order; notes and feet of pages may stand between."""
    blocks = SequenceMatcher(None, wanted, there, autojunk=False).get_matching_blocks()
    return sum(block.size for block in blocks if block.size > 20) / len(wanted)
