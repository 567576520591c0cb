"""The archive's places by all their names, and where they lie."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from itertools import product

from sqlalchemy.engine import Connection

from desktop_app.rows.distance import position
from desktop_app.rows.search import KnownPlace
from desktop_app.storage.database import selected

_FIELDS = "SELECT f.owner, f.name, f.value FROM entity e JOIN field f ON f.owner = e.owner WHERE e.type = 'place' AND f.name IN "
_ALL = f"{_FIELDS} ('name', 'aliases', 'latitude', 'longitude')"
_WITH_ALIASES = f"{_FIELDS} ('name', 'aliases') AND e.owner IN (SELECT owner FROM field WHERE name = 'aliases')"


def known_places(view: Connection) -> list[KnownPlace]:
    """All places."""
    return [_place(fields) for fields in _fields(view, _ALL)]


def names_of_places(view: Connection) -> list[tuple[str, ...]]:
    """The names of each place that has aliases."""
    return [_place(fields).labels for fields in _fields(view, _WITH_ALIASES)]


def _fields(view: Connection, sql: str) -> list[dict[str, list[object]]]:
    found: dict[str, dict[str, list[object]]] = {}
    for owner, name, value in selected(view, sql):
        found.setdefault(owner, {}).setdefault(name, []).append(json.loads(value))
    return list(found.values())


def _place(fields: Mapping[str, Sequence[object]]) -> KnownPlace:
    """Where people differ about its names all of them hold; where they differ about its coordinates none do."""
    names = [one for value in (*fields.get("name", ()), *fields.get("aliases", ())) for one in _texts(value)]
    pairs = {position(*pair) for pair in product(fields.get("latitude", ()), fields.get("longitude", ()))}
    return KnownPlace(tuple(dict.fromkeys(names)), pairs.pop() if len(pairs) == 1 else None)


def _texts(value: object) -> list[str]:
    return [str(one) for one in (value if isinstance(value, list) else [value]) if one]
