"""Claims and their assessments: entries -> rows. Assessments stand side by side; none is overwritten."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from archive_schema.projection.registers import Counted, assessment_heads, distinct_statuses, field_heads
from archive_schema.statuses import DEFAULT_ABOUT, DEFAULT_STATUS

Row = dict[str, Any]
Rows = list[tuple[str, Row]]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a claim shows: its status (several joined with ' / '), what that is about, and whether people differ."""

    status: str
    about: str
    differing: bool


def verdict(entries: Sequence[Counted]) -> Verdict:
    """The shown status of one claim: about the content where anybody judged it, else about the saying."""
    assessments = [entry for entry in entries if entry.kind == "claim.assess"]
    heads = assessment_heads(assessments)
    by_about: dict[str, list[str]] = {}
    for entry in assessments:
        if entry.id in heads and entry.body is not None:
            by_about.setdefault(entry.body.get("about", DEFAULT_ABOUT), []).append(entry.body["status"])
    distinct = {about: distinct_statuses(found) for about, found in by_about.items()}
    differing = any(len(found) > 1 for found in distinct.values())
    about = "content" if "content" in distinct else DEFAULT_ABOUT
    return Verdict(" / ".join(distinct.get(about, (DEFAULT_STATUS,))), about, differing)


def claim_rows(entries: Sequence[Counted]) -> Rows:
    """The claim's row, with fields that were set later in place of the first ones."""
    made = sorted((e for e in entries if e.kind == "claim.add" and e.body is not None), key=lambda e: e.id)
    return [("claim", _claim(made[0], made[0].body, entries))] if made else []


def _claim(entry: Counted, body: Any, entries: Sequence[Counted]) -> Row:
    shown = verdict(entries)
    anchor = body["anchor"]
    later = {head.name: head.value for head in sorted(field_heads(entries), key=lambda h: h.entry.id)}
    return {
        "owner": entry.entity,
        "item": body["item"],
        "capture": body["capture"],
        "kind": body["claim_kind"],
        "status": shown.status,
        "about": shown.about,
        "differing": int(shown.differing),
        "anchor_type": anchor["type"],
        "start": anchor.get("start"),
        "end": anchor.get("end"),
        "quote": anchor.get("quote", ""),
        "anchor": _json(anchor),
        "attribution": later.get("attribution", body.get("attribution", "")) or "",
        "attribution_role": later.get("attribution_role", body.get("attribution_role", "")) or "",
        "review": later.get("review", "open") or "open",
        "exculpatory": int(bool(later.get("exculpatory", body.get("exculpatory", False)))),
        "figure": _json(body["figure"]) if body.get("figure") else "",
        "name": body.get("name", ""),
        "caption": body.get("caption", ""),
        "accepted_from": _json(body["accepted_from"]) if body.get("accepted_from") else "",
        "by": entry.author,
        "at_ms": entry.at_ms,
        "entry": entry.id,
    }


def assessment_rows(entries: Sequence[Counted]) -> Rows:
    """Every assessment, standing or superseded; a withdrawn one is a tombstone without words."""
    assessments = [entry for entry in entries if entry.kind == "claim.assess"]
    heads = assessment_heads(assessments)
    return [("assessment", _assessment(entry, entry.body or {}, entry.id in heads)) for entry in assessments]


def _assessment(entry: Counted, body: Any, head: bool) -> Row:
    return {
        "owner": entry.entity,
        "entry": entry.id,
        "by": entry.author,
        "at_ms": entry.at_ms,
        "about": body.get("about", DEFAULT_ABOUT) if body else "",
        "status": body.get("status", ""),
        "reason": body.get("reason", ""),
        "method": body.get("method", ""),
        "source_grade": body.get("source_grade") or "",
        "information_grade": body.get("information_grade") or "",
        "strands": _json(body.get("strands", {})),
        "resolves": int(bool(body.get("resolves", False))),
        "replaces": _json(list(entry.refs)),
        "head": int(head),
        "withdrawn": int(entry.withdrawn),
    }


_ENCODE = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode


def _json(value: Any) -> str:
    return _ENCODE(value) if value else "{}" if isinstance(value, dict) else "[]"
