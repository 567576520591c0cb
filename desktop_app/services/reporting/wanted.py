"""What a report is to be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, get_args

from desktop_app.rows.ids import ItemId
from desktop_app.rows.redaction import NOTHING_HIDDEN, Redaction

Paper = Literal["A4", "Letter"]
PAPERS: tuple[Paper, ...] = get_args(Paper)


@dataclass(frozen=True, slots=True)
class Wanted:
    """How a report is to be. `names`: print display names in place of codes; `working_file`: print it, if it is "full".

    `graphic`: print pictures that are marked graphic; `positions`: print what the records tell of where something was made.
    `letterhead`: its lines, at the head of the cover and of every page; `logo`: the bytes of a PNG or JPEG beside it.
    """

    items: Sequence[ItemId]
    title: str = ""
    names: bool = False
    language: str = "en"
    template: str = "full"
    working_file: bool = True
    searches: bool = True
    """Print the methodology log, if the report is "full"."""
    despite: str = ""
    """Why it may leave although a flag or a consent stands against it."""
    graphic: bool = False
    positions: bool = True
    paper: Paper = "A4"
    letterhead: tuple[str, ...] = ()
    logo: bytes = b""
    redaction: Redaction = NOTHING_HIDDEN
    """Names that are replaced; regions of pictures are burnt out of every report."""
