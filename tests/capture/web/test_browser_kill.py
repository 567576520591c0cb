"""SIGKILL of the browser, and of the program that asked it: no process, no folder and no half capture stays."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.capture.web.browsing import BrowserWay, browsed
from desktop_app.errors import CancelledError, EnvironmentFaultError
from desktop_app.held import CAPTURES, sweep
from desktop_app.services.archive import create, open_archive
from tests.loopback.article import Loopback, loopback
from tests.loopback.hostile import hostile_pages

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="looks at processes in /proc")
CAPTURER = """
import sys
from desktop_app.capture.web.browsing import BrowserWay, browsed
with browsed(sys.argv[1], BrowserWay(seconds=20), cancelled=lambda: False, said=lambda phase: print(phase, flush=True)) as source:
    print("captured", flush=True)
    sys.stdin.read()
"""


@pytest.fixture(scope="module")
def site() -> Iterator[Loopback]:
    with loopback(hostile_pages()) as site:
        yield site


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for temporary files of this test alone; the browser's processes can be told by it, too."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    monkeypatch.setattr(tempfile, "tempdir", None)
    return folder


def processes(temporary: Path) -> list[int]:
    """Programs that were started with this test's folder for temporary files, but this one."""
    wanted, found = f"TMPDIR={temporary}".encode(), []
    for entry in Path("/proc").iterdir():
        try:
            if entry.name.isdigit() and wanted in (entry / "environ").read_bytes().split(b"\0"):
                found.append(int(entry.name))
        except OSError:
            continue
    return sorted(set(found) - {os.getpid()})


def worker(temporary: Path) -> int:
    """The capturing program."""
    (one,) = [p for p in processes(temporary) if b"browser_worker" in Path(f"/proc/{p}/cmdline").read_bytes()]
    return one


def all_gone(temporary: Path, seconds: float = 20.0) -> bool:
    """Whether neither a process nor anything captured is left, at the latest after so many seconds."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if not processes(temporary) and not list(temporary.glob("*/*")):
            return True
    return False


@pytest.mark.parametrize("phase", ["starting", "loading", "picture", "saving"])
def test_a_killed_browser_is_one_sentence_and_leaves_nothing(site: Loopback, temporary: Path, phase: str) -> None:
    heard = []

    def said(one: str) -> None:
        heard.append(one)
        if one == phase:
            os.kill(worker(temporary), signal.SIGKILL)

    with (
        pytest.raises(EnvironmentFaultError) as caught,
        browsed(site.article, BrowserWay(), cancelled=lambda: False, said=said),
    ):
        raise AssertionError("a capture came of it")
    assert caught.value.code == "browser-died"
    assert heard[-1] == phase
    assert all_gone(temporary)


def test_a_cancelled_capture_leaves_nothing(site: Loopback, temporary: Path) -> None:
    heard: list[str] = []
    with (
        pytest.raises(CancelledError),
        browsed(
            f"{site.main.address}/hostile/loop", BrowserWay(), cancelled=lambda: "scrolling" in heard, said=heard.append
        ),
    ):
        raise AssertionError("a capture came of it")
    assert all_gone(temporary)


@pytest.mark.parametrize("word", ["loading", "picture"])
def test_a_killed_program_takes_its_browser_and_what_it_took_along(site: Loopback, temporary: Path, word: str) -> None:
    kill_after(word, site.article)
    assert all_gone(temporary)
    sweep(temporary, CAPTURES)
    assert list(temporary.iterdir()) == []


def test_what_a_killed_program_left_goes_with_the_next_archive_that_is_opened(
    site: Loopback, temporary: Path, tmp_path: Path
) -> None:
    create(tmp_path / "case", "Case", "R1", tmp_path / "home").archive.close()
    kill_after("captured", f"{site.main.address}/latin")
    assert list(temporary.glob("*/capture.warc.gz"))
    open_archive(tmp_path / "case", tmp_path / "home").close()
    assert list(temporary.iterdir()) == []


def kill_after(word: str, address: str) -> None:
    """Start a capture in a program of its own and kill that once it said the word."""
    command = [sys.executable, "-c", CAPTURER, address]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        for line in program.stdout:
            if line.strip() == word:
                break
        program.send_signal(signal.SIGKILL)
