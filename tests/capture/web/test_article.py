"""An article in full, by the browser, from a site whose every byte and every request is known."""

from __future__ import annotations

import gzip
import io
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest

from tests.capture.web.looked_at import Taken, take, warcio_check
from tests.loopback.article import BEACON, COOKIE, SECOND_COOKIE, SHOWN, TOKEN, Loopback, loopback
from tests.loopback.model import Answer

_LEAST_PIXELS = 3_000


@pytest.fixture(scope="module")
def site() -> Iterator[Loopback]:
    with loopback() as site:
        yield site


@pytest.fixture(scope="module")
def taken(site: Loopback) -> Taken:
    return take(site.article)


def test_all_formats_are_there_and_the_picture_is_first(taken: Taken) -> None:
    roles = Counter(file.role for file in taken.source.files)
    wanted = ("html", "picture", "warc", "mhtml", "pdf", "dom", "rendered-text")
    assert {role: roles[role] for role in wanted} == dict.fromkeys(wanted, 1)
    assert taken.source.outputs[0].role == "picture"
    assert [output.at for output in taken.source.outputs] == sorted(output.at for output in taken.source.outputs)
    assert (taken.source.method, taken.source.picture_observed, taken.source.partial) == ("browser", True, "")
    assert {name for name, _version in taken.source.tools} >= {"Chromium", "warcio"}


def test_the_server_saw_each_request_once(taken: Taken, site: Loopback) -> None:
    for one in (site.main, site.other):
        seen = Counter((given.asked.method, given.asked.path) for given in one.given)
        assert {request: count for request, count in seen.items() if count > 1} == {}
    assert not site.main.asked("/never.png")
    assert len(site.main.given) >= 20


def test_every_body_is_the_one_that_was_served(taken: Taken, site: Loopback) -> None:
    compared = 0
    for one in (site.main, site.other):
        for given in one.given:
            assert isinstance(given.answer, Answer)
            found = taken.responses(one.address + given.asked.path)
            assert [record.status for record in found] == [str(given.answer.status)], given.asked.path
            if given.answer.status not in (301, 302):
                assert found[0].body == given.answer.body, given.asked.path
                compared += 1
    assert compared >= 20
    assert taken.one("html") == site.main.pages["/article"].body  # type: ignore[union-attr]


def test_warcio_check_passes(taken: Taken, tmp_path: Path) -> None:
    assert warcio_check(taken.one("warc"), tmp_path) == 0
    altered = gzip.decompress(taken.one("warc")).replace(b"Ferries run until dark", b"Ferries run until noon")
    assert warcio_check(altered, tmp_path) == 1


def test_redirects_stand_in_warc_and_record(taken: Taken, site: Loopback) -> None:
    for path, status, to in (("/go", "301", "/go2"), ("/go2", "302", "/article")):
        (hop,) = taken.responses(site.main.address + path)
        assert hop.status == status
        assert ("Location", to) in hop.headers
    assert taken.source.final_address == f"{site.main.address}/article"
    assert taken.source.status == 200
    assert "301" in taken.facts and "302" in taken.facts


def test_a_binary_body_that_was_sent_is_kept(taken: Taken, site: Loopback) -> None:
    (sent,) = [one for one in taken.records if one.kind == "request" and one.address.endswith("/beacon")]
    assert site.main.asked("/beacon")[0].body == BEACON
    assert sent.body == BEACON


def test_secrets_are_taken_out_and_listed(taken: Taken, site: Loopback) -> None:
    assert site.main.asked("/data.json")[0].cookies == {"session": COOKIE, "choice": SECOND_COOKIE}
    assert site.main.asked("/private.json")[0].header("authorization") == f"Bearer {TOKEN}"
    page = site.main.pages["/app.js"].body  # type: ignore[union-attr]
    everywhere = taken.everywhere().replace(page, b"")
    for secret in (COOKIE, SECOND_COOKIE, TOKEN):
        assert secret.encode() not in everywhere
    listed = {(one.place.rsplit("/", 1)[-1], one.name.lower()) for one in taken.source.removed}
    assert {("article", "set-cookie"), ("data.json", "cookie"), ("private.json", "authorization")} <= listed

    sent = [one for one in (*site.main.given, *site.other.given) if one.asked.header("cookie")]
    assert sum(one.name == "Cookie" for one in taken.source.removed) == len(sent)


@pytest.mark.parametrize("part", SHOWN)
def test_the_picture_shows_every_part(taken: Taken, part: str) -> None:
    assert taken.colours().get(SHOWN[part], 0) >= _LEAST_PIXELS


def test_the_picture_is_of_the_whole_page(taken: Taken) -> None:
    width, height = taken.picture.size
    assert width == 1_280
    assert 7 * 1_300 < height < 7 * 1_300 + 3_000


def test_the_page_as_rendered_holds_what_scripts_wrote(taken: Taken) -> None:
    for words in (taken.one("dom").decode(), taken.one("rendered-text").decode(), taken.source.text or ""):
        assert "Read by a script: the ferry runs again." in words
    assert "Said in a shadow root" in taken.one("dom").decode()
    assert b"Read by a script" not in taken.one("html")


def test_the_pdf_and_the_mhtml_hold_the_words(taken: Taken) -> None:
    with pypdfium2.PdfDocument(io.BytesIO(taken.one("pdf"))) as document:
        said = "".join(page.get_textpage().get_text_range() for page in document)
    assert "Read by a script" in said and "The end of the article" in said
    assert b"multipart/related" in taken.one("mhtml")[:2_000]


def test_what_the_page_shows_are_files_of_their_own_and_nothing_else_is(taken: Taken, site: Loopback) -> None:
    shown = {file.address.removeprefix(site.main.address) for file in taken.source.requisites.values()}
    assert {"/photo.png", "/photo.webp", "/lazy/3.png", "/seen/3.png"} <= shown
    assert not shown & {"/style.css", "/more.css", "/app.js", "/font.ttf", "/data.json"}
    by_address = {file.address: content for file, content in taken.content.items() if file.role == "requisite"}
    assert by_address[f"{site.main.address}/photo.png"] == site.main.pages["/photo.png"].body  # type: ignore[union-attr]


def test_what_did_not_come_is_said(taken: Taken, site: Loopback) -> None:
    (gone,) = taken.responses(f"{site.main.address}/missing.png")
    assert gone.status == "404"
    assert "missing.png" in taken.facts


def test_where_the_page_came_from_is_recorded(taken: Taken) -> None:
    assert "127.0.0.1" in taken.facts
    assert "QtWebEngine" not in next(fact.value for fact in taken.source.facts if fact.name == "user agent")
