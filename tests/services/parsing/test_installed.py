"""An installed program has no Python beside it: it starts itself with a switch, and that is the reading program."""

from __future__ import annotations

import io
import json
import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.services.parsing.frames import read_frame, write_frame
from desktop_app.services.parsing.parser import Parser
from desktop_app.services.parsing.switch import READING_SWITCH
from tests.journeys.bad_input import ROOT, SAMPLE

ENTRY = [sys.executable, str(ROOT / "desktop_app" / "__main__.py")]


def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT)}


def test_the_entry_with_the_switch_is_the_reading_program() -> None:
    questions = io.BytesIO()
    write_frame(questions, json.dumps({"task": "plain", "seconds": 9}).encode(), b"Words")
    command = [*ENTRY, READING_SWITCH, "3072"]
    done = subprocess.run(command, input=questions.getvalue(), capture_output=True, check=True, env=environment())
    answer, _ = read_frame(io.BytesIO(done.stdout))
    assert json.loads(answer[1:])["text"] == "Words"


def test_the_entry_without_it_is_the_command_line() -> None:
    done = subprocess.run([*ENTRY, "--help"], capture_output=True, text=True, check=True, env=environment())
    assert "attest create case" in done.stdout
    assert READING_SWITCH not in done.stdout


def test_the_reading_program_loads_neither_window_nor_command_line() -> None:
    code = (
        "import sys\nfrom desktop_app.__main__ import main\n"
        f"main([{READING_SWITCH!r}, '3072'])\n"
        "print(sorted(m for m in ('desktop_app.cli', 'PySide6', 'sqlalchemy') if m in sys.modules), file=sys.stderr)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], input=b"", capture_output=True, check=True, cwd=ROOT)
    assert done.stderr.strip() == b"[]"


@pytest.mark.skipif(os.name == "nt", reason="a shell script stands for the installed program")
def test_a_frozen_program_reads_by_starting_itself(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A script that knows no `-m` stands for the program that PyInstaller makes."""
    installed = tmp_path / "attest"
    installed.write_text(f'#!/bin/sh\nexec {shlex.join(ENTRY)} "$@"\n', "utf-8")
    installed.chmod(0o755)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(installed))
    page = sorted((SAMPLE / "pages").glob("*.html"))[0].read_text("utf-8", "replace")
    with Parser() as parser:
        assert parser.plain("Words").text == "Words"
        assert len(parser.article(page, "", None).text) > 200
