"""Whether words can be told from what lies under them: contrast after WCAG 2.1, from the content itself."""

from __future__ import annotations

from collections.abc import Sequence

from tests.pdf_check.content import Box, Colour, Page, Painted

LEAST = 4.5
_WHITE: Colour = (1.0, 1.0, 1.0)


def contrast(one: Colour, other: Colour) -> float:
    """From 1 (the same) to 21 (black on white)."""
    bright, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def too_faint(page: Page) -> list[str]:
    """Words whose colour is too near to that of the last thing painted under their beginning, middle or end."""
    faults = []
    for at, words in enumerate(page.painted):
        if words.kind != "text" or words.box[2] - words.box[0] < 0.5:
            continue
        for ground in _grounds(page.painted[:at], words.box):
            if ground is None:
                faults.append(f"words on a picture at {_place(words.box)}")
            elif (found := contrast(words.colour, ground)) < LEAST:
                faults.append(f"contrast {found:.2f} at {_place(words.box)}")
    return faults


def _grounds(before: Sequence[Painted], box: Box) -> set[Colour | None]:
    """The colours under a few places of the words; None for a picture."""
    middle = (box[1] + box[3]) / 2
    width = box[2] - box[0]
    found: set[Colour | None] = set()
    for share in (0.03, 0.5, 0.97):
        x = box[0] + share * width
        under = next(
            (one for one in reversed(before) if one.kind != "text" and one.filled and _holds(one.box, x, middle)), None
        )
        found.add(_WHITE if under is None else None if under.kind == "image" else under.colour)
    return found


def _holds(box: Box, x: float, y: float) -> bool:
    return box[0] <= x <= box[2] and box[1] <= y <= box[3]


def _place(box: Box) -> str:
    return f"{box[0]:.0f}, {box[1]:.0f}"


def _luminance(colour: Colour) -> float:
    red, green, blue = ((v / 12.92 if v <= 0.03928 else ((v + 0.055) / 1.055) ** 2.4) for v in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
