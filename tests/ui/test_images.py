"""The image view: zoom to the pixel, turn, brightness, regions by mouse and keyboard, facts, hidden pictures."""

from __future__ import annotations

import gc
import io
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QColor, QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.analysis.image import open as opening
from desktop_app.rows.claims import ClaimRow
from desktop_app.rows.ids import ItemId
from desktop_app.services import reading, tagging
from desktop_app.ui.desk import Changes
from desktop_app.ui.images.canvas import Canvas
from desktop_app.ui.images.image_view import ImageView
from tests.services.pictures import scene
from tests.services.test_frames import several
from tests.ui.conftest import Person

_SAMPLE = Path(__file__).parents[2] / "resources" / "sample"
Capture = Callable[[bytes, str], ItemId]


def chequers(width: int = 64, height: int = 48) -> bytes:
    """A PNG whose every pixel is known: red and blue in turn, two pixels green and white, something to hash."""
    picture = Image.new("RGB", (width, height))
    picture.putdata([(255, 0, 0) if (x + y) % 2 else (0, 0, 255) for y in range(height) for x in range(width)])
    picture.putpixel((30, 20), (0, 255, 0))
    out = io.BytesIO()
    picture.save(out, "PNG")
    return out.getvalue()


@pytest.fixture
def capture(person: Person, tmp_path: Path) -> Capture:
    """Capture a picture by the window and wait until the reader shows it."""

    def made(data: bytes, name: str) -> ItemId:
        (tmp_path / name).write_bytes(data)
        before = person.window.reader.item
        person.window.capture([str(tmp_path / name)])
        reader = person.window.reader
        person.until(lambda: reader.item is not None and reader.item != before and _canvas(person)._image is not None)
        person.quiet()
        assert reader.item is not None
        return reader.item

    return made


def view(person: Person) -> ImageView:
    return person.window.reader.picture


def _canvas(person: Person) -> Canvas:
    return view(person).canvas


def reveal(person: Person) -> Canvas:
    canvas = _canvas(person)
    QTest.mouseClick(canvas.reveal, Qt.MouseButton.LeftButton)
    person.until(lambda: not canvas.hidden_picture)
    person.quiet()
    return canvas


def place(canvas: Canvas, x: float, y: float) -> QPoint:
    """Where a point of the picture is on the screen."""
    at = canvas.placing.transform().map(QPointF(x, y))
    return QPoint(int(at.x()), int(at.y()))


def claims(person: Person) -> tuple[ClaimRow, ...]:
    assert person.app.desk is not None and person.window.reader.item is not None
    return reading.show(person.app.desk.archive, person.window.reader.item).claims


def _colour(canvas: Canvas, x: float, y: float) -> tuple[int, int, int]:
    colour: QColor = canvas.grab().toImage().pixelColor(place(canvas, x, y))
    return colour.red(), colour.green(), colour.blue()


def test_every_pixel_is_shown_as_it_is_in_the_file(person: Person, capture: Capture) -> None:
    capture(chequers(), "chequers.png")
    canvas = reveal(person)
    canvas.actual()
    canvas.zoom(8)
    canvas.placing.look_at(QPointF(30, 20))
    canvas.repaint()
    person.until(lambda: not canvas.tiles.waiting)
    assert canvas.placing.percent > 400
    assert _colour(canvas, 30.5, 20.5) == (0, 255, 0)
    # Nearest neighbour: the pixels beside it are not mixed with it, not even at their edge.
    assert _colour(canvas, 31.2, 20.5) == (255, 0, 0) and _colour(canvas, 32.5, 20.5) == (0, 0, 255)


def test_the_wheel_zooms_around_the_pointer_and_a_drag_moves(person: Person, capture: Capture) -> None:
    capture(scene(), "scene.jpg")
    canvas = reveal(person)
    at = QPointF(canvas.width() * 0.3, canvas.height() * 0.4)
    before, scale = canvas.placing.to_picture(at), canvas.placing.scale
    none = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    turned = QWheelEvent(at, canvas.mapToGlobal(at), QPoint(), QPoint(0, 240), *none, False)
    QApplication.sendEvent(canvas, turned)
    assert canvas.placing.scale > scale * 1.4
    assert (canvas.placing.to_picture(at) - before).manhattanLength() < 1
    centre = canvas.placing.centre
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(200, 200))
    QTest.mouseMove(canvas, QPoint(150, 180))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(150, 180))
    moved = (canvas.placing.centre - centre) * canvas.placing.scale
    assert abs(moved.x() - 50) < 1 and abs(moved.y() - 20) < 1
    person.window.action("whole_picture").trigger()
    assert canvas.placing.fitted


