"""Captures in a row: each durable by itself, the view in groups."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Protocol, TypeVar

from archive_schema import entries as e
from desktop_app.capture.address import looks_like_address
from desktop_app.capture.clock import synchronised
from desktop_app.capture.model import CapturedFile, Stored
from desktop_app.errors import EnvironmentFaultError
from desktop_app.rows.ids import EntryId, ItemId
from desktop_app.services.archive import OpenArchive
from desktop_app.services.capture_record import Stated
from desktop_app.services.tagging import find
from desktop_app.services.way import PLAIN, Way
from desktop_app.storage.blobs import StoredBlob
from desktop_app.storage.journal import Draft, new_entity
from desktop_app.storage.queries import entities
from desktop_app.storage.queries import items as item_queries

T = TypeVar("T")
_SHOWN_SECONDS = 1.0
"""How long the view may lie behind while captures come one after another."""


class Writing(Protocol):
    """Does what changes the archive, where that is done; an address may take minutes to come, and nobody waits for it."""

    def __call__(self, work: Callable[[], T]) -> T:
        """What the work returns or raises."""


def here(work: Callable[[], T]) -> T:
    """In the thread that asks."""
    return work()


@dataclass(slots=True)
class Batch:
    """Entries and blobs of one source while they are put together."""

    drafts: list[Draft] = field(default_factory=list)
    blobs: list[StoredBlob] = field(default_factory=list)
    shared: list[StoredBlob] = field(default_factory=list)
    """Files that other sources of this run name too: they stay when this one fails."""
    items: dict[str, ItemId] = field(default_factory=dict)
    """New items by what they are known by: the address's key, the original's SHA-256."""
    outlets: dict[str, str] = field(default_factory=dict)
    collected: set[ItemId] = field(default_factory=set)
    along: set[ItemId] = field(default_factory=set)
    """Items of files that came with the source, each written once."""

    def add(self, entity: str, payload: e.Payload) -> None:
        """One more entry."""
        self.drafts.append(Draft(entity, payload))


class Run:
    """Captures of one call. It knows what is durable and not in the view yet."""

    def __init__(
        self,
        archive: OpenArchive,
        stated: Stated,
        collection: str | None = None,
        way: Way = PLAIN,
        writing: Writing = here,
    ) -> None:
        self.archive = archive
        self.stated = stated
        self.collection = collection
        self.way = way
        self.writing = writing
        self.clock = synchronised()
        self._items: dict[str, ItemId] = {}
        self._outlets: dict[str, str] = {}
        self._collected: set[ItemId] = set()
        self._behind_since: float | None = None

    def store(self, batch: Batch, file: CapturedFile) -> e.Asset:
        """Put a file into the store, as part of the batch."""
        stored = self._put(batch, file.content)
        return e.Asset(
            role=file.role,
            sha256=stored.sha256,
            mime=file.mime,
            size_bytes=stored.size_bytes,
            name=file.name[:1_000],
            address=file.address[:4_000],
        )

    def _put(self, batch: Batch, content: bytes | Path | Stored) -> StoredBlob:
        """Each once; what lies in the store already was put there as part of the batch, or is shared with others."""
        if isinstance(content, Stored):
            batch.shared.append(StoredBlob(content.sha256, content.size_bytes))
            return batch.shared[-1]
        known = [blob for blob in batch.blobs if content == self.archive.blobs.path(blob.sha256)]
        if not known:
            known = [self.archive.blobs.put(content)]
            batch.blobs.append(known[0])
        return known[0]

    def stored(self, batch: Batch, file: CapturedFile) -> CapturedFile:
        """The same file, read from the store from now on; a recording is not taken into memory."""
        return replace(file, content=self.archive.blobs.path(self._put(batch, file.content).sha256))

    def item_of(self, batch: Batch, address_key: str, sha256: str) -> tuple[ItemId, bool]:
        """(item, whether it was here): the same normalised address or the same original is the same item."""
        known = self._known(batch, address_key) or self._known(batch, sha256) or self._shown(address_key, sha256)
        if known:
            return known, True
        item = ItemId(new_entity())
        batch.items |= {key: item for key in (address_key, sha256) if key}
        return item, False

    def _known(self, batch: Batch, key: str) -> ItemId | None:
        return batch.items.get(key) or self._items.get(key)

    def _shown(self, address_key: str, sha256: str) -> ItemId | None:
        with self.archive.reading() as view:
            known = item_queries.item_by_address(view, address_key) if address_key else None
            return known or item_queries.item_by_original(view, sha256)

    def outlet(self, batch: Batch, name: str) -> str:
        """The entity of who published it; a new one is written with the capture or not at all."""
        known = self._outlets.get(name) or find(self.archive, "source", name)
        if known:
            self._outlets[name] = known
            return known
        made = new_entity()
        batch.add(made, e.EntityCreate(type="source", fields={"name": name}))
        batch.outlets[name] = made
        return made

    def collect(self, batch: Batch, item: ItemId, again: bool) -> None:
        """Into the collection of this call, also an item that was here before, each once."""
        if self.collection is None or item in self._collected | batch.collected:
            return
        if again:
            with self.archive.reading() as view:
                if item in entities.parts_of(view, self.collection):
                    return
        batch.collected.add(item)
        batch.add(new_entity(), e.LinkAdd(type="part of", origin=item, target=self.collection))

    def keep(self, batch: Batch) -> tuple[EntryId, ...]:
        """Durable when this returns: the ids of what was written."""
        written = self.archive.append_ahead(batch.drafts, [*batch.blobs, *batch.shared])
        self._items |= batch.items
        self._outlets |= batch.outlets
        self._collected |= batch.collected
        if self._behind_since is None:
            self._behind_since = time.monotonic()
        return tuple(EntryId(entry.id) for entry in written)

    def show(self) -> None:
        """Make visible what is durable."""
        if self._behind_since is not None:
            self.writing(self.archive.catch_up)
            self._behind_since = None
            self._items.clear()

    def is_due(self, before: str) -> bool:
        """Whether to show before the next source: the view lies behind for long, or would while an address answers."""
        since = self._behind_since
        return since is None or looks_like_address(before) or time.monotonic() - since > _SHOWN_SECONDS

    def show_if_possible(self) -> None:
        """A full disk is no reason to stop: what is recorded is safe, and `show` at the end says so."""
        with suppress(EnvironmentFaultError):
            self.show()
