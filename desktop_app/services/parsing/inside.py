"""Looking for positions in files that hold others: in their words and in every piece. Runs in the reading program."""

from __future__ import annotations

from desktop_app.analysis.position_search import positions_in
from desktop_app.analysis.positions import Positions, Told, positions_in_text
from desktop_app.analysis.telling import told_by
from desktop_app.capture.mimes import DOCX, MESSAGE, MHTML, ODS, ODT, XLSX
from desktop_app.capture.readers.packed import unpack
from desktop_app.errors import InputError

_HOLD_OTHERS = (MHTML, MESSAGE, DOCX, ODT, XLSX, ODS)


def positions_inside(data: bytes, mime: str) -> Positions:
    """As `positions_in`, also inside. What cannot be opened, or holds a piece that is not looked into, was not looked into
    unless something was found.
    """
    if mime not in _HOLD_OTHERS:
        return positions_in(data, mime)
    try:
        found, inside = unpack(data, mime)
    except InputError:
        return Positions(looked=False)
    each = [positions_in(inside[p.start : p.start + p.size_bytes], p.mime) for p in found.pieces]
    told = dict.fromkeys((*positions_in_text(found.text), *(one for piece in each for one in piece.found)))
    return Positions(tuple(told), looked=bool(told) or all(piece.looked for piece in each))


def told_inside(data: bytes, mime: str) -> Told:
    """As `told_by`, also inside."""
    if mime not in _HOLD_OTHERS:
        return told_by(data, mime)
    found = positions_inside(data, mime)
    return Told(found.found, looked=found.looked)
