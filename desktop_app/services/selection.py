"""What goes along in a shared file: payloads and files as chosen; all headers do; what stays is counted by reason."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import BinaryIO

from archive_schema import entries as e
from archive_schema.fields import is_private
from archive_schema.header import Entry
from archive_schema.projection.decode import valid_body
from desktop_app.errors import UsageError
from desktop_app.rows.items import ItemFilter
from desktop_app.services.archive import OpenArchive
from desktop_app.sharing.model import BlobSource, EntryLine
from desktop_app.storage.blobs import BlobStore
from desktop_app.storage.queries import entities, related
from desktop_app.storage.queries import items as item_queries

WITHHOLD = ("names", "gps")


def check_withhold(withhold: frozenset[str]) -> None:
    """UsageError `unknown-withhold`."""
    if unknown := sorted(withhold - set(WITHHOLD)):
        raise UsageError("unknown-withhold", f"“{unknown[0]}” cannot be withheld.", f"Use: {', '.join(WITHHOLD)}.")


class Selection:
    """Which payloads and files go along; all headers do."""

    def __init__(
        self, archive: OpenArchive, items: Sequence[str] | None, include: frozenset[str], withhold: frozenset[str]
    ) -> None:
        self._archive = archive
        self._withhold = withhold
        self._names = 0
        self._located = self._located_captures() if "gps" in withhold else set()
        self._items = items
        self._include = include
        self._withdrawn: set[str] = set()
        self._owners = self._wanted_entities()
        self._private = 0
        self._unchosen = 0
        self._gone = 0

    def _wanted_entities(self) -> set[str] | None:
        if self._items is None:
            return None
        found: set[str] = set()
        with self._archive.reading() as view:
            for item in self._items:
                found |= related.entities_of_item(view, item)
                found |= set(item_queries.item_ids(view, ItemFilter(parent=item)))
                if source := entities.fields(view, item).get("source"):
                    found.add(str(source))
            for media in sorted(found):
                found |= related.entities_of_item(view, media)
            found.add(entities.archive_entity(view))
        return found

    def _located_captures(self) -> set[str]:
        """Captures whose record tells a position."""
        found = set()
        for _seq, entry in self._archive.store.journal.entries():
            body = valid_body(entry.kind, entry.payload)[0] if entry.kind == "capture.add" else None
            names = {str(fact["name"]).lower() for fact in (body or {}).get("facts", ())}
            if any(name in ("latitude", "longitude") or "gps" in name for name in names):
                found.add(entry.entity)
        return found

    def lines(self) -> Iterator[EntryLine]:
        """Every header that may travel; quarantined ones stay."""
        found = self._archive.store.standing()
        self._withdrawn = set(found.withdrawn)
        types = self._types()
        for _seq, entry in self._archive.store.journal.entries():
            if found.states.get(entry.id) in ("counted", "revoked", "broken"):
                yield EntryLine(entry.header, self._payload(entry, types), entry.signature)

    def _types(self) -> dict[str, str]:
        with self._archive.reading() as view:
            return entities.types(view)

    def _payload(self, entry: Entry, types: dict[str, str]) -> bytes | None:
        if entry.kind == "person.name" and "names" in self._withhold:
            self._names += 1
            return None
        if entry.payload is None or entry.kind in e.CONTROL_KINDS or entry.kind == "person.name":
            return entry.payload
        if entry.entity in self._located:
            return None
        if entry.id in self._withdrawn:
            self._gone += 1
            return None
        if self._owners is not None and entry.entity not in self._owners:
            self._unchosen += 1
            return None
        if entry.kind == "field.set" and self._is_private(entry, types):
            self._private += 1
            return None
        return entry.payload

    def _is_private(self, entry: Entry, types: dict[str, str]) -> bool:
        body, _ = valid_body(entry.kind, entry.payload)
        name = str(body["field"]) if body else ""
        groups = {"collector_address": "collector", "virtual_identity": "collector", "device": "devices"}
        wanted = groups.get(name, "names") in self._include
        return is_private(types.get(entry.entity, "capture"), name) and not wanted

    def blobs(self) -> list[BlobSource]:
        """The files that the travelling captures name."""
        with self._archive.reading() as view:
            known = item_queries.assets_with_owner(view)
        # A file that a located capture holds stays at home even when another capture names it too.
        located = {sha256 for sha256, _size, owner in known if owner in self._located}
        wanted = {
            sha256: size
            for sha256, size, owner in known
            if (self._owners is None or owner in self._owners) and sha256 not in located
        }
        store = self._archive.blobs
        return [BlobSource(sha256, size, _opener(store, sha256)) for sha256, size in sorted(wanted.items())]

    def left_out(self, items: int) -> tuple[tuple[int, str], ...]:
        """What stayed at home, by count and reason."""
        chosen = items - len(self._items) if self._items is not None else 0
        pairs = [
            (chosen, "items that were not chosen"),
            (self._unchosen, "entries about things that were not chosen"),
            (self._private, "private fields"),
            (self._names, "display names of people"),
            (self._travelling_located(), "pictures with a position, and their records"),
            (self._gone, "withdrawn entries"),
        ]
        return tuple((count, reason) for count, reason in pairs if count)

    def _travelling_located(self) -> int:
        return sum(1 for capture in self._located if self._owners is None or capture in self._owners)


def _opener(store: BlobStore, sha256: str) -> Callable[[], BinaryIO]:
    return lambda: store.open(sha256)
