"""What every bad source must come to: one clear sentence, a documented code, nothing half-written, the others captured."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from desktop_app import paths
from desktop_app.services.archive import open_archive
from tests.journeys.command_line import call

Capsys = pytest.CaptureFixture[str]
ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "resources" / "sample"
DOCUMENTED = frozenset(
    re.findall(r"^\* `([a-z-]+)`", (ROOT / "resources" / "docs" / "error-codes.md").read_text("utf-8"), re.M)
)


@dataclass(frozen=True)
class Case:
    """An archive and a folder with two good sources."""

    folder: str
    first: str
    last: str


def new_case(capsys: Capsys, base: Path) -> Case:
    """An archive in `base`, and two small articles beside it."""
    call(capsys, "create", str(base / "case"), "--name", "Case", "--researcher", "Ana")
    first, last = base / "good-first.txt", base / "good-last.txt"
    first.write_text("Orvane Ridge reports\n\nThe first article tells of the market.\n", "utf-8")
    last.write_text("Orvane Valley reports\n\nThe last article tells of the bridge.\n", "utf-8")
    return Case(str(base / "case"), str(first), str(last))


def assert_sentence(error: dict[str, Any]) -> None:
    """One sentence of what happened, one of what to do, a documented code."""
    assert error["code"] in DOCUMENTED, error
    assert re.fullmatch(r"[A-Z][^\n]{8,200}\.", error["message"]), error
    assert re.fullmatch(r"[A-Z][^\n]{8,300}\.", error["advice"]), error


def assert_whole(capsys: Capsys, folder: str) -> None:
    """Everything matches, and no file lies about that no entry names."""
    found = call(capsys, "verify", folder)
    assert (found["mismatch"], found["not_checked"]) == (0, 0), found
    with open_archive(Path(folder), paths.home(), write=False) as archive:
        assert set(archive.blobs.names()) == archive.store.journal.blobs_here()
    assert list((Path(folder) / "tmp").iterdir()) == []


def refusals(capsys: Capsys, case: Case, bad: Sequence[str], options: Sequence[str] = ()) -> dict[str, str]:
    """Capture the bad sources between two good ones: {source: code}. Both good ones must be in the archive afterwards."""
    found = call(capsys, "capture", case.folder, "--mode", "http", *options, "--", case.first, *bad, case.last)
    assert len(found["captured"]) == 2, found
    assert [row["title"] for row in found["captured"]] == ["Orvane Ridge reports", "Orvane Valley reports"]
    for failed in found["failed"]:
        assert_sentence(failed)
    assert_whole(capsys, case.folder)
    return {failed["source"]: failed["code"] for failed in found["failed"]}


def refused_alone(capsys: Capsys, case: Case, source: str, exit_code: int = 3, options: Sequence[str] = ()) -> str:
    """The code of a source that was given alone, for which the call must end with `exit_code`."""
    found = call(capsys, "capture", case.folder, "--mode", "http", *options, "--", source, code=exit_code)
    assert found["captured"] == []
    return str(found["failed"][0]["code"])
