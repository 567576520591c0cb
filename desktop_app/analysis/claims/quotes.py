"""Quotations with their speaker, indirect statements, and responsibility taken."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from desktop_app.analysis.claims import speakers
from desktop_app.analysis.claims.model import Suggestion
from desktop_app.analysis.claims.sentences import Quoted, Reading, Sentence
from desktop_app.analysis.claims.speakers import Voice
from desktop_app.analysis.claims.speakers_abroad import voice_abroad
from desktop_app.analysis.claims.vocabulary import COUNT, TELL

_NOBODY = Voice("")
_BETWEEN = re.compile(r"[”»\"]?,?\s*$")
_RESPONSIBILITY = re.compile(
    r"\b(?:took|takes|taken|claimed|claims|accepted|accepts)\s+(?:full\s+|sole\s+)?responsibility\b|"
    r"\bclaimed\s+(?:the|this)\s+(?:attack|bombing|killing|shooting)\b"
)
_DENIED = re.compile(
    r"\b(?:[Nn]o|[Nn]obody|[Nn]one|[Nn]either|not|never|denied|denies|if|whoever|[Ww]hether|yet to)\b|n[’']t\b"
)
_LABEL = re.compile(r"[A-Z]{4,12}(?: [A-Z0-9:.]{2,6}){0,3}:\s")
_FIGURES_TOLD = COUNT | {"spoken", "put"}
"""Told by such a verb, a figure has a teller, though the sentence is no statement of its own."""
_AFTER_QUOTE = re.compile(r"[”»\"]?\s*")


def statement_suggestions(reading: Reading, language: str) -> list[Suggestion]:
    """In the text's order; a quotation's speaker is filled in as a guess, or left as a draft."""
    found = list(_quotations(reading, language))
    if language == "en":
        found += _responsibilities(reading)
        taken = {reading.sentence_at(s.start) for s in found}
        found += [s for place, s in _indirect(reading) if place not in taken]
    return sorted(found, key=lambda suggestion: suggestion.start)


def _quotations(reading: Reading, language: str) -> Iterator[Suggestion]:
    last, previous = _NOBODY, None
    for quote in reading.quotes:
        words = reading.text[quote.start : quote.end].rstrip(" ,،")
        sentence = reading.sentences[reading.sentence_at(quote.opened)]
        if not words or sentence.heading or _is_a_role(reading, quote, language):
            continue
        voice = _voice(reading, quote, sentence, language)
        if voice is None and previous and _goes_on(reading, previous, quote):
            voice = last
        if voice and voice.pronoun:
            # Beyond English the rules see few of those who speak, so a pronoun reaches back within its paragraph only.
            near = language in ("en", "fr") or (previous and "\n" not in reading.text[previous.closed : quote.opened])
            known = _antecedent(reading, quote) if language == "en" else None
            voice = known or (Voice(last.name, last.role) if near else _NOBODY)
        count = len(words.split())
        if count < (2 if voice and voice.name and language == "en" else 4 if voice is None else 3):
            continue
        yield _quotation(words, quote.start, voice or _NOBODY, language)
        last, previous = (voice if voice and voice.name else last), quote


def _antecedent(reading: Reading, quote: Quoted) -> Voice | None:
    """Who "she" is, when the sentence before in the paragraph has a speaker with a name."""
    place = reading.sentence_at(quote.opened) - 1
    if place < 0 or reading.sentences[place].line != reading.sentences[place + 1].line:
        return None
    sentence = reading.sentences[place]
    for verb in speakers.verbs(reading.hidden, sentence.start, sentence.end):
        if (voice := speakers.before(reading.text, reading.hidden, sentence.start, verb)) and voice.name:
            return voice
    return None


def _quotation(words: str, start: int, voice: Voice, language: str) -> Suggestion:
    whole = words[-1] in ".!?…؟" or len(words.split()) > 3
    trust = "draft" if not voice.name or language in ("ar", "ru") else "guess"
    kind, rule = ("quotation", "quotation") if whole else ("statement", "partial-quotation")
    return Suggestion(kind, words, start, start + len(words), rule, voice.name, voice.role, trust=trust)


def _is_a_role(reading: Reading, quote: Quoted, language: str) -> bool:
    """A “senior diplomat” said: not a quotation of its own."""
    head = reading.hidden[max(0, quote.opened - 4) : quote.opened]
    if language != "en" or not re.search(r"\b(?:[Aa]n?|[Tt]he)\s$", head):
        return False
    return bool(
        quote.whole
        and (found := speakers.verbs(reading.hidden, quote.closed, quote.closed + 14))
        and found[0].start() < quote.closed + 3
    )


def _goes_on(reading: Reading, previous: Quoted, quote: Quoted) -> bool:
    """The same speaker goes on: in the sentence after, or in the paragraph after an unclosed mark."""
    if not previous.whole:
        return not reading.text[previous.closed : quote.opened].strip()
    between = reading.text[previous.closed : quote.opened]
    if "\n" in between:
        return False
    here = reading.sentences[reading.sentence_at(quote.opened)]
    return (
        here.start >= quote.opened - 2 and reading.sentence_at(quote.opened) - reading.sentence_at(previous.opened) == 1
    )


def _voice(reading: Reading, quote: Quoted, sentence: Sentence, language: str) -> Voice | None:
    if language != "en":
        return voice_abroad(reading, quote, language)
    # A quotation may hold many sentences: what stands around it runs from its first to past its last.
    last = reading.sentences[reading.sentence_at(quote.closed - 1)]
    start, end = sentence.start, max(last.end, quote.closed)
    return (
        _voice_after(reading, quote, end)
        or _voice_before(reading, quote, start)
        or speakers.according(reading.hidden, start, end)
    )


def _voice_after(reading: Reading, quote: Quoted, end: int) -> Voice | None:
    hidden = reading.hidden
    begin = _AFTER_QUOTE.match(hidden, quote.closed)
    start = begin.end() if begin else quote.closed
    found = speakers.verbs(hidden, start, min(end, start + 160))
    if not found:
        return None
    comma = reading.text[quote.end - 1 : quote.end] in ",!?…" or hidden[quote.closed : quote.closed + 1] == ","
    if found[0].start() == start:
        return speakers.after(hidden, found[0], end)
    return speakers.before(reading.text, hidden, start, found[0]) if comma else None


def _voice_before(reading: Reading, quote: Quoted, start: int) -> Voice | None:
    hidden = reading.hidden
    for verb in reversed(speakers.verbs(hidden, start, quote.opened)):
        if voice := speakers.before(reading.text, hidden, start, verb):
            return voice
    if hidden[start : quote.opened].rstrip().endswith(":"):
        return speakers.leading(hidden, start, quote.opened)
    return None


def sentence_voice(reading: Reading, place: int) -> Voice | None:
    """Who tells a whole sentence, by a verb of telling or by "according to". `place` is the sentence's index."""
    sentence, hidden = reading.sentences[place], reading.hidden
    for verb in speakers.verbs(hidden, sentence.start, sentence.end):
        if verb[0] in TELL or verb[0] in _FIGURES_TOLD:
            voice = speakers.before(reading.text, hidden, sentence.start, verb)
            if voice:
                return replace(voice, at=verb.end())
    return speakers.according(hidden, sentence.start, sentence.end)


