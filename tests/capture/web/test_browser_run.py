"""The capturing program is ended with all that it started, and what it says is believed only when it holds."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop_app.capture.web.browser_report import read_report
from desktop_app.capture.web.browser_run import environment, run_worker
from desktop_app.capture.web.browsing import BrowserWay, browsed
from desktop_app.capture.web.memory import tree_bytes
from desktop_app.capture.web.worker_report import REPORT_NAME, WorkerRequest
from desktop_app.errors import CancelledError, EnvironmentFaultError, InputError
from desktop_app.files import sha256_of
from tests.loopback.hostile import hostile_pages
from tests.loopback.rude import rude_pages
from tests.loopback.site import Site, serving

TIME = "2026-09-21T13:33:20.250Z"


@pytest.fixture(scope="module")
def site() -> Iterator[Site]:
    with serving(rude_pages() | hostile_pages()) as found:
        yield found


def browsers_of(folder: str) -> list[int]:
    """Processes of the browser that were started for a capture in a folder below `folder`."""
    found = []
    for one in Path("/proc").iterdir():
        if one.name.isdigit():
            try:
                environ = (one / "environ").read_bytes()
            except OSError:
                continue
            if f"ATTEST_TEST_MARK={folder}".encode() in environ:
                found.append(int(one.name))
    return found


@pytest.fixture
def mark(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Everything that this test starts bears it; its temporary files lie in a folder of its own."""
    monkeypatch.setenv("ATTEST_TEST_MARK", str(tmp_path))
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr(tempfile, "tempdir", None)
    return str(tmp_path)


def test_stopping_ends_every_process_and_leaves_no_file(site: Site, mark: str) -> None:
    phases: list[str] = []
    started: list[int] = []
    before = len(site.asked("/silence"))

    def cancelled() -> bool:
        if "loading" in phases and len(site.asked("/silence")) > before:
            started[:] = [one for one in browsers_of(mark) if one != os.getpid()]
            return True
        return False

    with (
        pytest.raises(CancelledError),
        browsed(f"{site.address}/silence", BrowserWay(), cancelled=cancelled, said=phases.append),
    ):
        raise AssertionError("nothing was captured")
    assert len(started) > 2
    assert set(started) & set(browsers_of(mark)) == set()
    assert [path for path in Path(mark).rglob("*") if path.is_file() and "private" in str(path)] == []


def test_a_program_that_is_killed_is_one_sentence(site: Site, mark: str) -> None:
    def kill(phase: str) -> None:
        if phase == "loading":
            leader = min(one for one in browsers_of(mark) if one != os.getpid())
            os.kill(leader, 9)

    with (
        pytest.raises(EnvironmentFaultError) as caught,
        browsed(f"{site.address}/silence", BrowserWay(), cancelled=lambda: False, said=kill),
    ):
        raise AssertionError("nothing was captured")
    assert (caught.value.code, caught.value.exit_code) == ("browser-died", 4)
    assert [one for one in browsers_of(mark) if one != os.getpid()] == []


def test_a_page_that_uses_too_much_memory_is_stopped(site: Site, mark: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop_app.capture.web.browser_run.MEMORY_BYTES", 120 * 1024**2)
    with (
        pytest.raises(EnvironmentFaultError) as caught,
        browsed(f"{site.address}/silence", BrowserWay(), cancelled=lambda: False),
    ):
        raise AssertionError("nothing was captured")
    assert caught.value.code == "browser-stopped"
    assert "memory" in str(caught.value.details["why"])


def test_the_memory_of_a_session_is_counted() -> None:
    assert tree_bytes(os.getsid(0)) > 10 * 1024**2
    assert tree_bytes(2**22 + 1) == 0


def test_a_browser_that_is_not_there_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.executable", str(tmp_path / "no-python"))
    with pytest.raises(EnvironmentFaultError) as caught:
        run_worker(WorkerRequest(address="http://127.0.0.1/", folder=str(tmp_path)), lambda: False, lambda _phase: None)
    assert caught.value.code == "browser-missing"


def test_a_viewer_s_switches_are_not_inherited(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QTWEBENGINE_CHROMIUM_FLAGS", "--host-resolver-rules=nothing")
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    assert not [name for name in environment(interactive=False) if name.startswith(("QTWEBENGINE", "QT_QPA"))]
    assert environment(interactive=True)["QT_QPA_PLATFORM"] == "xcb"


@pytest.mark.parametrize(
    ("path", "code"),
    [
        ("/round", "redirects-forever"),
        ("/to-file", "address-not-http"),
        ("/empty", "body-empty"),
        ("/bomb", "body-too-large"),
        ("/no-http", "answer-broken"),
    ],
)
def test_addresses_that_lead_to_no_page(site: Site, path: str, code: str) -> None:
    with pytest.raises(InputError) as caught, browsed(site.address + path, BrowserWay(), cancelled=lambda: False):
        raise AssertionError("nothing was captured")
    assert caught.value.code == code


def report(folder: Path, **more: Any) -> None:
    """A report of one file, with what a test changes."""
    page = folder / "received.bin"
    page.write_bytes(b"<html>words</html>")
    file = {
        "role": "html", "name": page.name, "shown_name": "page", "mime": "text/html", "address": "",
        "sha256": sha256_of(page), "size_bytes": page.stat().st_size,
    }  # fmt: skip
    whole = {"started_at": TIME, "ended_at": TIME, "files": [file | more.pop("file", {})], **more}
    (folder / REPORT_NAME).write_text(json.dumps(whole))


def test_a_report_that_holds_is_read(tmp_path: Path) -> None:
    report(tmp_path)
    assert read_report(tmp_path).files[0].size_bytes == 18


@pytest.mark.parametrize(
    "lie",
    [
        {"file": {"name": "../../etc/passwd"}},
        {"file": {"name": "gone.bin"}},
        {"file": {"sha256": "0" * 64}},
        {"file": {"size_bytes": 17}},
        {"file": {"role": "stranger"}},
        {"file": {"name": "link"}},
        {"file": {"name": "folder"}},
        {"status": "200"},
        {"facts": [{"name": "n", "value": "v" * 5_000}]},
        {"facts": [{"name": "n", "value": "v"}] * 301},
        {"outputs": [{"role": "picture", "at": "yesterday"}]},
        {"unknown": 1},
    ],
    ids=str,
)
def test_a_report_that_lies_is_not_believed(tmp_path: Path, lie: dict[str, Any]) -> None:
    (tmp_path / "link").symlink_to("/etc/hostname")
    (tmp_path / "folder").mkdir()
    report(tmp_path, **lie)
    with pytest.raises(EnvironmentFaultError) as caught:
        read_report(tmp_path)
    assert caught.value.code == "browser-died"


def test_no_report_is_no_capture(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFaultError):
        read_report(tmp_path)
