"""Two pictures compared in the real window: chosen, linked zoom, mirrored copy, blink, facts, link, claim, veil."""

from __future__ import annotations

import io
import time
from collections.abc import Callable
from functools import partial
from itertools import pairwise
from pathlib import Path

import pytest
from PIL import Image, ImageOps
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTreeWidgetItem

from desktop_app.rows.ids import ItemId
from desktop_app.services import claims, reading, tagging
from desktop_app.ui.comparing.blink import FASTEST_MS
from desktop_app.ui.comparing.compare_page import ComparePage
from desktop_app.ui.comparing.linking import as_it_lies
from desktop_app.ui.comparing.side import Side
from desktop_app.ui.desk import Changes
from desktop_app.ui.images.canvas import Canvas
from desktop_app.ui.library.items_model import ROW
from desktop_app.ui.verbs import items
from tests.services.pictures import scene
from tests.ui.conftest import Person

Captured = Callable[[bytes, str], ItemId]


def mirrored(data: bytes, width: int = 600, height: int = 400) -> bytes:
    """A smaller copy, its sides exchanged."""
    out = io.BytesIO()
    ImageOps.mirror(Image.open(io.BytesIO(data))).resize((width, height)).save(out, "JPEG", quality=70)
    return out.getvalue()


@pytest.fixture
def capture(person: Person, tmp_path: Path) -> Captured:
    def made(data: bytes, name: str) -> ItemId:
        (tmp_path / name).write_bytes(data)
        reader, before = person.window.reader, person.window.reader.item
        person.window.capture([str(tmp_path / name)])
        person.until(lambda: reader.item is not None and reader.item != before)
        person.quiet()
        assert reader.item is not None
        return reader.item

    return made


def _known(person: Person, place: int) -> bool:
    model = person.window.list.rows.model()
    return model.index(place, 0).data(ROW) is not None


def _revealed(side: Side) -> bool:
    return not side.canvas.hidden_picture


def page_of(person: Person) -> ComparePage:
    page = person.window.centre.currentWidget()
    assert isinstance(page, ComparePage)
    return page


def chosen(person: Person, *items: ItemId) -> None:
    """Choose rows of the list with the mouse, as a person does."""
    rows = person.window.list.rows
    for number, item in enumerate(items):
        place = rows._items.place_of(item)
        person.until(partial(_known, person, place))
        keys = Qt.KeyboardModifier.ControlModifier if number else Qt.KeyboardModifier.NoModifier
        at = rows.visualRect(rows.model().index(place, 0)).center()
        QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, keys, at)
    person.quiet()


def compared(person: Person, first: ItemId, second: ItemId) -> ComparePage:
    """Both pictures on the page, opened by their own buttons."""
    person.window.activateWindow()
    person.until(person.window.isActiveWindow)
    chosen(person, first, second)
    person.window.action("compare").trigger()
    page = page_of(person)
    person.until(lambda: all(side.held is not None and side.canvas._image is not None for side in page.sides))
    for side in page.sides:
        if side.canvas.hidden_picture:
            QTest.mouseClick(side.canvas.reveal, Qt.MouseButton.LeftButton)
            person.until(partial(_revealed, side))
    person.quiet()
    return page


def seen_at(canvas: Canvas) -> QPointF:
    """The middle of what is seen, as shares of the picture as it lies."""
    lies = as_it_lies(canvas.placing)
    size, at = lies.mapRect(canvas.placing.whole()), lies.map(canvas.placing.centre)
    return QPointF(at.x() / size.width(), at.y() / size.height())


def together(page: ComparePage) -> bool:
    return page.pair.together


def playing(page: ComparePage) -> bool:
    return page.blink.playing


def near(one: QPointF, other: QPointF, within: float = 0.002) -> bool:
    return (one - other).manhattanLength() < within


def test_two_chosen_pictures_are_compared_and_what_stands_above_each_tells_them_apart(
    person: Person, capture: Captured
) -> None:
    first = capture(scene(1, caption="The bridge on Monday"), "first.jpg")
    second = capture(scene(2), "second.jpg")
    assert person.window.action("compare").shortcut().toString() == "Ctrl+Alt+D"
    chosen(person, first, second)
    assert person.window.action("compare") in items.context_menu(person.window).actions()
    page = compared(person, first, second)
    held = {side.held.item for side in page.sides if side.held}
    assert held == {first, second}
    for side in page.sides:
        assert side.held is not None
        assert side.held.title in side.title.whole and side.held.original[:8] in side.under.whole
        assert "captured" in side.under.whole
    assert "not near" in page.observed.text() and "no proof" in page.observed.text()
    assert "authentic" not in page.observed.text()


