"""Tags: the tree that grows while pages are drawn, and marked content that is balanced and never nested."""

from __future__ import annotations

import re
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.pdfgen.canvas import Canvas

from desktop_app.report.pdf.tags import Element, Tagger, Words, artifact, here, link, tagged, within
from desktop_app.report.text.block import Block, Style
from desktop_app.report.text.faces import FaceStack
from desktop_app.report.text.table import Table


class _Tagged(Canvas):  # type: ignore[misc]
    def __init__(self) -> None:
        super().__init__("unused.pdf", pageCompression=0)
        self.tagger = Tagger(self)


def _shape(element: Element) -> Any:
    kids = [_shape(kid) if isinstance(kid, Element) else type(kid).__name__ for kid in element.kids]
    return (element.role, kids)


def _marks(canvas: Any) -> list[str]:
    return re.findall(r"BDC|BMC|EMC", " ".join(canvas._code))


def _paint(canvas: Any) -> None:
    canvas.rect(0, 0, 10, 10)


def test_words_of_an_element_are_one_sequence_and_decoration_within_parts_it() -> None:
    canvas = _Tagged()
    with tagged(canvas, "P"):
        with artifact(canvas):
            _paint(canvas)
        _paint(canvas)
        with artifact(canvas), tagged(canvas, "H1"):
            _paint(canvas)
        _paint(canvas)
    assert _shape(canvas.tagger.root) == ("Document", [("P", ["Words", "Words"])])
    assert _marks(canvas) == ["BMC", "EMC", "BDC", "EMC", "BMC", "EMC", "BDC", "EMC"]


def test_a_paragraph_over_two_pages_is_one_element() -> None:
    canvas = _Tagged()
    block = Block("words " * 60, Style(10, 15, tag="H2"), FaceStack())
    for piece in block.split(120, 70):
        piece.wrap(120, 400)
        piece.drawOn(canvas, 0, 0)
        canvas.showPage()
    assert _shape(canvas.tagger.root) == ("Document", [("H2", ["Words", "Words"])])
    [heading] = canvas.tagger.root.kids
    assert isinstance(heading, Element) and heading.kids == [Words(0, 0), Words(1, 0)]


def test_what_is_drawn_later_can_belong_to_an_earlier_element() -> None:
    canvas = _Tagged()
    with tagged(canvas, "P"):
        place = here(canvas)
        _paint(canvas)
    with tagged(canvas, "P"):
        _paint(canvas)
    with within(canvas, place), tagged(canvas, "Note"):
        _paint(canvas)
    assert _shape(canvas.tagger.root) == ("Document", [("P", ["Words", ("Note", ["Words"])]), ("P", ["Words"])])


def test_neighbours_join_and_words_inside_a_link_stay_with_it() -> None:
    canvas = _Tagged()
    for _ in range(2):
        with tagged(canvas, "L", joined=True), tagged(canvas, "LI"), tagged(canvas, "LBody"), tagged(canvas, "Link"):
            with tagged(canvas, "P"):
                _paint(canvas)
            link(canvas, (0, 0, 9, 9), "To page 2", to="there")
    item = ("LI", [("LBody", [("Link", ["Annotation", "Words"])])])
    assert _shape(canvas.tagger.root) == ("Document", [("L", [item, item])])


def test_a_canvas_without_a_tagger_is_left_as_it_is() -> None:
    canvas = Canvas("unused.pdf")
    with tagged(canvas, "P"), artifact(canvas), within(canvas, here(canvas)):
        _paint(canvas)
    assert _marks(canvas) == []


def test_a_table_over_pages_is_one_table_and_its_repeated_head_is_decoration() -> None:
    canvas, stack = _Tagged(), FaceStack()
    head = [Block(name, Style(8, 11), stack) for name in ("When", "What")]
    rows = [[Block(f"{number}", Style(8, 11), stack), Block("words " * 30, Style(8, 11), stack)] for number in range(4)]
    rest: list[Any] = [Table(head, rows, (60, 100))]
    while rest:
        piece = rest.pop(0)
        if piece.wrap(170, 200)[1] > 200:
            piece, *rest = piece.split(170, 200)
            piece.wrap(170, 200)
        piece.drawOn(canvas, 0, 0)
        canvas.showPage()
    assert canvas.getPageNumber() > 3
    [table] = canvas.tagger.root.kids
    assert isinstance(table, Element)
    shapes = [_shape(row) for row in table.kids if isinstance(row, Element)]
    assert [role for role, _cells in shapes] == ["TR"] * 5
    assert [[cell[0] for cell in cells] for _role, cells in shapes] == [["TH", "TH"], *[["TD", "TD"]] * 4]


_ROLES = ("P", "Figure", "Link", "Note", "Table", "TR", "TD", "H1", "artifact", "state", "paint")
_STEPS: st.SearchStrategy[Any] = st.recursive(
    st.sampled_from(_ROLES).map(lambda role: (role, [])),
    lambda inner: st.tuples(st.sampled_from(_ROLES), st.lists(inner, max_size=4)),
    max_leaves=20,
)


def _draw(canvas: Any, step: Any) -> None:
    role, inner = step
    if role == "paint":
        _paint(canvas)
    elif role == "state":
        canvas.saveState()
        canvas.translate(1, 2)
        canvas.restoreState()
    with artifact(canvas) if role == "artifact" else tagged(canvas, role if role in _ROLES[:8] else "P"):
        for one in inner:
            _draw(canvas, one)


@given(st.lists(_STEPS, max_size=5))
@settings(max_examples=200, deadline=None)
def test_whatever_is_opened_within_what_marks_are_balanced_and_never_nested(steps: list[Any]) -> None:
    canvas = _Tagged()
    for step in steps:
        _draw(canvas, step)
    depth = 0
    for mark in _marks(canvas):
        depth += -1 if mark == "EMC" else 1
        assert depth in (0, 1)
    assert depth == 0 and canvas.tagger.is_closed
    numbers = [int(n) for n in re.findall(r"/MCID (\d+)", " ".join(canvas._code))]
    assert numbers == list(range(len(numbers)))
