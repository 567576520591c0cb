"""Flags and consent, wherever they stand: on items, sources and persons."""

from __future__ import annotations

import json
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from archive_schema import view_tables as v

Values = dict[str, list[Any]]
_FIELDS = ("personal_information", "at_risk", "consent_by", "consent_uses", "consent_until", "consent_withdrawn")


def harm_of(view: Connection) -> dict[str, Values]:
    """All standing values of these fields, by entity: where people differ, each of them."""
    f = v.field.c
    found: dict[str, Values] = {}
    for owner, name, text in view.execute(sa.select(f.owner, f.name, f.value).where(f.name.in_(_FIELDS))):
        value = json.loads(text)
        if value not in (None, "", False):
            found.setdefault(owner, {}).setdefault(name, []).append(value)
    return found


def families(view: Connection) -> list[tuple[str, str, str]]:
    """(item, the item that it came with or "", ids of its sources joined with " / " where people differ)."""
    i = v.item.c
    return [(r.owner, r.parent or "", r.source or "") for r in view.execute(sa.select(i.owner, i.parent, i.source))]


def neighbours(view: Connection) -> list[tuple[str, str]]:
    """(from, to) of every link."""
    t = v.link.c
    return [(r.origin, r.target) for r in view.execute(sa.select(t.origin, t.target))]
