"""Lists of addresses: each captured once whatever is killed when, with an outcome for each; nothing but addresses is read."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.capture.address_list import parse_list, read_list
from desktop_app.errors import CancelledError, InputError
from desktop_app.services.archive import OpenArchive, create, open_archive
from desktop_app.services.capture import Stated
from desktop_app.services.capture_list import capture_list, outcomes_of, unfinished
from desktop_app.services.list_ledger import Ledger
from desktop_app.services.way import Way
from desktop_app.storage.queries import items as item_queries
from tests.journeys.command_line import call

Capsys = pytest.CaptureFixture[str]
PAGE = "<html><head><title>Report {0}</title></head><body><p>Report {0} of the district office of Orvane, with words.</p></body></html>"


@dataclass
class Site:
    """A small site: what it was asked, and paths at which it falls silent until `go` is set."""

    address: str = ""
    asked: Counter[str] = field(default_factory=Counter)
    gone: set[str] = field(default_factory=set)
    silent: set[str] = field(default_factory=set)
    reached: threading.Event = field(default_factory=threading.Event)
    go: threading.Event = field(default_factory=threading.Event)


def _handler(site: Site) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            """A page by its path."""
            site.asked[self.path] += 1
            if self.path in site.silent:
                site.reached.set()
                site.go.wait(30)
            body = b"" if self.path in site.gone else PAGE.format(self.path).encode()
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing."""

        def handle(self) -> None:
            """Whoever asked may be gone."""
            try:
                super().handle()
            except OSError:
                return

    return Handler


@pytest.fixture
def site() -> Iterator[Site]:
    found = Site()
    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(found))
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    found.address = f"http://127.0.0.1:{server.server_address[1]}"
    yield found
    found.go.set()
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture
def folder(tmp_path: Path, home: Path) -> Path:
    create(tmp_path / "case", "Case", "R1", home).archive.close()
    return tmp_path / "case"


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenArchive]:
    """One for all that need no program of their own: each site has a port, so its addresses are new."""
    place = tmp_path_factory.mktemp("lists")
    with create(place / "case", "Case", "R1", place / "home").archive as opened:
        yield opened


def listed(archive: OpenArchive, file: Path, **more: Any) -> tuple[list[str], list[str]]:
    """(sources that were asked for now, states of all)."""
    wanted = read_list(file)
    done = [one.source for one in capture_list(archive, wanted, Stated(), Way(), **more)]
    return done, [one.state for one in outcomes_of(archive, wanted)]


def list_of(tmp_path: Path, site: Site, *paths: str) -> Path:
    file = tmp_path / "list.txt"
    file.write_text("# reports\n\n" + "".join(f"{site.address}{path}\n" for path in paths), "utf-8")
    return file


def captures(archive: OpenArchive, address: str) -> int:
    with archive.reading() as view:
        item = item_queries.item_by_address(view, address)
        return len(item_queries.captures(view, item)) if item else 0


def states(capsys: Capsys, folder: Path, file: Path, *more: str, code: int = 0) -> dict[str, Any]:
    found: dict[str, Any] = call(
        capsys, "capture", str(folder), "--list", str(file), "--mode", "http", *more, code=code
    )
    return found


def test_every_address_has_an_outcome(capsys: Capsys, folder: Path, tmp_path: Path, site: Site) -> None:
    site.gone.add("/3")
    file = list_of(tmp_path, site, "/1", "/2", "/1#again", "/3")
    with file.open("a") as out:
        out.write("file:///etc/passwd\nnot an address\n/etc/passwd\n")
    found = states(capsys, folder, file)
    assert len(found["captured"]) == 2
    listed = found["list"]
    assert listed["duplicates"] == [f"{site.address}/1#again"]
    assert [(one["outcome"], one["code"]) for one in listed["outcomes"]] == [
        ("captured", ""),
        ("captured", ""),
        ("failed", "body-empty"),
        *[("failed", "address-not-http")] * 3,
    ]
    assert (listed["captured"], listed["again"], listed["failed"], listed["not_yet"]) == (2, 0, 4, 0)


def test_what_failed_is_tried_again_when_asked_and_all_of_it_anew(
    archive: OpenArchive, tmp_path: Path, site: Site
) -> None:
    site.gone.add("/2")
    file = list_of(tmp_path, site, "/1", "/2")
    assert listed(archive, file)[1] == ["captured", "failed"]
    site.gone.clear()
    assert listed(archive, file) == ([], ["captured", "failed"])
    assert site.asked == {"/1": 1, "/2": 1}
    assert listed(archive, file, again=True) == ([f"{site.address}/2"], ["captured", "captured"])
    file.write_text(file.read_text() + f"{site.address}/3\n")  # a list may grow
    assert listed(archive, file) == ([f"{site.address}/3"], ["captured"] * 3)
    assert listed(archive, file, anew=True)[1] == ["again"] * 3
    assert site.asked == {"/1": 2, "/2": 3, "/3": 2}


