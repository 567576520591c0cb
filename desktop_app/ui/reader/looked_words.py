"""What a look at an address found, in the window's language: its record is written in English, with numbers in it."""

from __future__ import annotations

import re

from desktop_app.ui.words import Words

_OUTCOME = "|".join(("same", "changed", "gone", "not seen"))
_NUMBER, _WAY = r"(\d+)", r"([\w ]+)"
_EVENT = re.compile(rf"looked again: ({_OUTCOME}): (.*)", re.DOTALL)
_ANSWERED = re.compile(rf"the server answered {_NUMBER}")
_COUNTED = re.compile(rf"{_NUMBER} words added, {_NUMBER} removed")
_WAYS = re.compile(rf"captured by {_WAY} then and by {_WAY} now, which may be the reason")


def event(words: Words, what: str) -> str:
    """The sentence of a look that stands in the custody; "" for any other event."""
    if (found := _EVENT.fullmatch(what)) is None:
        return ""
    return words(
        "Looked at the address again: {outcome} ({why}).", outcome=words(found[1]), why=reasons(words, found[2])
    )


def reasons(words: Words, why: str) -> str:
    """All that was said of one look."""
    return "; ".join(_reason(words, one) for one in why.split("; "))


def _reason(words: Words, why: str) -> str:
    if found := _ANSWERED.fullmatch(why):
        return words("the server answered {status}", status=words.as_written(found[1]))
    if found := _COUNTED.fullmatch(why):
        added, removed = (int(one) for one in found.groups())
        return f"{words('{count} words added (+)', count=added)}, {words('{count} words removed (−)', count=removed)}"
    if found := _WAYS.fullmatch(why):
        then, now = (words.apart(words(one)) for one in found.groups())
        return words("captured by {then} then and by {now} now, which may be the reason", then=then, now=now)
    return words(why)
