"""Without the tools nothing is shown as good."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.wacz_check.__main__ import main


def test_missing_tools_are_said_each_in_one_sentence(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert main([]) == 2
    said = capsys.readouterr().out.splitlines()
    assert [line.split(";")[0] for line in said] == [
        "NOT CHECKED: wacz is missing", "NOT CHECKED: wb-manager is missing",
    ]  # fmt: skip
