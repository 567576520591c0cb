"""What goes along in a shared file: payloads and files as chosen; all headers do; what stays is counted by reason."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import BinaryIO

from archive_schema import entries as e
from archive_schema.fields import is_private
from archive_schema.header import Entry
from archive_schema.projection.decode import valid_body
from desktop_app.analysis.positions import positions_in_text
from desktop_app.errors import UsageError
from desktop_app.rows.items import ItemFilter
from desktop_app.services import stripping
from desktop_app.services.archive import OpenArchive
from desktop_app.sharing.model import BlobSource, EntryLine
from desktop_app.storage import listing
from desktop_app.storage.blobs import BlobStore
from desktop_app.storage.queries import entities, related, terms

WITHHOLD = ("names", "gps")


def check_withhold(withhold: frozenset[str]) -> None:
    """UsageError `unknown-withhold`."""
    if unknown := sorted(withhold - set(WITHHOLD)):
        raise UsageError("unknown-withhold", f"“{unknown[0]}” cannot be withheld.", f"Use: {', '.join(WITHHOLD)}.")


@dataclass(frozen=True, slots=True)
class Warned:
    """Something that goes along and that a person should look at first. Never written into the shared file."""

    what: str
    where: str


def wanted_entities(archive: OpenArchive, items: Sequence[str]) -> set[str]:
    """The chosen items with all that they depend on: captures, claims, their own statuses, notes, links, sources, media, the archive."""
    found: set[str] = set()
    with archive.reading() as view:
        for item in items:
            found |= related.entities_of_item(view, item)
            found |= set(listing.item_ids(view, ItemFilter(parent=item)))
            if source := entities.fields(view, item).get("source"):
                found.add(str(source))
        for media in sorted(found):
            found |= related.entities_of_item(view, media)
        found |= terms.status_terms_of(view, found)
        found.add(entities.archive_entity(view))
    return found


class Selection:
    """Which payloads and files go along; all headers do. With positions withheld, stripped copies are made first."""

    def __init__(
        self, archive: OpenArchive, items: Sequence[str] | None, include: frozenset[str], withhold: frozenset[str]
    ) -> None:
        self._archive = archive
        self._withhold = withhold
        self._items = items
        self._include = include
        self._owners = None if items is None else wanted_entities(archive, items)
        self._owned = stripping.owned_assets(archive, self._owners)
        self._located, self._replaced = stripping.Located(), frozenset[str]()
        if "gps" in withhold:
            self._located = stripping.find_located(archive, self._owned)
            self._replaced = stripping.ensure_stripped(archive, self._owned, self._located)
            self._owned = stripping.owned_assets(archive, self._owners)
        self._withdrawn: set[str] = set()
        self._counts = dict.fromkeys(("names", "records", "private", "unchosen", "gone", "elsewhere"), 0)
        self._warned: list[Warned] = []

    @property
    def located_records(self) -> frozenset[str]:
        """Captures whose record stays at home, because it tells a position."""
        return self._located.records

    def lines(self) -> Iterator[EntryLine]:
        """Every header that may travel; quarantined ones stay."""
        found = self._archive.store.standing()
        self._withdrawn = set(found.withdrawn)
        types = self._types()
        for _seq, entry in self._archive.store.journal.entries():
            if found.states.get(entry.id) in ("counted", "revoked", "broken"):
                payload = self._payload(entry, types)
                self._look(entry, payload)
                yield EntryLine(entry.header, payload, entry.signature)

    def _types(self) -> dict[str, str]:
        with self._archive.reading() as view:
            return entities.types(view)

    def _payload(self, entry: Entry, types: dict[str, str]) -> bytes | None:
        reason = self._reason_to_stay(entry, types)
        if reason is None:
            return entry.payload
        self._counts[reason] += 1
        return None

    def _reason_to_stay(self, entry: Entry, types: dict[str, str]) -> str | None:
        if entry.kind == "person.name":
            return "names" if "names" in self._withhold else None
        if entry.payload is None or entry.kind in e.CONTROL_KINDS:
            return None
        if entry.id in self._withdrawn:
            return "gone"
        if self._owners is not None and entry.entity not in self._owners:
            return "unchosen"
        if entry.kind == "capture.add" and entry.entity in self._located.records:
            return "records"
        return "private" if entry.kind == "field.set" and self._is_private(entry, types) else None

    def _is_private(self, entry: Entry, types: dict[str, str]) -> bool:
        body, _ = valid_body(entry.kind, entry.payload)
        name = str(body["field"]) if body else ""
        groups = dict.fromkeys(("collector_address", "virtual_identity", "proxy"), "collector") | {"device": "devices"}
        wanted = groups.get(name, "names") in self._include
        return is_private(types.get(entry.entity, "capture"), name) and not wanted

    def _look(self, entry: Entry, payload: bytes | None) -> None:
        """Search the words that leave for positions."""
        if "gps" in self._withhold and payload is not None and entry.kind not in e.CONTROL_KINDS:
            kinds = positions_in_text(payload.decode("utf-8", "replace"))
            self._warned += [Warned(kind, f"{entry.kind} {entry.entity}") for kind in kinds]

    def blobs(self) -> list[BlobSource]:
        """The files that the travelling captures name and that are here."""
        store, here = self._archive.blobs, self._archive.store.journal.blobs_here()
        named = {a.sha256: a.size_bytes for _, a in self._owned if a.sha256 not in self._located.files}
        wanted = {sha256: size for sha256, size in named.items() if sha256 in here}
        self._counts["elsewhere"] = len(named) - len(wanted)
        return [BlobSource(sha256, size, _opener(store, sha256)) for sha256, size in sorted(wanted.items())]

    def left_out(self, items: int) -> tuple[tuple[int, str], ...]:
        """What stayed at home, by count and reason."""
        counts, alone = self._counts, self._located.files - self._replaced - self._located.read
        pairs = [
            (items - len(self._items) if self._items is not None else 0, "items that were not chosen"),
            (counts["unchosen"], "entries about things that were not chosen"),
            (counts["private"], "private fields"),
            (counts["names"], "display names of people"),
            (len(self._replaced), "originals with a position; a copy without metadata stands for each"),
            (len(self._located.read), "words read by machine in files that stay"),
            (len(alone), "files with a position, for which no copy could be made"),
            (counts["records"], "records of captures that tell a position"),
            (counts["gone"], "withdrawn entries"),
            (counts["elsewhere"], "files that never came here"),
        ]
        return tuple((count, reason) for count, reason in pairs if count)

    def warnings(self) -> tuple[Warned, ...]:
        """What a search for patterns of positions found in what goes along, for a person to look at."""
        found = [
            Warned(kind, f"file {sha256}") for sha256, kinds in sorted(self._located.words.items()) for kind in kinds
        ]
        unseen = [Warned("not looked into", f"file {sha256}") for sha256 in sorted(self._located.unseen)]
        return tuple(dict.fromkeys([*self._warned, *found, *unseen]))


def _opener(store: BlobStore, sha256: str) -> Callable[[], BinaryIO]:
    return lambda: store.open(sha256)
