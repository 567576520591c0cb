"""Reading pages: words, blocks, pictures, what is only referenced, what the page says of itself."""

from __future__ import annotations

import time
from typing import Any

import pytest
from lxml import html as lxml_html

from desktop_app.analysis.article.model import Article, Block
from desktop_app.analysis.article.read import MAX_TEXT, parser_versions, read_article
from tests.analysis.article import pages

ADDRESS = "https://post.example/news/1"


@pytest.fixture(scope="module")
def live() -> Article:
    return read_article(pages.LIVE_BLOG, ADDRESS)


def block(article: Article, beginning: str) -> Block:
    return next(b for b in article.blocks if article.text[b.start : b.end].startswith(beginning))


def test_every_paragraph_is_a_block_of_its_own(live: Article) -> None:
    words = live.text.split("\n\n")
    assert words == [live.text[b.start : b.end] for b in live.blocks]
    assert "It gave no names of the dead." in words
    assert "Nine dead on Tuesday" in words and "six men" in words


@pytest.mark.parametrize("beginning", ["UPDATE 1745 GMT:", "ORIGINAL ENTRY:", "Claimed image of the casualties"])
def test_the_lines_that_claims_hang_on_are_kept(live: Article, beginning: str) -> None:
    assert block(live, beginning)


def test_a_comment_in_a_paragraph_loses_no_words(live: Article) -> None:
    assert "nine people were killed when shells hit a market." in live.text


@pytest.mark.parametrize("noise", ["World news", "Read next", "Ten killed elsewhere", "Imprint", "desk: check"])
def test_navigation_related_stories_and_footer_stay_out(live: Article, noise: str) -> None:
    assert noise not in live.text


@pytest.mark.parametrize(
    ("beginning", "kind", "level"),
    [
        ("Vareth: shells", "heading", 1),
        ("Third strike", "heading", 2),
        ("Burnt stalls", "caption", 0),
        ("Claimed image", "quote", 0),
        ("six men", "list-item", 0),
        ("“We could not", "paragraph", 0),
    ],
)
def test_blocks_know_their_kind(live: Article, beginning: str, kind: str, level: int) -> None:
    found = block(live, beginning)
    assert (found.kind, found.level) == (kind, level)


def test_an_xpath_leads_back_to_the_words_in_the_capture(live: Article) -> None:
    found = block(live, "“We could not")
    root: Any = lxml_html.document_fromstring(pages.LIVE_BLOG)
    (element,) = root.xpath(found.xpath)
    assert element.text_content() == live.text[found.start : found.end]


def test_pictures_come_with_caption_and_credit_the_largest_first(live: Article) -> None:
    market, claimed = live.images
    assert market.addresses[:2] == ("/i/market-1600.webp", "https://post.example/i/market-1600.webp")
    assert "https://post.example/i/market.jpg" in market.addresses
    assert (market.caption, market.credit, market.alt) == (
        "Burnt stalls in Vareth (Photo: Ana Kell/HPA)",
        "Ana Kell/HPA",
        "A burnt stall",
    )
    assert market.start == live.text.index("Burnt stalls")
    assert (claimed.addresses[0], claimed.caption, claimed.start) == ("/i/claimed.png", "", None)


def test_a_picture_does_not_take_the_caption_of_its_neighbour() -> None:
    captioned = '<div class="wp-caption"><img src="b.jpg"><p class="wp-caption-text">The second pier</p></div>'
    text = "<p>The council said that the pier was closed on Monday after cracks were found in two of its pillars.</p>"
    page = f'<html><body><main><div><img src="a.jpg">{captioned}</div>{text * 3}</main></body></html>'
    first, second = read_article(page).images
    assert (first.caption, second.caption) == ("", "The second pier")


@pytest.mark.parametrize("place", ['<div id="teaser">%s</div>', '<div class="byline">%s</div>', "<time>%s</time>"])
def test_the_lead_is_kept_when_only_what_follows_was_chosen(place: str) -> None:
    lead = "Nine people were killed in Vareth on Tuesday when shells hit the old market, the council of the town said."
    rest = (
        "<p>Engineers will need three weeks for the repairs of the pier, the ministry of works said on Monday.</p>"
        "<p>Fishermen have moved their boats to the northern quay, where the market is held until they are done.</p>"
        "<p>The council said that the pier was closed on Sunday after cracks were found in two of its pillars.</p>"
    )
    assert lead in read_article(f"<html><body><article>{place % lead}{rest}</article></body></html>").text


