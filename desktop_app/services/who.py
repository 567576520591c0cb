"""Who is who: every key that signed here or may sign, and what it is called."""

from __future__ import annotations

from pydantic import ValidationError

from archive_schema import entries as e
from archive_schema.projection.decode import valid_body
from archive_schema.signing import KEY_TEXT
from desktop_app.errors import InputError, UsageError
from desktop_app.rows.people import PersonRow
from desktop_app.services.archive import OpenArchive, not_recordable
from desktop_app.services.people import members
from desktop_app.storage.journal import Draft, new_entity
from desktop_app.storage.queries import chains, entities


def people(archive: OpenArchive) -> list[PersonRow]:
    """This device first, then colleagues, those who wait, those shut out, and the recovery key."""
    rows = members(archive)
    with archive.store.journal.reading() as journal:
        written = chains.by_author(journal)
        selves = chains.names_of_selves(journal, [row.key for row in rows])
    with archive.reading() as view:
        themselves = entities.named_by_themselves(view)
    recovery, own = _recovery(archive), archive.key
    found = [
        PersonRow(
            row.key, row.name, row.role, row.standing, written.get(row.key, (0, 0))[0], row.waiting,
            written.get(row.key, (0, 0))[1], row.key == own, row.key in recovery, row.key in themselves,
            "" if row.name else selves.get(row.key, ""),
        )
        for row in rows
    ]  # fmt: skip
    return sorted(found, key=_order)


_STANDINGS = ("not yet admitted", "admitted", "quarantined", "revoked")


def _order(row: PersonRow) -> tuple[object, ...]:
    unused = row.is_recovery and not row.entries
    return (not row.is_own, unused, _STANDINGS.index(row.standing), row.name.casefold(), row.key)


def _recovery(archive: OpenArchive) -> frozenset[str]:
    """The keys that the first entry names for the day on which all others are lost."""
    first = archive.store.journal.get([archive.id])
    body = valid_body(first[0].kind, first[0].payload)[0] if first else None
    return frozenset((body or {}).get("recovery", ()))


def may_admit(rows: list[PersonRow]) -> bool:
    """Whether this device's key is a keeper's."""
    return any(row.is_own and row.role == "keeper" and row.standing == "admitted" for row in rows)


def set_name(archive: OpenArchive, key: str, name: str) -> list[PersonRow]:
    """Say what a key is called: one's own, or one that does not say it of itself.

    UsageError `not-a-key`; InputError `name-missing`, `names-itself`, `entry-refused`.
    """
    if not KEY_TEXT.match(key):
        raise UsageError("not-a-key", "That is no key.", "A key is 43 letters, digits, '-' and '_'.")
    if not name.strip():
        raise InputError("name-missing", "It needs a name.", "A name or a code will do.")
    with archive.reading() as view:
        themselves = entities.named_by_themselves(view)
    if key != archive.key and key in themselves:
        advice = "Ask them to change it; what a key says of itself stands."
        raise InputError("names-itself", "That person has said what they are called.", advice)
    try:
        draft = Draft(new_entity(), e.PersonName(key=key, name=name.strip()))
    except ValidationError as error:
        raise not_recordable(error) from None
    archive.append([draft])
    return people(archive)
