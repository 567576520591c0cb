"""Undoing a capture: what one call captured is withdrawn, but for what somebody has worked on since."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from archive_schema import entries as e
from archive_schema.header import Entry
from archive_schema.projection.decode import valid_body
from desktop_app.errors import InputError
from desktop_app.services.archive import OpenArchive
from desktop_app.services.capture import Captured
from desktop_app.storage.journal import Draft, new_entity
from desktop_app.storage.queries import related

_MOST_TARGETS = 256
_WORK = ("claim.add", "claim.assess", "note.add", "tag.add", "link.add", "capture.add", "asset.derive", "redact.add")


@dataclass(frozen=True, slots=True)
class TakenBack:
    """What was undone: hidden here and wherever the journal goes. That it was captured stays in the journal."""

    captures: int
    entries: int
    kept: int
    """Captures that stay: somebody has said something about them since."""


def take_back(archive: OpenArchive, captured: Sequence[Captured]) -> TakenBack:
    """Withdraw these captures with the items they made. InputError `nothing-to-take-back`."""
    archive.store.check_writable()
    written = {str(entry) for one in captured for entry in one.entries}
    gone = archive.store.standing().withdrawn
    free = [one for one in captured if not set(one.entries) <= set(gone) and not _is_worked_on(archive, one, written)]
    targets = [entry for one in free for entry in _of_capture(archive, one) if entry not in gone]
    if not targets:
        message = "There is nothing left to undo."
        raise InputError("nothing-to-take-back", message, "Withdraw the items one by one where you want them gone.")
    reason = e.Withdraw(reason_code="captured by mistake")
    parts = [targets[at : at + _MOST_TARGETS] for at in range(0, len(targets), _MOST_TARGETS)]
    archive.append([Draft(new_entity(), reason, tuple(part)) for part in parts])
    return TakenBack(len(free), len(targets), len(captured) - len(free))


def _of_capture(archive: OpenArchive, one: Captured) -> Iterator[str]:
    """Its entries, but for the source that it named first: others may name it by now."""
    for entry in archive.store.journal.get(one.entries):
        body = valid_body(entry.kind, entry.payload)[0] or {}
        if not (entry.kind == "entity.create" and body.get("type") != "item"):
            yield entry.id


def _is_worked_on(archive: OpenArchive, one: Captured, written: set[str]) -> bool:
    """Whether an entry that this call did not write speaks of what it made; of an item that was here, of its capture."""
    with archive.reading() as view:
        owners = set().union(*(related.entities_of_item(view, item) for item in (one.item, *one.media)))
    entries = archive.store.journal.of_entities(owners)
    others = [entry for entry in entries if entry.kind in _WORK and entry.id not in written]
    return any(_speaks_of(entry, one.capture) for entry in others) if one.again else bool(others)


def _speaks_of(entry: Entry, capture: str) -> bool:
    body = valid_body(entry.kind, entry.payload)[0] or {}
    return entry.entity == capture or body.get("capture") == capture
