"""What would they learn: the kinds of things read back from the bytes, what stays at home, what a person should look at."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from desktop_app.rows.learning import LearnedRow
from desktop_app.ui.desk import Desk
from desktop_app.ui.panels.kept_back import counted, reason
from desktop_app.ui.panels.rows_tree import MOST, Row, capped
from desktop_app.ui.words import Words

if TYPE_CHECKING:
    from desktop_app.services.staging import Staged

_MARKS = {
    "names": "users", "metadata names": "quote", "keys": "hash", "positions": "map-pin", "people in pictures": "users",
    "devices": "monitor", "hours": "time", "network": "globe", "told privately": "hand", "logged searches": "search", "flags": "flag",
    "consent": "gavel", "not looked into": "circle-question-mark",
}  # fmt: skip
_FEW = 3
_LOUD = (
    "names",
    "positions",
    "people in pictures",
    "network",
    "told privately",
    "logged searches",
    "flags",
    "not looked into",
)


def kind_names(words: Words) -> dict[str, str]:
    """Each kind of thing that can be learned, as people say it."""
    return {
        "names": words("Display names of people"),
        "metadata names": words("Names in files and their metadata"),
        "keys": words("Keys"),
        "positions": words("Positions"),
        "people in pictures": words("People marked in pictures"),
        "devices": words("Devices and programs"),
        "hours": words("Working hours"),
        "network": words("Network addresses and virtual identities"),
        "told privately": words("Private fields"),
        "logged searches": words("Logged searches: words and reasons"),
        "flags": words("Flagged material"),
        "consent": words("What was consented to"),
        "not looked into": words("Files that were not looked into"),
    }


def learned_rows(desk: Desk, staged: Staged) -> list[Row]:
    """What there is, then what was searched for and not found, what stays at home, what to look at."""
    words = desk.words
    names = kind_names(words)
    found = [_learned(desk, names[row.kind], row, staged.pages > 0) for row in staged.learned]
    kinds = {row.kind for row in staged.learned} | {"not looked into"}
    absent = [name for kind, name in names.items() if kind not in kinds]
    if absent:
        below = tuple(Row((name,)) for name in absent)
        found.append(
            Row((words("Searched for and not found"), str(len(absent)), " · ".join(absent)), "check", below=below)
        )
    return [*found, *_sections(desk, staged)]


def _learned(desk: Desk, name: str, row: LearnedRow, beside_pages: bool) -> Row:
    """Beside a report's pages there is no room for examples: few values are shown below."""
    words = desk.words
    values = [_value(words, row.kind, value) for value in row.values]
    below = capped(desk, [Row((value,)) for value in values], row.count)
    shown = " · ".join(values[:3]) + (" …" if row.count > 3 else "")
    loud = row.kind in _LOUD
    return Row(
        (name, str(row.count), shown), _MARKS[row.kind], loud, below=below, open=beside_pages and row.count <= _FEW
    )


def _value(words: Words, kind: str, value: str) -> str:
    """Parts in the window's language, and parts as they are: each keeps its own direction."""
    if kind == "hours":
        who, _colon, when = value.rpartition(": ")
        return f"{words.apart(who)}: {words.as_written(when)}"
    mark = ": " if kind in ("flags", "consent", "told privately") else ", " if kind == "positions" else ""
    first, found, rest = value.partition(mark) if mark else ("", "", value)
    # A pair of coordinates has the form of "kind of pattern, where it stands", and no letters.
    if not found or not any(map(str.isalpha, first)):
        return words.as_written(value)
    return f"{words(first)}{found}{words.apart(rest)}"


def _sections(desk: Desk, staged: Staged) -> Iterator[Row]:
    words = desk.words
    if staged.decided:
        below = tuple(Row((reason(words, why), words.number(count))) for count, why in staged.decided)
        yield Row((words("Let go by your decision"), str(len(below)), below[0].cells[0]), "gavel", True, below=below)
    if staged.warnings:
        rows = [Row((f"{words(one.what)}: {words.as_written(one.where)}",)) for one in staged.warnings[:MOST]]
        head, count = words("Look at these before you hand it on"), len(staged.warnings)
        yield Row(
            (head, words.number(count), rows[0].cells[0]), "triangle-alert", True, below=capped(desk, rows, count)
        )
    if staged.left_out:
        below = tuple(Row((reason(words, why), words.number(count))) for count, why in staged.left_out)
        first = counted(words, *staged.left_out[0])
        yield Row((words("Stays at home"), str(len(below)), first), "circle-slash", below=below)