def test_the_view_is_turned_and_brightened_and_the_file_is_not(person: Person, capture: Capture) -> None:
    item = capture(chequers(), "chequers.png")
    canvas, tools = reveal(person), view(person).tools
    assert person.app.desk is not None
    archive = person.app.desk.archive
    before = reading.show(archive, item).capture
    assert not tools.said.isVisible()
    person.window.action("turn").trigger()
    assert canvas.placing.frame().height() > canvas.placing.frame().width()
    assert tools.said.isVisible() and "the file is as it was" in tools.said.text()
    QTest.mouseClick(tools._tone, Qt.MouseButton.LeftButton)
    grey = _mean(canvas)
    tools.brightness.setFocus()
    for _ in range(4):
        QTest.keyClick(tools.brightness, Qt.Key.Key_PageUp)
    assert _mean(canvas) > grey + 20
    person.window.action("reset_view").trigger()
    assert (canvas.placing.turns, canvas.brightness, tools.brightness.value()) == (0, 0, 0)
    assert abs(_mean(canvas) - grey) < 25 and not tools.said.isVisible()
    after = reading.show(archive, item)
    assert after.capture == before and len(after.captures) == 1


def _mean(canvas: Canvas) -> float:
    middle = canvas.rect().center()
    colours = [canvas.grab().toImage().pixelColor(middle + QPoint(dx, 0)) for dx in range(0, 40, 4)]
    return sum(colour.red() + colour.green() + colour.blue() for colour in colours) / (3 * len(colours))


def test_a_large_picture_comes_in_tiles_and_the_window_stays_alive(person: Person, capture: Capture) -> None:
    picture = Image.effect_mandelbrot((9_000, 6_000), (-2, -1.2, 1, 1.2), 40).convert("L")
    picture.putpixel((8_000, 5_000), 255)
    out = io.BytesIO()
    picture.save(out, "PNG", compress_level=1)
    capture(out.getvalue(), "large.png")
    canvas = reveal(person)
    assert canvas.placing.size.width() == 9_000
    ticks: list[int] = []
    clock = QTimer(interval=5)
    clock.timeout.connect(lambda: ticks.append(1))
    clock.start()
    canvas.actual()
    canvas.placing.look_at(QPointF(8_000, 5_000))
    canvas.repaint()
    assert canvas.tiles.waiting
    person.until(lambda: not canvas.tiles.waiting)
    clock.stop()
    assert len(ticks) > 3
    assert _colour(canvas, 8_000.5, 5_000.5) == (255, 255, 255)


def test_a_drawn_rectangle_becomes_a_claim_also_on_a_turned_view(person: Person, capture: Capture) -> None:
    capture(scene(), "scene.jpg")
    canvas, form = reveal(person), person.window.reader.form
    canvas.turn(1)
    QTest.mouseClick(view(person).tools._drawing["rectangle"], Qt.MouseButton.LeftButton)
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=place(canvas, 100, 50))
    QTest.mouseMove(canvas, place(canvas, 400, 250))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=place(canvas, 400, 250))
    assert form.isVisible() and not canvas._waiting.isEmpty()
    form._save()
    person.until(lambda: bool(claims(person)))
    person.quiet()
    region = claims(person)[0].region
    assert region is not None
    assert all(abs(a - b) <= 4 for a, b in zip(region, (100, 50, 300, 200), strict=True))
    assert canvas._waiting.isEmpty() and [mark.number for mark in canvas._marks] == [1]


def test_a_polygon_is_clicked_and_its_claim_is_chosen_by_a_click(person: Person, capture: Capture) -> None:
    capture(scene(), "scene.jpg")
    canvas, reader = reveal(person), person.window.reader
    person.window.action("polygon").trigger()
    for corner in ((100, 100), (500, 120), (300, 400)):
        QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=place(canvas, *corner))
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=place(canvas, 101, 101))
    assert reader.form.isVisible()
    reader.form._save()
    person.until(lambda: bool(claims(person)))
    person.quiet()
    [claim] = claims(person)
    assert len(claim.polygon) == 3
    assert all(abs(x - a) + abs(y - b) <= 6 for (x, y), (a, b) in zip(claim.polygon, ((100, 100), (500, 120), (300, 400)), strict=True))  # fmt: skip
    reader._current = ""
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=place(canvas, 490, 390))
    assert reader._current == ""
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=place(canvas, 300, 200))
    assert reader._current == claim.claim and canvas._current == claim.claim


