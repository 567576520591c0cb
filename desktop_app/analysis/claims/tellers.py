"""Whose figure it is: who tells the sentence, else who keeps the count in the same part of the page."""

from __future__ import annotations

import re

from desktop_app.analysis.claims.quotes import sentence_voice
from desktop_app.analysis.claims.sentences import Reading, Sentence
from desktop_app.analysis.claims.speakers import Voice
from desktop_app.analysis.claims.vocabulary import COUNT

_HEADING = re.compile(r"((?:[A-Z][\w’'-]*\s){1,6}?)(?:Reports?|Says?|Claims?|Counts?|Confirms?)\b")
_KEEPS = re.compile(r"((?:The\s)?(?:[A-Z][\w’'-]*\s){1,5}?)(?:keeps|publishes|maintains|monitors)\b")
_NOBODY = Voice("")


class Tellers:
    """One walk through the sentences; then each place is a look-up."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._voices = tuple(_voices(reading))

    def of(self, place: int) -> Voice:
        """Who tells the figure at a place; a Voice without a name when nobody is named."""
        return self._voices[self._reading.sentence_at(place)] if self._voices else _NOBODY


def same_body(short: str, name: str) -> bool:
    """Whether "the centre" or "the ORC" is short for "Ora Records Centre"."""
    words = name.split()
    word = short.split()[-1] if short else ""
    if not words or not word or len(short.split()) > 2 or len(words) < 2:
        return False
    initials = "".join(part[0] for part in words if part[0].isupper())
    return word == initials or (short.split()[0].lower() == "the" and word.lower() == words[-1].lower())


def _voices(reading: Reading) -> list[Voice]:
    found: list[Voice] = []
    keeper = last = _NOBODY
    for place, sentence in enumerate(reading.sentences):
        if sentence.heading:
            keeper = last = _of_heading(reading, sentence)
            found.append(keeper)
            continue
        voice = sentence_voice(reading, place)
        if voice is None:
            keeps = _KEEPS.match(reading.text, sentence.start, sentence.end)
            keeper = Voice(keeps[1].strip().removeprefix("The ")) if keeps else keeper
            found.append(keeper)
            continue
        last = _known(voice, last, keeper)
        # Whoever counts keeps the count; whoever merely speaks ends it.
        keeper = last if voice.verb in COUNT else keeper if last == keeper else _NOBODY
        found.append(last)
    return found


def _of_heading(reading: Reading, sentence: Sentence) -> Voice:
    match = _HEADING.match(reading.text, sentence.start, sentence.end)
    return Voice(match[1].strip()) if match else _NOBODY


def _known(voice: Voice, last: Voice, keeper: Voice) -> Voice:
    """A pronoun, "the centre" or initials stand for whoever was named before."""
    if voice.pronoun:
        return keeper if keeper.name and voice.verb in COUNT else Voice(last.name or keeper.name, last.role)
    for named in (keeper, last):
        if same_body(voice.name, named.name):
            return named
    return voice
