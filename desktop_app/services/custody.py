"""The chain of custody of one item: every journal entry about it, in words a judge can read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from archive_schema.header import Entry
from archive_schema.projection.decode import valid_body
from archive_schema.translations import TranslationTold, translation_told
from desktop_app.rows.ids import EntryId, ItemId, KeyText
from desktop_app.rows.items import CustodyRow
from desktop_app.rows.times import anchor_time
from desktop_app.services.archive import OpenArchive
from desktop_app.storage.queries import related

_WORDS: Mapping[str, str] = {
    "entity.create": "item recorded",
    "field.set": "{field} stated",
    "capture.add": "captured by {method}",
    "asset.derive": "{role} derived by {tool}",
    "redact.add": "a region to be burnt out: {reason}",
    "redact.remove": "a region no longer to be burnt out: {reason}",
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


def custody_of(archive: OpenArchive, item: ItemId) -> list[CustodyRow]:
    """The entries about an item, its captures, claims, notes and links, by claimed time."""
    with archive.reading() as view:
        entries = archive.store.journal.of_entities(related.entities_of_item(view, item))
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
    if kind == "capture.add" and str(known.get("method", "")).startswith("web archive"):
        return "imported from a web archive"
    if (told := _translation(body)) is not None:
        return f"translation into {told.language} kept"
    return _WORDS.get(kind, kind).format_map(_Missing(known))


class _Missing(dict[str, Any]):
    """A word that an entry does not have prints as a dash."""

    def __missing__(self, key: str) -> str:
        return "–"


@dataclass(frozen=True, slots=True)
class Step:
    """One entry about an item. `values`: what its words say, by name; None when they are not here."""

    entry: EntryId
    at_ms: int
    by: KeyText
    n: int
    kind: str
    standing: str
    values: Mapping[str, str] | None


@dataclass(frozen=True, slots=True)
class History:
    """An item's chain of custody by claimed time. `unwitnessed`: entries above every chain head that a time stamp here covers."""

    steps: tuple[Step, ...]
    unwitnessed: int


def history_of(archive: OpenArchive, item: ItemId) -> History:
    """Every entry about an item, for people to read."""
    steps = steps_of(archive, item)
    heads = stamped_heads(archive)
    return History(steps, sum(step.n > heads.get(step.by, -1) for step in steps))


def steps_of(archive: OpenArchive, item: ItemId) -> tuple[Step, ...]:
    """The same entries; which of them a time stamp covers is not asked."""
    with archive.reading() as view:
        owners = related.entities_of_item(view, item)
        entries = archive.store.journal.of_entities(owners)
        standing = related.standing_of(view, [entry.id for entry in entries])
    return tuple(_step(e, standing.get(e.id, "unknown")) for e in sorted(entries, key=lambda e: (*e.time, e.id)))


def _step(entry: Entry, standing: str) -> Step:
    body = None if standing == "withdrawn" else valid_body(entry.kind, entry.payload)[0]
    values = None if body is None else _values(body)
    return Step(EntryId(entry.id), entry.time[0], KeyText(entry.author), entry.n, entry.kind, standing, values)


def _values(body: Mapping[str, Any]) -> dict[str, str]:
    """A body's own lines, and those of its parts that a sentence names."""
    found = {"about": "saying"} | {name: str(v) for name, v in body.items() if isinstance(v, str | int | bool)}
    if isinstance(body.get("value"), list):
        found["value"] = "; ".join(map(str, body["value"]))
    found["title"] = str(body.get("fields", {}).get("title") or body.get("fields", {}).get("name") or "")
    found["quote"] = str(body.get("anchor", {}).get("quote", ""))
    found["time"] = anchor_time(body.get("anchor", {}))
    found["files"] = str(len(body.get("assets", ())))
    found["role"] = str(body.get("asset", {}).get("role", ""))
    found["tool"] = str(body.get("recipe", {}).get("tool", "")) or _tools(body.get("tools", {}))
    if (told := _translation(body)) is not None:
        found |= {"language": told.language, "translator": told.translator}
    return found


def _translation(body: Mapping[str, Any]) -> TranslationTold | None:
    asset = body.get("asset", {})
    return translation_told(str(asset.get("role", "")), str(body.get("parent", "")), body.get("recipe", {}))


def _tools(tools: Mapping[str, str]) -> str:
    return ", ".join(f"{name} {version}" for name, version in tools.items())


def stamped_heads(archive: OpenArchive) -> dict[str, int]:
    """By key: the place in its chain up to which a time stamp covers its entries; a key without any is left out."""
    stamped = {body["checkpoint"] for _entry, body in archive.store.journal.of_kind("timestamp.token")}
    heads: dict[str, int] = {}
    for entry, body in archive.store.journal.of_kind("checkpoint") if stamped else ():
        if entry.id in stamped:
            for head in body["heads"]:
                heads[head["key"]] = max(heads.get(head["key"], -1), head["n"])
    return heads
