"""The line under an item's title: kind, source, dates, which capture, tags."""

from __future__ import annotations

from desktop_app.services.reading import ItemView
from desktop_app.ui.desk import Desk
from desktop_app.ui.reader.places import fitting

_SAID = 80
"""Most characters of a source's name; the rest is in the record."""


def subtitle(desk: Desk, view: ItemView) -> str:
    """What is known of it, apart by dots."""
    words, row = desk.words, view.row
    published, captured = (words.as_written(at[:16].replace("T", " ")) for at in (row.published_at, row.captured_at))
    parts = (
        words(row.kind),
        words.apart(fitting(row.source, _SAID)),
        words("published {date}", date=published) if published else "",
        words("captured {date}", date=captured) if captured else "",
        _which(desk, view),
        fitting(", ".join(view.tags), 2 * _SAID),
    )
    return " · ".join(part for part in parts if part)


def _which(desk: Desk, view: ItemView) -> str:
    """Said when it is not the newest capture that is read."""
    newest = not view.captures or view.capture == view.captures[0]
    return "" if newest else desk.words("an earlier capture, not the newest")
