"""The text engine: every character stands in the file once and can be read back; lines, grounds, missing characters."""

from __future__ import annotations

import io
import unicodedata
from typing import Any

import pikepdf
import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import SimpleDocTemplate

from desktop_app.report.text.block import Block, Style
from desktop_app.report.text.breaks import pieces
from desktop_app.report.text.draw import Span, grounds
from desktop_app.report.text.faces import FaceStack
from desktop_app.report.text.lines import Line, Paragraph

STACK = FaceStack()
STYLE = Style(10, 15)
SCRIPTS = {
    "Latin": "At least 12 people were killed, officials said – “no office was spared”.",
    "Cyrillic": "Жители сообщили о 14 погибших в Дремне.",
    "Arabic": "قال المتحدث إن 12 شخصا قتلوا في القصف",
    "Hebrew": "שלום עולם נפגעו בהתקפה",
    "Burmese": "မြန်မာနိုင်ငံတော်တွင် ဒေသခံများက ပြောကြားသည်။",
    "Devanagari": "नमस्ते दुनिया, क्षेत्र में लोग घायल।",
    "Chinese": "据当地居民称，袭击造成十二人死亡，多人受伤。",
}


class _Plain(Canvas):  # type: ignore[misc]
    def _make_preamble(self) -> None:
        self._preamble = "1 0 0 1 0 0 cm"


def _pdf(blocks: list[Any]) -> bytes:
    out = io.BytesIO()
    SimpleDocTemplate(out).build(blocks, canvasmaker=_Plain)
    return out.getvalue()


def _words(data: bytes) -> str:
    document = pypdfium2.PdfDocument(data)
    try:
        return "\n".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


@pytest.mark.parametrize("script", SCRIPTS)
def test_words_can_be_read_back_from_the_page(script: str) -> None:
    text = SCRIPTS[script]
    found = _words(_pdf([Block(text, STYLE, FaceStack())]))

    def letters(words: str) -> list[str]:
        return sorted(c for c in unicodedata.normalize("NFC", words) if c.isalnum())

    assert letters(found) == letters(text)


def test_every_face_used_is_in_the_file() -> None:
    stack = FaceStack()
    data = _pdf([Block(" ".join(SCRIPTS.values()), STYLE, stack)])
    used = [face.name for face in stack.faces.values() if face.used]
    assert len(used) == 6
    with pikepdf.open(io.BytesIO(data)) as pdf:
        fonts = [f for f in pdf.objects if isinstance(f, pikepdf.Dictionary) and f.get("/Subtype") == "/CIDFontType2"]
        names = sorted(str(f.BaseFont).split("+")[1] for f in fonts if f.FontDescriptor.FontFile2.read_bytes())
    assert names == sorted(used)


@given(
    st.text(alphabet=st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=200), st.floats(20, 400)
)
@settings(max_examples=150, deadline=None)
def test_lines_hold_every_character_once_in_order(text: str, width: float) -> None:
    lines = Paragraph(text, STACK, 10).lines(width)
    places = [
        place
        for line in lines
        for atom in sorted(line.atoms, key=lambda a: a.start)
        for place in range(atom.start, atom.end)
    ]
    assert places == list(range(len(text)))
    assert [p for p in pieces(text) if p[0] == p[1]] == []


@given(st.sampled_from(sorted(SCRIPTS)), st.integers(60, 400))
@settings(max_examples=60, deadline=None)
def test_lines_fit_their_width(script: str, width: int) -> None:
    assert all(line.bare <= width + 0.01 for line in Paragraph(SCRIPTS[script] * 4, STACK, 10).lines(width))


def test_a_long_hash_is_split_and_a_word_is_not() -> None:
    lines = Paragraph("Killed " + "0123456789abcdef" * 8, STACK, 10).lines(200)
    assert len(lines) > 3
    assert Paragraph("Killed yesterday", STACK, 10).lines(60)[0].end == len("Killed ")


def test_characters_that_no_face_has_are_counted() -> None:
    stack = FaceStack()
    Block("a \U00013000 \U00013000", STYLE, stack)
    assert stack.missing == {"\U00013000": 2}


def _line(text: str) -> Line:
    return Paragraph(text, STACK, 10).lines(2_000)[0]


def test_a_ground_covers_its_words_and_nothing_else() -> None:
    line = _line("one two three")
    before, words = _line("one ").width, _line("two").width
    [(left, right, _span)] = grounds(line, [Span(4, 7, (1, 1, 0))], 10)
    assert left == pytest.approx(before)
    assert right == pytest.approx(before + words, abs=0.2)


def test_a_ground_across_directions_is_two_rectangles() -> None:
    text = "said «قتل 12 شخصا» today"
    start = text.index("«")
    assert len(grounds(_line(text), [Span(0, start + 5, (1, 1, 0))], 10)) == 2


def test_a_claim_may_begin_within_a_joined_word() -> None:
    text = "المتحدث"
    whole = _line(text).bare
    [(left, right, _span)] = grounds(_line(text), [Span(2, len(text), (1, 1, 0))], 10)
    assert left == pytest.approx(0, abs=0.2)
    assert 0.3 * whole < right < 0.95 * whole
