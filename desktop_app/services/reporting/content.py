"""Everything that a report prints, from the archive."""

from __future__ import annotations

from collections.abc import Sequence

from archive_schema.canonical import sha256_hex
from archive_schema.entries import NOT_STATE_KINDS
from desktop_app import __version__
from desktop_app.errors import InputError
from desktop_app.report.labels import read_labels
from desktop_app.report.model import ReportContent, ReportSearch
from desktop_app.rows.learning import NOTHING_DECIDED, Decision
from desktop_app.rows.search_log import LoggedSearch
from desktop_app.services import reading, search_log, working_file
from desktop_app.services.archive import OpenArchive, state
from desktop_app.services.reporting.exhibits import exhibits_of, gaps
from desktop_app.services.reporting.front import front_of
from desktop_app.services.reporting.people import People
from desktop_app.services.reporting.times import iso
from desktop_app.services.reporting.wanted import Wanted


def content_of(archive: OpenArchive, wanted: Wanted, decision: Decision = NOTHING_DECIDED) -> ReportContent:
    """What the report will print."""
    if not wanted.items:
        advice = "Choose items, a query that finds some, or a collection that holds some."
        raise InputError("nothing-to-report", "There is nothing to report.", advice)
    if wanted.template == "exhibit" and len(wanted.items) > 1:
        advice = "Choose one item (--item ID), or another template."
        raise InputError("one-exhibit", "That template prints one item, and several were chosen.", advice)
    people = People(archive, wanted.names, read_labels(wanted.language)["researcher"])
    exhibits = exhibits_of(archive, wanted, people)
    sheet = _sheet(archive, people)
    printed = sheet if wanted.working_file and wanted.template == "full" else ()
    log = search_log.searches(archive)
    logged = _searches(archive, log, people) if wanted.searches and wanted.template == "full" else ()
    total = len(reading.list_items(archive))
    left_out = [(total - len(wanted.items), "items of the archive that were not chosen")]
    left_out += gaps(exhibits, wanted.template)
    left_out.append((int(bool(sheet) and not printed), "the working file is not printed"))
    left_out.append((len(log) - len(logged), "logged searches are not printed"))
    date = _date(archive)
    front = front_of(archive, wanted.items, exhibits, people, date[:10], log if logged else ())
    return ReportContent(
        title=wanted.title or f"{archive.name()}: {read_labels(wanted.language)['report']}",
        archive=archive.name(),
        archive_id=archive.id,
        state_sha256=state(archive).state_sha256,
        date=date,
        version=__version__,
        people=people.used(),
        exhibits=exhibits,
        left_out=tuple((count, reason) for count, reason in left_out if count > 0),
        language=wanted.language,
        template=wanted.template,
        working_file=printed,
        searches=logged,
        decided=decision.lines(),
        paper=wanted.paper,
        letterhead=wanted.letterhead,
        logo=sha256_hex(wanted.logo) if wanted.logo else "",
        front=front,
    )


def _date(archive: OpenArchive) -> str:
    """Of the last entry that is part of the archive's state."""
    return iso(archive.store.journal.last_time(NOT_STATE_KINDS))


def _sheet(archive: OpenArchive, people: People) -> tuple[tuple[str, str, str], ...]:
    """The working file as it stands."""
    fields = working_file.standing_fields(archive)
    return tuple((field.name, one.value, people(one.by)) for field in fields for one in field.said)


def _searches(archive: OpenArchive, log: Sequence[LoggedSearch], people: People) -> tuple[ReportSearch, ...]:
    """The methodology log, oldest first."""
    found = search_log.shown(archive, log)
    return tuple(
        ReportSearch(
            at=f"{one.logged.ran_at[:19]}Z",
            by=people(one.logged.by),
            query=one.logged.query,
            asked=one.logged.asked,
            filters=one.filters,
            total=one.logged.total,
            ids_sha256=one.logged.items_sha256,
            state_sha256=one.logged.state_sha256,
            why=one.logged.why,
        )
        for one in reversed(found)
    )
