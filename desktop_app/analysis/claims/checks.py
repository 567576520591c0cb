"""Do figures agree? Parts against every larger total near by; fractions in words; stated exceptions; who says otherwise.

Observations in words, never a verdict: agreement of numbers is no proof.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from desktop_app.analysis.claims.model import Check, Figure, Suggestion
from desktop_app.analysis.claims.vocabulary import MONTHS

MOST_CHECKS = 100
_NEAR = 900
_APART = 1_500
"""How far apart two tellers' figures may stand to be compared."""
_WHOLES = 40
_FRACTION = re.compile(
    r"\b(?=[hHaAoOtT])((?i:half|a third|one third|two thirds|two-thirds|a quarter|three quarters|three-quarters))\b"
    r"(?:\sof\s[^.\n—–(\d]{1,40}|\s?)[—–(,-]\s?(\d{1,3}(?:,\d{3}){1,3}+|\d{1,9})\b"
)
_ABOUT = re.compile(r"\b(?:almost|nearly|about|around|just over|just under|more than|over|less than|roughly)\s$", re.I)
_SHARES = {"half": 50.0, "third": 100 / 3, "thirds": 200 / 3, "quarter": 25.0, "quarters": 75.0}
_ALL_BUT = re.compile(r"\b[Aa]ll but (\w{1,9})\b")
_INTEGER = re.compile(r"(?<![\w.,])\d{1,3}(?:,\d{3}){1,3}+\b|(?<![\w.,])\d{1,9}\b")
_SMALL = {
    word: n
    for n, word in enumerate(["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"])
}
_TOLERANCE = 6.0
"""Points of a hundred by which a fraction in words may miss its number."""
_MONTH = re.compile(rf"\b(?:{MONTHS})\b")
_DEATHS = frozenset({"killed", "casualties"})
_SUBSETS = frozenset({"children", "women", "men", "girls", "boys"})


def checks(text: str, figures: Sequence[Suggestion]) -> list[Check]:
    """Observations on the figures of one text, each once, at most MOST_CHECKS."""
    counted = [f for f in figures if f.figure and f.figure.value]
    found = (*_breakdowns(counted), *_fractions(text, counted), *_exceptions(text, counted), *_tellers(counted))
    return list({check.message: check for check in found}.values())[:MOST_CHECKS]


def _value(suggestion: Suggestion) -> int:
    return (suggestion.figure.value or 0) if suggestion.figure else 0


def _part(suggestion: Suggestion) -> Figure:
    return suggestion.figure or Figure(None, "", "")


def _family(unit: str) -> str:
    return "killed" if unit in _DEATHS else unit


def _before(figures: Sequence[Suggestion], place: int, reach: int) -> list[Suggestion]:
    """The figures shortly before a place, each value once, nearest first."""
    near = [f for f in figures if place - reach <= f.start < place][-_WHOLES:]
    return list({(_value(f), _family(_part(f).unit)): f for f in near}.values())[::-1]


def _breakdowns(figures: Sequence[Suggestion]) -> Iterator[Check]:
    """Numbers split by place are added and compared with every larger earlier total near by."""
    for parts in islice(_runs(figures), MOST_CHECKS):
        largest, total = max(map(_value, parts)), sum(map(_value, parts))
        units = list(dict.fromkeys(_part(part).unit for part in parts))
        for whole in _before(figures, parts[0].start, _NEAR):
            if _value(whole) <= largest or _family(_part(whole).unit) != _family(units[0]):
                continue
            added = " + ".join(str(_value(part)) for part in parts)
            message = f"{added} = {total}, which {_compared(_value(whole) - total)} {_value(whole)}. Places may be missing from the list."
            if len({*units, _part(whole).unit}) > 1:
                message += " The words change between deaths and casualties."
            yield Check("breakdown", message, (*(part.quote for part in parts), whole.quote))


def _compared(difference: int) -> str:
    if difference == 0:
        return "equals"
    return f"is {abs(difference)} {'short of' if difference > 0 else 'more than'}"


def _runs(figures: Sequence[Suggestion]) -> Iterator[list[Suggestion]]:
    """Three or more figures in a row, of one family, each at a place of its own."""
    run: list[Suggestion] = []
    for figure in figures:
        part = _part(figure)
        goes_on = run and figure.start - run[-1].end < 200 and _family(part.unit) == _family(_part(run[0]).unit)
        fresh = part.place and part.place not in {_part(one).place for one in run}
        if part.place and (not run or (goes_on and fresh)):
            run.append(figure)
            continue
        if len(run) > 2:
            yield run
        run = [figure] if part.place else []
    if len(run) > 2:
        yield run


def _fractions(text: str, figures: Sequence[Suggestion]) -> Iterator[Check]:
    for match in islice(_FRACTION.finditer(text), MOST_CHECKS):
        part = int(match[2].replace(",", ""))
        aim = _SHARES[match[1].lower().replace("-", " ").split()[-1]]
        about = _ABOUT.search(text, max(0, match.start() - 12), match.start())
        words = text[about.start() if about else match.start() : match.end(1)]
        for whole in _before(figures, match.start(), _NEAR):
            if _value(whole) <= part:
                continue
            share = 100 * part / _value(whole)
            fits = "fits" if abs(share - aim) <= _TOLERANCE else "does not fit"
            yield Check(
                "fraction", f"{part} of {_value(whole)} is {share:.0f} %: “{words}” {fits}.", (match[0], whole.quote)
            )


def _exceptions(text: str, figures: Sequence[Suggestion]) -> Iterator[Check]:
    for match in islice(_ALL_BUT.finditer(text), MOST_CHECKS):
        word = match[1].lower()
        left_out = _SMALL.get(word, int(word) if word.isascii() and word.isdigit() else -1)
        wholes = [f for f in _before(figures, match.start(), 300) if _value(f) > 10]
        end = text.find(".", match.end(), match.end() + 300)
        numbers = [
            int(n.replace(",", "")) for n in _INTEGER.findall(text, match.end(), end if end > 0 else match.end() + 300)
        ]
        if left_out >= 0 and wholes and len(numbers) > 1:
            whole, total = _value(wholes[0]), sum(numbers)
            words = "consistent" if whole - left_out == total else f"differs by {abs(whole - left_out - total)}"
            added = " + ".join(map(str, numbers))
            message = f"{added} = {total}; {whole} without {left_out} is {whole - left_out}: {words}."
            yield Check("exception", message, (wholes[0].quote, match[0]))


def _tellers(figures: Sequence[Suggestion]) -> Iterator[Check]:
    """Two who are named give different numbers for what may be the same."""
    for place, later in enumerate(figures):
        for earlier in figures[max(0, place - _WHOLES) : place]:
            if later.start - earlier.end <= _APART and _otherwise(earlier, later):
                message = (
                    f"{earlier.attribution}: {_part(earlier).words}; {later.attribution}: {_part(later).words} "
                    f"({_part(later).group or _part(later).unit}, {_part(later).unit}). They may not count the same."
                )
                yield Check("tellers differ", message, (earlier.quote, later.quote))


def _otherwise(one: Suggestion, two: Suggestion) -> bool:
    a, b = _part(one), _part(two)
    if not one.attribution or not two.attribution or one.attribution == two.attribution or a.value == b.value:
        return False
    same = a.unit == b.unit == "killed" and a.group == b.group and a.group != "" and a.group not in _SUBSETS
    months = set(_MONTH.findall(a.period)), set(_MONTH.findall(b.period))
    return same and (a.place == b.place or not a.place or not b.place) and (months[0] == months[1] or not all(months))
