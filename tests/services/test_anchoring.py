"""Words of a page found in its text: white space apart, at the place that their surroundings say."""

from __future__ import annotations

import time

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.services.anchoring import Quote, find_words

WORD = st.text("abcяб😀ü", min_size=1, max_size=6)


@given(st.lists(WORD, min_size=3, max_size=40), st.data())
def test_words_are_found_whatever_stands_between_them(words: list[str], data: st.DataObject) -> None:
    gaps = st.sampled_from([" ", "\n\n", "\u00a0", "\t", " \u200b"])
    text = "".join(word + data.draw(gaps) for word in words)
    first = data.draw(st.integers(0, len(words) - 1))
    last = data.draw(st.integers(first, len(words) - 1))
    quote = Quote(data.draw(gaps).join(words[first : last + 1]), "".join(words[:first]), "".join(words[last + 1 :]))
    found = find_words(text, quote)
    assert found is not None
    assert "".join(text[slice(*found)].replace("\u200b", "").split()) == "".join(words[first : last + 1])
    before = "".join(text[: found[0]].replace("\u200b", "").split())
    assert before == "".join(words[:first]) or before.endswith("".join(words[:first])[-200:])


def test_the_surroundings_decide_between_two() -> None:
    text = "Ana said: twelve died. Ben said: twelve died. Later: twelve died."
    assert find_words(text, Quote("twelve died", "Ben said: ", ". Later")) == (33, 44)
    assert find_words(text, Quote("twelve died", "Later: ", ".")) == (53, 64)


def test_what_is_not_there_is_not_found() -> None:
    assert find_words("Ana said twelve", Quote("thirteen")) is None
    assert find_words("Ana said twelve", Quote(" \n\u200b")) is None
    assert find_words("", Quote("a")) is None


def test_a_hostile_text_costs_little() -> None:
    start = time.process_time()
    assert find_words("a" * 2_000_000, Quote("a" * 1_000, "b" * 5_000, "c" * 5_000)) == (0, 1_000)
    assert time.process_time() - start < 5
