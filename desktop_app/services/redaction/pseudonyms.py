"""The archive's own list of names and pseudonyms: private fields of persons, at home unless they are asked for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from archive_schema import entries as e
from desktop_app.errors import InputError
from desktop_app.report.redaction.content import texts_of
from desktop_app.report.redaction.names import Names, longer_words
from desktop_app.rows.ids import EntityId, ItemId
from desktop_app.rows.redaction import Pseudonym, Redaction
from desktop_app.services.archive import OpenArchive
from desktop_app.services.redaction.plan_file import checked_plan, read_plan
from desktop_app.services.reporting.content import content_of
from desktop_app.services.reporting.wanted import Wanted
from desktop_app.storage.journal import Draft, new_entity
from desktop_app.storage.queries import entities

STORED = "stored"


@dataclass(frozen=True, slots=True)
class StoredName:
    """A person of the archive with a pseudonym. Nothing of it is ever shown by an error or a log."""

    person: EntityId
    one: Pseudonym = field(repr=False)


@dataclass(frozen=True, slots=True)
class Counted:
    """How often each name of a plan stands in what a report would print; words that begin alike and are not replaced."""

    places: tuple[int, ...]
    longer: tuple[str, ...] = field(default=(), repr=False)


def stored_names(archive: OpenArchive) -> list[StoredName]:
    """By pseudonym."""
    with archive.reading() as view:
        people = [row.entity for row in entities.entities(view, "person")]
        found = [(person, entities.fields(view, person)) for person in people]
    return sorted(
        (
            StoredName(EntityId(person), _pseudonym(known))
            for person, known in found
            if known.get("pseudonym") and (known.get("name") or known.get("spellings"))
        ),
        key=lambda row: (row.one.pseudonym, row.person),
    )


def _pseudonym(known: dict[str, object]) -> Pseudonym:
    more = known.get("spellings") or []
    spellings = [str(known.get("name") or ""), *(map(str, more) if isinstance(more, list) else ())]
    return Pseudonym(
        tuple(dict.fromkeys(filter(None, spellings))), str(known["pseudonym"]), str(known.get("pseudonym_reason") or "")
    )


def store_names(archive: OpenArchive, plan: Sequence[Pseudonym]) -> list[StoredName]:
    """Keep a plan here; a pseudonym that is here already gets the new spellings, too. InputError `redaction-list-wrong`."""
    here = {row.one.pseudonym: row for row in stored_names(archive)}
    together = [*(row.one for row in here.values()), *plan]
    checked_plan([_as_row(one) for one in together])
    drafts: list[Draft] = []
    for one in plan:
        before = here.get(one.pseudonym)
        drafts += _more(archive, before, one) if before else _new(one)
    archive.append(drafts)
    return stored_names(archive)


def _as_row(one: Pseudonym) -> dict[str, object]:
    return {"spellings": list(one.spellings), "pseudonym": one.pseudonym, "reason": one.reason}


def _new(one: Pseudonym) -> list[Draft]:
    """A person whose every private field stands in a payload of its own."""
    made = new_entity()
    values: list[tuple[str, e.Value]] = [("name", one.spellings[0]), ("pseudonym", one.pseudonym)]
    values += [("spellings", list(one.spellings[1:]))] if one.spellings[1:] else []
    values += [("pseudonym_reason", one.reason)] if one.reason else []
    fields = [Draft(made, e.FieldSet(field=name, value=value)) for name, value in values]
    return [Draft(made, e.EntityCreate(type="person")), *fields]


def _more(archive: OpenArchive, before: StoredName, one: Pseudonym) -> list[Draft]:
    name = before.one.spellings[0]
    spellings = [text for text in dict.fromkeys((*before.one.spellings[1:], *one.spellings)) if text != name]
    wanted: list[tuple[str, e.Value]] = [("spellings", list[str](spellings))]
    wanted += [("pseudonym_reason", one.reason)] if one.reason and one.reason != before.one.reason else []
    return [_set(archive, before.person, field_name, value) for field_name, value in wanted]


def _set(archive: OpenArchive, person: str, name: str, value: e.Value) -> Draft:
    with archive.reading() as view:
        refs = tuple(v.entry for v in entities.field_values(view, person) if v.name == name)
    return Draft(person, e.FieldSet(field=name, value=value), refs)


def forget_name(archive: OpenArchive, person: EntityId) -> list[StoredName]:
    """No pseudonym stands for that person any more; the person stays. InputError `no-such-pseudonym`."""
    if person not in {row.person for row in stored_names(archive)}:
        advice = "Look it up with 'attest pseudonyms'."
        raise InputError("no-such-pseudonym", "There is no such pseudonym in this archive.", advice)
    archive.append([_set(archive, person, "pseudonym", None)])
    return stored_names(archive)


def plan_of(archive: OpenArchive, lists: Sequence[str]) -> tuple[Pseudonym, ...]:
    """One plan of files and of what is stored here ("stored"). InputError as those of `read_plan`."""
    found = [one for name in lists for one in (_stored(archive) if name == STORED else read_plan(Path(name)))]
    return checked_plan([_as_row(one) for one in found]) if len(lists) > 1 else tuple(found)


def _stored(archive: OpenArchive) -> tuple[Pseudonym, ...]:
    found = tuple(row.one for row in stored_names(archive))
    if not found:
        advice = "Add a list with 'attest pseudonyms FOLDER --add FILE', or give --redact FILE."
        raise InputError("no-pseudonyms", "This archive has no pseudonyms.", advice)
    return found


def with_stored(archive: OpenArchive, wanted: Wanted, silent: bool) -> Wanted:
    """The report with the names of this archive replaced. InputError `no-pseudonyms`."""
    return replace(wanted, redaction=Redaction(plan_of(archive, (STORED,)), not silent))


def count_names(archive: OpenArchive, plan: Sequence[Pseudonym], items: Sequence[ItemId]) -> Counted:
    """In everything that a report of these items would print, working file and searches included."""
    texts = texts_of(content_of(archive, Wanted(items)))
    names = Names(plan)
    found = Counter(place.who for text in texts for place in names.places(text))
    return Counted(tuple(found[at] for at in range(len(plan))), tuple(longer_words(texts, plan)))
