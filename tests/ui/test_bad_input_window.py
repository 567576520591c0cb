"""Bad input at the window: it stays alive, says in one sentence what happened, with a documented code, and loses nothing."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel

from desktop_app.errors import AppError
from desktop_app.services import reading, tagging
from desktop_app.services.archive import OpenArchive, create, open_archive
from desktop_app.services.integrity import verify
from desktop_app.ui.desk import Changes
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.panels.capture_panel import CapturePanel
from desktop_app.ui.panels.outcome_panel import OutcomePanel
from tests.journeys.bad_input import DOCUMENTED
from tests.journeys.test_bad_places import can_mount
from tests.ui.conftest import Person

_LONG = "Оборванные_провода_" * 27
_WORDS = "Orvane Ridge reports\n\nThe market was hit, says number {}.\n"


def _faults(person: Person) -> list[AppError]:
    """Every fault that is told from now on."""
    found: list[AppError] = []
    assert person.app.desk is not None
    person.app.desk.notify.failed.connect(found.append)
    return found


def _bugs(person: Person) -> list[object]:
    found: list[object] = []
    assert person.app.desk is not None
    person.app.desk.runner.bug_found.connect(found.append)
    return found


def _drop(person: Person, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    person.window.dropEvent(QDropEvent(QPointF(300, 300), Qt.DropAction.CopyAction, data, buttons, keys))


def _holds(person: Person, folder: Path) -> None:
    found = verify(folder, person.app.home, lambda _done, _total: None)
    assert (found.mismatch, found.findings) == (0, ()) and found.match > 0
    assert list((folder / "tmp").iterdir()) == []


def _mixed(folder: Path, each: int) -> list[Path]:
    """Good texts, and what people drop beside them: empty, cut off, of another kind than their name says, of none."""
    folder.mkdir()
    Image.effect_noise((64, 64), 50).save(folder / "whole.png")
    whole = (folder / "whole.png").read_bytes()
    (folder / "whole.png").unlink()
    kinds: dict[str, Callable[[int], bytes]] = {
        "good.txt": lambda at: _WORDS.format(at).encode(),
        "named-a-picture.jpg": lambda at: f"<html><title>Page {at}</title><p>Words {at} of a page.</p></html>".encode(),
        "empty.txt": lambda _at: b"",
        "binary.txt": lambda at: bytes([0, 255, 1, at % 256]) * 40,
        "cut.jpg": lambda at: b"\xff\xd8\xff\xe0" + bytes([at % 256]) * 60,
        "broken.pdf": lambda at: b"%PDF-1.7\n" + str(at).encode() * 9,
        "cut.png": lambda at: whole[: 40 + at % 8],
        "program.exe": lambda at: b"MZ" + bytes([at % 256, 0]) * 30,
        "list.zip": lambda at: b"PK\x03\x04" + bytes([at % 256, 0]) * 30,
        "film.mp4": lambda at: bytes([at % 256]) + b"\x00\x00\x18nothing",
    }
    made = []
    for at in range(each):
        for name, content in kinds.items():
            path = folder / f"{at:03d}-{name}"
            path.write_bytes(content(at))
            made.append(path)
    return made


def test_a_thousand_mixed_files_are_dropped(person: Person, tmp_path: Path) -> None:
    faults, bugs = _faults(person), _bugs(person)
    files = _mixed(tmp_path / "mixed", 100)
    assert len(files) == 1_000
    _drop(person, *files)
    person.until(lambda: person.app.busy)
    person.bot.waitUntil(lambda: not person.app.busy, timeout=120_000)
    assert not bugs and not faults
    person.until(lambda: "refused" in person.said())
    QTest.mouseClick(_button(person, "What became of each"), Qt.MouseButton.LeftButton)
    panel = person.window.stack.currentWidget()
    assert isinstance(panel, OutcomePanel)
    found = panel._outcomes
    assert len(found.found) == 1_000 and len(found.captured) >= 200
    codes = Counter(one.code for one in found.refused)
    assert set(codes) <= DOCUMENTED and codes["file-empty"] == 100 and len(codes) >= 3, codes
    titles = {row.title for row in reading.list_items(_archive(person))}
    assert {f"Page {at}" for at in range(100)} <= titles
    assert len(person.window.list.listed()) == 200
    person.app.close()
    _holds(person, tmp_path / "case")


def _archive(person: Person) -> OpenArchive:
    assert person.app.desk is not None
    return person.app.desk.archive


def _button(person: Person, words: str) -> QAbstractButton:
    return next(b for b in person.window.findChildren(QAbstractButton) if b.text() == words and b.isVisible())


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right there")
def test_a_folder_that_leads_into_itself(person: Person, tmp_path: Path) -> None:
    folder = tmp_path / "loop"
    (folder / "below").mkdir(parents=True)
    (folder / "one.txt").write_text(_WORDS.format(1), "utf-8")
    (folder / "below" / "two.txt").write_text(_WORDS.format(2), "utf-8")
    (folder / "below" / "up").symlink_to(folder)
    (folder / "itself").symlink_to(folder / "itself")
    bugs = _bugs(person)
    _drop(person, folder)
    person.until(lambda: isinstance(person.window.stack.currentWidget(), CapturePanel))
    panel = person.window.stack.currentWidget()
    assert isinstance(panel, CapturePanel)
    person.until(panel.go.isEnabled)
    assert "2 files" in panel.found.text()
    QTest.mouseClick(panel.go, Qt.MouseButton.LeftButton)
    person.until(lambda: len(person.window.list.listed()) == 2)
    person.quiet()
    assert not bugs


def test_a_megabyte_without_a_space_is_read_selected_and_claimed(person: Person, tmp_path: Path) -> None:
    faults, bugs = _faults(person), _bugs(person)
    path = tmp_path / "solid.txt"
    path.write_text("Head\n\n" + "abcdefghij" * 105_000, "utf-8")
    person.window.capture([str(path)])
    reader = person.window.reader
    person.until(lambda: reader.item is not None and not person.app.busy)
    QTest.keyClick(reader.reading, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert reader.reading.selected_span() == (0, 1_050_006)
    person.window.action("claim").trigger()
    assert reader.form.isVisible()
    person.window.reader.set_status("claimed")
    QTest.mouseClick(reader.form._save_button, Qt.MouseButton.LeftButton)
    person.quiet()
    assert [fault.code for fault in faults] == ["entry-refused"] and not bugs
    assert "That cannot be recorded. Shorten it" in person.said()
    assert reader.form.isVisible()  # what the person wrote is still there
    reader.form.hide()
    reader.reading.setTextCursor(reader.reading.cursor_of(6, 250_006))
    person.window.action("claim").trigger()
    reader.set_status("claimed")
    QTest.mouseClick(reader.form._save_button, Qt.MouseButton.LeftButton)
    person.until(lambda: reader.has_claims)
    [claim] = reading.claim_rows(_archive(person), reading.claim_ids(_archive(person)))
    assert len(claim.quote) == 250_000 and not bugs


def _rows(person: Person) -> int:
    return len(person.window.list.listed())


@pytest.fixture(params=["moved", "unmounted"])
def stick(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Path]:
    """Where an archive lies whose folder can be taken away."""
    place = tmp_path / "stick"
    place.mkdir()
    if request.param == "unmounted":
        if not can_mount(place):
            pytest.skip("mounting needs root and the right to mount")
        subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64m", "none", str(place)], check=True)
    yield place
    if place.is_mount():
        subprocess.run(["umount", "-l", str(place)], check=True)


def _pull_out(stick: Path) -> None:
    """With files open on it, as a person does."""
    if stick.is_mount():
        subprocess.run(["umount", "-l", str(stick)], check=True)
    else:
        stick.rename(stick.with_name("elsewhere"))


def test_a_stick_that_is_pulled_out(person: Person, stick: Path, tmp_path: Path) -> None:
    case = stick / "case"
    create(case, "Case", "Ana", person.app.home).archive.close()
    person.app.start(case)
    person.until(lambda: person.app.desk is not None and _archive(person).folder == case)
    (tmp_path / "a.txt").write_text(_WORDS.format("a"), "utf-8")
    person.window.capture([str(tmp_path / "a.txt")])
    person.until(lambda: _rows(person) == 1 and person.window.reader.item is not None)
    person.quiet()
    shutil.copytree(case, tmp_path / "copy")
    faults, bugs = _faults(person), _bugs(person)
    _pull_out(stick)
    (tmp_path / "b.txt").write_text(_WORDS.format("b"), "utf-8")
    person.window.capture([str(tmp_path / "b.txt")])
    person.until(lambda: bool(faults))
    person.quiet()
    assert "The archive is no longer there." in person.said() and "Put its stick or disk back" in person.said()
    person.window.reader.open_item(str(person.window.reader.item))
    person.until(lambda: len(faults) > 1)
    person.window.list.search.setText("market")
    person.until(lambda: not person.window.list.asking.pauses)
    person.quiet()
    person.window.list.rows.selectAll()
    person.window.action("mark_read").trigger()
    person.until(lambda: len(faults) > 2)
    assert {fault.code for fault in faults} == {"archive-away"} and not bugs
    assert isinstance(person.app.window, MainWindow) and person.window.isVisible()
    person.app.close()
    with open_archive(tmp_path / "copy", person.app.home) as archive:
        assert len(reading.list_items(archive)) == 1


def _cut(label: QLabel) -> bool:
    return label.isVisible() and label.wordWrap() and label.height() < label.heightForWidth(label.width())


def test_a_name_of_five_hundred_characters(person: Person, tmp_path: Path) -> None:
    assert len(_LONG) > 500
    bugs, faults = _bugs(person), _faults(person)
    person.window.resize(1_366, 768)
    page = tmp_path / "page.html"
    page.write_text(
        f"<html><head><title>{_LONG}</title><meta property='og:site_name' content='{_LONG[:480]}'></head>"
        f"<body><article><h1>{_LONG}</h1><p>Words of the article, which go on for a while.</p></article></body></html>",
        "utf-8",
    )
    person.window.capture([str(page)])
    person.until(lambda: person.window.reader.item is not None)
    person.quiet()
    archive, window = _archive(person), person.window
    [row] = reading.list_items(archive)
    assert row.title == _LONG[:500] and row.source == _LONG[:480]
    shelf = tagging.new(archive, "collection", _LONG)
    tagging.new(archive, "saved-search", _LONG)
    tagging.link(archive, row.item, "part of", shelf)
    tagging.set_field(archive, row.item, "place", _LONG)
    window.desk.archive_changed.emit(Changes(everything=True))
    person.until(lambda: window.sidebar.index_of(f"collection {shelf}").isValid())
    person.quiet()
    for name in ("", "report", "share", "verify", "history", "tag_items"):
        if name:
            window.action(name).trigger()
            person.quiet()
        assert window.width() == 1_366 and window.minimumSizeHint().width() < 1_366, name
        assert not [label.text()[:40] for label in window.findChildren(QLabel) if _cut(label)], name
    window.sidebar.choose(f"collection {shelf}")
    person.until(lambda: _rows(person) == 1)
    person.quiet()
    assert window.width() == 1_366 and window.minimumSizeHint().width() < 1_366
    assert not bugs and not faults
