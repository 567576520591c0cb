"""Looking at addresses again, against a site that changes: same, changed, gone, and what is no answer at all."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from desktop_app.errors import CancelledError, InputError
from desktop_app.rows.ids import ItemId
from desktop_app.services import integrity, reading
from desktop_app.services.archive import OpenArchive, create
from desktop_app.services.capture import Captured, Given, Stated, capture_sources, capture_words
from desktop_app.services.custody import custody_of
from desktop_app.services.looking_again import Looked, look_again
from desktop_app.services.way import Way
from tests.loopback.model import Answer
from tests.loopback.site import Site, serving
from tests.loopback.states import edited, state_pages


@dataclass
class Watched:
    """An archive with one page of a site that can be changed."""

    archive: OpenArchive
    site: Site
    item: ItemId

    def look(self, keep: str = "changed") -> Looked:
        """What became of the page."""
        (found,) = look_again(self.archive, [self.item], keep=keep)  # type: ignore[arg-type]
        return found

    def custody(self) -> list[str]:
        """What its custody says of looks."""
        rows = custody_of(self.archive, self.item)
        return [row.what for row in rows if "looked again" in row.what]

    def captures(self) -> int:
        """How many there are."""
        return len(reading.show(self.archive, self.item).captures)


@pytest.fixture
def watched(tmp_path: Path, home: Path) -> Iterator[Watched]:
    with serving(state_pages()) as site, create(tmp_path / "case", "Case", "R1", home).archive as archive:
        (found,) = list(capture_sources(archive, [f"{site.address}/edited"], Stated()))
        assert isinstance(found, Captured)
        yield Watched(archive, site, found.item)


def test_the_same_words_are_the_same_page_and_nothing_more_is_kept(watched: Watched) -> None:
    found = watched.look()
    assert (found.outcome, found.capture, watched.captures()) == ("same", None, 1)
    assert watched.custody() == ["control: looked again: same: the same words"]


def test_a_changed_page_is_captured_again_and_its_words_are_counted(watched: Watched) -> None:
    watched.site.pages["/edited"] = edited(2)
    found = watched.look()
    assert found.outcome == "changed" and found.added + found.removed > 0
    newest = reading.show(watched.archive, watched.item).captures[0]
    assert found.capture == newest.capture and watched.captures() == 2
    assert watched.look().outcome == "same"
    assert len(watched.custody()) == 2


@pytest.mark.parametrize("status", [404, 410, 451])
def test_a_page_that_was_taken_down_is_gone(watched: Watched, status: int) -> None:
    watched.site.pages["/edited"] = Answer(b"<html><body><p>Not here.</p></body></html>", "text/html", status)
    found = watched.look()
    assert (found.outcome, found.why) == ("gone", f"the server answered {status}")
    assert watched.captures() == 1, "what stands in its place is no capture of the page"


@pytest.mark.parametrize("status", [403, 500, 503])
def test_an_error_says_nothing_of_the_page(watched: Watched, status: int) -> None:
    watched.site.pages["/edited"] = Answer(b"<html><body><p>Busy.</p></body></html>", "text/html", status)
    found = watched.look()
    assert (found.outcome, watched.captures()) == ("not seen", 1) and str(status) in found.why


def test_a_login_wall_in_its_place_is_not_a_change(watched: Watched) -> None:
    watched.site.pages["/edited"] = state_pages()["/wall/login"]
    found = watched.look()
    assert (found.outcome, watched.captures()) == ("not seen", 1) and "login wall" in found.why


def test_no_answer_is_not_gone(tmp_path: Path, home: Path) -> None:
    with create(tmp_path / "case", "Case", "R1", home).archive as archive:
        with serving(state_pages()) as site:
            (found,) = list(capture_sources(archive, [f"{site.address}/edited"], Stated()))
        assert isinstance(found, Captured)
        (looked,) = look_again(archive, [found.item], given=Given(wait=2))
        assert looked.outcome == "not seen" and looked.capture is None
        assert custody_of(archive, found.item)[-1].what.startswith("control: looked again: not seen")


def test_what_is_the_same_is_captured_where_that_is_wanted(watched: Watched) -> None:
    found = watched.look("always")
    assert found.outcome == "same" and found.capture is not None and watched.captures() == 2


def test_an_item_without_an_address_is_said_to_have_none(watched: Watched) -> None:
    note = capture_words(watched.archive, b"Words that nobody published anywhere.\n", Stated())
    (found,) = look_again(watched.archive, [note.item])
    assert found.outcome == "not seen" and "no address" in found.why


def test_the_archive_still_holds_after_many_looks(watched: Watched, tmp_path: Path, home: Path) -> None:
    for version in (2, 1, 2):
        watched.site.pages["/edited"] = edited(version)
        assert watched.look().outcome == "changed"
    watched.archive.close()
    assert integrity.verify(tmp_path / "case", home, lambda _done, _all: None).mismatch == 0


def test_a_proxy_that_is_not_there_ends_it_before_anything_is_sent(watched: Watched) -> None:
    watched.site.forget()
    with pytest.raises(InputError) as refused:
        list(look_again(watched.archive, [watched.item], Way(proxy="socks5://127.0.0.1:9")))
    assert refused.value.code == "proxy-not-answering" and watched.site.given == () and watched.custody() == []


def test_stopping_keeps_what_was_seen(watched: Watched) -> None:
    looks = look_again(
        watched.archive, [watched.item, watched.item], given=Given(cancelled=lambda: bool(watched.custody()))
    )
    assert next(looks).outcome == "same"
    watched.archive.catch_up()
    with pytest.raises(CancelledError):
        next(looks)