def test_the_action_waits_for_two_pictures_or_one_that_is_read(
    person: Person, capture: Captured, tmp_path: Path
) -> None:
    compare = person.window.action("compare")
    assert not compare.isEnabled() and "two pictures" in compare.toolTip()
    picture = capture(scene(1), "first.jpg")
    assert compare.isEnabled()
    (tmp_path / "words.txt").write_text("Words about the bridge at Orvane.\n", "utf-8")
    text = capture((tmp_path / "words.txt").read_bytes(), "words.txt")
    assert not compare.isEnabled()
    chosen(person, picture, text)
    assert not compare.isEnabled()


def test_a_picture_that_is_read_is_compared_with_a_copy_that_was_seen_before(person: Person, capture: Captured) -> None:
    first = capture(scene(1), "first.jpg")
    copy = capture(mirrored(scene(1)), "copy.jpg")
    capture(scene(2), "stranger.jpg")
    chosen(person, first)
    person.until(lambda: person.window.reader.item == first)
    person.window.action("compare").trigger()
    page = page_of(person)
    chooser = page.sides[1].chooser
    person.until(lambda: bool(chooser.copies.rows) and chooser.model.rowCount() == 2)
    person.quiet()
    assert "mirrored" in chooser.said.text() and "hint" in chooser.said.text()
    QTest.mouseClick(chooser.copies.rows[0].compare, Qt.MouseButton.LeftButton)
    person.until(lambda: page.sides[1].held is not None)
    assert page.sides[1].held is not None and page.sides[1].held.item == copy
    person.until(lambda: "mirrored" in page.observed.text())


def test_another_picture_is_found_by_its_words_and_taken_with_the_keyboard(person: Person, capture: Captured) -> None:
    first = capture(scene(1, caption="The bridge on Monday"), "first.jpg")
    other = capture(scene(2, caption="A market in Orvane"), "market.jpg")
    capture(scene(3, caption="A field"), "field.jpg")
    chosen(person, first)
    person.until(lambda: person.window.reader.item == first)
    person.window.action("compare").trigger()
    page = page_of(person)
    chooser = page.sides[1].chooser
    person.until(lambda: chooser.model.rowCount() == 2)
    QTest.keyClicks(chooser.search, "market")
    person.until(lambda: chooser.model.ids() == [other])
    QTest.keyClick(chooser.search, Qt.Key.Key_Return)
    QTest.keyClick(chooser.list, Qt.Key.Key_Return)
    person.until(lambda: page.sides[1].held is not None)
    assert page.sides[1].held is not None and page.sides[1].held.item == other


def test_zoom_and_place_are_linked_whatever_the_size_and_how_each_is_mirrored(
    person: Person, capture: Captured
) -> None:
    page = compared(person, capture(scene(1), "first.jpg"), capture(mirrored(scene(1)), "copy.jpg"))
    one, other = (side.canvas for side in page.sides)
    assert one.placing.size != other.placing.size
    QTest.mouseClick(page.sides[1].tools.mirror, Qt.MouseButton.LeftButton)
    assert other.placing.mirrored and not one.placing.mirrored and "View only" in page.observed.text()
    one.setFocus()
    for _ in range(4):
        QTest.keyClick(one, Qt.Key.Key_Plus)
    QTest.keyClick(one, Qt.Key.Key_Right)
    QTest.mousePress(other, Qt.MouseButton.LeftButton, pos=QPoint(120, 120))
    QTest.mouseMove(other, QPoint(80, 150))
    QTest.mouseRelease(other, Qt.MouseButton.LeftButton, pos=QPoint(80, 150))
    assert not near(seen_at(one), QPointF(0.5, 0.5), 0.02)
    assert near(seen_at(one), seen_at(other))
    wide = [c.placing.scale * c.placing.size.width() for c in (one, other)]
    assert abs(wide[0] - wide[1]) < 1
    other.turn(1)
    assert near(seen_at(one), seen_at(other)) and one.placing.turns == 0


def test_by_pixels_both_have_one_scale_and_keep_the_distance_they_were_given(person: Person, capture: Captured) -> None:
    page = compared(person, capture(scene(1), "first.jpg"), capture(mirrored(scene(1)), "copy.jpg"))
    one, other = (side.canvas for side in page.sides)
    page.link_views.setCurrentIndex(2)
    one.actual()
    assert other.placing.fitted
    other.actual()
    other.setFocus()
    QTest.keyClick(other, Qt.Key.Key_Right)
    apart = other.placing.centre - one.placing.centre
    assert apart.manhattanLength() > 50
    page.link_views.setCurrentIndex(1)
    one.setFocus()
    QTest.keyClick(one, Qt.Key.Key_Down)
    QTest.keyClick(one, Qt.Key.Key_Plus)
    assert one.placing.scale == other.placing.scale
    assert near(other.placing.centre - one.placing.centre, apart, 0.01)
    page.link_views.setCurrentIndex(2)
    before = QPointF(other.placing.centre)
    QTest.keyClick(one, Qt.Key.Key_Left)
    assert other.placing.centre == before


