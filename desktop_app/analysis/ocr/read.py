"""Reading one picture: first the script, then its one or two languages; a person's choice goes before both."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import partial

from archive_schema.read_words import UNSURE, ReadWord
from desktop_app.analysis.ocr import languages as known
from desktop_app.analysis.ocr.model import Pixels, Reading, Script, Tesseract
from desktop_app.analysis.ocr.program import PAGE_SECONDS, ask
from desktop_app.analysis.ocr.tsv import words_of
from desktop_app.errors import EnvironmentFaultError, InputError

_SURE = 1.0
_SCRIPT = re.compile(r"^Script: (\w+)\s*\nScript confidence: ([0-9.]+)", re.M)
_LOOK = ("--psm", "0", "-l", "osd")
_PAGES = ("--psm", "3", "-c", "tessedit_create_tsv=1")
"""Find the columns and lines, then read."""

Cancelled = Callable[[], bool]
Words = tuple[ReadWord, ...]


def read_picture(
    program: Tesseract,
    pixels: Pixels,
    chosen: Sequence[str] = (),
    likely: str = "",
    *,
    cancelled: Cancelled = lambda: False,
    seconds: float = PAGE_SECONDS,
) -> Reading:
    """`likely`: the language (ISO 639-1) that what it came with is written in.

    EnvironmentFaultError `ocr-language-missing`, `ocr-missing`; InputError `ocr-failed`, `ocr-too-long`; CancelledError.
    """
    read = partial(_read, program, pixels, cancelled, seconds)
    if chosen:
        check_languages(program, chosen)
        return Reading(read(chosen), tuple(chosen), "chosen by a person")
    script = _script(program, pixels, cancelled, seconds)
    if script is not None and script.confidence >= _SURE:
        tries = known.for_script(script.name, program.languages, likely)
        if not tries and (wanted := known.wanted_for(script.name)):
            raise _no_data(wanted)
        if tries:
            return _sure_enough(tries, f"script {script.name} ({script.confidence:g})", read)
    return _best_of(program, likely, read)


def check_languages(program: Tesseract, chosen: Sequence[str]) -> None:
    """EnvironmentFaultError `ocr-language-missing` for the first whose data is not there."""
    for one in chosen:
        if one not in program.languages:
            raise _no_data(one)


def _no_data(language: str) -> EnvironmentFaultError:
    package = f"tesseract-ocr-{language.replace('_', '-').lower()}"
    advice = f"Install it (Debian and Ubuntu: {package}; elsewhere {language}.traineddata), or choose other languages."
    message = "Tesseract has no data for the language of these words."
    return EnvironmentFaultError("ocr-language-missing", message, advice, {"language": language, "package": package})


def _best_of(program: Tesseract, likely: str, read: Callable[[Sequence[str]], Words]) -> Reading:
    """Too few letters to tell the script by: read in each, and keep what was read most surely."""
    tries = known.to_try(program.languages, likely)
    if not tries:
        raise _no_data("eng")
    readings = [Reading(read(one), one, "the surest of " + ", ".join(t[0] for t in tries)) for one in tries]
    return max(readings, key=lambda reading: _sureness(reading.words))


def _sure_enough(tries: Sequence[Sequence[str]], how: str, read: Callable[[Sequence[str]], Words]) -> Reading:
    """In the first; where words of it stay unsure, in the others too. What was read most surely is kept.

    A second language at once helps with names in its letters, and costs letters of the first where there are none.
    """
    readings: list[Reading] = []
    for one in tries:
        readings.append(Reading(read(one), tuple(one), how))
        if all(word.confidence >= UNSURE for word in readings[-1].words):
            break
    return max(readings, key=lambda reading: _sureness(reading.words))


def _sureness(words: Sequence[ReadWord]) -> float:
    """Letters that were read surely count, those that were not count against."""
    return float(sum(len(word.text) * (word.confidence - 50) for word in words))


def _script(program: Tesseract, pixels: Pixels, cancelled: Cancelled, seconds: float) -> Script | None:
    """None where it cannot tell, or has no data to tell by."""
    if "osd" not in program.languages:
        return None
    code, said = ask(program, pixels, _LOOK, cancelled, seconds)
    match = _SCRIPT.search(said)
    return Script(match[1], float(match[2])) if code == 0 and match else None


def _read(
    program: Tesseract, pixels: Pixels, cancelled: Cancelled, seconds: float, languages: Sequence[str]
) -> tuple[ReadWord, ...]:
    code, table = ask(program, pixels, ("-l", "+".join(languages), *_PAGES), cancelled, seconds)
    if code != 0 or not table.startswith("level\t"):
        advice = "Look whether it opens in another program; choose the languages yourself."
        raise InputError("ocr-failed", "Tesseract could not read it.", advice, {"exit": code})
    return words_of(table, pixels.factor)


PARAMETERS = " ".join(_PAGES)
