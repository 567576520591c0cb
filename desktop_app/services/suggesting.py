"""Suggestions of one item: proposed again at each asking, stored nowhere until one is accepted."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import Any

from desktop_app.analysis.claims.model import RULE_VERSION, Suggestion, Suggestions
from desktop_app.analysis.claims.suggest import suggest
from desktop_app.errors import InputError
from desktop_app.rows.claims import ClaimRow
from desktop_app.rows.ids import ItemId
from desktop_app.services.archive import OpenArchive
from desktop_app.services.reading import capture_text, find_capture, text_asset
from desktop_app.services.tagging import NewClaim, add_claim
from desktop_app.storage.queries import entities


def find(archive: OpenArchive, item: ItemId) -> Suggestions:
    """What the newest capture's text seems to assert, without what somebody dismissed."""
    capture = find_capture(archive, item)
    if text_asset(capture) is None:
        return Suggestions((), (), ())
    text, _ = capture_text(archive, capture)
    with archive.reading() as view:
        gone = entities.dismissed(view, item)
        fields = entities.fields(view, item)
    found = suggest(text, str(fields.get("language") or "en"), str(fields.get("published_at") or ""))
    kept = tuple(suggestion for suggestion in found.suggestions if suggestion.id not in gone)
    return Suggestions(found.segments, kept, found.checks, found.truncated)


def suggestions_of(archive: OpenArchive, item: ItemId) -> dict[str, Any]:
    """The same as a JSON document."""
    found = find(archive, item)
    return {
        "segments": [{"kind": s.kind, "time": s.time, "quote": s.quote, "start": s.start} for s in found.segments],
        "suggestions": [_document(suggestion) for suggestion in found.suggestions],
        "checks": [{"rule": c.rule, "message": c.message, "quotes": list(c.quotes)} for c in found.checks],
        "truncated": found.truncated,
    }


def _document(suggestion: Suggestion) -> dict[str, Any]:
    figure = suggestion.figure
    media = suggestion.media
    return {
        "id": suggestion.id,
        "kind": suggestion.kind,
        "quote": suggestion.quote,
        "start": suggestion.start,
        "end": suggestion.end,
        "attribution": suggestion.attribution,
        "role": suggestion.role,
        "status": suggestion.status,
        "rule": suggestion.rule,
        "trust": suggestion.trust,
        "figure": asdict(figure) if figure else None,
        "media": {k: getattr(media, k) for k in ("caption", "photographer", "agency", "name")} if media else None,
        "event": asdict(suggestion.event) if suggestion.event else None,
        "weak": list(suggestion.weak),
    }


def claim_of_suggestion(
    archive: OpenArchive, item: ItemId, wanted: str, kind: str | None, status: str | None, said_by: str, reason: str
) -> NewClaim:
    """The claim that accepting a suggestion makes. InputError `no-such-suggestion`."""
    chosen = next((s for s in find(archive, item).suggestions if s.id == wanted), None)
    if chosen is None:
        advice = "Ask for the suggestions again; the text or the rules may have changed."
        raise InputError("no-such-suggestion", "There is no such suggestion for that item.", advice)
    return NewClaim(
        kind=kind or chosen.kind,
        span=(chosen.start, chosen.end),
        status=status or (chosen.status if chosen.status != "unreviewed" else None),
        reason=reason,
        attribution=said_by or chosen.attribution,
        attribution_role=chosen.role,
        name=chosen.media.name if chosen.media else "",
        caption=chosen.media.caption if chosen.media else "",
        figure=asdict(chosen.figure) if chosen.figure else {},
        accepted_from={"suggestion": chosen.id, "rule": chosen.rule, "rule_version": RULE_VERSION},
    )


def accept(archive: OpenArchive, item: ItemId, wanted: str, changed: NewClaim | None = None) -> ClaimRow:
    """A suggestion becomes a claim by a person's hand, as proposed or as they `changed` it; its words stay where they are."""
    proposed = claim_of_suggestion(archive, item, wanted, None, None, "", "")
    if changed is None:
        return add_claim(archive, item, proposed)
    role = proposed.attribution_role if changed.attribution == proposed.attribution else ""
    kept = replace(changed, span=proposed.span, attribution_role=role, caption=proposed.caption)
    return add_claim(archive, item, replace(kept, accepted_from=proposed.accepted_from))
