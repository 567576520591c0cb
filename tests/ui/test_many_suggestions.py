"""A text with hundreds of suggestions: cards are made as their words come near, and each can be reached."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.ui.reader.near import near
from tests.ui.conftest import Person

_COUNT = 150


@pytest.fixture
def crowded(person: Person, tmp_path: Path) -> Person:
    """An article with a figure in each of its paragraphs, in the reader."""
    lines = [
        f"At least {number + 3} people were killed in Orvane on Monday, officials said." for number in range(_COUNT)
    ]
    (tmp_path / "long.txt").write_text("Ridge Daily\n\n" + "\n\n".join(lines), "utf-8")
    person.window.capture([str(tmp_path / "long.txt")])
    person.until(lambda: person.window.reader.item is not None)
    person.quiet()
    return person


def _keys(person: Person) -> list[str]:
    return [card.key for card in person.window.reader.margin._cards]


def test_cards_are_made_as_their_words_come_near(crowded: Person) -> None:
    reader = crowded.window.reader
    margin, bar = reader.margin, reader.reading.verticalScrollBar()
    suggested = [str(one["id"]) for one in reader.reading._suggestions]
    assert len(suggested) >= _COUNT
    crowded.until(lambda: not margin._soon.isActive())
    assert 0 < len(margin._cards) < len(suggested) / 3
    assert _keys(crowded) == sorted(_keys(crowded), key=suggested.index)
    crowded.until(lambda: bar.maximum() > 2_000)
    bar.rangeChanged.connect(lambda _low, high: bar.setValue(high))  # the text is laid out while it is read
    bar.setValue(bar.maximum())
    crowded.until(lambda: _keys(crowded)[-1] == suggested[-1] and not margin._soon.isActive())
    places = [(card.y(), card.y() + card.height()) for card in margin._cards]
    assert all(end <= begin for (_y, end), (begin, _end) in pairwise(places))
    assert any(0 <= y < margin.height() for y, _end in places)
    assert len(margin._cards) < len(suggested) / 2
    assert _keys(crowded) == sorted(_keys(crowded), key=suggested.index)


def test_a_suggestion_whose_card_waits_is_chosen_all_the_same(crowded: Person) -> None:
    reader = crowded.window.reader
    last = str(reader.reading._suggestions[-1]["id"])
    assert last not in _keys(crowded)
    reader.choose_suggestion(last)
    card = reader.margin._cards[-1]
    assert card.key == last and card.hasFocus()


@given(st.lists(st.integers(0, 5_000), max_size=60), st.integers(0, 60_000), st.integers(0, 4_000), st.integers(1, 9))
def test_near_finds_the_first_words_in_view(starts: list[int], top: int, high: int, most: int) -> None:
    starts = sorted(starts)
    found = near(starts, (top, top + high), lambda start: start * 10, most)
    within = [place for place, start in enumerate(starts) if top <= start * 10 < top + high]
    assert list(found) == within[:most]
