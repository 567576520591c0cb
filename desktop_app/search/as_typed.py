"""A query that may end in the middle: its last word also stands for longer ones, what is open is closed."""

from __future__ import annotations

import re

from desktop_app.rows.search import PARTS
from desktop_app.search.analyzer import ScriptAnalyzer
from desktop_app.search.around import AROUND
from desktop_app.search.check import pieces
from desktop_app.search.fields import DATES, NUMBERS, TELLS, VALUES
from desktop_app.search.parser import NAMED_DAYS, SPACED_STATUS
from desktop_app.search.typed import Typed, read

_QUERY_END = re.compile(
    rf'(?P<before>(?:^|.*[\s(]))(?P<field>(?:(?:{"|".join(PARTS)}):)?)(?P<word>[^\s()":*?~\[\]{{}}<>]{{2,}})\Z',
    re.DOTALL,
)
_BEGUN = re.compile(rf'(?:^|[\s(])(?:{"|".join(VALUES.keys() - TELLS.keys())}):[^\s()":*?~\[\]{{}}<>]+\Z')
"""A value that is being typed: `status:dis` asks for all that begin so."""
_OPERATOR = re.compile(r"AND|OR|NOT|NEAR(?:/\d*)?")
_WAITING = re.compile(r"(?:(?:^|\s+)(?:AND|OR|NOT|NEAR(?:/\d*)?))+\s*\Z")
_NEAR = re.compile(r"NEAR/\d+\s+\Z")
_RANGED = re.compile(rf"(?:^|[\s(])(?:{'|'.join((*DATES, *NUMBERS))}):\Z")
_LONGEST = 250
"""Code points. Nobody is in the middle of typing a longer one, and it may reach the query language's own limits."""


def as_typed(query: str) -> Typed:
    """The query to run while it is typed. A valid one stays valid; a space after the last word ends it."""
    typed = read(query)
    words = _completed(typed.words)
    kept = _alike(words, typed.words)
    # What was put in belongs to the last letter that was typed.
    return Typed(query, words, typed.places[:kept] + typed.places[-1:] * (len(words) - kept))


def _alike(words: str, others: str) -> int:
    """How many code points at their beginning are the same."""
    pairs = zip(words, others, strict=False)
    return next((at for at, (one, other) in enumerate(pairs) if one != other), min(len(words), len(others)))


def _completed(words: str) -> str:
    if len(words) > _LONGEST:
        return words
    if words.count('"') % 2:
        return _closed(_quoted(words))
    if (complete := _WAITING.sub("", words)) != words:
        return _closed(complete)
    return _closed(_open_ended(words))


def _quoted(words: str) -> str:
    """With the phrase that is being typed, its last word being a beginning; dates and figures have none."""
    before, _quote, inside = words.rpartition('"')
    if not inside.strip():
        return before
    is_whole = inside[-1].isspace() or inside[-1] == "*" or _RANGED.search(before)
    return words.rstrip() + ('"' if is_whole else '*"')


def _open_ended(words: str) -> str:
    if _BEGUN.search(words):
        return words + "*"
    found = _QUERY_END.match(words)
    if not found or _OPERATOR.fullmatch(found["word"]) or not ScriptAnalyzer().terms(found["word"], "en"):
        return words
    if any(
        value.end() == len(words) for values in (NAMED_DAYS, SPACED_STATUS, AROUND) for value in values.finditer(words)
    ):
        return words
    before, word = found["before"], found["field"] + found["word"]
    return f"{before}{word}*" if _NEAR.search(before) else f"{before}({word} OR {word}*)"


def _closed(words: str) -> str:
    """With every open bracket closed."""
    brackets = [piece.text for piece in pieces(words) if piece.text in ("(", ")")]
    return words + ")" * (brackets.count("(") - brackets.count(")"))
