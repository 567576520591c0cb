"""Direction: the Unicode conformance file where the machine has it, and cases that always run."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.report.text.bidi import line_levels, paragraph_levels, visual_order

_CONFORMANCE = Path("/usr/share/unicode/BidiCharacterTest.txt")


def _shown(text: str, base: int | None = None) -> str:
    levels = paragraph_levels(text, base)
    of = line_levels(text, levels.of or [levels.base] * len(text), levels.base)
    return "".join(text[place] for place in visual_order(of))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("abc", "abc"),
        ("אבג", "גבא"),
        ("אב 12 גד", "דג 12 בא"),
        ("x (אב) y", "x (בא) y"),
        ("אב (x) גד", "דג )x( בא"),
        ("a \u2067אב 1\u2069 b", "a \u20671 בא\u2069 b"),
    ],
)
def test_visual_order_of_small_lines(text: str, shown: str) -> None:
    assert _shown(text) == shown


def test_text_without_right_to_left_needs_no_levels() -> None:
    assert paragraph_levels("Latin, Кириллица, 12 %").of is None


def test_every_line_of_the_conformance_file() -> None:
    if not _CONFORMANCE.is_file():
        pytest.skip("BidiCharacterTest.txt is not on this machine (Debian: unicode-data)")
    lines = [line for line in _CONFORMANCE.read_text().splitlines() if line and line[0] != "#"]
    assert len(lines) > 90_000
    assert [line for line in lines if not _conforms(line)] == []


def _conforms(line: str) -> bool:
    points, direction, base, wanted, order = line.split(";")
    text = "".join(chr(int(point, 16)) for point in points.split())
    found = paragraph_levels(text, {"0": 0, "1": 1, "2": None}[direction])
    levels = line_levels(text, found.of or [found.base] * len(text), found.base)
    expected = wanted.split()
    same = all(want == "x" or int(want) == level for want, level in zip(expected, levels, strict=True))
    shown = [place for place in visual_order(levels) if expected[place] != "x"]
    return same and found.base == int(base) and shown == [int(place) for place in order.split()]
