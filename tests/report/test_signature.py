"""Signatures and time stamps: made, read back each by itself, and found out when a byte is changed or added anywhere."""

from __future__ import annotations

import hashlib
import io
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from cryptography.hazmat.primitives.asymmetric import ec, ed25519
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

from desktop_app.services.archive import create
from desktop_app.services.capture import Stated, capture_sources
from desktop_app.services.finding import Finding
from desktop_app.services.reporting.check import findings_of
from tests.journeys.command_line import call
from tests.loopback.time_service import TimeService, time_service
from tests.pdf_check.checks import CHECKS
from tests.report.certificates import write_certificate

Capsys = pytest.CaptureFixture[str]
pytestmark = pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl is not on this machine")


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with an archive `case` of one article, a certificate, and the unsigned report `plain.pdf`."""
    folder = tmp_path_factory.mktemp("signing")
    write_certificate(folder, ec.generate_private_key(ec.SECP256R1()))
    (folder / "a.txt").write_text("Ridge Daily\n\nAt least 12 people were killed in Orvane.\n", "utf-8")
    with create(folder / "case", "Case", "R1", folder / "home").archive as archive:
        list(capture_sources(archive, [str(folder / "a.txt")], Stated()))
    return folder


@pytest.fixture(autouse=True)
def at_home(case: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ATTEST_HOME", str(case / "home"))


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TimeService]:
    with time_service(tmp_path_factory.mktemp("time") / "service") as found:
        yield found


def _signed(capsys: Capsys, case: Path, out: Path, *more: str) -> dict[str, Any]:
    sign = ("--sign", str(case / "desk.p12"), "--passphrase-file", str(case / "words"))
    return call(capsys, "report", str(case / "case"), str(out), *sign, *more)


def _found(path: Path) -> dict[str, str]:
    """The state of each check; of a check that ran more than once the worst."""
    states: dict[str, str] = {}
    for one in _findings(path):
        states[one.check] = max(
            states.get(one.check, ""), one.state, key=["", "MATCH", "NOT CHECKED", "MISMATCH"].index
        )
    return states


def _findings(path: Path) -> list[Finding]:
    return findings_of(path, path.parent, None)


def _renew_hash(path: Path) -> None:
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    path.with_name(f"{path.name}.sha256").write_text(f"{digest}  {path.name}\n")


def test_a_signature_is_added_to_the_same_bytes_and_names_their_hash(
    capsys: Capsys, case: Path, tmp_path: Path
) -> None:
    plain, out = tmp_path / "plain.pdf", tmp_path / "r.pdf"
    call(capsys, "report", str(case / "case"), str(plain))
    built = _signed(capsys, case, out)
    before = plain.read_bytes()
    assert out.read_bytes().startswith(before)
    assert (built["unsigned_bytes"], built["unsigned_sha256"]) == (len(before), hashlib.sha256(before).hexdigest())
    assert (built["stamped_at"], built["no_stamp"]) == ("", "")
    states = _found(out)
    assert (states["signature"], states["coverage"], states["unsigned report"]) == ("MATCH", "MATCH", "MATCH")
    assert (states["time stamp"], states["certificate"]) == ("NOT CHECKED", "NOT CHECKED")
    subprocess.run(["sha256sum", "-c", "r.pdf.sha256"], cwd=tmp_path, check=True, capture_output=True)


def test_a_service_that_answers_gives_the_signature_a_time_stamp(
    capsys: Capsys, case: Path, tmp_path: Path, service: TimeService
) -> None:
    out, asked = tmp_path / "r.pdf", len(service.queries)
    service.mood = "stamp"
    built = _signed(capsys, case, out, "--timestamp", service.address)
    assert built["stamped_at"].startswith("20") and len(service.queries) == asked + 1
    assert (_found(out)["time stamp"], _found(out)["signature"]) == ("MATCH", "MATCH")
    assert "Orvane_Time says" in next(one.message for one in _findings(out) if one.check == "time stamp")
    with pikepdf.open(out) as pdf:
        assert {name: check(pdf) for name, check in CHECKS.items()} == {name: [] for name in CHECKS}


@pytest.mark.parametrize("mood", ["refuse", "garbage", "another", "status"])
def test_a_report_is_signed_without_a_stamp_when_none_comes(
    capsys: Capsys, case: Path, tmp_path: Path, service: TimeService, mood: str
) -> None:
    service.mood = mood
    built = _signed(capsys, case, tmp_path / "r.pdf", "--timestamp", service.address)
    assert built["stamped_at"] == "" and built["no_stamp"]
    states = _found(tmp_path / "r.pdf")
    assert (states["signature"], states["time stamp"]) == ("MATCH", "NOT CHECKED")


def test_a_service_that_is_not_there_stops_nothing(capsys: Capsys, case: Path, tmp_path: Path) -> None:
    built = _signed(capsys, case, tmp_path / "r.pdf", "--timestamp", "http://127.0.0.1:9/stamp")
    assert built["no_stamp"] == "The time-stamp service gave no answer."
    refused = call(
        capsys, "report", str(case / "case"), str(tmp_path / "s.pdf"), "--timestamp", "http://127.0.0.1:9/", code=2
    )
    assert refused["error"]["code"] == "stamp-without-signature"


def test_a_report_can_be_stamped_later_and_keeps_its_signature(
    capsys: Capsys, case: Path, tmp_path: Path, service: TimeService
) -> None:
    out = tmp_path / "r.pdf"
    _signed(capsys, case, out)
    before = out.read_bytes()
    service.mood = "garbage"
    refused = call(capsys, "stamp", str(out), "--timestamp", service.address, code=3)
    assert refused["error"]["code"] == "stamp-refused" and out.read_bytes() == before
    service.mood = "stamp"
    done = call(capsys, "stamp", str(out), "--timestamp", service.address)
    assert done["by"].endswith("Orvane_Time") and out.read_bytes().startswith(before)
    states = _found(out)
    assert {states[name] for name in ("report", "signature", "coverage", "unsigned report", "time stamp")} == {"MATCH"}
    _add(out)
    assert _found(out)["coverage"] == "MISMATCH"
    changed = call(capsys, "stamp", str(out), "--timestamp", service.address, code=5)
    assert changed["error"]["code"] == "report-changed"


def test_only_a_signed_report_is_stamped(capsys: Capsys, case: Path, tmp_path: Path, service: TimeService) -> None:
    call(capsys, "report", str(case / "case"), str(tmp_path / "r.pdf"))
    code = call(capsys, "stamp", str(tmp_path / "r.pdf"), "--timestamp", service.address, code=3)["error"]["code"]
    assert code == "not-signed"
    code = call(capsys, "stamp", str(tmp_path / "no.pdf"), "--timestamp", service.address, code=3)["error"]["code"]
    assert code == "no-such-report"


def _add(path: Path) -> None:
    later = IncrementalPdfFileWriter(io.BytesIO(path.read_bytes()))
    later.root["/Later"] = generic.NameObject("/Added")
    later.update_root()
    out = io.BytesIO()
    later.write(out)
    path.write_bytes(out.getvalue())
    _renew_hash(path)


def _flip(path: Path, at: int) -> None:
    data = bytearray(path.read_bytes())
    data[at] ^= 1
    path.write_bytes(bytes(data))
    _renew_hash(path)


def _in_page(data: bytes) -> int:
    return len(data) // 3


def _in_stamp(data: bytes) -> int:
    """A digit of the signature's own bytes, well inside its time stamp."""
    return data.lower().rindex(b"Orvane_Time".hex().encode())


