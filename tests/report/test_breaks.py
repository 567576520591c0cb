"""Where lines end: spaces, soft hyphens, kinsoku, Burmese syllables, cuts of what is longer than a line."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.report.text.breaks import cuts, pieces
from desktop_app.report.text.faces import FaceStack
from desktop_app.report.text.graphemes import graphemes
from desktop_app.report.text.lines import Line, Paragraph

STACK = FaceStack()


def _pieces(text: str) -> list[str]:
    return [text[start:end] for start, end in pieces(text)]


def _lines(text: str, width: float) -> list[str]:
    return [text[line.start : line.end] for line in Paragraph(text, STACK, 10).lines(width)]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("one two", ["one ", "two"]),
        ("« 1 000 » dit", ["« ", "1 ", "000 » ", "dit"]),
        ("«\u00a01\u202f000\u00a0» dit-on", ["«\u00a01\u202f000\u00a0» ", "dit-", "on"]),
        ("a-1, B-52", ["a-1, ", "B-52"]),
        ("https://a.example/b?c=d&e", ["https:/", "/", "a.example/", "b?", "c=", "d&", "e"]),
        ("un\u00adbe\u00adliev", ["un\u00ad", "be\u00ad", "liev"]),
        ("他说：“是。”她", ["他", "说：", "“是。”", "她"]),
        ("（十二）人……她——", ["（十", "二）", "人……", "她", "——"]),
        ("カッター、", ["カッ", "ター、"]),
        ("中\u2060文", ["中\u2060文"]),
        ("မြန်မာ “နိုင်ငံ” ။ သည်", ["မြန်", "မာ ", "“နိုင်", "ငံ” ။ ", "သည်"]),
        ("word)—[note]", ["word)—", "[note]"]),
    ],
)
def test_parts_of_a_line(text: str, parts: list[str]) -> None:
    assert _pieces(text) == parts


@pytest.mark.parametrize("text", ["中文，标点。" * 30, "မြန်မာ ၊ နိုင်ငံ ။ " * 30, "« oui » ! " * 40])
def test_no_line_begins_with_a_closing_mark(text: str) -> None:
    for width in range(40, 140, 7):
        assert all(line[0] not in "，。၊။»!" for line in _lines(text, width))


def test_a_soft_hyphen_shows_where_a_line_ends_and_nowhere_else() -> None:
    text = "anti\u00addis\u00adestablish\u00admentarian\u00adism"
    [line] = Paragraph(text, STACK, 10).lines(500)
    assert line.width == pytest.approx(
        sum(Paragraph(p, STACK, 10).lines(500)[0].width for p in text.split("\u00ad")), abs=0.6
    )
    lines = Paragraph(text, STACK, 10).lines(60)
    assert [text[line.start : line.end][-1] for line in lines] == [*"\u00ad" * 3, "m"]
    hyphen = _width("\u2010")
    for one in lines[:-1]:
        assert one.bare == pytest.approx(_width(text[one.start : one.end].replace("\u00ad", "")) + hyphen, abs=0.6)
        assert one.bare <= 60


def _width(text: str) -> float:
    return Paragraph(text, STACK, 10).lines(5_000)[0].width


def test_a_soft_hyphen_of_arabic_stands_at_the_lines_left() -> None:
    text = "\u0642\u0627\u0644\u00ad\u0645\u062a\u062d\u062f\u062b"
    line: Line = Paragraph(text, STACK, 10).lines(_width("\u0642\u0627\u0644") + 6)[0]
    assert line.atoms[0].start == 3 and line.atoms[0].width > 1


@pytest.mark.parametrize(
    ("text", "forbidden"),
    [
        ("กรุงเทพมหานครอมรรัตนโกสินทร์มหินทรายุธยา" * 3, "ะาำ"),
        ("ສາທາລະນະລັດປະຊາທິປະໄຕປະຊາຊົນລາວ" * 3, "ະາຳ"),
        ("ព្រះរាជាណាចក្រកម្ពុជា" * 4, "្ា"),
        ("e\u0301" * 120, "\u0301"),
        ("\U0001f468\u200d\U0001f469\u200d\U0001f467" * 30, "\u200d"),
    ],
)
def test_a_word_longer_than_a_line_is_cut_between_graphemes(text: str, forbidden: str) -> None:
    lines = _lines(text, 90)
    assert len(lines) > 2 and "".join(lines) == text
    assert all(line[0] not in forbidden and line[-1] not in "เแโใไເແໂໃໄ\u17d2\u200d" for line in lines)


def test_a_very_long_word_is_cut_in_time_that_grows_with_it() -> None:
    """Only what a line may hold is shaped: what is kept of the words shows it."""
    stack = FaceStack()
    text = "abcdefghij" * 20_000
    lines = Paragraph(text, stack, 10).lines(400)
    assert sum(line.end - line.start for line in lines) == len(text)
    shaped = sum(len(line.atoms) for line in lines)
    assert len(lines) == shaped


@given(st.text(max_size=120))
@settings(max_examples=200, deadline=None)
def test_parts_and_graphemes_are_the_whole_text(text: str) -> None:
    assert "".join(_pieces(text)) == text
    spans = list(graphemes(text))
    assert [start for start, _end in spans] == [0, *(end for _start, end in spans)][: len(spans)]
    assert "".join(text[start:end] for start, end in spans) == text
    assert all(0 < cut < len(text) for cut in cuts(text, 0, len(text)))
