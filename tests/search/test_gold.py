"""The gold set over a real index: each question finds what it must and nothing else, but for the misses listed by name.

`python -m tests.search.test_gold` prints the figures by language and writes the list of misses anew, to be read before it is
committed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from sqlalchemy.engine import Connection

from tests.search.corpus import index, numbers
from tests.search.gold.reading import FILES, FOLDER, Book, Question, books, shown

BOOKS = books()
NAMES = [name for book in BOOKS for name in book.docs]
_MISSES = FOLDER / "misses.txt"
_LANGUAGES = ("en", "fr", "es", "ru", "uk", "ar", "zh")


@dataclass(frozen=True, slots=True)
class Miss:
    """What one question loses, and what it finds wrongly."""

    lost: frozenset[str]
    false: frozenset[str]

    def line(self, book: str, asked: str) -> str:
        """As the list has it."""
        kinds = (("lost", self.lost), ("false", self.false))
        told = [f"{kind} {' '.join(sorted(names))}" for kind, names in kinds if names]
        return f"{book} | {' | '.join(told)} | {shown(asked)}"


@pytest.fixture(scope="module")
def view(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Connection]:
    with index(tmp_path_factory.mktemp("gold"), [doc for book in BOOKS for doc in book.docs.values()]) as made:
        yield made


def _answer(view: Connection, question: Question) -> Miss:
    found = {NAMES[number] for number in numbers(view, question.asked)}
    return Miss(question.found - found, frozenset(found) - question.found - question.either)


def _misses(view: Connection, book: Book) -> list[str]:
    answers = ((question.asked, _answer(view, question)) for question in book.questions)
    return [miss.line(book.name, asked) for asked, miss in answers if miss.lost or miss.false]


@pytest.mark.parametrize("name", FILES)
def test_each_question_is_answered_but_for_the_listed_misses(view: Connection, name: str) -> None:
    listed = [line for line in _MISSES.read_text("utf-8").splitlines() if line.startswith(f"{name} |")]
    assert _misses(view, BOOKS[FILES.index(name)]) == listed


def test_the_set_is_as_large_as_it_says() -> None:
    asked = {book.name: {question.asked for question in book.questions} for book in BOOKS}
    assert all(len(asked[name]) >= 20 for name in _LANGUAGES)
    assert [len(book.questions) for book in BOOKS] == [len(asked[book.name]) for book in BOOKS]
    assert len(set(NAMES)) == len(NAMES)


def test_questions_name_documents_that_there_are_and_each_one_once() -> None:
    for question in (question for book in BOOKS for question in book.questions):
        named = [*question.found, *question.traps, *question.either]
        assert len(set(named)) == len(named), question.asked
        assert set(named) <= set(NAMES), question.asked


def test_what_awaits_a_native_reader_says_so() -> None:
    assert {book.name for book in BOOKS if book.reader.startswith("AWAITED")} >= {"ar", "uk"}


def _report() -> None:
    with TemporaryDirectory() as folder, index(Path(folder), [d for book in BOOKS for d in book.docs.values()]) as view:
        lines = []
        for book in BOOKS:
            answers = [(question, _answer(view, question)) for question in book.questions]
            wanted, lost = sum(len(q.found) for q, _m in answers), sum(len(m.lost) for _q, m in answers)
            right = sum(not (m.lost or m.false) for _q, m in answers)
            false = sum(len(m.false) for _q, m in answers)
            print(f"{book.name}: {right} of {len(answers)} questions; {wanted - lost} of {wanted} found, {false} false")
            lines += _misses(view, book)
    _MISSES.write_text("\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    _report()
