"""Rows of a search say whose words the hit stands in, mark hits in the title, and open at the claim that was found."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter
from PySide6.QtTest import QTest

from desktop_app.services import reading, tagging
from desktop_app.ui.desk import Changes
from desktop_app.ui.library.hit import Hit
from desktop_app.ui.library.items_model import HIT
from desktop_app.ui.library.marked_line import Ink, draw, labelled, near_the_hit, pieces_of
from tests.services.pictures import scene
from tests.ui.conftest import Person


@pytest.fixture
def found(person: Person, tmp_path: Path) -> Person:
    """A text with a claim whose words are an assessor's own, and a note."""
    path = tmp_path / "bridge.txt"
    path.write_text("Bridge at Orvane\n\nAt least 12 people were killed in the quarter on Monday.\n", "utf-8")
    person.window.capture([str(path)])
    person.until(lambda: person.window.reader.item is not None)
    person.quiet()
    reader = person.window.reader
    start = reader.reading.toPlainText().index("At least 12")
    reader.reading.setTextCursor(reader.reading.cursor_of(start, start + 30))
    person.window.action("claim").trigger()
    reader.form._save()
    assert reader.item is not None
    archive, item = person.window.desk.archive, reader.item
    person.until(lambda: bool(reading.show(archive, item).claims))
    person.quiet()
    tagging.note(archive, item, "Ask the ferryman about quicksilver.")
    person.window.desk.archive_changed.emit(Changes(frozenset((item,))))
    person.quiet()
    return person


def _hit(person: Person, query: str) -> Hit:
    page = person.window.list
    page.search.setText(query)
    person.until(lambda: page.is_whole and len(page.listed()) == 1)
    person.until(lambda: isinstance(page.rows.model().index(0, 0).data(HIT), Hit))
    hit = page.rows.model().index(0, 0).data(HIT)
    assert isinstance(hit, Hit)
    return hit


def test_a_hit_says_whose_words_it_stands_in(found: Person) -> None:
    note = _hit(found, "quicksilver ")
    assert (note.before, note.part, "<mark>quicksilver</mark>" in note.words) == ("Note: ", "note", True)
    assert "<mark>" not in note.title
    title = _hit(found, "bridge ")
    assert "<mark>Bridge</mark>" in title.title and (title.before == "" or title.part != "title")
    claim = _hit(found, "claim:killed ")
    assert claim.before == "Claim: " and claim.ref
    assert not _hit(found, "has:claim").words


def test_a_row_found_by_its_claim_opens_there_and_leaves_the_keyboard(found: Person) -> None:
    page, reader = found.window.list, found.window.reader
    ref = _hit(found, "claim:people ").ref
    found.window.show_list()
    page.rows.clearSelection()
    reader.form.hide()
    page.rows.setFocus()
    spot = page.rows.visualRect(page.rows.model().index(0, 0)).center()
    QTest.mouseClick(page.rows.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    found.until(lambda: reader._current == ref)
    found.quiet()
    assert page.rows.hasFocus() and not reader.form.isVisible()
    assert [card.key for card in reader.margin._cards if card.property("current")] == [ref]


def test_a_row_found_by_its_caption_opens_at_the_picture(person: Person, tmp_path: Path) -> None:
    (tmp_path / "pier.jpg").write_bytes(scene())
    person.window.capture([str(tmp_path / "pier.jpg")])
    reader, page = person.window.reader, person.window.list
    person.until(lambda: reader.item is not None)
    person.quiet()
    assert reader.item is not None
    tagging.set_field(person.window.desk.archive, reader.item, "caption", "Quicksilver on the pier")
    person.window.desk.archive_changed.emit(Changes(frozenset((reader.item,))))
    person.quiet()
    reader.tabs.setCurrentWidget(reader.record)
    assert _hit(person, "quicksilver ").before == "Caption: "
    page.rows.clearSelection()
    spot = page.rows.visualRect(page.rows.model().index(0, 0)).center()
    QTest.mouseClick(page.rows.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    person.until(lambda: reader.tabs.currentWidget() is reader.picture)


def _width_of(text: str) -> int:
    return QFontMetrics(QFont()).horizontalAdvance(text)


def test_in_a_narrow_list_the_hit_is_still_seen(person: Person) -> None:
    pieces = pieces_of("Words of the district <mark>hospital</mark> in the north &amp; more")
    assert pieces == ["Words of the district ", "hospital", " in the north & more"]
    wide = near_the_hit(pieces, QFont(), 2_000)
    assert wide[0] == "… of the district " and wide[1:] == pieces[1:]
    narrow = near_the_hit(pieces, QFont(), _width_of("hospital") + 30)
    assert narrow[0] == "… "
    assert near_the_hit(["only words"], QFont(), 10) == ["only words"]
    assert near_the_hit(["", "hit", ""], QFont(), 10) == ["", "hit", ""]


def test_what_is_said_before_keeps_the_words_direction() -> None:
    assert labelled(["a ", "b", " c"], "ادعاء: ", "") == ["ادعاء: \u2068a ", "b", " c\u2069"]
    assert labelled(["a"], "Claim: ", "") == ["Claim: \u2068a\u2069"]


def _is_red(colour: QColor) -> bool:
    return colour.red() > 200 and colour.blue() < 100


@pytest.mark.parametrize("rtl", [False, True])
def test_hits_are_drawn_in_their_own_ink(person: Person, rtl: bool) -> None:
    image = QImage(400, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    ink = Ink("color:#000000", "color:#ff0000;text-decoration:underline")
    draw(painter, QRect(0, 0, 400, 30), ["", "hospital", " and more"], ink, rtl=rtl)
    painter.end()
    points = [QPoint(x, y) for x in range(400) for y in range(30)]
    reds = [point.x() for point in points if _is_red(QColor(image.pixel(point)))]
    assert reds and (min(reds) > 200) == rtl
