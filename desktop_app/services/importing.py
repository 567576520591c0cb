"""Before and after a capture of many files: what a folder holds, and what became of each file, as a list to keep."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from pathlib import Path

from desktop_app import files
from desktop_app.capture.folder import LEFT_OUT
from desktop_app.capture.model import Refused
from desktop_app.capture.survey import Kind, Survey, survey
from desktop_app.services.capture import Captured

__all__ = ["LEFT_OUT", "Kind", "Survey", "folders_among", "save_outcomes", "survey"]
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def folders_among(sources: Sequence[str]) -> list[str]:
    """The sources that are folders."""
    return [source for source in sources if "://" not in source and _is_folder(source)]


def _is_folder(source: str) -> bool:
    try:
        return Path(source).is_dir()
    except (OSError, ValueError):
        return False


def save_outcomes(out: Path, outcomes: Sequence[Captured | Refused]) -> int:
    """Write OUT as CSV: source, outcome, item or code, sentence. Returns the number of lines below the head."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(["source", "outcome", "item", "sha256", "code", "message"])
    for one in outcomes:
        writer.writerow([_cell(value) for value in _row(one)])
    files.write_file(out, text.getvalue().encode("utf-8"))
    return len(outcomes)


def _row(one: Captured | Refused) -> tuple[str, ...]:
    if isinstance(one, Refused):
        return one.source, "refused", "", "", one.code, f"{one.message} {one.advice}".strip()
    return one.source, "captured again" if one.again else "captured", one.item, one.sha256, "", one.damage


def _cell(text: str) -> str:
    """A cell that a spreadsheet does not take for a formula."""
    return f"'{text}" if text.startswith(_FORMULA) else text
