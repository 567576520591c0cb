"""The fields of the query language. A name with a hyphen is read with an underscore, which is a letter to Whoosh."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from desktop_app.rows.search import PARTS

VALUES: Final = MappingProxyType({
    "status": "status", "kind": "kind", "lang": "language", "language": "language", "source": "source",
    "place": "place", "tag": "tag", "collection": "collection", "sha256": "sha256", "is": "is", "has": "has",
})  # fmt: skip
"""Field -> the name of its values in the index; asked for whole, or by their beginning."""
NAMES: Final = MappingProxyType({"author": "author", "said_by": "said-by"})
"""Field -> the name of its values in the index; asked for by any of their words."""
URL: Final = "url"
NEAR: Final = "near"
DATES: Final = MappingProxyType({"captured": "captured", "published": "published", "date": "date", "year": "date"})
"""Field -> the date that it asks for."""
NUMBERS: Final = ("figure",)
FIELDS: Final = (*PARTS, *VALUES, *NAMES, URL, *DATES, *NUMBERS, NEAR)

TELLS: Final = MappingProxyType({
    "is": ("differing", "located", "inbox", "graphic", "personal", "at-risk", "exculpatory", "referenced", "embedded"),
    "has": ("gps", "image", "video", "audio", "text", "note", "claim", "figure", "ocr", "translation", "proof", "author", "source", "date"),
})  # fmt: skip
"""What can be asked with `is:` and `has:`; storage/search_feed.py tells which of them an item is or has."""


def spelled(field: str) -> str:
    """The name as a person writes it."""
    return field.replace("_", "-")
