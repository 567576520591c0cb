"""Looks at a query before Whoosh reads it: what Whoosh would quietly take as words, or drop, is said instead."""

from __future__ import annotations

import re
from dataclasses import dataclass

from desktop_app.search.fields import FIELDS, spelled
from desktop_app.search.refusals import refuse
from desktop_app.sentence import Sentence

_PIECE = re.compile(r'(?:\w+:)?"[^"]*"[^\s()"]*|[()]|[^\s()"]+|"')
_QUOTED = re.compile(r'"[^"]*"')
_FIELD = re.compile(r"(?:^|(?<=[\s(]))([^\W\d]\w+):(?!//)(\S?)")
_BETWEEN = re.compile(r"AND|OR|NEAR(?:/\d*)?")
_NEAR = re.compile(r"NEAR/\d{1,3}")
_QUOTE_IT = Sentence("To find the word itself, put it in quotation marks.")
_KNOWN = Sentence(
    "Fields: {fields}. To find the word itself, put it in quotation marks.", fields=", ".join(map(spelled, FIELDS))
)
MOST_DEEP = 50
"""How many brackets may stand within each other."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A bracket, a phrase or a run of letters and signs, with its place."""

    text: str
    start: int
    end: int

    @property
    def span(self) -> tuple[int, int]:
        """From its first code point to behind its last."""
        return self.start, self.end


def pieces(words: str) -> list[Piece]:
    """What stands between spaces and brackets."""
    return [Piece(found[0], found.start(), found.end()) for found in _PIECE.finditer(words)]


def whole(words: str, start: int, end: int) -> tuple[int, int]:
    """The span of all pieces that the span touches: a field's name belongs to its value, a * to its word."""
    touched = [piece.span for piece in pieces(words) if piece.start < end and start < piece.end]
    return (touched[0][0], touched[-1][1]) if touched else (start, end)


def check(words: str) -> None:
    """InputError `query-not-understood`: what is not closed, unknown fields, fields without a value, operators without words."""
    found = pieces(words)
    _check_closed(found)
    _check_fields(words)
    ends = Piece("(", 0, 0), Piece(")", len(words), len(words))
    around = [ends[0], *found, ends[1]]
    for before, piece, after in zip(around, around[1:], around[2:], strict=False):
        _check_operator(before.text, piece, after.text)


def _check_closed(found: list[Piece]) -> None:
    opened: list[Piece] = []
    for piece in found:
        if piece.text == '"':
            raise refuse(
                '"', "a quotation mark is not closed", 'Write "white flag" with one at either end.', piece.span
            )
        if piece.text == ")" and not opened:
            raise refuse(")", "this bracket closes nothing", _QUOTE_IT, piece.span)
        if piece.text in "()":
            opened = [*opened, piece] if piece.text == "(" else opened[:-1]
        if len(opened) > MOST_DEEP:
            why = Sentence("more than {most} brackets stand within each other", most=MOST_DEEP)
            raise refuse("(", why, span=piece.span)
    if opened:
        raise refuse("(", "a bracket is not closed", "Write a ) where it ends.", opened[-1].span)


def _check_fields(words: str) -> None:
    bare = _QUOTED.sub(lambda quoted: f'"{"-" * (len(quoted[0]) - 2)}"', words)
    for found in _FIELD.finditer(bare):
        span = found.start(), found.end(1) + 1
        if found[1] in FIELDS and found[2] in ("", ")"):
            why = Sentence("nothing follows “{field}”", field=f"{spelled(found[1])}:")
            raise refuse(found[0], why, "Write the value right after the colon.", span)
        if found[1] not in FIELDS and found[2] not in ("", ")"):
            why = Sentence("there is no field “{name}”", name=found[1][:40])
            raise refuse(found[0], why, _KNOWN, span)


def _check_operator(before: str, piece: Piece, after: str) -> None:
    text = piece.text
    if _BETWEEN.fullmatch(text):
        if text.startswith("NEAR") and not _NEAR.fullmatch(text):
            raise refuse(text, "NEAR needs a number of words, such as NEAR/5", _QUOTE_IT, piece.span)
        if before in ("(", "NOT") or _BETWEEN.fullmatch(before) or after == ")":
            raise refuse(text, Sentence("{operator} stands between two words", operator=text), _QUOTE_IT, piece.span)
    if text == "NOT" and (after in (")", "NOT") or before.startswith("NEAR/")):
        raise refuse(text, "NOT stands before a word", _QUOTE_IT, piece.span)
