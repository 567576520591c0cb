"""The researchers' own statuses: loaded, made, changed, retired."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject

from desktop_app.rows.statuses import OwnStatus
from desktop_app.services import claims, own_statuses
from desktop_app.services.own_statuses import NewStatus
from desktop_app.ui.desk import Changes, Desk
from desktop_app.ui.operations.submit import Then, nothing, read, write
from desktop_app.ui.tasks import Task


@dataclass(frozen=True, slots=True)
class StatusList:
    """What the editor shows. `without`: words that came without their term; `counts`: claims by status."""

    own: tuple[OwnStatus, ...]
    without: Mapping[str, int]
    counts: Mapping[str, int]


def load_own(desk: Desk, owner: QObject, then: Then) -> Task:
    """The archive's own statuses, as a tuple."""
    return read(desk, owner, lambda _job: tuple(own_statuses.own_statuses(desk.archive)), then)


def load_list(desk: Desk, owner: QObject, then: Then) -> Task:
    """A StatusList."""

    def work(_job: object) -> StatusList:
        archive = desk.archive
        own = tuple(own_statuses.own_statuses(archive))
        return StatusList(own, own_statuses.said_without_term(archive), claims.counts(archive)["status"])

    return read(desk, owner, work, then)


def add(desk: Desk, owner: QObject, wanted: NewStatus, then: Then) -> Task:
    """A new one."""
    return write(desk, owner, "", lambda _job: own_statuses.add(desk.archive, wanted), _told(desk), then)


def change(desk: Desk, owner: QObject, word: str, fields: Mapping[str, str | bool], then: Then) -> Task:
    """Word, looks and rule, in one step."""
    return write(desk, owner, "", lambda _job: own_statuses.change(desk.archive, word, fields), _told(desk), then)


def retire(desk: Desk, owner: QObject, word: str, on: bool, then: Then) -> Task:
    """Out of use, with Undo; or back in use."""

    def said(found: Any) -> None:
        _told(desk)(found)
        name = desk.words.apart(word)
        if on:
            message = desk.words("“{status}” is not offered any more. What was said with it stays.", status=name)
            desk.notify.done(message, desk.words("Undo"), lambda: _bring_back(desk, word))
        else:
            desk.notify.done(desk.words("“{status}” is in use again.", status=name))

    def work(_job: object) -> OwnStatus:
        return own_statuses.change(desk.archive, word, {"retired": on})

    return write(desk, owner, "", work, said, then)


def _bring_back(desk: Desk, word: str) -> None:
    retire(desk, desk, word, False, nothing)


def _told(desk: Desk) -> Then:
    return lambda _found: desk.archive_changed.emit(Changes())
