"""Reading an article: THE text that claims are pinned to, its blocks, pictures and metadata."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from importlib.metadata import version

from desktop_app.analysis.article import media
from desktop_app.analysis.article.blocks import Run
from desktop_app.analysis.article.frame import Frame, article_frame
from desktop_app.analysis.article.metadata import Metadata, read_metadata
from desktop_app.analysis.article.model import Article, Block
from desktop_app.analysis.article.page_state import page_state
from desktop_app.analysis.article.placing import picture_places
from desktop_app.analysis.article.plain import paragraphs
from desktop_app.analysis.article.tree import MAX_HTML, Element, Page, body_of, parse_html, words_only
from desktop_app.analysis.language import detect_language

READER = "3"
MAX_TEXT = 5_000_000
_MAX_XPATHS = 3_000
_CUT = "The page is nested too deeply or broken; its words are shown without structure."
_NO_METADATA = Metadata("", (), "", "", "", "", ())


@lru_cache(maxsize=1)
def parser_versions() -> str:
    """Which readers made the text: stands in the record as a conversion."""
    return f"attest-reader {READER}, trafilatura {version('trafilatura')}, lxml {version('lxml')}"


def read_article(html: str, address: str | None = None, status: int | None = None) -> Article:
    """An article from decoded HTML. Never raises on bad markup: an unreadable page is `empty`.

    `address` makes relative addresses absolute; `status` is the HTTP status when there was one.
    """
    page = parse_html(html)
    root = page.root
    if root is None or page.is_cut:
        return _cut_article(html, page, address or "", status)
    known = read_metadata(page, address or "")
    frame = article_frame(page, known.title)
    text, blocks = _join(frame.runs)
    article = _article(known, text, blocks, page_state(root, text, known.title, status))
    return _with_media(article, root, frame, address or "", _notes(html, frame))


def _cut_article(html: str, page: Page, address: str, status: int | None) -> Article:
    """A page beyond the parser's limits: its words without structure, so that nothing is silently lost."""
    known = _NO_METADATA if page.root is None else read_metadata(page, address)
    text = words_only(html)[:MAX_TEXT]
    article = _article(known, text, paragraphs(text), page_state(page.root, text, known.title, status))
    return replace(article, notes=(_CUT,) if text else ())


def _article(known: Metadata, text: str, blocks: tuple[Block, ...], state: tuple[str, str]) -> Article:
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
        page_state=state[0],
        page_reason=state[1],
        parser=parser_versions(),
    )


def _with_media(article: Article, root: Element, frame: Frame, address: str, notes: tuple[str, ...]) -> Article:
    scope = body_of(root) if frame.element is None else frame.element
    places = picture_places(scope, frame.runs, article.blocks)
    images = tuple(media.images(scope, address, article.text, places))
    return replace(article, images=images, embeds=tuple(media.embeds(scope, address)), notes=notes)


def _notes(html: str, frame: Frame) -> tuple[str, ...]:
    text_length = sum(len(run.text) + 2 for run in frame.runs)
    notes = []
    if len(html) > MAX_HTML:
        notes.append(f"The page is longer than {MAX_HTML} characters; the rest was not read.")
    if frame.element is None:
        notes.append("No article was found in the page; its words are shown, without what looks like navigation.")
    if text_length > MAX_TEXT:
        notes.append(f"The text is longer than {MAX_TEXT} characters; the rest is not shown.")
    return tuple(notes)


def _join(runs: Sequence[Run]) -> tuple[str, tuple[Block, ...]]:
    """Blocks joined by blank lines, with their places; at most five million characters."""
    pieces: list[str] = []
    blocks: list[Block] = []
    place = 0
    for run in runs:
        end = place + len(run.text)
        if end > MAX_TEXT:
            break
        xpath = _xpath(run) if len(blocks) < _MAX_XPATHS else ""
        blocks.append(Block(run.kind, run.level, place, end, xpath))
        pieces.append(run.text)
        place = end + 2
    return "\n\n".join(pieces), tuple(blocks)


def _xpath(run: Run) -> str:
    # Finding the path counts the siblings before it; hence the limit on blocks.
    return str(run.element.getroottree().getpath(run.element))[:1_000]
