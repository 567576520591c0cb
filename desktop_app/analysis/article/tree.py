"""Decoded HTML to an lxml tree, bounded; and the small questions that all readers ask of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urljoin

import lxml.html
from lxml import etree

Element = Any
MAX_HTML = 20_000_000
MAX_DEPTH_TAGS = 200_000
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_SPACES = re.compile(r"[ \t\r\n\f\u200b\ufeff]+")
SKIPPED = frozenset(("script", "style", "noscript", "template", "svg", "head", "iframe", "object", "select", "button"))


def parse_html(html: str) -> Element | None:
    """The root element, or None when nothing can be made of it (empty, or nested without end)."""
    cleaned = _CONTROL.sub("", _DECLARATION.sub("", html[:MAX_HTML]))
    if not cleaned.strip():
        return None
    parser = lxml.html.HTMLParser(encoding="utf-8", recover=True, huge_tree=False)
    try:
        root = lxml.html.document_fromstring(cleaned.encode("utf-8", "replace"), parser=parser)
    except (etree.LxmlError, ValueError):
        return None
    return root


def fold(text: str) -> str:
    """White space folded to single spaces, trimmed."""
    return _SPACES.sub(" ", text).strip()


def tag(element: Element) -> str:
    """The element's name, "" for comments and processing instructions."""
    return element.tag if isinstance(element.tag, str) else ""


def text_of(element: Element) -> str:
    """The element's words: folded, `br` a line break, scripts left out."""
    lines = "".join(_pieces(element)).split("\n")
    return "\n".join(line for line in map(fold, lines) if line)


def _pieces(element: Element) -> Iterator[str]:
    # lxml's own iteration instead of recursion: pages nest deeper than Python's stack.
    skip_until = None
    for event, node in etree.iterwalk(element, events=("start", "end")):
        name = tag(node)
        if event == "start":
            if skip_until is None:
                if name in SKIPPED or not name:
                    skip_until = node
                elif name == "br":
                    yield "\n"
                elif node.text:
                    yield _SPACES.sub(" ", node.text)
        else:
            if skip_until is node:
                skip_until = None
            if skip_until is None and node is not element and node.tail:
                yield _SPACES.sub(" ", node.tail)


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
