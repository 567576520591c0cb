"""Footnotes: a mark and its note on one page, linked both ways, whatever is long; nothing is lost, said twice or overprinted."""

from __future__ import annotations

import io
import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import pikepdf
import pypdfium2
import pytest
from reportlab.platypus import Flowable

from desktop_app.report import style
from desktop_app.report.build import build_report
from desktop_app.report.exhibits.notes import Notes
from desktop_app.report.labels import read_labels
from desktop_app.report.pdf.paper import Paper, Printed, print_into, printed
from desktop_app.report.pdf.tags import Element, Words
from desktop_app.report.setting import Setting
from desktop_app.report.text.breaks import pieces
from desktop_app.report.text.draw import Span
from desktop_app.report.text.faces import FaceStack
from desktop_app.report.text.footnotes import Footnote, Mark, with_marks
from desktop_app.report.text.links import Foreign, Link
from tests.report.contents import PARAGRAPHS, claim, content, exhibit
from tests.report.pages import A4_HEIGHT, A4_WIDTH, characters, pixels

_SIDE = style.MARGIN
LANGUAGES = ("en", "ar")


def _setting(language: str = "en") -> Setting:
    return Setting(FaceStack(), read_labels(language), Notes(100, _SIDE), {}, {}, 0)


def _print(setting: Setting, story: Sequence[Flowable]) -> Printed:
    return printed(Paper("Notes", "1", setting.labels.language, "foot"), setting, story)


def _note(setting: Setting, number: int, words: int) -> Footnote:
    return setting.footnote("part", number, " ".join(f"n{number}w{at}" for at in range(words)))