def _in_signature(data: bytes) -> int:
    return data.rindex(b"/Contents <") + 11 + 200


@pytest.mark.parametrize("where", [_in_page, _in_signature, _in_stamp])
def test_a_flipped_byte_is_a_mismatch_wherever_it_is(
    capsys: Capsys, case: Path, tmp_path: Path, service: TimeService, where: Callable[[bytes], int]
) -> None:
    service.mood = "stamp"
    out = tmp_path / "r.pdf"
    _signed(capsys, case, out, "--timestamp", service.address)
    assert call(capsys, "verify", str(out))["mismatch"] == 0
    _flip(out, where(out.read_bytes()))
    assert call(capsys, "verify", str(out), code=5)["mismatch"] > 0


def test_bytes_added_after_signing_are_a_mismatch_of_their_own(capsys: Capsys, case: Path, tmp_path: Path) -> None:
    out = tmp_path / "r.pdf"
    _signed(capsys, case, out)
    _add(out)
    states = _found(out)
    assert (states["signature"], states["coverage"]) == ("MATCH", "MISMATCH")
    assert call(capsys, "verify", str(out), code=5)["mismatch"] == 1


def test_pdfsig_says_the_same(capsys: Capsys, case: Path, tmp_path: Path) -> None:
    if shutil.which("pdfsig") is None:
        pytest.skip("pdfsig is not on this machine (Debian: poppler-utils)")
    out = tmp_path / "r.pdf"
    _signed(capsys, case, out)
    assert "Signature is Valid." in _pdfsig(out) and "Total document signed" in _pdfsig(out)
    _flip(out, _in_page(out.read_bytes()))
    assert "Digest Mismatch" in _pdfsig(out)


def _pdfsig(path: Path) -> str:
    return subprocess.run(["pdfsig", "-nocert", path], capture_output=True, text=True, check=False).stdout


def test_a_key_that_readers_of_pdf_cannot_check_is_refused(case: Path, tmp_path: Path, capsys: Capsys) -> None:
    write_certificate(tmp_path, ed25519.Ed25519PrivateKey.generate())
    out = tmp_path / "out.pdf"
    refused = call(
        capsys, "report", str(case / "case"), str(out), "--sign", str(tmp_path / "desk.p12"),
        "--passphrase-file", str(tmp_path / "words"), code=3,
    )  # fmt: skip
    assert (refused["error"]["code"], out.exists()) == ("certificate-unsuited", False)
