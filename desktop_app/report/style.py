"""The look of the report: sizes, greys, the ground behind claims of each status."""

from __future__ import annotations

from dataclasses import replace

from reportlab.lib.units import mm

from desktop_app.report.text.block import Style

MARGIN = 20 * mm
NOTES = 40 * mm
"""Width kept free beside an exhibit's text for the notes."""
LABEL = 54 * mm

BODY = Style(9.5, 14, after=5)
SMALL = Style(7.5, 10, after=1, grey=0.2)
ABOUT = Style(7.5, 10.5, after=6, grey=0.25)
"""What a part of the report says of itself, below its heading."""
NOTE = Style(6.5, 8.5, grey=0.25, tag="Note")
FOOTNOTE = Style(7, 9.5, grey=0.2, tag="Note")
CAPTION = Style(7.5, 10, after=1, grey=0.2, tag="Caption")
H1 = Style(19, 25, after=10, bold=True, keep=True, tag="H1")
H1_WITHIN = replace(H1, before=22.0)
"""The heading of a part that begins within a page."""
H2 = Style(13, 18, before=9, after=5, bold=True, keep=True, tag="H2")
H3 = Style(10, 14, before=7, after=2, bold=True, keep=True, tag="H3")
ROW_LABEL = Style(7, 10, grey=0.4)
ROW_VALUE = Style(8.5, 11.5, after=2)
TABLE_HEAD = Style(7, 10, bold=True)
TABLE_CELL = Style(8, 11)

_GROUNDS = {
    "unreviewed": (0.91, 0.91, 0.91),
    "claimed": (1.0, 0.91, 0.6),
    "verified": (0.76, 0.92, 0.78),
    "disputed": (1.0, 0.83, 0.64),
    "refuted": (1.0, 0.79, 0.79),
    "out of context": (0.89, 0.83, 1.0),
    "inconclusive": (0.83, 0.89, 0.96),
}

_OWN_GROUNDS = {
    "slate": (0.88, 0.90, 0.92),
    "navy": (0.87, 0.89, 0.97),
    "teal": (0.80, 0.93, 0.92),
    "olive": (0.91, 0.93, 0.78),
    "brown": (0.94, 0.88, 0.83),
    "rose": (0.98, 0.86, 0.91),
    "magenta": (0.96, 0.85, 0.97),
    "indigo": (0.89, 0.87, 0.98),
}


def ground(status: str, colour: str = "") -> tuple[float, float, float]:
    """The colour behind a claim; `colour` names that of a status of the researchers' own. The note names the status."""
    if " / " in status:
        return _GROUNDS["disputed"]
    return _GROUNDS.get(status) or _OWN_GROUNDS.get(colour, _OWN_GROUNDS["slate"])
