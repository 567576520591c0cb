"""Translations of an item's words: made outside, kept as a derivative of the very text, with who made it, when and how."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal

from archive_schema import entries as e
from desktop_app import __version__
from desktop_app.errors import InputError
from desktop_app.files import translated
from desktop_app.rows.ids import CaptureId, ItemId
from desktop_app.rows.items import AssetRow, CaptureRow
from desktop_app.services import reading
from desktop_app.services.archive import OpenArchive
from desktop_app.storage.journal import Draft

TRANSLATION = "translation"
Made = Literal["human", "machine"]
_MIME = "text/plain; charset=utf-8"
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_MOST_BYTES = 10_000_000
_LONGEST = 200


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

    capture: CaptureId
    sha256: str
    of_sha256: str
    again: bool


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
    archive: OpenArchive, item: ItemId, made: Translation, capture: CaptureId | None = None
) -> KeptTranslation:
    """A derivative of the text of one capture, the newest unless named. InputError `translation-form`, `no-text`."""
    archive.store.check_writable()
    _check(made)
    found = reading.find_capture(archive, item, capture)
    _text, parent = reading.capture_text(archive, found)
    stored = archive.blobs.put(made.text.encode("utf-8"))
    recipe = {"tool": f"attest {__version__}", "language": made.language, "translator": made.translator, "date": made.date, "how": made.how}  # fmt: skip
    recipe |= {"checker": made.checker} if made.checker else {}
    again = any(a.sha256 == stored.sha256 and a.parent == parent and dict(a.recipe) == recipe for a in found.assets)
    if not again:
        asset = e.Asset(
            role=TRANSLATION, sha256=stored.sha256, mime=_MIME, size_bytes=stored.size_bytes, name=f"translation-{made.language}.txt"
        )  # fmt: skip
        archive.append([Draft(found.capture, e.AssetDerive(parent=parent, asset=asset, recipe=recipe))], [stored])
    return KeptTranslation(found.capture, stored.sha256, parent, again)


def _check(made: Translation) -> None:
    if not made.text.strip():
        raise _refused("There are no words in it.")
    if not _LANGUAGE.fullmatch(made.language):
        raise _refused(f"“{made.language}” is no code of a language.")
    if not _is_day(made.date):
        raise _refused(f"“{made.date}” is no day.")
    for said in (made.translator, made.checker):
        if len(said) > _LONGEST or not said.isprintable():
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


def translations_of(capture: CaptureRow) -> Iterator[tuple[AssetRow, Made]]:
    """Those of a capture, oldest first; what does not say who made it and in which language is none of ours."""
    for asset in capture.assets:
        recipe = asset.recipe
        if asset.role == TRANSLATION and asset.parent and recipe.get("language") and recipe.get("translator"):
            yield asset, "human" if recipe.get("how") == "human" else "machine"
