"""Capture through the window: paste, drop, folders looked into first, what became of each, cancel, undo; notices."""

from __future__ import annotations

import csv
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QPushButton

from desktop_app.errors import InputError
from desktop_app.rows.items import ItemFilter
from desktop_app.services import reading, tagging
from desktop_app.services.archive import OpenArchive
from desktop_app.ui.given import given
from desktop_app.ui.panels.capture_panel import CapturePanel
from desktop_app.ui.panels.history_panel import HistoryPanel
from desktop_app.ui.panels.outcome_panel import OutcomePanel
from tests.ui.conftest import Person


def _click(button: QAbstractButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def _archive(person: Person) -> OpenArchive:
    assert person.app.desk is not None
    return person.app.desk.archive


def _items(person: Person) -> list[str]:
    return [str(item) for item in reading.item_ids(_archive(person), ItemFilter())]


def _drop(person: Person, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    person.window.dropEvent(QDropEvent(QPointF(5, 5), action, data, button, Qt.KeyboardModifier.NoModifier))


def _image() -> QImage:
    image = QImage(64, 48, QImage.Format.Format_RGB32)
    image.fill(QColor("#336699"))
    return image


def _folder(folder: Path, good: int, bad: int) -> Path:
    (folder / "below").mkdir(parents=True)
    for number in range(good):
        (folder / f"{number:04}.txt").write_text(f"Report number {number} about the bridge at Orvane.\n")
    for number in range(bad):
        (folder / "below" / f"bad{number}.txt").write_bytes(b"")
    (folder / "below" / "loop").symlink_to(folder, target_is_directory=True)
    return folder


def _panel(person: Person) -> CapturePanel:
    person.until(lambda: isinstance(person.window.stack.currentWidget(), CapturePanel))
    panel = person.window.stack.currentWidget()
    assert isinstance(panel, CapturePanel)
    person.until(panel.go.isEnabled)
    return panel


def _outcomes(person: Person) -> OutcomePanel:
    person.until(lambda: isinstance(person.window.stack.currentWidget(), OutcomePanel))
    panel = person.window.stack.currentWidget()
    assert isinstance(panel, OutcomePanel)
    return panel


def test_a_copied_picture_is_captured_with_every_pixel(person: Person) -> None:
    QGuiApplication.clipboard().setImage(_image())
    person.window.action("paste").trigger()
    person.until(lambda: person.window.reader.item is not None)
    person.quiet()
    assert person.window.reader.item is not None
    view = reading.show(_archive(person), person.window.reader.item)
    assert view.capture is not None and view.capture.method == "clipboard"
    stored = QImage.fromData(reading.extract(_archive(person), view.picture))
    assert stored.size() == _image().size() and stored.pixelColor(3, 3).name() == "#336699"


def test_a_copied_piece_of_a_page_is_captured_as_html(person: Person) -> None:
    data = QMimeData()
    data.setHtml("<span>The bridge at <b>Orvane</b> was hit on Monday, people there said to the paper.</span>")
    data.setText("The bridge at Orvane was hit on Monday, people there said to the paper.")
    QGuiApplication.clipboard().setMimeData(data)
    person.window.action("paste").trigger()
    person.until(lambda: "Orvane" in person.window.reader.reading.toPlainText())
    assert person.window.reader.item is not None
    capture = reading.show(_archive(person), person.window.reader.item).capture
    assert capture is not None and [a.mime for a in capture.assets if a.role == "original"] == ["text/html"]


def test_what_is_pasted_is_told_apart() -> None:
    word = QMimeData()
    word.setImageData(_image())
    word.setHtml("<p>A paragraph</p>")
    word.setText("A paragraph")
    found = given(word)
    assert found.bytes_of is not None and b"A paragraph" in found.bytes_of()
    picture = QMimeData()
    picture.setImageData(_image())
    picture.setHtml('<meta charset="utf-8"><img src="https://ridge.example/p.jpg">')
    picture.setUrls([QUrl("https://ridge.example/p.jpg")])
    found = given(picture)
    assert found.bytes_of is not None and found.bytes_of().startswith(b"\x89PNG")
    address = QMimeData()
    address.setText(" https://ridge.example/a \n")
    assert given(address).sources == ("https://ridge.example/a",)
    assert not given(QMimeData())


def test_a_folder_is_looked_into_and_captured_with_what_is_stated(person: Person, tmp_path: Path) -> None:
    person.files.place = str(_folder(tmp_path / "in", 3, 2))
    person.window.action("capture_folder").trigger()
    panel = _panel(person)
    assert _items(person) == []
    rows = {panel.there.topLevelItem(n).text(0): panel.there.topLevelItem(n).text(1) for n in range(3)}  # type: ignore[union-attr]
    assert rows == {"text": "3", "looks as if it would be refused": "2", "links": "1"}
    panel.collection.setText("From the stick")
    panel.why.setText("Handed in by a witness")
    panel.handed.setText("W7")
    _click(panel.go)
    outcomes = _outcomes(person)
    assert outcomes.counts.text() == "3 captured · 2 refused"
    assert outcomes.table.model().rowCount() == 2
    assert outcomes.table.model().index(0, 3).data() == "file-empty"
    rows_of = reading.list_items(_archive(person), collection="From the stick")
    assert len(rows_of) == 3
    fields = reading.show(_archive(person), rows_of[0].item).fields
    assert (fields["why"], fields["obtained_from"]) == ("Handed in by a witness", "W7")


def test_refused_files_are_tried_again_and_the_list_is_kept(person: Person, tmp_path: Path) -> None:
    folder = _folder(tmp_path / "in", 2, 3)
    _drop(person, folder)
    _click(_panel(person).go)
    outcomes = _outcomes(person)
    (folder / "below" / "bad1.txt").write_text("Now it has words about Orvane.\n")
    _click(outcomes.retry)
    person.until(lambda: outcomes.counts.text() == "3 captured · 2 refused")
    person.files.out = str(tmp_path / "list.csv")
    _click(outcomes.save)
    person.until((tmp_path / "list.csv").exists)
    found = [row["outcome"] for row in csv.DictReader((tmp_path / "list.csv").read_text("utf-8").splitlines())]
    assert sorted(found) == ["captured"] * 3 + ["refused"] * 2
    outcomes.which.setCurrentIndex(0)
    captured = outcomes.table.model().index(0, 0)
    assert captured.data() == "captured"
    outcomes.table.setCurrentIndex(captured)
    outcomes.table.activated.emit(captured)
    person.until(lambda: person.window.stack.currentWidget() is person.window.reader)


def test_many_mixed_files_are_dropped_and_the_capture_is_undone(person: Person, tmp_path: Path) -> None:
    folder = _folder(tmp_path / "in", 40, 2)
    _drop(person, *sorted(folder.glob("*.txt")), *sorted((folder / "below").glob("*.txt")))
    person.until(lambda: "40 captured" in person.said())
    person.quiet()
    assert "2 refused" in person.said() and len(_items(person)) == 40
    _click(person.window.banner._act)
    person.until(lambda: "40 withdrawn" in person.said())
    person.quiet()
    assert _items(person) == [] and "journal keeps" in person.said()
    assert person.window.reader.item is None and person.window.stack.currentWidget() is not person.window.reader
    person.until(lambda: person.window.list.listed() == [])


def test_undo_leaves_what_somebody_worked_on(person: Person, tmp_path: Path) -> None:
    folder = _folder(tmp_path / "in", 3, 0)
    _drop(person, *folder.glob("*.txt"))
    person.until(lambda: "3 captured" in person.said())
    person.quiet()
    worked = reading.list_items(_archive(person))[0].item
    tagging.note(_archive(person), worked, "Seen")
    _click(person.window.banner._act)
    person.until(lambda: "1 stay" in person.said())
    assert _items(person) == [worked]


def test_stopping_keeps_what_was_captured_and_says_so(person: Person, tmp_path: Path) -> None:
    assert person.app.desk is not None
    folder, runner = _folder(tmp_path / "in", 200, 0), person.app.desk.runner
    runner.advanced.connect(lambda task: task.cancel() if task.done >= 5 else None)
    _drop(person, *folder.glob("*.txt"))
    person.until(lambda: "Stopped" in person.said())
    person.quiet()
    assert 5 <= len(_items(person)) < 200
    assert person.said().startswith(f"{len(_items(person))} captured")
    assert person.window.banner._act.isVisible()


def test_an_undo_is_never_pushed_out(person: Person, article: str) -> None:
    notify, banner = person.window.desk.notify, person.window.banner
    person.until(lambda: "1 captured" in person.said())
    notify.done("Something else was done.")
    assert person.said() == "Something else was done." and banner._others.text() == "1 more"
    notify.error(InputError("file-empty", "The file is empty.", "Copy it again."))
    notify.done("And more.")
    assert person.said() == "And more.", "a result is seen though something was wrong before it"
    banner._close()
    assert "empty" in person.said()
    banner._close()
    assert "1 captured" in person.said() and banner._act.isVisible()


def test_what_happened_can_be_read_and_undone_later(person: Person, article: str) -> None:
    person.until(lambda: "1 captured" in person.said())
    person.window.banner._close()
    person.window.desk.notify.done("Something else was done.")
    QTest.keyClick(person.window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    person.window.action("history").trigger()
    panel = person.window.stack.currentWidget()
    assert isinstance(panel, HistoryPanel)
    said = [panel.rows.topLevelItem(n).text(1) for n in range(2)]  # type: ignore[union-attr]
    assert said[0] == "Something else was done." and said[1].startswith("1 captured")
    button = panel.rows.findChild(QPushButton)
    assert button is not None and button.text() == "Undo"
    _click(button)
    person.until(lambda: _items(person) == [])
    person.quiet()
    assert not any(b.text() == "Undo" for b in panel.rows.findChildren(QPushButton) if b.isVisible())
