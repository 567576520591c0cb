"""Translations of an item's words: made outside, kept as a derivative of the very text, with who made it, when and how."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from archive_schema import entries as e
from archive_schema.header import Entry
from archive_schema.projection.decode import valid_body
from archive_schema.translations import TRANSLATION_ROLE, Made, TranslationTold, translation_told
from desktop_app import __version__
from desktop_app.errors import EvidenceError, InputError
from desktop_app.files import translated
from desktop_app.rows.ids import CaptureId, ItemId
from desktop_app.rows.items import AssetRow, CaptureRow
from desktop_app.services import reading
from desktop_app.services.archive import OpenArchive
from desktop_app.services.people import is_keeper
from desktop_app.storage.blobs import StoredBlob
from desktop_app.storage.database import Reading
from desktop_app.storage.journal import Draft, new_entity
from desktop_app.storage.queries import items as item_queries

_MIME = "text/plain; charset=utf-8"
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_MOST_BYTES = 10_000_000
LONGEST = 200


@dataclass(frozen=True, slots=True)
class Translation:
    """One translation. `language`: of the translation (BCP 47); `date`: a day as 2026-03-14; `checker`: "" when nobody checked it."""

    text: str
    language: str
    translator: str
    date: str
    how: Made = "human"
    checker: str = ""


@dataclass(frozen=True, slots=True)
class KeptTranslation:
    """What is in the archive now. `of_sha256`: the text that was translated; `again`: the very same was there before."""

    item: ItemId
    capture: CaptureId
    sha256: str
    of_sha256: str
    again: bool
    entry: str = ""
    """What was written for it; "" when nothing was."""
    replaced: Translation | None = None
    """The one that it stands for, which was withdrawn."""


def read_translation(file: Path) -> str:
    """The words of a file in UTF-8. InputError `translation-form`."""
    with translated(), file.open("rb") as stream:
        data = stream.read(_MOST_BYTES + 1)
    if len(data) > _MOST_BYTES:
        raise _refused("The file is larger than 10 MB.")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise _refused("The file is no text in UTF-8.") from None


def keep_translation(
    archive: OpenArchive, item: ItemId, made: Translation, capture: CaptureId | None = None, replacing: str = ""
) -> KeptTranslation:
    """A derivative of the text of one capture, the newest unless named. `replacing`: SHA-256 of the translation of the same capture
    that is withdrawn for it. InputError `translation-form`, `no-text`, `no-such-translation`, `not-yours`.
    """
    archive.store.check_writable()
    _check(made)
    found = reading.find_capture(archive, item, capture)
    _text, parent = reading.capture_text(archive, found)
    old = _derived(archive, found, replacing) if replacing else None
    stored = archive.blobs.put(made.text.encode("utf-8"))
    recipe = _recipe(made)
    again = any(a.sha256 == stored.sha256 and a.parent == parent and dict(a.recipe) == recipe for a in found.assets)
    if again:
        return KeptTranslation(item, found.capture, stored.sha256, parent, again)
    replaced = _translation(archive, old) if old else None
    drafts = [_draft(found.capture, parent, stored, made), *([_withdrawal(old.id)] if old else [])]
    entry = archive.append(drafts, [stored])[0].id
    return KeptTranslation(item, found.capture, stored.sha256, parent, again, entry, replaced)


def take_back_translation(archive: OpenArchive, kept: KeptTranslation) -> None:
    """Withdraw it, here and wherever the journal goes; the one that it stood for is kept anew."""
    archive.store.check_writable()
    drafts = [_withdrawal(kept.entry)]
    blobs: list[StoredBlob] = []
    if kept.replaced is not None:
        blobs = [archive.blobs.put(kept.replaced.text.encode("utf-8"))]
        drafts.append(_draft(kept.capture, kept.of_sha256, blobs[0], kept.replaced))
    archive.append(drafts, blobs)


def _draft(capture: CaptureId, parent: str, stored: StoredBlob, made: Translation) -> Draft:
    name = f"translation-{made.language}.txt"
    asset = e.Asset(role=TRANSLATION_ROLE, sha256=stored.sha256, mime=_MIME, size_bytes=stored.size_bytes, name=name)
    return Draft(capture, e.AssetDerive(parent=parent, asset=asset, recipe=_recipe(made)))


def _recipe(made: Translation) -> dict[str, str]:
    recipe = {
        "tool": f"attest {__version__}", "language": made.language, "translator": made.translator, "date": made.date, "how": made.how,
    }  # fmt: skip
    return recipe | ({"checker": made.checker} if made.checker else {})


def _derived(archive: OpenArchive, capture: CaptureRow, sha256: str) -> Entry:
    """What was written for a translation of this capture. InputError when there is none, or it is not this person's to withdraw."""
    standing = archive.store.standing()
    entries = archive.store.journal.of_entities({capture.capture})
    found = [one for one in entries if one.kind == "asset.derive" and _is_of(one, sha256)]
    found = [one for one in found if standing.states.get(one.id) == "counted" and one.id not in standing.withdrawn]
    if not found:
        message = "That translation is not there any more."
        raise InputError("no-such-translation", message, "Look at the item's translations again.")
    if found[-1].author != archive.key and not is_keeper(archive):
        advice = "Keep yours beside it, or ask its author or a keeper of this archive."
        raise InputError("not-yours", "Only its author or a keeper can replace that.", advice)
    return found[-1]


