"""What the report's panel offers, as a person chooses it: template, paper, letterhead, logo, signature, web pages."""

from __future__ import annotations

import io
import shutil
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from desktop_app.report.pdf.check import signatures_in
from desktop_app.ui.panels.report_panel import ReportPanel
from tests.analysis.image.test_strip import picture
from tests.loopback.time_service import TimeService, time_service
from tests.report.certificates import write_certificate
from tests.ui.conftest import Person
from tests.ui.test_leaving import _panel, _ready, _staged, click

needs_openssl = pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl is not on this machine")


@pytest.fixture
def panel(person: Person, article: str, tmp_path: Path) -> ReportPanel:
    """The report's panel with a file to write."""
    found = _panel(person, "report", tmp_path / "r.pdf")
    assert isinstance(found, ReportPanel)
    return found


def _words(panel: ReportPanel) -> str:
    return panel.leaving.pages.document.getAllText(0).text()


def test_template_paper_letterhead_and_logo_reach_the_report(
    person: Person, panel: ReportPanel, tmp_path: Path
) -> None:
    (tmp_path / "head.txt").write_text("Ridge Records Desk\n", "utf-8")
    (tmp_path / "logo.jpg").write_bytes(picture("JPEG"))
    for box, value in ((panel.template, "claims"), (panel.paper, "Letter")):
        box.setCurrentIndex(box.findData(value))
    for button, name in ((panel.letterhead, "head.txt"), (panel.logo, "logo.jpg")):
        person.files.one = str(tmp_path / name)
        click(button)
    wanted = panel.wanted(None, "")
    assert (wanted.template, wanted.paper) == ("claims", "Letter")
    _ready(person, panel)
    document = panel.leaving.pages.document
    assert document.pagePointSize(0).width() == pytest.approx(612, abs=1)
    assert "Ridge Records Desk" in _words(panel)


def test_a_wrong_passphrase_is_said_beside_its_field_and_the_right_one_signs(
    person: Person, panel: ReportPanel, tmp_path: Path
) -> None:
    write_certificate(tmp_path, ec.generate_private_key(ec.SECP256R1()))
    seal, out = panel.seal, tmp_path / "r.pdf"
    assert seal.taken() is None and not seal.passphrase.isVisible()
    person.files.one = str(tmp_path / "desk.p12")
    click(seal.certificate)
    assert seal.passphrase.isVisible() and seal.passphrase.echoMode() == QLineEdit.EchoMode.Password
    QTest.keyClicks(seal.passphrase, "open barley")
    click(panel.write)
    person.until(seal.sorry.isVisible)
    assert seal.sorry.text().startswith("The certificate file cannot be opened with that passphrase")
    assert seal.passphrase.text() == "" and not out.exists() and _staged(person) == []
    QTest.keyClicks(seal.passphrase, "open sesame")
    assert not seal.sorry.isVisible()
    _ready(person, panel)
    assert seal.passphrase.text() == "" and "Signed, without a time stamp." in panel.leaving.said.text()
    click(panel.go)
    person.until(lambda: "SHA-256" in panel.result.text())
    seen, _why = signatures_in(io.BytesIO(out.read_bytes()))
    assert [one.intact for one in seen] == [True]
    person.quiet()
    for log in (person.app.home / "log").glob("*"):
        assert b"open sesame" not in log.read_bytes()


def _signed_while_silent(person: Person, panel: ReportPanel, folder: Path, service: TimeService) -> None:
    write_certificate(folder, ec.generate_private_key(ec.SECP256R1()))
    service.mood = "status"
    person.files.one = str(folder / "desk.p12")
    click(panel.seal.certificate)
    QTest.keyClicks(panel.seal.passphrase, "open sesame")
    panel.seal.address.setText(service.address)
    _ready(person, panel)
    click(panel.go)
    person.until(lambda: "SHA-256" in panel.result.text())
    person.quiet()


@needs_openssl
def test_a_report_waits_for_its_stamp_until_somebody_asks(person: Person, panel: ReportPanel, tmp_path: Path) -> None:
    with time_service(tmp_path / "service") as service:
        assert not panel.stamps.isVisible()
        _signed_while_silent(person, panel, tmp_path, service)
        assert panel.stamps.isVisible() and panel.stamps.ask.text().endswith("(1)")
        asked = len(service.queries)
        again = _panel(person, "report", tmp_path / "s.pdf")
        person.quiet()
        assert isinstance(again, ReportPanel) and again.stamps.isVisible()
        assert len(service.queries) == asked, "opening the panel asks nobody"
        click(again.stamps.ask)
        person.until(lambda: "gave no answer" in person.said())
        person.quiet()
        assert again.stamps.isVisible() and again.stamps.ask.isEnabled()
        service.mood = "stamp"
        click(again.stamps.ask)
        person.until(lambda: not again.stamps.isVisible())
        assert "stamped" in person.said() and len(service.queries) == asked + 2
        seen, _why = signatures_in(io.BytesIO((tmp_path / "r.pdf").read_bytes()))
        assert seen[-1].is_stamp and seen[-1].intact


@needs_openssl
def test_the_menu_asks_for_stamps_too(person: Person, panel: ReportPanel, tmp_path: Path) -> None:
    with time_service(tmp_path / "service") as service:
        person.window.action("ask_stamps").trigger()
        person.until(lambda: person.said().startswith("No report waits for a time stamp."))
        _signed_while_silent(person, panel, tmp_path, service)
        service.mood = "stamp"
        person.window.action("ask_stamps").trigger()
        person.window.action("ask_stamps").trigger()
        person.until(lambda: "stamped." in person.said())
        person.quiet()
        assert len(service.queries) == 2, "once while it was silent, once more in all"


def test_web_pages_go_into_an_empty_folder_and_into_no_other(
    person: Person, panel: ReportPanel, tmp_path: Path
) -> None:
    web = tmp_path / "web"
    web.mkdir()
    (web / "mine.txt").write_text("mine", "utf-8")
    person.files.place = str(web)
    click(panel.web)
    click(panel.write)
    person.until(lambda: "not empty" in person.said())
    assert [one.name for one in web.iterdir()] == ["mine.txt"] and _staged(person) == []
    (web / "mine.txt").unlink()
    _ready(person, panel)
    assert list(web.iterdir()) == []
    click(panel.go)
    person.until(lambda: "SHA-256" in panel.result.text())
    assert {"index.html", "manifest.json"} <= {one.name for one in web.iterdir()}
    assert (tmp_path / "r.pdf").is_file()
    person.quiet()
    assert _staged(person) == []
