"""A line on the canvas: text operators for its glyphs, rectangles behind chosen characters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from reportlab.lib.rl_accel import fp_str

from desktop_app.report.text.embed import font_name
from desktop_app.report.text.faces import Glyph
from desktop_app.report.text.lines import Atom, Line

_TINY = 0.05


@dataclass(frozen=True, slots=True)
class Span:
    """Characters start..end of a paragraph on a coloured ground (red, green, blue from 0 to 1)."""

    start: int
    end: int
    ground: tuple[float, float, float]
    mark: int = 0


def draw_line(canvas: Any, line: Line, x: float, y: float, size: float, grey: float) -> None:
    """Write the line's text operators, its baseline beginning at (x, y) points."""
    if not line.atoms:
        return
    out = [f"BT {fp_str(grey)} g 1 0 0 1 {fp_str(x, y)} Tm"]
    face = None
    for atom in line.atoms:
        if atom.face is not face:
            face = atom.face
            out.append(f"{font_name(canvas, face)} {fp_str(size)} Tf")
        out += _operators(atom.shaped.glyphs, atom.shaped.advance, size)
    out.append("ET")
    canvas._code.append(" ".join(out))


def _operators(glyphs: Sequence[Glyph], advance: float, size: float) -> list[str]:
    """TJ arrays, one for each run of equal rise; the pen ends at the piece's own advance."""
    out: list[str] = []
    row: list[str] = []
    pen = target = rise = 0.0
    for glyph in glyphs:
        if abs(glyph.dy - rise) > _TINY:
            out += _shown(row)
            row, rise = [], glyph.dy
            out.append(f"{fp_str(rise * size / 1000)} Ts")
        if abs(shift := target + glyph.dx - pen) > _TINY:
            row.append(fp_str(-shift))
            pen += shift
        row.append(f"<{glyph.cid:04x}>")
        pen += glyph.width
        target += glyph.advance
    if abs(shift := advance - pen) > _TINY:
        row.append(fp_str(-shift))
    out += _shown(row)
    return [*out, "0 Ts"] if rise else out


def _shown(row: list[str]) -> list[str]:
    return [f"[{''.join(row)}] TJ".replace("><", "")] if row else []


def grounds(line: Line, spans: Sequence[Span], size: float) -> list[tuple[float, float, Span]]:
    """(left, right, span) in points from the line's beginning, for every span on it; neighbours joined."""
    found: list[tuple[float, float, Span]] = []
    for span in spans:
        if span.start >= line.end or span.end <= line.start:
            continue
        x, edges = 0.0, []
        for atom in line.atoms:
            low, high = max(span.start, atom.start), min(span.end, atom.end)
            if low < high:
                edges.append(tuple(x + edge for edge in _edges(atom, low - atom.start, high - atom.start, size)))
            x += atom.width
        found += [(left, right, span) for left, right in _joined(edges)]
    return found


def _edges(atom: Atom, low: int, high: int, size: float) -> tuple[float, float]:
    """Left and right of characters low..high within an atom: whole clusters."""
    if low == 0 and high == atom.end - atom.start:
        return 0.0, atom.width
    starts = sorted({glyph.cluster for glyph in atom.shaped.glyphs})
    first = max((c for c in starts if c <= low), default=0)
    x, left, right = 0.0, None, 0.0
    for glyph in atom.shaped.glyphs:
        if first <= glyph.cluster < high:
            left = x if left is None else left
            right = x + glyph.advance
        x += glyph.advance
    return (left or 0.0) * size / 1000, right * size / 1000


def _joined(edges: list[tuple[float, ...]]) -> list[tuple[float, float]]:
    out: list[tuple[float, float]] = []
    for left, right in sorted(edges):
        if out and left - out[-1][1] <= _TINY:
            out[-1] = (out[-1][0], max(right, out[-1][1]))
        else:
            out.append((left, right))
    return out
