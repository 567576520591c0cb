"""The researchers' own statuses: terms of the vocabulary "status". What was said with a word keeps that word."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from archive_schema import entries as e
from archive_schema import statuses
from desktop_app.errors import InputError, UsageError
from desktop_app.rows.statuses import OwnStatus
from desktop_app.services.archive import OpenArchive
from desktop_app.storage.journal import Draft, new_entity
from desktop_app.storage.queries import entities, terms


@dataclass(frozen=True, slots=True)
class NewStatus:
    """A status to be made; colour, icon and key "" leave the choice to who reads."""

    word: str
    colour: str = ""
    icon: str = ""
    key: str = ""
    needs_reason: bool = False


def own_statuses(archive: OpenArchive) -> list[OwnStatus]:
    """All words of own statuses, retired and earlier ones included, by word."""
    with archive.reading() as view:
        return terms.own_statuses(view)


def said_without_term(archive: OpenArchive) -> dict[str, int]:
    """Words that assessments say and of which no term came along, with how many claims."""
    with archive.reading() as view:
        return terms.said_without_term(view)


def check_judged(archive: OpenArchive, status: str) -> bool:
    """Whether saying this status needs a reason. UsageError `unknown-status`; InputError `status-retired`."""
    if status in statuses.STATUSES:
        return status in statuses.NEED_REASON
    own = own_statuses(archive)
    found = next((one for one in own if one.word == status), None)
    if found is None or not found.current:
        now = f"It is called “{found.now[0]}” now. " if found and found.now else ""
        known = ", ".join((*statuses.STATUSES, *(one.word for one in own if one.offered)))
        advice = f"{now}Use one of: {known}; or make one: attest new FOLDER status --name …"
        raise UsageError("unknown-status", f"There is no status “{status}”.", advice)
    if found.retired:
        advice = "Use another one, or bring it back: attest set FOLDER TERM retired no"
        raise InputError(
            "status-retired", f"“{status}” is not in use any more.", advice, {"terms": " ".join(found.terms)}
        )
    return found.needs_reason


def add(archive: OpenArchive, wanted: NewStatus) -> OwnStatus:
    """Make a status. InputError `status-word`, `status-exists`, `key-taken`; UsageError `value-not-understood`."""
    own = own_statuses(archive)
    word = _checked_word(wanted.word, own, ())
    for name in ("colour", "icon", "key"):
        _check_look(name, getattr(wanted, name))
    _check_key(wanted.key, own, word)
    body = e.TermCreate(
        vocabulary=statuses.OWN_STATUS_VOCABULARY, label=word, colour=wanted.colour, icon=wanted.icon,
        key=wanted.key, needs_reason=wanted.needs_reason,
    )  # fmt: skip
    archive.append([Draft(new_entity(), body)])
    return _known(own_statuses(archive), word)


def change(archive: OpenArchive, word: str, fields: Mapping[str, str | bool]) -> OwnStatus:
    """Set "label", "colour", "icon", "key", "needs_reason" or "retired" of a status, in one step. As `add` of errors.

    A label is another word from now on; what was said keeps the word it was said with.
    """
    own = own_statuses(archive)
    found = _known(own, word)
    made = {name: value for name, value in fields.items() if name != "label"}
    for name, value in made.items():
        _check_field(name, value, own, word)
    label = _checked_word(str(fields.get("label", word)), own, found.terms)
    _set(archive, found, made | ({"label": label} if label != word else {}))
    return _known(own_statuses(archive), label)


def rename(archive: OpenArchive, word: str, label: str) -> OwnStatus:
    """`change` of the word alone."""
    return change(archive, word, {"label": label})


def check_term_field(archive: OpenArchive, term: str, name: str, value: e.Value) -> None:
    """What holds for a field of any term that is a status. As `add` of errors."""
    with archive.reading() as view:
        if terms.vocabulary_of(view, term) != statuses.OWN_STATUS_VOCABULARY:
            return
    own = own_statuses(archive)
    if name == "label":
        if _checked_word(str(value or ""), own, (term,)) != value:
            raise InputError("status-word", "That is no word for a status.", _WORD_ADVICE)
    elif isinstance(value, str | bool):
        word = next((one.word for one in own if term in one.terms and one.current), "")
        _check_field(name, value, own, word)


def _known(own: Sequence[OwnStatus], word: str) -> OwnStatus:
    found = next((one for one in own if one.word == word), None)
    if found is None:
        advice = "Look them up with 'attest statuses FOLDER'."
        raise UsageError("unknown-status", f"There is no status of your own “{word}”.", advice)
    return found


def _set(archive: OpenArchive, status: OwnStatus, fields: Mapping[str, str | bool]) -> None:
    drafts = []
    with archive.reading() as view:
        for term in status.terms:
            standing = entities.field_values(view, term)
            for name, value in fields.items():
                refs = tuple(one.entry for one in standing if one.name == name)
                if [one.value for one in standing if one.name == name] != [value]:
                    drafts.append(Draft(term, e.FieldSet(field=name, value=value), refs))
    if drafts:
        archive.append(drafts)


_WORD_ADVICE = f"Write up to {statuses.LONGEST_STATUS} letters on one line, without a slash or quotation marks."


def _checked_word(word: str, own: Sequence[OwnStatus], terms: Sequence[str]) -> str:
    """The word as it is kept. `terms`: whose own words it may be."""
    made = unicodedata.normalize("NFC", " ".join(word.split()))
    asked = made.casefold()
    if asked in statuses.STATUSES:
        raise InputError("status-exists", f"“{made}” is a shipped status.", "Use it, or take another word.")
    if not statuses.is_own_status(made):
        raise InputError("status-word", "That is no word for a status.", _WORD_ADVICE)
    taken = next((one for one in own if one.word.casefold() == asked and not set(one.terms) & set(terms)), None)
    if taken is not None:
        advice = "Bring it back, or take another word." if taken.retired else "Use it, or take another word."
        raise InputError("status-exists", f"“{taken.word}” is a status already, or was one.", advice)
    return made


def _check_field(name: str, value: str | bool, own: Sequence[OwnStatus], word: str) -> None:
    if isinstance(value, str):
        _check_look(name, value)
        if name == "key":
            _check_key(value, own, word)


_KNOWN = {"colour": statuses.STATUS_COLOURS, "icon": statuses.STATUS_ICONS, "key": statuses.STATUS_KEYS}


def _check_look(name: str, value: str) -> None:
    if value and name in _KNOWN and value not in _KNOWN[name]:
        advice = f"Use one of: {', '.join(_KNOWN[name])}."
        raise UsageError("value-not-understood", f"A status has no {name} “{value}”.", advice)


def _check_key(key: str, own: Sequence[OwnStatus], word: str) -> None:
    holder = next((one.word for one in own if key and one.key == key and one.offered and one.word != word), None)
    if holder is not None:
        raise InputError("key-taken", f"The key {key} sets “{holder}”.", "Take another key.", {"status": holder})
