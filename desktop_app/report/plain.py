"""What is printed as canonical JSON can hold it."""

from __future__ import annotations

from typing import Any


def plain(value: Any) -> Any:
    """Tuples as lists and no U+0000, which canonical JSON does not know."""
    if isinstance(value, dict):
        return {key: plain(each) for key, each in value.items()}
    if isinstance(value, (tuple, list)):
        return [plain(each) for each in value]
    return value.replace("\0", "\ufffd") if isinstance(value, str) else value
