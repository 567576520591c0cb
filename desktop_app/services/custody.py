"""The chain of custody of one item: every journal entry about it, in words a judge can read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from archive_schema.projection.decode import valid_body
from desktop_app.rows.ids import EntryId, KeyText
from desktop_app.rows.items import CustodyRow
from desktop_app.services.archive import OpenArchive
from desktop_app.storage.database import Reading
from desktop_app.storage.queries import related

_WORDS: Mapping[str, str] = {
    "entity.create": "item recorded",
    "field.set": "{field} stated",
    "capture.add": "captured by {method}",
    "asset.derive": "{role} derived by {tool}",
    "claim.add": "claim pinned: {claim_kind}",
    "claim.assess": "claim assessed as {status} ({about})",
    "tag.add": "tagged {term}",
    "tag.remove": "tag taken off",
    "link.add": "linked: {type}",
    "link.remove": "link taken back",
    "note.add": "note written",
    "custody.event": "{event}: {what}",
    "withdraw": "withdrawn: {reason_code}",
}


def custody_of(archive: OpenArchive, view: Reading, item: str) -> list[CustodyRow]:
    """The entries about an item, its captures, claims, notes and links, by claimed time."""
    owners = related.entities_of_item(view, item)
    entries = archive.store.journal.of_entities(owners)
    standing = related.standing_of(view, [entry.id for entry in entries])
    return [
        CustodyRow(
            EntryId(entry.id),
            entry.time[0],
            KeyText(entry.author),
            entry.kind,
            words(
                entry.kind, None if standing.get(entry.id) == "withdrawn" else valid_body(entry.kind, entry.payload)[0]
            ),
            standing.get(entry.id, "unknown"),
        )
        for entry in sorted(entries, key=lambda e: (*e.time, e.id))
    ]


def words(kind: str, body: Mapping[str, Any] | None) -> str:
    """One entry in words; without its body (withheld, withdrawn, destroyed) only what kind it is."""
    if body is None:
        return f"{kind} (its words are not here)"
    known = {"about": "saying"} | {k: v for k, v in body.items() if isinstance(v, str | int)}
    known |= {"role": body.get("asset", {}).get("role", ""), "tool": body.get("recipe", {}).get("tool", "")}
    return _WORDS.get(kind, kind).format_map(_Missing(known))


class _Missing(dict[str, Any]):
    """A word that an entry does not have prints as a dash."""

    def __missing__(self, key: str) -> str:
        return "–"
