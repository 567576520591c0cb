"""Reports whose time-stamp service did not answer: listed, asked again when a person says so, never by themselves."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import ec

from desktop_app.errors import InputError
from desktop_app.files import sha256_of
from desktop_app.report.pdf.signature import Ask
from desktop_app.services.archive import create
from desktop_app.services.capture import Stated, capture_words
from desktop_app.services.reporting import report
from desktop_app.services.reporting.time_service import time_service as asks
from desktop_app.services.reporting.waiting_stamps import ask_for_stamps, wait_for_stamp, waiting_stamps
from tests.journeys.command_line import call
from tests.loopback.time_service import TimeService, time_service
from tests.report.certificates import write_certificate

Capsys = pytest.CaptureFixture[str]
pytestmark = pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl is not on this machine")


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TimeService]:
    with time_service(tmp_path_factory.mktemp("time") / "service") as found:
        yield found


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with an archive `case`, a certificate, and a report `signed.pdf` without a time stamp."""
    folder = tmp_path_factory.mktemp("made")
    with create(folder / "case", "Case", "R1", folder / "home").archive as archive:
        item = capture_words(archive, b"Ridge Daily\n\nThe bridge stood.", Stated()).item
        write_certificate(folder, ec.generate_private_key(ec.SECP256R1()))
        signer = report.read_signer(folder / "desk.p12", "open sesame")
        report.write_report(
            archive, folder / "signed.pdf", report.Wanted([item]), lambda _done, _total: None, signer=signer
        )
    return folder


@pytest.fixture
def case(made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("ATTEST_HOME", str(tmp_path / "home"))
    return Path(shutil.copytree(made, tmp_path, dirs_exist_ok=True)) / "case"


def _reported(capsys: Capsys, case: Path, out: Path, address: str) -> dict[str, Any]:
    sign = ("--sign", str(case.parent / "desk.p12"), "--passphrase-file", str(case.parent / "words"))
    return call(capsys, "report", str(case), str(out), *sign, "--timestamp", address)


def _waits(case: Path, service: TimeService, *names: str) -> None:
    for name in names:
        file = Path(shutil.copyfile(case.parent / "signed.pdf", case.parent / name))
        assert wait_for_stamp(case, file, service.address, sha256_of(file))


def _states(found: dict[str, Any]) -> list[tuple[str, str]]:
    return [(Path(one["file"]).name, one["state"]) for one in found["waiting"]]


def test_one_that_waits_is_listed_and_stamped_when_somebody_asks(
    capsys: Capsys, case: Path, tmp_path: Path, service: TimeService
) -> None:
    service.mood = "status"
    assert _reported(capsys, case, tmp_path / "r.pdf", service.address)["waits_for_stamp"]
    asked = len(service.queries)
    listed = call(capsys, "stamps", str(case))
    assert _states(listed) == [("r.pdf", "waiting")] and listed["waiting"][0]["service"] == service.address
    assert len(service.queries) == asked, "looking at the list asks nobody"
    [failed] = call(capsys, "stamps", str(case), "--ask")["failed"]
    assert failed["code"] == "stamp-not-answered" and len(service.queries) == asked + 1
    service.mood = "stamp"
    done = call(capsys, "stamps", str(case), "--ask")
    assert (done["waiting"], done["failed"]) == ([], []) and done["stamped"][0]["stamped_at"].startswith("20")
    found = call(capsys, "verify", str(tmp_path / "r.pdf"))
    assert found["mismatch"] == 0 and call(capsys, "stamps", str(case))["waiting"] == []
    assert not (case / "stamps.jsonl").exists(), "it names places on this computer"


def test_one_that_was_stamped_at_once_does_not_wait(
    capsys: Capsys, case: Path, tmp_path: Path, service: TimeService
) -> None:
    service.mood = "stamp"
    assert not _reported(capsys, case, tmp_path / "r.pdf", service.address)["waits_for_stamp"]
    assert call(capsys, "stamps", str(case))["waiting"] == []


def test_a_silent_service_is_asked_once_for_all_that_wait_for_it(case: Path, service: TimeService) -> None:
    service.mood = "status"
    _waits(case, service, "a.pdf", "b.pdf")
    asked = len(service.queries)
    answers = ask_for_stamps(case, asks)
    assert [one.fault.code for one in answers if one.fault] == ["stamp-not-answered"] * 2
    assert len(service.queries) == asked + 1


def test_what_is_gone_changed_or_stamped_by_another_way_is_not_asked_for(
    capsys: Capsys, case: Path, tmp_path: Path, service: TimeService
) -> None:
    _waits(case, service, "gone.pdf", "changed.pdf", "stamped.pdf")
    service.mood = "stamp"
    call(capsys, "stamp", str(tmp_path / "stamped.pdf"), "--timestamp", service.address)
    (tmp_path / "gone.pdf").unlink()
    (tmp_path / "changed.pdf").write_bytes(b"%PDF-1.7 another")
    asked = len(service.queries)
    found = call(capsys, "stamps", str(case), "--ask")
    assert _states(found) == [("gone.pdf", "gone"), ("changed.pdf", "changed")]
    assert (found["stamped"], found["failed"], len(service.queries)) == ([], [], asked)
    given_up = [part for name in ("gone.pdf", "changed.pdf") for part in ("--give-up", str(tmp_path / name))]
    assert call(capsys, "stamps", str(case), *given_up)["waiting"] == []


def test_a_stop_keeps_the_stamps_that_came(case: Path, service: TimeService) -> None:
    _waits(case, service, "a.pdf", "b.pdf")
    service.mood = "stamp"
    stops = iter((False, True))
    [answer] = ask_for_stamps(case, asks, cancelled=lambda: next(stops))
    assert answer.stamped and [one.file.name for one in waiting_stamps(case)] == ["b.pdf"]


def test_a_torn_or_strange_line_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "r.pdf").write_bytes(b"x")
    lines = ['{"waits": {"file": 1}}', '{"waits": []}', "[]", '{"waits": {"file": "a.pdf", "addr']
    (tmp_path / "stamps.jsonl").write_text("\n".join(lines))
    assert waiting_stamps(tmp_path) == []
    assert wait_for_stamp(tmp_path, tmp_path / "r.pdf", "http://time.example/", "0" * 64)
    [one] = waiting_stamps(tmp_path)
    assert one.state == "changed" and json.loads((tmp_path / "stamps.jsonl").read_text().splitlines()[-1])


def test_an_address_that_is_none_is_a_fault_of_that_report_alone(tmp_path: Path) -> None:
    (tmp_path / "r.pdf").write_bytes(b"x")
    digest = "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881"
    assert wait_for_stamp(tmp_path, tmp_path / "r.pdf", "ftp://time.example/", digest)

    def service(address: str) -> Ask:
        raise InputError("address-not-http", "Only http and https addresses can be captured.", "", {"address": address})

    [answer] = ask_for_stamps(tmp_path, service)
    assert answer.fault is not None and answer.fault.code == "address-not-http" and len(waiting_stamps(tmp_path)) == 1
