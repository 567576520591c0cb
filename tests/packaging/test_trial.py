"""The trial fails when the program that is tried does: each way in which a program can be wrong, by a small script in its place."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from urllib.request import urlopen

import pytest

import build_installer
from resources.packaging import trial_files as files
from resources.packaging.trial import FailedError, Place, Program, surroundings, unexpected
from resources.packaging.trial_files import colours, served


def program(code: str, home: Path) -> Program:
    return Program((sys.executable, "-c", code), surroundings(Place(home, str(home)), {}))


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("raise SystemExit(7)", "it ended with 7 instead of 0"),
        ("import sys; print('a library is too old', file=sys.stderr)", "what nobody expects: a library is too old"),
        ("print('no JSON')", "no JSON document: 'no JSON"),
        ("import time; time.sleep(60)", "it did not end within 1 s"),
        ("import os; os.kill(os.getpid(), 9)", "it ended with -9 instead of 0"),
    ],
    ids=["another end", "words on stderr", "no document", "no end", "a crash"],
)
def test_a_program_that_is_wrong_fails(code: str, sentence: str, tmp_path: Path) -> None:
    with pytest.raises(FailedError, match=sentence):
        _ = program(code, tmp_path).says("--json", seconds=1 if "sleep" in code else 20).document


def test_what_the_web_engine_says_without_a_graphics_card_is_expected_and_nothing_else() -> None:
    noise = "This plugin does not support propagateSizeHints()\nFailed to create RHI. Fallback to software rendering\n"
    assert unexpected(noise) == []
    assert unexpected(f"{noise}Traceback (most recent call last):\n") == ["Traceback (most recent call last):"]


def test_the_program_gets_nothing_of_who_tries_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", "/somewhere")
    monkeypatch.setenv("ATTEST_HOME", "/elsewhere")
    code = "import json, os; print(json.dumps(dict(os.environ)))"
    around = program(code, tmp_path).says().document
    assert not {"PYTHONPATH", "ATTEST_HOME", "VIRTUAL_ENV"} & set(around)
    assert around["HOME"] == str(tmp_path)
    assert ".venv" not in around["PATH"]


def test_a_program_with_a_root_of_its_own_is_asked_by_its_own_names(tmp_path: Path) -> None:
    place = Place(tmp_path / "root" / "home", "/home").at("a b")
    assert (place.outside, place.inside) == (tmp_path / "root" / "home" / "a b", "/home/a b")
    (tmp_path / "usr" / "bin").mkdir(parents=True)
    (tmp_path / "usr" / "bin" / "tesseract").touch()
    assert Program((), {"PATH": os.pathsep.join(("/bin", "/usr/bin"))}, tmp_path).has("tesseract")
    assert not Program((), {"PATH": "/bin"}, tmp_path).has("tesseract")


def test_a_picture_is_read_point_by_point_and_half_of_one_is_refused() -> None:
    assert colours(b"P6\n2 1\n255\n" + b"abcdef") == [b"abc", b"def"]
    with pytest.raises(ValueError, match="no whole picture"):
        colours(b"P6\n2 2\n255\n" + b"abcdef")


def test_where_nothing_was_built_there_is_nothing_to_try(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert build_installer.main(["smoke", str(tmp_path)]) == 4
    assert capsys.readouterr().err == (
        f"build_installer: There is no program in {tmp_path}. Build it first: python3 dev.py build.\n"
    )


def test_a_half_made_build_is_neither_tried_nor_packed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "attest").mkdir()
    (tmp_path / "attest" / "attest").touch()
    (tmp_path / "attest.files.json").write_text("{}")
    for call in (["smoke", "--out", str(tmp_path)], ["package", "--out", str(tmp_path)]):
        assert build_installer.main(call) == 4
        assert "attest is not a whole build. Build it again" in capsys.readouterr().err


def test_the_page_of_the_trial_is_served_on_this_computer_alone() -> None:
    with served() as address:
        assert address.startswith("http://127.0.0.1:")
        with urlopen(address) as answer:
            assert answer.read() == files.PAGE
