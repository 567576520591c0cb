"""What a look found is said in the window's language, though its record is English with numbers in it."""

from __future__ import annotations

import re

import pytest

from desktop_app.ui.reader.looked_words import event, reasons
from desktop_app.ui.reader.role_words import method_words
from desktop_app.ui.words import Words

_REASONS = (
    "14 words added, 3 removed; captured by http then and by browser now, which may be the reason",
    "the server answered 410",
    "the page is a login wall",
    "the words were read by another version of the reader, which may be the reason",
    "the same words",
    "other bytes",
)


@pytest.mark.parametrize("why", _REASONS)
def test_no_english_is_left_of_a_reason(why: str) -> None:
    said = reasons(Words("ar"), why).replace("HTTP", "")
    assert said and not re.search("[A-Za-z]", said)


def test_a_look_is_a_sentence_of_the_custody() -> None:
    what = "looked again: changed: 14 words added, 3 removed"
    assert event(Words("en"), what) == (
        "Looked at the address again: changed (14 words added (+), 3 words removed (−))."
    )
    assert not event(Words("en"), "handed over: on a stick")
    assert not re.search("[A-Za-z]", event(Words("ar"), what))


@pytest.mark.parametrize(
    "method", ["browser", "file, with its page", "clipboard, with its message", "file, with its document"]
)
def test_how_something_came_is_said_without_english(method: str) -> None:
    assert not re.search("[A-Za-z]", method_words(Words("ar"), method))
    assert method_words(Words("en"), method) == method
