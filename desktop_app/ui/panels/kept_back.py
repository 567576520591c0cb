"""What an export says of itself by count and reason: what stayed at home, and what a person let go all the same."""

from __future__ import annotations

from desktop_app.ui.panels.stop_view import because_names
from desktop_app.ui.words import Words


def reason(words: Words, said: str) -> str:
    """A reason in the window's language; a person's own words stay as they are."""
    because, colon, own = said.partition(": ")
    causes = because_names(words)
    return f"{causes[because]}: {words.apart(own)}" if colon and because in causes else words(said)


def counted(words: Words, count: int, said: str) -> str:
    """How many, and why."""
    return f"{words.number(count)}: {reason(words, said)}"


def line(words: Words, said: str) -> str:
    """One line as a shared file writes it: "9 private fields"."""
    count, _space, why = said.partition(" ")
    return counted(words, int(count), why) if count.isascii() and count.isdigit() and len(count) < 16 else said
