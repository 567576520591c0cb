"""Links in text: over their words on every line, each an element of its own, nowhere a reader would run something."""

from __future__ import annotations

import io

import pikepdf
import pytest
from reportlab.platypus import Spacer

from desktop_app.report.text.block import Block, Style
from desktop_app.report.text.faces import FaceStack
from desktop_app.report.text.links import Link
from tests.report.pages import characters, pdf_of

TEXT = "See https://ridge.example/a/long/address/of/a/page that was captured, and the list below."
ADDRESS = "https://ridge.example/a/long/address/of/a/page"


def _links(data: bytes) -> list[pikepdf.Dictionary]:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return [
            {"rect": [float(v) for v in a.Rect], "url": str(a.A.URI) if "/A" in a else "", "words": str(a.Contents)}
            for a in pdf.pages[0].get("/Annots", [])
        ]


@pytest.mark.parametrize("width", [480, 150])
def test_a_link_lies_over_its_words_on_every_line(width: int) -> None:
    start = TEXT.index(ADDRESS)
    there = Link(start, start + len(ADDRESS), "the page", url=ADDRESS)
    block = Block(TEXT, Style(10, 15), FaceStack(), links=[there], inset=480.0 - width)
    data = pdf_of([block], width=480)
    found = _links(data)
    assert len(found) == (1 if width == 480 else 2)
    assert {link["url"] for link in found} == {ADDRESS}
    over = [c for c in characters(data)[0] if any(_holds(link["rect"], c.middle) for link in found)]
    assert "".join(c.text for c in over).replace("\n", "") == ADDRESS


def _holds(rect: list[float], middle: tuple[float, float]) -> bool:
    return rect[0] <= middle[0] <= rect[2] and rect[1] <= middle[1] <= rect[3]


@pytest.mark.parametrize(
    "to", [{"url": "javascript:alert(1)"}, {"url": "file:///etc"}, {}, {"to": "a", "url": "https://b"}]
)
def test_what_is_no_link(to: dict[str, str]) -> None:
    with pytest.raises(ValueError, match="a link leads to"):
        Link(0, 1, "there", **to)


def test_spacer_pages_have_no_links() -> None:
    assert _links(pdf_of([Spacer(1, 1)])) == []
