"""What the page says of itself, reduced to one value each; every candidate is kept beside it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass
from urllib.parse import urlsplit

from desktop_app.analysis.article.dates import iso_date
from desktop_app.analysis.article.model import Candidate
from desktop_app.analysis.article.structured import candidates as structured_candidates
from desktop_app.analysis.article.tree import Element, Page, fold

MAX_CANDIDATES = 200
MAX_AUTHORS = 30
MAX_DATED_ELEMENTS = 60_000

_BY = re.compile(r"^(?:(?:written )?by|von|par|por|автор|автори|текст|بقلم|كتب)\s*[:：]?\s+", re.I)
_SPLIT = re.compile(r"\s*(?:[,;|،·]|\s(?:and|und|et|y|и|та|و)\s)\s*", re.I)
_NOT_NAME = re.compile(r"https?:|www\.|@|\d{2}")
_PRINTED = ("byline", "meta", "microdata")
_WORD = re.compile(r"\w+")
_SUFFIX = re.compile(r"\s+[|–—-]\s+")


@dataclass(frozen=True, slots=True)
class Metadata:
    """One value a fact, "" when the page does not tell."""

    title: str
    authors: tuple[str, ...]
    site: str
    published_at: str
    modified_at: str
    language_declared: str
    candidates: tuple[Candidate, ...]


def read_metadata(page: Page, address: str) -> Metadata:
    """JSON-LD, OpenGraph, other meta, microdata, byline, title; the date as a last resort by htmldate."""
    found = structured_candidates(page.root)
    if not _first_date(found, "published_at") and len(page.elements) < MAX_DATED_ELEMENTS:
        found += _last_resort_date(page.root, address)
    site = _first(found, "site") or _host(address)
    return Metadata(
        title=_title(found, site),
        authors=_authors(found),
        site=site,
        published_at=_first_date(found, "published_at"),
        modified_at=_first_date(found, "modified_at"),
        language_declared=_first(found, "language_declared").replace("_", "-").lower()[:20],
        candidates=tuple(dict.fromkeys(found))[:MAX_CANDIDATES],
    )


def _title(found: Sequence[Candidate], site: str) -> str:
    """The most trusted title; a title element loses " | site" behind it when the site is known by that name."""
    first = _trusted([c for c in found if c.name == "title" and c.value])
    if first is None or first.origin != "title element":
        return first.value if first else ""
    pieces = _SUFFIX.split(first.value)
    if len(pieces) > 1 and site and pieces[-1].casefold() == site.casefold():
        return first.value[: -len(pieces[-1])].rstrip(" |–—-")
    return first.value


def _trusted(titles: Sequence[Candidate]) -> Candidate | None:
    """The first, unless it shares few words with the title element and another one stands in it whole.

    Site names and descriptions are met as headings and as headlines of structured data.
    """
    shown = next((c.value.casefold() for c in titles if c.origin == "title element"), "")
    for first in titles[:1]:
        words = _WORD.findall(first.value.casefold())
        if shown and sum(word in shown for word in words) < len(words) / 2:
            # What the page states as data yields to a heading alone: title elements are often written for search engines.
            others = (c for c in titles if first.origin == "h1" or c.origin != "title element")
            return next((c for c in others if c.value.casefold() in shown), first)
        return first
    return None


def _authors(found: Sequence[Candidate]) -> tuple[str, ...]:
    """The names of the most trusted origin that gives any."""
    for origin in dict.fromkeys(c.origin for c in found if c.name == "author"):
        values = (c.value for c in found if c.name == "author" and c.origin == origin)
        if names := tuple(dict.fromkeys(name for value in values for name in split_authors(value, origin in _PRINTED))):
            return names[:MAX_AUTHORS]
    return ()


def split_authors(value: str, printed: bool = True) -> list[str]:
    """Names in one byline; of a printed one without "By" and its sisters. Addresses and dates are not names."""
    value = _BY.sub("", value.strip()) if printed else value
    names = (fold(part) for part in _SPLIT.split(value))
    return [name for name in names if 1 < len(name) < 80 and not _NOT_NAME.search(name)]


def _first(found: Sequence[Candidate], name: str) -> str:
    return next((c.value for c in found if c.name == name and c.value), "")


def _first_date(found: Sequence[Candidate], name: str) -> str:
    return next((date for c in found if c.name == name and (date := iso_date(c.value))), "")


def _last_resort_date(root: Element, address: str) -> list[Candidate]:
    # Imported late; works on its own copy of the tree, and only when the page states no date.
    from htmldate import find_date

    try:
        found = find_date(deepcopy(root), url=address or None, original_date=True, extensive_search=False)
    except (ValueError, TypeError, OverflowError, RecursionError, AttributeError):
        return []
    return [Candidate("published_at", str(found), "htmldate")] if found else []


def _host(address: str) -> str:
    try:
        return (urlsplit(address).hostname or "").removeprefix("www.")
    except ValueError:
        return ""
