"""The published JSON Schemas are those of the entry types, one a kind, and no more."""

from __future__ import annotations

from archive_schema.publish import FOLDER, schema_texts


def test_published_schemas_are_the_types() -> None:
    published = {path.name: path.read_text("utf-8") for path in FOLDER.glob("*.json")}
    assert published == schema_texts()
