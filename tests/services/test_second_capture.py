"""Two people capture one address apart from each other; after a merge it is said what agrees and what differs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from desktop_app.errors import InputError
from desktop_app.rows.ids import CaptureId, ItemId
from desktop_app.services import people, reading, sharing
from desktop_app.services.archive import OpenArchive, create, open_archive
from desktop_app.services.capture import Captured, Stated, capture_sources
from desktop_app.services.second_capture import compare_captures

_ADDRESS = "https://ridge.example/shelling"
_PAGE = (
    "<html><head><title>Shelling of Orvane</title><meta property='article:published_time' content='2031-05-06T09:30:00Z'>"
    "</head><body><article><h1>Shelling of Orvane</h1><p>At least {count} people were killed in Orvane on Monday, the "
    "district office said, and the bridge over the Tarn was closed to all lorries until further notice.</p>"
    "<p>Nurses at the northern clinic counted the wounded through the night and asked for blood.</p></article>"
)


def _quiet(_done: int, _total: int) -> None:
    return None


def _capture(archive: OpenArchive, folder: Path, count: str) -> Captured:
    folder.mkdir(exist_ok=True)
    (folder / "page.html").write_text(_PAGE.format(count=count), "utf-8")
    (found,) = list(capture_sources(archive, [str(folder / "page.html")], Stated(address=_ADDRESS)))
    assert isinstance(found, Captured)
    return found


@dataclass
class Merged:
    """One archive after the merge, with Ana's item and Bo's."""

    archive: OpenArchive
    mine: Captured
    theirs: Captured


@pytest.fixture(params=["twelve", "fourteen"])
def merged(request: pytest.FixtureRequest, tmp_path: Path, home: Path) -> Iterator[Merged]:
    with create(tmp_path / "case", "Case", "Ana", home).archive as mine:
        sharing.share(mine, tmp_path / "a.attest", None, frozenset(), _quiet)
        sharing.receive(tmp_path / "a.attest", tmp_path / "copy", "Bo", tmp_path / "other", _quiet)
        first = _capture(mine, tmp_path / "one", "twelve")
        with open_archive(tmp_path / "copy", tmp_path / "other") as theirs:
            second = _capture(theirs, tmp_path / "two", request.param)
            people.admit(mine, theirs.key)
            sharing.share(theirs, tmp_path / "b.attest", None, frozenset(), _quiet)
        sharing.merge(mine, tmp_path / "b.attest", _quiet)
        yield Merged(mine, first, second)


def test_a_colleagues_capture_of_the_same_address_is_named_and_never_joined(merged: Merged) -> None:
    view = reading.show(merged.archive, ItemId(merged.mine.item))
    assert merged.mine.item != merged.theirs.item
    assert [one.capture for one in view.elsewhere] == [merged.theirs.capture]
    assert [one.capture for one in view.captures] == [merged.mine.capture]


def test_what_agrees_and_what_differs_is_computed(merged: Merged) -> None:
    found = compare_captures(merged.archive, merged.theirs.capture, merged.mine.capture)
    assert (found.earlier.capture, found.later.capture) == (merged.mine.capture, merged.theirs.capture)
    assert found.two_keys and found.apart_seconds is not None and found.apart_seconds >= 0
    states = {point.name: point.state for point in found.points}
    edited = "fourteen" in reading.show(merged.archive, ItemId(merged.theirs.item)).text
    assert states["words that the other has not"] == ("differs" if edited else "agrees")
    assert found.differing == (("words that the other has not",) if edited else ())
    assert (found.words.added, found.words.removed) == ((1, 1) if edited else (0, 0))
    assert states["address"] == states["title"] == states["published at"] == "agrees"
    # A saved copy is no server's answer: that both files are alike proves nothing of the server.
    assert states["page as received, SHA-256"] == "not compared"


def test_only_captures_that_are_here_are_compared(merged: Merged) -> None:
    with pytest.raises(InputError) as refused:
        compare_captures(merged.archive, merged.mine.capture, CaptureId("0" * 32))
    assert refused.value.code == "no-such-capture"


def test_pages_of_other_addresses_are_not_named(merged: Merged, tmp_path: Path) -> None:
    (tmp_path / "other.html").write_text(_PAGE.format(count="nine"), "utf-8")
    (found,) = list(capture_sources(merged.archive, [str(tmp_path / "other.html")], Stated(address=f"{_ADDRESS}/2")))
    assert isinstance(found, Captured)
    assert reading.show(merged.archive, ItemId(found.item)).elsewhere == ()
