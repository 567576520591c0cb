"""What the page says of itself, reduced to one value each; every candidate is kept beside it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from desktop_app.analysis.article.model import Candidate
from desktop_app.analysis.article.structured import candidates as structured_candidates
from desktop_app.analysis.article.tree import Element, fold

_BY = re.compile(r"^(by|von|par|por|автор|автор:|بقلم)\s+", re.I)
_SPLIT = re.compile(r"\s*(?:,|;|\band\b|\bund\b|\bet\b|\by\b)\s*", re.I)
_DATE = re.compile(r"^\d{4}-\d{2}(-\d{2})?([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$")


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


def read_metadata(root: Element, html: str, address: str) -> Metadata:
    """JSON-LD, OpenGraph, other meta, microdata, byline, title; the date as a last resort by htmldate."""
    found = structured_candidates(root)
    if not any(c.name == "published_at" and _DATE.match(c.value) for c in found):
        found += _last_resort_date(html, address)
    authors = tuple(dict.fromkeys(name for c in found if c.name == "author" for name in split_authors(c.value)))
    best = _best_origin(found, "author")
    first_authors = [n for c in found if c.name == "author" and c.origin == best for n in split_authors(c.value)]
    return Metadata(
        title=_first(found, "title"),
        authors=tuple(dict.fromkeys(first_authors)) or authors,
        site=_first(found, "site") or _host(address),
        published_at=_first_date(found, "published_at"),
        modified_at=_first_date(found, "modified_at"),
        language_declared=_first(found, "language_declared").replace("_", "-").lower()[:20],
        candidates=tuple(found[:200]),
    )


def split_authors(value: str) -> list[str]:
    """Names in one byline, without "By" and its sisters."""
    names = (fold(_BY.sub("", part)) for part in _SPLIT.split(_BY.sub("", value)))
    return [name for name in names if 1 < len(name) < 80 and not name.startswith("http")]


def _best_origin(found: Sequence[Candidate], name: str) -> str:
    return next((c.origin for c in found if c.name == name), "")


def _first(found: Sequence[Candidate], name: str) -> str:
    return next((c.value for c in found if c.name == name and c.value), "")


def _first_date(found: Sequence[Candidate], name: str) -> str:
    dated = [c.value for c in found if c.name == name]
    return next((value for value in dated if _DATE.match(value)), "")


def _last_resort_date(html: str, address: str) -> list[Candidate]:
    from htmldate import find_date

    try:
        found = find_date(html, url=address or None, original_date=True, extensive_search=False)
    except (ValueError, TypeError, OverflowError, RecursionError):
        return []
    return [Candidate("published_at", str(found), "htmldate")] if found else []


def _host(address: str) -> str:
    try:
        return (urlsplit(address).hostname or "").removeprefix("www.")
    except ValueError:
        return ""
