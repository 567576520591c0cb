"""Pages that attack who captures them: each ends in time, is kept with what it showed, and the record tells what it tried."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.capture.web.browsing import BrowserWay
from desktop_app.errors import AppError
from tests.capture.web.looked_at import Taken, take_all, warcio_check
from tests.loopback.article import Loopback, loopback
from tests.loopback.hostile import MARK, WORDS, hostile_pages
from tests.loopback.states import DOWNLOADED, state_pages

_SECONDS = 6.0
_SAVED_SECONDS = 60.0
"""What may be spent on saving beyond the page's own budget, on a busy machine."""
_TOLD = {
    "pests": r"refused: dialogs \(alert\): 50 times",
    "dialogs-forever": r"a script that did not end was stopped",
    "loop": r"a script that did not end was stopped",
    "at-once": r"loading was not done",
    "never": r"1 pictures had not come",
    "frames": r"requests were still under way|frames: 10000",
    "nodes": r"the picture shows 1280 x 60000 px of 1280 x \d{7}|no picture could be made",
    "requests": r"over the limit of one capture: \d+ times",
    "refresh": r"refused: navigations away from the page: \d+ times",
    "grow": r"scrolled to \d+ of \d+ px",
    "large": r"large\.bin: body too large",
    "lying": r"title shown: A{100}",
}


@pytest.fixture(scope="module")
def site() -> Iterator[Loopback]:
    with loopback(hostile_pages() | state_pages()) as site:
        yield site


@pytest.fixture(scope="module")
def outcomes(site: Loopback) -> dict[str, Taken | AppError]:
    addresses = {name: f"{site.main.address}/hostile/{name}" for name in _TOLD}
    return take_all(addresses, BrowserWay(seconds=_SECONDS))


def taken(outcomes: dict[str, Taken | AppError], name: str) -> Taken:
    found = outcomes[name]
    assert isinstance(found, Taken), found
    return found


@pytest.mark.parametrize("name", _TOLD)
def test_it_ends_in_time_and_is_kept(
    outcomes: dict[str, Taken | AppError], site: Loopback, name: str, tmp_path: Path
) -> None:
    page = taken(outcomes, name)
    assert page.seconds < _SECONDS + _SAVED_SECONDS
    assert page.one("html") == site.main.pages[f"/hostile/{name}"].body  # type: ignore[union-attr]
    assert name == "nodes" or page.colours()[MARK] >= 25_000
    assert WORDS in (page.source.text or "")
    assert warcio_check(page.one("warc"), tmp_path) == 0


@pytest.mark.parametrize("name", _TOLD)
def test_the_record_tells_what_it_tried(outcomes: dict[str, Taken | AppError], name: str) -> None:
    page = taken(outcomes, name)
    assert re.search(_TOLD[name], f"{page.facts}\n{page.source.partial}")


def test_a_page_too_large_to_be_drawn_in_time_says_so(outcomes: dict[str, Taken | AppError]) -> None:
    page = taken(outcomes, "nodes")
    drawn = page.picture.height if page.all("picture") else 0
    assert (
        drawn == 60_000 or f"the picture shows {drawn} of" in page.source.partial or "no picture" in page.source.partial
    )
    assert page.source.picture_observed == bool(drawn)


def test_everything_that_was_refused_is_told(outcomes: dict[str, Taken | AppError]) -> None:
    facts = taken(outcomes, "pests").facts
    for refused in ("dialogs (confirm)", "dialogs (prompt)", "windows", "permissions (Geolocation)"):
        assert f"refused: {refused}: " in facts
    for address in ("file:///etc/passwd", "mailto:a@orvane.example", "attest:x"):
        assert f": {address}: " in facts


def test_downloads_by_the_hundred_are_bounded(outcomes: dict[str, Taken | AppError]) -> None:
    kept = taken(outcomes, "pests").all("attachment")
    assert 1 <= len(kept) <= 20
    assert set(kept) == {DOWNLOADED}


def test_no_file_of_this_computer_is_read(outcomes: dict[str, Taken | AppError]) -> None:
    assert b"root:x:0" not in taken(outcomes, "pests").everywhere()


def test_no_service_worker_answers_for_the_site(outcomes: dict[str, Taken | AppError], site: Loopback) -> None:
    answered = [one.body for one in taken(outcomes, "pests").records if one.kind == "response"]
    assert b"a lie" not in answered


def test_a_page_cannot_lie_about_itself(outcomes: dict[str, Taken | AppError]) -> None:
    page = taken(outcomes, "lying")
    assert WORDS in page.one("rendered-text").decode()
    assert page.one("rendered-text") != b"a lie"
    assert page.source.partial == ""


def test_what_comes_after_an_attack_is_captured_as_ever(site: Loopback) -> None:
    (page,) = take_all({"": f"{site.main.address}/plain"}).values()
    assert isinstance(page, Taken)
    assert page.source.partial == ""