def _indirect(reading: Reading) -> Iterator[tuple[int, Suggestion]]:
    last = _NOBODY
    for place, sentence in enumerate(reading.sentences):
        if sentence.heading:
            continue
        voice = sentence_voice(reading, place)
        if voice is None or (voice.verb not in TELL and voice.verb != "according"):
            continue
        if voice.pronoun:
            voice = Voice(last.name, last.role)
        last = voice if voice.name else last
        start, end = _trimmed(reading.text, sentence.start, sentence.end)
        if end - start > 25:
            trust = "guess" if voice.name else "draft"
            yield (
                place,
                Suggestion(
                    "statement", reading.text[start:end], start, end, "indirect", voice.name, voice.role, trust=trust
                ),
            )


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Without the label of an update before it and without blanks around it."""
    if label := _LABEL.match(text, start, end):
        start = label.end()
    words = text[start:end]
    return start + len(words) - len(words.lstrip()), start + len(words.rstrip())


def _responsibilities(reading: Reading) -> Iterator[Suggestion]:
    for match in _RESPONSIBILITY.finditer(reading.hidden):
        sentence = reading.sentences[reading.sentence_at(match.start())]
        if _DENIED.search(reading.hidden, sentence.start, match.end()):
            continue
        start, end = _trimmed(reading.text, sentence.start, sentence.end)
        voice = speakers.before(reading.text, reading.hidden, sentence.start, match) or _NOBODY
        yield Suggestion(
            "responsibility", reading.text[start:end], start, end, "responsibility", voice.name, voice.role,
            status="claimed", trust="guess" if voice.name else "draft",
        )  # fmt: skip
