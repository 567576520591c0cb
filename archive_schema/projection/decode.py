"""From stored bytes to what the projection reads; a body that breaks its kind's type is flagged, never shown."""

from __future__ import annotations

import json
from typing import Any

from pydantic import ValidationError

from archive_schema.entries import BY_KIND

_DECODE = json.JSONDecoder().decode


def valid_body(kind: str, payload: bytes | None) -> tuple[dict[str, Any] | None, bool]:
    """(body, malformed): body None when the payload is not here, is of an unknown kind or is malformed."""
    if payload is None or kind not in BY_KIND:
        return None, False
    try:
        # Canonical form was demanded when the entry was admitted and is checked again by verify, not at each reading.
        body = _DECODE(payload.decode("utf-8"))["body"]
        BY_KIND[kind].model_validate(body)
    except (ValueError, KeyError, TypeError, RecursionError, ValidationError):
        return None, True
    return body, False
