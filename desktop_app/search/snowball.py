"""Snowball's stemmers, and the notation of irregular forms."""

from __future__ import annotations

from collections.abc import Callable

import Stemmer


def snowball(language: str) -> Callable[[str], str]:
    """A stemmer of words in small letters. It keeps no words: the analyzer does."""
    stem: Callable[[str], str] = Stemmer.Stemmer(language, 0).stemWord
    return stem


def forms(table: str) -> dict[str, str]:
    """Each form -> its word, of `word form form|word form`."""
    rows = (row.split() for line in table.split("\n") for row in line.split("|"))
    return {form: row[0] for row in rows if row for form in row[1:]}


def listed(words: str) -> frozenset[str]:
    """Words parted by spaces."""
    return frozenset(words.split())
