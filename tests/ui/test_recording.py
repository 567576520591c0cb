"""The recording tab: hidden until it is opened, played without a loudspeaker, claims from a stretch of time by keyboard alone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget

from desktop_app.rows.ids import ItemId
from desktop_app.services import reading, tagging
from desktop_app.services.recordings import stills_of
from desktop_app.ui.desk import Changes
from desktop_app.ui.recording.recording_view import RecordingView
from tests.analysis.recording.made import avi, drawn
from tests.ui.conftest import Person

Capture = Callable[[str, bytes], ItemId]


@pytest.fixture
def capture(person: Person, tmp_path: Path) -> Capture:
    def made(name: str, data: bytes) -> ItemId:
        (tmp_path / name).write_bytes(data)
        before = person.window.reader.item
        person.window.capture([str(tmp_path / name)])
        person.until(lambda: person.window.reader.item not in (None, before))
        person.quiet()
        item = person.window.reader.item
        assert item is not None
        return item

    return made


def view(person: Person) -> RecordingView:
    return person.window.reader.recording


def opened(person: Person) -> RecordingView:
    """As a person opens it: the button in the middle."""
    seen = view(person)
    QTest.mouseClick(seen.stage.reveal, Qt.MouseButton.LeftButton)
    person.until(lambda: seen.ready and seen._player is not None and seen._player._at >= 0)
    person.quiet()
    return seen


def gone_to(person: Person, at_ms: int) -> int:
    """Where a seek has led."""
    seen = view(person)
    before = seen.position
    seen.seek(at_ms)
    person.until(lambda: seen.position != before)
    return seen.position


def test_nothing_is_decoded_until_a_person_asks(person: Person, capture: Capture) -> None:
    capture("gate.mp4", drawn("phone.mp4"))
    seen = view(person)
    reader = person.window.reader
    assert reader.tabs.currentWidget() is seen
    assert seen.stage.hidden_recording
    assert seen._player is None
    assert not seen.controls.play.isEnabled()
    person.until(lambda: seen.stage.image is not None)
    veil = seen.stage.image
    assert veil is not None
    colours = {
        veil.pixelColor(x, y).saturation() for x in range(0, veil.width(), 7) for y in range(0, veil.height(), 7)
    }
    assert colours == {0}
    opened(person)
    assert seen.stage.reveal.isHidden()
    shown = seen.stage.image
    assert shown is not None
    assert any(shown.pixelColor(x, 40).saturation() > 60 for x in range(0, shown.width(), 5))


@pytest.mark.parametrize("name", ["phone.mp4", "clip.webm"])
def test_it_plays_to_the_end_without_a_loudspeaker(person: Person, capture: Capture, name: str) -> None:
    capture(name, drawn(name))
    seen = opened(person)
    assert seen.position < 100
    seen.controls.speed.setCurrentIndex(6)
    QTest.keyClick(seen.stage, Qt.Key.Key_Space)
    assert seen._player is not None
    player = seen._player
    person.until(lambda: player.playing)
    person.until(lambda: not player.playing and seen.bar.value() > 2_500)


def test_sound_plays_too(person: Person, capture: Capture) -> None:
    capture("voice.ogg", drawn("voice.ogg"))
    seen = view(person)
    assert not seen.strip.isVisible()
    QTest.mouseClick(seen.stage.reveal, Qt.MouseButton.LeftButton)
    person.until(lambda: seen.ready)
    assert not seen.controls.on.isEnabled()
    assert seen.controls.play.isEnabled()
    assert seen._player is not None
    player = seen._player
    person.until(lambda: player._player.duration() > 0)
    QTest.keyClick(seen.stage, Qt.Key.Key_Space)
    person.until(lambda: seen.bar.value() > 500)
    QTest.keyClick(seen.stage, Qt.Key.Key_Space)
    person.until(lambda: not player.playing)


@pytest.mark.parametrize(("name", "data"), [("phone.mp4", drawn("phone.mp4")), ("ball.avi", avi(20, 10))])
def test_one_picture_on_and_back(person: Person, capture: Capture, name: str, data: bytes) -> None:
    capture(name, data)
    seen = opened(person)
    start = gone_to(person, 1_000)
    QTest.keyClick(seen.stage, Qt.Key.Key_Period)
    person.until(lambda: seen.position == start + 100)
    QTest.keyClick(seen.stage, Qt.Key.Key_Comma)
    person.until(lambda: seen.position == start)
    QTest.keyClick(seen.stage, Qt.Key.Key_Comma)
    person.until(lambda: seen.position == start - 100)


def test_a_claim_from_a_stretch_by_keyboard_alone(person: Person, capture: Capture) -> None:
    item = capture("gate.mp4", drawn("phone.mp4"))
    seen = opened(person)
    start = gone_to(person, 1_050)
    QTest.keyClick(seen.stage, Qt.Key.Key_I)
    end = gone_to(person, 2_050)
    QTest.keyClick(seen.stage, Qt.Key.Key_O)
    assert "0:01." in seen.controls.stretch.text()
    person.window.verbs["claim"].trigger()
    form = person.window.reader.form
    assert form.isVisible()
    assert form.kind.currentData() == "video"
    assert "0:0" in form._quote.text()
    form.said_by.setText("A guard at the gate")
    form._save_button.click()
    person.until(lambda: not form.isVisible())
    person.quiet()
    (claim,) = reading.show(person.window.desk.archive, item).claims
    assert claim.time == (start, end)
    assert claim.attribution == "A guard at the gate"
    assert seen.bar._stretch == (None, None)
    assert [one.claim for one in seen.bar._claims] == [claim.claim]


def test_a_mark_on_the_line_opens_its_claim_and_goes_there(person: Person, capture: Capture) -> None:
    item = capture("gate.mp4", drawn("phone.mp4"))
    archive = person.window.desk.archive
    made = tagging.add_claim(archive, item, tagging.NewClaim("event", time=(1_500, 2_500), status="disputed"))
    person.window.desk.archive_changed.emit(Changes(frozenset((item,))))
    person.quiet()
    seen = opened(person)
    bar = seen.bar
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(round(bar._x(2_000)), 6))
    assert person.window.reader._current == made.claim
    person.until(lambda: 1_300 <= seen.position <= 1_500)
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(round(bar._x(500)), 24))
    person.until(lambda: 300 <= seen.position <= 500)


def test_a_still_leads_to_its_time(person: Person, capture: Capture) -> None:
    item = capture("gate.mp4", drawn("phone.mp4"))
    seen = opened(person)
    shown = reading.show(person.window.desk.archive, item)
    assert shown.capture is not None
    times = [still.at_ms for still in stills_of(shown.capture)]
    strip: QListWidget = seen.strip
    assert [strip.item(row).text() for row in range(strip.count())] == ["0:00.4", "0:01.4", "0:02.4"]
    strip.setFocus()
    strip.setCurrentRow(2)
    QTest.keyClick(strip, Qt.Key.Key_Return)
    person.until(lambda: abs(seen.position - times[2]) <= 100)


def test_graphic_ones_wait_again_after_they_were_opened(person: Person, capture: Capture) -> None:
    item = capture("gate.mp4", drawn("phone.mp4"))
    opened(person)
    archive = person.window.desk.archive
    tagging.set_field(archive, item, "graphic", "yes")
    person.window.reader.forget()
    person.window.reader._item = None
    person.window.reader.open_item(item)
    person.quiet()
    person.until(lambda: view(person).stage.hidden_recording)


def test_altered_bytes_are_not_played_on(person: Person, capture: Capture) -> None:
    item = capture("gate.mp4", drawn("phone.mp4"))
    archive = person.window.desk.archive
    shown = reading.show(archive, item)
    assert shown.capture is not None
    path = archive.blobs.path(shown.capture.assets[0].sha256)
    path.chmod(0o600)
    data = bytearray(path.read_bytes())
    data[-1] ^= 1
    path.write_bytes(bytes(data))
    seen = view(person)
    QTest.mouseClick(seen.stage.reveal, Qt.MouseButton.LeftButton)
    person.until(lambda: seen.fault.isVisible())
    assert "does not match" in seen.fault.text()
    assert not seen.ready


def test_what_cannot_be_decoded_is_said_in_its_place(person: Person, capture: Capture) -> None:
    capture("cut.mov", drawn("phone.mov")[:9_000])
    seen = view(person)
    QTest.mouseClick(seen.stage.reveal, Qt.MouseButton.LeftButton)
    person.until(lambda: seen.fault.isVisible())
    assert "cannot be played here" in seen.fault.text()


def test_another_item_silences_it(person: Person, capture: Capture) -> None:
    capture("gate.mp4", drawn("phone.mp4"))
    seen = opened(person)
    seen.toggle()
    assert seen._player is not None
    player = seen._player
    person.until(lambda: player.playing)
    capture("voice.ogg", drawn("voice.ogg"))
    assert not player.playing
    assert seen.stage.hidden_recording


def test_everything_in_it_has_a_name_and_can_be_reached(person: Person, capture: Capture) -> None:
    capture("gate.mp4", drawn("phone.mp4"))
    seen = opened(person)
    seen.stage.setFocus()
    reached = set()
    for _ in range(40):
        widget = QApplication.focusWidget()
        if widget is None or not seen.isAncestorOf(widget):
            break
        assert widget.accessibleName()
        reached.add(widget)
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    wanted = {
        seen.stage,
        seen.bar,
        seen.controls.play,
        seen.controls.speed,
        seen.controls.start,
        seen.controls.claim,
        seen.strip,
    }
    assert wanted <= reached
