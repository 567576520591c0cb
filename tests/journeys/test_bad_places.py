"""Bad places: a full disk, read-only media, an archive that is open elsewhere, newer or damaged."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from PIL import Image

from desktop_app import paths
from desktop_app.services.archive import open_archive
from tests.journeys.bad_input import Capsys, Case, assert_sentence, assert_whole, new_case, refusals
from tests.journeys.command_line import call

MEGABYTE = 1024 * 1024
NOBODY = 65_534


def can_mount(folder: Path) -> bool:
    folder.mkdir(exist_ok=True)
    if not shutil.which("mount") or not hasattr(os, "geteuid") or os.geteuid():
        return False
    if subprocess.run(["mount", "-t", "tmpfs", "none", str(folder)], capture_output=True, check=False).returncode:
        return False
    subprocess.run(["umount", str(folder)], check=True)
    return True


@pytest.fixture
def mountable(tmp_path: Path) -> Path:
    if not can_mount(tmp_path / "disk"):
        pytest.skip("mounting needs root and the right to mount; a full or read-only disk cannot be made without")
    return tmp_path / "disk"


@contextmanager
def mounted(folder: Path, *options: str) -> Iterator[Path]:
    subprocess.run(["mount", *options, str(folder)], check=True)
    try:
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)


@contextmanager
def small_disk(folder: Path, megabytes: int) -> Iterator[Path]:
    with mounted(folder, "-t", "tmpfs", "-o", f"size={megabytes}m", "none"):
        yield folder


@contextmanager
def read_only(folder: Path) -> Iterator[Path]:
    subprocess.run(["mount", "--bind", str(folder), str(folder)], check=True)
    try:
        subprocess.run(["mount", "-o", "remount,ro,bind", str(folder)], check=True)
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)


@pytest.fixture
def case(capsys: Capsys, tmp_path: Path) -> Case:
    return new_case(capsys, tmp_path)


def noise(path: Path, megabytes: int) -> str:
    """A picture of about this size that nothing makes smaller."""
    rows = megabytes * MEGABYTE // 3_000
    Image.frombytes("RGB", (1_000, rows), os.urandom(3_000 * rows)).save(path, "PNG", compress_level=0)
    return str(path)


def fill(path: Path) -> None:
    """Take every byte that is left."""
    with path.open("wb", buffering=0) as stream, pytest.raises(OSError, match="No space"):
        while True:
            stream.write(bytes(4_096))


def test_a_full_disk_refuses_the_large_and_takes_the_small(capsys: Capsys, mountable: Path, tmp_path: Path) -> None:
    large = noise(tmp_path / "large.png", 40)
    with small_disk(mountable, 40):
        case = new_case(capsys, mountable)
        assert refusals(capsys, case, [large]) == {large: "disk-full"}
        assert call(capsys, "capture", case.folder, large, code=4)["captured"] == []
        assert call(capsys, "search", case.folder, "market")["total"] == 1


def test_a_disk_that_fills_up_keeps_what_was_acknowledged(capsys: Capsys, mountable: Path, tmp_path: Path) -> None:
    """Filled to the last byte: what was captured stays, the rest is said, the ballast lets the archive open again."""
    sources = [noise(tmp_path / f"{number}.png", 3) for number in range(12)]
    with small_disk(mountable, 40):
        case = new_case(capsys, mountable)
        assert (Path(case.folder) / "ballast").is_file()
        found = call(capsys, "capture", case.folder, *sources)
        done = {one["item"] for one in found["captured"]}
        assert done
        assert found["failed"], "the disk was not full"
        assert {failed["code"] for failed in found["failed"]} == {"disk-full"}
        fill(mountable / "filler")
        assert done == {row["item"] for row in call(capsys, "list", case.folder)["items"]}
        assert not (Path(case.folder) / "ballast").exists()
        fill(mountable / "more")
        call(capsys, "capture", case.folder, noise(tmp_path / "again.png", 1), code=4)
        for name in ("filler", "more"):
            (mountable / name).unlink()
        assert_whole(capsys, case.folder)
        assert done == {row["item"] for row in call(capsys, "list", case.folder)["items"]}


@pytest.mark.parametrize("verb", ["create", "share", "report", "extract", "export", "receive"])
def test_nothing_half_written_on_a_full_disk(
    capsys: Capsys, mountable: Path, tmp_path: Path, case: Case, verb: str
) -> None:
    one = call(capsys, "capture", case.folder, case.first)["captured"][0]
    call(capsys, "share", case.folder, str(tmp_path / "x.attest"))
    with small_disk(mountable, 1):
        filler = mountable / "filler"
        filler.write_bytes(bytes(MEGABYTE - 8_192))
        out = str(mountable / "out")
        calls = {
            "create": ["create", out, "--name", "N", "--researcher", "R"],
            "share": ["share", case.folder, out],
            "report": ["report", case.folder, out],
            "extract": ["extract", case.folder, one["sha256"], out],
            "export": ["export", case.folder, out, "--format", "jsonld"],
            "receive": ["receive", str(tmp_path / "x.attest"), out, "--researcher", "Ben"],
        }
        with filler.open("ab") as stream:
            stream.write(bytes(8_192))
        error = call(capsys, *calls[verb], code=4)["error"]
        assert error["code"] == "disk-full"
        assert_sentence(error)
        assert [path.name for path in mountable.iterdir()] == ["filler"]


def test_an_archive_on_read_only_media_is_read_and_not_written(
    capsys: Capsys, mountable: Path, tmp_path: Path, case: Case
) -> None:
    item = call(capsys, "capture", case.folder, case.first)["captured"][0]["item"]
    with read_only(Path(case.folder)):
        assert [row["item"] for row in call(capsys, "list", case.folder)["items"]] == [item]
        assert call(capsys, "search", case.folder, "market")["total"] == 1
        assert call(capsys, "verify", case.folder)["mismatch"] == 0
        call(capsys, "report", case.folder, str(tmp_path / "out.pdf"))
        for arguments in (
            ["capture", case.folder, case.last],
            ["tag", case.folder, item, "ridge"],
            ["note", case.folder, item, "words"],
            ["rebuild", case.folder],
        ):
            error = call(capsys, *arguments, code=4)["error"]
            assert error["code"] == "read-only"
            assert_sentence(error)
    assert call(capsys, "capture", case.folder, case.last)["failed"] == []
    assert_whole(capsys, case.folder)


def test_a_read_only_archive_that_was_not_closed(capsys: Capsys, mountable: Path, case: Case) -> None:
    call(capsys, "capture", case.folder, case.first)
    journal = Path(case.folder) / "journal.db"
    with closing(sqlite3.connect(journal)) as left_open:
        left_open.execute("PRAGMA journal_mode=WAL")
        left_open.execute("CREATE TABLE extra (x)")
        left_open.commit()
        with read_only(Path(case.folder)):
            error = call(capsys, "list", case.folder, code=4)["error"]
        left_open.execute("DROP TABLE extra")
    assert error["code"] == "unfinished-log"
    assert_sentence(error)
    assert call(capsys, "list", case.folder)["items"]


def test_read_only_places_to_write_to(capsys: Capsys, mountable: Path, case: Case) -> None:
    item = call(capsys, "capture", case.folder, case.first)["captured"][0]
    out = str(mountable / "out")
    with mounted(mountable, "-t", "tmpfs", "-o", "ro", "none"):
        for arguments in (
            ["create", out, "--name", "N", "--researcher", "R"],
            ["share", case.folder, out],
            ["report", case.folder, out],
            ["export", case.folder, out, "--format", "csv"],
            ["extract", case.folder, item["sha256"], out],
        ):
            error = call(capsys, *arguments, code=4)["error"]
            assert error["code"] == "read-only"
            assert_sentence(error)


def test_a_settings_folder_that_is_read_only(capsys: Capsys, mountable: Path, case: Case, home: Path) -> None:
    """Keys are read; what is written is kept even where it cannot be remembered beside the keys."""
    with read_only(home):
        assert call(capsys, "list", case.folder)["items"] == []
        assert len(call(capsys, "capture", case.folder, case.first)["captured"]) == 1
    assert len(call(capsys, "capture", case.folder, case.last)["captured"]) == 1
    assert_whole(capsys, case.folder)


@contextmanager
def somebody_else(folder: Path) -> Iterator[None]:
    """This process as an account without rights, which owns the folder."""
    for path in (folder, *folder.rglob("*")):
        os.chown(path, NOBODY, NOBODY)
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can become somebody else")
def test_places_without_the_right(capsys: Capsys, case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    call(capsys, "capture", case.folder, case.first, case.last)
    with tempfile.TemporaryDirectory() as made:
        base = Path(made)
        monkeypatch.setenv("ATTEST_HOME", str(base / "home"))
        mine = new_case(capsys, base)
        for name in ("secret.txt", "closed", "locked"):
            (base / name).mkdir() if name != "secret.txt" else (base / name).write_text("secret", "utf-8")
        with somebody_else(base):
            for name in ("secret.txt", "closed"):
                (base / name).chmod(0)
            (base / "locked").chmod(0o500)
            bad = [str(base / "secret.txt"), str(base / "closed")]
            found = call(capsys, "capture", mine.folder, *bad, code=4)["failed"]
            for failed in found:
                assert_sentence(failed)
            for out in (base / "locked" / "x", base / "locked" / "deeper" / "x"):
                error = call(capsys, "create", str(out), "--name", "N", "--researcher", "R", code=4)["error"]
                assert error["code"] == "no-permission"
            for path in (base / "closed", base / "locked"):
                path.chmod(0o700)
    assert [failed["code"] for failed in found] == ["no-permission"] * 2


HOLDER = """
import sys
from pathlib import Path
from desktop_app import paths
from desktop_app.services.archive import open_archive
with open_archive(Path(sys.argv[1]), paths.home()):
    print("open", flush=True)
    sys.stdin.read()
