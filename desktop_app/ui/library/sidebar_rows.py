"""The rows of the sidebar: which sections there are, and what each row leads to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QStandardItem

from desktop_app.ui.desk import Desk
from desktop_app.ui.library.choice import Choice, as_filters
from desktop_app.ui.operations.loading import Lists
from desktop_app.ui.places import PLACES

_KINDS = (
    ("article", "Articles", "file-text"), ("image", "Images", "image"), ("video", "Videos", "video"),
    ("audio", "Sound", "volume-2"), ("document", "Documents", "files"),
    ("message", "Messages", "message-square-quote"),
)  # fmt: skip
_RARE = ("message", "video", "audio")
"""Kinds whose row stands there only when there is something in it."""
MOST = 500
"""So many sources, collections or searches are rows; a filter or a search finds the others."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row. `key` names it; `choice` None leads to a page (or makes a collection). `own`: it has a name of its own.

    `counted`: its count is found later, so it has room for one from the beginning.
    """

    key: str
    text: str
    mark: str
    choice: Choice | None = None
    count: int | None = None
    own: bool = False
    counted: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """Rows under a head that can be folded; the first section has no head."""

    key: str
    title: str
    rows: tuple[Row, ...]


def sections(desk: Desk, lists: Lists) -> Iterator[Section]:
    """All of them, without those that have nothing to say."""
    words = desk.words
    yield Section("", "", tuple(_first(desk, lists)))
    yield Section("status", words("Claims by status"), tuple(_statuses(desk, lists)))
    own = desk.archive.writable
    collections = [
        Row(f"collection {c.value}", c.name, "folder", Choice({"collection": c.value}, c.name), c.count, own)
        for c in lists.collections[:MOST]
    ]
    if own:
        collections.append(Row("new collection", words("New collection…"), "folder-plus"))
    yield Section("collections", words("Collections"), tuple(collections))
    searches = (
        Row(
            f"search {s.entity}",
            s.name,
            "bookmark",
            Choice(as_filters(s.filters), s.name, s.query, s.entity),
            None,
            own,
            counted=True,
        )
        for s in lists.searches[:MOST]
    )
    yield Section("searches", words("Saved searches"), tuple(searches))
    sources = (
        Row(f"source {s.value}", s.name, "globe", Choice({"source": s.value}, s.name), s.count)
        for s in lists.sources[:MOST]
    )
    yield Section("sources", words("Sources"), tuple(sources))


def _first(desk: Desk, lists: Lists) -> Iterator[Row]:
    words, counts = desk.words, lists.counts
    yield Row("everything", words("Everything"), "archive", Choice(), sum(counts["kind"].values()))
    inbox = Choice({"inbox": True}, words("Inbox"))
    yield Row("inbox", words("Inbox"), "inbox", inbox, counts["inbox"]["inbox"])
    for kind, name, mark in _KINDS:
        if kind in _RARE and not counts["kind"].get(kind):
            continue
        yield Row(f"kind {kind}", words(name), mark, Choice({"kind": kind}, words(name)), counts["kind"].get(kind, 0))
    for name, place in PLACES.items():
        if place.listed:
            yield Row(f"place {name}", words(place.words), place.icon, None, counts["place"].get(name))


def _statuses(desk: Desk, lists: Lists) -> Iterator[Row]:
    counts = lists.counts["status"]
    for status in desk.statuses.listed(counts):
        name = desk.words.status(status)
        choice = Choice({"status": status}, name)
        yield Row(f"status {status}", name, desk.theme.status_icon(status), choice, counts.get(status, 0))


def count_item(row: Row, desk: Desk) -> QStandardItem:
    """The count at the far side of a row; nothing for none."""
    item = QStandardItem(desk.words.number(row.count) if row.count else "")
    item.setTextAlignment(
        (Qt.AlignmentFlag.AlignLeft if desk.words.rtl else Qt.AlignmentFlag.AlignRight) | Qt.AlignmentFlag.AlignVCenter
    )
    item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
    item.setForeground(QColor(desk.theme.quiet))
    return item
