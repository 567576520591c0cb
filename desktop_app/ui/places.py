"""The pages that take the window's whole centre; the sidebar offers them, and each is made when first wanted."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from desktop_app.services.archive import OpenArchive
from desktop_app.ui.desk import Desk


@dataclass(frozen=True, slots=True)
class Place:
    """One page. `make` imports it: the window opens without it. `count`: what the sidebar says beside its name.

    One that is not `listed` is no list of the archive: only an action leads to it.
    """

    words: str
    icon: str
    make: Callable[[Desk], QWidget]
    count: Callable[[OpenArchive], int] | None = None
    listed: bool = True


def _wanted(desk: Desk) -> QWidget:
    from desktop_app.ui.wanted.wanted_page import WantedPage

    return WantedPage(desk)


def _wanted_count(archive: OpenArchive) -> int:
    from desktop_app.services import leads

    return leads.open_count(archive)


def _working_file(desk: Desk) -> QWidget:
    from desktop_app.ui.working_file.working_file_page import WorkingFilePage

    return WorkingFilePage(desk)


def _claims(desk: Desk) -> QWidget:
    from desktop_app.ui.claims.claims_page import ClaimsPage

    return ClaimsPage(desk)


def _figures(desk: Desk) -> QWidget:
    from desktop_app.ui.claims.figures_page import FiguresPage

    return FiguresPage(desk)


def _statuses(desk: Desk) -> QWidget:
    from desktop_app.ui.own_statuses.statuses_page import StatusesPage

    return StatusesPage(desk)


def _claims_count(archive: OpenArchive) -> int:
    from desktop_app.services import claims

    return claims.count(archive)


def _people(desk: Desk) -> QWidget:
    from desktop_app.ui.people.people_page import PeoplePage

    return PeoplePage(desk)


def _people_count(archive: OpenArchive) -> int:
    """Those who wait to be admitted."""
    from desktop_app.services import people

    return sum(row.standing == "quarantined" for row in people.members(archive))


def _journal(desk: Desk) -> QWidget:
    from desktop_app.ui.journal.journal_page import JournalPage

    return JournalPage(desk)


def _draft(desk: Desk) -> QWidget:
    from desktop_app.ui.drafts.draft_page import DraftPage

    return DraftPage(desk)


def _manual(desk: Desk) -> QWidget:
    from desktop_app.ui.manual.manual_page import ManualPage

    return ManualPage(desk)


def _about(desk: Desk) -> QWidget:
    from desktop_app.ui.about.about_page import AboutPage

    return AboutPage(desk)


def _compare(desk: Desk) -> QWidget:
    from desktop_app.ui.comparing.compare_page import ComparePage

    return ComparePage(desk)


PLACES: Mapping[str, Place] = {
    "claims": Place("Claims", "tag", _claims, _claims_count),
    "figures": Place("Figures", "hash", _figures),
    "statuses": Place("Statuses", "flag", _statuses, listed=False),
    "wanted": Place("Wanted", "telescope", _wanted, _wanted_count),
    "working file": Place("Working file", "clipboard-list", _working_file),
    "people": Place("People", "users", _people, _people_count),
    "journal": Place("Journal", "scroll-text", _journal),
    "draft check": Place("Draft check", "file-text", _draft, listed=False),
    "compare": Place("Compare two pictures", "columns-2", _compare, listed=False),
    "manual": Place("Manual", "book-open", _manual, listed=False),
    "about": Place("About Attest", "info", _about, listed=False),
}


def counts(archive: OpenArchive) -> dict[str, int]:
    """By the page's name."""
    return {name: place.count(archive) for name, place in PLACES.items() if place.count is not None}
