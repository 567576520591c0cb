"""What a page needs to be seen and heard: pictures, video and sound, style sheets, fonts; found in HTML and CSS, never followed further."""

from __future__ import annotations

import re
from collections.abc import Iterator

import lxml.html
from lxml import etree

MAX_REFERENCES = 400
_CSS = re.compile(r"url\(\s*['\"]?([^'\")\s]{1,2000})['\"]?\s*\)|@import\s+['\"]([^'\"]{1,2000})['\"]", re.I)
_SRCSET_SPLIT = re.compile(r",\s+")
_ATTRIBUTES = ("src", "data-src", "data-original", "data-lazy-src", "poster")
_MEDIA = ("img", "source", "input", "amp-img", "image", "video", "audio")


def references_of_html(html: str) -> list[str]:
    """References as written, in the page's order, each once. Scripts, frames and links to other pages are not asked for."""
    try:
        root = lxml.html.document_fromstring(
            html.encode("utf-8", "replace"), parser=lxml.html.HTMLParser(encoding="utf-8", huge_tree=False)
        )
    except (etree.LxmlError, ValueError):
        return []
    found = dict.fromkeys(reference.strip() for reference in _references(root) if reference.strip())
    return list(found)[:MAX_REFERENCES]


def _references(root: lxml.html.HtmlElement) -> Iterator[str]:
    for element in root.iter(*_MEDIA, "link", "style"):
        if element.tag == "link":
            if "stylesheet" in (element.get("rel") or "").lower():
                yield element.get("href") or ""
        elif element.tag == "style":
            yield from references_of_css(element.text or "")
        else:
            for name in _ATTRIBUTES:
                yield element.get(name) or ""
            for name in ("srcset", "data-srcset"):
                yield from _srcset(element.get(name) or "")
    for element in root.xpath("//*[@style]")[:2_000]:
        yield from references_of_css(element.get("style"))


def _srcset(value: str) -> Iterator[str]:
    if value and not value.startswith("data:"):
        for part in _SRCSET_SPLIT.split(value):
            yield part.strip().split(" ")[0].rstrip(",")


def references_of_css(css: str) -> list[str]:
    """url(…) and @import of a style sheet, as written."""
    return list(dict.fromkeys(a or b for a, b in _CSS.findall(css[:2_000_000])))[:MAX_REFERENCES]
