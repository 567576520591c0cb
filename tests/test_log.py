"""The local log tells verbs, codes and ids, and nothing of what an archive holds."""

from __future__ import annotations

import json
import stat
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app import log as logs
from desktop_app import paths
from desktop_app.cli import run
from desktop_app.errors import EvidenceError
from desktop_app.log import Log, described
from tests.journeys.command_line import call

Capsys = pytest.CaptureFixture[str]
ROOT = Path(__file__).resolve().parents[1]
CONTENT = ("Silverbrook", "Marwan", "Haddadin", "opensesame", "shelling", "secretcase", "Giver", "orvane", "quince")


def lines(folder: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for path in sorted(folder.iterdir()) for line in path.read_text("utf-8").splitlines()]


def test_a_day_of_work_leaves_none_of_its_content(capsys: Capsys, tmp_path: Path) -> None:
    folder, page = str(tmp_path / "secretcase"), tmp_path / "quince.txt"
    page.write_text("Silverbrook shelling\n\nMarwan Haddadin told us of the shelling.\n", "utf-8")
    phrase = tmp_path / "phrase.txt"
    phrase.write_text("opensesame\n", "utf-8")
    call(capsys, "create", folder, "--name", "secretcase", "--researcher", "Haddadin")
    found = call(
        capsys, "capture", folder, str(page), "https://orvane.invalid/x", "--mode", "http", "--obtained-from", "Giver"
    )
    item = found["captured"][0]["item"]
    call(capsys, "claim", folder, item, "--quote", "shelling", "--kind", "statement", "--said-by", "Marwan")
    call(capsys, "claim", folder, item, "--quote", "Silverbrook never", "--kind", "statement", code=3)
    call(capsys, "new", folder, "person", "--name", "Marwan Haddadin")
    call(capsys, "search", folder, "Silverbrook")
    call(capsys, "share", folder, str(tmp_path / "quince.attest.age"), "--passphrase-file", str(phrase))
    call(capsys, "verify", folder)
    call(capsys, "Silverbrook", code=2)
    written = b"".join(path.read_bytes() for path in paths.log_folder().iterdir()).decode()
    assert [word for word in (*CONTENT, str(tmp_path), tmp_path.name) if word.lower() in written.lower()] == []
    told = lines(paths.log_folder())
    assert [(one["verb"], one["exit"]) for one in told if one["event"] == "end"][:3] == [
        ("create", 0), ("capture", 0), ("claim", 0),
    ]  # fmt: skip
    assert {one["code"] for one in told if one["event"] == "refused"} == {"quote-not-found", "usage"}
    assert [one["mismatch"] for one in told if one["event"] == "verified"] == [0]


def test_a_finding_is_told_by_its_id(capsys: Capsys, tmp_path: Path) -> None:
    folder, page = tmp_path / "case", tmp_path / "quince.txt"
    page.write_text("A title\n\nSome words.\n", "utf-8")
    call(capsys, "create", str(folder), "--name", "c", "--researcher", "r")
    found = call(capsys, "capture", str(folder), str(page))["captured"][0]
    (folder / "blobs" / found["sha256"][:2] / found["sha256"]).write_bytes(b"changed")
    call(capsys, "verify", str(folder), code=5)
    (told,) = [one for one in lines(paths.log_folder()) if one["event"] == "finding"]
    assert (told["state"], told["file"], told["item"]) == ("mismatch", found["sha256"], found["item"])


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(st.text(min_size=1), st.text(min_size=1))
def test_no_text_of_a_caller_goes_in(tmp_path: Path, name: str, text: str) -> None:
    log = Log(tmp_path / "log")
    log.write("x", item=text, code=text)
    log.error("x", EvidenceError("asset-altered", text, text, {"sha256": text, "item": "ab" * 16}))
    first, second = lines(log.folder)[-2:]
    assert "item" not in first
    assert first.get("code") in (None, text) and (first.get("code") is None or text.isascii())
    assert (second["code"], second["item"]) == ("asset-altered", "ab" * 16)
    assert "sha256" not in second


