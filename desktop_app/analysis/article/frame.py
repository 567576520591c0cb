"""Which blocks of the original page are the article: text chosen by trafilatura, structure from the page itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from desktop_app.analysis.article.tree import SKIPPED, Element, attribute, tag, text_of

BLOCKS = frozenset(
    "p h1 h2 h3 h4 h5 h6 li blockquote td th pre figcaption dd dt caption summary address".split()
)
_CONTAINERS = frozenset("div section article main header footer center span a figure body font".split())
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_NOT_WORD = re.compile(r"[\W_]+")
_ZONES = re.compile(r"\b(nav|menu|related|share|social|newsletter|subscribe|comment|advert|promo|sidebar|breadcrumb|cookie)", re.I)
_CAPTION = re.compile(r"caption|credit|legend|bildunterschrift|pie-de-foto", re.I)
_KEEP_SHARE = 0.92


@dataclass(frozen=True, slots=True)
class Part:
    """One block of the page: the element and its words."""

    element: Element
    text: str
    matched: bool


def norm(text: str) -> str:
    """Letters and digits alone, lower case: what blocks are compared by."""
    return _NOT_WORD.sub("", text).lower()


def chosen_text(html: str) -> list[str]:
    """The article's paragraphs as trafilatura chooses them."""
    import trafilatura

    found: Any = trafilatura.bare_extraction(
        html, include_comments=False, include_tables=True, include_images=False, include_links=False
    )
    body = getattr(found, "body", None)
    if body is None:
        return []
    wanted = ("p", "head", "item", "cell", "quote", "ab", "code")
    return [text for element in body.iter(*wanted) if (text := "".join(element.itertext()).strip())]


def article_parts(root: Element, html: str) -> list[Part]:
    """The blocks to show, in the page's order: matched ones, captions, and headings, quotes, tables between."""
    chosen = chosen_text(html)
    if not chosen:
        return []
    parts = list(_match(root, chosen))
    if not any(part.matched for part in parts):
        return [Part(root, text, True) for text in chosen]
    frame = _frame(parts)
    inside = [part for part in parts if frame is None or _is_within(part.element, frame)]
    return _keep(inside)


def _match(root: Element, chosen: list[str]) -> Iterator[Part]:
    pieces = {norm(text) for text in chosen}
    joined = "".join(norm(text) for text in chosen)
    for element in _block_elements(root):
        text = text_of(element)
        key = norm(text)
        if key:
            yield Part(element, text, key in pieces or (len(key) > 60 and key in joined))


def _block_elements(root: Element) -> Iterator[Element]:
    """Innermost blocks in document order; a container counts when words stand in it directly."""
    body = root.find("body") if root.find("body") is not None else root
    skipped: set[Element] = set()
    for element in body.iter():
        name = tag(element)
        parent = element.getparent()
        if name in SKIPPED or not name or parent in skipped:
            skipped.add(element)
        elif name in BLOCKS:
            if not any(tag(child) in BLOCKS for child in element.iterdescendants()):
                yield element
        elif name in _CONTAINERS and name not in ("span", "a", "font") and _has_own_words(element):
            yield element


def _has_own_words(element: Element) -> bool:
    own = [element.text or "", *((child.tail or "") for child in element)]
    inner = any(tag(child) in BLOCKS or tag(child) in ("div", "section") for child in element.iterdescendants())
    return not inner and any(piece.strip() for piece in own)


def _frame(parts: list[Part]) -> Element | None:
    """The smallest element with 92 % of the matched letters, widened to its article or main."""
    weights: dict[Element, int] = {}
    total = 0
    for part in parts:
        if part.matched:
            total += len(part.text)
            for ancestor in part.element.iterancestors():
                weights[ancestor] = weights.get(ancestor, 0) + len(part.text)
    fitting = [element for element, weight in weights.items() if weight >= _KEEP_SHARE * total]
    if not fitting:
        return None
    smallest = max(fitting, key=lambda element: sum(1 for _ in element.iterancestors()))
    for ancestor in [smallest, *smallest.iterancestors()]:
        if tag(ancestor) in ("article", "main") or ancestor.get("role") == "main" or "Article" in (ancestor.get("itemtype") or ""):
            return ancestor
    return smallest


def _is_within(element: Element, frame: Element) -> bool:
    return element is frame or any(ancestor is frame for ancestor in element.iterancestors())


def is_caption(element: Element) -> bool:
    """Whether the block is a picture's caption or credit."""
    return tag(element) == "figcaption" or any(
        _CAPTION.search(attribute(e, "class")) for e in [element, element.getparent()] if e is not None
    )


def _in_zone(element: Element) -> bool:
    for ancestor in [element, *element.iterancestors()]:
        if tag(ancestor) in ("nav", "aside", "footer", "form") or _ZONES.search(
            f"{attribute(ancestor, 'class')} {attribute(ancestor, 'id')}"
        ):
            return True
        if tag(ancestor) in ("article", "main", "body"):
            return False
    return False


def _keep(parts: list[Part]) -> list[Part]:
    places = [n for n, part in enumerate(parts) if part.matched]
    first, last = places[0], places[-1]
    return [part for n, part in enumerate(parts) if part.matched or _wanted(part, first <= n <= last, n < first)]


def _wanted(part: Part, between: bool, before: bool) -> bool:
    if _in_zone(part.element):
        return False
    if is_caption(part.element):
        return True
    name = tag(part.element)
    if before:
        return name == "h1"
    return between and (name in _HEADINGS or name in ("blockquote", "td", "th", "p", "li"))
