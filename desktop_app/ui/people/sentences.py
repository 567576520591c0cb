"""Who somebody is and what follows from it, in words without terms of art."""

from __future__ import annotations

from desktop_app.rows.people import PersonRow
from desktop_app.ui.words import Words


def called(row: PersonRow, words: Words) -> str:
    """The name above a card."""
    if row.name:
        return words.apart(row.name)
    if row.is_recovery:
        return words("Recovery key")
    if row.calls_itself:
        return words("Calls themselves “{name}”", name=words.apart(row.calls_itself))
    return words("no name")


def who_is(row: PersonRow, words: Words) -> str:
    """One sentence on whose key it is and whether its entries count."""
    if row.is_recovery and not row.entries:
        return words(
            "Not a person: 43 characters on paper, shown once when this archive was made and kept nowhere here. If this laptop is lost or seized, only they can let a new device in and shut the old one out. Keep the paper away from the laptop, and write here where it is or who has it."
        )
    if row.is_own and row.standing == "admitted":
        return words("You, on this device. What you write counts everywhere this archive goes.")
    if row.is_own and row.standing == "revoked":
        return words("You, on this device, which was shut out: what you write now counts nowhere.")
    if row.is_own:
        return words(
            "You, on this device. What you write counts here; at your colleagues' it waits until one of them who may do so has admitted you."
        )
    if row.standing == "quarantined":
        return words(
            "Your colleague, not admitted yet: {count} of their entries wait here and count for nothing until then.",
            count=row.waiting,
        )
    if row.standing == "revoked":
        return words("Shut out: what this key had written by then stands, what comes later does not count.")
    return words("Your colleague: {count} of their entries are here, and count.", count=row.entries)


def before_admitting(words: Words) -> str:
    """What admitting does, and what to do first."""
    return words(
        "First compare the fingerprint with your colleague by voice or face to face: anybody can give themselves a name. Admitted, all that this key wrote and will write counts, here and wherever this archive goes."
    )


def before_shutting_out(row: PersonRow, words: Words) -> str:
    """What revoking does."""
    return words(
        "All {count} entries of this key that are here stay and count. Nothing that it writes from now on will count, here or anywhere this archive goes: your next shared file carries this to the others. It cannot be taken back: a person who comes again gets a new key.",
        count=row.entries,
    )


def details(row: PersonRow, words: Words) -> list[tuple[str, str]]:
    """The terms of art, for who needs them."""
    standing = {
        "admitted": words("admitted"),
        "quarantined": words("in quarantine"),
        "not yet admitted": words("not yet admitted"),
        "revoked": words("revoked"),
    }[row.standing]
    role = {"keeper": words("keeper: may admit and revoke"), "member": words("member")}.get(row.role, words("none"))
    last = words.moment(row.last_at_ms) if row.last_at_ms else words("none")
    return [
        (words("Standing"), standing),
        (words("Role"), role),
        (words("Entries here"), words.as_written(str(row.entries))),
        (words("Entries in quarantine"), words.as_written(str(row.waiting))),
        (words("Newest entry (claimed time)"), last),
        (words("Public key"), words.as_written(row.key)),
    ]