def test_a_fault_is_told_by_its_places_without_its_words(tmp_path: Path) -> None:
    def quoting() -> None:
        try:
            int("Silverbrook")
        except ValueError as error:
            raise KeyError("Marwan") from error

    with pytest.raises(KeyError) as caught:
        quoting()
    told = described(caught.value)
    assert told[0] == "builtins.KeyError"
    assert "builtins.ValueError" in told
    assert any(line.startswith("  test_log.py:") and line.endswith(" quoting") for line in told)
    Log(tmp_path).bug(caught.value)
    assert not {"Silverbrook", "Marwan"} & set((tmp_path / logs.NAME).read_text("utf-8").replace('"', " ").split())
    assert lines(tmp_path)[0]["trace"] == list(told)


def test_places_are_named_below_the_program(tmp_path: Path) -> None:
    with pytest.raises(AttributeError) as caught:
        Log(tmp_path).error("x", None)  # type: ignore[arg-type]
    assert any(line.startswith("  desktop_app/log.py:") for line in described(caught.value))


def test_the_log_stays_small_and_private(tmp_path: Path) -> None:
    log = Log(tmp_path / "log")
    for number in range(12_000):
        log.write("x", number=number)
    parts = sorted(log.folder.iterdir())
    assert [part.name for part in parts] == ["attest.log", "attest.log.1"]
    assert all(part.stat().st_size < logs.MOST_BYTES + 1_000 for part in parts)
    assert [stat.S_IMODE(part.stat().st_mode) for part in parts] == [0o600, 0o600]
    assert lines(log.folder)[-1]["event"] == "x"


def test_a_log_that_cannot_be_written_stops_nobody(capsys: Capsys, tmp_path: Path, home: Path) -> None:
    home.mkdir()
    (home / "log").write_text("a file is in the way", "utf-8")
    call(capsys, "create", str(tmp_path / "case"), "--name", "c", "--researcher", "r")
    assert (home / "log").read_text("utf-8") == "a file is in the way"


def test_a_fault_of_the_program_ends_in_one_sentence(home: Path, tmp_path: Path) -> None:
    """A real process in which a part of the program is broken."""
    broken = (
        "from desktop_app import cli, paths\n"
        "from desktop_app.commands import people\n"
        "def device_key(home): raise RuntimeError('Silverbrook')\n"
        "people.device_key = device_key\n"
        "cli.main(['whoami', '--json'])\n"
    )
    done = subprocess.run([sys.executable, "-c", broken], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (1, "")
    error = json.loads(done.stdout)["error"]
    assert error["code"] == "program-fault"
    assert str(home / "log" / "attest.log") in error["advice"]
    told = lines(home / "log")[-1]
    assert told["trace"][0] == "builtins.RuntimeError"
    assert "Silverbrook" not in json.dumps(told)


def test_what_libraries_say_goes_nowhere(home: Path) -> None:
    code = "import logging\nfrom desktop_app import cli\ntry:\n cli.main(['whoami'])\nexcept SystemExit: pass\nlogging.getLogger('warcio').warning('Silverbrook')\n"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("name", ["--json", "-x.txt", "--help"])
def test_after_two_dashes_everything_is_a_name(
    capsys: Capsys, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / name).write_text("A title\n\nSome words.\n", "utf-8")
    call(capsys, "create", "case", "--name", "c", "--researcher", "r")
    assert run(["capture", "case", "--json", "--", name]) == 0
    assert json.loads(capsys.readouterr().out)["captured"][0]["title"] == "A title"
    assert run(["capture", "case", "--", name]) == 0
    assert "article  A title (one more capture of it)" in capsys.readouterr().out
    assert call(capsys, "capture", "case", f"./{name}")["captured"][0]["title"] == "A title"
