"""What a report says before and after its exhibits, of a real archive: what may be printed, relations, figures, times, gaps."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive_schema.statuses import STATUSES
from desktop_app.analysis.document.pdf import read_pdf
from desktop_app.report.build import build_report
from desktop_app.report.model import ReportContent
from desktop_app.report.model_exhibit import ReportAssessment, ReportClaim
from desktop_app.report.model_front import Ref
from desktop_app.rows.ids import ClaimId, ItemId
from desktop_app.services import reading, tagging
from desktop_app.services.archive import OpenArchive, create
from desktop_app.services.capture import Captured, Stated, capture_sources
from desktop_app.services.reporting.content import content_of
from desktop_app.services.reporting.printing import may_of
from desktop_app.services.reporting.wanted import Wanted
from desktop_app.services.tagging import Judgement, NewClaim

_TEXTS = {
    "Monitor": "The committee counted 38 civilians in Dremna. The bridge fell. The army denied it. Nobody was seen.",
    "Courier": "The council counted 27 civilians in Dremna. A photograph shows the bridge.",
    "Wire": "The committee counted 38 civilians in Dremna.",
    "Letter": "My brother was there and saw the bridge.",
}


class Made:
    """An archive of four sources, with claims by name."""

    def __init__(self, archive: OpenArchive, folder: Path) -> None:
        self.archive = archive
        self.items: dict[str, ItemId] = {}
        self.claims: dict[str, ClaimId] = {}
        for number, (name, text) in enumerate(_TEXTS.items(), 1):
            path = folder / f"{name}.txt"
            path.write_text(text, "utf-8")
            [one] = capture_sources(archive, [str(path)], Stated(source=name, published_at=f"2024-10-0{number}"))
            assert isinstance(one, Captured)
            self.items[name] = one.item

    def claim(self, name: str, source: str, wanted: NewClaim) -> None:
        self.claims[name] = tagging.add_claim(self.archive, self.items[source], wanted).claim

    def judge(self, name: str, judgement: Judgement) -> None:
        tagging.assess(self.archive, self.claims[name], judgement)

    def content(self) -> ReportContent:
        return content_of(self.archive, Wanted(list(self.items.values())))

    def at(self, name: str, content: ReportContent) -> Ref:
        row = reading.claim_rows(self.archive, [self.claims[name]])[0]
        exhibit = next(one for one in content.exhibits if one.item == row.item)
        return Ref(exhibit.number, next(c.number for c in exhibit.claims if c.start == row.start))


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Made]:
    folder = tmp_path_factory.mktemp("front")
    with create(folder / "case", "Case", "R1", folder / "home").archive as archive:
        made = Made(archive, folder)
        killed: dict[str, str | int | None] = {"value": 38, "unit": "civilians", "place": "Dremna"}
        count = NewClaim("figure", "38 civilians", attribution="the committee", figure=killed)
        made.claim("38", "Monitor", count)
        made.claim("38 again", "Wire", count)
        made.claim(
            "27",
            "Courier",
            NewClaim("figure", "27 civilians", attribution="the council", figure=killed | {"value": 27}),
        )
        made.claim("bridge", "Monitor", NewClaim("event", "The bridge fell"))
        made.claim("denied", "Monitor", NewClaim("statement", "The army denied it", exculpatory=True))
        made.claim("photo", "Courier", NewClaim("image", "A photograph"))
        made.claim("brother", "Letter", NewClaim("statement", "saw the bridge", attribution="a witness"))
        made.judge("bridge", Judgement("verified", "content", "Two pictures show it.", "compared", grade="B2"))
        made.judge("denied", Judgement("verified", "saying", "On its page."))
        made.judge("photo", Judgement("out of context", "content", "Of another year."))
        tagging.link(archive, made.claims["38 again"], "repeats", made.claims["38"])
        tagging.link(archive, made.claims["27"], "contradicts", made.claims["38"])
        tagging.link(archive, made.claims["photo"], "supports", made.claims["bridge"])
        tagging.link(archive, made.claims["brother"], "supports", made.claims["bridge"])
        tagging.link(archive, made.claims["38 again"], "supports", made.claims["38"])
        tagging.set_field(archive, made.claims["bridge"], "date", "2024-09-30")
        tagging.set_field(archive, made.items["Letter"], "at_risk", "true")
        yield made


@pytest.fixture(scope="module")
def content(made: Made) -> ReportContent:
    return made.content()


def test_every_claim_has_one_answer_by_the_first_rule_that_applies(made: Made, content: ReportContent) -> None:
    answers = {one.at: (one.may, one.reasons) for one in content.front.printing}
    assert len(answers) == len(content.front.printing)
    assert {name: answers[made.at(name, content)] for name in made.claims} == {
        "38": ("figure", ("nobody assessed",)),
        "38 again": ("figure", ("nobody assessed",)),
        "27": ("figure", ("nobody assessed",)),
        "bridge": ("fact", ("verified content",)),
        "denied": ("saying", ("verified saying",)),
        "photo": ("not", ("out of context",)),
        "brother": ("not", ("at risk",)),
    }
    letter = next(one.number for one in content.exhibits if one.item == made.items["Letter"])
    assert answers[Ref(letter)] == ("not", ("at risk",))


_JUDGED = st.builds(
    ReportAssessment,
    by=st.just("R1"),
    at=st.just(""),
    about=st.sampled_from(["saying", "content"]),
    status=st.sampled_from([*STATUSES, "seen by us"]),
    reason=st.just(""),
    method=st.just(""),
    grade=st.just(""),
    standing=st.booleans(),
    withdrawn=st.booleans(),
)


@given(st.lists(_JUDGED, max_size=4), st.booleans())
def test_nothing_that_stands_against_a_claim_lets_it_be_printed(judged: list[ReportAssessment], differ: bool) -> None:
    claim = ReportClaim(1, "event", "", "", "", 0, 1, None, (), "", "", True, differ, tuple(judged))
    may, reasons = may_of(claim)
    standing = [one for one in judged if one.standing and not one.withdrawn]
    statuses = {one.status for one in standing}
    assert reasons
    if differ or statuses - {"unreviewed", "claimed", "verified"}:
        assert may in ("telling", "not")
    elif may == "fact":
        assert any((one.status, one.about) == ("verified", "content") for one in standing)
    elif may == "saying":
        assert statuses >= {"verified"} and not any((o.status, o.about) == ("verified", "content") for o in standing)
    else:
        assert "verified" not in statuses


def test_relations_are_seen_from_both_ends_and_sources_are_counted_once(made: Made, content: ReportContent) -> None:
    rows = {one.at: one for one in content.front.corroboration}
    at = {name: made.at(name, content) for name in made.claims}
    assert rows[at["38"]].links == (
        ("supported by", at["38 again"]), ("contradicts", at["27"]), ("repeated by", at["38 again"]),
    )  # fmt: skip
    assert rows[at["38"]].independent == (at["38"].exhibit,)  # who repeats is no second source
    assert set(rows[at["bridge"]].independent) == {at[name].exhibit for name in ("bridge", "photo", "brother")}
    assert rows[at["photo"]].links == (("supports", at["bridge"]),)


def test_a_relation_to_what_is_not_in_the_report_is_counted_only(made: Made) -> None:
    chosen = content_of(made.archive, Wanted([made.items["Monitor"]]))
    [row] = [one for one in chosen.front.corroboration if one.at == made.at("38", chosen)]
    assert (row.links, row.elsewhere) == ((), 3)


def test_figures_stand_side_by_side_with_their_differences(made: Made, content: ReportContent) -> None:
    [group] = content.front.figures
    assert [(one.value, one.who) for one in group.figures] == [
        (38, "the committee"),
        (38, "the committee"),
        (27, "the council"),
    ]
    assert {one.sum for one in group.sums} == {"38 − 27 = 11"}
    assert all({made.at("27", content)} <= set(one.at) for one in group.sums)


def test_times_say_how_they_are_known(made: Made, content: ReportContent) -> None:
    found = [(one.at[:10], one.kind, one.how) for one in content.front.timeline]
    assert found[0] == ("2024-09-30", "event", "stated")
    assert found[1:5] == [(f"2024-10-0{number}", "published", "stated") for number in range(1, 5)]
    assert {(kind, how) for _at, kind, how in found[5:]} == {("captured", "observed")}


def test_gaps_name_what_nobody_judged_graded_or_named(made: Made, content: ReportContent) -> None:
    gaps = content.front.gaps
    names = {at: name for name in made.claims for at in [made.at(name, content)]}
    assert {names[at] for at in gaps.unassessed} == {"38", "38 again", "27", "brother"}
    assert {names[at] for at in gaps.ungraded} == {"denied"}
    assert {names[at] for at in gaps.unattributed} == {"denied"}
    assert [names[at] for at in content.front.exculpatory] == ["denied"]


def test_work_is_counted_by_day_and_person_and_custody_by_exhibit(content: ReportContent) -> None:
    counts = {what: count for one in content.front.activities for what, count in one.counts}
    assert {one.by for one in content.front.activities} == {"Researcher 1"}
    assert (counts["captures"], counts["claims"], counts["assessments"], counts["links"]) == (4, 7, 3, 5)
    assert [one.exhibit for one in content.front.custody] == [1, 2, 3, 4]
    assert all(one.unstamped == one.entries > 0 and one.people == 1 for one in content.front.custody)


def test_the_pages_print_what_was_computed(content: ReportContent, tmp_path: Path) -> None:
    build_report(content, {}, tmp_path / "r.pdf")
    text = re.sub("[\u2066-\u2069]", "", read_pdf((tmp_path / "r.pdf").read_bytes()).text)
    words = " ".join(text.split())
    assert "38 − 27 = 11" in words and "Two numbers, two tellers" in words
    assert "somebody is at risk" in words and "2024-09-30 happened" in words
    assert "Verified claims without a grade 1:" in words
    assert "No rival hypothesis is written" in words and "Assessors differ on no claim" in words
