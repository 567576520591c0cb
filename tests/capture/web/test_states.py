"""Pages that are something else than an article: long, foreign, walled, refused, gone, empty, a file; and a film."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from desktop_app.analysis.article.read import read_article
from desktop_app.capture.checklist import lights
from desktop_app.errors import AppError, InputError
from tests.capture.web.looked_at import Taken, take_all
from tests.loopback.article import Loopback, loopback
from tests.loopback.rude import rude_pages
from tests.loopback.states import DOWNLOADED, ROW_PIXELS, edited, row_colour, state_pages

_PATHS = ("/latin", "/long", "/wall/to-login", "/wall/basic", "/error", "/empty", "/counts.csv", "/with-download", "/video", "/round", "/to-file", "/gone", "/no-length")  # fmt: skip


@pytest.fixture(scope="module")
def site() -> Iterator[Loopback]:
    with loopback(rude_pages() | state_pages()) as site:
        yield site


@pytest.fixture(scope="module")
def outcomes(site: Loopback) -> dict[str, Taken | AppError]:
    return take_all({path: site.main.address + path for path in _PATHS})


def taken(outcomes: dict[str, Taken | AppError], path: str) -> Taken:
    found = outcomes[path]
    assert isinstance(found, Taken), found
    return found


def refusal(outcomes: dict[str, Taken | AppError], path: str) -> str:
    found = outcomes[path]
    assert isinstance(found, InputError)
    return found.code


def test_a_page_in_an_old_encoding(outcomes: dict[str, Taken | AppError], site: Loopback) -> None:
    page = taken(outcomes, "/latin")
    assert page.one("html") == site.main.pages["/latin"].body  # type: ignore[union-attr]
    assert "Le pont fermé à cause de l'eau : «déjà vu»." in (page.source.text or "")
    assert "déjà vu".encode() in page.one("dom")
    assert page.responses(f"{site.main.address}/latin")[0].body == page.one("html")


def test_the_picture_of_a_very_long_page_is_right(outcomes: dict[str, Taken | AppError]) -> None:
    page = taken(outcomes, "/long")
    picture = page.picture
    assert picture.size == (1_280, 100 * ROW_PIXELS)
    wrong = [
        row
        for row in range(100)
        for y in (row * ROW_PIXELS + 1, (row + 1) * ROW_PIXELS - 2)
        if {picture.getpixel((x, y)) for x in (640, 1_279)} != {row_colour(row)}
    ]
    assert wrong == []
    assert page.source.partial == ""


@pytest.mark.parametrize(
    ("path", "status", "state"),
    [("/wall/to-login", 200, "login wall"), ("/wall/basic", 401, "error page"), ("/error", 500, "error page"), ("/gone", 410, "error page")],
)  # fmt: skip
def test_what_is_no_page_is_kept_and_gets_red_lights(
    outcomes: dict[str, Taken | AppError], site: Loopback, path: str, status: int, state: str
) -> None:
    page = taken(outcomes, path)
    assert page.source.status == status
    read = read_article(page.source.text or "", page.source.final_address, status)
    assert read.page_state == state
    found = {light.name: light.light for light in lights(page.source, read.page_state)}
    assert found == {"address": "green", "html": "red", "picture": "red"}
    assert page.source.picture_observed
    assert page.picture.width == 1_280


def test_no_password_is_tried(outcomes: dict[str, Taken | AppError], site: Loopback) -> None:
    assert not any(asked.header("authorization") for asked in site.main.asked("/wall/basic"))
    assert "Authorization required" in (taken(outcomes, "/wall/basic").source.text or "")


def test_what_gives_no_page_is_refused_with_the_reason(outcomes: dict[str, Taken | AppError], site: Loopback) -> None:
    assert refusal(outcomes, "/empty") == "body-empty"
    assert refusal(outcomes, "/round") == "redirects-forever"
    assert refusal(outcomes, "/to-file") in ("address-not-http", "answer-broken", "browser-no-page")
    assert b"root:" not in repr(outcomes["/to-file"]).encode()


def test_an_address_that_is_a_file(outcomes: dict[str, Taken | AppError], site: Loopback) -> None:
    page = taken(outcomes, "/counts.csv")
    assert page.content[page.source.files[0]] == DOWNLOADED
    assert page.source.files[0].role == "original"
    assert not page.source.picture_observed
    assert page.responses(f"{site.main.address}/counts.csv")[0].body == DOWNLOADED


def test_a_download_that_a_page_starts_is_kept_beside_it(outcomes: dict[str, Taken | AppError]) -> None:
    page = taken(outcomes, "/with-download")
    assert page.one("attachment") == DOWNLOADED
    assert next(file.name for file in page.content if file.role == "attachment") == "counts.csv"
    assert page.source.picture_observed


def test_a_film_is_kept_as_it_came(outcomes: dict[str, Taken | AppError], site: Loopback) -> None:
    page = taken(outcomes, "/video")
    film = site.main.pages["/film.webm"].body  # type: ignore[union-attr]
    assert [record.body for record in page.responses(f"{site.main.address}/film.webm")] == [film]
    assert page.one("requisite") == film


def test_the_wire_says_nothing_of_lengths_it_did_not_have(
    outcomes: dict[str, Taken | AppError], site: Loopback
) -> None:
    """Chunked and packed answers are unpacked in the WARC, and say how they came."""
    (answer,) = taken(outcomes, "/no-length").responses(f"{site.main.address}/no-length")
    named = {name.lower(): value for name, value in answer.headers}
    assert (named["x-archive-orig-transfer-encoding"], named["x-archive-orig-content-encoding"]) == ("chunked", "gzip")
    assert named["content-length"] == str(len(answer.body))
    assert answer.body == site.main.pages["/no-length"].body  # type: ignore[union-attr]


def test_a_page_that_was_edited_is_another_capture(outcomes: dict[str, Taken | AppError], site: Loopback) -> None:
    found = []
    for version in (1, 2):
        site.main.pages["/edited"] = edited(version)
        (page,) = take_all({"": f"{site.main.address}/edited"}).values()
        assert isinstance(page, Taken)
        found.append(page)
    assert "At least 12 people were hurt" in (found[0].source.text or "")
    assert "Nobody was hurt" in (found[1].source.text or "")
    assert found[0].one("html") != found[1].one("html")
