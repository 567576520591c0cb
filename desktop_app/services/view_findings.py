"""Findings about the view: lists and search index against the journal. They are no evidence, and are made anew from it."""

from __future__ import annotations

from archive_schema import layout
from desktop_app.services.archive import OpenArchive
from desktop_app.services.finding import Finding, Verified
from desktop_app.storage import database

VIEW_CHECK = "lists and search"
"""The check's name: what it finds is mended by a rebuild, and says nothing about what was captured."""


def view_findings(archive: OpenArchive, sample: int | None, *, is_sound: bool = True) -> list[Finding]:
    """At most one finding. `sample`: so many entities and items are looked at; None: all.

    `is_sound`: whether entries and stored files match; where they do not, nothing is told from how the view differs.
    """
    try:
        found = archive.store.view_out_of_step(sample)
    except database.DATABASE_ERRORS as error:
        if not database.is_damaged(error):
            raise database.translate(error) from error
        found = {"file": [""]}
    wrong = next(iter(found), "")
    if not wrong:
        return []
    item = next(filter(None, found["index"]), "") if wrong == "index" else ""
    return [_finding(wrong, item, is_sound)]


def _finding(wrong: str, item: str, is_sound: bool) -> Finding:
    file = layout.VIEW_FILE
    if wrong == "file":
        return Finding(
            "lists and search", "MISMATCH", "", file,
            "the file is damaged; it is made anew from the journal by 'attest rebuild'",
        )  # fmt: skip
    if wrong == "behind":
        return Finding("lists and search", "NOT CHECKED", "", file, "the archive was written to meanwhile; check again")
    if not is_sound:
        return Finding(
            "lists and search", "NOT CHECKED", item, file,
            "they differ from what they are made of, which does not match itself",
        )  # fmt: skip
    if wrong == "index":
        return Finding(
            "lists and search", "MISMATCH", item, file,
            "the search index does not match the journal; it is made anew by 'attest rebuild'",
        )  # fmt: skip
    return Finding(
        "lists and search", "MISMATCH", "", file,
        "the lists do not match the journal; they are made anew by 'attest rebuild'",
    )  # fmt: skip


def is_out_of_step(found: Verified) -> bool:
    """Whether lists or search are to be made anew."""
    return any(one.check == VIEW_CHECK and one.state == "MISMATCH" for one in found.findings)


def is_only_the_view(found: Verified) -> bool:
    """Whether all that does not match can be made anew: nothing that was recorded is touched."""
    return is_out_of_step(found) and all(one.check == VIEW_CHECK for one in found.findings if one.state == "MISMATCH")