def test_a_region_is_drawn_with_the_keyboard_alone(person: Person, capture: Capture) -> None:
    capture(scene(), "scene.jpg")
    canvas = reveal(person)
    person.window.action("claim").trigger()
    assert canvas.pen.tool == "rectangle"
    QTest.keyClick(canvas, Qt.Key.Key_Space)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down):
        QTest.keyClick(canvas, key, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    assert person.window.reader.form.isVisible()
    person.window.reader.form._save()
    person.until(lambda: bool(claims(person)))
    region = claims(person)[0].region
    assert region is not None and abs(region[2] - 64 / canvas.placing.scale) < 3 and region[2] == region[3]
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    person.window.action("polygon").trigger()
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Right):
        QTest.keyClick(canvas, key, Qt.KeyboardModifier.ShiftModifier)
        QTest.keyClick(canvas, Qt.Key.Key_Space)
    QTest.keyClick(canvas, Qt.Key.Key_Backspace)
    assert canvas.pen.count == 2
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert not canvas.pen.down and canvas.pen.tool == "polygon"
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.pen.tool == "move"


def test_facts_say_how_they_are_known_and_a_position_is_copied(person: Person, capture: Capture) -> None:
    exif = Image.Exif()
    exif[0x010F] = "Lumo"
    exif.get_ifd(0x8825).update({1: "N", 2: (48.0, 30.0, 0.0), 3: "E", 4: (38.0, 15.0, 0.0)})
    out = io.BytesIO()
    Image.open(io.BytesIO(scene())).save(out, "JPEG", exif=exif)
    capture(out.getvalue(), "placed.jpg")
    person.window.action("picture_facts").trigger()
    facts = view(person).facts
    assert facts.isVisible()
    groups = [facts.tree.topLevelItem(at) for at in range(facts.tree.topLevelItemCount())]
    rows = [group.child(n) for group in groups if group for n in range(group.childCount())]
    found = {row.text(0): row for row in rows if row}
    camera = next(row for name, row in found.items() if "EXIF Make" in name)
    assert "Lumo" in camera.text(1) and "imported" in camera.text(2) and "own metadata" in camera.text(2)
    assert "observed" in next(row for name, row in found.items() if "width" in name).text(2)
    QTest.mouseClick(facts.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "48.500000, 38.250000"


def test_hidden_pictures_are_grey_and_their_pixels_are_not_asked_for(person: Person, capture: Capture) -> None:
    item = capture(chequers(), "chequers.png")
    canvas = _canvas(person)
    assert canvas.hidden_picture
    person.window.action("zoom_in").trigger()
    person.window.action("rectangle").trigger()
    assert canvas.placing.fitted and canvas.pen.tool == "move" and not canvas.tiles.waiting
    red, green, blue = _colour(canvas, 5, 5)
    assert red == green == blue
    assert person.app.desk is not None
    person.window.action("reveal").trigger()
    person.until(lambda: not canvas.hidden_picture)
    person.quiet()
    tagging.set_field(person.app.desk.archive, item, "graphic", "yes")
    capture(scene(), "other.jpg")
    person.window.open_item(item)
    person.until(lambda: person.window.reader.item == item and canvas._image is not None)
    assert canvas.hidden_picture


def test_what_is_too_large_is_said_in_its_place(
    person: Person, capture: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    item = capture(scene(), "scene.jpg")
    capture(chequers(), "chequers.png")
    monkeypatch.setattr(opening, "MAX_PIXELS", 10_000)
    person.window.open_item(item)
    fault = view(person).fault
    person.until(lambda: fault.isVisible())
    assert "more pixels than can be opened safely" in fault.text() and "smaller copy" in fault.text()
    assert "more pixels" in person.said()


def _large(form: str) -> bytes:
    """20,000 by 10,000 pixels of one colour."""
    out = io.BytesIO()
    if form == "PNG":
        Image.new("1", (20_000, 10_000)).save(out, "PNG")
    else:
        Image.new("L", (20_000, 10_000), 90).save(out, "JPEG", quality=20)
    return out.getvalue()


def _memory_mb() -> float:
    """What the program holds now; 0 where the system does not tell."""
    status = Path("/proc/self/statm")
    return int(status.read_text().split()[1]) * 4096 / 1e6 if status.exists() else 0.0


@pytest.mark.parametrize("form", ["PNG", "JPEG"])
def test_a_picture_of_200_million_pixels_is_refused_in_words_while_the_window_lives(
    person: Person, tmp_path: Path, form: str
) -> None:
    path = tmp_path / f"huge.{form.lower()}"
    path.write_bytes(_large(form))
    gc.collect()
    before, most, gaps, last = _memory_mb(), [0.0], [0.0], [time.perf_counter()]

    def tick() -> None:
        now = time.perf_counter()
        gaps.append(now - last[0])
        last[0], most[0] = now, max(most[0], _memory_mb())

    clock = QTimer(interval=2)
    clock.timeout.connect(tick)
    clock.start()
    last[0] = time.perf_counter()
    person.window.capture([str(path)])
    person.until(lambda: "more pixels than can be opened safely" in person.said())
    person.quiet()
    clock.stop()
    print(f"{form}: longest gap {max(gaps) * 1000:.0f} ms, memory {most[0] - before:+.0f} MB")
    assert max(gaps) < 0.4 and most[0] - before < 60
    assert not person.window.list.listed() and person.window.isVisible()


def test_how_a_region_is_drawn_is_said_while_the_pen_is_up(person: Person, capture: Capture) -> None:
    capture(scene(), "scene.jpg")
    canvas, tools = reveal(person), view(person).tools
    assert not tools.said.isVisible()
    person.window.action("polygon").trigger()
    assert tools.said.isVisible() and "Enter closes it" in tools.said.text()
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert not tools.said.isVisible()


def test_the_view_is_mirrored_and_a_region_drawn_on_it_lies_where_it_was_drawn(
    person: Person, capture: Capture
) -> None:
    capture(scene(), "scene.jpg")
    canvas = reveal(person)
    QTest.mouseClick(view(person).tools.mirror, Qt.MouseButton.LeftButton)
    assert canvas.placing.mirrored and "View only" in view(person).tools.said.text()
    person.window.action("rectangle").trigger()
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=place(canvas, 100, 50))
    QTest.mouseMove(canvas, place(canvas, 400, 250))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=place(canvas, 400, 250))
    person.window.reader.form._save()
    person.until(lambda: bool(claims(person)))
    region = claims(person)[0].region
    assert region is not None
    assert all(abs(a - b) <= 4 for a, b in zip(region, (100, 50, 300, 200), strict=True))
    person.window.action("mirror_view").trigger()
    assert canvas.placing.mirrored is False