def test_media_that_did_not_come_is_named(live: Article) -> None:
    assert [(e.media, e.address, e.caption) for e in live.embeds] == [
        ("video", "https://video.example/77", "Footage of the market"),
        ("document", "https://post.example/files/names.pdf?v=2", "The list of names"),
    ]


def test_metadata_of_the_live_blog(live: Article) -> None:
    assert live.title == "Vareth: shells hit a market"
    assert live.authors == ("Ana Kell", "Tomas Oru")
    assert (live.site, live.language, live.language_declared) == ("The Harbour Post", "en", "en")
    assert (live.published_at, live.modified_at) == ("2031-05-06T09:30:00+02:00", "2031-05-06T19:45:00+02:00")
    assert ("title", "title element") in {(c.name, c.origin) for c in live.candidates}
    assert (live.page_state, live.notes, live.parser) == ("ok", (), parser_versions())


def test_json_ld_is_read_tolerantly() -> None:
    article = read_article(pages.JSON_LD)
    assert article.title == "Bridge & dam closed"
    assert (article.authors, article.site) == (("Ilse Marn", "Per Ost"), "Norlund Daily")
    assert (article.published_at, article.modified_at) == ("2031-02-03T04:05:06+00:00", "2031-02-04T00:00:00+01:00")
    assert [c.value for c in article.candidates if c.name == "title"][:2] == ["Bridge & dam closed", "Second title"]


@pytest.mark.parametrize(("page", "language", "words"), [(pages.ARABIC, "ar", "تسعة"), (pages.RUSSIAN, "ru", "девять")])
def test_other_scripts(page: str, language: str, words: str) -> None:
    article = read_article(page)
    assert article.language == language
    assert words in article.text and len(article.blocks) == 3
    assert article.page_state == "ok"


def test_broken_markup_loses_nothing_before_the_break() -> None:
    article = read_article(pages.BROKEN)
    assert "The second paragraph mixes its tags in a way" in article.text
    assert "The first paragraph" in article.text and "Nine dead" in article.text


@pytest.mark.parametrize(
    ("page", "status", "state"),
    [
        (pages.LOGIN, None, "login wall"),
        (pages.COOKIES, None, "cookie wall"),
        (pages.MISSING, None, "error page"),
        (pages.LIVE_BLOG, 503, "error page"),
        ("", None, "empty"),
        ("<html><body><script>app()</script></body></html>", None, "empty"),
        (
            "<html><head><title>At least 502 killed in Vareth</title></head><p>The council counts 502 dead.</p>",
            None,
            "ok",
        ),
    ],
)
def test_page_state_says_when_the_page_is_no_page(page: str, status: int | None, state: str) -> None:
    article = read_article(page, None, status)
    assert article.page_state == state
    assert (article.page_reason == "") == (state == "ok")


def test_the_same_page_gives_the_same_text() -> None:
    assert read_article(pages.LIVE_BLOG, ADDRESS) == read_article(pages.LIVE_BLOG, ADDRESS)


BOMBS = {
    "depth": "<div>" * 100_000 + "the words inside" + "</div>" * 100_000,
    "inline depth": "<p>" + "<b>" * 100_000 + "the words inside",
    "width": "<p>other words</p>" * 60_000 + "<p>the words inside</p>",
    "attributes": "<p " + " ".join(f"a{n}='>'" for n in range(100_000)) + ">the words inside</p>",
    "entities": '<!DOCTYPE x [<!ENTITY a "&b;&b;&b;">]><p>&a; the words inside</p>',
    "long text": "<p>the words inside " + "word " * 2_200_000,
    "script starts": "<p>the words inside</p>" + "<div>" * 300 + "<script>" * 200_000,
    "control characters": "<p>the\0 words\x1b inside\ud800</p>",
}


@pytest.mark.parametrize("name", BOMBS)
def test_bombs_neither_crash_nor_hang(name: str) -> None:
    before = time.process_time()
    article = read_article(BOMBS[name])
    assert "the words inside" in article.text
    assert time.process_time() - before < 8


def test_what_was_cut_is_said() -> None:
    assert read_article(BOMBS["depth"]).notes
    long = read_article("".join(f"<p>{f'sentence number {n} of a long page, ' * 6}</p>" for n in range(30_000)))
    assert len(long.text) <= MAX_TEXT and any("longer" in note for note in long.notes)
