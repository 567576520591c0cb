"""Open formats: CSV of claims, W3C Web Annotation (JSON-LD), CSL-JSON of items, ClaimReview of judged claims, WACZ."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from desktop_app import files
from desktop_app.services import reading, stops
from desktop_app.services.archive import OpenArchive
from desktop_app.services.export_forms import FORMS as _TEXTS
from desktop_app.services.export_forms import Material
from desktop_app.services.web_export import Exported, export_web
from desktop_app.storage.queries import entities
from desktop_app.storage.queries import items as item_queries

FORMS = (*_TEXTS, "wacz")


def export(archive: OpenArchive, out: Path, form: str, despite: str = "") -> Exported:
    """Write OUT in one of `FORMS`. InputError `export-stopped` where something stands against it and no reason is given."""
    decision, stopped = stops.decide(archive, None, despite)
    if stopped:
        archive.append(stops.decision_drafts(decision, stopped, f"export ({form})"))
    return replace(_written(archive, out, form), decided=decision.lines())


def _written(archive: OpenArchive, out: Path, form: str) -> Exported:
    if form == "wacz":
        return export_web(archive, out)
    text, rows = _TEXTS[form](_material(archive))
    files.write_file(out, text.encode("utf-8"))
    return Exported(rows)


def _material(archive: OpenArchive) -> Material:
    claims = reading.claim_rows(archive, reading.claim_ids(archive))
    items = {row.item: row for row in reading.list_items(archive)}
    with archive.reading() as view:
        captures = item_queries.captures_of_items(view, list(items))
        fields = entities.fields_of(view, list(items))
    authors = {item: said.get("authors") for item, said in fields.items()}
    return Material(
        claims=claims,
        items={str(item): row for item, row in items.items()},
        captures={item: found[0] for item, found in captures.items()},
        authors={item: tuple(map(str, said)) for item, said in authors.items() if isinstance(said, list)},
    )
