"""Every benchmark runs, at a tiny size, and says what it must; none of them is timed here."""

from __future__ import annotations

import json

import pytest

from tests.bench.__main__ import BENCHES, main

_ELSEWHERE = ("window", "extraction")
"""A window needs an archive of its own size; the labelled pages are other people's and not in the project."""


@pytest.mark.parametrize("name", [name for name in BENCHES if name not in _ELSEWHERE])
def test_a_benchmark_answers_in_one_json_document(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([name, "--json", "--size", "0.01"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert {row["bench"] for row in found["results"]} == {name}
    assert all(row["value"] > 0 for row in found["results"])
    assert all((row["met"] is None) == (row["bar"] is None) for row in found["results"])
