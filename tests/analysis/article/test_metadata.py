"""Dates and names in the forms that pages print them in."""

from __future__ import annotations

import pytest

from desktop_app.analysis.article.dates import iso_date, moment
from desktop_app.analysis.article.metadata import split_authors
from desktop_app.analysis.article.read import read_article


@pytest.mark.parametrize(
    ("written", "iso"),
    [
        ("2031-05-06", "2031-05-06"),
        ("20310506", "2031-05-06"),
        ("2031-05-06T07:08:09Z", "2031-05-06T07:08:09+00:00"),
        ("2031-05-06 07:08 +0300", "2031-05-06T07:08:00+03:00"),
        ("2031-05-06T07:08:09.123456789", "2031-05-06T07:08:09"),
        ("Tue, 06 May 2031 07:08:09 GMT", "2031-05-06T07:08:09+00:00"),
        ("2031-02-31", ""),
        ("2031-05-06T25:00:00Z", ""),
        ("06/05/2031", ""),
        ("yesterday", ""),
        ("", ""),
    ],
)
def test_dates_that_say_one_thing(written: str, iso: str) -> None:
    assert iso_date(written) == iso


def test_a_moment_needs_its_offset() -> None:
    exact = moment("2031-05-06T07:08:09+00:00")
    assert exact is not None and exact.hour == 7
    assert moment("2031-05-06T07:08:09") is None and moment("2031-05-06") is None and moment("") is None


@pytest.mark.parametrize(
    ("written", "names"),
    [
        ("By Ana Kell and Tomas Oru", ["Ana Kell", "Tomas Oru"]),
        ("Von Ilse Marn, Per Ost", ["Ilse Marn", "Per Ost"]),
        ("Автор: Анна Кель", ["Анна Кель"]),
        ("بقلم سارة نور", ["سارة نور"]),
        ("https://post.example/u/ana", []),
        ("", []),
    ],
)
def test_bylines(written: str, names: list[str]) -> None:
    assert split_authors(written) == names


def test_a_date_is_looked_for_when_none_is_stated() -> None:
    page = "<html><body><article><h1>Rain in Vareth</h1><p>It rained.</p></article></body></html>"
    article = read_article(page, "https://post.example/2021/05/06/rain.html")
    assert article.published_at == "2021-05-06"
    assert ("published_at", "htmldate") in {(c.name, c.origin) for c in article.candidates}


def test_a_name_in_structured_data_keeps_its_prefix() -> None:
    data = '<script type="application/ld+json">{"@type":"NewsArticle","author":{"name":"Von Marn"}}</script>'
    assert read_article(f"<html><head>{data}</head><body><p>Words enough.</p></body></html>").authors == ("Von Marn",)


_HEAD = "<html><head><title>{0}</title>{1}</head><body>{2}<p>Divers searched the lower lock until the evening.</p>"


@pytest.mark.parametrize(
    ("element", "data", "headings", "title"),
    [
        ("Norlund - Open Lexicon", "island state in the north", "<h1>Norlund</h1>", "Norlund"),
        ("Divers search the lock | Harbour Post", "", "<h1>Readers' corner</h1>", "Divers search the lock | Harbour Post"),
        ("Lock search: the latest", "Divers search the lower lock for a third day", "", "Divers search the lower lock for a third day"),
        ("Lock search goes on", "Search of the lock goes on", "<h1>Lock search goes on</h1>", "Search of the lock goes on"),
    ],
)  # fmt: skip
def test_a_site_name_or_a_description_is_not_the_title(element: str, data: str, headings: str, title: str) -> None:
    stated = (
        f'<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "{data}"}}</script>' if data else ""
    )
    assert read_article(_HEAD.format(element, stated, headings)).title == title
