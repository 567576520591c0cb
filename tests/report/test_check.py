"""Reading a report back when it is hostile or damaged: a fault in words, never an exception, never all memory."""

from __future__ import annotations

import io
import random
from pathlib import Path

import pikepdf
import pytest

from desktop_app.report.pdf.check import read_report
from desktop_app.services.finding import Finding
from desktop_app.services.reporting.check import _against
from tests.journeys.command_line import call

Capsys = pytest.CaptureFixture[str]


@pytest.fixture
def report(tmp_path: Path, capsys: Capsys) -> bytes:
    folder, article = str(tmp_path / "case"), tmp_path / "a.txt"
    article.write_text("Ridge Daily\n\nAt least 12 people were killed in Orvane.\n", "utf-8")
    call(capsys, "create", folder, "--name", "Case", "--researcher", "R1")
    call(capsys, "capture", folder, str(article))
    call(capsys, "report", folder, str(tmp_path / "r.pdf"))
    return (tmp_path / "r.pdf").read_bytes()


def test_a_whole_report_is_read(report: bytes) -> None:
    read = read_report(io.BytesIO(report))
    assert (read.fault, sorted(read.texts)) == ("", ["SHA256SUMS", "exhibit-0001.txt", "verify.py"])


def test_an_attachment_that_unpacks_to_too_much_is_a_fault(report: bytes) -> None:
    with pikepdf.open(io.BytesIO(report)) as pdf:
        pdf.attachments["exhibit-0001.txt"] = pikepdf.AttachedFileSpec(pdf, bytes(3_000_000), filename="e.txt")
        out = io.BytesIO()
        pdf.save(out, compress_streams=True)
    assert len(out.getvalue()) < 1_000_000
    assert "cannot be read" in read_report(out, largest=1_000_000).fault
    assert read_report(out).fault == ""


def test_damaged_reports_never_raise(report: bytes) -> None:
    chance = random.Random(3)
    for _ in range(60):
        data = bytearray(report)
        for _ in range(chance.choice((1, 20, 400))):
            data[chance.randrange(len(data))] = chance.randrange(256)
        read_report(io.BytesIO(data[: chance.choice((len(data), chance.randrange(len(data)))) :]))


def test_a_manifest_of_the_format_before_is_read_and_one_of_the_next_is_no_fault(report: bytes) -> None:
    for form, later in ((b"attest-report/2", ""), (b"attest-report/4", "attest-report/4")):
        with pikepdf.open(io.BytesIO(report)) as pdf:
            manifest = pdf.attachments["manifest.json"].get_file().read_bytes()
            assert b"attest-report/3" in manifest
            other = manifest.replace(b"attest-report/3", form)
            pdf.attachments["manifest.json"] = pikepdf.AttachedFileSpec(pdf, other, filename="manifest.json")
            out = io.BytesIO()
            pdf.save(out)
        read = read_report(out)
        assert (read.fault, read.later, bool(read.manifest)) == ("", later, not later)


@pytest.mark.parametrize("assets", [7, "words", [7], [{"sha256": "../x"}], None])
def test_a_hostile_manifest_is_judged_and_not_believed(tmp_path: Path, capsys: Capsys, assets: object) -> None:
    from desktop_app import paths
    from desktop_app.services.archive import open_archive

    folder = tmp_path / "case"
    call(capsys, "create", str(folder), "--name", "Case", "--researcher", "R1")
    with open_archive(folder, paths.home(), write=False) as archive:
        manifest = {"archive_id": archive.id, "state_sha256": "", "exhibits": [{"item": "i", "assets": assets}, 4]}
        found = list(_against(archive, manifest, "r.pdf"))
    assert all(isinstance(one, Finding) and one.state != "MATCH" for one in found)
