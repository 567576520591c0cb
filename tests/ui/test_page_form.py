"""The reading view shows what the page's words are: headings, quotes, captions, lists, tables, its pictures in their places."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFont, QTextCursor, QTextDocument

from desktop_app.services import reading, structure
from desktop_app.ui.reader.places import Places, shown
from tests.ui.conftest import Person

_PAGE = """<html><head><title>Bridge</title></head><body><article><h1>Bridge at Orvane</h1>
<p>Twelve people 😀 were hurt at the bridge on Monday, the district office said in a short note.</p>
<figure><img src="p_files/a.png" alt="The pier"><figcaption>The pier before noon</figcaption></figure>
<h2>What the nurse said</h2><blockquote>We counted fourteen of them, and nobody came.</blockquote>
<ul><li>Three lorries were burnt</li><li>Two boats were lost</li></ul>
<table><tr><td>Killed</td><td>4</td></tr></table>
<p>The road to the north is closed until further notice, said the ministry of works on Tuesday.</p></article></body></html>"""


@pytest.fixture
def page(person: Person, tmp_path: Path) -> Person:
    (tmp_path / "p_files").mkdir()
    Image.new("RGB", (640, 400), (200, 30, 40)).save(tmp_path / "p_files" / "a.png")
    (tmp_path / "p.html").write_text(_PAGE, "utf-8")
    person.window.capture([str(tmp_path / "p.html")])
    person.until(lambda: person.window.reader.item is not None)
    person.quiet()
    article = next(row for row in reading.list_items(person.app.desk.archive) if row.kind == "article")  # type: ignore[union-attr]
    person.window.open_item(article.item)
    person.until(lambda: person.window.reader.item == article.item and bool(person.window.reader.reading._text))
    person.quiet()
    return person


def _cursor(person: Person, words: str) -> QTextCursor:
    """A cursor just behind the first letter of words."""
    view = person.window.reader.reading
    cursor = view.cursor_of(*(2 * [view._text.index(words) + 1]))
    assert not cursor.hasSelection()
    return cursor


def test_parts_have_their_forms(page: Person) -> None:
    head = _cursor(page, "What the nurse said").charFormat()
    plain = _cursor(page, "Twelve people").charFormat()
    size = page.window.reader.reading.document().defaultFont().pointSizeF()
    assert head.fontWeight() == QFont.Weight.Bold and head.fontPointSize() > size
    assert (
        plain.fontWeight() != QFont.Weight.Bold and _cursor(page, "The pier before").charFormat().fontPointSize() < size
    )
    assert _cursor(page, "We counted").blockFormat().indent() == 1
    assert _cursor(page, "Three lorries").currentList() is not None and _cursor(page, "Twelve").currentList() is None
    assert _cursor(page, "Killed").blockFormat().indent() == 1


def test_a_picture_stands_before_its_caption_veiled_and_leads_to_its_item(page: Person) -> None:
    view = page.window.reader.reading
    before = _cursor(page, "The pier before noon").block().previous()
    cursor = QTextCursor(before)
    cursor.movePosition(QTextCursor.MoveOperation.NextCharacter)
    item = view._illustrations.item_at(cursor)
    media = [row for row in reading.list_items(page.app.desk.archive) if row.kind == "image"]  # type: ignore[union-attr]
    assert item == media[0].item
    name = cursor.charFormat().toImageFormat().name()
    kind = QTextDocument.ResourceType.ImageResource.value
    page.until(lambda: view.document().resource(kind, QUrl(name)).width() == 320)
    assert view.document().resource(kind, QUrl(name)).isGrayscale()
    view.picture_clicked.emit(item)
    page.until(lambda: page.window.reader.item == item)


def test_words_behind_a_picture_are_still_the_texts_words(page: Person) -> None:
    view = page.window.reader.reading
    words = "Three lorries were burnt"
    start = view._text.index(words)
    view.setTextCursor(view.cursor_of(start, start + len(words)))
    assert view.textCursor().selectedText() == words
    assert view.selected_span() == (start, start + len(words))


def test_a_file_that_a_name_leads_to_is_never_opened(page: Person, tmp_path: Path) -> None:
    Image.new("RGB", (7, 7)).save(tmp_path / "secret.png")
    view = page.window.reader.reading
    found = view.document().resource(QTextDocument.ResourceType.ImageResource.value, QUrl(str(tmp_path / "secret.png")))
    assert found.width() == 1


@given(st.text(alphabet="ab😀\n ", max_size=60), st.lists(st.integers(0, 60), max_size=5))
def test_places_lead_both_ways_around_pictures(text: str, pictures: list[int]) -> None:
    places = Places(text, [place for place in pictures if place <= len(text)])
    written = shown(text, places)
    units = written.encode("utf-16-le")
    for place, letter in enumerate(text):
        at = places.to_qt(place)
        width = len(letter.encode("utf-16-le")) // 2
        assert units[2 * at : 2 * (at + width)].decode("utf-16-le") == letter
        assert places.from_qt(at) == place


def test_the_structure_of_another_text_is_not_shown(page: Person) -> None:
    archive = page.app.desk.archive  # type: ignore[union-attr]
    article = next(row for row in reading.list_items(archive) if row.kind == "article")
    capture = reading.find_capture(archive, article.item)
    assert structure.structure_of(archive, capture) is not None
    others = tuple(asset for asset in capture.assets if asset.role != "text")
    object.__setattr__(capture, "assets", others)
    assert structure.structure_of(archive, capture) is None
