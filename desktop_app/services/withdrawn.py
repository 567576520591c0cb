"""What was withdrawn, and must not be seen in what still stands: a page may hold a picture that was taken back."""

from __future__ import annotations

from archive_schema.projection.decode import valid_body
from desktop_app.services.archive import OpenArchive
from desktop_app.storage.queries import items as item_queries


def withdrawn_originals(archive: OpenArchive) -> frozenset[str]:
    """The bytes that are the thing itself of a withdrawn capture and of no standing one: no web archive may carry them, and
    no page may show them.
    """
    withdrawn = sorted(archive.store.standing().withdrawn)
    found = set()
    for entry in archive.store.journal.get(withdrawn):
        body = valid_body(entry.kind, entry.payload)[0] if entry.kind == "capture.add" else None
        found |= {asset["sha256"] for asset in (body or {}).get("assets", ())[:1]}
    with archive.reading() as view:
        return frozenset(found - item_queries.originals(view))
