"""How words differ: nothing is lost, the places are right, and the same words are the same."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.analysis.draft.words_apart import Worded, find_alike, find_exactly
from desktop_app.search.analyzer import ScriptAnalyzer

_ANALYZER = ScriptAnalyzer()
_TEXT = (
    "The market was closed on Monday. “We carried them into the garden because nobody could breathe in the halls,” the doctor "
    "said. “Ten minutes later a shell fell where the queue for water stood.” Nobody answered the telephone."
)


def worded(text: str) -> Worded:
    return Worded.of(text, _ANALYZER.terms(text, "en"))


@pytest.mark.parametrize(
    ("quote", "same"),
    [
        ("We carried them into the garden", "exact"),
        ("we carried them into the garden,", "exact"),
        ("We carried THEM into the garden", "signs"),
        ("We carried them, into the garden", "signs"),
        ("We carried thém into the garden", "words"),
    ],
)
def test_the_same_words_are_told_from_the_same_letters(quote: str, same: str) -> None:
    [found] = find_exactly(worded(quote), worded(_TEXT))
    assert (found.same, _TEXT[found.start : found.end]) == (same, "We carried them into the garden")
    assert bool(found.diff) == (same != "exact")


def test_vowel_marks_are_signs_and_letters_are_not() -> None:
    held = worded("قالت: لم يبقَ من الشارع إلا اسمه")
    assert find_exactly(worded("لم يبق من الشارع"), held)[0].same == "signs"
    assert find_exactly(worded("لم يبق من الشارع الا"), held)[0].same == "words"


def test_what_differs_is_shown_word_by_word() -> None:
    found = find_alike(
        worded("We carried them into the yard because nobody could ever breathe in the halls"), worded(_TEXT)
    )
    assert found is not None
    assert found.diff == (
        ("same", "We carried them into the"), ("draft", "yard"), ("archive", "garden"), ("same", "because nobody could"),
        ("draft", "ever"), ("same", "breathe in the halls"),
    )  # fmt: skip
    assert _TEXT[found.start : found.end] == "We carried them into the garden because nobody could breathe in the halls"


def test_strange_words_are_not_found() -> None:
    assert find_alike(worded("The mayor of the harbour town has never seen a single truck"), worded(_TEXT)) is None
    assert find_exactly(worded("the garden because nobody answered"), worded(_TEXT)) == []


_WORDS = st.lists(
    st.sampled_from(["one", "two", "three", "four", "five", "six", "the", "a", "of"]), min_size=1, max_size=40
)


@given(_WORDS, _WORDS)
def test_a_diff_holds_both_sides_whole(own: list[str], other: list[str]) -> None:
    wanted, held = worded(" ".join(own)), worded(" ".join(other))
    found = find_alike(wanted, held)
    if found is None:
        return
    sides = {
        kind: [w for k, words in found.diff if k in ("same", kind) for w in words.split()]
        for kind in ("draft", "archive")
    }
    assert sides["draft"] == own
    assert " ".join(sides["archive"]) == held.text[found.start : found.end]


@given(st.integers(4, 30), st.integers(0, 60), st.data())
def test_words_taken_out_of_a_text_are_found_where_they_stood(count: int, at: int, data: st.DataObject) -> None:
    words = [f"w{number}" for number in range(100)]
    run = words[at : at + count]
    [found] = find_exactly(worded(" ".join(run)), worded(" ".join(words)))
    changed = data.draw(st.integers(1, len(run) - 2))
    alike = find_alike(worded(" ".join([*run[:changed], "other", *run[changed + 1 :]])), worded(" ".join(words)))
    assert alike is not None and (alike.start, alike.end) == (found.start, found.end)


def test_repeated_words_take_no_time() -> None:
    many = worded("a b " * 20_000)
    find_alike(worded("a b c " * 300), many)
    assert find_exactly(worded("a b " * 100), many)
