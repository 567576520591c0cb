"""Offsets: the archive counts Unicode code points, Qt counts UTF-16 units."""

from __future__ import annotations


class Places:
    """Both ways for one text; nothing is computed when every character is one unit."""

    def __init__(self, text: str) -> None:
        self._wide = [place for place, character in enumerate(text) if ord(character) > 0xFFFF]

    def to_qt(self, place: int) -> int:
        """UTF-16 units before a code point."""
        return place + sum(1 for wide in self._wide if wide < place)

    def from_qt(self, unit: int) -> int:
        """The code point at a unit; within a pair, the pair's own."""
        place = unit
        for number, wide in enumerate(self._wide):
            if wide + number >= unit:
                break
            place = unit - number - 1
        return place


def shown(text: str) -> str:
    """The same number of characters, with those that a text field would swallow or turn into several replaced."""
    return text.replace("\r", " ").replace("\0", "\ufffd")
