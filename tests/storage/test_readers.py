"""Readers of a view that is behind: each has its own copy, which goes with it; and a view that cannot follow says so."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from desktop_app import paths
from desktop_app.services.archive import open_archive
from tests.journeys.command_line import call
from tests.journeys.test_bad_places import mountable, small_disk

__all__ = ["mountable"]
Capsys = pytest.CaptureFixture[str]
ROOT = Path(__file__).resolve().parents[2]
READER = """
import sys
from pathlib import Path
from desktop_app import paths
from desktop_app.services import reading
from desktop_app.services.archive import open_archive
with open_archive(Path(sys.argv[1]), paths.home(), write=False) as archive:
    print("open", flush=True)
    for _line in sys.stdin:
        print(len(reading.list_items(archive)), flush=True)
"""


@contextmanager
def reader(folder: str) -> Iterator[subprocess.Popen[str]]:
    """Another program that has the archive open for reading."""
    pipe = subprocess.PIPE
    with subprocess.Popen(
        [sys.executable, "-c", READER, folder], cwd=ROOT, stdin=pipe, stdout=pipe, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "open\n"
        yield process


def asked(process: subprocess.Popen[str]) -> str:
    """How many items it sees now."""
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write("?\n")
    process.stdin.flush()
    return process.stdout.readline().strip()


@pytest.fixture
def behind(capsys: Capsys, tmp_path: Path) -> str:
    """An archive with two items whose view was lost."""
    folder = str(tmp_path / "case")
    call(capsys, "create", folder, "--name", "c", "--researcher", "r")
    for name in ("one", "two"):
        (tmp_path / f"{name}.txt").write_text(f"Title {name}\n\nWords of {name}.\n", "utf-8")
        call(capsys, "capture", folder, str(tmp_path / f"{name}.txt"))
    (Path(folder) / "view.db").unlink()
    return folder


def own_views(home: Path) -> list[str]:
    return sorted(path.name for path in (home / "cache").glob("attest-view-*"))


def test_two_readers_of_a_view_that_is_behind_do_not_meet(behind: str, home: Path) -> None:
    with reader(behind) as first:
        assert asked(first) == "2"
        with reader(behind) as second:
            assert len([name for name in own_views(home) if not name.endswith(".lock")]) == 2
            assert (asked(first), asked(second)) == ("2", "2")
        assert asked(first) == "2"
    assert own_views(home) == []


def test_many_readers_at_once(behind: str, home: Path) -> None:
    with ExitStack() as stack:
        readers = [stack.enter_context(reader(behind)) for _ in range(4)]
        assert [asked(one) for one in readers] == ["2"] * 4
    assert own_views(home) == []


@pytest.mark.skipif(os.name == "nt", reason="signals")
def test_what_a_killed_reader_left_is_swept_and_what_another_uses_is_not(
    capsys: Capsys, behind: str, home: Path
) -> None:
    with reader(behind) as living, reader(behind) as killed:
        killed.send_signal(signal.SIGKILL)
        killed.wait()
        assert len(own_views(home)) == 4
        assert len(call(capsys, "list", behind)["items"]) == 2
        assert len(own_views(home)) == 2
        assert asked(living) == "2"
    assert own_views(home) == []


def test_a_current_view_is_read_where_it_lies(capsys: Capsys, behind: str, home: Path) -> None:
    call(capsys, "rebuild", behind)
    with open_archive(Path(behind), paths.home(), write=False):
        assert own_views(home) == []


def test_a_view_that_cannot_follow_says_so_and_nothing_is_lost(capsys: Capsys, mountable: Path, tmp_path: Path) -> None:
    """The journal still fits on the disk, the view does not: recorded, and said to be behind."""
    with small_disk(mountable, 24):
        folder = str(mountable / "case")
        call(capsys, "create", folder, "--name", "c", "--researcher", "r")
        (tmp_path / "one.txt").write_text("Title\n\nWords.\n", "utf-8")
        item = call(capsys, "capture", folder, str(tmp_path / "one.txt"))["captured"][0]["item"]
        text = " ".join(f"quince{number:05}" for number in range(24_000))
        free = shutil.disk_usage(mountable).free
        (mountable / "filler").write_bytes(bytes(free - 900_000))
        error = call(capsys, "note", folder, item, text, code=4)["error"]
        assert error["code"] == "view-behind"
        (mountable / "filler").unlink()
        assert [note["text"] for note in call(capsys, "show", folder, item)["notes"]] == [text]
        assert call(capsys, "search", folder, "quince23999")["total"] == 1
        assert call(capsys, "verify", folder)["mismatch"] == 0
