"""The researcher's words: claims, assessments, tags, links, notes, fields, entities."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from archive_schema import entries as e
from archive_schema import statuses
from archive_schema.fields import FIELDS, EntityType, field_of, is_private
from desktop_app.errors import InputError, UsageError
from desktop_app.rows.claims import ClaimRow
from desktop_app.rows.ids import CaptureId, ClaimId, EntityId, ItemId
from desktop_app.rows.items import CaptureRow
from desktop_app.services import own_statuses
from desktop_app.services.archive import OpenArchive
from desktop_app.services.reading import capture_text, find_capture
from desktop_app.services.recordings import time_anchor
from desktop_app.services.regions import polygon_anchor, region_anchor
from desktop_app.storage.database import Reading
from desktop_app.storage.journal import Draft, new_entity
from desktop_app.storage.queries import claims as claim_queries
from desktop_app.storage.queries import entities

_AROUND = 32
"""Code points kept before and after a quote (W3C TextQuoteSelector prefix and suffix)."""


@dataclass(frozen=True, slots=True)
class NewClaim:
    """What a researcher says when pinning a claim; exactly one of quote/offsets, region and time is given."""

    kind: str
    quote: str = ""
    occurrence: int = 1
    span: tuple[int, int] | None = None
    region: tuple[int, int, int, int] | None = None
    """x, y, width, height in pixels of the upright picture."""
    polygon: tuple[tuple[int, int], ...] = ()
    """Three corners or more; stands in place of `region`."""
    frame: int = 1
    """Of a region: which picture of a file of several, from 1."""
    time: tuple[int, int] | None = None
    """From and to in milliseconds of a recording; both the same for a moment."""
    status: str | None = None
    about: str = "saying"
    reason: str = ""
    attribution: str = ""
    attribution_role: str = ""
    exculpatory: bool = False
    name: str = ""
    caption: str = ""
    figure: Mapping[str, str | int | None] = field(default_factory=dict)
    accepted_from: Mapping[str, str] = field(default_factory=dict)
    judgement: Judgement | None = None
    """In place of `status`, `about` and `reason`, where more is judged."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """One assessment to be made."""

    status: str
    about: str = "saying"
    reason: str = ""
    method: str = ""
    grade: str = ""
    """Admiralty grade such as "B2"."""
    source: str = ""
    technical: str = ""
    content: str = ""
    resolves: tuple[str, ...] = ()


def add_claim(archive: OpenArchive, item: ItemId, wanted: NewClaim, capture: CaptureId | None = None) -> ClaimRow:
    """Pin a claim to words, a region or a time of one capture (the newest unless named). Returns it with its thread."""
    claim, drafts = claim_drafts(archive, item, wanted, find_capture(archive, item, capture))
    archive.append(drafts)
    return get_claim(archive, claim)


def claim_drafts(
    archive: OpenArchive, item: ItemId, wanted: NewClaim, found: CaptureRow
) -> tuple[ClaimId, list[Draft]]:
    """(a new claim, its entries), pinned to `found`."""
    _check_kind(wanted.kind)
    anchor = _anchor(archive, found, wanted)
    claim = new_entity()
    body = e.ClaimAdd(
        item=item,
        capture=found.capture,
        claim_kind=wanted.kind,  # type: ignore[arg-type]  # checked above
        anchor=anchor,
        attribution=wanted.attribution,
        attribution_role=wanted.attribution_role,
        exculpatory=wanted.exculpatory,
        figure=e.Figure.model_validate(dict(wanted.figure)) if wanted.figure else None,
        name=wanted.name,
        caption=wanted.caption,
        accepted_from=e.Origin.model_validate(dict(wanted.accepted_from)) if wanted.accepted_from else None,
    )
    drafts = [Draft(claim, body)]
    first = wanted.judgement or (Judgement(wanted.status, wanted.about, wanted.reason) if wanted.status else None)
    if first:
        _check_judgement(archive, first)
        drafts.append(Draft(claim, _assessment(first)))
    return ClaimId(claim), drafts


def _check_kind(kind: str) -> None:
    if kind not in statuses.CLAIM_KINDS:
        raise UsageError(
            "unknown-kind", f"There is no claim kind “{kind}”.", f"Use one of: {', '.join(statuses.CLAIM_KINDS)}."
        )


def _anchor(archive: OpenArchive, capture: CaptureRow, wanted: NewClaim) -> e.Anchor:
    if wanted.polygon:
        return polygon_anchor(capture, wanted.polygon, wanted.frame)
    if wanted.region is not None:
        return region_anchor(capture, wanted.region, wanted.frame)
    if wanted.time is not None:
        return time_anchor(capture, wanted.time)
    text, text_sha256 = capture_text(archive, capture)
    start, end = wanted.span or _find(text, wanted.quote, wanted.occurrence)
    if not 0 <= start < end <= len(text):
        raise InputError("words-outside", "Those words are not in the text.", "Select them again.")
    return e.TextAnchor(
        start=start,
        end=end,
        quote=text[start:end],
        prefix=text[max(0, start - _AROUND) : start],
        suffix=text[end : end + _AROUND],
        text_sha256=text_sha256,
    )


def _find(text: str, quote: str, occurrence: int) -> tuple[int, int]:
    if not quote or occurrence < 1:
        raise UsageError("quote-missing", "A claim needs the exact words it is pinned to.", "Give --quote or --region.")
    places = [match.start() for match in re.finditer(re.escape(quote), text)]
    if len(places) < occurrence:
        message = (
            f"Those words stand {len(places)} times in the text, not {occurrence}."
            if places
            else ("Those words are not in the text.")
        )
        advice = "Copy them exactly as 'attest show' prints them, with their punctuation."
        raise InputError("quote-not-found", message, advice, {"quote": quote[:200], "found": len(places)})
    start = places[occurrence - 1]
    return start, start + len(quote)


def get_claim(archive: OpenArchive, claim: ClaimId) -> ClaimRow:
    """A claim with its thread. InputError `no-such-claim`."""
    with archive.reading() as view:
        found = claim_queries.claims(view, [claim])
    if not found:
        raise InputError("no-such-claim", "There is no such claim in this archive.", "Look it up with 'attest show'.")
    return found[0]


def assess(archive: OpenArchive, claim: ClaimId, judgement: Judgement) -> ClaimRow:
    """One more judgement; it replaces one's own earlier ones about the same thing, or all heads if it resolves them."""
    row = get_claim(archive, claim)
    _check_judgement(archive, judgement)
    refs = _superseded(archive, row, judgement)
    archive.append([Draft(claim, _assessment(judgement), refs)])
    return get_claim(archive, claim)


