"""Figures side by side: grouped by incident or by place and period; differences are observed, not judged."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from desktop_app.analysis.claims.side_by_side import Count, side_by_side
from desktop_app.rows.ids import ClaimId, ItemId
from desktop_app.services import figures, tagging
from desktop_app.services.archive import OpenArchive
from desktop_app.services.capture import Captured, Stated, capture_sources
from desktop_app.services.tagging import NewClaim


def _item(archive: OpenArchive, path: Path, text: str, date: str) -> ItemId:
    path.write_text(text, "utf-8")
    [one] = capture_sources(archive, [str(path)], Stated(source=path.stem, published_at=date))
    assert isinstance(one, Captured)
    return one.item


def _claim(archive: OpenArchive, item: ItemId, quote: str, value: int, who: str, **parts: str) -> ClaimId:
    figure: dict[str, str | int | None] = {"value": value, "unit": "killed", "group": "civilians", **parts}
    return tagging.add_claim(archive, item, NewClaim("figure", quote, attribution=who, figure=figure)).claim


@pytest.fixture
def two(archive: OpenArchive, tmp_path: Path) -> list[ClaimId]:
    """38 by the committee and 27 by the council, both of Dremna in October, in two items."""
    monitor = _item(archive, tmp_path / "monitor.txt", "The committee counted 38 civilians in Dremna.\n", "2024-10-03")
    courier = _item(archive, tmp_path / "courier.txt", "The council counted 27 civilians.\n", "2024-10-04")
    here = {"place": "Dremna", "period": "October"}
    return [
        _claim(archive, monitor, "38 civilians", 38, "the committee", **here),
        _claim(archive, courier, "27 civilians", 27, "the council", place="dremna", period="october"),
    ]


def test_counts_of_one_place_and_period_stand_side_by_side(archive: OpenArchive, two: list[ClaimId]) -> None:
    [group] = figures.figure_groups(archive)
    assert (group.place, group.period, group.incident) == ("Dremna", "October", "")
    assert [(row.value, row.attribution, row.source, row.date) for row in group.figures] == [
        (38, "the committee", "monitor", "2024-10-03"), (27, "the council", "courier", "2024-10-04"),
    ]  # fmt: skip
    [seen] = group.observations
    assert seen.rule == "tellers differ" and set(seen.claims) == set(two)
    assert "38" in seen.message and "27" in seen.message and seen.message.endswith("They may not count the same.")


def test_parts_that_nobody_stated_are_read_in_other_languages_too(archive: OpenArchive, tmp_path: Path) -> None:
    item = _item(archive, tmp_path / "ru.txt", "Погибли 38 мирных жителей, сообщил комитет.\n", "2024-10-03")
    tagging.add_claim(archive, item, NewClaim("figure", "Погибли 38 мирных жителей"))
    [group] = figures.figure_groups(archive)
    [row] = group.figures
    assert (row.value, row.unit, row.group, row.by_rule) == (38, "killed", "civilians", True)


def test_an_incident_joins_what_places_keep_apart(archive: OpenArchive, two: list[ClaimId], tmp_path: Path) -> None:
    item = _item(archive, tmp_path / "third.txt", "The clinic said 41 civilians died at Orun.\n", "2024-10-05")
    third = _claim(archive, item, "41 civilians", 41, "the clinic", place="Orun")
    assert len(figures.figure_groups(archive)) == 2
    incident = tagging.new(archive, "incident", "The strike of 3 October")
    for claim in (two[0], third):
        tagging.set_field(archive, claim, "incident", incident)
    groups = figures.figure_groups(archive)
    assert [(g.incident, len(g.figures)) for g in groups] == [("The strike of 3 October", 2), ("", 1)]
    assert "41" in groups[0].observations[0].message


def test_parts_that_a_rule_read_are_marked_and_unplaced_figures_are_not_compared(
    archive: OpenArchive, tmp_path: Path
) -> None:
    item = _item(archive, tmp_path / "a.txt", "The office said at least 12 civilians; a nurse said 14 civilians.\n", "")
    tagging.add_claim(archive, item, NewClaim("figure", "at least 12 civilians", attribution="the office"))
    tagging.add_claim(archive, item, NewClaim("figure", "14 civilians", attribution="a nurse"))
    [group] = figures.figure_groups(archive)
    assert [(row.value, row.qualifier, row.by_rule) for row in group.figures] == [
        (14, "", True),
        (12, "at least", True),
    ]
    assert group.observations == () and (group.place, group.period) == ("", "")


def test_the_checks_of_one_text_speak_of_its_claims(archive: OpenArchive, tmp_path: Path) -> None:
    text = "100 were killed in all: 40 in Ora, 30 in Dremna and 20 in Orun, the records centre said.\n"
    item = _item(archive, tmp_path / "a.txt", text, "2024-10-03")
    _claim(archive, item, "100 were killed", 100, "the records centre", group="")
    for quote, value, place in (("40 in Ora", 40, "Ora"), ("30 in Dremna", 30, "Dremna"), ("20 in Orun", 20, "Orun")):
        _claim(archive, item, quote, value, "the records centre", place=place, group="")
    seen = {(o.rule, o.message) for g in figures.figure_groups(archive) for o in g.observations}
    assert [rule for rule, _message in seen] == ["breakdown"]
    assert "10 short of 100" in next(iter(seen))[1]


def test_figures_are_written_as_csv_with_what_was_observed(
    archive: OpenArchive, two: list[ClaimId], tmp_path: Path
) -> None:
    assert figures.export_csv(archive, tmp_path / "f.csv") == 2
    with (tmp_path / "f.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["value"], row["place"], row["attribution"]) for row in rows] == [
        ("38", "Dremna", "the committee"), ("27", "dremna", "the council"),
    ]  # fmt: skip
    assert all(row["observations"].startswith("tellers differ: ") for row in rows)


def test_only_what_may_be_the_same_is_compared() -> None:
    def count(key: str, value: int, teller: str, unit: str = "killed", group: str = "civilians") -> Count:
        return Count(key, value, unit, group, teller, f"2024-10-0{key}")

    one = count("1", 38, "the committee")
    assert side_by_side([one, count("2", 38, "the council")]) == []
    assert side_by_side([one, count("2", 27, "")]) == []
    assert side_by_side([one, count("2", 27, "the council", unit="wounded")]) == []
    assert side_by_side([one, count("2", 27, "the council", group="children")]) == []
    [changed] = side_by_side([count("2", 41, "The committee"), one])
    assert changed.rule == "teller changed the number"
    assert changed.message == "the committee: 38 (2024-10-01), then 41 (2024-10-02) (civilians, killed)."
    assert side_by_side([one, count("2", 27, "the council", unit="casualties", group="")])[0].keys == ("1", "2")
