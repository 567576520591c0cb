"""List, sidebar and frame: sorting, filters, search while typing, many items at once, collections, saved searches, looks."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu

from desktop_app.rows.ids import ItemId
from desktop_app.rows.items import ItemFilter
from desktop_app.services import reading, tagging
from desktop_app.services.archive import OpenArchive, create
from desktop_app.settings import read_settings
from desktop_app.ui.library.items_model import DRAGGED, HIT
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.menus import fill_recent
from desktop_app.ui.panels.report_panel import ReportPanel
from desktop_app.ui.verbs.items import collections_menu, context_menu
from tests.ui.conftest import Person

TITLES = ("A bridge at Orvane", "Crossing the bridges", "Market shelled in Orvane", "Zone of quiet")


@pytest.fixture
def stocked(person: Person, tmp_path: Path) -> Person:
    """Four captured texts, listed."""
    paths = []
    for number, title in enumerate(TITLES):
        path = tmp_path / f"{number}.txt"
        path.write_text(f"{title}\n\nWords number{number} about the hospital and nothing else.\n", "utf-8")
        paths.append(str(path))
    person.window.capture(paths)
    person.until(lambda: len(person.window.list.listed()) == 4)
    person.quiet()
    return person


def _archive(person: Person) -> OpenArchive:
    assert person.app.desk is not None
    return person.app.desk.archive


def _titles(person: Person) -> list[str]:
    rows = reading.item_rows(_archive(person), person.window.list.listed())
    return [row.title.removesuffix(".txt") for row in rows]


def _select(person: Person, *places: int) -> list[ItemId]:
    rows = person.window.list.rows
    for number, place in enumerate(places):
        keys = Qt.KeyboardModifier.ControlModifier if number else Qt.KeyboardModifier.NoModifier
        spot = rows.visualRect(rows.model().index(place, 0)).center()
        QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, keys, spot)
    return person.window.list.chosen_items()


def _click(person: Person, key: str) -> None:
    sidebar = person.window.sidebar
    person.until(lambda: sidebar.index_of(key).isValid())
    spot = sidebar.visualRect(sidebar.index_of(key)).center()
    QTest.mouseClick(sidebar.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    person.quiet()


def _collection(person: Person, name: str) -> str:
    rows = reading.list_entities(_archive(person), "collection")
    return next((str(row.entity) for row in rows if row.name == name), "")


def test_a_click_on_a_column_sorts_and_another_turns_it_round(stocked: Person) -> None:
    strip = stocked.window.list.order
    QTest.mouseClick(strip.buttons["title"], Qt.MouseButton.LeftButton)
    stocked.until(lambda: _titles(stocked) == sorted(_titles(stocked)))
    first = _titles(stocked)
    QTest.mouseClick(strip.buttons["title"], Qt.MouseButton.LeftButton)
    stocked.until(lambda: _titles(stocked) == first[::-1])
    assert "falling" in strip.buttons["title"].accessibleName()
    stocked.window.action("language_ar").trigger()
    stocked.until(lambda: stocked.app.words.rtl and _titles(stocked) == first[::-1])
    assert stocked.app.settings.order == "title" and stocked.app.settings.descending


def _marked(person: Person) -> bool:
    hit = person.window.list.rows.model().index(0, 0).data(HIT)
    return hit is not None and "<mark>" in hit.words + hit.title


def test_a_search_while_it_is_typed_begins_with_its_best_match(stocked: Person) -> None:
    page = stocked.window.list
    page.search.setFocus()
    QTest.keyClicks(page.search, "orv")
    stocked.until(lambda: sorted(_titles(stocked)) == [TITLES[0], TITLES[2]])
    assert page.order.order == "" and page.order.buttons[""].isVisible()
    stocked.until(lambda: _marked(stocked))


def test_a_half_written_query_is_said_beside_the_field(stocked: Person) -> None:
    page = stocked.window.list
    page.search.setText("published:")
    stocked.until(lambda: "nothing follows" in page._said.text())
    assert "follows" not in stocked.said() and len(page.listed()) == 4
    page.search.setText("orvane")
    stocked.until(lambda: "2 found" in page._said.text())
    QTest.keyClick(page.search, Qt.Key.Key_Escape)
    stocked.until(lambda: len(page.listed()) == 4)


def test_what_was_meant_is_offered_and_searched_by_a_click(stocked: Person) -> None:
    page = stocked.window.list
    page.search.setText("hospitol")
    stocked.until(lambda: [chip.text() for chip in page.offers.chips] == ["\u2068hospital\u2069"])
    assert page.nothing.isVisible()
    QTest.mouseClick(page.offers.chips[0], Qt.MouseButton.LeftButton)
    stocked.until(lambda: "4 found" in page._said.text())
    assert page.search.text() == "hospital" and not page.offers.isVisible()


def test_filters_are_chips_that_can_be_taken_away(stocked: Person) -> None:
    page, archive = stocked.window.list, _archive(stocked)
    tagging.set_field(archive, page.listed()[0], "source", "Ridge Daily")
    tagging.set_field(archive, page.listed()[0], "place", "Orvane")
    assert not page.filters.chips
    page.filters.open_field("source")
    card = page.filters.card
    stocked.until(lambda: card.list.count() == 1 and card.list.hasFocus())
    assert "Ridge Daily" in card.list.item(0).text()
    QTest.keyClick(card.list, Qt.Key.Key_Return)
    stocked.until(lambda: len(page.listed()) == 1)
    QTest.keyClick(card.list, Qt.Key.Key_Escape)
    assert not card.isVisible() and page.filters.add.hasFocus()
    chip = page.filters.chips["source"]
    assert "Ridge Daily" in chip.text() and chip.isVisible()
    page.filters.narrow("place", "elsewhere")
    stocked.until(lambda: not page.listed() and page.nothing.isVisible())
    QTest.mouseClick(page.filters.chips["place"].drop, Qt.MouseButton.LeftButton)
    stocked.until(lambda: len(page.listed()) == 1)
    QTest.mouseClick(page.filters.chips["source"].drop, Qt.MouseButton.LeftButton)
    stocked.until(lambda: len(page.listed()) == 4 and not page.filters.chips)


def test_a_date_filter_takes_only_dates(stocked: Person) -> None:
    filters = stocked.window.list.filters
    filters.open_field("since")
    QTest.keyClicks(filters.date, "soon")
    QTest.keyClick(filters.date, Qt.Key.Key_Return)
    assert filters.date.isVisible() and not filters.chips
    filters.date.setText("2999-01")
    QTest.keyClick(filters.date, Qt.Key.Key_Return)
    stocked.until(lambda: not stocked.window.list.listed())
    assert not filters.date.isVisible() and "2999-01" in filters.chips["since"].text()


def test_several_items_are_tagged_in_one_step_and_untagged_by_undo(stocked: Person) -> None:
    chosen = _select(stocked, 0, 2)
    assert len(chosen) == 2
    stocked.window.action("tag_items").trigger()
    ask = stocked.window.list.ask
    stocked.until(ask.isVisible)
    QTest.keyClicks(ask.field, "river; night")
    QTest.keyClick(ask.field, Qt.Key.Key_Return)
    archive = _archive(stocked)
    stocked.until(lambda: all(tagging.tags(archive, item) == ("night", "river") for item in chosen))
    stocked.until(lambda: "2 tagged" in stocked.said())
    assert stocked.window.list.chosen_items() == chosen
    QTest.mouseClick(stocked.window.banner._act, Qt.MouseButton.LeftButton)
    stocked.until(lambda: all(tagging.tags(archive, item) == () for item in chosen))


def test_a_collection_is_named_in_the_sidebar_and_takes_what_is_dropped_on_it(stocked: Person) -> None:
    sidebar = stocked.window.sidebar
    stocked.window.action("new_collection").trigger()
    editor = sidebar.findChild(QLineEdit)
    assert editor is not None
    QTest.keyClicks(editor, "Bridge")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    stocked.until(lambda: bool(_collection(stocked, "Bridge")))
    key = f"collection {_collection(stocked, 'Bridge')}"
    stocked.until(lambda: sidebar.index_of(key).isValid())
    _drop(stocked, _select(stocked, 0, 1), key)
    stocked.until(lambda: sidebar.shown(key) == ("Bridge", "2"))
    _click(stocked, key)
    stocked.until(lambda: len(stocked.window.list.listed()) == 2)
    _select(stocked, 0)
    stocked.window.action("uncollect").trigger()
    stocked.until(lambda: len(stocked.window.list.listed()) == 1)
    QTest.mouseClick(stocked.window.banner._act, Qt.MouseButton.LeftButton)
    stocked.until(lambda: len(stocked.window.list.listed()) == 2)


def _drop(person: Person, items: list[ItemId], key: str) -> None:
    sidebar, rows = person.window.sidebar, person.window.list.rows
    data = rows.model().mimeData(rows.selectionModel().selectedIndexes())
    assert bytes(data.data(DRAGGED).data()).decode().split() == items
    spot = QPointF(sidebar.visualRect(sidebar.index_of(key)).center())
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    sidebar.dropEvent(QDropEvent(spot, Qt.DropAction.CopyAction, data, buttons, keys))


def test_a_drop_beside_a_collection_does_nothing(stocked: Person) -> None:
    sidebar, data = stocked.window.sidebar, QMimeData()
    data.setData(DRAGGED, stocked.window.list.listed()[0].encode())
    spot = QPointF(sidebar.visualRect(sidebar.index_of("everything")).center())
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDropEvent(spot, Qt.DropAction.CopyAction, data, buttons, keys)
    event.ignore()
    sidebar.dropEvent(event)
    assert not event.isAccepted() and not stocked.app.busy


def test_a_collection_without_a_name_is_not_made(stocked: Person) -> None:
    sidebar = stocked.window.sidebar
    stocked.window.action("new_collection").trigger()
    editor = sidebar.findChild(QLineEdit)
    assert editor is not None
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    stocked.until(lambda: not sidebar.index_of("fresh collection").isValid())
    assert reading.list_entities(_archive(stocked), "collection") == []


def test_a_collection_is_renamed_and_removed_when_it_is_empty(stocked: Person) -> None:
    sidebar, made = stocked.window.sidebar, tagging.new(_archive(stocked), "collection", "Old")
    sidebar._reload()
    _click(stocked, f"collection {made}")
    QTest.keyClick(sidebar, Qt.Key.Key_F2)
    editor = sidebar.findChild(QLineEdit)
    assert editor is not None
    editor.setText("New")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    stocked.until(lambda: bool(_collection(stocked, "New")))
    stocked.until(lambda: sidebar.shown(f"collection {made}")[0] == "New")
    QTest.keyClick(sidebar, Qt.Key.Key_Delete)
    stocked.until(lambda: not sidebar.index_of(f"collection {made}").isValid())
    assert sidebar.current == "everything"
    QTest.mouseClick(stocked.window.banner._act, Qt.MouseButton.LeftButton)
    stocked.until(lambda: sidebar.shown(f"collection {made}")[0] == "New")


def test_searching_from_a_page_marks_the_list_that_is_searched(stocked: Person) -> None:
    _click(stocked, "inbox")
    stocked.window.action("claims").trigger()
    assert stocked.window.sidebar.current == "place claims"
    stocked.window.action("search").trigger()
    assert stocked.window.sidebar.current == "inbox"


def test_what_was_read_leaves_the_inbox_and_comes_back_by_undo(stocked: Person) -> None:
    _click(stocked, "inbox")
    assert stocked.window.sidebar.shown("inbox") == ("Inbox", "4")
    gone = _select(stocked, 0, 1, 2)
    stocked.window.action("mark_read").trigger()
    stocked.until(lambda: len(stocked.window.list.listed()) == 1)
    assert set(reading.item_ids(_archive(stocked), ItemFilter(inbox=False))) == set(gone)
    QTest.mouseClick(stocked.window.banner._act, Qt.MouseButton.LeftButton)
    stocked.until(lambda: len(stocked.window.list.listed()) == 4)


def test_items_are_marked_as_graphic_and_unmarked(stocked: Person) -> None:
    chosen = _select(stocked, 0, 1)
    for wanted in (True, False):
        stocked.window.action("graphic").trigger()
        stocked.until(
            lambda wanted=wanted: [r.graphic for r in reading.item_rows(_archive(stocked), chosen)] == [wanted] * 2  # type: ignore[misc]
        )
        stocked.quiet()


def test_the_context_menu_knows_what_is_chosen(stocked: Person) -> None:
    _select(stocked, 1)
    stocked.quiet()
    names = [action.text() for action in context_menu(stocked.window).actions() if action.text()]
    assert names[0] == "Read the item" and "Remove from this collection" not in names
    collections_menu(stocked.window).actions()[-1].trigger()
    editor = stocked.window.sidebar.findChild(QLineEdit)
    assert editor is not None
    QTest.keyClicks(editor, "From the list")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    stocked.until(lambda: bool(_collection(stocked, "From the list")))
    shelf = _collection(stocked, "From the list")
    stocked.until(lambda: len(reading.item_ids(_archive(stocked), ItemFilter(collection=shelf))) == 1)
    QGuiApplication.clipboard().clear()
    stocked.window.action("copy_title").trigger()
    stocked.until(lambda: QGuiApplication.clipboard().text().startswith(_titles(stocked)[1]))
    stocked.window.action("report").trigger()
    assert isinstance(stocked.window.stack.currentWidget(), ReportPanel)


def test_a_search_is_saved_with_its_filters_and_comes_back(stocked: Person) -> None:
    page, sidebar = stocked.window.list, stocked.window.sidebar
    page.search.setText("orvane")
    page.filters.narrow("kind", "article")
    stocked.until(lambda: len(page.listed()) == 2)
    QTest.mouseClick(page.save, Qt.MouseButton.LeftButton)
    page.ask.field.setText("Orvane only")
    QTest.keyClick(page.ask.field, Qt.Key.Key_Return)
    stocked.until(
        lambda: any(row.name == "Orvane only" for row in reading.list_entities(_archive(stocked), "saved search"))
    )
    saved = reading.list_entities(_archive(stocked), "saved search")[0]
    assert saved.fields["query"] == "orvane" and saved.fields["filters"] == ["kind=article"]
    page.show_all()
    stocked.until(lambda: len(page.listed()) == 4)
    _click(stocked, f"search {saved.entity}")
    stocked.until(lambda: len(page.listed()) == 2)
    assert page.search.text() == "orvane" and list(page.filters.chips) == ["kind"]
    _click(stocked, "everything")
    stocked.until(lambda: len(page.listed()) == 4)
    assert page.search.text() == "" and not page.filters.chips
    assert sidebar.shown(f"search {saved.entity}")[0] == "Orvane only"


def test_sections_fold_by_key_and_mouse_and_stay_so(stocked: Person) -> None:
    sidebar = stocked.window.sidebar
    head = sidebar.index_of("status claimed").parent()
    QTest.mouseClick(sidebar.viewport(), Qt.MouseButton.LeftButton, pos=sidebar.visualRect(head).center())
    assert not sidebar.isExpanded(head) and stocked.app.settings.folded == ("status",)
    stocked.window.action("language_ar").trigger()
    stocked.until(lambda: stocked.app.words.rtl)
    stocked.quiet()
    sidebar = stocked.window.sidebar
    stocked.until(lambda: sidebar.index_of("status claimed").isValid())
    head = sidebar.index_of("status claimed").parent()
    assert not sidebar.isExpanded(head)
    sidebar.setCurrentIndex(head)
    QTest.keyClick(sidebar, Qt.Key.Key_Left)
    assert sidebar.isExpanded(head) and not stocked.app.settings.folded


def test_panes_are_hidden_by_key_and_stay_so(stocked: Person) -> None:
    window = stocked.window
    QTest.keyClick(window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert window.sidebar.isHidden() and window.list.isHidden()
    before = stocked.app.settings.panes
    window.action("language_ar").trigger()
    stocked.until(lambda: stocked.app.words.rtl)
    stocked.quiet()
    assert stocked.window.sidebar.isHidden() and stocked.window.list.isHidden()
    assert stocked.app.settings.panes[:2] == before[:2]
    stocked.window.action("search").trigger()
    assert stocked.window.list.isVisible()
    stocked.window.action("new_collection").trigger()
    assert stocked.window.sidebar.isVisible() and stocked.app.settings.hidden == ()


def test_letters_grow_at_once_and_the_reader_with_them(stocked: Person) -> None:
    _select(stocked, 0)
    stocked.quiet()
    window, view = stocked.window, stocked.window.reader.reading
    before, row = view.font().pointSizeF(), window.list.rows.sizeHintForRow(0)
    QTest.keyClick(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert stocked.app.settings.text_size == 125 and stocked.window is window
    assert view.font().pointSizeF() == pytest.approx(before * 1.25)
    assert window.list.rows.sizeHintForRow(0) > row
    QTest.keyClick(window, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert stocked.app.settings.text_size == 100 and view.font().pointSizeF() == pytest.approx(before)


def test_the_look_follows_the_system_when_nothing_is_half_written(stocked: Person) -> None:
    app, turned = stocked.app, QGuiApplication.styleHints().colorSchemeChanged
    stocked.window.action("look_light").trigger()
    turned.emit(Qt.ColorScheme.Dark)
    assert app.theme.name == "light"
    item = _select(stocked, 1)[0]
    stocked.until(lambda: stocked.window.reader.item == item)
    stocked.quiet()
    stocked.window.list.search.setText("orvane")
    stocked.window.bar.setText("https://half.example")
    stocked.window.action("look_system").trigger()
    assert app.theme.name == "light" and stocked.window.action("look_system").isChecked()
    stocked.window.bar.clear()
    stocked.until(lambda: app.theme.name == "dark")
    stocked.until(lambda: stocked.window.reader.item == item and len(stocked.window.list.listed()) == 2)
    assert stocked.window.list.search.text() == "orvane"
    turned.emit(Qt.ColorScheme.Light)
    stocked.until(lambda: app.theme.name == "light")


def test_another_archive_is_opened_from_the_menu_and_forgotten_when_nothing_is_to_be_remembered(
    person: Person, tmp_path: Path
) -> None:
    create(tmp_path / "other", "Other", "Ana", person.app.home).archive.close()
    person.window.desk.keep(recent=(str(tmp_path / "other"), str(tmp_path / "gone"), str(tmp_path / "case")))
    menu = QMenu()
    fill_recent(menu, person.window)
    assert [action.text() for action in menu.actions()] == ["other"]
    menu.actions()[0].trigger()
    person.until(lambda: isinstance(person.app.window, MainWindow) and "Other" in person.window.windowTitle())
    assert len(person.app.settings.recent) == 3
    person.window.action("remember").trigger()
    kept = read_settings(person.app.home)
    assert not kept.recent and not kept.remember
    assert "other" not in (person.app.home / "settings.json").read_text("utf-8")
