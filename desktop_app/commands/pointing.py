"""Shows where in a query a refusal points: the query, and a line of carets under the piece."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager

import click

from desktop_app.commands.output import Output, one_line, plain
from desktop_app.errors import InputError

_AROUND = 40
"""How much of a long query is shown on either side of the piece, in code points."""


@contextmanager
def pointing_at(output: Output, query: str | None) -> Iterator[None]:
    """Lets refusals of the query through, for people with the place shown first, on stderr."""
    try:
        yield
    except InputError as error:
        if query and not output.as_json and "start" in error.details:
            for line in pointed(query, int(error.details["start"]), int(error.details["end"])):
                click.echo(plain(line), err=True)
        raise


def pointed(query: str, start: int, end: int) -> list[str]:
    """The lines; where words run from the right, columns say nothing, so the piece stands there by itself."""
    shown = one_line(query[max(0, start - _AROUND) : end + _AROUND].replace("\t", " "))
    if _runs_from_right(shown):
        return [f"    {one_line(query[start:end])}"]
    before, piece = plain(query[max(0, start - _AROUND) : start]), plain(query[start:end])
    return [f"    {shown}", "    " + " " * _columns(before) + "^" * max(1, _columns(piece))]


def _runs_from_right(text: str) -> bool:
    return any(unicodedata.bidirectional(letter) in ("R", "AL", "RLE", "RLO", "RLI") for letter in text)


def _columns(text: str) -> int:
    """How many columns of a terminal the text takes: East Asian wide letters two (UAX #11), marks none."""
    return sum(
        0 if unicodedata.combining(letter) else 2 if unicodedata.east_asian_width(letter) in "WF" else 1
        for letter in text
    )
