"""The translations of an exhibit's words, of every capture of it."""

from __future__ import annotations

from collections.abc import Iterator

from desktop_app.errors import EvidenceError
from desktop_app.report.model_exhibit import ReportTranslation
from desktop_app.services.archive import OpenArchive
from desktop_app.services.reading import ItemView, text_asset
from desktop_app.services.reporting.wanted import Wanted
from desktop_app.services.translations import translations_of


def translations(archive: OpenArchive, view: ItemView, wanted: Wanted) -> Iterator[ReportTranslation]:
    """Those of the words that are printed first. People's names only when asked for; a machine's always."""
    printed = text_asset(view.capture) if view.capture else None
    own = [view.capture] if view.capture else []
    for capture in (*own, *(one for one in view.captures if one is not view.capture)):
        for asset, told in translations_of(capture):
            text, fault = _words(archive, asset.sha256)
            yield ReportTranslation(
                language=told.language,
                text=text,
                translator=told.translator if wanted.names or told.how == "machine" else "",
                date=told.date,
                how=told.how,
                checker=told.checker if wanted.names else "",
                checked=bool(told.checker),
                sha256=asset.sha256,
                of_sha256=asset.parent,
                here=printed is not None and printed.sha256 == asset.parent,
                fault=fault,
            )


def _words(archive: OpenArchive, sha256: str) -> tuple[str, str]:
    """(words, what is wrong with them)."""
    try:
        return archive.blobs.read(sha256).decode("utf-8", "replace"), ""
    except EvidenceError as error:
        return "", f"{error.message} ({error.code})"
