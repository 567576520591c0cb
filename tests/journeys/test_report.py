"""The evidence PDF by the command line: the same bytes twice, checkable without Attest, one flipped byte found."""

from __future__ import annotations

import hashlib
import io
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pikepdf
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import NameOID
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

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
    found = call(capsys, "verify", str(out))
    assert (found["match"], found["mismatch"]) == (4, 0)
    data = bytearray(out.read_bytes())
    data[len(data) // 2] ^= 1
    out.write_bytes(bytes(data))
    found = call(capsys, "verify", str(out), code=5)
    assert (found["match"], found["mismatch"], found["findings"][0]["file"]) == (0, 1, "r.pdf")


def test_a_report_is_compared_with_its_archive(capsys: Capsys, archive: str, tmp_path: Path) -> None:
    out = tmp_path / "r.pdf"
    call(capsys, "report", archive, str(out))
    found = call(capsys, "verify", str(out), "--archive", archive)
    assert (found["mismatch"], [f["check"] for f in found["findings"]]) == (0, ["signature"])
    item = call(capsys, "list", archive)["items"][0]["item"]
    call(capsys, "note", archive, item, "One more thing.")
    found = call(capsys, "verify", str(out), "--archive", archive)
    assert "archive" in [f["check"] for f in found["findings"] if f["state"] == "NOT CHECKED"]
    blob = max((p for p in (Path(archive) / "blobs").rglob("*") if p.is_file()), key=lambda p: p.stat().st_size)
    blob.write_bytes(blob.read_bytes() + b"!")
    found = call(capsys, "verify", str(out), "--archive", archive, code=5)
    assert (found["mismatch"], [f["check"] for f in found["findings"] if f["state"] == "MISMATCH"]) == (1, ["asset"])


def test_an_exchanged_text_is_found_even_with_a_new_hash_beside(capsys: Capsys, archive: str, tmp_path: Path) -> None:
    out = tmp_path / "r.pdf"
    call(capsys, "report", archive, str(out))
    with pikepdf.open(out, allow_overwriting_input=True) as pdf:
        pdf.attachments["exhibit-0001.txt"] = pikepdf.AttachedFileSpec(
            pdf, b"Other words.", filename="exhibit-0001.txt"
        )
        pdf.save(out)
    digest = hashlib.sha256(out.read_bytes()).hexdigest()
    out.with_name("r.pdf.sha256").write_text(f"{digest}  r.pdf\n")
    found = call(capsys, "verify", str(out), code=5)
    assert [f["check"] for f in found["findings"] if f["state"] == "MISMATCH"] == ["text", "hash list"]


@pytest.mark.parametrize("language", ["fr", "ru", "ar"])
def test_the_reports_own_words_come_in_other_languages(
    capsys: Capsys, archive: str, tmp_path: Path, language: str
) -> None:
    call(capsys, "report", archive, str(tmp_path / "r.pdf"), "--language", language)
    text = read_pdf((tmp_path / "r.pdf").read_bytes()).text
    assert "What this document is" not in text
    assert call(capsys, "report", archive, str(tmp_path / "s.pdf"), "--language", "xx", code=2)["error"]["code"] == (
        "no-such-language"
    )


def test_it_is_written_as_static_pages_too(capsys: Capsys, archive: str, tmp_path: Path) -> None:
    pages = tmp_path / "pages"
    call(capsys, "report", archive, str(tmp_path / "r.pdf"), "--html", str(pages))
    page = (pages / "index.html").read_text("utf-8")
    assert "12 people</mark>" in page
    assert "<b>" not in page and "&lt;b&gt;" in page and "<script" not in page
    again = call(capsys, "report", archive, str(tmp_path / "r.pdf"), "--html", str(pages), code=3)
    assert again["error"]["code"] == "folder-not-empty"


def _certificate(path: Path, passphrase: bytes) -> None:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Records Desk")])
    now = datetime(2026, 1, 1, tzinfo=UTC)
    usage = x509.KeyUsage(True, True, False, False, False, False, False, False, False)
    builder = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
    builder = builder.serial_number(7).not_valid_before(now).not_valid_after(now + timedelta(days=3_650))
    certificate = builder.add_extension(usage, critical=True).sign(key, hashes.SHA256())
    encryption = serialization.BestAvailableEncryption(passphrase)
    path.write_bytes(pkcs12.serialize_key_and_certificates(b"desk", key, certificate, None, encryption))


def test_it_can_be_signed_and_bytes_added_afterwards_are_found(capsys: Capsys, archive: str, tmp_path: Path) -> None:
    _certificate(tmp_path / "desk.p12", b"open sesame")
    (tmp_path / "words").write_text("open sesame\n")
    (tmp_path / "wrong").write_text("another\n")
    out, sign = tmp_path / "r.pdf", ("--sign", str(tmp_path / "desk.p12"), "--passphrase-file")
    wrong = call(capsys, "report", archive, str(out), *sign, str(tmp_path / "wrong"), code=3)
    assert wrong["error"]["code"] == "certificate-unreadable" and not out.exists()
    assert call(capsys, "report", archive, str(out), *sign, str(tmp_path / "words"))["signed"]
    plain = tmp_path / "plain.pdf"
    call(capsys, "report", archive, str(plain))
    assert out.read_bytes().startswith(plain.read_bytes())
    found = call(capsys, "verify", str(out))
    assert (found["mismatch"], [f["check"] for f in found["findings"]]) == (0, ["certificate", "time stamp", "archive"])
    later = IncrementalPdfFileWriter(io.BytesIO(out.read_bytes()))
    later.root["/Later"] = generic.NameObject("/Added")
    later.update_root()
    longer = io.BytesIO()
    later.write(longer)
    out.write_bytes(longer.getvalue())
    digest = hashlib.sha256(out.read_bytes()).hexdigest()
    out.with_name("r.pdf.sha256").write_text(f"{digest}  r.pdf\n")
    found = call(capsys, "verify", str(out), code=5)
    assert [f["check"] for f in found["findings"] if f["state"] == "MISMATCH"] == ["coverage"]


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
