"""The wanted list: what captures name, what people add, and how a capture closes it."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.errors import InputError, UsageError
from desktop_app.rows.ids import ItemId
from desktop_app.services import leads, reading
from desktop_app.services.archive import OpenArchive
from desktop_app.services.capture import Captured, Stated, capture_sources

_TEXT = (
    "Ridge Daily\n\nClaimed image of the damaged bridge:\n\nsennet-ford-bridge-10-24\n\n"
    "Video has also been posted of the explosion. The office said at least 12 people were killed in Orvane.\n"
)


def _captured(archive: OpenArchive, path: Path, text: str, stated: Stated = Stated()) -> ItemId:  # noqa: B008
    path.write_text(text, "utf-8")
    [one] = capture_sources(archive, [str(path)], stated)
    assert isinstance(one, Captured)
    return one.item


def test_what_a_capture_names_is_wanted_at_its_words(archive: OpenArchive, tmp_path: Path) -> None:
    item = _captured(archive, tmp_path / "a.txt", _TEXT)
    rows = leads.leads(archive)
    assert [(r.kind, r.name, r.state, r.by_rule, r.item) for r in rows] == [
        ("image", "sennet-ford-bridge-10-24", "open", True, item),
        ("video", "Video has also been posted of the explosion", "open", True, item),
    ]
    text = reading.show(archive, item).text
    assert [text[r.start or 0 :].split("\n")[0][:13] for r in rows] == ["Claimed image", "Video has als"]
    assert leads.open_count(archive) == 2


def test_a_photo_line_whose_picture_came_along_is_not_wanted(archive: OpenArchive) -> None:
    page = Path(__file__).parents[2] / "resources" / "sample" / "pages" / "north-valley-monitor-2.html"
    [one] = capture_sources(archive, [str(page)], Stated())
    assert isinstance(one, Captured) and "image" in [r.media for r in one.referenced if "Smoke" in r.caption]
    assert [r.name for r in leads.leads(archive)] == [
        "sennet-ford-bridge-10-24", "Video has also been posted of the explosion",
    ]  # fmt: skip
    assert leads.open_count(archive) == 2


def test_a_second_capture_names_nothing_twice(archive: OpenArchive, tmp_path: Path) -> None:
    stated = Stated(address="https://ridge-daily.example/bridge")
    first = _captured(archive, tmp_path / "a.txt", _TEXT, stated)
    assert _captured(archive, tmp_path / "a.txt", f"Later.\n\n{_TEXT}", stated) == first
    rows = leads.leads(archive)
    assert len(rows) == leads.open_count(archive) == 2
    assert reading.show(archive, first).text[rows[0].start or 0 :].startswith("Claimed image")


def test_a_found_picture_closes_its_lead_and_is_part_of_what_named_it(archive: OpenArchive, tmp_path: Path) -> None:
    article = _captured(archive, tmp_path / "a.txt", _TEXT)
    found = _captured(archive, tmp_path / "b.txt", "The picture, described.\n")
    leads.close(archive, leads.leads(archive)[0], found)
    row = next(r for r in leads.leads(archive) if r.kind == "image")
    assert (row.state, row.closed_by, row.by_rule) == ("found", found, False)
    links = reading.show(archive, found).links
    assert [f"{r.origin} {r.type} {r.target}" for r in links] == [f"{found} part of {article}"]
    leads.close(archive, row, found)
    assert len(reading.show(archive, found).links) == 1
    assert leads.open_count(archive) == 1
    leads.set_state(archive, row, "open")
    again = next(r for r in leads.leads(archive) if r.kind == "image")
    assert (again.state, again.closed_by) == ("open", "")


def test_a_lead_by_hand_has_a_note_and_a_state(archive: OpenArchive) -> None:
    leads.add_lead(archive, leads.NewLead("The ministry's report", "report", note="Asked for it by letter."))
    [row] = leads.leads(archive)
    assert (row.name, row.kind, row.note, row.by) == (
        "The ministry's report", "report", "Asked for it by letter.", archive.key,
    )  # fmt: skip
    leads.add_note(archive, row, "No answer yet.")
    leads.set_state(archive, row, "gone")
    [row] = leads.leads(archive)
    assert (row.note, row.state, leads.open_count(archive)) == ("No answer yet.", "gone", 0)


def test_an_address_captured_later_closes_its_lead(archive: OpenArchive, tmp_path: Path) -> None:
    leads.add_lead(archive, leads.NewLead("", "address", address="https://Ridge-Daily.example/bridge?utm_source=x"))
    leads.add_lead(archive, leads.NewLead("", "address", address="https://ridge-daily.example/other"))
    item = _captured(archive, tmp_path / "a.txt", _TEXT, Stated(address="https://ridge-daily.example/bridge#top"))
    assert leads.close_captured(archive, [item]) == 1
    states = {row.address.rsplit("/")[-1]: row.state for row in leads.leads(archive) if row.kind == "address"}
    assert states == {"bridge?utm_source=x": "found", "other": "open"}
    assert leads.close_captured(archive, [item]) == 0


def test_what_is_no_lead_is_refused(archive: OpenArchive) -> None:
    with pytest.raises(InputError, match="needs a name"):
        leads.add_lead(archive, leads.NewLead(" ", "report"))
    with pytest.raises(UsageError, match="no such kind"):
        leads.add_lead(archive, leads.NewLead("x", "rumour"))
    with pytest.raises(InputError, match="cannot be recorded"):
        leads.add_lead(archive, leads.NewLead("\0", "report"))
    leads.add_lead(archive, leads.NewLead("x", "report"))
    [row] = leads.leads(archive)
    with pytest.raises(UsageError, match="cannot be"):
        leads.set_state(archive, row, "lost")
    with pytest.raises(InputError, match="needs words"):
        leads.add_note(archive, row, " ")
    with pytest.raises(InputError, match="no such item"):
        leads.close(archive, row, ItemId("0" * 32))