def test_blinking_shows_one_then_the_other_at_the_very_same_place(person: Person, capture: Captured) -> None:
    page = compared(person, capture(scene(1), "first.jpg"), capture(scene(2), "second.jpg"))
    canvases = [side.canvas for side in page.sides]
    canvases[0].setFocus()
    QTest.keyClick(canvases[0], Qt.Key.Key_B)
    assert together(page) and page.bar.isVisible()
    assert page.sides[0].isVisible() and not page.sides[1].isVisible()
    places = [canvases[0].mapTo(page, QPoint(0, 0))]
    QTest.keyClick(canvases[0], Qt.Key.Key_B)
    person.until(lambda: page.sides[1].isVisible())
    assert not page.sides[0].isVisible() and canvases[1].hasFocus()
    places.append(canvases[1].mapTo(page, QPoint(0, 0)))
    assert places[0] == places[1] and canvases[0].size() == canvases[1].size()
    QTest.keyClick(canvases[1], Qt.Key.Key_Escape)
    assert not together(page) and all(side.isVisible() for side in page.sides)
    assert page.isVisible()


def test_it_never_blinks_faster_than_twice_a_second(person: Person, capture: Captured) -> None:
    page = compared(person, capture(scene(1), "first.jpg"), capture(scene(2), "second.jpg"))
    turns: list[float] = []
    page.blink.turned.connect(lambda _which: turns.append(time.monotonic()))
    QTest.mouseClick(page.blinking, Qt.MouseButton.LeftButton)
    page.bar.pace.setCurrentIndex(0)
    QTest.keyClick(page.active.canvas, Qt.Key.Key_Space)
    assert playing(page) and "Stop" in page.bar.play.text()
    for _ in range(30):
        QTest.keyClick(page.active.canvas, Qt.Key.Key_B)
    person.until(lambda: len(turns) >= 4)
    QTest.mouseClick(page.bar.play, Qt.MouseButton.LeftButton)
    assert not playing(page)
    apart = [after - before for before, after in pairwise(turns)]
    assert min(apart) >= FASTEST_MS / 1_000 - 0.005
    page.blink.set_pace(1)
    assert page.blink.pace_ms == FASTEST_MS
    QTest.mouseClick(page.bar.play, Qt.MouseButton.LeftButton)
    person.window.action("wanted").trigger()
    assert not playing(page)


def test_swapping_exchanges_the_sides_and_what_is_said_of_them(person: Person, capture: Captured) -> None:
    page = compared(person, capture(scene(1), "first.jpg"), capture(scene(2), "second.jpg"))
    before = [side.held.item for side in page.sides if side.held]
    left = page.sides[0].x()
    QTest.mouseClick(page.swap, Qt.MouseButton.LeftButton)
    person.quiet()
    assert [side.held.item for side in page.sides if side.held] == before[::-1]
    assert page.sides[0].x() == left and "1" in page.sides[0].number.text()


def test_facts_stand_side_by_side_and_say_in_words_what_differs(person: Person, capture: Captured) -> None:
    page = compared(person, capture(scene(1), "first.jpg"), capture(mirrored(scene(1)), "copy.jpg"))
    person.window.action("picture_facts").trigger()
    assert page.facts.isVisible()
    rows = _fact_rows(page)
    width = next(row for name, row in rows.items() if "width" in name)
    assert {"900", "600"} == {_plain(width.text(1)), _plain(width.text(2))}
    assert width.text(3) == "differs" and not width.icon(3).isNull()
    form = next(row for name, row in rows.items() if "format" in name)
    assert form.text(3) == "same" and not form.icon(3).isNull()
    page.facts.differing.click()
    assert not any("format" in name for name in _fact_rows(page)) and any("width" in name for name in _fact_rows(page))


def _plain(text: str) -> str:
    return text.strip("\u2066\u2068\u2069")


def _fact_rows(page: ComparePage) -> dict[str, QTreeWidgetItem]:
    tree = page.facts.tree
    groups = [tree.topLevelItem(at) for at in range(tree.topLevelItemCount())]
    return {row.text(0): row for group in groups if group for n in range(group.childCount()) if (row := group.child(n))}


