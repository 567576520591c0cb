"""Pictures of an article with caption and credit, and media that the page only points at."""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.analysis.article.frame import is_caption
from desktop_app.analysis.article.model import ArticleImage, Embed
from desktop_app.analysis.article.tree import Element, absolute, attribute, fold, tag, text_of

_DECORATION = re.compile(r"logo|avatar|icon|sprite|pixel|spacer|placeholder|emoji|gravatar", re.I)
_SOURCES = ("data-srcset", "srcset", "data-original", "data-lazy-src", "data-src", "src")
_SIZE = re.compile(r"\s+(\d+(?:\.\d+)?)(w|x)\s*$")
_CREDIT = re.compile(r"\(?\b(?:photo|photograph|foto|image|credit|photo by)\s*[:/]\s*([^)\n]{2,120})\)?", re.I)
_BRACKET = re.compile(r"\(([^()\n]{2,80}/[^()\n]{2,60})\)\s*$")
_MAX_IMAGES = 300


def images(root: Element, frames: list[Element], base: str, text: str) -> list[ArticleImage]:
    """Pictures in the article's part of the page (or the whole page), without decoration, each once."""
    found: dict[str, ArticleImage] = {}
    for scope in frames or [root]:
        for element in scope.iter("img", "amp-img"):
            image = _image(element, base, text)
            if image and len(found) < _MAX_IMAGES:
                found.setdefault(image.addresses[0].split("?")[0], image)
    return list(found.values())


def _image(element: Element, base: str, text: str) -> ArticleImage | None:
    addresses = list(dict.fromkeys(_addresses(element, base)))
    if not addresses or _is_decoration(element, addresses[0]):
        return None
    caption, credit = _caption(element)
    start = text.find(caption) if caption else -1
    return ArticleImage(tuple(addresses), caption, credit, attribute(element, "alt"), start if start >= 0 else None)


def _is_decoration(element: Element, address: str) -> bool:
    if address.startswith("data:") and len(address) < 2_000:
        return True
    for name, least in (("width", 90), ("height", 60)):
        size = attribute(element, name).removesuffix("px")
        if size.isdigit() and int(size) < least:
            return True
    name = "" if address.startswith("data:") else address.rsplit("/", 1)[-1]
    return bool(_DECORATION.search(name))


def _addresses(element: Element, base: str) -> Iterator[str]:
    """As written first (a saved page's own files), then absolute; of a srcset the largest first."""
    picture = element.getparent() if tag(element.getparent()) == "picture" else None
    holders = [*(picture.iterfind("source") if picture is not None else ()), element]
    written: list[str] = []
    for name in _SOURCES:
        for holder in holders:
            value = (holder.get(name) or "").strip()
            written += _srcset(value) if name.endswith("srcset") else [value] if value else []
    for address in written:
        if address.startswith("data:image/"):
            yield address
        elif not address.startswith(("data:", "blob:", "javascript:")):
            yield address
            if base and (full := absolute(address, base)):
                yield full


def _srcset(value: str) -> list[str]:
    """Addresses of a srcset, largest first. A data: address holds commas and stands alone."""
    if value.startswith("data:"):
        return [value.split()[0]]
    sized = []
    for part in re.split(r",\s+", value):
        match = _SIZE.search(part)
        sized.append((float(match[1]) if match else 1.0, _SIZE.sub("", part).strip()))
    return [address for _size, address in sorted(sized, key=lambda s: -s[0]) if address]


def _caption(element: Element) -> tuple[str, str]:
    """(caption, credit) from the figure, or from a caption block beside the picture."""
    for ancestor in list(element.iterancestors())[:5]:
        captions = [e for e in ancestor.iter("figcaption", "p", "div", "span") if is_caption(e)]
        if tag(ancestor) == "figure" or captions:
            texts = list(dict.fromkeys(fold(text_of(e)) for e in captions))
            caption = max(texts, key=len, default="")
            return caption, _credit(captions, caption)
    return "", ""


def _credit(captions: list[Element], caption: str) -> str:
    for element in captions:
        for inner in element.iter():
            if "credit" in attribute(inner, "class").lower():
                return fold(text_of(inner)).strip("()")
    match = _CREDIT.search(caption) or _BRACKET.search(caption)
    return match[1].strip(" .)") if match else ""


def embeds(frames: list[Element], base: str) -> list[Embed]:
    """Video, audio and frames from elsewhere: named by the page, not captured with it."""
    found: dict[str, Embed] = {}
    for scope in frames:
        for element in scope.iter("video", "audio", "iframe", "embed"):
            media = "audio" if tag(element) == "audio" else "video"
            sources = [element.get("src") or element.get("data-src") or "", *(s.get("src") or "" for s in element.iter("source"))]
            for address in filter(None, (absolute(source, base) or source.strip() for source in sources)):
                found.setdefault(address, Embed(media, address[:2_000], attribute(element, "title")[:500]))
                break
    return list(found.values())[:200]
