"""What is kept of words once they were measured and of lines once they were filled: numbers alone, no glyphs."""

from __future__ import annotations

from typing import NamedTuple


class Measured(NamedTuple):
    """What is never broken between lines, in multiples of the text size.

    `bare`: its width at a line's end (no spaces, a hyphen if it is soft); `above` and `below`: how far its ink reaches over and
    under the baseline; `tall`: the line height of its tallest face.
    """

    width: float
    bare: float
    above: float
    below: float
    tall: float


class Filled(NamedTuple):
    """Characters start..end of a paragraph that stand on one line; lengths as in `Measured`."""

    start: int
    end: int
    above: float
    below: float
    tall: float


LineEnds = dict[str, tuple[Filled, ...]]
"""The lines of paragraphs that are set alike, by their words."""
