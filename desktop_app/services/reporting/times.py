"""Times as a report prints them."""

from __future__ import annotations

from datetime import UTC, datetime


def iso(ms: int) -> str:
    """UTC, to the second."""
    return datetime.fromtimestamp(ms / 1000, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
