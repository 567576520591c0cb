"""Pages looked at: highlights lie on their words, notes are level with them, nothing overprints or runs off the page."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import Any

import numpy as np
import pdfplumber
import pytest

from desktop_app.report import style
from desktop_app.report.build import build_report
from desktop_app.report.model import ReportContent
from desktop_app.report.text import block, links
from desktop_app.report.text.draw import Placed, draw_lines
from tests.report.contents import PARAGRAPHS, article, claim, content, exhibit
from tests.report.pages import A4_HEIGHT, A4_WIDTH, Character, characters, pixels

Box = tuple[float, float, float, float]
_SCRIPTS = tuple(PARAGRAPHS)
_CLAIMS = 24


@dataclass(frozen=True, slots=True)
class Looked:
    """A finished report: its file, and where the engine says that each line of each page has its ink."""

    path: Path
    data: bytes
    lines: list[tuple[int, Box]]


def _looked(wanted: ReportContent, path: Path, monkeypatch: pytest.MonkeyPatch) -> Looked:
    lines: list[tuple[int, Box]] = []

    def watched(canvas: Any, placed: Sequence[Placed], size: float, grey: float) -> None:
        for line, x, y in placed:
            left, base = canvas.absolutePosition(x, y)
            above, below = line.ink(size)
            if line.bare:
                # What hangs over the line's end are spaces: at its left where it runs from right to left.
                hanging = line.width - line.bare if line.atoms[-1].level % 2 or line.atoms[0].level % 2 else 0.0
                box = (left + hanging, base - below, left + hanging + line.bare, base + above)
                lines.append((canvas.getPageNumber(), box))
        draw_lines(canvas, placed, size, grey)

    with monkeypatch.context() as patched:
        patched.setattr(block, "draw_lines", watched)
        patched.setattr(links, "draw_lines", watched)
        build_report(wanted, {}, path)
    half = next((at for at in range(1, len(lines)) if lines[at][0] == 1 < lines[at - 1][0]), 0)
    return Looked(path, path.read_bytes(), lines[half:])


@pytest.fixture(scope="module", params=_SCRIPTS)
def report(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Looked]:
    script = str(request.param)
    text, claims = article(script, _CLAIMS)
    language = script if script in ("en", "ar", "ru") else "en"
    with pytest.MonkeyPatch.context() as monkeypatch:
        path = tmp_path_factory.mktemp("looks") / f"{script}.pdf"
        yield _looked(content([exhibit(1, text, claims)], language), path, monkeypatch)


def _grounds(looked: Looked) -> list[tuple[int, Box, tuple[float, ...]]]:
    """(page from 0, box, colour) of every highlight."""
    found: list[tuple[int, Box, tuple[float, ...]]] = []
    with pdfplumber.open(looked.path) as pdf:
        for number, page in enumerate(pdf.pages):
            for rect in page.rects:
                colour = tuple(round(v, 2) for v in rect["non_stroking_color"] or ())
                if len(colour) == 3:
                    found.append((number, (rect["x0"], rect["y0"], rect["x1"], rect["y1"]), colour))
    return found


def _inside(one: Character, box: Box) -> bool:
    x, y = one.middle
    return box[0] - 0.1 <= x <= box[2] + 0.1 and box[1] <= y <= box[3]


def _letters(text: str) -> Counter[str]:
    return Counter(c for c in text if c.isalnum())


def test_highlights_lie_on_their_words_and_on_no_others(report: Looked) -> None:
    script = report.path.stem
    grounds = _grounds(report)
    pages = characters(report.data)
    covered = Counter[str]()
    for number, box, _colour in grounds:
        covered += _letters("".join(one.text for one in pages[number] if _inside(one, box)))
    wanted = _letters(PARAGRAPHS[script][1] * _CLAIMS)
    # PDFium gives a ligature's letters one box, and marks may stand between two: a few have no middle of their own.
    assert (covered - wanted).total() <= 0.02 * wanted.total()
    assert (wanted - covered).total() <= 0.06 * wanted.total()


def test_highlights_are_painted_behind_ink(report: Looked) -> None:
    """In pixels: the colour is there, and dark letters on it."""
    scale = 3.0
    by_page: dict[int, Any] = {}
    for number, box, colour in _grounds(report):
        image = by_page.setdefault(number, pixels(report.data, number, scale))
        left, right = round(box[0] * scale) + 1, round(box[2] * scale) - 1
        top, bottom = round((A4_HEIGHT - box[3]) * scale) + 1, round((A4_HEIGHT - box[1]) * scale) - 1
        part = image[top:bottom, left:right].reshape(-1, 3).astype(int)
        ground = np.array([round(v * 255) for v in colour])
        assert (np.abs(part - ground).max(axis=1) <= 4).mean() > 0.4
        assert (part.max(axis=1) < 90).mean() > 0.02


def test_notes_are_level_with_their_lines(report: Looked) -> None:
    firsts: dict[int, list[float]] = {}
    for number, box, _colour in _grounds(report):
        firsts.setdefault(number, []).append(box[3])
    side_left = report.path.stem == "ar"
    seen = 0
    with pdfplumber.open(report.path) as pdf:
        for number, tops in firsts.items():
            page = pdf.pages[number]
            edge = style.MARGIN + style.NOTES if side_left else A4_WIDTH - style.MARGIN - style.NOTES
            column = page.crop((0, 0, edge, page.height) if side_left else (edge, 0, page.width, page.height))
            for word in column.extract_words():
                if re.fullmatch(r"[\[\]]?\d+[\[\]]?", word["text"]) and word["bottom"] < A4_HEIGHT - style.MARGIN:
                    middle = A4_HEIGHT - (word["top"] + word["bottom"]) / 2
                    assert min(abs(middle - (top - 7)) for top in tops) < 6, (number, word["text"])
                    seen += 1
    assert seen == _CLAIMS


def test_nothing_overprints_or_runs_off(report: Looked) -> None:
    _assert_apart(report)
    for number in range(len(characters(report.data))):
        image = pixels(report.data, number, 1.0)
        edge = round(style.MARGIN) - 4
        assert (image[:edge] == 255).all() and (image[:, :edge] == 255).all() and (image[:, -edge:] == 255).all()


def _assert_apart(looked: Looked) -> None:
    by_page: dict[int, list[Box]] = {}
    for page, box in looked.lines:
        by_page.setdefault(page, []).append(box)
        assert box[0] >= style.MARGIN - 1 and box[2] <= A4_WIDTH - style.MARGIN + 1, (page, box)
        assert box[1] >= 20 and box[3] <= A4_HEIGHT - style.MARGIN + 1, (page, box)
    for page, boxes in by_page.items():
        assert [pair for pair in combinations(boxes, 2) if _overlap(*pair)] == [], page


def _overlap(one: Box, other: Box) -> bool:
    width = min(one[2], other[2]) - max(one[0], other[0])
    height = min(one[3], other[3]) - max(one[1], other[1])
    return width > 0.6 and height > 0.6


def test_sixty_claims_on_two_pages_never_overprint(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Notes without room are counted on their page; none is printed over another or over what follows the text."""
    text = " ".join(f"word{n}" for n in range(900))
    starts = [match.start() for match in re.finditer(r"word\d+", text)]
    crowded = [*range(0, 30), *range(450, 465), *range(880, 895)]
    claims = [claim(n, "word", starts[at]) for n, at in enumerate(crowded, 1)]
    looked = _looked(content([exhibit(1, text, claims)]), tmp_path / "sixty.pdf", monkeypatch)
    _assert_apart(looked)
    with pdfplumber.open(looked.path) as pdf:
        edge = A4_WIDTH - style.MARGIN - style.NOTES
        column = " ".join(page.crop((edge, 0, page.width, page.height)).extract_text() for page in pdf.pages)
    printed = {int(n) for n in re.findall(r"\[(\d+)\]", column)}
    left_to_the_list = sum(int(n) for n in re.findall(r"\+ (\d+) more", column))
    assert len(printed) + left_to_the_list == 60
    assert len(printed) >= 50


def test_notes_that_reach_further_than_the_text_push_down_what_follows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = "one two three four five six seven eight nine ten"
    claims = [claim(n, word, text.index(word)) for n, word in enumerate(text.split(), 1)]
    looked = _looked(content([exhibit(1, text, claims)]), tmp_path / "short.pdf", monkeypatch)
    _assert_apart(looked)


def test_paragraphs_of_both_directions_leave_one_side_to_the_notes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text, claims = article("ar", 6)
    english, more = article("en", 6)
    mixed = text + english
    both = [*claims, *(claim(one.number + 6, one.quote, (one.start or 0) + len(text)) for one in more)]
    looked = _looked(content([exhibit(1, mixed, both)]), tmp_path / "mixed.pdf", monkeypatch)
    _assert_apart(looked)


def test_the_same_content_gives_the_same_bytes(tmp_path: Path) -> None:
    text, claims = article("my", 3)
    digests = set()
    for name in ("a.pdf", "b.pdf"):
        build_report(content([exhibit(1, text, claims)]), {}, tmp_path / name)
        digests.add(hashlib.sha256((tmp_path / name).read_bytes()).hexdigest())
    assert len(digests) == 1
