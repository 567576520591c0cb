"""Filters: what each value would leave, counted for this query and the other filters; several values; many values."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from archive_schema import entries as e
from desktop_app.services import reading, shelving
from desktop_app.services.archive import create
from desktop_app.storage.journal import Draft, new_entity
from desktop_app.ui.desk import Changes
from desktop_app.ui.library.facet_card import VALUE, FacetCard
from desktop_app.ui.library.facet_delegate import COUNT
from tests.ui.conftest import Person

_TAGS = 40


def _items() -> list[Draft]:
    """Twelve items: six articles in English, four in Arabic, two images; each with a tag of its own and one of three."""
    drafts = []
    for number in range(12):
        kind = "image" if number >= 10 else "article"
        language = "ar" if 6 <= number < 10 else "en"
        title = f"bridge {number}" if number % 2 else f"market {number}"
        made = new_entity()
        drafts.append(
            Draft(made, e.EntityCreate(type="item", fields={"kind": kind, "title": title, "language": language}))
        )
        drafts.append(Draft(made, e.TagAdd(term=("river", "night", "siege")[number % 3])))
    first = drafts[0].entity
    return [*drafts, *(Draft(first, e.TagAdd(term=f"term {number:02}")) for number in range(_TAGS))]


@pytest.fixture
def filters(person: Person, tmp_path: Path) -> Person:
    """The window on them."""
    with create(tmp_path / "many", "Many", "Ana", person.app.home).archive as archive:
        archive.append(_items())
    person.app.start(tmp_path / "many")
    person.until(lambda: person.app.desk is not None and person.app.desk.archive.folder == tmp_path / "many")
    person.until(lambda: len(person.window.list.listed()) == 12)
    person.quiet()
    return person


def _open(person: Person, name: str) -> FacetCard:
    person.window.list.filters.open_field(name)
    card = person.window.list.filters.card
    person.until(lambda: card.list.count() > 0 and not card.said.isVisible())
    return card


def _shown(card: FacetCard) -> dict[str, str]:
    rows = map(card.list.item, range(card.list.count()))
    return {str(row.data(VALUE)): str(row.data(COUNT)) for row in rows}


def _tick(card: FacetCard, value: str) -> None:
    row = next(at for at in range(card.list.count()) if card.list.item(at).data(VALUE) == value)
    QTest.mouseClick(
        card.list.viewport(), Qt.MouseButton.LeftButton, pos=card.list.visualItemRect(card.list.item(row)).center()
    )


def test_counts_are_of_this_query_and_the_other_filters(filters: Person) -> None:
    page = filters.window.list
    assert _shown(_open(filters, "language")) == {"ar": "4", "en": "8"}
    page.filters.card.close_card()
    page.search.setText("bridge ")
    filters.until(lambda: page.is_whole and len(page.listed()) == 6)
    assert _shown(_open(filters, "kind")) == {"article": "5", "image": "1"}
    _tick(page.filters.card, "article")
    filters.until(lambda: page.is_whole and len(page.listed()) == 5)
    assert _shown(_open(filters, "kind")) == {"article": "5", "image": "1"}, "of the field itself nothing is taken away"
    page.filters.card.close_card()
    assert _shown(_open(filters, "language")) == {"ar": "2", "en": "3"}
    page.filters.card.close_card()
    shown = _shown(_open(filters, "tag"))
    assert {name: shown[name] for name in ("river", "night", "siege", "term 07")} == {
        "river": "2", "night": "2", "siege": "1", "term 07": "0",
    }  # fmt: skip


def test_several_values_of_one_field_are_ticked_and_any_will_do(filters: Person) -> None:
    page = filters.window.list
    card = _open(filters, "language")
    _tick(card, "ar")
    filters.until(lambda: len(page.listed()) == 4)
    QTest.keyClick(card.list, Qt.Key.Key_Down)
    assert card.isVisible() and card.list.currentItem().data(VALUE) == "en"
    QTest.keyClick(card.list, Qt.Key.Key_Space)
    filters.until(lambda: len(page.listed()) == 12 and page.is_whole)
    assert page.filters.filters == {"language": ("ar", "en")}
    assert page.filters.chips["language"].text() == "Language: \u2068ar\u2069, \u2068en\u2069"
    _tick(card, "en")
    filters.until(lambda: len(page.listed()) == 4)
    QTest.keyClick(card.list, Qt.Key.Key_Escape)
    QTest.mouseClick(page.filters.chips["language"].change, Qt.MouseButton.LeftButton)
    filters.until(lambda: card.isVisible() and card.list.count() == 2)
    checked = [card.list.item(row).data(Qt.ItemDataRole.CheckStateRole) for row in range(2)]
    assert sorted(map(str, checked)) == sorted(map(str, [Qt.CheckState.Checked, Qt.CheckState.Unchecked]))
    _tick(card, "ar")
    filters.until(lambda: len(page.listed()) == 12 and not page.filters.chips)


def test_of_many_values_a_field_finds_some(filters: Person) -> None:
    card = _open(filters, "tag")
    assert card.field.isVisible() and card.list.count() == _TAGS + 3
    QTest.keyClicks(card.list, "t")
    QTest.keyClicks(card.field, "erm 30")
    assert card.field.text() == "term 30" and card.field.hasFocus()
    left = [row for row in range(card.list.count()) if not card.list.item(row).isHidden()]
    assert len(left) == 1 and card.list.currentRow() == left[0]
    QTest.keyClick(card.field, Qt.Key.Key_Return)
    page = filters.window.list
    filters.until(lambda: len(page.listed()) == 1)
    assert page.filters.filters == {"tag": "term 30"}
    card.close_card()
    assert not _open(filters, "language").field.isVisible()


def test_what_is_chosen_stands_there_with_none(filters: Person) -> None:
    page = filters.window.list
    page.filters.narrow("tag", "river")
    page.filters.narrow("place", "Nowhere")
    filters.until(lambda: not page.listed())
    card = _open(filters, "place")
    assert _shown(card) == {"Nowhere": "0"}
    card.close_card()
    card = _open(filters, "tag")
    assert _shown(card)["river"] == "0"
    assert card.list.count() == _TAGS + 3


def test_a_query_that_cannot_be_run_has_no_counts(filters: Person) -> None:
    page = filters.window.list
    page.search.setText("bridge AND OR market")
    filters.until(lambda: page.rows.is_stale)
    page.filters.open_field("kind")
    card = page.filters.card
    filters.until(lambda: "cannot be run" in card.said.text())
    assert card.list.count() == 0


def test_counts_follow_the_archive_while_they_are_looked_at(filters: Person) -> None:
    card = _open(filters, "kind")
    assert _shown(card)["image"] == "2"
    archive = filters.window.desk.archive
    archive.append([Draft(new_entity(), e.EntityCreate(type="item", fields={"kind": "image", "title": "new"}))])
    filters.window.desk.archive_changed.emit(Changes(everything=True))
    filters.until(lambda: _shown(card).get("image") == "3")


def test_several_values_are_kept_in_a_saved_search(filters: Person) -> None:
    page, archive = filters.window.list, filters.window.desk.archive
    page.filters.set_filters({"tag": ("river", "night"), "language": "en"})
    page.load()
    filters.until(lambda: page.is_whole and len(page.listed()) == 5)
    query, kept = page.kept()
    shelving.save_search(archive, "Two", query, kept)
    saved = shelving.saved_search(reading.list_entities(archive, "saved search")[0])
    assert (saved.filters.tag, saved.filters.language) == (("river", "night"), "en")


def test_what_sidebar_and_chips_both_say_goes_into_the_query(filters: Person) -> None:
    from desktop_app.ui.library.choice import Choice

    page = filters.window.list
    page.choose(Choice({"tag": ("river", "night")}, "Two tags"))
    page.filters.narrow("tag", "term 07")
    assert page.kept() == ('(tag:"river" OR tag:"night")', {"tag": "term 07"})


def test_the_card_is_right_in_arabic(filters: Person) -> None:
    filters.window.desk.keep(language="ar")
    filters.until(lambda: filters.app.words.rtl)
    filters.quiet()
    filters.window.resize(1_024, 600)
    card, bar = _open(filters, "kind"), filters.window.list.filters
    assert card.layoutDirection() == Qt.LayoutDirection.RightToLeft
    edge = bar.add.mapTo(filters.window, bar.add.rect().topRight()).x()
    assert abs(card.geometry().right() - edge) <= 1 and filters.window.rect().contains(card.geometry())