def test_pictures_of_a_file_are_stepped_through_with_their_claims(person: Person, capture: Capture) -> None:
    item = capture(several("TIFF"), "scan.tif")
    archive = person.window.desk.archive
    on_third = tagging.add_claim(archive, item, tagging.NewClaim("image", region=(2, 2, 10, 10), frame=3))
    person.window.desk.archive_changed.emit(Changes(frozenset((item,))))
    person.quiet()
    canvas, steps = reveal(person), view(person).pages

    def middle() -> str:
        assert canvas._image is not None
        colour = canvas._image.pixelColor(50, 30)
        return max((colour.red(), "red"), (colour.green(), "green"), (colour.blue(), "blue"))[1]

    assert (steps.isVisible(), middle(), len(canvas._marks)) == (True, "red", 0)
    person.window.verbs["picture_next"].trigger()
    person.until(lambda: middle() == "green")
    person.window.reader.choose_claim(on_third.claim)
    person.until(lambda: middle() == "blue")
    assert [mark.claim for mark in canvas._marks] == [on_third.claim]
    assert not steps.on.isEnabled()
    view(person).draw("rectangle")
    corners = place(canvas, 20, 20), place(canvas, 40, 35)
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=corners[0])
    QTest.mouseMove(canvas, corners[1])
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=corners[1])
    person.window.reader.form._save_button.click()
    person.quiet()
    assert sorted(claim.frame for claim in claims(person)) == [3, 3]
    capture(several("GIF", (64, 48)), "moves.gif")
    assert steps.number.value() == 1
