"""Names with every odd character: files, archives and folders; what is captured keeps its name, and terminals stay safe."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.cli import run
from tests.journeys.bad_input import Capsys, Case, assert_whole, new_case
from tests.journeys.command_line import call

ODD = {
    "newline": "a\nFORGED  article  line.txt",
    "right to left": "photo\u202egnp.txt",
    "isolates": "\u2066a\u2069.txt",
    "escape": "\x1b[31mred\x1b]0;owned\x07.txt",
    "leading dash": "-x--json.txt",
    "emoji": "🕊️👩‍👩‍👧.txt",
    "combining": "é̂́" * 10 + ".txt",
    "arabic": "سوق أورفان.txt",
    "spaces": "  a  b .txt",
    "shell": "$(touch x);`id`'\"&|*?[a].txt",
    "address": "x?y=1#z%2f%00.txt",
    "backslash": "up\\..\\..\\x.txt",
    "colon": "C:name.txt",
    "255 bytes": "л" * 125 + "x.txt",
    "percent": "%s%n{0}.txt",
    "device": "CON.txt",
}
WORDS = "Orvane Ridge reports\n\nSomething happened in the market, says {}.\n"


@pytest.fixture
def case(capsys: Capsys, tmp_path: Path) -> Case:
    return new_case(capsys, tmp_path)


def test_every_name_is_captured_and_kept(capsys: Capsys, case: Case, tmp_path: Path) -> None:
    folder = tmp_path / "odd"
    folder.mkdir()
    for what, name in ODD.items():
        (folder / name).write_text(WORDS.format(what), "utf-8")
    found = call(capsys, "capture", case.folder, str(folder))
    assert found["failed"] == []
    kept = {
        fact["value"]
        for one in found["captured"]
        for fact in call(capsys, "show", case.folder, one["item"])["record"]["facts"]
        if fact["name"] == "original name"
    }
    assert kept == set(ODD.values())
    assert_whole(capsys, case.folder)


@pytest.mark.skipif(sys.platform != "linux", reason="names on disk are bytes on Linux only")
def test_a_name_that_is_no_utf8(capsys: Capsys, case: Case, tmp_path: Path) -> None:
    name = os.fsencode(tmp_path) + b"/bad\xff\xfename.txt"
    Path(os.fsdecode(name)).write_text(WORDS.format("bytes"), "utf-8")
    one = call(capsys, "capture", case.folder, os.fsdecode(name))["captured"][0]
    facts = call(capsys, "show", case.folder, one["item"])["record"]["facts"]
    assert [f["value"] for f in facts if f["name"] == "original name"] == ["bad\\xff\\xfename.txt"]
    done = subprocess.run(
        [sys.executable, "-m", "desktop_app", "capture", case.folder, os.fsencode(tmp_path) + b"/no\xfffile", "--json"],
        capture_output=True, check=False,
    )  # fmt: skip
    assert done.returncode == 3
    assert b"file-missing" in done.stdout
    assert done.stderr == b""


@pytest.mark.parametrize("encoding", ["ascii", "cp1252"])
def test_any_title_can_be_printed_on_any_terminal(case: Case, tmp_path: Path, encoding: str) -> None:
    (tmp_path / "سوق 🕊.txt").write_text("سوق أورفان\n\nسقط صاروخ على السوق.\n", "utf-8")
    command = [sys.executable, "-m", "desktop_app", "capture", case.folder, str(tmp_path / "سوق 🕊.txt")]
    environment = os.environ | {"PYTHONIOENCODING": encoding}
    for options in ([], ["--json"]):
        done = subprocess.run([*command, *options], capture_output=True, check=False, env=environment)
        assert (done.returncode, done.stderr) == (0, b"")
        assert "سوق" in done.stdout.decode("utf-8")


def test_a_name_forges_no_line_and_drives_no_terminal(capsys: Capsys, case: Case, tmp_path: Path) -> None:
    for what in ("newline", "right to left", "isolates", "escape"):
        (tmp_path / ODD[what]).write_bytes(b"")
    capsys.readouterr()
    names = [str(tmp_path / ODD[what]) for what in ("newline", "right to left", "isolates", "escape")]
    assert run(["capture", case.folder, case.first, "--", *names]) == 0
    out = capsys.readouterr().out
    assert not set("\x1b\x07\u202e\u2066\u2069") & set(out)
    assert not any(line.lstrip().startswith("FORGED") for line in out.splitlines())
    assert sum(line.startswith("NOT CAPTURED") for line in out.splitlines()) == 4


@pytest.mark.parametrize("what", sorted(set(ODD) - {"leading dash"}))
def test_an_archive_in_a_folder_of_any_name(capsys: Capsys, tmp_path: Path, what: str) -> None:
    folder = str(tmp_path / ODD[what][:-4])
    call(capsys, "create", folder, "--name", ODD[what], "--researcher", "Ana")
    (tmp_path / "a.txt").write_text(WORDS.format(what), "utf-8")
    assert call(capsys, "capture", folder, str(tmp_path / "a.txt"))["failed"] == []
    assert call(capsys, "search", folder, "market")["total"] == 1
    assert_whole(capsys, folder)


@pytest.mark.parametrize(
    ("field", "value"),
    [("--title", "t\x00t"), ("--note", "n\udcff"), ("--title", "x" * 2_000_000), ("--url", "https://[::1"), ("--source", "\x00")],
)  # fmt: skip
def test_what_is_stated_may_be_odd_too(capsys: Capsys, case: Case, field: str, value: str) -> None:
    capsys.readouterr()
    code = run(["capture", case.folder, case.first, field, value, "--json"])
    out = capsys.readouterr().out
    assert code in (0, 3)
    assert (code == 0) != ('"code"' in out)
    assert_whole(capsys, case.folder)
