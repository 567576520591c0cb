"""Suggestions by the command line: proposed, dismissed, accepted with their parts, told against the day of publication."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.journeys.command_line import call

Capsys = pytest.CaptureFixture[str]
TEXT = (
    "Shells hit the mill of Tarn\n\nShelling killed at least 14 people in Tarn on Tuesday, the mill's owner said.\n\n"
    "“We heard the engines,” said Ilka Branth, a baker.\n"
)


@pytest.fixture
def archive(tmp_path: Path, capsys: Capsys) -> str:
    folder = str(tmp_path / "case")
    call(capsys, "create", folder, "--name", "Case", "--researcher", "Ana")
    return folder


@pytest.fixture
def item(tmp_path: Path, capsys: Capsys, archive: str) -> str:
    path = tmp_path / "article.txt"
    path.write_text(TEXT, "utf-8")
    captured = call(capsys, "capture", archive, str(path), "--published", "2024-10-04")["captured"][0]
    assert captured["suggestions"] == len(suggested(capsys, archive, captured["item"]))
    return str(captured["item"])


def suggested(capsys: Capsys, archive: str, item: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = call(capsys, "suggest", archive, item)["suggestions"]
    return found


def test_an_event_with_its_day(capsys: Capsys, archive: str, item: str) -> None:
    [event] = [s for s in suggested(capsys, archive, item) if s["kind"] == "event"]
    assert event["event"] == {"kind": "shelling", "place": "Tarn", "date": "Tuesday", "day": "2024-10-01"}
    assert event["weak"] == ["event.place", "event.date", "event.day"]
    made = call(capsys, "claim", archive, item, "--suggestion", event["id"])
    assert (made["kind"], made["status"], made["quote"]) == ("event", "claimed", event["quote"])


def test_a_figure_is_accepted_with_its_parts_and_who_counted(capsys: Capsys, archive: str, item: str) -> None:
    [figure] = [s for s in suggested(capsys, archive, item) if s["figure"]]
    made = call(capsys, "claim", archive, item, "--suggestion", figure["id"])
    [claim] = call(capsys, "show", archive, item)["claims"]
    assert claim["claim"] == made["claim"] and claim["said_by"] == "the mill's owner"
    assert (claim["figure"]["value"], claim["figure"]["place"], claim["figure"]["period"]) == (14, "Tarn", "Tuesday")


def test_what_is_dismissed_is_not_proposed_again(capsys: Capsys, archive: str, item: str) -> None:
    before = suggested(capsys, archive, item)
    [quotation] = [s for s in before if s["rule"] == "quotation"]
    assert quotation["attribution"] == "Ilka Branth"
    call(capsys, "dismiss", archive, item, quotation["id"])
    assert suggested(capsys, archive, item) == [s for s in before if s["id"] != quotation["id"]]
    assert (
        call(capsys, "claim", archive, item, "--suggestion", quotation["id"], code=3)["error"]["code"]
        == "no-such-suggestion"
    )
