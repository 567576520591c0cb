"""Reading an article: THE text that claims are pinned to, its blocks, pictures and metadata."""

from __future__ import annotations

import re
from functools import lru_cache
from importlib.metadata import version

from desktop_app.analysis.article import media
from desktop_app.analysis.article.frame import Part, article_parts, is_caption
from desktop_app.analysis.article.metadata import Metadata, read_metadata
from desktop_app.analysis.article.model import Article, Block
from desktop_app.analysis.article.page_state import page_state
from desktop_app.analysis.article.tree import Element, parse_html, tag, text_of
from desktop_app.analysis.language import detect_language

READER = "1"
_KINDS = {"blockquote": "quote", "td": "table", "th": "table", "li": "list-item", "figcaption": "caption"}
_NO_METADATA = Metadata("", (), "", "", "", "", ())


@lru_cache(maxsize=1)
def parser_versions() -> str:
    """Which readers made the text: stands in the record as a conversion."""
    return f"attest-reader {READER}, trafilatura {version('trafilatura')}, lxml {version('lxml')}"


def read_article(html: str, address: str = "", status: int | None = None) -> Article:
    """An article from decoded HTML. Never raises on bad markup: an unreadable page is `empty`."""
    root = parse_html(html)
    if root is None:
        return _article(_NO_METADATA, "", (), root, status)
    known = read_metadata(root, html, address)
    try:
        parts = article_parts(root, html)
    except (ValueError, RecursionError):
        parts = []
    if not parts:
        parts = _whole_page(root)
    text, blocks = _join(parts)
    article = _article(known, text, blocks, root, status)
    return _with_media(article, root, parts, address)


def _article(known: Metadata, text: str, blocks: tuple[Block, ...], root: Element | None, status: int | None) -> Article:
    state, reason = page_state(root, text, known.title, status)
    return Article(
        title=known.title,
        authors=known.authors,
        site=known.site,
        published_at=known.published_at,
        modified_at=known.modified_at,
        language=detect_language(text),
        language_declared=known.language_declared,
        text=text,
        blocks=blocks,
        images=(),
        embeds=(),
        candidates=known.candidates,
        page_state=state,
        page_reason=reason,
        parser=parser_versions(),
    )


def _with_media(article: Article, root: Element, parts: list[Part], address: str) -> Article:
    from dataclasses import replace

    frames = _scopes(root, parts)
    found = media.images(root, frames, address, article.text)
    return replace(article, images=tuple(found), embeds=tuple(media.embeds(frames, address)))


def _scopes(root: Element, parts: list[Part]) -> list[Element]:
    """The part of the page that holds the article's blocks."""
    matched = [part.element for part in parts if part.matched and part.element is not root]
    if not matched:
        return [root]
    common = list(reversed([matched[0], *matched[0].iterancestors()]))
    for element in matched[1:]:
        chain = set([element, *element.iterancestors()])
        common = [ancestor for ancestor in common if ancestor in chain]
    scope = common[-1] if common else root
    for ancestor in [scope, *scope.iterancestors()]:
        if tag(ancestor) in ("article", "main") or ancestor.get("role") == "main":
            return [ancestor]
    return [scope]


def _whole_page(root: Element) -> list[Part]:
    """When nothing was chosen: all words of the body, so that nothing is silently lost."""
    body = root.find("body")
    text = text_of(body if body is not None else root)
    return [Part(root, line, False) for line in text.split("\n") if line]


def _join(parts: list[Part]) -> tuple[str, tuple[Block, ...]]:
    """Blocks joined by blank lines, with their places."""
    pieces: list[str] = []
    blocks: list[Block] = []
    place = 0
    for part in parts:
        if pieces:
            place += 2
        blocks.append(Block(_kind(part), _level(part), place, place + len(part.text), _xpath(part)))
        pieces.append(part.text)
        place += len(part.text)
    return "\n\n".join(pieces), tuple(blocks)


def _kind(part: Part) -> str:
    name = tag(part.element)
    if re.fullmatch("h[1-6]", name):
        return "heading"
    return "caption" if is_caption(part.element) else _KINDS.get(name, "paragraph")


def _level(part: Part) -> int:
    name = tag(part.element)
    return int(name[1]) if re.fullmatch("h[1-6]", name) else 0


def _xpath(part: Part) -> str:
    return str(part.element.getroottree().getpath(part.element))[:1_000]


def read_plain(text: str) -> Article:
    """A plain-text article keeps its paragraphs; its first short line is taken as the title, and said to be a guess."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").strip("\n\ufeff")
    blocks = tuple(
        Block("paragraph", 0, match.start(), match.end()) for match in re.finditer(r"[^\n](?:[^\n]|\n(?!\s*\n))*", text)
    )
    known = Metadata(_plain_title(text), (), "", "", "", "", ())
    return _article(known, text, blocks, None if not text.strip() else _PLAIN_ROOT, None)


_PLAIN_ROOT = parse_html("<p>.</p>")


def _plain_title(text: str) -> str:
    """The first line that looks like a heading: short, without a full stop, not a label such as "PHOTO:"."""
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    for line in lines[:40]:
        if 8 <= len(line) <= 140 and line[-1] not in ".:;,!?”\"" and ":" not in line[:12] and " " in line:
            return line
    return lines[0][:120] if lines else ""