"""


def test_open_in_another_program(capsys: Capsys, case: Case) -> None:
    call(capsys, "capture", case.folder, case.first)
    command = [sys.executable, "-c", HOLDER, case.folder]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "open\n"
        assert len(call(capsys, "list", case.folder)["items"]) == 1
        error = call(capsys, "capture", case.folder, case.last, code=4)["error"]
        assert error["code"] == "archive-in-use"
        assert_sentence(error)
    assert call(capsys, "capture", case.folder, case.last)["failed"] == []
    assert_whole(capsys, case.folder)


def set_revision(folder: str, revision: str) -> None:
    with closing(sqlite3.connect(Path(folder) / "journal.db")) as journal:
        journal.execute("UPDATE alembic_version SET version_num = ?", (revision,))
        journal.commit()


@pytest.mark.parametrize("verb", ["list", "capture", "verify", "state", "share", "rebuild"])
@pytest.mark.parametrize("newer", ["format", "journal"])
def test_from_a_newer_version(capsys: Capsys, case: Case, tmp_path: Path, verb: str, newer: str) -> None:
    call(capsys, "capture", case.folder, case.first)
    if newer == "format":
        (Path(case.folder) / "FORMAT").write_text("attest-archive/2\n", "utf-8")
    else:
        set_revision(case.folder, "0099")
    before = (Path(case.folder) / "journal.db").read_bytes()
    more = {"capture": [case.last], "share": [str(tmp_path / "x.attest")]}.get(verb, [])
    error = call(capsys, verb, case.folder, *more, code=4)["error"]
    assert error["code"] == "archive-newer"
    assert_sentence(error)
    assert (Path(case.folder) / "journal.db").read_bytes() == before


@pytest.mark.parametrize(
    ("file", "data", "exit_code", "code"),
    [
        ("FORMAT", b"", 5, "format-damaged"),
        ("FORMAT", b"\xff\x00 something else", 5, "format-damaged"),
        ("FORMAT", None, 3, "not-an-archive"),
        ("journal.db", b"", 5, "journal-empty"),
        ("journal.db", b"no database at all" * 500, 5, "database-damaged"),
        ("journal.db", None, 5, "journal-missing"),
    ],
)
def test_damaged_archives_are_left_as_they_are(
    capsys: Capsys, case: Case, file: str, data: bytes | None, exit_code: int, code: str
) -> None:
    call(capsys, "capture", case.folder, case.first)
    path = Path(case.folder) / file
    path.unlink() if data is None else path.write_bytes(data)
    for arguments in (["list", case.folder], ["capture", case.folder, case.last], ["verify", case.folder]):
        error = call(capsys, *arguments, code=exit_code)["error"]
        assert error["code"] == code
        assert_sentence(error)
        assert (path.read_bytes() if path.exists() else None) == data


@pytest.mark.parametrize("data", [b"", b"no database" * 999, None])
def test_a_damaged_view_is_computed_anew(capsys: Capsys, case: Case, data: bytes | None) -> None:
    item = call(capsys, "capture", case.folder, case.first)["captured"][0]["item"]
    view = Path(case.folder) / "view.db"
    view.unlink() if data is None else view.write_bytes(data)
    for arguments in (["list", case.folder], ["rebuild", case.folder], ["list", case.folder]):
        found = call(capsys, *arguments)
    assert [row["item"] for row in found["items"]] == [item]
    assert call(capsys, "search", case.folder, "market")["total"] == 1
    with open_archive(Path(case.folder), paths.home()) as archive:
        assert archive.writable


def test_folders_that_are_gone_come_back_or_are_named(capsys: Capsys, case: Case) -> None:
    call(capsys, "capture", case.folder, case.first)
    shutil.rmtree(Path(case.folder) / "tmp")
    assert call(capsys, "capture", case.folder, case.last)["failed"] == []
    shutil.rmtree(Path(case.folder) / "blobs")
    found = call(capsys, "verify", case.folder, code=5)
    assert found["mismatch"] == sum(one["check"] == "asset" for one in found["findings"]) > 0
    (Path(case.folder) / "more.txt").write_text("Orvane once more\n\nWords.\n", "utf-8")
    assert call(capsys, "capture", case.folder, str(Path(case.folder) / "more.txt"))["failed"] == []
