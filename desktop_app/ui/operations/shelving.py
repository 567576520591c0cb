"""Putting items in order: collections, inbox, flags, tags, saved searches; each says what it did and can be undone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject

from desktop_app.rows.ids import EntityId, ItemId
from desktop_app.services import shelving
from desktop_app.ui.desk import Changes, Desk
from desktop_app.ui.library.choice import Filters
from desktop_app.ui.operations.submit import Then, nothing, write
from desktop_app.ui.tasks import Task


def _done(desk: Desk, message: str, undo: Callable[[], object] | None) -> Then:
    """Says how many items it was, with Undo; says so, too, when there was nothing to do."""

    def said(items: Sequence[ItemId]) -> None:
        if items:
            desk.archive_changed.emit(Changes(frozenset(items)))
            desk.notify.done(desk.words(message, count=len(items)), *_undo(desk, undo))
        else:
            desk.notify.done(desk.words("Nothing to change: it is so already."))

    return said


def _undo(desk: Desk, undo: Callable[[], object] | None) -> tuple[str, Callable[[], None] | None]:
    """The button of what was done and what it does; nothing where it cannot be undone (undoing itself)."""
    if undo is None:
        return "", None

    def act() -> None:
        undo()

    return desk.words("Undo"), act


def new_collection(desk: Desk, owner: QObject, name: str, items: Sequence[ItemId]) -> Task:
    """A new collection, with items in it or none."""

    def work(_job: Any) -> EntityId:
        return shelving.new_collection(desk.archive, name, items)

    return write(desk, owner, "", work, lambda _made: desk.archive_changed.emit(Changes(frozenset(items))), nothing)


def collect(desk: Desk, owner: QObject, items: Sequence[ItemId], collection: EntityId, undoing: bool = False) -> Task:
    """Items become part of a collection."""

    def said(fresh: Sequence[ItemId]) -> None:
        undo = None if undoing else lambda: uncollect(desk, desk, fresh, collection, undoing=True)
        _done(desk, "{count} added to the collection.", undo)(fresh)

    return write(desk, owner, "", lambda _job: shelving.collect(desk.archive, items, collection), said, nothing)


def uncollect(desk: Desk, owner: QObject, items: Sequence[ItemId], collection: EntityId, undoing: bool = False) -> Task:
    """Items leave a collection; they stay in the archive."""

    def said(gone: Sequence[ItemId]) -> None:
        undo = None if undoing else lambda: collect(desk, desk, gone, collection, undoing=True)
        _done(desk, "{count} taken out of the collection. They are still in the archive.", undo)(gone)

    return write(desk, owner, "", lambda _job: shelving.uncollect(desk.archive, items, collection), said, nothing)


_FLAGGED = {
    ("inbox", False): "{count} marked as read.",
    ("inbox", True): "{count} back in the inbox.",
    ("graphic", True): "{count} marked as graphic: hidden until asked for.",
    ("graphic", False): "{count} no longer marked as graphic.",
}


def flag(desk: Desk, owner: QObject, items: Sequence[ItemId], name: str, value: bool, undoing: bool = False) -> Task:
    """State a flag of items: "inbox" or "graphic"."""

    def said(changed: Sequence[ItemId]) -> None:
        undo = None if undoing else lambda: flag(desk, desk, changed, name, not value, undoing=True)
        _done(desk, _FLAGGED[name, value], undo)(changed)

    return write(desk, owner, "", lambda _job: shelving.flag(desk.archive, items, name, value), said, nothing)


def tag_items(desk: Desk, owner: QObject, items: Sequence[ItemId], terms: Sequence[str]) -> Task:
    """Terms on items. What an item had already is not taken off by undoing."""

    def said(changed: dict[str, Sequence[ItemId]]) -> None:
        every = tuple(dict.fromkeys(item for part in changed.values() for item in part))
        _done(desk, "{count} tagged.", lambda: _untag(desk, changed))(every)

    def work(_job: Any) -> dict[str, Sequence[ItemId]]:
        return {term: shelving.tag_items(desk.archive, items, [term]) for term in terms}

    return write(desk, owner, "", work, said, nothing)


def _untag(desk: Desk, changed: dict[str, Sequence[ItemId]]) -> Task:
    every = frozenset(item for part in changed.values() for item in part)

    def work(_job: Any) -> None:
        for term, items in changed.items():
            shelving.untag_items(desk.archive, items, [term])

    def said(_found: object) -> None:
        desk.archive_changed.emit(Changes(every))
        desk.notify.done(desk.words("The tags are off again."))

    return write(desk, desk, "", work, said, nothing)


def save_search(desk: Desk, owner: QObject, name: str, query: str, filters: Filters, then: Then) -> Task:
    """A query and its filters, kept under a name."""

    def said(_made: EntityId) -> None:
        desk.archive_changed.emit(Changes())
        desk.notify.done(desk.words("Saved as “{name}”, in the sidebar.", name=name))

    return write(desk, owner, "", lambda _job: shelving.save_search(desk.archive, name, query, filters), said, then)


def give_name(desk: Desk, owner: QObject, entity: str, name: str) -> Task:
    """Another name for a collection or saved search."""
    said = _changed(desk)
    return write(desk, owner, "", lambda _job: shelving.give_name(desk.archive, entity, name), said, nothing)


def put_away(desk: Desk, owner: QObject, entity: str) -> Task:
    """A saved search or an empty collection leaves the sidebar."""

    def said(name: str) -> None:
        desk.archive_changed.emit(Changes())
        undo = _undo(desk, lambda: give_name(desk, desk, entity, name))
        desk.notify.done(desk.words("“{name}” is removed.", name=name), *undo)

    return write(desk, owner, "", lambda _job: shelving.put_away(desk.archive, entity), said, nothing)


def _changed(desk: Desk) -> Then:
    return lambda _found: desk.archive_changed.emit(Changes())
