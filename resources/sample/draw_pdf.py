"""Draws the sample's PDF, a records centre's monthly report: `python -m resources.sample.draw_pdf`.

It uses reportlab, which otherwise lives in report/ alone. The file is committed; the same bytes come out every time.
"""

from __future__ import annotations

import io
from pathlib import Path

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from desktop_app.files import write_file

INK, LINE, BAND = colors.HexColor("#1d2f3a"), colors.HexColor("#8fa3ad"), colors.HexColor("#e6edf0")
BODY = ParagraphStyle("body", fontName="Helvetica", fontSize=10.5, leading=15, textColor=INK, spaceAfter=8)
TITLE = ParagraphStyle("title", parent=BODY, fontName="Helvetica-Bold", fontSize=20, leading=25, spaceAfter=4)
HEAD = ParagraphStyle("head", parent=BODY, fontName="Helvetica-Bold", fontSize=13, leading=18, spaceBefore=10)
SMALL = ParagraphStyle("small", parent=BODY, fontSize=8.5, leading=12)
_NO_DATE, _DATE = b"D:20000101000000+00'00'", b"D:20241002080000+00'00'"
"""reportlab's date in files that must not depend on the clock, and the date this report claims to be from."""

DEATHS = (
    ("District", "Deaths", "Civilians", "Children", "Women"),
    ("Dremna", "601", "447", "86", "55"),
    ("Orun", "139", "98", "19", "12"),
    ("Sennet", "93", "61", "12", "6"),
    ("Place not established", "9", "7", "1", "1"),
    ("All", "842", "613", "118", "74"),
)
BREACHES = (
    ("Laid to", "Shelling", "Air strike", "Small arms", "All"),
    ("Army", "31", "22", "16", "69"),
    ("River Guard militia", "4", "0", "8", "12"),
    ("Highland Front", "1", "0", "1", "2"),
    ("Not established", "0", "0", "1", "1"),
    ("All", "36", "22", "26", "84"),
)
FIRST = (
    (TITLE, "Monthly report: September 2024"),
    (BODY, "Ora Records Centre, Kastel Orun. Published on 2 October 2024."),
    (HEAD, "1. Deaths that we could confirm"),
    (
        BODY,
        (
            "The centre confirmed 842 deaths in connection with the war in September 2024. 613 of the dead were "
            "civilians. Almost three quarters of these civilians, 447, died in Dremna District."
        ),
    ),
)
AFTER_DEATHS = (
    (
        BODY,
        (
            "Children are persons under 18; women are 18 or older. Both are counted among the civilians. For seven "
            "civilians the place of death could not be established; they are in the total and in no district."
        ),
    ),
    (HEAD, "2. What the figures do not say"),
    (
        BODY,
        (
            "A death is listed when two sources that do not know of each other agree on the name, the day and the "
            "place. Deaths with a single source are kept apart and are not in this report. The true number is higher."
        ),
    ),
)
SECOND = (
    (HEAD, "3. Breaches of the truce, 9 to 15 September"),
    (BODY, "The centre logged 84 breaches. 81 of them are laid to forces of the Interim Council or its allies."),
)
AFTER_BREACHES = (
    (HEAD, "4. Corrections to earlier reports"),
    (
        BODY,
        "August: two persons listed as dead in Sennet District are alive. The total for August falls from 517 to 515.",
    ),
    (HEAD, "5. How to reach us"),
    (
        BODY,
        (
            "Write to records@ora-records.example. Please keep original files, do not crop pictures, and tell us "
            "who may be harmed if they are shown."
        ),
    ),
    (SMALL, "This report may be quoted with its date. Figures change as names are confirmed: use the newest edition."),
)


def report() -> bytes:
    """The PDF: two A4 pages."""
    out = io.BytesIO()
    document = SimpleDocTemplate(
        out,
        pagesize=A4,
        title="Monthly report: September 2024",
        author="Ora Records Centre",
        subject="Confirmed deaths and breaches of the truce",
        lang="en",
        invariant=1,
        leftMargin=22 * mm,
        rightMargin=22 * mm,
        topMargin=22 * mm,
    )
    story = [*_words(FIRST), _table(DEATHS), Spacer(1, 5 * mm), *_words(AFTER_DEATHS), PageBreak()]
    document.build([*story, *_words(SECOND), _table(BREACHES), Spacer(1, 5 * mm), *_words(AFTER_BREACHES)])
    return out.getvalue().replace(_NO_DATE, _DATE)


def _words(paragraphs: tuple[tuple[ParagraphStyle, str], ...]) -> list[Paragraph]:
    return [Paragraph(text, style) for style, text in paragraphs]


def _table(rows: tuple[tuple[str, ...], ...]) -> Table:
    style = [
        ("FONT", (0, 0), (-1, -1), "Helvetica", 10),
        ("FONT", (0, 0), (-1, 0), "Helvetica-Bold", 10),
        ("FONT", (0, -1), (-1, -1), "Helvetica-Bold", 10),
        ("TEXTCOLOR", (0, 0), (-1, -1), INK),
        ("BACKGROUND", (0, 0), (-1, 0), BAND),
        ("LINEBELOW", (0, 0), (-1, -1), 0.5, LINE),
        ("ALIGN", (1, 0), (-1, -1), "RIGHT"),
    ]
    return Table(rows, colWidths=[58 * mm, *[27 * mm] * 4], style=TableStyle(style), hAlign="LEFT")


def main() -> None:
    """Write the PDF beside this module."""
    write_file(Path(__file__).parent / "documents/ora-records-2024-09.pdf", report())


if __name__ == "__main__":
    main()
