"""Bad addresses through the command line, against real sockets: refused in one sentence, and the others captured."""

from __future__ import annotations

import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.journeys.bad_input import ROOT, Capsys, Case, new_case, refusals, refused_alone
from tests.journeys.command_line import call
from tests.loopback.certificates import self_signed
from tests.loopback.rude import rude_pages
from tests.loopback.site import Site, serving

BAD = {
    "/empty": "body-empty",
    "/round": "redirects-forever",
    "/self": "redirects-forever",
    "/far": "redirects-forever",
    "/to-file": "address-not-http",
    "/to-nowhere": "answer-broken",
    "/bomb": "body-too-large",
    "/endless": "body-too-large",
    "/binary": "format-unknown",
    "/cut": "answer-broken",
    "/no-http": "answer-broken",
    "/split": "answer-broken",
    "/silence": "address-timeout",
    "/slow-head": "address-timeout",
    "/slow-body": "address-timeout",
}
NONE = {
    "http://": "address-malformed",
    "http://[::1": "address-malformed",
    "http://a b/": "address-malformed",
    "http://x:0/": "address-malformed",
    "http://x:99999/": "address-malformed",
    "http://" + "a" * 300 + "/": "address-malformed",
    "http://..../": "address-malformed",
    "http://no-such-name.invalid/": "address-unknown",
    "ftp://orvane.example/": "address-not-http",
    "file:///etc/passwd": "address-not-http",
    "javascript://x": "address-not-http",
}


@pytest.fixture
def case(capsys: Capsys, tmp_path: Path) -> Case:
    return new_case(capsys, tmp_path)


@pytest.fixture(scope="module")
def site() -> Iterator[Site]:
    with serving(rude_pages()) as site:
        yield site


def test_a_site_that_misbehaves(capsys: Capsys, case: Case, site: Site) -> None:
    started = time.monotonic()
    found = refusals(capsys, case, [site.address + path for path in BAD], ["--wait", "0.3"])
    assert {source.removeprefix(site.address): code for source, code in found.items()} == BAD
    assert time.monotonic() - started < 60


def test_what_is_no_address(capsys: Capsys, case: Case) -> None:
    assert refusals(capsys, case, list(NONE)) == NONE


def test_nobody_listens(capsys: Capsys, case: Case) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{free.getsockname()[1]}/"
        assert refused_alone(capsys, case, address) == "address-not-answering"


def test_a_page_with_impossible_references_is_captured(capsys: Capsys, case: Case, site: Site) -> None:
    one = call(capsys, "capture", case.folder, "--mode", "http", f"{site.address}/odd")["captured"][0]
    assert "Words of an odd page" in call(capsys, "show", case.folder, one["item"])["text"]


def test_a_certificate_that_nobody_vouches_for(capsys: Capsys, case: Case, tmp_path: Path, site: Site) -> None:
    with serving(rude_pages(), context=self_signed(tmp_path / "tls").context) as safe:
        bad = [f"{safe.address}/page", site.address.replace("http", "https") + "/page"]
        assert refusals(capsys, case, bad, ["--wait", "3"]) == dict.fromkeys(bad, "tls-failed")


def test_a_certificate_for_another_host(
    capsys: Capsys, case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = self_signed(tmp_path / "tls", "192.0.2.1")
    monkeypatch.setenv("SSL_CERT_FILE", str(made.trust))
    with serving(rude_pages(), context=made.context) as safe:
        assert refused_alone(capsys, case, f"{safe.address}/page") == "tls-failed"


def test_a_good_certificate_is_recorded(
    capsys: Capsys, case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = self_signed(tmp_path / "tls")
    monkeypatch.setenv("SSL_CERT_FILE", str(made.trust))
    with serving(rude_pages(), context=made.context) as safe:
        one = call(capsys, "capture", case.folder, "--mode", "http", f"{safe.address}/page")["captured"][0]
    facts = {f["name"]: f["value"] for f in call(capsys, "show", case.folder, one["item"])["record"]["facts"]}
    assert facts["hop 1 certificate SHA-256"] == made.sha256
    assert facts["hop 1 server address"] == "127.0.0.1"
    assert "SSL_CERT_FILE" in facts["certificates trusted"]
    assert one["checklist"]["address"] == "green"


def test_a_list_of_certificates_that_is_not_there_is_told_by_its_variable(
    capsys: Capsys, case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, site: Site
) -> None:
    (tmp_path / "empty.pem").write_text("nothing")
    for named in ("gone.pem", "empty.pem"):
        monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / named))
        assert refused_alone(capsys, case, f"{site.address}/page", exit_code=4) == "trust-unreadable"


NETWORK = """
import sys
from desktop_app.cli import run
from tests.loopback.model import moved, page
from tests.loopback.rude import rude_pages
from tests.loopback.site import serving
with serving(rude_pages()) as inside, serving(rude_pages(), host="9.9.9.10") as outside:
    outside.pages["/in"] = moved(f"{inside.address}/page")
    pictures = f'<img src="{inside.address}/page"><img src="{outside.address}/page">'
    outside.pages["/pictures"] = page(f"<p>Words of the page.</p>{pictures}")
    sys.exit(run(["capture", sys.argv[1], "--mode", "http", f"{outside.address}/in", f"{outside.address}/pictures", "--json"]))
"""


@pytest.mark.skipif(
    not (shutil.which("unshare") and shutil.which("ip")), reason="a public address needs a network of its own (Linux)"
)
def test_a_public_address_leads_nowhere_inside(capsys: Capsys, case: Case) -> None:
    """In a network namespace of its own, 9.9.9.10 is a public address that this machine answers."""
    if subprocess.run(["unshare", "-n", "true"], capture_output=True, check=False).returncode:
        pytest.skip("this account may not make a network namespace")
    setup = 'ip link set lo up && ip addr add 9.9.9.10/32 dev lo && exec "$@"'
    command = ["unshare", "-n", "sh", "-c", setup, "sh", sys.executable, "-c", NETWORK, case.folder]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    assert done.returncode == 0, done.stderr
    assert done.stdout.count('"code": "redirect-to-private"') == 1
    item = call(capsys, "list", case.folder)["items"][0]["item"]
    facts = {f["name"]: f["value"] for f in call(capsys, "show", case.folder, item)["record"]["facts"]}
    assert facts["requisites that did not come"] == "1"
