"""What is read from an article."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of the text. kind: paragraph · heading · quote · caption · table · list-item. Code points."""

    kind: str
    level: int
    start: int
    end: int
    xpath: str = ""


@dataclass(frozen=True, slots=True)
class ArticleImage:
    """A picture of the article. `addresses` as written and absolute, the largest first."""

    addresses: tuple[str, ...]
    caption: str
    credit: str
    alt: str
    start: int | None
    """Where its caption stands in the text, if it does."""
    place: int = 0
    """Where the picture itself stands: the start of the block before which it is shown, or the text's length."""


@dataclass(frozen=True, slots=True)
class Embed:
    """Media that the page shows from elsewhere: referenced, not captured."""

    media: str
    """image · video · audio · document"""
    address: str
    caption: str
    written: tuple[str, ...] = ()
    """Of a player: all its sources, as the page writes them and absolute; the first that came is the recording."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """One value of one fact and where the page says it. All are kept; the first of a name is shown."""

    name: str
    value: str
    origin: str


@dataclass(frozen=True, slots=True)
class Article:
    """An article as read. Dates are ISO 8601 as far as the page tells, "" when it does not.

    `text` is the text that claims are pinned to: blocks joined by blank lines, the same for the same page and
    the same `parser`. `title_is_guess`: nothing on the page calls it a title. `notes`: what was cut or left, in words.
    """

    title: str
    authors: tuple[str, ...]
    site: str
    published_at: str
    modified_at: str
    language: str
    language_declared: str
    text: str
    blocks: tuple[Block, ...]
    images: tuple[ArticleImage, ...]
    embeds: tuple[Embed, ...]
    candidates: tuple[Candidate, ...]
    page_state: str
    """ok · login wall · cookie wall · error page · empty"""
    page_reason: str
    parser: str
    title_is_guess: bool = False
    notes: tuple[str, ...] = ()
