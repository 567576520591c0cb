"""Items and captures: entries -> rows."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from archive_schema.projection.registers import Counted, field_heads

Row = dict[str, Any]
Rows = list[tuple[str, Row]]

_SHOWN = ("kind", "title", "language", "source", "published_at", "parent", "place", "inbox", "graphic")


def item_rows(entries: Sequence[Counted]) -> Rows:
    """The item's row: of each field, the value that stands; where people differ, the values joined with ' / '."""
    made = sorted((e for e in entries if e.kind == "entity.create" and e.body is not None), key=lambda e: e.id)
    if not made or not made[0].body or made[0].body["type"] != "item":
        return []
    values: dict[str, list[Any]] = {}
    for head in field_heads(entries):
        values.setdefault(head.name, []).append(head.value)
    row: Row = {name: _one(values.get(name, [])) for name in _SHOWN}
    first = made[0]
    row |= {"owner": first.entity, "by": first.author, "at_ms": first.at_ms}
    row["inbox"], row["graphic"] = int(bool(row["inbox"])), int(bool(row["graphic"]))
    return [("item", row)]


def _one(values: list[Any]) -> Any:
    distinct = sorted({value if isinstance(value, str) else json.dumps(value) for value in values if value is not None})
    if len(distinct) <= 1 and not (values and isinstance(values[0], bool | int)):
        return distinct[0] if distinct else ""
    if all(isinstance(value, bool | int) for value in values):
        return any(values)
    return " / ".join(distinct)


def capture_rows(entries: Sequence[Counted]) -> Rows:
    """The capture's own row; its whole record rides along as JSON. A withheld record is shown by what stands for it."""
    rows = [("capture", _capture(e, e.body)) for e in entries if e.kind == "capture.add" and e.body]
    if rows:
        return [*rows, *(("referenced", row) for e in entries if e.kind == "capture.add" for row in _referenced(e))]
    return [("capture", _capture(head, _shown_record(known))) for head, known in _stand_in(entries)]


def _stand_in(entries: Sequence[Counted]) -> list[tuple[Counted, Any]]:
    """(the capture whose record is withheld, what may be known of it): at most one, none for what was withdrawn."""
    heads = [e for e in entries if e.kind == "capture.add"]
    if not heads or any(head.body is not None or head.withdrawn for head in heads):
        return []
    known = [e.body["stands_for"] for e in entries if e.kind == "asset.derive" and e.body and "stands_for" in e.body]
    return [(heads[0], known[0])] if known and known[0] else []


def _shown_record(known: Any) -> dict[str, Any]:
    said = {"name": "record", "value": "withheld: it is not in the file received", "how": "stated"}
    return {name: known[name] for name in ("item", "method", "started_at", "ended_at")} | {"facts": [said]}


def _capture(entry: Counted, body: Any) -> Row:
    texts = ("method", "started_at", "ended_at", "address", "address_key", "final_address", "page_state")
    return {name: body.get(name, "") for name in texts} | {
        "owner": entry.entity,
        "item": body["item"],
        "record": json.dumps(body, ensure_ascii=False, sort_keys=True, separators=(",", ":")),
        "by": entry.author,
        "at_ms": entry.at_ms,
        "entry": entry.id,
    }


def _referenced(entry: Counted) -> list[Row]:
    """What the capture names and did not get."""
    body = entry.body or {}
    texts = ("media", "caption", "name", "address")
    return [
        {name: one.get(name, "") for name in texts}
        | {"owner": entry.entity, "item": body["item"], "start": one.get("start"), "started_at": body["started_at"]}
        for one in body.get("referenced", ())
    ]


def capture_asset_rows(entries: Sequence[Counted]) -> Rows:
    """The files of a capture, in order, then what was derived from them; none of one that was withdrawn."""
    rows: list[Row] = []
    # What was derived from a withdrawn capture is hidden with it, whoever derived it.
    gone = any(e.kind == "capture.add" and e.withdrawn for e in entries)
    for entry in () if gone else entries:
        if entry.kind == "capture.add" and entry.body is not None:
            rows += [_asset(entry, asset, "", {}) for asset in entry.body.get("assets", ())]
        elif entry.kind == "capture.add":
            rows += [
                _asset(entry, asset, "", {}) for _, known in _stand_in(entries) for asset in known.get("assets", ())
            ]
        elif entry.kind == "asset.derive" and entry.body is not None:
            rows.append(_asset(entry, entry.body["asset"], entry.body["parent"], entry.body["recipe"]))
    return [("capture_asset", row | {"position": position}) for position, row in enumerate(rows)]


def _asset(entry: Counted, asset: Any, parent: str, recipe: Any) -> Row:
    return {
        "owner": entry.entity,
        "role": asset["role"],
        "sha256": asset["sha256"],
        "mime": asset["mime"],
        "size_bytes": asset["size_bytes"],
        "name": asset.get("name", ""),
        "address": asset.get("address", ""),
        "parent": parent,
        "recipe": json.dumps(recipe, ensure_ascii=False, sort_keys=True),
        "entry": entry.id,
    }
