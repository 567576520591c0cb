"""Quality of the reading view on labelled real pages, each number with a floor.

The pages are other people's and stay out of the project. Two public sets are used, each a checkout in the folder that
`ATTEST_EVALUATION_PAGES` names (`build/evaluation` when it is not set):

* `article-extraction-benchmark` (Scrapinghub, 181 pages, the article's whole text labelled by hand);
* `readability` (Mozilla, 130 pages in `test/test-pages`; what its own reader keeps stands as the label).
"""

from __future__ import annotations

import gzip
import json
import os
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

import trafilatura
from lxml import html as lxml_html

from desktop_app.analysis.article.model import Article
from desktop_app.analysis.article.read import read_article
from desktop_app.charset import decode
from tests.bench.model import Result

_WORD = re.compile(r"\w+")
_SHINGLE = 4
_TEXT_SET = "article-extraction-benchmark"
_SHAPE_SET = "readability"
_FLOORS = {"text F1": 0.93, "text precision": 0.90, "text recall": 0.95} | {
    "headings": 0.90, "pictures": 0.85, "captions": 0.95, "quotes": 0.93, "title": 0.88, "author": 0.75, "date": 0.95,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Kept:
    """How many of the labelled things of one kind were kept."""

    kept: int
    labelled: int


def folder() -> Path:
    """Where the sets lie."""
    return Path(os.environ.get("ATTEST_EVALUATION_PAGES") or Path("build") / "evaluation")


def run(size: float) -> list[Result]:
    """Both sets, as far as they are here; one sentence names what is missing."""
    found: list[Result] = []
    for name, measured in ((_TEXT_SET, _texts), (_SHAPE_SET, _shapes)):
        if (folder() / name).is_dir():
            found += measured(folder() / name, size)
        else:
            print(f"extraction: NOT MEASURED on {name}: put a checkout of it into {folder()}.", file=sys.stderr)
    return found


def _texts(place: Path, size: float) -> list[Result]:
    """F1, precision and recall of shingles of four words, the mean over pages as the set's own script has it."""
    truth: Mapping[str, Mapping[str, str]] = json.loads((place / "ground-truth.json").read_text("utf-8"))
    own: list[tuple[float, float]] = []
    peer: list[tuple[float, float]] = []
    for name in sorted(truth)[: max(5, round(len(truth) * size))]:
        page = decode(gzip.decompress((place / "html" / f"{name}.html.gz").read_bytes())).text
        body = truth[name]["articleBody"]
        own.append(_overlap(body, _body(read_article(page, truth[name]["url"]))))
        peer.append(_overlap(body, trafilatura.extract(page, include_comments=False) or ""))
    return [*_scores("text", own, bars=True), *_scores("trafilatura alone, text", peer, bars=False)]


def _body(article: Article) -> str:
    """Without captions and headline, which Attest keeps as evidence and the set's labels leave out."""
    kept = (b for b in article.blocks if b.kind != "caption" and not (b.kind == "heading" and b.level == 1))
    return "\n\n".join(article.text[block.start : block.end] for block in kept)


def _overlap(wanted: str, found: str) -> tuple[float, float]:
    """(precision, recall) of one page."""
    a, b = _shingles(wanted), _shingles(found)
    both = sum((a & b).values())
    return both / max(1, sum(b.values())), both / max(1, sum(a.values()))


def _shingles(text: str) -> Counter[tuple[str, ...]]:
    words = _WORD.findall(text)
    last = max(1, len(words) - _SHINGLE + 1)
    return Counter(tuple(words[at : at + _SHINGLE]) for at in range(last if words else 0))


def _scores(name: str, pages: Sequence[tuple[float, float]], *, bars: bool) -> list[Result]:
    precision = sum(page[0] for page in pages) / len(pages)
    recall = sum(page[1] for page in pages) / len(pages)
    values = {"F1": 2 * precision * recall / (precision + recall), "precision": precision, "recall": recall}
    return [
        _share(f"{name} {what}", value, _FLOORS.get(f"text {what}") if bars else None) for what, value in values.items()
    ]


def _share(name: str, value: float, bar: float | None) -> Result:
    return Result("extraction", name, value, "of 1", "higher", bar)


def _shapes(place: Path, size: float) -> list[Result]:
    """What the labels hold and the reading view kept, over all pages together."""
    pages = sorted((place / "test" / "test-pages").iterdir())
    counted: dict[str, list[_Kept]] = {}
    for page in [page for page in pages if not _is_drill(page)][: max(5, round(len(pages) * size))]:
        for kind, kept in _kept(page):
            counted.setdefault(kind, []).append(kept)
    return [
        _share(f"{kind} kept ({sum(one.labelled for one in each)} labelled)", _total(each), _FLOORS[kind])
        for kind, each in counted.items()
        if sum(one.labelled for one in each)
    ]


def _is_drill(page: Path) -> bool:
    """Whether the page is no page of the world but a drill for one rule of that reader."""
    return b"lorem ipsum" in (page / "source.html").read_bytes().lower()


def _total(each: Sequence[_Kept]) -> float:
    return sum(one.kept for one in each) / sum(one.labelled for one in each)


def _kept(page: Path) -> Iterator[tuple[str, _Kept]]:
    article = read_article(decode((page / "source.html").read_bytes()).text, "http://fakehost/test/page.html")
    label = lxml_html.fromstring((page / "expected.html").read_bytes(), parser=lxml_html.HTMLParser(encoding="utf-8"))
    blocks = {kind: {_norm(article.text[b.start : b.end]) for b in article.blocks if b.kind == kind} for kind in _KINDS}
    yield "headings", _count(_said(label, "h1|h2|h3|h4|h5|h6"), blocks["heading"])
    captions = blocks["caption"] | {_norm(image.caption) for image in article.images}
    yield "captions", _count(_said(label, "figcaption"), captions)
    yield "quotes", _inside(_said(label, "blockquote"), "".join(sorted(blocks["quote"])), article)
    pictures = {_file(address) for image in article.images for address in image.addresses}
    yield "pictures", _count((_file(image.get("src") or "") for image in label.iter("img")), pictures)
    yield from _metadata(article, json.loads((page / "expected-metadata.json").read_text("utf-8")))


_KINDS = ("heading", "caption", "quote")


def _count(wanted: Iterable[str], found: set[str]) -> _Kept:
    labelled = {one for one in wanted if one}
    return _Kept(sum(any(one == has or (one and one in has) for has in found) for one in labelled), len(labelled))


def _inside(wanted: Iterable[str], quotes: str, article: Article) -> _Kept:
    """A quotation may hold several paragraphs: it is kept when its words are, as a quotation or within one."""
    labelled = [one for one in wanted if one]
    whole = _norm(article.text)
    return _Kept(sum(one in quotes or one in whole for one in labelled), len(labelled))


def _said(label: lxml_html.HtmlElement, tags: str) -> Iterator[str]:
    for element in label.iter(*tags.split("|")):
        yield _norm(element.text_content())


def _norm(text: str) -> str:
    return re.sub(r"[\W_]+", "", text).casefold()


def _file(address: str) -> str:
    """A picture by its file name: the label's addresses were made absolute, some by another base."""
    return unquote(urlsplit(address).path.rsplit("/", 1)[-1]).casefold() if not address.startswith("data:") else ""


def _metadata(article: Article, label: Mapping[str, str | None]) -> Iterator[tuple[str, _Kept]]:
    if title := _norm(label.get("title") or ""):
        own = _norm(article.title)
        yield "title", _Kept(int(bool(own) and (own in title or title in own)), 1)
    if byline := _norm(label.get("byline") or ""):
        yield "author", _Kept(int(any(name and _norm(name) in byline for name in article.authors)), 1)
    if day := (label.get("publishedTime") or "")[:10]:
        yield "date", _Kept(int(article.published_at[:10] == day), 1)
