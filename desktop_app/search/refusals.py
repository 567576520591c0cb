"""What the query language says when it cannot do what is asked: where, why, and what to write instead."""

from __future__ import annotations

from desktop_app.errors import InputError

_ADVICE = 'Use words, "phrases", AND, OR, NOT, NEAR/5, ( ), word*, w?rd, word~ and fields such as status:disputed.'
MOST_WORDS = 1_000
"""Into how many words of the archive one pattern may grow."""


def refuse(where: str, why: str, advice: str = _ADVICE) -> InputError:
    """InputError `query-not-understood`."""
    return InputError("query-not-understood", f"The search cannot be run: {why}.", advice, {"where": where[:200]})


def too_many(pattern: str) -> InputError:
    """InputError `query-too-wide`: a part of the words would be a wrong answer."""
    message = f"More than {MOST_WORDS:,} words of this archive fit “{pattern[:80]}”."
    return InputError("query-too-wide", message, "Write more letters of it.", {"where": pattern[:200]})
