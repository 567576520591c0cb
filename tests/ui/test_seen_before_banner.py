"""The banner over a picture: copies, mirrored ones, captions that disagree, how many were not compared; never "not seen"."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image, ImageOps
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.rows.ids import ItemId
from desktop_app.services import tagging
from desktop_app.services.capture import Stated, capture_sources
from desktop_app.ui.comparing.compare_page import ComparePage
from desktop_app.ui.desk import Changes
from desktop_app.ui.images.seen_banner import SeenBanner
from tests.services.pictures import scene
from tests.ui.conftest import Person

Captured = Callable[[bytes, str], ItemId]


@pytest.fixture
def capture(person: Person, tmp_path: Path) -> Captured:
    """Capture a picture by the window and wait until its banner speaks."""

    def made(data: bytes, name: str) -> ItemId:
        (tmp_path / name).write_bytes(data)
        person.window.capture([str(tmp_path / name)])
        person.until(lambda: name.split(".")[0] in person.window.reader.head.title.text() or banner(person).isVisible())
        person.quiet()
        person.until(banner(person).isVisible)
        assert person.window.reader.item is not None
        return person.window.reader.item

    return made


def banner(person: Person) -> SeenBanner:
    return person.window.reader.picture.seen


def resaved(data: bytes, *, mirrored: bool = False, caption: str = "") -> bytes:
    stored = Image.open(io.BytesIO(data))
    picture = ImageOps.mirror(stored) if mirrored else stored.copy()
    exif = Image.Exif()
    if caption:
        exif[0x010E] = caption
    out = io.BytesIO()
    picture.resize((600, 400)).save(out, "JPEG", quality=40, exif=exif)
    return out.getvalue()


def test_without_a_copy_it_says_among_how_many_by_what_and_what_was_not_compared(
    person: Person, capture: Captured
) -> None:
    blank = io.BytesIO()
    Image.new("RGB", (300, 200), "grey").save(blank, "PNG")
    capture(blank.getvalue(), "blank.png")
    assert "no look-alike hash" in banner(person).said.text()
    capture(scene(1), "first.jpg")
    capture(scene(2), "second.jpg")
    said = banner(person).said.text()
    assert said == "No near copy found by phash64 and dhash64 among 1 picture (1 not compared)."
    assert "not seen" not in said.lower() and not banner(person).button.isVisible()


def test_copies_are_counted_dated_and_captions_that_disagree_are_quoted(person: Person, capture: Captured) -> None:
    first = capture(scene(1, caption="The bridge on Monday"), "first.jpg")
    capture(scene(1, caption="The bridge on Monday"), "first.jpg")
    capture(resaved(scene(1), mirrored=True, caption="A market, last year"), "turned.jpg")
    said = banner(person).said.text()
    assert "First copy found in this archive" in said and "The bridge on Monday" in said
    assert "2 others look alike" in said and "mirrored" in said and "hint" in said and "Captions disagree." in said
    person.window.open_item(first)
    person.until(lambda: person.window.reader.item == first and "captured 2 times" in banner(person).said.text())
    assert "(mirrored)" in banner(person).said.text()
    assert not banner(person).copies.isVisible()
    QTest.mouseClick(banner(person).button, Qt.MouseButton.LeftButton)
    assert banner(person).copies.isVisible() and len(banner(person).copies.rows) == 2
    assert "A market, last year" in banner(person).captions.text()
    hows = [row.said.whole for row in banner(person).copies.rows]
    assert "the same bytes" in hows[0] and "of 64 bits differ: a hint" in hows[1] and "(mirrored)" in hows[1]


def test_a_row_opens_its_copy_and_another_compares_it(person: Person, capture: Captured) -> None:
    first = capture(scene(1), "first.jpg")
    copy = capture(resaved(scene(1), mirrored=True), "turned.jpg")
    QTest.mouseClick(banner(person).button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(banner(person).copies.rows[0].open, Qt.MouseButton.LeftButton)
    person.until(lambda: person.window.reader.item == first and banner(person).isVisible())
    person.quiet()
    banner(person).button.setFocus()
    QTest.keyClick(banner(person).button, Qt.Key.Key_Space)
    row = banner(person).copies.rows[0]
    row.compare.setFocus()
    QTest.keyClick(row.compare, Qt.Key.Key_Space)
    page = person.window.centre.currentWidget()
    assert isinstance(page, ComparePage)
    person.until(lambda: all(side.held is not None for side in page.sides))
    assert [side.held.item for side in page.sides if side.held] == [first, copy]


def test_a_copy_that_comes_later_is_told_while_the_first_is_read(
    person: Person, capture: Captured, tmp_path: Path
) -> None:
    first = capture(scene(1), "first.jpg")
    capture(scene(2), "stranger.jpg")
    person.window.open_item(first)
    person.until(lambda: person.window.reader.item == first and "among 1 picture" in banner(person).said.text())
    assert person.app.desk is not None
    (tmp_path / "copy.jpg").write_bytes(resaved(scene(1)))
    assert len(list(capture_sources(person.app.desk.archive, [str(tmp_path / "copy.jpg")], Stated()))) == 1
    person.app.desk.archive_changed.emit(Changes(everything=True))
    person.until(lambda: "looks alike" in banner(person).said.text())
    assert "first copy found" in banner(person).said.text() and person.window.reader.item == first


def test_a_link_by_hand_is_told_and_not_called_a_resemblance(person: Person, capture: Captured) -> None:
    first = capture(scene(1), "first.jpg")
    crop = capture(scene(2), "crop.jpg")
    assert person.app.desk is not None
    tagging.link(person.app.desk.archive, crop, "same image", first)
    person.app.desk.archive_changed.emit(Changes(frozenset((first, crop))))
    person.until(lambda: "linked as the same image by a person" in banner(person).said.text())
    QTest.mouseClick(banner(person).button, Qt.MouseButton.LeftButton)
    [row] = banner(person).copies.rows
    assert row.copy.item == first and row.said.whole == "linked as the same image by a person"
    assert "alike" not in banner(person).said.text() and "No near copy found" in banner(person).said.text()


def test_a_veiled_picture_has_its_banner_and_stays_veiled(person: Person, capture: Captured) -> None:
    capture(scene(1), "first.jpg")
    assert person.window.reader.picture.canvas.hidden_picture and banner(person).isVisible()


def test_a_file_of_several_pictures_says_how_many_and_shows_the_first(person: Person, capture: Captured) -> None:
    sheets = [Image.open(io.BytesIO(scene(n))).convert("P") for n in range(3)]
    for name, options in (("scan.tif", {}), ("moving.gif", {"duration": 100})):
        out = io.BytesIO()
        sheets[0].save(
            out, "TIFF" if name.endswith("tif") else "GIF", save_all=True, append_images=sheets[1:], **options
        )
        capture(out.getvalue(), name)
        pages = person.window.reader.picture.pages
        assert pages.isVisible() and pages.number.value() == 1 and "of 3 pictures" in pages.of.text()
    canvas = person.window.reader.picture.canvas
    QTest.mouseClick(canvas.reveal, Qt.MouseButton.LeftButton)
    person.until(lambda: not canvas.hidden_picture)
    assert canvas.placing.size.width() == 900
    capture(scene(5), "alone.jpg")
    assert not person.window.reader.picture.pages.isVisible()
