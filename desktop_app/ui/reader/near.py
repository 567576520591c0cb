"""Which of many suggestions have their words in view, or nearly so."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence


def near(starts: Sequence[int], view: tuple[int, int], height_of: Callable[[int], int], most: int) -> range:
    """The places in `starts` (rising code points) whose words stand between two heights of the text, at most so many.

    Words far below are not asked for their height: a long text would have to be laid out for it.
    """
    top, bottom = view
    reach = 1
    while reach < len(starts) and height_of(starts[reach - 1]) < top:
        reach *= 2
    first = bisect_left(starts, top, 0, min(reach, len(starts)), key=height_of)
    last = first
    while last < len(starts) and last - first < most and height_of(starts[last]) < bottom:
        last += 1
    return range(first, last)
