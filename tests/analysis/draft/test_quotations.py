"""Quotations by their marks: six languages, one within another, over paragraphs, unclosed; never slow."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.analysis.draft.paragraphs import Paragraphs, paragraphs_of
from desktop_app.analysis.draft.quotations import quotations


def _found(*paragraphs: str, markdown: bool = False) -> list[tuple[str, int, bool]]:
    made = Paragraphs.of(paragraphs)
    return [(made.text[q.start : q.end], q.depth, q.whole) for q in quotations(made, markdown=markdown)]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("She said “we saw four trucks” at noon.", "we saw four trucks"),
        ('She said "we saw four trucks" at noon.', "we saw four trucks"),
        ("She said ‘we saw the workers’ trucks’ at noon.", "we saw the workers’ trucks"),
        ("Elle a dit : «\u00a0nous avons vu des camions\u00a0».", "nous avons vu des camions"),
        ("Она сказала: «Мы видели четыре грузовика».", "Мы видели четыре грузовика"),
        ("Вона сказала: „Ми бачили чотири вантажівки“.", "Ми бачили чотири вантажівки"),
        ("Dijo: «Vimos cuatro camiones».", "Vimos cuatro camiones"),
        ("وقالت: «رأينا أربع شاحنات».", "رأينا أربع شاحنات"),
        ("وقالت: “رأينا أربع شاحنات”.", "رأينا أربع شاحنات"),
        ("她说：「我们看见了四辆卡车」。", "我们看见了四辆卡车"),
    ],
)
def test_the_marks_of_each_language(text: str, said: str) -> None:
    assert _found(text) == [(said, 0, True)]


def test_one_stands_within_another() -> None:
    assert _found("“He said ‘never again’ and left,” she wrote.") == [
        ("He said ‘never again’ and left,", 0, True), ("never again", 1, True),
    ]  # fmt: skip
    assert _found("«Он крикнул: „Уходите“ — и ушёл».")[0] == ("Он крикнул: „Уходите“ — и ушёл", 0, True)
    assert [depth for _words, depth, _whole in _found("« Il a crié : “partez” », dit-elle.")] == [0, 1]


@pytest.mark.parametrize(
    "paragraphs",
    [("“We left at noon.", "“Nobody came back.” He stopped."), ("« Nous sommes partis.", "« Personne n’est revenu. »"),
     ("«Salimos a mediodía.", "»Nadie volvió», dijo."), ("«Мы ушли.", "Никто не вернулся», — сказал он.")],
)  # fmt: skip
def test_it_goes_on_in_the_next_paragraph(paragraphs: tuple[str, str]) -> None:
    [(words, depth, whole)] = _found(*paragraphs)
    assert "\n" in words and depth == 0 and whole


def test_one_that_never_closes_ends_with_its_paragraph_and_says_so() -> None:
    found = _found("“We left at noon and nobody", "She added: “we saw it all”")
    assert found == [("We left at noon and nobody", 0, False), ("we saw it all", 0, True)]


def test_apostrophes_are_no_quotations() -> None:
    assert _found("The workers’ union and the town’s ‘quiet’ men aren’t here.") == [("quiet", 0, True)]
    assert _found("It’s 5' 6\" tall.") == []


def test_markdown_sets_quotations_apart() -> None:
    assert _found("> We saw four trucks", "plain", markdown=True) == [("We saw four trucks", 0, True)]


def test_a_hundred_thousand_marks_are_read_once_over() -> None:
    for mark in '“„«"‘「':
        assert len(quotations(Paragraphs.of([mark * 100_000]))) < 100_000
    assert len(_found("“a b c d” " * 20_000)) == 20_000


@given(st.lists(st.text(alphabet='ab “”«»„‘’"\n>', max_size=60), max_size=6))
def test_every_quotation_lies_within_its_marks(paragraphs: list[str]) -> None:
    made = Paragraphs.of(paragraphs)
    for one in quotations(made):
        assert 0 <= one.opened < one.start < one.end <= one.closed <= len(made.text)
        place = made.place(one.start, one.end)
        first, last = (made.starts[number - 1] for number in (place.paragraph, place.last))
        assert made.text[first + place.start : last + place.end] == place.words == made.text[one.start : one.end]


def test_paragraphs_are_parted_at_blank_lines_or_else_at_line_ends() -> None:
    assert paragraphs_of("one\ntwo\r\n\r\nthree\n") == ["one\ntwo", "three"]
    assert paragraphs_of("one\ntwo\n") == ["one", "two"]
    assert Paragraphs.of(["one\ntwo", "three"]).text == "one two\nthree"
