"""The figures table through the window."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.rows.ids import ClaimId, ItemId
from desktop_app.services import tagging
from desktop_app.services.tagging import NewClaim
from desktop_app.ui.claims.figures_page import FiguresPage
from tests.ui.conftest import Person
from tests.ui.test_claims_view import archive_of


@pytest.fixture
def two(person: Person, article: str) -> list[ClaimId]:
    """12 by the office and 14 by the nurse, of the same Monday in Orvane."""
    parts = {"unit": "killed", "group": "people", "place": "Orvane", "period": "on Monday"}
    said = (("At least 12 people", 12, "the district office"), ("We counted 14", 14, "Mara Velt"))
    return [
        tagging.add_claim(
            archive_of(person),
            ItemId(article),
            NewClaim("figure", quote, attribution=who, figure={"value": value, **parts}),
        ).claim
        for quote, value, who in said
    ]


def _page(person: Person) -> FiguresPage:
    person.window.action("figures").trigger()
    page = person.window.centre.currentWidget()
    assert isinstance(page, FiguresPage)
    person.quiet()
    return page


def test_figures_stand_side_by_side_with_what_a_rule_observes(person: Person, two: list[ClaimId]) -> None:
    page = _page(person)
    head = page.model.index(0, 0)
    assert page.model.rowCount() == 1 and "Orvane" in head.data() and "on Monday" in head.data()
    assert page.table.isExpanded(head)
    rows = [[str(page.model.index(row, column, head).data()) for column in (0, 1, 6)] for row in range(2)]
    assert ["Mara Velt" in rows[0][0], "14" in rows[0][1], rows[0][2]] == [True, True, "unreviewed (saying)"]
    assert "district office" in rows[1][0] and "12" in rows[1][1]
    seen = [str(page.model.index(row, 0, head).data()) for row in range(2, page.model.rowCount(head))]
    assert seen and all(text.startswith("Observed by the rule") for text in seen)
    assert any("They may not count the same" in text for text in seen)
    assert page.model.parent(page.model.index(1, 0, head)) == head


def test_a_figure_opens_where_it_is_pinned(person: Person, two: list[ClaimId]) -> None:
    page = _page(person)
    page.table.setCurrentIndex(page.model.index(1, 0, page.model.index(0, 0)))
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    person.until(lambda: person.window.reader._current == two[0])


def test_figures_are_saved_as_csv(person: Person, two: list[ClaimId], tmp_path: Path) -> None:
    page = _page(person)
    person.files.out = str(tmp_path / "figures.csv")
    QTest.mouseClick(page.export, Qt.MouseButton.LeftButton)
    person.until(lambda: "2 figures" in person.said())
    with (tmp_path / "figures.csv").open(encoding="utf-8", newline="") as file:
        assert sorted(row["value"] for row in csv.DictReader(file)) == ["12", "14"]


def test_an_archive_without_figures_says_what_to_do(person: Person) -> None:
    page = _page(person)
    assert page.nothing.isVisible() and not page.export.isEnabled()
