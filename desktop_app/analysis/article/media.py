"""Pictures of an article with caption and credit, and media that the page only points at."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import islice

from desktop_app.analysis.article.blocks import is_caption_class
from desktop_app.analysis.article.model import ArticleImage, Embed
from desktop_app.analysis.article.tree import Element, absolute, attribute, fold, tag, text_of

_DECORATION = re.compile(r"logo|avatar|icon|sprite|pixel|spacer|placeholder|emoji", re.I)
_SOURCES = ("data-srcset", "srcset", "data-original", "data-lazy-src", "data-src", "src")
_SIZE = re.compile(r"\s+(\d{1,6}(?:\.\d{1,3})?)(w|x)\s*$")
_SRCSET_COMMA = re.compile(r",\s+|(?<=\d[wx]),")
_CREDIT = re.compile(
    r"\(?\b(?:photograph|photo|foto|image|credit)(?:\s+(?:by|credit))?\s*[:/]\s*([^)\n]{2,120})\)?",
    re.I,
)
_BRACKET = re.compile(r"\(([^()\n]{2,80}/[^()\n]{2,60})\)\s*$")
_DOCUMENT = re.compile(r"\.(?:pdf|docx?|xlsx?|odt|csv|pptx?)$", re.I)
_MAX_IMAGES = 300
_MAX_LOOKED_AT = 3_000
_MAX_EMBEDS = 200
_MAX_INLINE = 2_000
_MAX_ADDRESS = 20_000_000


def images(scope: Element, base: str, text: str, places: Mapping[Element, int]) -> list[ArticleImage]:
    """Pictures below `scope`, without decoration, each address once, in the page's order. `places`: where each stands."""
    found: dict[str, ArticleImage] = {}
    place = 0
    for element in islice(scope.iter("img", "amp-img"), _MAX_LOOKED_AT):
        image = _image(element, base, text, place, places.get(element, 0))
        if image and len(found) < _MAX_IMAGES:
            found.setdefault(image.addresses[0].split("?")[0], image)
            place = image.start or place
    return list(found.values())


def _image(element: Element, base: str, text: str, place: int, stands: int) -> ArticleImage | None:
    addresses = tuple(dict.fromkeys(_addresses(element, base)))
    if not addresses or _is_decoration(element, addresses[0]):
        return None
    caption, credit = _caption(element)
    start = _place_of(caption, text, place)
    return ArticleImage(addresses, fold(caption.replace("\n", " ")), credit, attribute(element, "alt"), start, stands)


def _place_of(caption: str, text: str, place: int) -> int | None:
    """Where the caption stands: at or after the last one, since pictures come in the page's order."""
    if not caption:
        return None
    start = text.find(caption, place)
    start = text.find(caption) if start < 0 else start
    return start if start >= 0 else None


def _is_decoration(element: Element, address: str) -> bool:
    for name, least in (("width", 90), ("height", 60)):
        size = attribute(element, name).removesuffix("px")
        if size.isdecimal() and int(size[:6]) < least:
            return True
    if address.startswith("data:"):
        return len(address) < _MAX_INLINE
    return bool(_DECORATION.search(address.split("?")[0].rsplit("/", 1)[-1]))


def _addresses(element: Element, base: str) -> Iterator[str]:
    """As written first (a saved page's own files), then absolute; of a srcset the largest first."""
    # The parser takes `source` for an element with an end, so the picture may lie deeper than written.
    picture = next(islice(element.iterancestors("picture"), 1), None)
    holders = [*(islice(picture.iter("source"), 20) if picture is not None else ()), element]
    written: list[str] = []
    for name in _SOURCES:
        for holder in holders:
            value = (holder.get(name) or "").strip()[:_MAX_ADDRESS]
            written += _srcset(value) if name.endswith("srcset") else [value] if value else []
    # A small inline picture stands in for the real one that a script loads later.
    inline = [address for address in written if address.startswith("data:image/")]
    for address in written:
        if not address.startswith(("data:", "blob:", "javascript:")):
            yield address
            if base and (full := absolute(address, base)):
                yield full
    yield from inline


