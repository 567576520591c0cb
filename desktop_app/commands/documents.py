"""Rows as JSON documents: the field names that resources/docs and scripts rely on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from desktop_app.commands.output import iso, one_line
from desktop_app.rows.claims import AssessmentRow, ClaimRow
from desktop_app.rows.items import AssetRow, CaptureRow, CustodyRow, ItemRow
from desktop_app.rows.people import MemberRow
from desktop_app.rows.statuses import OwnStatus
from desktop_app.rows.times import span
from desktop_app.services.minimum import minimum_of
from desktop_app.services.proofs import ProofRow
from desktop_app.services.reading import ItemView
from desktop_app.services.recordings import still_for

Names = dict[str, str]


def who(key: str, names: Names) -> str:
    """A person's display name, or the start of the key."""
    return names.get(key) or f"key {key[:8]}"


def item_document(row: ItemRow) -> dict[str, Any]:
    """One line of `list`."""
    return {
        "item": row.item,
        "kind": row.kind,
        "title": row.title,
        "source": row.source,
        "language": row.language,
        "published_at": row.published_at,
        "captured_at": row.captured_at,
        "claims": row.claims,
        "statuses": list(row.statuses),
        "assessors_differ": row.differing,
        "parent": row.parent or None,
    }


def status_document(one: OwnStatus) -> dict[str, Any]:
    """One of the archive's own statuses; `now`: what it is called now, when that is another word."""
    return {
        "status": one.word,
        "own": True,
        "colour": one.colour,
        "icon": one.icon,
        "key": one.key,
        "needs_reason": one.needs_reason,
        "retired": one.retired,
        "now": [word for word in one.now if word != one.word] if not one.current else [],
        "terms": list(one.terms),
    }


def asset_document(asset: AssetRow) -> dict[str, Any]:
    """One file of a capture."""
    document: dict[str, Any] = {
        "role": asset.role,
        "sha256": asset.sha256,
        "mime": asset.mime,
        "size_bytes": asset.size_bytes,
        "name": asset.name,
        "address": asset.address,
    }
    return document | ({"parent": asset.parent, "recipe": dict(asset.recipe)} if asset.parent else {})


def proof_document(row: ProofRow) -> dict[str, Any]:
    """One finding about a proof of others."""
    return {
        "kind": row.kind,
        "state": row.state,
        "message": row.message,
        "by": row.by,
        "at": row.at,
        "detail": row.detail,
        "file": row.file,
        "sha256": row.sha256,
        "about": row.about,
    }


def proof_lines(row: ProofRow) -> list[str]:
    """The same for a person."""
    about = " · ".join(filter(None, (row.by, row.at, row.detail)))
    lines = [f"  {row.state:11}  {one_line(row.file)} ({row.kind}): {row.message}"]
    return [*lines, f"               {one_line(about)}"] if about else lines


def capture_document(capture: CaptureRow, names: Names) -> dict[str, Any]:
    """One capture with its files."""
    return {
        "capture": capture.capture,
        "at": capture.at,
        "by": who(capture.by, names),
        "key": capture.by,
        "method": capture.method,
        "url": capture.address,
        "final_url": capture.final_address,
        "page_state": capture.page_state,
        "assets": [asset_document(asset) for asset in capture.assets],
    }


def assessment_document(row: AssessmentRow, names: Names) -> dict[str, Any]:
    """One judgement."""
    return {
        "assessment": row.assessment,
        "by": who(row.by, names),
        "key": row.by,
        "at": iso(row.at_ms),
        "about": row.about,
        "status": row.status,
        "reason": row.reason,
        "method": row.method,
        "grade": row.source_grade + row.information_grade,
        "strands": dict(row.strands),
        "standing": row.head,
        "resolves": row.resolves,
        "withdrawn": row.withdrawn,
    }


def _time_document(claim: ClaimRow, still: str) -> dict[str, Any] | None:
    if claim.time is None:
        return None
    start, end = claim.time
    return {"start_ms": start, "end_ms": end, "shown": span(start, end), "still": still or None}


def claim_document(claim: ClaimRow, names: Names, still: str = "") -> dict[str, Any]:
    """A claim with its thread. `still`: SHA-256 of the picture of a video that is nearest to it."""
    return {
        "claim": claim.claim,
        "item": claim.item,
        "capture": claim.capture,
        "kind": claim.kind,
        "status": claim.status,
        "about": claim.about,
        "quote": claim.quote,
        "start": claim.start,
        "end": claim.end,
        "region": list(claim.region) if claim.region else None,
        "polygon": [list(corner) for corner in claim.polygon],
        "frame": claim.frame if claim.region else None,
        "time": _time_document(claim, still),
        "said_by": claim.attribution,
        "said_by_role": claim.attribution_role,
        "exculpatory": claim.exculpatory,
        "review": claim.review,
        "figure": dict(claim.figure) or None,
        "name": claim.name,
        "caption": claim.caption,
        "tags": list(claim.tags),
        "by": who(claim.by, names),
        "at": iso(claim.at_ms),
        "assessors_differ": claim.differing,
        "assessments": [assessment_document(row, names) for row in claim.assessments],
    }


def pinned(document: dict[str, Any]) -> str:
    """What a claim is pinned to, in a line: its words, its time with the nearest still, or its region."""
    if time := document["time"]:
        still = f" (still {time['still'][:16]}…)" if time["still"] else ""
        return f"{time['shown']}{still}"
    return str(document["quote"] or document["region"])


def custody_document(row: CustodyRow, names: Names) -> dict[str, Any]:
    """One line of the chain of custody."""
    return {
        "entry": row.entry,
        "at": iso(row.at_ms),
        "by": who(row.by, names),
        "kind": row.kind,
        "what": row.what,
        "standing": row.standing,
    }


def member_document(row: MemberRow) -> dict[str, Any]:
    """A key and who holds it."""
    return {"key": row.key, "name": row.name, "role": row.role, "standing": row.standing, "waiting": row.waiting}


def minimum_document(record: Mapping[str, Any]) -> dict[str, Any]:
    """What of the Berkeley minimum a capture has; it says what is there, not that it is enough."""
    found = minimum_of(record)
    return {
        "there": {line.name: line.state for line in found.lines},
        "reasons": {line.name: line.reason for line in found.lines},
        "complete": found.complete,
        "picture_first": found.picture_first,
        "partial": found.partial,
        "outputs": [{"role": role, "at": at} for role, at in found.outputs],
        "removed": [{"place": place, "name": name} for place, name in found.removed],
    }


def show_document(view: ItemView, custody: Sequence[CustodyRow], names: Names) -> dict[str, Any]:
    """All of one item."""
    record = dict(view.capture.record) if view.capture else {}
    if view.capture:
        record |= {"minimum": minimum_document(view.capture.record), "collector": dict(view.collector)}
    return item_document(view.row) | {
        "text": view.text,
        "fields": dict(view.fields),
        "record": record,
        "captures": [capture_document(capture, names) for capture in view.captures],
        "claims": [claim_document(claim, names, still_for(claim, view.captures)) for claim in view.claims],
        "media": [item_document(row) for row in view.media],
        "tags": list(view.tags),
        "notes": [{"note": n.note, "text": n.text, "by": who(n.by, names), "at": iso(n.at_ms)} for n in view.notes],
        "links": [{"link": r.link, "from": r.origin, "type": r.type, "to": r.target} for r in view.links],
        "custody": [custody_document(row, names) for row in custody],
    }
