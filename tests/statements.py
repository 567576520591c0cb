"""What SQLite is asked, in the thread that asks: also by those who talk to the driver past SQLAlchemy."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import sqlalchemy as sa

Note = Callable[[str], object]
_NOTES: list[Note] = []


def listen(note: Note) -> None:
    """Tell of each statement, parameters put in, from the next connection on."""
    if not _NOTES:
        sa.event.listen(sa.pool.Pool, "checkout", _taken)
    _NOTES.append(note)


def forget(note: Note) -> None:
    """Tell no more."""
    _NOTES.remove(note)
    if not _NOTES:
        sa.event.remove(sa.pool.Pool, "checkout", _taken)


@contextmanager
def noted(note: Note) -> Iterator[None]:
    """Tell of each statement of the body."""
    listen(note)
    try:
        yield
    finally:
        forget(note)


def _taken(connection: Any, _record: Any, _proxy: Any) -> None:
    connection.set_trace_callback(_told)


def _told(statement: str) -> None:
    for note in tuple(_NOTES):
        note(statement)
