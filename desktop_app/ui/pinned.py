"""What a claim is pinned to, where it has no words: a stretch of time or a region."""

from __future__ import annotations

from desktop_app.rows.times import span
from desktop_app.ui.words import Words


def pinned_words(words: Words, time: tuple[int, int] | None) -> str:
    """The time in a recording, else that it is a region of a picture. Digits run from left to right in every script."""
    return words.apart(span(*time)) if time else words("region of the picture")
