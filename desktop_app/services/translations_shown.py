"""The translations of an item as a screen shows them, each with the words that it translates."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from archive_schema.translations import TranslationTold
from desktop_app.errors import EvidenceError
from desktop_app.rows.ids import CaptureId, Sha256
from desktop_app.services.archive import OpenArchive
from desktop_app.services.reading import ItemView
from desktop_app.services.translations import translations_of

MOST_SHOWN = 200_000
"""Characters of either text; the rest is found by search, printed, and in the file."""


@dataclass(frozen=True, slots=True)
class ShownTranslation:
    """`original`: the words that were translated, "" where they are not here. `fault`: why there are no words of the translation;
    `cut`: there are more than are shown.
    """

    sha256: Sha256
    capture: CaptureId
    told: TranslationTold
    text: str
    original: str
    fault: EvidenceError | None = None
    cut: bool = False


def translations_shown(archive: OpenArchive, view: ItemView) -> tuple[ShownTranslation, ...]:
    """Those of every capture: of the newest capture first, of one capture the newest first."""
    return tuple(_shown(archive, view))


def _shown(archive: OpenArchive, view: ItemView) -> Iterator[ShownTranslation]:
    for capture in view.captures:
        for asset, told in reversed(list(translations_of(capture))):
            text, fault = _words(archive, asset.sha256)
            original, _fault = _words(archive, asset.parent)
            cut = max(len(text), len(original)) > MOST_SHOWN
            yield ShownTranslation(
                asset.sha256, capture.capture, told, text[:MOST_SHOWN], original[:MOST_SHOWN], fault, cut
            )


def _words(archive: OpenArchive, sha256: str) -> tuple[str, EvidenceError | None]:
    try:
        return archive.blobs.read(sha256).decode("utf-8", "replace"), None
    except EvidenceError as error:
        return "", error
