"""The claims of the whole archive: the table's order and filters, and what is done to many at once."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.errors import InputError, UsageError
from desktop_app.rows.claim_table import ClaimFilter
from desktop_app.rows.ids import ClaimId, ItemId
from desktop_app.services import claims, tagging
from desktop_app.services.archive import OpenArchive
from desktop_app.services.capture import Captured, Stated, capture_sources
from desktop_app.services.tagging import Judgement, NewClaim

_TEXT = "At least 12 people were killed in Orvane. The office spoke of 14. Élan in ZÜRICH was seen. Nobody answered.\n"


@pytest.fixture
def item(archive: OpenArchive, tmp_path: Path) -> ItemId:
    path = tmp_path / "a.txt"
    path.write_text(_TEXT, "utf-8")
    [one] = capture_sources(archive, [str(path)], Stated(published_at="2024-10-03"))
    assert isinstance(one, Captured)
    return one.item


@pytest.fixture
def three(archive: OpenArchive, item: ItemId) -> list[ClaimId]:
    """A disputed figure said by the office in Orvane, an unreviewed statement, a claimed event."""
    made = [
        NewClaim("figure", "12 people", status="disputed", attribution="the office", figure={"place": "Orvane"}),
        NewClaim("statement", "ZÜRICH was seen"),
        NewClaim("event", "Nobody answered", status="claimed", attribution="a nurse"),
    ]
    return [tagging.add_claim(archive, item, one).claim for one in made]


def _ids(archive: OpenArchive, order: str = "made", descending: bool = True, **wanted: object) -> list[ClaimId]:
    return claims.claim_ids(archive, ClaimFilter(**wanted), order, descending)  # type: ignore[arg-type]


def test_a_line_says_what_the_table_shows(archive: OpenArchive, three: list[ClaimId]) -> None:
    first, second, _third = claims.claim_lines(archive, three)
    assert (first.status, first.kind, first.words, first.attribution) == (
        "disputed",
        "figure",
        "12 people",
        "the office",
    )
    assert (first.place, first.date[:10], first.date_of, first.assessor_name) == ("Orvane", "2024-10-03", "item", "R1")
    assert (second.status, second.assessor, second.review, second.place) == ("unreviewed", None, "open", "")
    tagging.set_field(archive, three[1], "date", "2024-10-01")
    tagging.set_field(archive, three[1], "place", "Zürich")
    [second] = claims.claim_lines(archive, [three[1]])
    assert (second.place, second.date, second.date_of) == ("Zürich", "2024-10-01", "claim")


def test_every_column_sorts_both_ways_and_the_unknown_comes_last(archive: OpenArchive, three: list[ClaimId]) -> None:
    one, two, three_ = three
    assert _ids(archive) == [three_, two, one] and _ids(archive, descending=False) == [one, two, three_]
    assert _ids(archive, "attribution", False) == [three_, one, two]
    assert _ids(archive, "attribution", True) == [one, three_, two]
    assert _ids(archive, "status", False) == [two, three_, one]
    assert _ids(archive, "place", True) == [one, three_, two]
    for order in ("differing", "kind", "words", "item", "date", "assessor", "review"):
        assert sorted(_ids(archive, order)) == sorted(three)
    with pytest.raises(UsageError, match="cannot be sorted"):
        _ids(archive, "colour")


def test_filters_narrow_and_words_are_found_in_any_case(archive: OpenArchive, three: list[ClaimId]) -> None:
    one, two, three_ = three
    assert _ids(archive, status="disputed") == [one] and _ids(archive, kind="event") == [three_]
    assert _ids(archive, status="unreviewed") == [two]
    assert _ids(archive, text="zürich SEEN") == [two] and _ids(archive, text="office") == [one]
    assert _ids(archive, differing=True) == []
    claims.review_claims(archive, {two: "in review"})
    assert _ids(archive, review="in review") == [two]
    assert claims.count(archive) == 3
    found = claims.counts(archive)
    assert found["status"] == {"claimed": 1, "disputed": 1, "unreviewed": 1}
    assert found["review"] == {"in review": 1, "open": 2} and found["differing"] == {"": 0}


def test_tags_go_on_many_in_one_transaction_and_only_those_come_off(archive: OpenArchive, three: list[ClaimId]) -> None:
    tagging.tag(archive, three[0], ["toll"])
    put = claims.tag_claims(archive, three, ["toll", " hospital ", "toll"])
    assert len(put) == 5
    assert [line.tags for line in claims.claim_lines(archive, three)] == [("hospital", "toll")] * 3
    assert claims.untag_claims(archive, put) == 5
    assert [line.tags for line in claims.claim_lines(archive, three)] == [("toll",), (), ()]
    assert [tag[:2] for tag in claims.tags_on(archive, three, ["toll"])] == [(three[0], "toll")]
    with pytest.raises(InputError, match="no tag"):
        claims.tag_claims(archive, three, [" "])
    assert claims.tag_claims(archive, [three[0]], ["toll"]) == ()


def test_review_states_are_set_and_set_back(archive: OpenArchive, three: list[ClaimId]) -> None:
    claims.review_claims(archive, {three[0]: "in review"})
    before = claims.review_claims(archive, dict.fromkeys(three, "second reader agreed"))
    assert before == {three[0]: "in review", three[1]: "open", three[2]: "open"}
    claims.review_claims(archive, before)
    assert [line.review for line in claims.claim_lines(archive, three)] == ["in review", "open", "open"]
    assert claims.review_claims(archive, before) == {}
    with pytest.raises(UsageError, match="no review state"):
        claims.review_claims(archive, {three[0]: "done"})


def test_a_claim_opens_to_its_thread_and_its_links(archive: OpenArchive, three: list[ClaimId], item: ItemId) -> None:
    one, two, three_ = three
    tagging.assess(archive, one, Judgement("verified", "content", "seen"))
    tagging.link(archive, two, "contradicts", one)
    tagging.link(archive, one, "part of", item)
    shown = claims.show(archive, one)
    assert [(a.status, a.about) for a in shown.row.assessments] == [("disputed", "saying"), ("verified", "content")]
    by_type = {link.type: link for link in shown.links}
    assert not by_type["contradicts"].outgoing and by_type["contradicts"].other == two
    assert by_type["contradicts"].line is not None and by_type["contradicts"].line.words == "ZÜRICH was seen"
    assert by_type["part of"].line is None and by_type["part of"].title.startswith("At least")
    assert [line.claim for line in claims.find_claims(archive, "answered", one)] == [three_]
    assert claims.find_claims(archive, "office", one) == []
    with pytest.raises(InputError, match="no such claim"):
        claims.show(archive, ClaimId("0" * 32))
