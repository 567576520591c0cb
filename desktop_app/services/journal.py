"""The archive's entries, newest first, as rows that can be said in plain sentences."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from archive_schema.header import Entry
from archive_schema.projection.decode import valid_body
from desktop_app.rows.ids import EntryId, ItemId, KeyText
from desktop_app.rows.journal import JournalRow
from desktop_app.rows.times import anchor_time
from desktop_app.services.archive import OpenArchive
from desktop_app.storage.queries import chains, entities, related

GROUPS: Mapping[str, tuple[str, ...]] = {
    "captures": ("capture.add", "asset.derive", "redact.add", "redact.remove"),
    "claims": ("claim.add", "claim.assess"),
    "statements": ("entity.create", "field.set"),
    "notes, tags and links": (
        "note.add", "tag.add", "tag.remove", "link.add", "link.remove", "term.create", "term.alias",
    ),
    "logged searches": ("search.log",),
    "people": ("archive.genesis", "member.admit", "member.revoke", "person.name"),
    "custody and exchange": ("custody.event", "receipt"),
    "withdrawals": ("withdraw",),
    "time stamps": ("checkpoint", "timestamp.token", "chain.explain"),
}  # fmt: skip
"""What the page can be narrowed to. "statements": facts about items, sources, leads and other things."""
_LONGEST = 300


def places(archive: OpenArchive, author: str = "", group: str = "") -> list[int]:
    """Arrival numbers of the entries, newest claimed time first; of one key, of one group of kinds."""
    with archive.store.journal.reading() as journal:
        return chains.newest(journal, author, GROUPS.get(group, ()))


def rows(archive: OpenArchive, wanted: Sequence[int]) -> list[JournalRow]:
    """The rows at these places, in that order."""
    with archive.store.journal.reading() as journal:
        found = chains.at_places(journal, wanted)
    about = [entry.entity for entry in found.values()]
    with archive.reading() as view:
        standing = related.standing_of(view, [entry.id for entry in found.values()])
        items, types = related.items_about(view, about), related.types_of(view, about)
        archive_entity = entities.archive_entity(view)
    types[archive_entity] = "archive"
    return [
        _row(place, entry, standing.get(entry.id, "unknown"), items.get(entry.entity, ("", "")), types)
        for place in wanted
        if (entry := found.get(place)) is not None
    ]


def _row(place: int, entry: Entry, standing: str, item: tuple[str, str], types: Mapping[str, str]) -> JournalRow:
    body = None if standing == "withdrawn" else valid_body(entry.kind, entry.payload)[0]
    return JournalRow(
        place=place,
        entry=EntryId(entry.id),
        at_ms=entry.time[0],
        by=KeyText(entry.author),
        kind=entry.kind,
        standing=standing,
        item=ItemId(item[0]),
        item_title=item[1],
        about=types.get(entry.entity, ""),
        said=None if body is None else _said(body),
    )


def _said(body: Mapping[str, Any]) -> dict[str, str]:
    """The short texts of a body; of its parts only those that a sentence needs."""
    flat = {name: value for name, value in body.items() if isinstance(value, str | int | bool)}
    flat |= {f"first {name}": value for name, value in body.get("fields", {}).items() if isinstance(value, str | int)}
    flat["total"] = body.get("found", {}).get("total", "")
    flat["time"] = anchor_time(body.get("anchor", {}))
    flat |= {"quote": body.get("anchor", {}).get("quote", ""), "role": body.get("asset", {}).get("role", "")}
    return {name: str(value)[:_LONGEST] for name, value in flat.items() if value not in ("", None)}


def unwitnessed(archive: OpenArchive) -> int:
    """How many entries no time stamp of an independent service covers. Whether a stamp is good is not checked here."""
    with archive.store.journal.reading() as journal:
        found = chains.of_kinds(journal, ("checkpoint", "timestamp.token"))
        bodies = {entry.id: valid_body(entry.kind, entry.payload)[0] or {} for entry in found}
        stamped = {bodies[entry.id].get("checkpoint") for entry in found if entry.kind == "timestamp.token"}
        heads: dict[str, int] = {}
        for entry in found:
            for head in bodies[entry.id].get("heads", ()) if entry.id in stamped else ():
                heads[head["key"]] = max(head["n"], heads.get(head["key"], -1))
        return chains.beyond(journal, heads)