def _srcset(value: str) -> list[str]:
    """Addresses of a srcset, largest first. A data: address holds commas and stands alone."""
    if value.startswith("data:"):
        return [value.split()[0]]
    sized = []
    for part in _SRCSET_COMMA.split(value)[:50]:
        match = _SIZE.search(part[-40:])
        sized.append((float(match[1]) if match else 1.0, _SIZE.sub("", part.strip()).strip()))
    return [address for _size, address in sorted(sized, key=lambda s: -s[0]) if address]


def _caption(element: Element) -> tuple[str, str]:
    """(caption, credit) from the figure, or from a caption block that stands with this picture alone."""
    for ancestor in islice(element.iterancestors(), 5):
        if tag(ancestor) in ("article", "main", "body"):
            break
        if tag(ancestor) != "figure" and len(list(islice(ancestor.iter("img", "amp-img"), 2))) > 1:
            break
        captions = list(islice(_captions(ancestor), 10))
        if captions or tag(ancestor) == "figure":
            caption = max((text_of(e) for e in captions), key=len, default="")
            return caption, _credit(captions, caption)
    return "", ""


def _captions(ancestor: Element) -> Iterator[Element]:
    for element in ancestor.iter("figcaption", "p", "div", "span", "small", "cite"):
        if element is not ancestor and (tag(element) == "figcaption" or is_caption_class(element)):
            yield element


def _credit(captions: list[Element], caption: str) -> str:
    for element in captions:
        for inner in islice(element.iter(), 50):
            if "credit" in attribute(inner, "class").lower() and (words := fold(text_of(inner)).strip("() ")):
                match = _CREDIT.match(words)
                return (match[1] if match else words)[:200].strip()
    match = _CREDIT.search(caption) or _BRACKET.search(caption)
    return match[1].strip(" .)") if match else ""


def embeds(scope: Element, base: str) -> list[Embed]:
    """Video, audio, frames and linked documents: named by the page, not captured with it."""
    found: dict[str, Embed] = {}
    for element in islice(scope.iter("video", "audio", "iframe", "embed", "a"), _MAX_LOOKED_AT):
        named = _document(element, base) if tag(element) == "a" else _player(element, base)
        if named and len(found) < _MAX_EMBEDS:
            found.setdefault(named.address, named)
    return list(found.values())


def _document(element: Element, base: str) -> Embed | None:
    written = (element.get("href") or "").strip()[:2_000]
    if not _DOCUMENT.search(re.split("[?#]", written)[0]):
        return None
    return Embed("document", absolute(written, base) or written, fold(text_of(element).replace("\n", " "))[:500])


def _player(element: Element, base: str) -> Embed | None:
    inner = (source.get("src") for source in islice(element.iter("source"), 20))
    sources = [element.get("src"), element.get("data-src"), *inner]
    written = next((source.strip()[:2_000] for source in sources if source and source.strip()), "")
    if not written or written.startswith(("about:", "javascript:", "data:")):
        return None
    caption = attribute(element, "title") or _figure_caption(element)
    kind = "audio" if tag(element) == "audio" else "video"
    return Embed(kind, absolute(written, base) or written, caption[:500], _sources(sources, base))


def _sources(sources: list[str | None], base: str) -> tuple[str, ...]:
    """All of a player, each as written and absolute; a small recording may stand in the page itself."""
    written = [source.strip()[:_MAX_ADDRESS] for source in sources if source and source.strip()]
    return tuple(dict.fromkeys(one for source in written for one in (source, absolute(source, base)) if one))


def _figure_caption(element: Element) -> str:
    figure = next(element.iterancestors("figure"), None)
    caption = figure.find(".//figcaption") if figure is not None else None
    return fold(text_of(caption).replace("\n", " ")) if caption is not None else ""
