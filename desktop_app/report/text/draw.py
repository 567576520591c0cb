"""Lines on the canvas: text operators for their glyphs, rectangles behind chosen characters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from reportlab.lib.rl_accel import fp_str

from desktop_app.report.text.embed import font_name
from desktop_app.report.text.face import Shaped
from desktop_app.report.text.lines import Atom, Line

_TINY = 0.05

Placed = tuple[Line, float, float]
"""A line and where its baseline begins, in points."""


@dataclass(frozen=True, slots=True)
class Span:
    """Characters start..end of a paragraph on a coloured ground (red, green, blue from 0 to 1)."""

    start: int
    end: int
    ground: tuple[float, float, float]
    mark: int = 0


def is_counted(canvas: Any) -> bool:
    """Whether its pages are only counted: nothing that is drawn will be seen."""
    return bool(getattr(canvas, "is_counted", False))


def draw_line(canvas: Any, line: Line, x: float, y: float, size: float, grey: float) -> None:
    """Write the line's text operators, its baseline beginning at (x, y) points."""
    draw_lines(canvas, [(line, x, y)], size, grey)


def draw_lines(canvas: Any, placed: Sequence[Placed], size: float, grey: float) -> None:
    """Write the text operators of lines, each with the place where its baseline begins (points)."""
    if is_counted(canvas):
        return
    out = [f"BT {fp_str(grey)} g"]
    face = None
    for line, x, y in placed:
        if line.atoms:
            out.append(f"1 0 0 1 {fp_str(x, y)} Tm")
        row: list[str] = []
        for atom in line.atoms:
            if atom.face is not face:
                _show(out, row)
                face = atom.face
                out.append(f"{font_name(canvas, face)} {fp_str(size)} Tf")
            _put(out, row, atom.shaped, size)
        _show(out, row)
    if face is not None:
        canvas._code.append(" ".join([*out, "ET"]))


def _put(out: list[str], row: list[str], shaped: Shaped, size: float) -> None:
    """Add a piece to the row; glyphs that stand higher or lower break it."""
    for rise, inside in shaped.shown:
        if rise:
            _show(out, row)
            out.append(f"{fp_str(rise * size / 1000)} Ts [{inside}] TJ 0 Ts")
        else:
            row.append(inside)


def _show(out: list[str], row: list[str]) -> None:
    if row:
        out.append(f"[{''.join(row)}] TJ".replace("><", ""))
        row.clear()


def grounds(line: Line, spans: Sequence[Span], size: float) -> list[tuple[float, float, Span]]:
    """(left, right, span) in points from the line's beginning, for every span on it; neighbours joined."""
    found: list[tuple[float, float, Span]] = []
    for span in spans:
        if span.start < line.end and span.end > line.start:
            found += [(left, right, span) for left, right in stretches(line, span.start, span.end, size)]
    return found


def stretches(line: Line, start: int, end: int, size: float) -> list[tuple[float, float]]:
    """(left, right) in points from the line's beginning of characters start..end; several where directions mix."""
    x, edges = 0.0, []
    for atom in line.atoms:
        low, high = max(start, atom.start), min(end, atom.end)
        if low < high:
            left, right = _edges(atom, low - atom.start, high - atom.start, size)
            edges.append((x + left, x + right))
        x += atom.width
    return _joined(edges)


def _edges(atom: Atom, low: int, high: int, size: float) -> tuple[float, float]:
    """Left and right of characters low..high within an atom: whole clusters."""
    if low == 0 and high == atom.end - atom.start:
        return 0.0, atom.width
    shaped = atom.shaped
    first = max((c for c in shaped.clusters if c <= low), default=0)
    within = [
        edge for cluster, edge in zip(shaped.clusters, pairwise(shaped.edges), strict=True) if first <= cluster < high
    ]
    if not within:
        return 0.0, 0.0
    return within[0][0] * size / 1000, within[-1][1] * size / 1000


def _joined(edges: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    out: list[tuple[float, float]] = []
    for left, right in sorted(edges):
        if out and left - out[-1][1] <= _TINY:
            out[-1] = (out[-1][0], max(right, out[-1][1]))
        else:
            out.append((left, right))
    return out
