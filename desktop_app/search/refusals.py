"""What the query language says when it cannot do what is asked: where, why, and what to write instead."""

from __future__ import annotations

from desktop_app.errors import InputError
from desktop_app.sentence import Sentence

_ADVICE = Sentence(
    'Use words, "phrases", AND, OR, NOT, NEAR/5, ( ), word*, w?rd, word~ and fields such as status:disputed.'
)
MOST_WORDS = 1_000
"""Into how many words of the archive one pattern may grow."""
_LONGEST = 200


def refuse(where: str, why: str, advice: str = _ADVICE, span: tuple[int, int] | None = None) -> InputError:
    """InputError `query-not-understood`. `span`: where it stands in the words as they are read."""
    reason = why if isinstance(why, Sentence) else Sentence(why)
    message = Sentence("The search cannot be run: {why}.", why=reason)
    return InputError("query-not-understood", message, advice, _details(where, span))


def too_many(pattern: str, place: tuple[int, int]) -> InputError:
    """InputError `query-too-wide`: a part of the words would be a wrong answer."""
    message = Sentence("More than {most} words of this archive fit “{pattern}”.", most=MOST_WORDS, pattern=pattern[:80])
    return InputError("query-too-wide", message, "Write more letters of it.", _details(pattern, place))


def no_place(name: str, place: tuple[int, int]) -> InputError:
    """InputError `query-not-understood`: the archive does not know where that is."""
    why = Sentence("this archive has no place “{name}” with coordinates", name=name[:80])
    return refuse(name, why, 'Give the place a latitude and a longitude, or write near:"40.25,-30.5" 20km.', place)


def at(error: InputError, where: str, span: tuple[int, int]) -> InputError:
    """The same refusal, told where: `where` is the piece, `span` its place in code points."""
    return InputError(error.code, error.message, error.advice, _details(where, span))


def is_placed(error: InputError) -> bool:
    """Whether the refusal says where."""
    return "start" in error.details


def span(error: InputError) -> tuple[int, int]:
    """The place that it says."""
    return int(error.details["start"]), int(error.details["end"])


def _details(where: str, place: tuple[int, int] | None) -> dict[str, str | int]:
    ends = {"start": place[0], "end": place[1]} if place else {}
    return {"where": where[:_LONGEST], **ends}
