"""A list of names and pseudonyms from a file: JSON or CSV, checked row by row. No refusal repeats a name.

JSON: [{"name": "…", "spellings": ["…"], "pseudonym": "Person A", "reason": "…"}], or {"names": [that list]}.
CSV with a head: name, spellings (parted by ";"), pseudonym, reason. Rows of one pseudonym are spellings of one name.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop_app.errors import InputError
from desktop_app.files import translated
from desktop_app.report.redaction.fold import fold_plain
from desktop_app.report.redaction.names import Names
from desktop_app.rows.redaction import Pseudonym

_LARGEST = 1_000_000
_MOST = 5_000
_SHORTEST = 2
_LONGEST = 200
_COLUMNS = ("name", "spellings", "pseudonym", "reason")


@dataclass(frozen=True, slots=True)
class _Row:
    number: int
    one: Pseudonym


def read_plan(path: Path) -> tuple[Pseudonym, ...]:
    """InputError `redaction-list-unreadable` for a file that is neither, `redaction-list-wrong` naming every bad row."""
    with translated():
        if path.stat().st_size > _LARGEST:
            raise _unreadable("It is larger than a megabyte.")
        data = path.read_bytes()
    try:
        text = data.decode("utf-16" if data.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig")
    except UnicodeDecodeError:
        # To guess an encoding could turn a name into another one, which would then not be replaced.
        raise _unreadable("It is not written in UTF-8.") from None
    rows = _json(text) if text.lstrip()[:1] in ("[", "{") else _csv(text)
    return checked_plan(rows)


def checked_plan(rows: Sequence[Mapping[str, Any]]) -> tuple[Pseudonym, ...]:
    """A plan from rows with `name`, `spellings`, `pseudonym`, `reason`. InputError `redaction-list-wrong`."""
    if not rows:
        raise _unreadable("It holds no name.")
    if len(rows) > _MOST:
        raise _unreadable(f"It holds more than {_MOST} rows.")
    faults: list[str] = []
    good: list[_Row] = []
    for number, row in enumerate(rows, 1):
        fault = _fault(row)
        if fault:
            faults.append(f"row {number}: {fault}")
        else:
            good.append(_Row(number, _pseudonym(row)))
    faults += _between(good)
    if faults:
        advice = "Mend these rows: " + "; ".join(faults[:20]) + (" …" if len(faults) > 20 else "") + "."
        message = f"{len(faults)} rows of the list of names cannot be used."
        raise InputError("redaction-list-wrong", message, advice, {"rows": "; ".join(faults)[:2_000]})
    return _joined(good)


def _fault(row: Mapping[str, Any]) -> str:
    """What is wrong with one row by itself; "" for a good one."""
    if any(not isinstance(row.get(key, ""), str) for key in ("name", "pseudonym", "reason")):
        return "name, pseudonym and reason are texts"
    extra = row.get("spellings", [])
    if not isinstance(extra, list) or any(not isinstance(one, str) for one in extra):
        return "spellings are a list of texts"
    one = _pseudonym(row)
    if not one.pseudonym:
        return "it has no pseudonym"
    if any(sign in one.pseudonym for sign in "[]\n\r\0") or len(one.pseudonym) > _LONGEST:
        return "a pseudonym is one short line without brackets"
    if not one.spellings:
        return "it has no name"
    bare = ["".join(fold_plain(text).split()) for text in one.spellings]
    if any(len(text) < _SHORTEST for text in bare):
        return f"a spelling has fewer than {_SHORTEST} letters"
    if any(len(text) > _LONGEST for text in bare):
        return f"a spelling has more than {_LONGEST} letters"
    return "" if all(any(letter.isalpha() for letter in text) for text in bare) else "a spelling has no letters"


def _between(rows: Sequence[_Row]) -> list[str]:
    """The same spelling for two people; a pseudonym that is a name of the list."""
    faults, seen = [], dict[str, _Row]()
    for row in rows:
        for text in row.one.spellings:
            known = " ".join(fold_plain(text).split())
            before = seen.setdefault(known, row)
            if before.one.pseudonym != row.one.pseudonym:
                faults.append(f"row {row.number}: a spelling stands in row {before.number} with another pseudonym")
    names = Names([row.one for row in rows])
    told = [row for row in rows if names.stands_in(f"{row.one.pseudonym}\n{row.one.reason}")]
    return [
        *dict.fromkeys(faults),
        *(f"row {row.number}: its pseudonym or reason holds a name of the list" for row in told),
    ]


def _pseudonym(row: Mapping[str, Any]) -> Pseudonym:
    texts = [str(row.get("name", "")), *map(str, row.get("spellings", ()) or ())]
    spellings = tuple(dict.fromkeys(" ".join(text.split()) for text in texts if text.strip()))
    return Pseudonym(spellings, " ".join(str(row.get("pseudonym", "")).split()), str(row.get("reason", "")).strip())


def _joined(rows: Sequence[_Row]) -> tuple[Pseudonym, ...]:
    """One for each pseudonym, with all its spellings; the first reason that is given counts."""
    found: dict[str, Pseudonym] = {}
    for row in rows:
        one, before = row.one, found.get(row.one.pseudonym)
        if before is not None:
            spellings = tuple(dict.fromkeys((*before.spellings, *one.spellings)))
            one = Pseudonym(spellings, one.pseudonym, before.reason or one.reason)
        found[one.pseudonym] = one
    return tuple(found.values())


def _json(text: str) -> list[Mapping[str, Any]]:
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        raise _unreadable("It begins as JSON and is none.") from None
    if isinstance(found, dict):
        found = found.get("names")
    if not isinstance(found, list) or not all(isinstance(one, dict) for one in found):
        raise _unreadable("The JSON is no list of names.")
    return found


def _csv(text: str) -> list[Mapping[str, Any]]:
    lines = text.splitlines()
    comma = ";" if lines and lines[0].count(";") > lines[0].count(",") else ","
    try:
        rows = list(csv.reader(io.StringIO(text), delimiter=comma, strict=True))
    except csv.Error:
        raise _unreadable("It is neither CSV nor JSON.") from None
    head = [cell.strip().casefold() for cell in rows[0]] if rows else []
    if not {"name", "pseudonym"} <= set(head) or not set(head) <= {*_COLUMNS, ""} or len(set(head)) != len(head):
        raise _unreadable("Its first line names no columns name and pseudonym, or others than spellings and reason.")
    found: list[Mapping[str, Any]] = []
    for row in rows[1:]:
        if any(cell.strip() for cell in row):
            cells: dict[str, Any] = dict(zip(head, row, strict=False))
            cells["spellings"] = [
                part for part in str(cells.get("spellings", "")).split(";" if comma == "," else "|") if part.strip()
            ]
            found.append(cells)
    return found


def _unreadable(why: str) -> InputError:
    advice = f"{why} Give CSV with a first line name,spellings,pseudonym,reason, or a JSON list of such rows."
    return InputError("redaction-list-unreadable", "The list of names cannot be read.", advice)