def _is_of(entry: Entry, sha256: str) -> bool:
    body = valid_body(entry.kind, entry.payload)[0] or {}
    asset = body.get("asset", {})
    return bool(asset.get("role") == TRANSLATION_ROLE and asset.get("sha256") == sha256)


def _translation(archive: OpenArchive, entry: Entry) -> Translation | None:
    """What an entry kept; None where its words are not here any more."""
    body = valid_body(entry.kind, entry.payload)[0] or {}
    told = translation_told(TRANSLATION_ROLE, body["parent"], body["recipe"])
    try:
        words = archive.blobs.read(body["asset"]["sha256"]).decode("utf-8", "replace")
    except EvidenceError:
        return None
    return Translation(words, told.language, told.translator, told.date, told.how, told.checker) if told else None


def _withdrawal(entry: str) -> Draft:
    return Draft(new_entity(), e.Withdraw(reason_code="captured by mistake"), (entry,))


def _check(made: Translation) -> None:
    if not made.text.strip():
        raise _refused("There are no words in it.")
    if not _LANGUAGE.fullmatch(made.language):
        raise _refused(f"“{made.language}” is no code of a language.")
    if not _is_day(made.date):
        raise _refused(f"“{made.date}” is no day.")
    for said in (made.translator, made.checker):
        if len(said) > LONGEST or not said.isprintable():
            raise _refused("A name must be one line of at most 200 characters.")
    if not made.translator.strip():
        raise _refused("Nobody is named who made it.")


def _is_day(text: str) -> bool:
    try:
        return bool(_DAY.fullmatch(text)) and bool(date.fromisoformat(text))
    except ValueError:
        return False


def _refused(why: str) -> InputError:
    advice = "Give a text file in UTF-8, a language such as en, who made it, and a day such as 2026-03-14."
    return InputError("translation-form", f"That translation cannot be kept: {why[0].lower()}{why[1:]}", advice)


def translations_of(capture: CaptureRow) -> Iterator[tuple[AssetRow, TranslationTold]]:
    """Those of a capture, oldest first."""
    for asset in capture.assets:
        if (told := translation_told(asset.role, asset.parent, asset.recipe)) is not None:
            yield asset, told


def told_of_hits(view: Reading, hits: Mapping[ItemId, str]) -> dict[ItemId, TranslationTold]:
    """Who made the translation in which each item was found. `hits`: item -> SHA-256 of the words (a hit's `ref`)."""
    found: dict[ItemId, TranslationTold] = {}
    for item, captures in (item_queries.captures_of_items(view, list(hits)) if hits else {}).items():
        every = (one for capture in captures for one in translations_of(capture))
        told = next((told for asset, told in every if asset.sha256 == hits[item]), None)
        found |= {item: told} if told is not None else {}
    return found