def _assessment(judgement: Judgement) -> e.ClaimAssess:
    source_grade, information_grade = _grade(judgement.grade)
    strands = e.Strands(source=judgement.source, technical=judgement.technical, content=judgement.content)
    return e.ClaimAssess(
        status=judgement.status,
        about=judgement.about,  # type: ignore[arg-type]  # checked by _check_judgement
        reason=judgement.reason,
        method=judgement.method,
        source_grade=source_grade,  # type: ignore[arg-type]  # checked by _grade
        information_grade=information_grade,  # type: ignore[arg-type]
        strands=strands,
        resolves=bool(judgement.resolves),
    )


def _grade(text: str) -> tuple[str | None, str | None]:
    if not text:
        return None, None
    if not re.fullmatch(r"[A-Fa-f][1-6]", text):
        advice = "Write a letter A to F for the source and a digit 1 to 6 for the information, such as B2."
        raise UsageError("grade-unknown", f"“{text}” is no Admiralty grade.", advice)
    return text[0].upper(), text[1]


def _check_judgement(archive: OpenArchive, judgement: Judgement) -> None:
    if judgement.about not in ("saying", "content"):
        raise UsageError(
            "about-unknown", "A judgement is about the saying or the content.", "Use --about saying|content."
        )
    if own_statuses.check_judged(archive, judgement.status) and not judgement.reason.strip():
        raise InputError("reason-missing", f"“{judgement.status}” needs a reason.", "Say why, with --reason.")
    if judgement.resolves and not judgement.reason.strip():
        raise InputError("reason-missing", "A resolution needs a reason.", "Say why, with --reason.")
    _grade(judgement.grade)


