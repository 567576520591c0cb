"""Open formats: CSV of claims, W3C Web Annotation (JSON-LD), CSL-JSON of items, ClaimReview of judged claims, WACZ."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from desktop_app import files
from desktop_app.rows.claims import ClaimRow
from desktop_app.rows.items import ItemRow
from desktop_app.services import reading, stops
from desktop_app.services.archive import OpenArchive
from desktop_app.services.web_export import Exported, export_web

Rows = tuple[str, int]
_CSL = {"article": "article-newspaper", "image": "graphic", "video": "motion_picture", "document": "report",
        "message": "personal_communication"}  # fmt: skip
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def export(archive: OpenArchive, out: Path, form: str, despite: str = "") -> Exported:
    """Write OUT in one of `FORMS`. InputError `export-stopped` where something stands against it and no reason is given."""
    decision, stopped = stops.decide(archive, None, despite)
    if stopped:
        archive.append(stops.decision_drafts(decision, stopped, f"export ({form})"))
    return replace(_written(archive, out, form), decided=decision.lines())


def _written(archive: OpenArchive, out: Path, form: str) -> Exported:
    if form == "wacz":
        return export_web(archive, out)
    claims = reading.claim_rows(archive, reading.claim_ids(archive))
    items = {row.item: row for row in reading.list_items(archive)}
    text, rows = _FORMS[form](claims, items)
    files.write_file(out, text.encode("utf-8"))
    return Exported(rows)


def _iso(ms: int) -> str:
    return datetime.fromtimestamp(ms / 1000, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def cell(value: object) -> str:
    """A cell that a spreadsheet does not take for a formula."""
    text = str(value)
    return f"'{text}" if text.startswith(_FORMULA) else text


def _csv(claims: list[ClaimRow], items: dict[Any, ItemRow]) -> Rows:
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(["claim", "item", "title", "kind", "status", "about", "assessors_differ", "quote", "said_by", "at"])
    for c in claims:
        title = items[c.item].title if c.item in items else ""
        cells = [c.claim, c.item, title, c.kind, c.status, c.about, c.differing, c.quote, c.attribution, _iso(c.at_ms)]
        writer.writerow([cell(one) for one in cells])
    return out.getvalue(), len(claims)


def _selector(claim: ClaimRow) -> list[dict[str, Any]]:
    if claim.region:
        x, y, w, h = claim.region
        box: dict[str, Any] = {"type": "FragmentSelector", "value": f"xywh=pixel:{x},{y},{w},{h}"}
        if not claim.polygon:
            return [box]
        corners = " ".join(f"{x},{y}" for x, y in claim.polygon)
        return [box, {"type": "SvgSelector", "value": f'<svg><polygon points="{corners}"/></svg>'}]
    anchor = claim.anchor
    quote = {"type": "TextQuoteSelector", "exact": claim.quote, "prefix": anchor.get("prefix", "")}
    quote["suffix"] = anchor.get("suffix", "")
    return [quote, {"type": "TextPositionSelector", "start": claim.start, "end": claim.end}]


def _json(value: Any, rows: int) -> Rows:
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n", rows


def _annotations(claims: list[ClaimRow], _items: dict[Any, ItemRow]) -> Rows:
    found = [
        {
            "@context": "http://www.w3.org/ns/anno.jsonld",
            "type": "Annotation",
            "id": f"urn:attest:claim:{c.claim}",
            "created": _iso(c.at_ms),
            "motivation": "assessing",
            "body": [{"type": "TextualBody", "value": f"{c.status} {c.kind} ({c.about})"}],
            "target": {"source": f"urn:attest:item:{c.item}", "selector": _selector(c)},
        }
        for c in claims
    ]
    return _json(found, len(found))


def _csl(_claims: list[ClaimRow], items: dict[Any, ItemRow]) -> Rows:
    found = [
        {
            "id": row.item,
            "type": _CSL.get(row.kind, "document"),
            "title": row.title,
            "container-title": row.source,
            "language": row.language,
            "issued": {"raw": row.published_at},
            "accessed": {"raw": row.captured_at},
        }
        for row in items.values()
    ]
    return _json(found, len(found))


def _reviews(claims: list[ClaimRow], items: dict[Any, ItemRow]) -> Rows:
    """Only claims that somebody judged; each standing assessment is a review of its own."""
    found = [
        {
            "@context": "https://schema.org",
            "@type": "ClaimReview",
            "claimReviewed": c.quote or c.caption or c.name,
            "datePublished": _iso(a.at_ms),
            "itemReviewed": {"@type": "Claim", "appearance": items[c.item].title if c.item in items else ""},
            "reviewRating": {"@type": "Rating", "alternateName": f"{a.status} ({a.about})"},
            "reviewBody": a.reason,
        }
        for c in claims
        for a in c.assessments
        if a.head
    ]
    return _json(found, len(found))


_FORMS: dict[str, Callable[[list[ClaimRow], dict[Any, ItemRow]], Rows]] = {
    "csv": _csv,
    "jsonld": _annotations,
    "csl": _csl,
    "claimreview": _reviews,
}
FORMS = (*_FORMS, "wacz")
