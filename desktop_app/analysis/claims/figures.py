"""Counts of people and things: value, qualifier, unit, group, place, period and who counted; vague amounts keep their words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from desktop_app.analysis.claims import dates
from desktop_app.analysis.claims.model import Figure, Suggestion
from desktop_app.analysis.claims.numbers import Number, numbers
from desktop_app.analysis.claims.places import place_near
from desktop_app.analysis.claims.sentences import Reading, Sentence
from desktop_app.analysis.claims.tellers import Tellers
from desktop_app.analysis.claims.vocabulary import DWELLERS, HARM, HARM_NOUNS, PERSONS, SINGULAR, THINGS, word_set

MOST_FIGURES = 1_500
_REACH = 300
"""How far around a number its sentence is looked at."""
_HARM = re.compile(rf"\b(?:{HARM})\b", re.I)
_WORD = re.compile(r"[\s—–(“\"]{1,3}([^\W\d_][\w’'-]*)")
_OF_THEM = re.compile(r"\s(?:of\s(?:them|whom|which|those|these|the\sdead|the\svictims)|were|are)\b(?:\s(?:were|are))?")
_OF_BEFORE = re.compile(r"\bof (?:which|whom|them|these|those|the dead|the deaths)\b[^.;\n]{0,30}$", re.I)
_CLAUSE_END = re.compile(
    r"[.;:\n]|,\s(?:and|of|with|while|but|\d)|—|\sand\s(?=[\d]|wounded|injured|wounding|injuring|dozens)|,?\swhile\s"
)
_PART_END = re.compile(r"[.;\n]|,\s(?:and|with|while|but)\s|,?\sand\s(?=\d)")
_STOP = word_set(
    "in on at by and of with to from for as the a an that who which or during after since near while when than is are "
    "died fled leave left said into over under between"
)
_FREE = word_set("in at by on and with of were was more after since from during as according so — dead are people who")
_ALL_OF = re.compile(
    r"\s*(?:All but|(?:(?:About|Almost|Nearly|Around|Roughly|Just over|More than) )?(?:[Hh]alf|[Aa] third|[Tt]wo thirds|[Aa] quarter)\b|Of (?:these|them|those|the)|The others|Another)\b"
)
_ONE = rf"\b[Aa]n?\s(?:[a-z’'-]+\s){{0,2}}?(?:{'|'.join(sorted(SINGULAR))})\b"
_HARMED = "killed|shot|wounded|injured|detained|arrested|abducted|kidnapped|executed|beheaded|murdered|displaced"
_SINGLE = re.compile(
    rf"(?P<one>{_ONE})(?=[^.,;:\n\x01]{{0,60}}?\s(?:was|were|is|are|been)\s(?:also\s)?(?P<harm>{_HARMED})\b|)"
)
_DONE_TO = re.compile(rf"\b({_HARMED})\s(?:dead\s)?$")
_SINGLE_UNIT = {"shot": "killed", "executed": "killed", "beheaded": "killed", "murdered": "killed", "killed": "killed",
                "wounded": "wounded", "injured": "wounded", "displaced": "displaced"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Counted:
    """What a number counts: its unit, its group as printed, and where the words end."""

    unit: str
    group: str
    end: int


def figure_suggestions(reading: Reading, tellers: Tellers) -> list[Suggestion]:
    """In the text's order; each printed figure once, headlines too."""
    found = list(islice(_figures(reading, tellers), MOST_FIGURES))
    taken = {suggestion.start for suggestion in found}
    found += [s for s in islice(_single_people(reading, tellers), MOST_FIGURES) if s.start not in taken]
    return sorted(found, key=lambda suggestion: suggestion.start)


def _figures(reading: Reading, tellers: Tellers) -> Iterator[Suggestion]:
    last_unit, last_line = "", -1
    for number in numbers(reading.text):
        sentence = reading.sentences[reading.sentence_at(number.number)]
        inherited = last_unit if last_line == sentence.line else ""
        counted = _counted(reading.text, number, sentence, inherited)
        if counted is None:
            continue
        last_unit, last_line = counted.unit, sentence.line
        yield _suggestion(reading, number, counted, sentence, tellers)


def _suggestion(
    reading: Reading, number: Number, counted: _Counted, sentence: Sentence, tellers: Tellers
) -> Suggestion:
    text = reading.text
    floor, ceiling = _around(sentence, number.number, number.end)
    figure = Figure(
        value=number.value,
        words=text[number.start : number.end],
        unit=counted.unit,
        qualifier=number.qualifier,
        group=counted.group,
        place="" if sentence.heading else place_near(text, floor, _part_end(text, number.end, ceiling), number.number),
        period=_period(text, floor, ceiling, number.number),
    )
    who = tellers.of(number.number)
    return Suggestion(
        "figure",
        text[number.start : counted.end],
        number.start,
        counted.end,
        "figure",
        who.name,
        who.role,
        figure=figure,
    )


