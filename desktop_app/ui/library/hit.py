"""What of an item a search found, as its row shows it."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.services.listing import Snippet
from desktop_app.ui.words import Words

_WHOSE = {
    "claim": "Claim: {words}", "caption": "Caption: {words}", "note": "Note: {words}", "record": "Record: {words}",
    "ocr": "Read by machine: {words}",
}  # fmt: skip
"""Said before words that are not the item's text or title. What a machine read is never the item's own."""


@dataclass(frozen=True, slots=True)
class Hit:
    """`words` and `title`: HTML with <mark> alone, `words` "" where the title alone has the hit, or nothing has.

    `before` and `after` say whose words they are; `part` and `ref` which claim, caption or note.
    """

    words: str
    before: str
    after: str
    title: str
    part: str
    ref: str


def hit_of(words: Words, found: Snippet) -> Hit:
    """In the window's language."""
    whose = _whose(words, found)
    before, _words, after = whose.partition("\0")
    is_there = found.part != "title" and "<mark>" in found.html
    return Hit(found.html if is_there else "", before, after, found.title, found.part, found.ref)


def _whose(words: Words, found: Snippet) -> str:
    """What stands around the words, which are the sign NUL."""
    if (told := found.told) is not None:
        language, by = words.apart(told.language), words.apart(told.translator)
        if told.how == "human":
            return words(
                "Translation into {language} by {who}, a person: {words}", language=language, who=by, words="\0"
            )
        return words("Translation into {language} by {who}, a program: {words}", language=language, who=by, words="\0")
    return words(_WHOSE[found.part], words="\0") if found.part in _WHOSE else ""
