"""The search field: examples to begin with, the piece that is wrong, other spellings to tick; what was typed comes back."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.services.asking import asked_as_typed
from desktop_app.ui.library.list_page import ListPage
from desktop_app.ui.library.offers import with_spellings
from desktop_app.ui.library.query_examples import Example, groups
from desktop_app.ui.library.query_help import EXAMPLE, QueryHelp
from desktop_app.ui.library.search_field import wrong_piece
from desktop_app.ui.words import Words
from tests.ui.conftest import Person


@pytest.fixture
def spelled(person: Person, tmp_path: Path) -> Person:
    """Three texts: one name in three scripts."""
    paths = []
    for at, name in enumerate(("Dremna", "Дремна", "درمنا")):
        path = tmp_path / f"{at}.txt"
        path.write_text(f"{name}\n\nA report about {name} and its bridge.\n", "utf-8")
        paths.append(str(path))
    person.window.capture(paths)
    person.until(lambda: len(person.window.list.listed()) == 3)
    person.quiet()
    return person


def _open_help(person: Person) -> QueryHelp:
    person.window.action("search_help").trigger()
    card = person.window.list.help
    person.until(lambda: card.isVisible() and card.list.hasFocus())
    return card


def test_an_example_goes_into_the_field_ready_for_words_of_ones_own(spelled: Person) -> None:
    search = spelled.window.list.search
    search.setText("Дремна")
    card = _open_help(spelled)
    assert card.parent() is spelled.window and not card.isModal()
    names = [card.list.item(row).data(EXAMPLE) for row in range(card.list.count())]
    place = next(at for at, one in enumerate(names) if one and one.query == "status:disputed")
    while card.list.currentRow() != place:
        QTest.keyClick(card.list, Qt.Key.Key_Down)
        assert card.list.currentItem().data(EXAMPLE), "a head was chosen"
    QTest.keyClick(card.list, Qt.Key.Key_Return)
    assert not card.isVisible() and search.hasFocus()
    assert (search.text(), search.selectedText()) == ("status:disputed", "disputed")
    search.undo()
    assert search.text() == "Дремна"


def test_help_goes_with_escape_and_with_a_click_beside_it(spelled: Person) -> None:
    search = spelled.window.list.search
    search.setFocus()
    card = _open_help(spelled)
    QTest.keyClick(card.list, Qt.Key.Key_Escape)
    assert not card.isVisible() and search.hasFocus()
    search.help.trigger()
    assert card.isVisible()
    search.help.trigger()
    assert not card.isVisible()
    _open_help(spelled)
    QTest.mouseClick(spelled.window.reader, Qt.MouseButton.LeftButton)
    assert not card.isVisible()


def test_help_leads_to_the_manuals_page(spelled: Person) -> None:
    card = _open_help(spelled)
    card.manual_wanted.emit()
    assert spelled.window.centre.place == "manual"


@pytest.mark.parametrize("language", ["en", "ar"])
def test_help_lies_under_the_field_inside_the_window(spelled: Person, language: str) -> None:
    spelled.window.desk.keep(language=language)
    spelled.until(lambda: spelled.app.words.language == language)
    spelled.quiet()
    spelled.window.resize(1_024, 600)
    card, search = _open_help(spelled), spelled.window.list.search
    assert spelled.window.rect().contains(card.geometry())
    field = search.mapTo(spelled.window, search.rect().bottomLeft())
    assert 0 <= card.y() - field.y() <= 8
    side = (card.geometry().right(), search.mapTo(spelled.window, search.rect().topRight()).x())
    if language == "en":
        side = (card.x(), field.x())
    assert abs(side[0] - side[1]) <= 1
    assert card.layoutDirection() == spelled.window.layoutDirection()


def test_every_example_can_be_run() -> None:
    examples = [example for group in groups(Words("en")) for example in group.examples]
    assert len(examples) >= 20
    for example in examples:
        assert isinstance(example, Example) and example.own in example.query
        asked_as_typed(example.query)


def _reds(widget: QWidget, colour: str) -> int:
    """Points of that colour."""
    image: QImage = widget.grab().toImage()
    wanted = QColor(colour).rgb()
    return sum(image.pixel(x, y) == wanted for x in range(image.width()) for y in range(image.height()))


def _wrong(person: Person) -> tuple[tuple[int, int] | None, bool]:
    """The piece that is marked, and whether the rows are grey."""
    return person.window.list.search.wrong, person.window.list.rows.is_stale


def test_the_piece_that_is_wrong_is_marked_until_it_is_mended(spelled: Person) -> None:
    page, theme = spelled.window.list, spelled.app.theme
    page.search.setText(" 😀 bridge AND OR report")
    spelled.until(lambda: page.search.wrong is not None)
    assert _wrong(spelled) == ((14, 16), True) and page.search.text()[14:16] == "OR"
    assert "between two words" in page._said.text()
    assert len(page.listed()) == 3 and not page.save.isVisible() and "found" not in page._said.text()
    assert _reds(page.search, theme.danger_ground) > 100
    page.search.setText("bridge AND report")
    spelled.until(lambda: "3 found" in page._said.text())
    assert _wrong(spelled) == (None, False) and page.save.isVisible()
    assert _reds(page.search, theme.danger_ground) == 0


def test_what_was_offered_goes_with_the_query_that_cannot_be_run(spelled: Person) -> None:
    page = spelled.window.list
    page.search.setText("brigde")
    spelled.until(lambda: page.offers.isVisible() and page.nothing.isVisible())
    page.search.setText("brigde staus:x")
    spelled.until(lambda: page.search.wrong is not None)
    assert not page.offers.isVisible() and not page.nothing.isVisible()
    page.search.setText("brigde")
    spelled.until(lambda: page.search.wrong is None and page.offers.isVisible() and page.nothing.isVisible())


def test_tab_reaches_what_is_offered_before_what_stands_below(spelled: Person) -> None:
    page, offers = spelled.window.list, spelled.window.list.offers
    for query in ("Dremna", "Дремна"):
        page.search.setText(query)
        spelled.until(partial(_is_offered, page, query))
        walked: list[QWidget | None] = [page.search]
        while (last := walked[-1]) is not None and last is not page.save:
            walked.append(last.nextInFocusChain())
        assert [one for one in walked if one in (*offers.chips, offers.too)] == [*offers.chips, offers.too]


def _is_offered(page: ListPage, query: str) -> bool:
    return page.is_whole and page.query == query and len(page.offers.chips) == 2


def test_where_the_wrong_piece_stands() -> None:
    assert wrong_piece("a AND OR b", {"start": 6, "end": 8}, "a AND OR b") == (6, 8)
    assert wrong_piece("  a AND OR b", {"start": 6, "end": 8}, "a AND OR b") == (8, 10)
    assert wrong_piece("abc", {"start": 2, "end": 9}, "abc") == (2, 3)
    assert wrong_piece("abc", {"start": 9, "end": 12}, "abc") == (2, 3)
    unknown: tuple[dict[str, str | int], ...] = ({}, {"where": "b"}, {"start": 2, "end": 2}, {"start": -1, "end": 2})
    for details in unknown:
        assert wrong_piece("abc", details, "abc") is None


def test_other_spellings_are_ticked_and_searched_together_and_taken_back(spelled: Person) -> None:
    page = spelled.window.list
    page.search.setText("Dremna ")
    spelled.until(lambda: "1 found" in page._said.text() and len(page.offers.chips) == 2)
    assert not page.offers.too.isVisible()
    QTest.mouseClick(page.offers.chips[0], Qt.MouseButton.LeftButton)
    QTest.keyClick(page.offers.chips[1], Qt.Key.Key_Space)
    assert page.listed() and "1 found" in page._said.text(), "nothing is searched by a tick"
    page.load()
    spelled.quiet()
    assert [chip.isChecked() for chip in page.offers.chips] == [True, True]
    QTest.mouseClick(page.offers.too, Qt.MouseButton.LeftButton)
    spelled.until(lambda: "3 found" in page._said.text() and not page.asking.pauses)
    assert page.search.text().startswith("Dremna OR ") and page.search.text().count(" OR ") == 2
    back = page.offers.chips[0]
    assert "Dremna" in back.text()
    QTest.mouseClick(back, Qt.MouseButton.LeftButton)
    spelled.until(lambda: "1 found" in page._said.text())
    assert page.search.text() == "Dremna"
    page.search.undo()
    assert page.search.text().count(" OR ") == 2


def test_spellings_stand_beside_the_whole_query() -> None:
    assert with_spellings("Aleppo", ["حلب"]) == "Aleppo OR حلب"
    assert (
        with_spellings("Aleppo shelling", ["حلب", "Khan Sheikhoun"]) == '(Aleppo shelling) OR حلب OR "Khan Sheikhoun"'
    )
    assert with_spellings('"white flag"', ["الراية"]) == '"white flag" OR الراية'


def test_focus_leaving_closes_what_floats(spelled: Person) -> None:
    card = _open_help(spelled)
    spelled.window.list.rows.setFocus()
    assert not card.isVisible() and QApplication.focusWidget() is spelled.window.list.rows
