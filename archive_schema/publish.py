"""Writes the published JSON Schemas from `entries.py`: python -m archive_schema.publish"""

from __future__ import annotations

import json
from pathlib import Path

from archive_schema.entries import PAYLOADS

FOLDER = Path(__file__).parent / "schemas"


def schema_texts() -> dict[str, str]:
    """File name -> JSON Schema of one kind's body."""
    return {
        f"{payload.kind}.json": json.dumps(payload.model_json_schema(), indent=1, sort_keys=True) + "\n"
        for payload in PAYLOADS
    }
