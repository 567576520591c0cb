"""Structured data of a page: JSON-LD read tolerantly, OpenGraph, other meta elements, microdata."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from itertools import islice
from typing import Any

from desktop_app.analysis.article.model import Candidate
from desktop_app.analysis.article.tree import Element, attribute, fold, text_of

MAX_VALUE = 1_000
_MAX_NODES = 2_000
_MAX_SCRIPTS = 50
_MAX_METAS = 1_000
_ARTICLE = re.compile(r"Article|BlogPosting|LiveBlog|Report|WebPage|SocialMediaPosting")
_TRAILING_COMMA = re.compile(r",\s*([}\]])")
_CONTROL = re.compile("[\x00-\x1f]")
_META = {
    "og:title": "title",
    "twitter:title": "title",
    "og:site_name": "site",
    "article:published_time": "published_at",
    "article:modified_time": "modified_at",
    "og:updated_time": "modified_at",
    "article:author": "author",
    "author": "author",
    "byl": "author",
    "dc.creator": "author",
    "dc.title": "title",
    "dc.date": "published_at",
    "date": "published_at",
    "pubdate": "published_at",
    "datepublished": "published_at",
    "parsely-pub-date": "published_at",
    "parsely-author": "author",
    "sailthru.date": "published_at",
    "citation_publication_date": "published_at",
    "og:locale": "language_declared",
    "application-name": "site",
    "description": "description",
    "og:description": "description",
}
_LD = {
    "headline": "title",
    "datePublished": "published_at",
    "dateModified": "modified_at",
    "inLanguage": "language_declared",
}


def candidates(root: Element) -> list[Candidate]:
    """Every fact that structured data states, in the order of trust."""
    return [*_json_ld(root), *_meta(root), *_microdata(root), *_shown(root)]


def _json_ld(root: Element) -> Iterator[Candidate]:
    scripts = root.iterfind(".//script[@type='application/ld+json']")
    nodes = [node for script in islice(scripts, _MAX_SCRIPTS) for node in _load(script.text)]
    by_id = {node["@id"]: node for node in nodes if isinstance(node.get("@id"), str) and "name" in node}
    for node in sorted(nodes, key=lambda n: not _is_article(n)):
        if not _is_article(node):
            continue
        for key, name in _LD.items():
            if isinstance(node.get(key), str):
                yield Candidate(name, fold(html.unescape(node[key]))[:MAX_VALUE], "json-ld")
        for author in _names(node.get("author"), by_id):
            yield Candidate("author", author[:MAX_VALUE], "json-ld")
        for site in _names(node.get("publisher"), by_id):
            yield Candidate("site", site[:MAX_VALUE], "json-ld")


def _load(text: str | None) -> list[dict[str, Any]]:
    """All objects of one script: control characters, trailing commas, CDATA and HTML entities are forgiven."""
    raw = (text or "").strip().removeprefix("<!--").removesuffix("-->").replace("<![CDATA[", "").replace("]]>", "")
    raw = _TRAILING_COMMA.sub(r"\1", _CONTROL.sub(" ", raw))
    if raw.count("[") + raw.count("{") > _MAX_NODES:
        return []
    try:
        value = json.loads(html.unescape(raw) if raw.startswith(("&", "{&", "[&")) else raw)
    except (ValueError, RecursionError):
        return []
    return list(_objects(value))[:_MAX_NODES]


def _objects(value: Any, depth: int = 0) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict) and depth < 12:
        yield value
        for inner in value.values():
            yield from _objects(inner, depth + 1)
    elif isinstance(value, list) and depth < 12:
        for inner in value:
            yield from _objects(inner, depth + 1)


def _is_article(node: dict[str, Any]) -> bool:
    types = node.get("@type")
    return any(isinstance(t, str) and _ARTICLE.search(t) for t in (types if isinstance(types, list) else [types]))


def _names(value: Any, by_id: dict[str, dict[str, Any]]) -> Iterator[str]:
    for entry in value if isinstance(value, list) else [value]:
        if isinstance(entry, dict):
            known = entry.get("@id")
            entry = by_id.get(known, entry) if "name" not in entry and isinstance(known, str) else entry
            entry = entry.get("name")
        if isinstance(entry, str) and entry and not entry.startswith(("http:", "https:")):
            yield fold(html.unescape(entry))


def _meta(root: Element) -> Iterator[Candidate]:
    for element in islice(root.iter("meta"), _MAX_METAS):
        key = (element.get("property") or element.get("name") or element.get("itemprop") or "").lower()
        value = attribute(element, "content")
        if value and key in _META:
            origin = "opengraph" if key.startswith(("og:", "article:")) else "meta"
            if not (_META[key] == "author" and value.startswith("http")):
                yield Candidate(_META[key], value[:MAX_VALUE], origin)


def _microdata(root: Element) -> Iterator[Candidate]:
    names = {"headline": "title", "datePublished": "published_at", "dateModified": "modified_at", "author": "author"}
    for element in root.xpath("//*[@itemprop]")[:500]:
        name = names.get(element.get("itemprop", ""))
        value = attribute(element, "content") or attribute(element, "datetime") or fold(text_of(element))
        if name and value and element.tag != "meta" and len(value) < 300:
            yield Candidate(name, value, "microdata")


def _shown(root: Element) -> Iterator[Candidate]:
    for element in root.xpath("//a[@rel='author'] | //*[contains(@class, 'byline')]")[:5]:
        if value := fold(text_of(element)):
            yield Candidate("author", value[:200], "byline")
    for element in root.xpath("//time[@datetime]")[:5]:
        yield Candidate("published_at", attribute(element, "datetime"), "time element")
    for path, origin in (("//h1", "h1"), ("//title", "title element")):
        for element in root.xpath(path)[:2]:
            if value := fold(element.text_content()):
                yield Candidate("title", value[:500], origin)
    if language := attribute(root, "lang"):
        yield Candidate("language_declared", language, "html lang")
