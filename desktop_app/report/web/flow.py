"""The parts before and after the exhibits as HTML: what they would set on paper, heading by heading, row by row."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from reportlab.platypus import CondPageBreak, PageBreak, Spacer

from desktop_app.report import style
from desktop_app.report.front.editor import OnePage
from desktop_app.report.front.ending import Late
from desktop_app.report.outline import Start
from desktop_app.report.square_code import SquareCode
from desktop_app.report.text.block import Block, Row
from desktop_app.report.text.footnotes import Footnote
from desktop_app.report.text.table import Table
from desktop_app.report.web.notes import marked, note_below
from desktop_app.report.web.parts import heading, pairs, paragraph, table

_SKIPPED = (PageBreak, CondPageBreak, Spacer, Start, SquareCode, Late)
"""Late: what could not be printed with the fonts of the PDF; here every character is the reader's own."""
_LEVELS = {style.H1: 3, style.H1_WITHIN: 3, style.H2: 3, style.H3: 4}


@dataclass
class _Place:
    level: int
    notes: dict[str, Footnote] = field(default_factory=dict)


def flow_parts(flowables: Iterable[Any], level: int = 2) -> Iterator[str]:
    """`level`: of the heading that they stand below; none is left out between two. TypeError for what it does not know."""
    place = _Place(level)
    for one in flowables:
        yield from _part(one, place)
    for note in place.notes.values():
        yield note_below(note)


def _part(one: Any, place: _Place) -> Iterator[str]:
    if isinstance(one, _SKIPPED):
        return
    place.notes |= {note.key: note for note in getattr(one, "footnotes", ())}
    if isinstance(one, OnePage):
        for inner in one.everything():
            yield from _part(inner, place)
    elif isinstance(one, Row):
        yield pairs([(_text(one.label) if one.label else "", marked(one.value))])
    elif isinstance(one, Table):
        heads = ["\n".join(map(_text, cell)) for cell in one.head]
        yield table(heads, [["\n".join(map(_text, cell)) for cell in row] for row in one.rows])
    elif isinstance(one, Block):
        yield _block(one, place)
    else:
        raise TypeError(type(one).__name__)


def _block(one: Block, place: _Place) -> str:
    if not _text(one).strip():
        return ""
    wanted = _LEVELS.get(one.style)
    if wanted is None:
        return paragraph(marked(one), one.lang)
    place.level = min(wanted, place.level + 1)
    return heading(place.level, _text(one))


def _text(block: Block) -> str:
    return str(block.paragraph.text)
