"""What is stated after capture: in one step, with its author, and never as observed."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.errors import InputError
from desktop_app.rows.ids import ItemId
from desktop_app.services import judging, reading, stating, suggesting, tagging
from desktop_app.services.archive import OpenArchive
from desktop_app.services.capture import Captured, Stated, capture_sources
from desktop_app.services.custody import history_of
from desktop_app.services.record import light_rows

_TEXT = "Ridge Daily\n\nAt least 12 people were killed in Orvane on Monday, the district office said today.\n"


@pytest.fixture
def item(archive: OpenArchive, tmp_path: Path) -> ItemId:
    (tmp_path / "a.txt").write_text(_TEXT, "utf-8")
    [one] = capture_sources(archive, [str(tmp_path / "a.txt")], Stated(obtained_from="a colleague"))
    assert isinstance(one, Captured)
    return one.item


def test_several_fields_at_once_and_a_source_by_name(archive: OpenArchive, item: ItemId) -> None:
    before = archive.store.journal.count()
    fields = stating.state(archive, item, {"source": "Ridge Daily", "graphic": "yes", "published_at": "2026-03"})
    assert fields["graphic"] is True and archive.store.journal.count() == before + 4
    said = {row.name: row.value for row in stating.stated(archive, item)}
    assert (said["source"], said["published_at"]) == ("Ridge Daily", "2026-03")
    assert {row.by for row in stating.stated(archive, item)} == {archive.key}
    cleared = stating.state(archive, item, {"published_at": ""})
    assert "published_at" not in cleared


def test_what_is_no_date_is_refused_and_nothing_is_written(archive: OpenArchive, item: ItemId) -> None:
    before = archive.store.journal.count()
    with pytest.raises(InputError) as refused:
        stating.state(archive, item, {"title": "T", "consent_until": "next year"})
    assert refused.value.code == "value-not-understood" and archive.store.journal.count() == before


def test_a_stated_address_is_amber_and_never_green(archive: OpenArchive, item: ItemId) -> None:
    capture = reading.show(archive, item).capture
    assert capture is not None
    assert light_rows(capture.record, [])[0].light == "red"
    assert light_rows(capture.record, ["address"])[0].light == "amber"
    observed = {"checklist": [{"name": "address", "light": "green", "reason": "observed by Attest"}]}
    assert light_rows(observed, ["address"])[0].light == "green"


def test_no_entry_is_witnessed_without_a_time_stamp(archive: OpenArchive, item: ItemId) -> None:
    tagging.tag(archive, item, ["toll"])
    history = history_of(archive, item)
    assert history.unwitnessed == len(history.steps) > 2
    assert history.steps[-1].values is not None and history.steps[-1].values["term"] == "toll"


def test_a_changed_suggestion_keeps_its_words_and_says_where_it_came_from(archive: OpenArchive, item: ItemId) -> None:
    chosen = next(s for s in suggesting.find(archive, item).suggestions if s.figure)
    wanted = tagging.NewClaim("figure", attribution="the mayor", judgement=tagging.Judgement("claimed", grade="C3"))
    row = judging.pin(archive, item, wanted, None, chosen.id, "in review")
    assert (row.quote, row.attribution, row.review) == (chosen.quote, "the mayor", "in review")
    assert row.accepted_from["suggestion"] == chosen.id and row.attribution_role == ""
    assert row.assessments[0].source_grade == "C"
