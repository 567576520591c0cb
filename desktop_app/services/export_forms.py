"""Claims and items in open formats; each standing assessment stands by itself, whatever the others say.

People are told by the fingerprints of their keys, never by names. What was superseded or withdrawn is left out.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from archive_schema.signing import fingerprint
from desktop_app.rows.claims import AssessmentRow, ClaimRow
from desktop_app.rows.items import CaptureRow, ItemRow
from desktop_app.rows.times import span

Rows = tuple[str, int]
"""The text of the file and how many rows it has."""
_CSL = {"article": "article-newspaper", "image": "graphic", "video": "motion_picture", "audio": "song", "document": "report",
        "message": "personal_communication"}  # fmt: skip
_MEDIA_FRAGMENTS = "http://www.w3.org/TR/media-frags/"
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_DATE = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")
_OWN = {"attest": "urn:attest:terms:", "about": "attest:about", "status": "attest:status", "kind": "attest:kind",
        "saidBy": "attest:saidBy", "role": "attest:role", "method": "attest:method", "grade": "attest:grade",
        "assessorsDiffer": "attest:assessorsDiffer"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Material:
    """What is exported. `captures`: of each item the newest; `authors` of items, as stated."""

    claims: Sequence[ClaimRow]
    items: Mapping[str, ItemRow]
    captures: Mapping[str, CaptureRow]
    authors: Mapping[str, tuple[str, ...]]


def iso(ms: int) -> str:
    """UTC, to the second."""
    return datetime.fromtimestamp(ms / 1000, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def cell(value: object) -> str:
    """A cell that a spreadsheet does not take for a formula."""
    text = str(value)
    return f"'{text}" if text.startswith(_FORMULA) else text


def standing(claim: ClaimRow) -> list[AssessmentRow]:
    """The assessments that stand, oldest first."""
    return [one for one in claim.assessments if one.head and not one.withdrawn]


def _json(value: Any, rows: int) -> Rows:
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n", rows


def _filled(parts: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in parts.items() if value not in ("", None, [], {})}


# CSV (RFC 4180): a line for each standing assessment; a claim that nobody judged has one.

_HEADS = ("claim", "item", "title", "kind", "status", "about", "assessors_differ", "quote", "said_by", "at", "time",
          "reason", "method", "grade", "assessed_by", "assessed_at", "role", "source", "address")  # fmt: skip


def csv_of(material: Material) -> Rows:
    """Claims with their assessments, for a spreadsheet."""
    out, rows = io.StringIO(newline=""), 0
    writer = csv.writer(out)
    writer.writerow(_HEADS)
    for claim in material.claims:
        item, address = material.items.get(claim.item), _address(material, claim.item)
        told = [claim.claim, claim.item, item.title if item else "", claim.kind]
        said = [
            claim.differing,
            claim.quote,
            claim.attribution,
            iso(claim.at_ms),
            span(*claim.time) if claim.time else "",
        ]
        last = [claim.attribution_role, item.source if item else "", address]
        for judged in _judged(claim):
            writer.writerow([cell(one) for one in (*told, *judged[:2], *said, *judged[2:], *last)])
            rows += 1
    return out.getvalue(), rows


def _judged(claim: ClaimRow) -> Sequence[tuple[str, ...]]:
    """(status, about, reason, method, grade, by, at) of each standing assessment."""
    found = [
        (a.status, a.about, a.reason, a.method, a.source_grade + a.information_grade, fingerprint(a.by), iso(a.at_ms))
        for a in standing(claim)
    ]
    return found or [(claim.status, claim.about, "", "", "", "", "")]


def _address(material: Material, item: str) -> str:
    capture = material.captures.get(item)
    return (capture.final_address or capture.address) if capture else ""


# W3C Web Annotation Data Model (2017): one annotation a claim, a body for each standing assessment.


def annotations_of(material: Material) -> Rows:
    """Each claim as an annotation on its item."""
    found = [_annotation(claim, material) for claim in material.claims]
    return _json(found, len(found))


def _annotation(claim: ClaimRow, material: Material) -> dict[str, Any]:
    bodies = [_body(one, claim) for one in standing(claim)]
    unjudged = {
        "type": "TextualBody",
        "value": f"{claim.status} {claim.kind}",
        "format": "text/plain",
        "status": claim.status,
    }
    annotation = {
        "@context": ["http://www.w3.org/ns/anno.jsonld", _OWN],
        "type": "Annotation",
        "id": f"urn:attest:claim:{claim.claim}",
        "created": iso(claim.at_ms),
        "creator": _agent(claim.by),
        "motivation": "assessing",
        "kind": claim.kind,
        "saidBy": claim.attribution,
        "role": claim.attribution_role,
        "assessorsDiffer": True if claim.differing else None,
        "body": bodies or [unjudged],
        "target": {"source": f"urn:attest:item:{claim.item}", "selector": selectors(claim)} | _state(claim, material),
    }
    return _filled(annotation)


def _body(one: AssessmentRow, claim: ClaimRow) -> dict[str, Any]:
    body = {
        "type": "TextualBody",
        "purpose": "assessing",
        "format": "text/plain",
        "value": f"{one.status} {claim.kind} ({one.about})" + (f": {one.reason}" if one.reason else ""),
        "status": one.status,
        "about": one.about,
        "method": one.method,
        "grade": one.source_grade + one.information_grade,
        "creator": _agent(one.by),
        "created": iso(one.at_ms),
    }
    return _filled(body)


def _agent(key: str) -> dict[str, str]:
    return {"id": f"urn:attest:key:{fingerprint(key).replace(' ', '')}", "type": "Person"}


def _state(claim: ClaimRow, material: Material) -> dict[str, Any]:
    """Which capture of the item it is pinned to, where that is the newest: the time of it."""
    capture = material.captures.get(claim.item)
    if capture is None or capture.capture != claim.capture or not capture.at:
        return {}
    return {"state": {"type": "TimeState", "sourceDate": f"{capture.at[:19]}Z"}}


def _seconds(at_ms: int) -> str:
    """Normal play time (Media Fragments URI 1.0, 4.2.1)."""
    return f"{at_ms / 1000:.3f}".rstrip("0").rstrip(".")


def selectors(claim: ClaimRow) -> list[dict[str, Any]]:
    """Where in the item: alternatives that choose the same."""
    if claim.region:
        x, y, w, h = claim.region
        box: dict[str, Any] = {
            "type": "FragmentSelector",
            "conformsTo": _MEDIA_FRAGMENTS,
            "value": f"xywh=pixel:{x},{y},{w},{h}",
        }
        if claim.frame > 1:
            return [{"type": "FragmentSelector", "value": f"page={claim.frame}", "refinedBy": box}]
        if not claim.polygon:
            return [box]
        corners = " ".join(f"{x},{y}" for x, y in claim.polygon)
        svg = f'<svg xmlns="http://www.w3.org/2000/svg"><polygon points="{corners}"/></svg>'
        return [box, {"type": "SvgSelector", "value": svg}]
    if claim.time:
        fragment = f"t={_seconds(claim.time[0])},{_seconds(claim.time[1])}"
        return [{"type": "FragmentSelector", "conformsTo": _MEDIA_FRAGMENTS, "value": fragment}]
    anchor = claim.anchor
    quote = {"type": "TextQuoteSelector", "exact": claim.quote, "prefix": anchor.get("prefix", "")}
    quote["suffix"] = anchor.get("suffix", "")
    return [quote, {"type": "TextPositionSelector", "start": claim.start, "end": claim.end}]


# CSL-JSON (csl-data.json 1.0): what a reference manager takes; a date that is not known is left out.


def csl_of(material: Material) -> Rows:
    """Each item as a reference."""
    found = [
        _filled(
            {
                "id": row.item,
                "type": _CSL.get(row.kind, "document"),
                "title": row.title,
                "author": [{"literal": name} for name in material.authors.get(row.item, ())],
                "container-title": row.source,
                "language": row.language,
                "URL": _address(material, row.item),
                "issued": _date(row.published_at),
                "accessed": _date(row.captured_at),
            }
        )
        for row in material.items.values()
    ]
    return _json(found, len(found))


def _date(said: str) -> dict[str, Any]:
    """As parts where it begins as ISO 8601 does, else as it was written."""
    if not said:
        return {}
    match = _DATE.match(said)
    return {"date-parts": [[int(part) for part in match.groups() if part]]} if match else {"raw": said}


# schema.org ClaimReview: a review for each standing assessment; statuses are words, never turned into numbers.


def reviews_of(material: Material) -> Rows:
    """Only claims that somebody judged."""
    found = [_review(claim, one, material) for claim in material.claims for one in standing(claim)]
    return _json(found, len(found))


def _review(claim: ClaimRow, one: AssessmentRow, material: Material) -> dict[str, Any]:
    review = {
        "@context": "https://schema.org",
        "@type": "ClaimReview",
        "@id": f"urn:attest:assessment:{one.assessment}",
        "url": f"urn:attest:claim:{claim.claim}",
        "claimReviewed": claim.quote
        or claim.caption
        or claim.name
        or (span(*claim.time) if claim.time else claim.kind),
        "datePublished": iso(one.at_ms),
        "author": {"@type": "Person", "identifier": fingerprint(one.by)},
        "itemReviewed": _filled(
            {
                "@type": "Claim",
                "author": _filled({"name": claim.attribution, "description": claim.attribution_role}),
                "appearance": _appearance(claim, material),
            }
        ),
        "reviewRating": {"@type": "Rating", "alternateName": f"{one.status} ({one.about})"},
        "reviewAspect": one.about,
        "reviewBody": one.reason,
    }
    return _filled(review)


def _appearance(claim: ClaimRow, material: Material) -> dict[str, Any]:
    item = material.items.get(claim.item)
    work = {
        "@type": "CreativeWork",
        "identifier": f"urn:attest:item:{claim.item}",
        "name": item.title if item else "",
        "url": _address(material, claim.item),
        "datePublished": item.published_at if item else "",
        "publisher": _filled({"@type": "Organization", "name": item.source}) if item and item.source else {},
    }
    return _filled(work)


FORMS: Mapping[str, Callable[[Material], Rows]] = {
    "csv": csv_of,
    "jsonld": annotations_of,
    "csl": csl_of,
    "claimreview": reviews_of,
}
