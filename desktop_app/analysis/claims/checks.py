"""Do figures agree? Parts against every larger total near by; fractions in words; stated exceptions. Never a verdict."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from desktop_app.analysis.claims.model import Check, Suggestion

_NEAR = 900
_HALF = re.compile(r"almost half\s*(?:—|–|-|,|\()\s*([\d,]+)")
_ALL_BUT = re.compile(r"\b[Aa]ll but (\w+)\b")
_SMALL = {
    word: n
    for n, word in enumerate(["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"])
}
_TOLERANCE = 6.0


def checks(text: str, figures: Sequence[Suggestion]) -> list[Check]:
    """Observations on the figures of one text."""
    found = [*_breakdowns(text, figures), *_halves(text, figures), *_exceptions(text, figures)]
    return list({check.message: check for check in found}.values())


def _value(suggestion: Suggestion) -> int:
    return (suggestion.figure.value or 0) if suggestion.figure else 0


def _breakdowns(text: str, figures: Sequence[Suggestion]) -> Iterator[Check]:
    """Numbers split by place are added and compared with every larger earlier total near by."""
    for start, parts in _runs_by_place(figures):
        total = sum(map(_value, parts))
        larger = [f for f in figures if start - _NEAR <= f.start < start and _value(f) > max(map(_value, parts))]
        for whole in larger:
            if not whole.figure or not parts[0].figure or whole.figure.unit != parts[0].figure.unit:
                continue
            difference = _value(whole) - total
            words = (
                "equals" if difference == 0 else f"is {abs(difference)} {'short of' if difference > 0 else 'more than'}"
            )
            sum_words = " + ".join(str(_value(part)) for part in parts)
            message = f"{sum_words} = {total}, which {words} {_value(whole)}. Places may be missing from the list."
            yield Check("breakdown", message, (*(part.quote for part in parts), whole.quote))


def _runs_by_place(figures: Sequence[Suggestion]) -> Iterator[tuple[int, list[Suggestion]]]:
    run: list[Suggestion] = []
    for figure in figures:
        placed = figure.figure is not None and figure.figure.place and figure.figure.value
        if placed and (not run or figure.start - run[-1].end < 200):
            run.append(figure)
            continue
        if len(run) > 2:
            yield run[0].start, run
        run = [figure] if placed else []
    if len(run) > 2:
        yield run[0].start, run


def _halves(text: str, figures: Sequence[Suggestion]) -> Iterator[Check]:
    for match in _HALF.finditer(text):
        part = int(match[1].replace(",", ""))
        for whole in (f for f in figures if match.start() - _NEAR <= f.start < match.start() and _value(f) > part):
            share = 100 * part / _value(whole)
            fits = "fits" if abs(share - 50) <= _TOLERANCE else "does not fit"
            yield Check(
                "fraction",
                f"{part} of {_value(whole)} is {share:.0f} %: “almost half” {fits}.",
                (match[0], whole.quote),
            )


def _exceptions(text: str, figures: Sequence[Suggestion]) -> Iterator[Check]:
    for match in _ALL_BUT.finditer(text):
        left_out = _SMALL.get(match[1].lower(), int(match[1]) if match[1].isdigit() else -1)
        wholes = [f for f in figures if match.start() - 300 <= f.start < match.start() and _value(f) > 10]
        end = text.find(".", match.end())
        numbers = [
            int(n.replace(",", "")) for n in re.findall(r"\b\d[\d,]*\b", text[match.end() : end if end > 0 else None])
        ]
        if left_out >= 0 and wholes and len(numbers) > 1:
            whole, total = _value(wholes[-1]), sum(numbers)
            words = "consistent" if whole - left_out == total else f"differs by {abs(whole - left_out - total)}"
            message = (
                f"{' + '.join(map(str, numbers))} = {total}; {whole} without {left_out} is {whole - left_out}: {words}."
            )
            yield Check("exception", message, (wholes[-1].quote, match[0]))