def test_a_killed_call_goes_on_where_it_was(
    capsys: Capsys, folder: Path, tmp_path: Path, site: Site, home: Path
) -> None:
    paths = [f"/{n}" for n in range(1, 6)]
    file = list_of(tmp_path, site, *paths)
    site.silent.add("/3")
    command = [
        sys.executable,
        "-m",
        "desktop_app",
        "--json",
        "capture",
        str(folder),
        "--list",
        str(file),
        "--mode",
        "http",
    ]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, env={**os.environ, "ATTEST_HOME": str(home)})
    assert site.reached.wait(120)
    process.send_signal(signal.SIGKILL)
    process.wait()
    site.silent.clear()
    site.go.set()
    found = states(capsys, folder, file)["list"]
    assert (found["captured"], found["not_yet"]) == (5, 0)
    assert site.asked == {"/1": 1, "/2": 1, "/3": 2, "/4": 1, "/5": 1}
    with open_archive(folder, home, write=False) as archive:
        assert [captures(archive, f"{site.address}{path}") for path in paths] == [1] * 5


def test_what_was_captured_and_not_written_down_is_not_captured_twice(
    archive: OpenArchive, tmp_path: Path, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = read_list(list_of(tmp_path, site, "/1", "/2"))

    def power_cut(*_any: object) -> None:
        raise SystemExit

    with monkeypatch.context() as power:
        power.setattr(Ledger, "ended", power_cut)
        with pytest.raises(SystemExit):
            list(capture_list(archive, wanted, Stated(), Way()))
    assert [one.state for one in outcomes_of(archive, wanted)] == ["not yet", "not yet"]
    assert captures(archive, f"{site.address}/1") == 1
    done = list(capture_list(archive, wanted, Stated(), Way()))
    assert [one.source for one in done] == [f"{site.address}/2"]
    outcomes = outcomes_of(archive, wanted)
    assert [one.state for one in outcomes] == ["captured", "captured"]
    assert all(one.item and one.capture for one in outcomes)
    assert captures(archive, f"{site.address}/1") == 1


def test_who_stops_it_can_go_on(archive: OpenArchive, tmp_path: Path, site: Site) -> None:
    wanted = read_list(list_of(tmp_path, site, "/1", "/2", "/3"))
    with pytest.raises(CancelledError):
        list(capture_list(archive, wanted, Stated(), Way(), cancelled=lambda: bool(site.asked["/2"])))
    left = [one.address for one in outcomes_of(archive, wanted) if one.state == "not yet"]
    assert f"{site.address}/3" in left and len(left) < 3
    [(found, outcomes)] = unfinished(archive)
    assert (found.addresses, found.name) == (wanted.addresses, "list.txt")
    assert len(outcomes) == 3
    list(capture_list(archive, found, Stated(), Way()))
    assert unfinished(archive) == []


def test_a_torn_line_is_passed_over(archive: OpenArchive, tmp_path: Path, site: Site) -> None:
    wanted = read_list(list_of(tmp_path, site, "/1"))
    list(capture_list(archive, wanted, Stated(), Way()))
    ledger = archive.folder / "lists" / f"{wanted.id}.jsonl"
    whole = ledger.read_bytes()
    for cut in (len(whole) - 1, len(whole) - 9, len(whole) // 2, 5):
        ledger.write_bytes(whole[:cut])
        list(capture_list(archive, wanted, Stated(), Way()))
        assert [one.state in ("captured", "again") for one in outcomes_of(archive, wanted)] == [True]
    ledger.write_bytes(b'\xff\x00{"outcome": 7}\n[1]\n{"outcome": {"state": "bought", "address": "x"}}\n{"asked": 9}\n')
    assert [one.state for one in outcomes_of(archive, wanted)] == ["not yet"]


def test_a_list_and_what_is_said_of_one_page(capsys: Capsys, folder: Path, tmp_path: Path, site: Site) -> None:
    file = list_of(tmp_path, site, "/1")
    for more in (("--url", "https://a.example/"), ("--interactive",)):
        assert states(capsys, folder, file, *more, code=2)["error"]["code"] == "list-stated"
    assert states(capsys, folder, file, "page.html", code=2)["error"]["code"] == "usage"
    assert call(capsys, "capture", str(folder), code=2)["error"]["code"] == "usage"
    assert call(capsys, "capture", str(folder), "a.txt", "--again", code=2)["error"]["code"] == "usage"
    assert (
        call(capsys, "capture", str(folder), "--list", str(tmp_path / "no"), code=3)["error"]["code"] == "list-missing"
    )
    assert not site.asked


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_lists_of_any_editor(tmp_path: Path, encoding: str) -> None:
    file = tmp_path / "list.txt"
    file.write_bytes("# مقالات\r\nhttps://a.example/مقال\r\n\r\nHTTPS://A.example/مقال\r\n".encode(encoding))
    found = read_list(file)
    assert found.addresses == ("https://a.example/مقال",)
    assert len(found.duplicates) == 1


@pytest.mark.parametrize("text", ["", "# nothing\n\n", "\ufeff"])
def test_a_list_without_addresses(text: str) -> None:
    with pytest.raises(InputError) as refused:
        parse_list(text)
    assert refused.value.code == "list-empty"


@given(st.lists(st.text(max_size=20), min_size=1, max_size=30))
def test_every_line_is_an_address_or_a_duplicate(lines: list[str]) -> None:
    kept = [x.strip() for line in lines for x in line.splitlines() if x.strip() and not x.strip().startswith("#")]
    try:
        found = parse_list("\n".join(lines))
    except InputError:
        assert not [one for one in kept if one.strip("\ufeff")]
        return
    assert len(found.addresses) + len(found.duplicates) == len(kept)
    assert len(set(found.addresses)) == len(found.addresses)
    assert parse_list("\n".join(lines)).id == found.id
