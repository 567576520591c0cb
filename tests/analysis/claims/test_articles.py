"""Whole articles: the sample case, and the article that the project starts from when it is there."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path

import pytest

from desktop_app.analysis.article.plain import read_plain
from desktop_app.analysis.claims.model import Suggestions
from desktop_app.analysis.claims.suggest import suggest

ROOT = Path(__file__).parents[3]
PAGES = ROOT / "resources" / "sample" / "pages"
REAL = ROOT.parent / "shared" / "inputs" / "000_149b421cfb2688b4.txt"


@pytest.fixture(scope="module")
def blog() -> Suggestions:
    return suggest(
        read_plain((PAGES / "north-valley-monitor.txt").read_text("utf-8")).text, "en", "2024-10-03T13:05:00Z"
    )


def said(found: Suggestions) -> dict[str, str]:
    return {s.quote: s.attribution for s in found.suggestions if s.kind in ("quotation", "statement")}


def page(name: str, charset: str = "utf-8") -> str:
    """The words of a sample page: its own markup, so no reader is needed to take it off."""
    inner = re.sub(r"</?(?:a|b|em|i|q|span|strong)\b[^>]*>", "", (PAGES / name).read_text(charset))
    return "\n\n".join(line.strip() for line in unescape(re.sub(r"<[^>]+>", "", inner)).split("\n") if line.strip())


def test_the_blog_s_parts(blog: Suggestions) -> None:
    assert [(s.kind, s.time) for s in blog.segments[:3]] == [("update", ""), ("update", "1640 GMT"), ("original", "")]
    assert sum(s.kind == "heading" for s in blog.segments) == 5


def test_the_blog_s_pictures(blog: Suggestions) -> None:
    media = {s.rule: s.media for s in blog.suggestions if s.media}
    assert set(media) == {"photo-credit", "claimed-media", "posted-media"}
    assert (media["photo-credit"].photographer, media["photo-credit"].agency) == ("Mira Solvane", "Lantern Pictures")
    assert media["claimed-media"].name == "sennet-ford-bridge-10-24"


def test_the_blog_s_voices(blog: Suggestions) -> None:
    voices = said(blog)
    assert voices["I have no army, and my signature will not stop a shell."] == "The mediator"
    assert voices["But I have a car and a white flag, and I will sit in the front seat."] == "The mediator"
    assert voices["about 300 armed men"] == "Corvane"
    assert voices["At last somebody says it."] == "Radan Pell"
    assert voices["Silence has been tried."] == "a Caldrian official"
    assert voices["that calls an armed man an armed man"] == "Petr Hollin"
    assert voices["A number is a promise to somebody’s family"] == "Emre Vasht"
    assert voices["answer for their choice"] == "A second statement"


def test_the_blog_s_figures(blog: Suggestions) -> None:
    figures = {s.quote: s for s in blog.suggestions if s.figure}
    count = figures["613 of them civilians"]
    assert count.figure is not None
    assert (count.figure.value, count.figure.unit, count.attribution) == (613, "killed", "Ora Records Centre")
    toll = figures["at least 38 civilians"]
    assert toll.figure is not None
    assert (toll.figure.qualifier, toll.figure.place, toll.attribution) == (
        "at least",
        "Dremna",
        "the town’s medical committee",
    )
    places = [figures[q].figure.place for q in ("447", "98 casualties", "61") if figures[q].figure]  # type: ignore[union-attr]
    assert places == ["Dremna District", "Orun District", "Sennet District"]


def test_the_blog_s_events_and_checks(blog: Suggestions) -> None:
    events = [(s.event.kind, s.event.place, s.event.day) for s in blog.suggestions if s.event]
    assert ("shelling of a hospital", "Kastel Orun", "2024-10-02") in events
    assert ("car bomb", "Sennet Ford", "2024-10-01") in events
    assert [check.rule for check in blog.checks] == ["breakdown", "breakdown", "fraction", "fraction", "exception"]
    assert "7 short of 613" in "".join(check.message for check in blog.checks)


def test_a_second_outlet_contradicts_the_toll() -> None:
    found = suggest(page("harbour-courier.html"), "en", "2024-10-04")
    [differ] = [check for check in found.checks if check.rule == "tellers differ"]
    assert "27" in differ.message and "at least 38" in differ.message
    assert said(found)["a letterbox"] == "Hollin"


def test_the_arabic_and_the_russian_page() -> None:
    arabic = {s.quote[:20]: s.attribution for s in suggest(page("difaf-ora-ar.html"), "ar").suggestions}
    assert "سلمى دارين" in arabic.values()
    russian = {s.quote: s.attribution for s in suggest(page("vestnik-verkhovya-ru.html", "cp1251"), "ru").suggestions}
    assert [who for quote, who in russian.items() if quote.startswith("Мы вынесли людей в сад")] == ["Лена Марроу"]
    assert "не превышает двенадцати" in russian


@pytest.mark.skipif(not REAL.is_file(), reason="the real article is not beside the project")
def test_the_real_article() -> None:
    found = suggest(read_plain(REAL.read_text("utf-8")).text, "en")
    photo, claimed, posted = (s for s in found.suggestions if s.media)
    assert photo.media and photo.media.agency == "AFP" and photo.attribution == photo.media.photographer != ""
    assert (claimed.quote, claimed.status, claimed.media and claimed.media.name) == (
        "Claimed image of the casualties", "claimed", "atmeh-casualties-10-16",
    )  # fmt: skip
    assert (posted.kind, posted.rule) == ("video", "posted-media")
    counts = [
        (s.figure.unit, s.figure.period, s.attribution)
        for s in found.suggestions
        if s.figure and s.figure.value == 1161
    ]
    assert counts == [("killed", "September", "Violations Documentation Center")] * 2
    assert [s.time for s in found.segments if s.kind == "update"] == ["", "1745 GMT"]
    assert [c.message[:30] for c in found.checks if c.rule == "breakdown"] == ["732 + 257 + 141 = 1130, which "] * 2
    assert "All but two" in [quote for c in found.checks if c.rule == "exception" for quote in c.quotes]
    assert [s.attribution for s in found.suggestions if s.kind == "responsibility"] == ["ISIS"]