def _around(sentence: Sentence, start: int, end: int) -> tuple[int, int]:
    return max(sentence.start, start - _REACH), min(sentence.end, end + _REACH)


def _stop(text: str, start: int, ceiling: int) -> int:
    """Where the clause after a number ends."""
    end = min(ceiling, start + 90)
    match = _CLAUSE_END.search(text, start, end)
    return match.start() if match else end


def _part_end(text: str, start: int, ceiling: int) -> int:
    """Where the next number's part of a list begins: "257 in Idra and 141 in Voss"."""
    match = _PART_END.search(text, start, ceiling)
    return match.start() if match else ceiling


def _counted(text: str, number: Number, sentence: Sentence, inherited: str) -> _Counted | None:
    floor, ceiling = _around(sentence, number.number, number.end)
    stop = _stop(text, number.end, ceiling)
    of_them = _OF_THEM.match(text, number.end, ceiling)
    noun, end, next_word = _noun(text, of_them.end() if of_them else number.end, ceiling)
    part = (of_them and "of " in of_them[0]) or _OF_BEFORE.search(text, floor, number.number)
    if noun in HARM_NOUNS:
        return _Counted(HARM_NOUNS[noun], _group_after(text, end, stop), end)
    if noun in THINGS:
        return _Counted(noun, "", end)
    harm = _harm(text, number, floor, stop)
    if noun in PERSONS:
        of_before = part or (not harm and _ALL_OF.match(text, sentence.start, sentence.end))
        unit = inherited if of_before and inherited else harm or ("residents" if noun in DWELLERS else "people")
        return _Counted(unit, noun, end)
    if part and inherited:
        return _Counted(inherited, "", of_them.end() if of_them and not noun else number.end)
    if next_word and next_word.lower() not in _FREE:
        return None
    return _bare(text, number, sentence, harm, inherited)


def _bare(text: str, number: Number, sentence: Sentence, harm: str, inherited: str) -> _Counted | None:
    """A number without its noun: a harm near by says what it counts, or the figure before it does."""
    if text[number.number : number.end].lower() in ("one", "a hundred", "a thousand"):
        return None
    if harm:
        return _Counted(harm, "", number.end)
    follows = _ALL_OF.match(text, sentence.start, sentence.end) or sentence.heading
    linked = re.search(r"(?:\band|\bwith|[—–:,])\s$", text[max(sentence.start, number.start - 6) : number.start])
    return _Counted(inherited, "", number.end) if inherited and (follows or linked) else None


def _noun(text: str, place: int, ceiling: int) -> tuple[str, int, str]:
    """(the counted noun in lower case, where it ends, the word right after the number), up to four words on."""
    first = ""
    for _step in range(5):
        match = _WORD.match(text, place, ceiling)
        if not match:
            break
        word, place = match[1].lower().removesuffix("’s"), match.end()
        first = first or match[1]
        if word in PERSONS or word in THINGS or word in HARM_NOUNS:
            return word, place, first
        if word in _STOP:
            break
    return "", place, first


def _harm(text: str, number: Number, floor: int, stop: int) -> str:
    if match := _HARM.search(text, number.end, stop):
        return str(match.lastgroup)
    last = ""
    for match in _HARM.finditer(text, max(floor, number.start - 140), number.start):
        last = str(match.lastgroup)
    return last


_GROUP = re.compile(
    r"\s(?:of|among)\s(?:the\s)?(?:[a-z]+\s)?(civilians|children|women|men|fighters|soldiers|rebels|journalists)\b"
)


def _group_after(text: str, place: int, stop: int) -> str:
    match = _GROUP.match(text, place, max(stop, place))
    return match[1] if match else ""


def _period(text: str, floor: int, ceiling: int, near: int) -> str:
    """The first time named after the number in its sentence, or else the last one before."""
    behind = ""
    for match in dates.WHEN.finditer(text, floor, ceiling):
        if match.start() >= near:
            return dates.printed(match)
        behind = dates.printed(match)
    return behind


def _single_people(reading: Reading, tellers: Tellers) -> Iterator[Suggestion]:
    """One person: "a teacher was shot"."""
    for match in _SINGLE.finditer(reading.hidden):
        start, end = match.span("one")
        done = _DONE_TO.search(reading.hidden, max(0, start - 16), start)
        harm = done[1] if done else match["harm"]
        if not harm or end - start > 80:
            continue
        words = reading.text[start:end].split()
        number = Number(start, start, start + len(words[0]), 1, "")
        counted = _Counted(_SINGLE_UNIT.get(harm, "detained"), words[-1].lower(), end)
        sentence = reading.sentences[reading.sentence_at(start)]
        yield _suggestion(reading, number, counted, sentence, tellers)
