"""Calling the command line in this process, with its JSON."""

from __future__ import annotations

import json
from typing import Any

import pytest

from desktop_app.cli import run


def call(capsys: pytest.CaptureFixture[str], *arguments: str, code: int = 0) -> dict[str, Any]:
    """One call with --json; its document. Fails when the exit code is another one."""
    capsys.readouterr()
    found = run(["--json", *arguments])
    out = capsys.readouterr().out
    assert found == code, out
    document: dict[str, Any] = json.loads(out)
    return document


def spoken(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """One call without --json; what it prints for a person."""
    capsys.readouterr()
    found = run(list(arguments))
    out = capsys.readouterr().out
    assert found == 0, out
    return out
