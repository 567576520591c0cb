"""The foot of a page: its notes below a short rule, room kept for them while the page is filled, the rest on the next one."""

from __future__ import annotations

import math
from collections.abc import Sequence
from copy import copy
from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Frame, KeepTogether, PageBreak

from desktop_app.report.exhibits.notes import Notes
from desktop_app.report.pdf.tags import artifact
from desktop_app.report.text.footnotes import Footnote

_RULE, _THIN, _GREY = 40 * mm, 0.5, 0.4
_ABOVE, _BELOW, _GAP = 8.0, 4.0, 1.5
"""Points between the words and the rule, the rule and the first note, two notes."""
_MOST = 0.6
"""Of a page that notes of the page before may take."""
_FUZZ = 1e-6
_LINE = 1.0


def foot_height(heights: Sequence[float]) -> float:
    """Points that notes of these heights take with their rule; nothing for none."""
    return _ABOVE + _BELOW + sum(heights) + _GAP * (len(heights) - 1) if heights else 0.0


class Foot:
    """The notes of the page that is filled just now. `width`, `height` (points): of what may be printed upon."""

    def __init__(self, width: float, height: float, mirrored: bool) -> None:
        self._width, self._height, self._mirrored = width, height, mirrored
        self._here: list[Any] = []
        self._rest: list[Any] = []
        self._is_full = False
        self._set_before: set[str] = set()

    @property
    def height(self) -> float:
        """Points that they take."""
        return foot_height([block.height for block in self._here])

    @property
    def goes_on(self) -> bool:
        """Whether the next page begins with what had no room."""
        return bool(self._rest)

    def least(self, notes: Sequence[Footnote]) -> float:
        """Points by which it grows at least: all of them, of a long last one its first two lines.

        Infinity when one was parted on this page: the next page comes first. One that the page began with and that goes on
        once more holds nothing up: new ones stand behind it.
        """
        new = self._new(notes)
        if not new or self._rest:
            return math.inf if new and self._is_full else 0.0
        heights = [self._wrapped(note.block) for note in new]
        last = new[-1].block
        if heights[-1] > last.beginning(3) + _FUZZ:
            heights[-1] = last.beginning(2)
        return foot_height([*(block.height for block in self._here), *heights]) - self.height

    def take(self, notes: Sequence[Footnote], room: float) -> None:
        """Set the notes of what was drawn; `room`: points that the foot may have in all."""
        went_on = bool(self._rest)
        for note in self._new(notes):
            self._set_before.add(note.key)
            self._put(note.block, room)
        self._is_full = bool(self._rest) and not went_on

    def begin(self) -> None:
        """A new page, with what is left of the one before."""
        waiting, self._here, self._rest, self._is_full = self._rest, [], [], False
        for block in waiting:
            self._put(block, _MOST * self._height)

    def draw(self, canvas: Any, left: float, bottom: float) -> None:
        """The rule, and the notes down to `bottom`."""
        if not self._here:
            return
        y = bottom + self.height - _ABOVE
        start = left + self._width - _RULE if self._mirrored else left
        with artifact(canvas):
            canvas.setStrokeColorRGB(_GREY, _GREY, _GREY)
            canvas.setLineWidth(_THIN)
            canvas.line(start, y, start + _RULE, y)
        y -= _BELOW
        for block in self._here:
            block.drawOn(canvas, left, y - block.height)
            y -= block.height + _GAP

    def _new(self, notes: Sequence[Footnote]) -> list[Footnote]:
        """Each once, however many marks it has."""
        return [note for key, note in {note.key: note for note in notes}.items() if key not in self._set_before]

    def _wrapped(self, block: Any) -> float:
        return float(block.wrap(self._width, 0)[1])

    def _put(self, block: Any, room: float) -> None:
        """What fits here; nothing comes before what must go on."""
        if self._rest:
            self._rest.append(block)
            return
        free = room - foot_height([*(one.height for one in self._here), 0.0])
        if self._wrapped(block) <= free + _FUZZ:
            self._here.append(block)
            return
        first, rest = block.split(self._width, free) or (None, block)
        if first is not None:
            self._wrapped(first)
            self._here.append(first)
        self._rest.append(rest)


class FootFrame(Frame):  # type: ignore[misc]
    """A page's column that keeps room for the notes of what it takes. `margin`: the notes beside it end above them.

    What has notes says so by `footnotes` (of a Block or Row); a table's cells do not.
    """

    def __init__(self, foot: Foot, margin: Notes, *place: float) -> None:
        self._foot, self._margin = foot, margin
        super().__init__(*place, 0, 0, 0, 0)

    @property
    def foot(self) -> Foot:
        """Its notes."""
        return self._foot

    def __deepcopy__(self, _memo: object) -> FootFrame:
        """reportlab measures what is kept together against a copy, and adds nothing to it."""
        return copy(self)

    def _reset(self) -> None:
        super()._reset()
        self._foot.begin()
        self._keep_room()

    def _keep_room(self) -> None:
        """What comes next ends above the notes, at both places."""
        self._y1p = self._y1 + self._foot.height
        self._margin.bottom = self._y1p

    def _add(self, flowable: Any, canv: Any, **how: Any) -> int:
        if notes := getattr(flowable, "footnotes", ()):
            self._y1p += self._foot.least(notes)
        drawn: int = super()._add(flowable, canv, **how)
        if notes := getattr(flowable, "footnotes", ()):
            if drawn:
                # The room below it may be used up: nothing needs it at the end of a page.
                self._foot.take(notes, self._y + flowable.getSpaceAfter() - self._y1)
            self._keep_room()
        return drawn

    add = _add

    def split(self, flowable: Any, canv: Any) -> list[Flowable]:
        """The longest beginning that has room together with its own notes."""
        if not getattr(flowable, "footnotes", ()):
            return list(super().split(flowable, canv))
        low, space = self._y1p, 0.0 if self._atTop else max(flowable.getSpaceBefore() - self._prevASpace, 0.0)
        room = self._y - low - space
        pieces: list[Any] = [flowable]
        while pieces:
            high = pieces[0].wrap(self._aW, 0)[1]
            if pieces[0] is not flowable and high + self._foot.least(pieces[0].footnotes) <= room + _FUZZ:
                break
            self._y1p = low + max(0.0, room - high + _LINE)
            pieces = super().split(flowable, canv)
        self._y1p = low
        return pieces


class Kept(KeepTogether):  # type: ignore[misc]
    """What is kept together, with the notes of all of it."""

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """reportlab splits it always, and looks at the height that is kept here."""
        size: tuple[float, float] = super().wrap(width, height)
        if notes := [note for one in self._content for note in getattr(one, "footnotes", ())]:
            self._H += self._frame.foot.least(notes)
        return size


class NotesGoOn(Flowable):  # type: ignore[misc]
    """Stands at the end of a document: pages until no note is left."""

    def __init__(self, foot: Foot) -> None:
        super().__init__()
        self._foot = foot
        self.frameAction = self._go_on  # takes no room, so that it begins no page of its own

    def _go_on(self, frame: Any) -> None:
        if self._foot.goes_on:
            frame.add_generated_content(PageBreak(), NotesGoOn(self._foot))
