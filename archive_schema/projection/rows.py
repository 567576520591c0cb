"""One entity's counted entries -> its rows in the view. Pure, and the same for a rebuild and for one new entry."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import Any, Final

from archive_schema.projection.claims import assessment_rows, claim_rows
from archive_schema.projection.items import capture_asset_rows, capture_rows, item_rows
from archive_schema.projection.looks import look_rows
from archive_schema.projection.registers import Counted, add_wins, field_heads
from archive_schema.projection.terms import term_rows

Row = dict[str, Any]
Rows = list[tuple[str, Row]]


_ENCODE = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def stamp(entry: Counted) -> Row:
    """Who said it and when (a claim about time, for display)."""
    return {"owner": entry.entity, "entry": entry.id, "by": entry.author, "at_ms": entry.at_ms}


def _entity(entries: Sequence[Counted]) -> Rows:
    found = sorted((e for e in entries if e.kind == "entity.create" and e.body is not None), key=lambda e: e.id)
    return [("entity", stamp(entry) | {"type": entry.body["type"]}) for entry in found[:1] if entry.body]


def _fields(entries: Sequence[Counted]) -> Rows:
    return [
        ("field", stamp(head.entry) | {"name": head.name, "value": _ENCODE(head.value)})
        for head in sorted(field_heads(entries), key=lambda h: (h.name, h.entry.id))
    ]


def _tags(entries: Sequence[Counted]) -> Rows:
    found = add_wins(entries, "tag.add", "tag.remove")
    return [("tag", stamp(entry) | {"term": entry.body["term"]}) for entry in found if entry.body]


def _links(entries: Sequence[Counted]) -> Rows:
    found = add_wins(entries, "link.add", "link.remove")
    return [
        ("link", stamp(e) | {"type": e.body["type"], "origin": e.body["origin"], "target": e.body["target"]})
        for e in found
        if e.body
    ]


def _plain(kind: str, table: str, columns: Callable[[dict[str, Any]], Row]) -> Callable[[Sequence[Counted]], Rows]:
    """A projector for kinds in which each entry is a row."""

    def project(entries: Sequence[Counted]) -> Rows:
        return [(table, stamp(e) | columns(dict(e.body))) for e in entries if e.kind == kind and e.body is not None]

    return project


def _custody(body: dict[str, Any]) -> Row:
    detail = json.dumps(body.get("detail", {}), ensure_ascii=False, sort_keys=True)
    return {"event": body["event"], "what": body["what"], "detail": detail}


def _search(body: dict[str, Any]) -> Row:
    found = body["found"]
    row = {name: body.get(name, "") for name in ("query", "asked", "ran_at", "state_sha256", "why")}
    return row | {
        "filters": _ENCODE(body.get("filters", [])),
        "list_order": body["order"],
        "descending": int(body.get("descending", False)),
        "total": found["total"],
        "items": _ENCODE(found.get("items", [])),
        "items_sha256": found["sha256"],
        "tools": json.dumps(body["tools"], ensure_ascii=False, sort_keys=True),
    }


_PROJECTORS: Final[dict[str, tuple[Callable[[Sequence[Counted]], Rows], ...]]] = {
    "entity.create": (_entity, item_rows),
    "field.set": (),
    "capture.add": (capture_rows, capture_asset_rows, look_rows),
    "asset.derive": (capture_asset_rows,),
    "claim.add": (claim_rows,),
    "claim.assess": (assessment_rows,),
    "tag.add": (_tags,),
    "link.add": (_links,),
    "note.add": (_plain("note.add", "note", lambda b: {"target": b["target"], "text": b["text"]}),),
    "term.create": (term_rows,),
    "term.alias": (term_rows,),
    "person.name": (_plain("person.name", "person_name", lambda b: {"key": b["key"], "name": b["name"]}),),
    "search.log": (_plain("search.log", "logged_search", _search),),
    "custody.event": (_plain("custody.event", "custody_event", _custody),),
}


def project_entity(entries: Sequence[Counted]) -> Rows:
    """(table, row) pairs of one entity from all its counted entries, in any order."""
    ordered = entries if len(entries) == 1 else sorted(entries, key=lambda e: e.shown_order)
    kinds = {entry.kind for entry in ordered}
    projectors = dict.fromkeys(p for kind in kinds for p in _PROJECTORS.get(kind, ()))
    rows = [row for project in projectors for row in project(ordered)]
    if kinds & {"entity.create", "field.set", "term.create"}:
        rows += _fields(ordered)
    return rows
