"""Two passes over one report: what the first measured is kept for the second, and changes nothing that is printed."""

from __future__ import annotations

import gc
from pathlib import Path
from typing import BinaryIO

import pypdfium2
import pytest

from desktop_app.report.build import build_report
from desktop_app.report.text.faces import FaceStack
from desktop_app.report.text.lines import Paragraph
from tests.report.contents import PARAGRAPHS, article, claim, content, exhibit

SCRIPTS = sorted(PARAGRAPHS)


@pytest.mark.parametrize("script", SCRIPTS)
def test_what_was_filled_once_is_not_filled_again_and_its_lines_are_the_same(script: str) -> None:
    text, stack = "".join(PARAGRAPHS[script]), FaceStack()
    first = Paragraph(text, stack, 10)
    drawn = first.lines(150)
    again = Paragraph(text, stack, 10)
    assert again.filled(150) is first.filled(150)
    assert again.lines(150) == drawn
    assert again.filled(151) is not first.filled(150)
    assert Paragraph(text, stack, 11).filled(150) != first.filled(150)


@pytest.mark.parametrize("script", SCRIPTS)
def test_each_line_has_the_height_that_was_told_of_it(script: str) -> None:
    paragraph = Paragraph("".join(PARAGRAPHS[script]), FaceStack(), 10)
    for filled, line in zip(paragraph.filled(150), paragraph.lines(150), strict=True):
        assert (filled.start, filled.end) == (line.start, line.end)
        assert (filled.above * 10, filled.below * 10) == pytest.approx(line.ink(10))


def test_what_no_face_has_is_counted_once_although_the_pages_are_set_twice(tmp_path: Path) -> None:
    built = build_report(content([exhibit(1, "A \U00013000 in a text", [])]), {}, tmp_path / "a.pdf")
    assert built.missing == (("\U00013000", 1),)


def test_the_collector_of_the_program_works_as_before_whatever_happens(tmp_path: Path) -> None:
    before = gc.get_threshold()
    seen: list[tuple[int, int, int]] = []

    def fails(_file: BinaryIO) -> None:
        seen.append(gc.get_threshold())
        raise ValueError("stopped")

    with pytest.raises(ValueError, match="stopped"):
        build_report(content([exhibit(1, "A text", [])]), {}, tmp_path / "a.pdf", check=fails)
    assert gc.get_threshold() == before
    assert seen[0] != before


def test_pages_are_counted_as_they_are_printed(tmp_path: Path) -> None:
    # Notes that reach further down than their words push down what follows: they must be known when pages are counted.
    noted = (exhibit(n, "word " * 40, [claim(c, "word", 5 * c) for c in range(1, n + 6)]) for n in range(1, 12))
    scripts = (exhibit(11 + n, *article(script, 12)) for n, script in enumerate(SCRIPTS, 1))
    exhibits = [*noted, *scripts]
    built = build_report(content(exhibits), {}, tmp_path / "a.pdf")
    document = pypdfium2.PdfDocument(tmp_path / "a.pdf")
    assert len(document) == built.pages
    # What stands on the last page was counted before it was drawn: its number, and how many there are.
    assert f"{built.pages} / {built.pages}" in document[built.pages - 1].get_textpage().get_text_range()
    document.close()
