"""Decoded HTML to an lxml tree, bounded; and the small questions that all readers ask of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from typing import Any
from urllib.parse import urljoin

import lxml.html
from lxml import etree

Element = Any
MAX_HTML = 20_000_000
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_FOLDABLE = re.compile(r"  |[\t\r\n\f\u200b\ufeff]")
_SPACES = re.compile(r"[ \t\r\n\f\u200b\ufeff]+")
_TAG = re.compile(r"<([a-zA-Z][^\s<>/]{0,40})(?:[^>\"']++|\"[^\"]*+\"|'[^']*+')*+")
_QUOTED = re.compile(r"\"[^\"]*+\"|'[^']*+'")
_ANY_TAG = re.compile(r"<[^<>]*>?")
_SCRIPT = re.compile(r"<(/?)(?:script|style)\b", re.I)
_LONG_TAG = 8_000
_MAX_ATTRIBUTES = 1_000
SKIPPED = frozenset(("script", "style", "noscript", "template", "svg", "head", "iframe", "object", "select", "button"))


@dataclass(frozen=True, slots=True)
class Page:
    """The root element (None: nothing could be made of it), and whether a limit of the parser cut it off.

    `elements` holds every element: lxml makes its Python objects anew on each walk unless someone keeps them.
    """

    root: Element | None
    is_cut: bool
    elements: tuple[Element, ...] = ()


def parse_html(html: str) -> Page:
    """At most 20 million characters, 256 levels, 10 million characters in one piece of text."""
    cleaned = _clean(html)
    if not cleaned.strip():
        return Page(None, False)
    parser = lxml.html.HTMLParser(
        encoding="utf-8", recover=True, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        root = lxml.html.document_fromstring(cleaned.encode("utf-8", "replace"), parser=parser)
    except (etree.LxmlError, ValueError):
        root = None
    if root is None:
        return Page(None, True)
    return Page(root, len(parser.error_log.filter_from_fatals()) > 0, tuple(root.iter()))


def _clean(html: str) -> str:
    cleaned = _CONTROL.sub("", _DECLARATION.sub("", html[:MAX_HTML]))
    crowded = [match for match in _TAG.finditer(cleaned) if len(match[0]) > _LONG_TAG and _is_crowded(match[0])]
    for match in reversed(crowded):
        cleaned = f"{cleaned[: match.start()]}<{match[1]}{cleaned[match.end() :]}"
    return cleaned


def _is_crowded(start_tag: str) -> bool:
    """Thousands of attributes in one tag make the parsers take minutes; no page means them."""
    return len(_QUOTED.sub('"', start_tag).split()) > _MAX_ATTRIBUTES


def words_only(html: str) -> str:
    """The words of a page that no tree can be made of: tags dropped, entities resolved, a line for each stretch."""
    bare = _ANY_TAG.sub("\n", _without_scripts(html[:MAX_HTML]))
    lines = (fold(line) for line in _CONTROL.sub("", unescape(bare)).split("\n"))
    return "\n\n".join(line for line in lines if line)


def _without_scripts(html: str) -> str:
    # One pass over their tags: a pattern that looks for each end anew is quadratic on a page of beginnings.
    kept, place, inside = [], 0, False
    for match in _SCRIPT.finditer(html):
        if not inside and not match[1]:
            kept.append(html[place : match.start()])
            inside = True
        elif inside and match[1]:
            place, inside = match.start(), False
    return "".join(kept) + ("" if inside else html[place:])


def fold(text: str) -> str:
    """White space folded to single spaces, trimmed."""
    text = text.strip()
    return _SPACES.sub(" ", text) if _FOLDABLE.search(text) else text


def tag(element: Element) -> str:
    """The element's name, "" for comments and processing instructions."""
    return element.tag if isinstance(element.tag, str) else ""


def squeeze(text: str) -> str:
    """Each stretch of white space as one space."""
    return _SPACES.sub(" ", text)


def text_of(element: Element) -> str:
    """The element's words: folded, `br` a line break, scripts left out."""
    lines = "".join(_pieces(element)).split("\n")
    return "\n".join(line for line in map(fold, lines) if line)


def _pieces(element: Element) -> Iterator[str]:
    # lxml's own walk instead of recursion: pages nest deeper than Python's stack.
    walker = etree.iterwalk(element, events=("start", "end"))
    for event, node in walker:
        if event == "start":
            if tag(node) in SKIPPED:
                walker.skip_subtree()
            else:
                yield "\n" if tag(node) == "br" else squeeze(node.text or "")
        elif node is not element:
            yield squeeze(node.tail or "")


def body_of(root: Element) -> Element:
    """The page's body, or the root of a page without one."""
    body = root.find("body")
    return root if body is None else body


def absolute(address: str, base: str) -> str:
    """The address resolved against the page's; "" for what is no web address."""
    address = address.strip()
    if not address or address.startswith(("data:", "javascript:", "blob:", "about:")):
        return ""
    try:
        return urljoin(base, address)
    except ValueError:
        return ""


def attribute(element: Element, name: str) -> str:
    """An attribute's value, folded; "" when absent."""
    return fold(element.get(name) or "")
