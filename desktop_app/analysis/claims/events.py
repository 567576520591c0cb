"""Attacks and other events: what was done, where and when. Place and time are drafts; who did it is for a person to say."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from itertools import islice

from desktop_app.analysis.claims import dates
from desktop_app.analysis.claims.model import Event, Suggestion
from desktop_app.analysis.claims.places import place_near
from desktop_app.analysis.claims.sentences import Reading, Sentence
from desktop_app.analysis.claims.tellers import Tellers
from desktop_app.analysis.claims.vocabulary import word_set

MOST_EVENTS = 500
_KINDS = (
    ("barrel bomb", r"barrel[- ]bomb(?:s|ed|ing|ings)?"),
    ("suicide bomb", r"suicide (?:bomb(?:er|ers|ing)?|attack|vest)|blew (?:himself|herself) up"),
    ("car bomb", r"(?:car|truck|vehicle)[- ]bomb(?:s|ing)?|booby-trapped car"),
    ("chemical attack", r"chemical (?:attack|weapons?)|chlorine|sarin|nerve agent|poison gas"),
    ("air strike", r"air ?strikes?|air raids?|aerial bomb(?:ing|ardment)|warplanes? (?:struck|hit|bombed)|drone (?:strike|attack)s?"),
    ("shelling", r"shell(?:ed|ing)|artillery|mortar(?:s| fire| rounds?)?|rocket fire|rockets? (?:hit|struck|fell)|a shell (?:hit|struck|fell|came down)"),
    ("ceasefire breach", r"(?:breach(?:es|ed)?|violat(?:ed|ions?)) (?:of |in )?(?:the |a )?(?:ceasefire|truce)"),
    ("execution", r"executed|executions?|beheaded"),
    ("abduction", r"abducted|abductions?|kidnapped|taken hostage"),
    ("shooting", r"shot (?:dead|and)|opened fire|gunned down|was shot|were shot|gunmen (?:killed|attacked|fired)|sniper"),
    ("crackdown", r"crackdown|rounded up|mass arrests?|raided|(?:police|soldiers|security forces) (?:detained|arrested|beat)"),
    ("crash", r"(?:plane|helicopter|aircraft|jet) (?:crashed|was shot down|came down)|shot down"),
    ("bombing", r"bomb(?:ed|ing|ings|ardment)|explosions?|exploded|blast|detonated"),
)  # fmt: skip
_EVENT = re.compile("|".join(rf"(?P<k{n}>\b(?:{pattern})\b)" for n, (_, pattern) in enumerate(_KINDS)), re.I)
_STEMS = tuple(
    word_set(
        "bomb strike raid shell artiller mortar rocket chemical chlorine sarin nerve gas ceasefire truce execut behead abduct "
        "kidnap hostage shot fire gun sniper crack round arrest drone crash explo blast deton blew helicopter detain"
    )
)
"""Cheap to look for: a sentence with none of them holds no event."""
_DONE = re.compile(
    r"\b(?:struck|hit|hits|killed|killing|kills|wounded|wounding|injured|died|dead|destroyed|damaged|shelled|bombed|barrel-bombed|attacked|"
    r"fell|fired|exploded|detonated|knocked|blew|shot|executed|abducted|kidnapped|arrested|detained|raided|crashed|collapsed|beheaded|"
    r"opened|gunned|beat|targeted|gone on|came down|casualties|victims|renewed|tracked|counted|logged|documented|recorded)\b", re.I)  # fmt: skip
_UNREAL = re.compile(r"\b(?:would|could|might|may|if|unless|threaten(?:s|ed)?|warned|warns|call(?:s|ed)? for|end to|halt|stop|suspen\w+|no|never|denied)\b|n[’']t\b", re.I)  # fmt: skip
_MODAL = re.compile(r"\s(?:could|would|might|may|will|can)\b")
_HOSPITAL = re.compile(r"\b(?:hospital|clinic)\b(?!\s(?:staff|officials?|workers|sources|director|records))", re.I)
_PHOTO = re.compile(r"(?:TOP )?(?:PHOTO|IMAGE|PICTURE|VIDEO)S?:")
_LABEL = re.compile(r"[A-Z]{4,12}(?: [A-Z0-9:.]{2,6}){0,3}:\s")


def event_suggestions(reading: Reading, tellers: Tellers, published: date | None) -> list[Suggestion]:
    """One a sentence, told by the writer and not in a heading; the same kind at the same place once a paragraph."""
    return list(islice(_events(reading, tellers, published), MOST_EVENTS))


def _events(reading: Reading, tellers: Tellers, published: date | None) -> Iterator[Suggestion]:
    seen: set[tuple[int, str, str]] = set()
    for sentence in reading.sentences:
        if sentence.heading or _PHOTO.match(reading.text, sentence.start):
            continue
        match = _first(reading.hidden, sentence)
        if match is None:
            continue
        event = _event(reading, sentence, match, published)
        key = (sentence.line, event.kind, event.place)
        if key not in seen:
            seen.add(key)
            yield _suggestion(reading, sentence, event, tellers)


def _first(hidden: str, sentence: Sentence) -> re.Match[str] | None:
    """The first thing done in a sentence, if it was done: not threatened, denied or feared."""
    words = hidden[sentence.start : sentence.end].lower()
    if not any(stem in words for stem in _STEMS) or not _DONE.search(hidden, sentence.start, sentence.end):
        return None
    for match in _EVENT.finditer(hidden, sentence.start, sentence.end):
        feared = _UNREAL.search(hidden, max(sentence.start, match.start() - 60), match.start())
        if not feared and not _MODAL.match(hidden, match.end()):
            return match
    return None


def _event(reading: Reading, sentence: Sentence, match: re.Match[str], published: date | None) -> Event:
    kind = _KINDS[int(str(match.lastgroup)[1:])][0]
    start, end = sentence.start, sentence.end
    when = next(iter(dates.WHEN.finditer(reading.hidden, start, end)), None)
    if kind in ("shelling", "air strike", "bombing", "barrel bomb") and _HOSPITAL.search(reading.hidden, start, end):
        kind = f"{kind} of a hospital"
    return Event(
        kind,
        place_near(reading.hidden, start, end, match.start()),
        dates.printed(when) if when else "",
        dates.day(when, published) if when else "",
    )


def _suggestion(reading: Reading, sentence: Sentence, event: Event, tellers: Tellers) -> Suggestion:
    label = _LABEL.match(reading.text, sentence.start, sentence.end)
    begin = label.end() if label else sentence.start
    words = reading.text[begin : sentence.end]
    start, quote = begin + len(words) - len(words.lstrip()), words.strip()
    who = tellers.of(sentence.start)
    return Suggestion(
        "event",
        quote,
        start,
        start + len(quote),
        "event",
        who.name,
        who.role,
        status="claimed",
        trust="guess",
        event=event,
    )
