"""Where in the text the pictures of a page stand."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.analysis.article.blocks import Run
from desktop_app.analysis.article.model import Block
from desktop_app.analysis.article.tree import Element


def picture_places(scope: Element, runs: Sequence[Run], blocks: Sequence[Block]) -> dict[Element, int]:
    """For each picture below `scope` the start of the first block that comes after it in the page, or the text's length.

    A block counts as passed when its element begins: an element goes on after its children, and its later words with it.
    """
    every = list(scope.iter())
    within = set(every)
    passed = {run.element for run in runs[: len(blocks)] if run.element not in within}
    starts = [*(block.start for block in blocks), blocks[-1].end if blocks else 0]
    places: dict[Element, int] = {}
    at = 0
    for element in every:
        passed.add(element)
        if element.tag in ("img", "amp-img"):
            while at < len(blocks) and runs[at].element in passed:
                at += 1
            places[element] = starts[at]
    return places
