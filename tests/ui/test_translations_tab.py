"""Translations in the window: beside the original with who made them, pasted and replaced with Undo, reached from a hit."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_app.app import App
from desktop_app.rows.ids import ItemId
from desktop_app.services import reading
from desktop_app.services.archive import OpenArchive, create
from desktop_app.services.capture import Stated, capture_words
from desktop_app.services.translations import Translation, keep_translation
from desktop_app.services.translations_shown import ShownTranslation, translations_shown
from desktop_app.ui.desk import Changes
from desktop_app.ui.library.hit import Hit
from desktop_app.ui.library.items_model import HIT
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.reader.translations_view import TranslationsView
from tests.chosen_files import ChosenFiles
from tests.ui.conftest import TEXT, Person

FRENCH = "Le journal de la crête\n\nAu moins douze personnes sont mortes à Orvane.\n"


def _tab(person: Person) -> TranslationsView:
    return person.window.reader.translations


def _is_there(person: Person) -> bool:
    tabs = person.window.reader.tabs
    return tabs.isTabVisible(tabs.indexOf(_tab(person)))


def _kept(person: Person) -> tuple[ShownTranslation, ...]:
    archive, item = person.window.desk.archive, person.window.reader.item
    assert item is not None
    return translations_shown(archive, reading.show(archive, item))


def _paste(person: Person, text: str, translator: str, how: str = "human") -> None:
    form = _tab(person).form
    form.text.setPlainText(text)
    form.language.setText("fr")
    form.translator.setText(translator)
    form.how.setCurrentIndex(form.how.findData(how))
    form.keep.click()
    person.quiet()


def _keep(archive: OpenArchive, item: str, *made: Translation) -> None:
    for one in made:
        keep_translation(archive, ItemId(item), one)


def test_one_is_pasted_shown_beside_the_original_and_undone(person: Person, article: str) -> None:
    tab = _tab(person)
    assert not _is_there(person) and not tab.original.toPlainText()
    QTest.keyClick(person.window, Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert tab.form.isVisible() and _is_there(person) and not tab.form.keep.isEnabled()
    assert tab.original.toPlainText().split() == TEXT.split()
    _paste(person, FRENCH, "Lingua 4.1", "machine")
    assert not tab.form.isVisible() and tab.text.toPlainText() == FRENCH
    assert tab.original.toPlainText().split() == TEXT.split()
    assert "Lingua 4.1\u2069, a program." in tab.said.text() and "not checked" in tab.said.text()
    [kept] = _kept(person)
    assert (kept.text, kept.told.how, kept.told.language) == (FRENCH, "machine", "fr")
    assert person.said().startswith("The translation was kept.")
    person.window.banner._act.click()
    person.quiet()
    assert _kept(person) == () and not _is_there(person)


def test_one_is_replaced_and_undo_brings_the_first_back(person: Person, article: str) -> None:
    _keep(person.window.desk.archive, article, Translation(FRENCH, "fr", "Ilva Sorne", "2026-03-14", "human", "R2"))
    person.window.reader.open_item(article)
    person.quiet()
    tab = _tab(person)
    person.window.reader.tabs.setCurrentWidget(tab)
    assert "R2\u2069 compared it" in tab.said.text() and not tab.choice.isVisible()
    QTest.mouseClick(tab.replace, Qt.MouseButton.LeftButton)
    assert tab.form.translator.text() == "Ilva Sorne" and not tab.form.keep.isEnabled()
    _paste(person, "Une autre.\n", "Ilva Sorne")
    assert [one.text for one in _kept(person)] == ["Une autre.\n"] and tab.text.toPlainText() == "Une autre.\n"
    assert person.said().startswith("The translation was replaced.")
    person.window.banner._act.click()
    person.quiet()
    assert [(one.text, one.told.checker) for one in _kept(person)] == [(FRENCH, "R2")]
    assert tab.text.toPlainText() == FRENCH


def test_of_several_one_is_chosen_and_a_new_one_stands_beside_them(person: Person, article: str) -> None:
    _keep(
        person.window.desk.archive, article,
        Translation(FRENCH, "fr", "R1", "2026-03-14"), Translation("Otro.\n", "es", "R1", "2026-03-15"),
    )  # fmt: skip
    person.window.reader.open_item(article)
    person.quiet()
    tab = _tab(person)
    person.window.reader.tabs.setCurrentWidget(tab)
    assert tab.choice.count() == 2 and tab.text.toPlainText() == "Otro.\n"
    tab.choice.setCurrentIndex(1)
    tab.choice.activated.emit(1)
    assert tab.text.toPlainText() == FRENCH
    person.window.desk.archive_changed.emit(Changes(frozenset((article,))))
    person.quiet()
    assert tab.text.toPlainText() == FRENCH
    tab.start()
    _paste(person, "Un troisième.\n", "R1")
    assert tab.choice.count() == 3 and tab.text.toPlainText() == "Un troisième.\n"


def test_what_cannot_be_kept_is_said_and_stays_in_the_form(person: Person, article: str) -> None:
    tab = _tab(person)
    person.window.action("translate").trigger()
    tab.form.date.setText("yesterday")
    _paste(person, FRENCH, "R1")
    assert "is no day" in person.said() and tab.form.isVisible() and tab.form.text.toPlainText() == FRENCH
    tab.form.cancel.click()
    assert not _is_there(person) and person.window.reader.tabs.currentWidget() is person.window.reader.reading


def test_a_half_written_one_is_asked_about_before_another_item_is_read(
    person: Person, article: str, tmp_path: Path
) -> None:
    (tmp_path / "b.txt").write_text("Another text of the bridge.\n", "utf-8")
    window, tab = person.window, _tab(person)
    window.action("translate").trigger()
    tab.form.text.setPlainText("Le journal")
    assert not window.quitting.may_close() and window.quitting._page is not None
    assert window.quitting._page.title.text() == "A translation is not saved"
    window.quitting._page.go_on.click()
    window.open_item("another")
    assert window.quitting.asks and window.reader.item == article
    window.quitting._page.go_on.click()
    assert tab.form.text.toPlainText() == "Le journal"
    tab.form.hide()


def test_a_hit_in_a_translation_says_so_and_opens_it(person: Person, article: str) -> None:
    _keep(
        person.window.desk.archive, article,
        Translation(FRENCH, "fr", "Lingua 4.1", "2026-03-14", "machine"), Translation("Otro.\n", "es", "R1", "2026-03-15"),
    )  # fmt: skip
    person.window.desk.archive_changed.emit(Changes(frozenset((article,))))
    person.quiet()
    page, reader = person.window.list, person.window.reader
    page.search.setText("douze ")
    person.until(lambda: page.is_whole and len(page.listed()) == 1)
    index = page.rows.model().index(0, 0)
    person.until(lambda: isinstance(index.data(HIT), Hit))
    hit = index.data(HIT)
    assert hit.before == "Translation into \u2068fr\u2069 by \u2068Lingua 4.1\u2069, a program: "
    assert "<mark>douze</mark>" in hit.words
    page.rows.clearSelection()
    spot = page.rows.visualRect(index).center()
    QTest.mouseClick(page.rows.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    person.until(lambda: reader.tabs.currentWidget() is _tab(person))
    assert _tab(person).text.toPlainText() == FRENCH


def test_both_sides_are_scrolled_together(person: Person, article: str) -> None:
    _keep(person.window.desk.archive, article, Translation("Une ligne.\n" * 900, "fr", "R1", "2026-03-14"))
    person.window.reader.open_item(article)
    person.quiet()
    tab = _tab(person)
    person.window.reader.tabs.setCurrentWidget(tab)
    tab.original.setPlainText("A line.\n" * 300)
    tab.original.verticalScrollBar().setValue(tab.original.verticalScrollBar().maximum())
    bar = tab.text.verticalScrollBar()
    assert bar.value() == bar.maximum() > 0
    bar.setValue(0)
    assert tab.original.verticalScrollBar().value() == 0


@pytest.mark.parametrize("altered", ["gone", "changed"])
def test_words_that_are_not_here_or_not_what_they_were_are_said(person: Person, article: str, altered: str) -> None:
    archive = person.window.desk.archive
    kept = keep_translation(archive, ItemId(article), Translation(FRENCH, "fr", "R1", "2026-03-14"))
    path = archive.blobs.path(kept.sha256)
    path.unlink() if altered == "gone" else path.write_bytes(b"x")
    person.window.reader.open_item(article)
    person.quiet()
    [one] = _kept(person)
    assert (
        one.fault is not None and one.fault.message in _tab(person).said.text() and not _tab(person).text.toPlainText()
    )


def test_a_read_only_archive_shows_them_and_offers_nothing(
    app: App, qtbot: QtBot, files: ChosenFiles, tmp_path: Path
) -> None:
    with create(tmp_path / "case", "Case", "Ana", app.home).archive as held:
        item = capture_words(held, TEXT.encode(), Stated()).item
        _keep(held, item, Translation(FRENCH, "fr", "R1", "2026-03-14"))
        app.start(tmp_path / "case")
        person = Person(app, qtbot, files)
        person.until(lambda: isinstance(app.window, MainWindow))
        person.window.open_item(item)
        person.until(lambda: _is_there(person))
        person.quiet()
        tab = _tab(person)
        assert tab.text.toPlainText() == FRENCH and not tab.add.isEnabled() and not tab.replace.isEnabled()
        action = person.window.action("translate")
        assert not action.isEnabled() and action.toolTip() == "The archive is open for reading only."
