"""What a picture looks like: the look-alike hashes of its record as numbers, so that near ones are found quickly."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, Final

from archive_schema.projection.items import capture_asset_rows
from archive_schema.projection.registers import Counted

Row = dict[str, Any]
Rows = list[tuple[str, Row]]

_HASHES: Final = {
    "phash64": "phash64",
    "dhash64": "dhash64",
    "phash64_mirrored": "phash64 mirrored",
    "dhash64_mirrored": "dhash64 mirrored",
}
_HEX = re.compile(r"[0-9a-f]{16}")


def look_rows(entries: Sequence[Counted]) -> Rows:
    """One row for a capture whose original is a picture; hashes are None where its record has none or is withheld."""
    found = [entry for entry in entries if entry.kind == "capture.add"]
    files = [row for _table, row in capture_asset_rows(entries) if row["role"] == "original"]
    pictures = [row for row in files if row["mime"].startswith("image/")]
    if not found or not pictures:
        return []
    facts = {fact["name"]: fact["value"] for entry in found if entry.body for fact in entry.body.get("facts", ())}
    row: Row = {"owner": found[0].entity, "original": pictures[0]["sha256"]}
    return [("look", row | {column: signed(facts.get(name, "")) for column, name in _HASHES.items()})]


def signed(text: str) -> int | None:
    """16 hex digits as SQLite keeps 64 bits; None for anything else."""
    if not _HEX.fullmatch(text):
        return None
    value = int(text, 16)
    return value - (1 << 64) if value >> 63 else value