def _superseded(archive: OpenArchive, claim: ClaimRow, judgement: Judgement) -> tuple[str, ...]:
    standing = [a for a in claim.assessments if a.head and a.about == judgement.about]
    if not judgement.resolves:
        return tuple(a.assessment for a in standing if a.by == archive.key)
    named, heads = set(judgement.resolves), {a.assessment for a in standing}
    if named != heads:
        advice = "Name every standing assessment about the same thing: " + ", ".join(sorted(heads))
        raise InputError("resolution-incomplete", "A resolution must name all standing assessments.", advice)
    return tuple(sorted(heads))


def assess_many(archive: OpenArchive, claims: Sequence[ClaimId], judgement: Judgement) -> int:
    """The same judgement on several claims. Not for statuses that need a reason of their own."""
    if own_statuses.check_judged(archive, judgement.status):
        advice = "Judge each claim by itself, with its own reason."
        raise InputError("not-in-bulk", f"“{judgement.status}” cannot be set on several claims at once.", advice)
    _check_judgement(archive, judgement)
    with archive.reading() as view:
        rows = claim_queries.claims(view, claims)
    archive.append([Draft(row.claim, _assessment(judgement), _superseded(archive, row, judgement)) for row in rows])
    return len(rows)


def tag(archive: OpenArchive, entity: str, terms: Sequence[str]) -> tuple[str, ...]:
    """Put terms on an item, claim or other entity. Returns all its terms."""
    _must_exist(archive, entity)
    have = set(tags(archive, entity))
    wanted = [term.strip() for term in terms if term.strip()]
    archive.append([Draft(entity, e.TagAdd(term=term)) for term in dict.fromkeys(wanted) if term not in have])
    return tags(archive, entity)


def untag(archive: OpenArchive, entity: str, terms: Sequence[str]) -> tuple[str, ...]:
    """Take terms off again. Returns the terms that are left."""
    _must_exist(archive, entity)
    with archive.reading() as view:
        refs = [entry for term, entry in entities.tags(view, entity) if term in terms]
    archive.append([Draft(entity, e.TagRemove(), tuple(refs))] if refs else [])
    return tags(archive, entity)


def tags(archive: OpenArchive, entity: str) -> tuple[str, ...]:
    """The terms on an entity, sorted."""
    with archive.reading() as view:
        return tuple(dict.fromkeys(term for term, _ in entities.tags(view, entity)))


def link(archive: OpenArchive, origin: str, link_type: str, target: str) -> EntityId:
    """A typed relation between two claims or items (or an item and a collection: "part of")."""
    if link_type not in statuses.LINK_TYPES:
        advice = f"Use one of: {', '.join(statuses.LINK_TYPES)}."
        raise UsageError("unknown-link", f"There is no link type “{link_type}”.", advice)
    if origin == target:
        raise InputError("link-to-itself", "A thing cannot be linked to itself.", "Name two different ids.")
    for entity in (origin, target):
        _must_exist(archive, entity)
    made = new_entity()
    archive.append([Draft(made, e.LinkAdd(type=link_type, origin=origin, target=target))])  # type: ignore[arg-type]
    return EntityId(made)


def unlink(archive: OpenArchive, origin: str, link_type: str, target: str) -> int:
    """Take a relation back. Returns how many link entries were taken back."""
    with archive.reading() as view:
        found = [r for r in entities.links(view, origin) if (r.origin, r.type, r.target) == (origin, link_type, target)]
    if not found:
        raise InputError("no-such-link", "There is no such link.", "Look it up with 'attest show'.")
    archive.append([Draft(row.link, e.LinkRemove(), (row.entry,)) for row in found])
    return len(found)


def note(archive: OpenArchive, target: str, text: str) -> EntityId:
    """A note on an item, claim or other entity."""
    _must_exist(archive, target)
    if not text.strip():
        raise InputError("note-empty", "A note needs words.", "Write something.")
    made = new_entity()
    archive.append([Draft(made, e.NoteAdd(target=target, text=text))])
    return EntityId(made)


def set_field(archive: OpenArchive, entity: str, name: str, value: str) -> dict[str, object]:
    """State one field. An empty value clears it. Returns all fields as they stand then."""
    entity_type = _must_exist(archive, entity)
    described = field_of(entity_type, name)
    if described is None:
        known = ", ".join(sorted(FIELDS.get(entity_type, {}))) or "none"
        raise UsageError("unknown-field", f"A {entity_type} has no field “{name}”.", f"Its fields: {known}.")
    with archive.reading() as view:
        refs = tuple(v.entry for v in entities.field_values(view, entity) if v.name == name)
        typed = typed_value(described.kind, value)
        if entity_type == "item" and name == "source" and value:
            typed = _source_id(archive, view, value)
    if entity_type == "term":
        own_statuses.check_term_field(archive, entity, name, typed)
    archive.append([Draft(entity, e.FieldSet(field=name, value=typed), refs)])
    with archive.reading() as view:
        return dict(entities.fields(view, entity))


