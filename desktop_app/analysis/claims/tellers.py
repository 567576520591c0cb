"""Whose figure it is: who tells the sentence, else who keeps the count in the same part of the page."""

from __future__ import annotations

import re

from desktop_app.analysis.claims.quotes import sentence_voice
from desktop_app.analysis.claims.sentences import Reading, Sentence
from desktop_app.analysis.claims.speakers import Voice
from desktop_app.analysis.claims.vocabulary import COUNT

_HEADING = re.compile(r"((?:[A-Z][\w’'-]*\s){1,6}?)(?:Reports?|Says?|Claims?|Counts?|Confirms?)\b")
_KEEPS = re.compile(r"((?:The\s)?(?:[A-Z][\w’'-]*\s){1,5}?)(?:keeps|publishes|maintains|monitors)\b")
_ASIDE = re.compile(r"\b(?:where|when|while|after|since|a day after)\b[^.;:\x01]{3,200},\s")
_FEW = 5
"""Words after a verb of telling that are only its time or place: "said late on Friday."."""
_NOBODY = Voice("")


class Tellers:
    """One walk through the sentences; then each place is a look-up."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._voices, self._told = _voices(reading)

    def of(self, place: int) -> Voice:
        """Who tells the figure at a place; a Voice without a name when nobody is named."""
        if not self._voices:
            return _NOBODY
        sentence = self._reading.sentence_at(place)
        return self._voices[sentence] if place >= self._told[sentence] else _NOBODY


def same_body(short: str, name: str) -> bool:
    """Whether "the centre" or "the ORC" is short for "Ora Records Centre"."""
    words = name.split()
    word = short.split()[-1] if short else ""
    if not words or not word or len(short.split()) > 2 or len(words) < 2:
        return False
    initials = "".join(part[0] for part in words if part[0].isupper())
    return word == initials or (short.split()[0].lower() == "the" and word.lower() == words[-1].lower())


def _told_from(reading: Reading, sentence: Sentence, voice: Voice) -> int:
    """Where in its sentence somebody's telling begins.

    "In Tarn, where nine died, engineers said that …": after the verb. "Nine died, engineers said late on Friday.": before it too.
    """
    after = reading.hidden[voice.at : sentence.end].split() if voice.at >= 0 else []
    return voice.at if len(after) > _FEW and _ASIDE.search(reading.hidden, sentence.start, voice.at) else sentence.start


def _voices(reading: Reading) -> tuple[list[Voice], list[int]]:
    """Who tells each sentence, and from where in it."""
    told = [sentence.start for sentence in reading.sentences]
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
        told[place] = _told_from(reading, sentence, voice)
        found.append(last)
    return found, told


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
