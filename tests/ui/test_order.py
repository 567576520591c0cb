"""The order of a search: best match first, or by any column, both ways; what was chosen before comes back with the whole list."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from archive_schema import entries as e
from desktop_app.services import reading
from desktop_app.services.archive import create
from desktop_app.storage.journal import Draft, new_entity
from tests.ui.conftest import Person

_ITEMS = {
    "bridge bridge bridge": "2026-03-01", "the old bridge by the mill": "2026-01-01", "bridge": "",
    "a bridge of boats": "2026-02-01", "market": "2026-04-01",
}  # fmt: skip


@pytest.fixture
def dated(person: Person, tmp_path: Path) -> Person:
    """Four items about bridges, one of them without a date."""
    drafts = [
        Draft(new_entity(), e.EntityCreate(type="item", fields={"kind": "article", "title": title, **_day(day)}))
        for title, day in _ITEMS.items()
    ]
    with create(tmp_path / "dated", "Dated", "Ana", person.app.home).archive as archive:
        archive.append(drafts)
    person.app.start(tmp_path / "dated")
    person.until(lambda: person.app.desk is not None and person.app.desk.archive.folder == tmp_path / "dated")
    person.until(lambda: len(person.window.list.listed()) == 5)
    person.quiet()
    return person


def _day(day: str) -> dict[str, str]:
    return {"published_at": day} if day else {}


def _titles(person: Person) -> list[str]:
    rows = reading.item_rows(person.window.desk.archive, person.window.list.listed())
    return [row.title for row in rows]


def _click(person: Person, order: str) -> None:
    page = person.window.list
    QTest.mouseClick(page.order.buttons[order], Qt.MouseButton.LeftButton)
    person.until(lambda: page.is_whole and not person.app.busy)


def test_a_search_is_put_in_any_order_both_ways(dated: Person) -> None:
    page = dated.window.list
    assert not page.order.buttons[""].isVisible()
    page.search.setText("bridge ")
    dated.until(lambda: page.is_whole and len(page.listed()) == 4)
    best = _titles(dated)
    assert page.order.buttons[""].isVisible() and page.order.order == "" and best[-1] == "the old bridge by the mill"
    _click(dated, "published")
    by_day = ["bridge bridge bridge", "a bridge of boats", "the old bridge by the mill"]
    assert _titles(dated) == [*by_day, "bridge"]
    _click(dated, "published")
    assert _titles(dated) == [*by_day[::-1], "bridge"], "what has no date is last either way"
    _click(dated, "title")
    assert _titles(dated) == sorted(best)
    _click(dated, "")
    assert _titles(dated) == best
    page.search.clear()
    dated.until(lambda: page.is_whole and len(page.listed()) == 5)
    assert page.order.order == "title" and not page.order.buttons[""].isVisible()
