"""A page captured by a person in the browser's own window, under a persona: what is seen, and not the way to it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app import files
from desktop_app.capture.model import CapturedSource
from desktop_app.capture.web.browser_report import read_report
from desktop_app.capture.web.browser_source import source_of
from desktop_app.capture.web.browsing import BrowserWay, browsed
from desktop_app.capture.web.worker_report import WorkerRequest
from desktop_app.errors import CancelledError, InputError
from desktop_app.held import take_lock
from tests.capture.web.taken import Taken
from tests.loopback.article import BEACON, Loopback, loopback
from tests.loopback.states import state_pages


def drive(folder: Path, start: str, to: str, title: str) -> tuple[CapturedSource, str]:
    """What the person captured, and what the window showed of the persona."""
    (folder / "files").mkdir(parents=True)
    request = WorkerRequest(
        address=start,
        folder=str(folder / "files"),
        identity="Reader of Orvane",
        persona=str(folder.parent / "persona"),
        interactive=True,
        from_private=True,
    )
    call = [sys.executable, "-m", "tests.capture.web.driven_program", to, title]
    asked = request.model_dump_json() + "\n"
    done = subprocess.run(call, input=asked, capture_output=True, text=True, timeout=90, check=False)
    assert done.returncode == 0, done.stderr[-2_000:]
    return source_of(start, request, read_report(folder / "files"), folder / "files"), done.stderr


@pytest.fixture(scope="module")
def sites() -> Iterator[Loopback]:
    with loopback(state_pages()) as found:
        yield found


@pytest.fixture(scope="module")
def visit(sites: Loopback, tmp_path_factory: pytest.TempPathFactory) -> tuple[Taken, str]:
    folder = tmp_path_factory.mktemp("driven") / "first"
    source, shown = drive(folder, f"{sites.main.address}/cookie", sites.article, "Bridge at Orvane closed")
    contents = {file.role: file.content for file in source.files if isinstance(file.content, Path)}
    return Taken(source, {role: path.read_bytes() for role, path in contents.items()}, folder), shown


def test_what_is_seen_is_captured_without_asking_for_it_again(visit: tuple[Taken, str], sites: Loopback) -> None:
    taken, shown = visit
    assert taken.source.address == f"{sites.main.address}/article"
    assert len(sites.main.asked("/article")) == 1
    assert taken.files["html"] == sites.main.pages["/article"].body  # type: ignore[union-attr]
    assert "identity shown: Identity: \u2068Reader of Orvane\u2069 True" in shown
    facts = taken.facts()
    assert facts["virtual identity"] == "Reader of Orvane"
    assert facts["driven by"].startswith("a person")
    assert facts["reloaded for the capture"].startswith("no")


def test_the_way_there_is_not_recorded(visit: tuple[Taken, str]) -> None:
    addresses = [address for address, _, _ in visit[0].records("response")]
    assert not [one for one in addresses if one.endswith("/cookie")]
    assert [one for one in addresses if one.endswith("/article")]


def test_what_was_sent_is_left_out_and_named(visit: tuple[Taken, str]) -> None:
    taken = visit[0]
    assert BEACON not in b"".join(body for _, _, body in taken.records("request"))
    assert "what was sent (its body)" in {one.name for one in taken.source.removed}


def test_the_persona_is_known_again_and_closing_captures_nothing(visit: tuple[Taken, str], sites: Loopback) -> None:
    with pytest.raises(CancelledError):
        drive(visit[0].folder.parent / "second", f"{sites.main.address}/cookie", "", "")
    assert [one.cookies.get("visit") for one in sites.main.asked("/cookie")] == [None, "1"]


def test_two_captures_never_share_an_identity(tmp_path: Path) -> None:
    way = BrowserWay(persona=tmp_path / "persona")
    files.make_folder(tmp_path / "persona")
    with take_lock(tmp_path / "persona" / "in-use.lock") or pytest.fail("held already"):
        with pytest.raises(InputError) as caught, browsed("http://127.0.0.1:1/", way, cancelled=lambda: False):
            raise AssertionError("nothing was captured")
        assert caught.value.code == "identity-in-use"
