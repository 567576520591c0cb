"""Who is who: keys, display names, admission and revocation by keepers, withdrawal."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from archive_schema import entries as e
from archive_schema import statuses
from archive_schema.signing import KEY_TEXT
from desktop_app.errors import InputError, UsageError
from desktop_app.rows.ids import KeyText
from desktop_app.rows.people import MemberRow
from desktop_app.services.archive import OpenArchive
from desktop_app.storage.journal import Draft, new_entity
from desktop_app.storage.queries import entities, related

_MOST_TARGETS = 256


def whoami(archive: OpenArchive) -> MemberRow:
    """This device's key in this archive."""
    own = archive.key
    found = [row for row in members(archive) if row.key == own]
    return found[0] if found else MemberRow(own, "", "", "not yet admitted", 0)


def members(archive: OpenArchive) -> list[MemberRow]:
    """Members first, then keys that wait to be admitted, with how many of their entries wait here."""
    with archive.reading() as view:
        rows = entities.members(view)
        said = entities.names(view)
    waiting = archive.store.journal.authors_outside({row.key for row in rows})
    strangers = [MemberRow(KeyText(k), said.get(k, ""), "", "quarantined", n) for k, n in sorted(waiting.items())]
    return [*(replace(row, role=row.role or "") for row in rows), *strangers]


def _check_keeper(archive: OpenArchive) -> None:
    me = whoami(archive)
    if me.role != "keeper" or me.standing != "admitted":
        advice = "Ask a keeper of this archive to do it; 'attest members' names them."
        raise InputError("not-a-keeper", "Only a keeper can do that.", advice)


def _check_key(key: str) -> None:
    if not KEY_TEXT.match(key):
        raise UsageError(
            "not-a-key", "That is no key.", "A key is 43 letters, digits, '-' and '_': see 'attest whoami'."
        )


def admit(archive: OpenArchive, key: str, name: str = "", role: str = "member") -> list[MemberRow]:
    """Let a key's entries count everywhere. For keepers."""
    _check_key(key)
    _check_keeper(archive)
    drafts = [Draft(new_entity(), e.MemberAdmit(key=key, role="keeper" if role == "keeper" else "member"))]
    if name.strip():
        drafts.append(Draft(new_entity(), e.PersonName(key=key, name=name.strip())))
    archive.append(drafts)
    return members(archive)


def revoke(archive: OpenArchive, key: str, last: str | None = None) -> list[MemberRow]:
    """Keep what a key said up to the entry `last` (by default: all that is here) and withhold the rest."""
    _check_key(key)
    _check_keeper(archive)
    newest = archive.store.journal.newest_of(key)
    if last is not None:
        found = archive.store.journal.get([last])
        if not found or found[0].author != key:
            raise InputError("no-such-entry", "That key wrote no such entry here.", "Look it up with 'attest show'.")
    kept = last or (newest[1] if newest else None)
    archive.append([Draft(new_entity(), e.MemberRevoke(key=key, last=kept))])
    return members(archive)


@dataclass(frozen=True, slots=True)
class Recipient:
    """Somebody who merged a shared file. `file_sha256`: the file as it was written, when a receipt says so."""

    key: KeyText
    name: str
    file_sha256: str


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """What a withdrawal hid."""

    entries: int
    items: int
    refused: int
    """Entries by other people that only a keeper may withdraw."""
    copies: tuple[str, ...]
    """SHA-256 of shared files that were written and may hold copies."""
    received_by: tuple[Recipient, ...]
    """Who said, by a receipt, that they merged a shared file of this archive."""


def withdraw(archive: OpenArchive, entity: str, reason_code: str) -> Withdrawn:
    """Hide an item, claim, note, capture, link or assessment everywhere the archive goes."""
    if reason_code not in statuses.WITHDRAW_REASONS:
        known = ", ".join(statuses.WITHDRAW_REASONS)
        raise UsageError("unknown-reason", f"There is no reason code “{reason_code}”.", f"Use one of: {known}.")
    targets = _targets(archive, entity)
    keeper = is_keeper(archive)
    allowed = [entry for entry, author in targets if keeper or author == archive.key]
    if not allowed:
        advice = "Ask its author, or a keeper of this archive."
        raise InputError("not-yours", "Only its author or a keeper can withdraw that.", advice)
    reason = e.Withdraw(reason_code=reason_code)  # type: ignore[arg-type]  # checked above
    parts = [allowed[i : i + _MOST_TARGETS] for i in range(0, len(allowed), _MOST_TARGETS)]
    archive.append([Draft(new_entity(), reason, tuple(part)) for part in parts])
    return Withdrawn(len(allowed), 1, len(targets) - len(allowed), *_who_has_copies(archive))


def is_keeper(archive: OpenArchive) -> bool:
    """Whether this device speaks for a keeper of the archive: withdrawals of what others wrote count."""
    me = whoami(archive)
    return me.role == "keeper" and me.standing == "admitted"


def _who_has_copies(archive: OpenArchive) -> tuple[tuple[str, ...], tuple[Recipient, ...]]:
    """Files written, and others who merged one, from the receipts that are here (quarantined ones say nothing)."""
    standing = archive.store.standing()
    counted = [
        (entry, body) for entry, body in archive.store.journal.receipts() if standing.states.get(entry.id) == "counted"
    ]
    written = [body for _entry, body in counted if body["direction"] == "written"]
    names_of = {body.get("plain_sha256") or body["file_sha256"]: body["file_sha256"] for body in written}
    with archive.reading() as view:
        said = entities.names(view)
    received = {
        Recipient(KeyText(entry.author), said.get(entry.author, ""), names_of.get(sha256, sha256)): None
        for entry, body in counted
        if body["direction"] == "merged" and entry.author != archive.key and (sha256 := body["file_sha256"])
    }
    return tuple(dict.fromkeys(body["file_sha256"] for body in written)), tuple(received)


def _targets(archive: OpenArchive, entity: str) -> Sequence[tuple[str, str]]:
    """(entry, author) of everything that speaks of the entity; of one entry if the id is an entry's."""
    single = archive.store.journal.get([entity])
    if single:
        return [(single[0].id, single[0].author)]
    with archive.reading() as view:
        if entities.type_of(view, entity) is None:
            advice = "Look ids up with 'attest list' and 'attest show'."
            raise InputError("no-such-id", "There is nothing with that id in this archive.", advice)
        owners = related.entities_of_item(view, entity)
    found = archive.store.journal.of_entities(owners)
    return [(entry.id, entry.author) for entry in found if entry.kind not in e.CONTROL_KINDS]
