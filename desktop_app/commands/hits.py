"""What a search found, as lines: the document's HTML is for programs."""

from __future__ import annotations

import html
from collections.abc import Iterator, Mapping
from typing import Any

from desktop_app.commands.output import one_line

_SHOWN_ALIKE = 5
_WHOSE = {
    "claim": "claim: ", "caption": "caption: ", "note": "note: ", "record": "record: ", "ocr": "read by machine: ",
}  # fmt: skip
"""Said before words that are not the item's text or title. What a machine read is never the item's own."""


def hit_lines(hit: Mapping[str, Any]) -> Iterator[str]:
    """The item, the words around its hits, and what is nearly the same."""
    yield f"{hit['item']}  {hit['kind']}  {one_line(hit['title'])}"
    yield f"    {_whose(hit)}{marked(hit['snippet'])}"
    if alike := hit["alike"]:
        yield f"    and {len(alike)} with nearly the same text: {' '.join(alike[:_SHOWN_ALIKE])}"


def _whose(hit: Mapping[str, Any]) -> str:
    if (told := hit["translation"]) is None:
        return _WHOSE.get(hit["part"], "")
    by = "a person" if told["how"] == "human" else "a program"
    return one_line(f"translation into {told['language']} by {told['translator']}, {by}: ")


def marked(snippet: str) -> str:
    """HTML with <mark> alone, as plain text: hits stand in square brackets."""
    return one_line(html.unescape(snippet.replace("<mark>", "[").replace("</mark>", "]")))


def counted(total: int) -> str:
    """So many items."""
    return f"{total} item" if total == 1 else f"{total} items"