def _story(setting: Setting, lengths: Sequence[tuple[int, int]], notes: list[Footnote]) -> Iterator[Flowable]:
    """Of each pair: words of a paragraph, words of the note in its middle, none for 0."""
    said = " ".join(PARAGRAPHS[setting.labels.language]).split()
    for number, (words, length) in enumerate(lengths, 1):
        text = " ".join(said[at % len(said)] for at in range(words)) + f" end{number}"
        marks = []
        if length:
            notes.append(_note(setting, len(notes) + 1, length))
            marks = [Mark(text.index(" ", len(text) // 2), notes[-1])]
        yield setting.block(text, style.BODY, marks=marks)


@dataclass(frozen=True, slots=True)
class Arrow:
    """A link: what it says, its page (from 0) and place from above, and where it leads."""

    says: str
    page: int
    top: float
    to_page: int
    to_top: float


def _arrows(data: bytes) -> list[Arrow]:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        pages = {page.objgen: number for number, page in enumerate(pdf.pages)}
        return [
            Arrow(str(a.Contents), number, float(a.Rect[3]), pages[a.Dest[0].objgen], float(a.Dest[3]))
            for number, page in enumerate(pdf.pages)
            for a in page.get("/Annots", [])
        ]


def _words(data: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(data)
    try:
        return [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_note_stands_on_the_page_of_its_mark_and_each_leads_to_the_other(language: str) -> None:
    setting = _setting(language)
    notes: list[Footnote] = []
    data = _print(setting, list(_story(setting, [(60 + at % 7 * 9, 6 + at % 5 * 9) for at in range(30)], notes))).data
    found = _arrows(data)
    assert len({one.page for one in found}) >= 3 and len(found) == 60
    for note in notes:
        [mark] = [one for one in found if one.says == note.alt]
        [back] = [one for one in found if one.says == setting.labels["footnote back"].format(number=note.number)]
        assert mark.page == back.page == mark.to_page == back.to_page
        assert mark.to_top == pytest.approx(back.top, abs=3) and back.to_top == pytest.approx(mark.top, abs=3)
        assert mark.top > back.top
        assert f"n{note.number}w0" in _words(data)[mark.page]


@pytest.mark.parametrize("seed", range(8))
def test_whatever_is_long_nothing_is_lost_said_twice_or_overprinted(seed: int) -> None:
    chance = random.Random(seed)
    lengths = [
        (chance.choice((3, 40, 200, 900)), chance.choice((0, 0, 4, 30, 120, 700, 3_000)))
        for _ in range(chance.randint(4, 20))
    ]
    setting = _setting(LANGUAGES[seed % 2])
    notes: list[Footnote] = []
    done = _print(setting, list(_story(setting, lengths, notes)))
    words = [re.findall(r"\bn\d+w\d+\b|\bend\d+\b", page) for page in _words(done.data)]
    said = [word for page in words for word in page]
    wanted = [length for _words, length in lengths if length]
    noted = [f"n{number}w{at}" for number, length in enumerate(wanted, 1) for at in range(length)]
    assert [word for word in said if word[0] == "n"] == noted
    ends = re.findall(r"\b(?:end(\d+)|(\d+)end)\b", " ".join(_words(done.data)))
    assert [int(one or other) for one, other in ends] == list(range(1, len(lengths) + 1))
    _assert_rows_apart(done.data)
    first = {
        number: next(at for at, page in enumerate(words) if f"n{number}w0" in page)
        for number in range(1, len(wanted) + 1)
    }
    ended = {
        number: next(at for at, page in enumerate(words) if f"n{number}w{length - 1}" in page)
        for number, length in enumerate(wanted, 1)
    }
    for number, mark in enumerate(
        sorted(
            (one for one in _arrows(done.data) if one.top > one.to_top or one.page < one.to_page),
            key=lambda one: int(re.sub(r"\D", "", one.says)),
        ),
        1,
    ):
        # On the mark's page, unless a note before it was still going on there.
        assert first[number] == mark.page or ended[number - 1] >= mark.page, number


def _assert_rows_apart(data: bytes) -> None:
    """Within the margins, and no ink on two lines of one page at one height."""
    for page in characters(data):
        for one in page:
            left, bottom, right, top = one.box
            assert left >= _SIDE - 2 and right <= A4_WIDTH - _SIDE + 2 and bottom > 20 and top <= A4_HEIGHT - _SIDE + 2
        middles = sorted({round(one.middle[1]) for one in page if one.text.isdigit() or one.text == "n"})
        clusters = [[middles[0]]]
        for middle in middles[1:]:
            if middle - clusters[-1][-1] <= 2:
                clusters[-1].append(middle)
            else:
                clusters.append([middle])
        assert [cluster for cluster in clusters if cluster[-1] - cluster[0] > 6] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_counting_and_printing_lay_out_the_same_pages(language: str) -> None:
    lengths = [(70, 30), (400, 900), (20, 0), (60, 12)] * 3
    counted, written = _setting(language), _setting(language)
    paper = Paper("Notes", "1", language, "foot")
    first = print_into(None, paper, counted, list(_story(counted, lengths, [])))
    out = [io.BytesIO(), io.BytesIO()]
    second = print_into(out[0], paper, written, list(_story(written, lengths, [])))
    again = _setting(language)
    print_into(out[1], paper, again, list(_story(again, lengths, [])))
    assert first.pages == second.pages > 3
    assert out[0].getvalue() == out[1].getvalue()


def test_a_page_without_marks_is_what_it_was_without_notes() -> None:
    """A short rule stands above notes and nowhere else."""
    setting = _setting()
    plain = _print(setting, [setting.block("words " * 200, style.BODY)]).data
    assert _rules(plain) == []
    for language in LANGUAGES:
        setting = _setting(language)
        [block] = _story(setting, [(40, 12)], [])
        [(left, right, top)] = _rules(_print(setting, [block]).data)
        edge = _SIDE if language == "en" else A4_WIDTH - _SIDE
        assert abs((left if language == "en" else right) - edge) < 2 and 100 < right - left < 130
        assert A4_HEIGHT - top < _SIDE + 40


def _rules(data: bytes) -> list[tuple[float, float, float]]:
    """(left, right, from above) in points of each grey line across more than 100 points."""
    dark = pixels(data, 0, 2.0).max(axis=2) < 190
    rows = [y for y in range(dark.shape[0]) if _longest(dark[y]) > 200]
    found: list[tuple[float, float, float]] = []
    for y in rows:
        if not found or y / 2 - found[-1][2] > 2:
            columns = np.flatnonzero(dark[y])
            found.append((columns[0] / 2, columns[-1] / 2, y / 2))
    return found


def _longest(row: Any) -> int:
    edges = np.flatnonzero(np.diff(np.concatenate(([0], row.astype(int), [0]))))
    return int(max((end - start for start, end in zip(edges[::2], edges[1::2], strict=True)), default=0))


def test_the_tree_has_the_mark_in_its_words_and_the_note_behind_its_paragraph() -> None:
    setting = _setting()
    words = "Address: ضفاف أورا and more"
    start = words.index("ض")
    note = setting.footnote("part", 1, words, [Foreign(start, start + 9, "ar")])
    text = "Twelve were killed in Orvane, they said."
    block = setting.block(text, style.BODY, marks=[Mark(text.index(","), note)])
    root = _print(setting, [block, setting.block("After it.", style.BODY)]).tags
    link = ("Link", ["Annotation", "Words"])
    assert [_shape(kid) for kid in root.kids] == [
        ("P", ["Words", ("Reference", [link]), "Words"]),
        ("Note", [("Lbl", [link]), "Words", ("Span", ["Words"]), "Words"]),
        ("P", ["Words"]),
    ]
    assert [element.lang for element in _elements(root) if element.role == "Span"] == ["ar"]


def _shape(kid: Any) -> Any:
    return (kid.role, [_shape(one) for one in kid.kids]) if isinstance(kid, Element) else type(kid).__name__


def _elements(root: Element) -> Iterator[Element]:
    for kid in root.kids:
        if isinstance(kid, Element):
            yield kid
            yield from _elements(kid)


@pytest.mark.parametrize("template", ["full", "claims"])
def test_exhibits_that_share_a_page_have_notes_of_different_numbers(tmp_path: Path, template: str) -> None:
    exhibits = [exhibit(number, "Two were killed.", [claim(1, "Two", 0)]) for number in (1, 2, 3)]
    build_report(replace(content(exhibits), template=template), {}, tmp_path / "r.pdf")
    data = (tmp_path / "r.pdf").read_bytes()
    notes = {
        number: page
        for page, words in enumerate(_words(data))
        for number in re.findall("[(](\\d+)[)][\\s\u2060-\u2069]*Address", words)
    }
    assert sorted(notes) == ["1", "2", "3"]
    assert (len(set(notes.values())) == 3) is (template == "full")


def test_a_mark_in_a_table_is_refused_loudly() -> None:
    setting = _setting()
    cell = setting.block("Twelve", style.TABLE_CELL, marks=[Mark(6, _note(setting, 1, 2))])
    with pytest.raises(ValueError, match="no page would set its note"):
        _print(setting, [setting.table([], [[cell]], (0,))])


def test_a_note_that_goes_on_is_one_element() -> None:
    setting = _setting()
    notes: list[Footnote] = []
    root = _print(setting, list(_story(setting, [(30, 2_000)], notes))).tags
    [note] = [one for one in _elements(root) if one.role == "Note"]
    pages = {kid.page for kid in note.kids if isinstance(kid, Words)}
    assert pages == set(range(len(pages))) and len(pages) > 1


@pytest.mark.parametrize("script", PARAGRAPHS)
def test_words_are_read_back_as_they_were_and_a_figure_keeps_its_digits(script: str) -> None:
    setting = _setting()
    text = PARAGRAPHS[script][0] + "12"
    block = setting.block(text, style.BODY, marks=[Mark(len(text), _note(setting, 3, 2))])
    page = _words(_print(setting, [block]).data)[0].partition("Attest")[0]
    # PDFium turns the brackets of a right-to-left line, and they are not raised then.
    assert re.search("12[\u2060-\u2069]*[⁽(]³[⁾)]", page)
    plain = _words(_print(_setting(), [_setting().block(text, style.BODY)]).data)[0].partition("Attest")[0]
    assert [c for c in page if c.isalpha()] == [c for c in plain if c.isalpha()]


@pytest.mark.parametrize("word", ["市场附近", "သေဆုံးခဲ့သည်", "market-place", "السوق", "https://ridge.example/"])
def test_no_line_ends_before_a_mark(word: str) -> None:
    note = _note(_setting(), 1, 1)
    for place in range(1, len(word) + 1):
        text, _spans, [mark] = with_marks(word, [Mark(place, note)], [], [])
        assert mark.start not in [start for start, _end in pieces(text)]


def test_claims_and_links_keep_their_words() -> None:
    note, text = _note(_setting(), 1, 1), "one two three four"
    marks = [Mark(text.index(" two"), note), Mark(len(text), note, first=False)]
    spans = [Span(0, 3, (1, 1, 0), 1), Span(4, 7, (1, 1, 0), 2), Span(14, 18, (1, 1, 0), 3), Span(0, 18, (1, 1, 0), 4)]
    made, moved, links = with_marks(text, marks, spans, [Link(8, 13, "three", url="https://a.example")])
    assert [made[one.start : one.end] for one in moved][:3] == ["one", "two", "four"]
    assert made[moved[3].start : moved[3].end].startswith("one") and made[moved[3].start : moved[3].end].endswith(
        "four"
    )
    assert [made[one.start : one.end].strip("\u2068\u2069") for one in links] == ["⁽¹⁾", "three", "⁽¹⁾"]
