"""The record of one capture on paper: what it says is what the signed entry holds, and a public tool can check it."""

from __future__ import annotations

import hashlib
import io
import json
import subprocess
from pathlib import Path

import pikepdf
import pypdfium2
import pytest

from desktop_app.errors import InputError
from desktop_app.report.capture_sheet import HASHES
from desktop_app.report.pdf.check import RECORD
from desktop_app.rows.ids import ItemId
from desktop_app.services import reading
from desktop_app.services.archive import OpenArchive, create
from desktop_app.services.capture import Captured, Stated, capture_sources
from desktop_app.services.capture_report import Wanted, sheet_of, write_capture_record
from desktop_app.services.custody import custody_of
from desktop_app.services.reporting.check import findings_of
from desktop_app.services.stating import state
from tests.pdf_check.checks import CHECKS

_PAGE = (
    "<html><head><title>Bridge at Orvane</title></head><body><article><h1>Bridge at Orvane</h1><p>Twelve people were hurt at "
    "the bridge on Monday, the district office said, and the road to the north is closed.</p></article></body></html>"
)


def _captured(archive: OpenArchive, folder: Path) -> Captured:
    (folder / "page.html").write_text(_PAGE, "utf-8")
    (found,) = list(capture_sources(archive, [str(folder / "page.html")], Stated(address="https://ridge.example/b")))
    assert isinstance(found, Captured)
    return found


def _words(data: bytes) -> str:
    document = pypdfium2.PdfDocument(data)
    return "\n".join(page.get_textpage().get_text_range() for page in document)


@pytest.fixture
def archive(tmp_path: Path, home: Path) -> OpenArchive:
    return create(tmp_path / "case", "Case", "Ana Velt", home).archive


def test_it_holds_the_hash_list_and_its_hash(archive: OpenArchive, tmp_path: Path) -> None:
    with archive:
        one = _captured(archive, tmp_path)
        built, sheet = write_capture_record(archive, tmp_path / "r.pdf", Wanted(ItemId(one.item)))
        record = reading.find_capture(archive, ItemId(one.item)).record
    assert subprocess.run(["sha256sum", "-c", "r.pdf.sha256"], cwd=tmp_path, capture_output=True).returncode == 0
    data = (tmp_path / "r.pdf").read_bytes()
    assert built.sha256 == hashlib.sha256(data).hexdigest()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        listed = pdf.attachments[HASHES].get_file().read_bytes()
        told = json.loads(pdf.attachments[RECORD].get_file().read_bytes())
    assert hashlib.sha256(listed).hexdigest() == record["hash_list"] == sheet.hash_list_sha256
    assert one.sha256 in listed.decode() and told["hash_list_state"] == sheet.hash_list_state == "MATCH"
    words = _words(data).replace("\r\n", "").replace("\n", "")
    for said in (
        one.sha256,
        record["hash_list"],
        one.capture,
        record["started_at"],
        "https://ridge.example/b",
        "MATCH",
    ):
        assert said in words, said


def test_the_collector_is_a_code_unless_names_are_asked_for(archive: OpenArchive, tmp_path: Path) -> None:
    with archive:
        item = ItemId(_captured(archive, tmp_path).item)
        write_capture_record(archive, tmp_path / "code.pdf", Wanted(item))
        write_capture_record(archive, tmp_path / "name.pdf", Wanted(item, names=True))
    assert "Ana Velt" not in _words((tmp_path / "code.pdf").read_bytes())
    assert "Ana Velt" in _words((tmp_path / "name.pdf").read_bytes())


def test_the_same_capture_gives_the_same_bytes(archive: OpenArchive, tmp_path: Path) -> None:
    with archive:
        item = ItemId(_captured(archive, tmp_path).item)
        digests = {write_capture_record(archive, tmp_path / n, Wanted(item))[0].sha256 for n in ("a.pdf", "b.pdf")}
    assert len(digests) == 1


def test_a_list_that_is_not_the_recorded_one_is_a_mismatch(archive: OpenArchive, tmp_path: Path) -> None:
    with archive:
        item = ItemId(_captured(archive, tmp_path).item)
        row = reading.find_capture(archive, item)
        changed = dict(row.record) | {"assets": [dict(a) | {"sha256": "0" * 64} for a in row.record["assets"]]}
        object.__setattr__(row, "record", changed)
        assert sheet_of(archive, row, Wanted(item)).hash_list_state == "MISMATCH"
        object.__setattr__(row, "record", changed | {"hash_list": None})
        assert sheet_of(archive, row, Wanted(item)).hash_list_state == "NOT CHECKED"


def test_somebody_at_risk_stops_it_until_a_person_decides(archive: OpenArchive, tmp_path: Path) -> None:
    with archive:
        item = ItemId(_captured(archive, tmp_path).item)
        state(archive, item, {"at_risk": "yes"})
        with pytest.raises(InputError) as stopped:
            write_capture_record(archive, tmp_path / "r.pdf", Wanted(item))
        assert stopped.value.code == "export-stopped" and not (tmp_path / "r.pdf").exists()
        write_capture_record(archive, tmp_path / "r.pdf", Wanted(item, despite="The court asked for it."))
        assert any("The court asked for it." in row.what for row in custody_of(archive, item))
    assert (tmp_path / "r.pdf").exists()


def test_its_file_is_held_to_the_same_checks_as_a_report(archive: OpenArchive, tmp_path: Path) -> None:
    with archive:
        item = ItemId(_captured(archive, tmp_path).item)
        write_capture_record(archive, tmp_path / "r.pdf", Wanted(item))
    with pikepdf.open(tmp_path / "r.pdf") as pdf:
        assert {name: check(pdf) for name, check in CHECKS.items()} == {name: [] for name in CHECKS}
        assert set(pdf.attachments) == {HASHES, RECORD, "SHA256SUMS", "verify.py"}


def test_it_is_checked_like_a_report(archive: OpenArchive, tmp_path: Path, home: Path) -> None:
    with archive:
        write_capture_record(archive, tmp_path / "r.pdf", Wanted(ItemId(_captured(archive, tmp_path).item)))
    found = findings_of(tmp_path / "r.pdf", home, tmp_path / "case")
    assert {one.check for one in found if one.state == "MATCH"} == {"report", "hash list", "script", "asset"}
    assert [one.check for one in found if one.state != "MATCH"] == ["signature"]
    with pikepdf.open(tmp_path / "r.pdf") as pdf:
        pdf.attachments[HASHES] = pikepdf.AttachedFileSpec(pdf, b"another", filename=HASHES)
        pdf.save(tmp_path / "s.pdf")
    assert [one.state for one in findings_of(tmp_path / "s.pdf", home, None) if one.check == "hash list"] == [
        "MISMATCH"
    ] * 2
