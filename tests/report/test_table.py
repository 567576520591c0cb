"""Tables: the head on every page, nothing lost where rows run over pages, mirrored, and too many columns as a list."""

from __future__ import annotations

import io
from collections.abc import Sequence

import pdfplumber
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.platypus import SimpleDocTemplate

from desktop_app.report.text.block import Block, Style
from desktop_app.report.text.faces import FaceStack
from desktop_app.report.text.table import Table
from tests.report.pages import PlainCanvas

STACK = FaceStack()
LOOK = Style(8, 11)


def _cell(text: str, flush_right: bool = False) -> Block:
    return Block(text, LOOK, STACK, flush_right=flush_right)


def _table(
    head: Sequence[str], rows: Sequence[Sequence[str]], widths: Sequence[float], *, mirrored: bool = False
) -> Table:
    cells = [[_cell(one, mirrored) for one in row] for row in rows]
    turned = _cell("Each row is printed as a list.")
    return Table([_cell(one, mirrored) for one in head], cells, widths, mirrored=mirrored, turned=turned)


def _pages(table: Table) -> list[list[dict[str, float]]]:
    """The words of each page with their places."""
    out = io.BytesIO()
    SimpleDocTemplate(out).build([table], canvasmaker=PlainCanvas)
    with pdfplumber.open(out) as pdf:
        return [page.extract_words() for page in pdf.pages]


def _said(pages: list[list[dict[str, float]]]) -> list[list[str]]:
    return [[str(word["text"]) for word in page] for page in pages]


def test_the_head_stands_on_every_page_and_no_row_is_lost() -> None:
    pages = _said(_pages(_table(["Number", "Square"], [[f"r{n}", f"s{n * n}"] for n in range(120)], [80, 0])))
    assert len(pages) > 2
    assert all(page[:2] == ["Number", "Square"] for page in pages)
    assert [word for page in pages for word in page[2:]] == [w for n in range(120) for w in (f"r{n}", f"s{n * n}")]


def test_a_row_higher_than_a_page_runs_on_and_a_low_one_is_not_parted() -> None:
    long = " ".join(f"w{n}" for n in range(3_000))
    pages = _said(_pages(_table(["A", "B"], [["one", "two"], ["three", long], ["four", "five"]], [60, 0])))
    assert len(pages) > 2
    assert [w for page in pages for w in page[2:] if w[0] == "w"] == long.split()
    short = [[f"r{n}", "several words " * 12 + f"e{n}"] for n in range(40)]
    for page in _said(_pages(_table(["A", "B"], short, [60, 200]))):
        begun, ended = ([w[1:] for w in page if w[0] == letter and w[1:].isdigit()] for letter in "re")
        assert begun == ended


def test_columns_begin_at_the_right_when_mirrored() -> None:
    plain, mirrored = (_pages(_table(["A", "B"], [["one", "two"]], [100, 0], mirrored=m))[0] for m in (False, True))
    left = [word["x0"] for word in plain]
    right = [word["x1"] for word in mirrored]
    width = 595.28
    assert {str(w["text"]): w["x1"] for w in mirrored}["one"] > {str(w["text"]): w["x1"] for w in mirrored}["two"]
    assert max(right) == pytest.approx(width - min(left), abs=0.6)


def test_columns_too_wide_for_the_page_are_made_narrower() -> None:
    [page] = _pages(_table(["A", "B", "C"], [["one", "two", "three"]], [300, 300, 300]))
    assert [str(word["text"]) for word in page[:3]] == ["A", "B", "C"]
    assert all(word["x0"] >= 72 and word["x1"] <= 595.28 - 72 for word in page)


def test_more_columns_than_the_page_holds_become_a_list_that_says_so() -> None:
    heads = [f"h{n}" for n in range(20)]
    pages = _pages(_table(heads, [[f"a{n}" for n in range(20)], [f"b{n}" for n in range(20)]], [60.0] * 20))
    words = [word for page in _said(pages) for word in page]
    assert words[:7] == ["Each", "row", "is", "printed", "as", "a", "list."]
    assert words[7:] == [w for row in "ab" for n in range(20) for w in (f"h{n}", f"{row}{n}")]


def test_a_row_with_a_cell_too_few_is_an_error() -> None:
    with pytest.raises(ValueError, match="a cell for each width"):
        _table(["A", "B"], [["one"]], [50, 50])


@given(
    st.lists(st.tuples(st.text("ab c", max_size=900), st.text("ab c", max_size=90)), min_size=1, max_size=12),
    st.floats(60, 700),
)
@settings(max_examples=40, deadline=None)
def test_splitting_loses_nothing(rows: list[tuple[str, str]], height: float) -> None:
    table = _table(["H", "I"], rows, [90, 0])
    pieces = table.split(300, height)
    if not pieces:
        return
    first, rest = pieces
    assert first.wrap(300, height)[1] <= height + 0.01
    assert isinstance(first, Table) and isinstance(rest, Table)
    assert _lines(first) + _lines(rest) == pytest.approx(_lines(table))


def _lines(table: Table) -> int:
    table.wrap(300, 100_000)
    return sum(len(block._lines) for row in table._rows for cell in row for block in cell)