def typed_value(kind: str, value: str) -> e.Value:
    """A field's value from text: "" clears; flags are yes/no; lists are split at ';'."""
    if value == "":
        return None
    if kind == "flag":
        if value.casefold() not in ("yes", "no", "true", "false", "1", "0"):
            raise UsageError("value-not-understood", f"“{value}” is neither yes nor no.", "Write yes or no.")
        return value.casefold() in ("yes", "true", "1")
    if kind == "number":
        if not re.fullmatch(r"-?[0-9]{1,15}", value):
            raise UsageError("value-not-understood", f"“{value}” is no whole number.", "Write digits only.")
        return int(value)
    return [part.strip() for part in value.split(";") if part.strip()] if kind == "texts" else value


def _source_id(archive: OpenArchive, view: Reading, name: str) -> str:
    if entities.type_of(view, name) == "source":
        return name
    return entities.by_name(view, "source", name) or archive.create_entity("source", {"name": name})


def find_or_create(archive: OpenArchive, entity_type: EntityType, name: str) -> EntityId:
    """The entity of that type with that name (or id), made if there is none."""
    return find(archive, entity_type, name) or archive.create_entity(entity_type, {"name": name})


def find(archive: OpenArchive, entity_type: EntityType, name: str) -> EntityId | None:
    """The entity of that type with that name (or id), if there is one."""
    with archive.reading() as view:
        if entities.type_of(view, name) == entity_type:
            return EntityId(name)
        return entities.by_name(view, entity_type, name)


CREATABLE: Mapping[str, EntityType] = {
    "collection": "collection",
    "source": "source",
    "incident": "incident",
    "person": "person",
    "place": "place",
    "lead": "lead",
    "saved-search": "saved search",
    "working-file": "working file",
}


def new(archive: OpenArchive, kind: str, name: str, fields: Mapping[str, str] | None = None) -> EntityId:
    """A new collection, source, incident, person, place, term, status, lead, saved search or working file."""
    if not name.strip():
        raise InputError("name-missing", "It needs a name.", "Give one with --name.")
    if kind == "term":
        made = new_entity()
        archive.append([Draft(made, e.TermCreate(vocabulary="tag", label=name))])
        return EntityId(made)
    if kind == "status":
        return own_statuses.add(archive, own_statuses.NewStatus(name)).terms[0]
    if kind not in CREATABLE:
        known = ", ".join([*CREATABLE, "term", "status"])
        raise UsageError("unknown-type", f"“{kind}” cannot be made by itself.", f"Use one of: {known}.")
    entity_type = CREATABLE[kind]
    first = "identifier" if entity_type == "working file" else "name"
    if is_private(entity_type, first):
        # A private name stands in a payload of its own: leaving it out of a shared file leaves nothing else out.
        made = new_entity()
        named = e.FieldSet(field=first, value=name.strip())
        archive.append([Draft(made, e.EntityCreate(type=entity_type)), Draft(made, named)])
        return EntityId(made)
    extra: dict[str, e.Value] = {"state": "open"} if entity_type == "lead" else {}
    return archive.create_entity(entity_type, {first: name.strip(), **extra, **(fields or {})})


def dismiss(archive: OpenArchive, item: ItemId, suggestion: str) -> EntityId:
    """Do not propose this suggestion again."""
    _must_exist(archive, item)
    return archive.create_entity("dismissed suggestion", {"item": item, "suggestion": suggestion})


def _must_exist(archive: OpenArchive, entity: str) -> str:
    with archive.reading() as view:
        found = entities.type_of(view, entity)
        if found is None and entity == entities.archive_entity(view):
            found = "archive"
    if found is None:
        advice = "Look ids up with 'attest list' and 'attest show'."
        raise InputError("no-such-id", "There is nothing with that id in this archive.", advice, {"id": entity[:80]})
    return found
