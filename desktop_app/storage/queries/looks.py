"""Pictures by what they look like."""

from __future__ import annotations

import json
from array import array
from collections.abc import Sequence
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from archive_schema import view_tables as v
from desktop_app.rows.ids import CaptureId
from desktop_app.storage.journal import batches

MOST_PICTURES = 200_000
_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Look:
    """Four hashes of 64 bits (signed) of one capture's picture, and its bytes' hash."""

    original: str
    phash64: int | None
    dhash64: int | None
    phash64_mirrored: int | None
    dhash64_mirrored: int | None


@dataclass(frozen=True, slots=True)
class AllLooks:
    """Rows and their hashes side by side; `without` counts pictures that have none."""

    rows: array[int]
    phashes: array[int]
    dhashes: array[int]
    without: int


def look_of(view: Connection, capture: str) -> Look | None:
    """One capture's picture."""
    t = v.look.c
    row = view.execute(sa.select(v.look).where(t.owner == capture)).first()
    if row is None:
        return None
    return Look(row.original, row.phash64, row.dhash64, row.phash64_mirrored, row.dhash64_mirrored)


def all_looks(view: Connection) -> AllLooks:
    """Every hashed picture, at most 200,000, the newest first."""
    rows, phashes, dhashes = array("q"), array("q"), array("q")
    query = (
        "SELECT rowid, phash64, dhash64 FROM look WHERE phash64 IS NOT NULL AND dhash64 IS NOT NULL"
        f" ORDER BY rowid DESC LIMIT {MOST_PICTURES}"
    )
    for row, phash, dhash in view.exec_driver_sql(query):
        rows.append(row)
        phashes.append(phash)
        dhashes.append(dhash)
    t = v.look.c
    missing = sa.select(sa.func.count()).where(sa.or_(t.phash64.is_(None), t.dhash64.is_(None)))
    return AllLooks(rows, phashes, dhashes, view.scalar(missing) or 0)


def captures_of_looks(view: Connection, rows: Sequence[int]) -> dict[int, CaptureId]:
    """The captures that these rows are of."""
    found: dict[int, CaptureId] = {}
    row_id: sa.ColumnElement[int] = sa.literal_column("look.rowid", sa.Integer)
    for at in range(0, len(rows), _AT_ONCE):
        query = sa.select(row_id, v.look.c.owner).where(row_id.in_(rows[at : at + _AT_ONCE]))
        found |= {row[0]: CaptureId(row[1]) for row in view.execute(query)}
    return found


def captures_with_original(view: Connection, sha256: str) -> list[CaptureId]:
    """The captures whose picture has these very bytes."""
    query = sa.select(v.look.c.owner).where(v.look.c.original == sha256).order_by(v.look.c.owner)
    return [CaptureId(row[0]) for row in view.execute(query)]


def moments(view: Connection, captures: Sequence[str]) -> list[tuple[CaptureId, str, str]]:
    """(capture, its item, when it began), oldest first."""
    c = v.capture.c
    found: list[tuple[CaptureId, str, str]] = []
    for part in batches(list(captures)):
        query = sa.select(c.owner, c.item, c.started_at).where(c.owner.in_(part))
        found += [(CaptureId(row[0]), row[1], row[2]) for row in view.execute(query)]
    return sorted(found, key=lambda one: (one[2], one[0]))


def captions(view: Connection, items: Sequence[str]) -> dict[str, list[str]]:
    """What people or pages wrote beneath these pictures; several when they differ."""
    f = v.field.c
    found: dict[str, list[str]] = {}
    for part in batches(list(items)):
        for row in view.execute(sa.select(f.owner, f.value).where(f.name == "caption", f.owner.in_(part))):
            value = json.loads(row.value)
            if isinstance(value, str) and value.strip():
                found.setdefault(row.owner, []).append(value)
    return found