def test_the_items_are_linked_as_the_same_image_and_the_link_is_taken_back(person: Person, capture: Captured) -> None:
    first, second = capture(scene(1), "first.jpg"), capture(mirrored(scene(1)), "copy.jpg")
    page = compared(person, first, second)
    assert person.app.desk is not None
    archive = person.app.desk.archive

    def links() -> list[str]:
        return [link.type for link in reading.show(archive, first).links]

    page.link.fill()
    actions = {action.text(): action for action in page.link.links.actions() if action.text()}
    assert not actions["Both claims: the same image"].isEnabled()
    actions["Both items: the same image"].trigger()
    person.until(lambda: links() == ["same image"])
    person.until(lambda: "Linked" in page.link.text())
    page.link.fill()
    page.link.links.actions()[0].trigger()
    person.until(lambda: links() == [])
    person.until(lambda: page.link.text() == "Link")


def _one_claim(side: Side) -> bool:
    return side.held is not None and len(side.held.claims) == 1


def test_a_claim_is_made_in_either_and_claims_are_linked(person: Person, capture: Captured) -> None:
    page = compared(person, capture(scene(1), "first.jpg"), capture(mirrored(scene(1)), "copy.jpg"))
    assert person.app.desk is not None
    archive = person.app.desk.archive
    for side in page.sides:
        assert side.held is not None
        canvas = side.canvas
        canvas.setFocus()
        QTest.keyClick(person.window.windowHandle(), Qt.Key.Key_R)
        assert canvas.pen.tool == "rectangle" and side.draw_button.isChecked()
        middle = canvas.rect().center()
        QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=middle)
        QTest.mouseMove(canvas, middle + QPoint(60, 40))
        QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=middle + QPoint(60, 40))
        person.until(page.form.isVisible)
        page.form._save()
        person.until(partial(_one_claim, side))
        person.quiet()
        assert not page.form.isVisible()
        QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=middle + QPoint(20, 20))
        assert side.held is not None and side.claim == side.held.claims[0].claim
    page.link.fill()
    action = next(one for one in page.link.links.actions() if "contradicts" in one.text())
    assert action.isEnabled()
    action.trigger()
    claim = reading.show(archive, page.sides[0].held.item).claims[0].claim  # type: ignore[union-attr]
    person.quiet()
    assert [(link.type, link.outgoing) for link in claims.show(archive, claim).links] == [("contradicts", True)]


def test_what_was_not_opened_or_is_graphic_stays_veiled_and_no_pixel_is_asked_for(
    person: Person, capture: Captured
) -> None:
    first, second = capture(scene(1), "first.jpg"), capture(scene(2), "second.jpg")
    assert person.app.desk is not None
    desk = person.app.desk
    chosen(person, first, second)
    person.window.action("compare").trigger()
    page = page_of(person)
    person.until(lambda: all(side.canvas._image is not None for side in page.sides))
    one, other = (side.canvas for side in page.sides)
    assert one.hidden_picture and other.hidden_picture
    colour = other.grab().toImage().pixelColor(other.rect().center() + QPoint(60, 60))
    assert colour.red() == colour.green() == colour.blue()
    QTest.mouseClick(one.reveal, Qt.MouseButton.LeftButton)
    person.until(lambda: not one.hidden_picture)
    one.actual()
    one.repaint()
    other.repaint()
    person.quiet()
    assert other.hidden_picture and not other.tiles.waiting and other.tiles._pixels is None
    QTest.keyClick(one, Qt.Key.Key_B)
    QTest.keyClick(one, Qt.Key.Key_B)
    person.until(lambda: page.sides[1].isVisible())
    assert other.hidden_picture and "2" in page.sides[1].number.text()
    QTest.keyClick(other, Qt.Key.Key_Escape)
    held = page.sides[0].held
    assert held is not None
    tagging.set_field(desk.archive, held.item, "graphic", "yes")
    desk.archive_changed.emit(Changes(frozenset((held.item,))))
    person.until(lambda: one.hidden_picture)


def test_a_withdrawn_item_is_compared_no_longer(person: Person, capture: Captured) -> None:
    first, second = capture(scene(1), "first.jpg"), capture(scene(2), "second.jpg")
    page = compared(person, first, second)
    assert person.app.desk is not None
    gone = page.sides[1].held
    assert gone is not None
    person.app.desk.archive_changed.emit(Changes(frozenset((gone.item,)), gone=frozenset((gone.item,))))
    person.until(lambda: page.sides[1].choosing and page.sides[0].held is not None)
    assert not page.blinking.isEnabled()


def test_escape_leads_back_to_the_item_in_the_reader(person: Person, capture: Captured) -> None:
    page = compared(person, capture(scene(1), "first.jpg"), capture(scene(2), "second.jpg"))
    held = page.sides[1].held
    assert held is not None
    page.sides[1].canvas.setFocus()
    QTest.keyClick(page.sides[1].canvas, Qt.Key.Key_Escape)
    person.until(lambda: person.window.reader.isVisible() and person.window.reader.item == held.item)
