"""Words read by machine in the window: asked for, shown beside the picture, marked, claimed, undone; clear when there is no Tesseract."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest

from desktop_app.rows.claims import ClaimRow
from desktop_app.rows.ids import ItemId
from desktop_app.services import reading
from desktop_app.ui.images.words_panel import WordsPanel
from desktop_app.ui.library.hit import Hit
from desktop_app.ui.library.items_model import HIT
from tests.analysis.ocr.drawn import needs_tesseract, page, png, scan
from tests.analysis.ocr.test_read import HEAD, stand_in
from tests.ui.conftest import Person

Capture = Callable[[bytes, str], ItemId]
posix = pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a shell script")
ROWS = (
    "5\\t1\\t1\\t1\\t1\\t1\\t60\\t60\\t90\\t30\\t95.0\\tShells\n",
    "5\\t1\\t1\\t1\\t1\\t2\\t160\\t62\\t60\\t28\\t31.0\\tfe11\n",
    "5\\t1\\t1\\t1\\t2\\t1\\t60\\t120\\t80\\t30\\t90.0\\t😀near\n",
)


@pytest.fixture
def capture(person: Person, tmp_path: Path) -> Capture:
    def made(data: bytes, name: str) -> ItemId:
        (tmp_path / name).write_bytes(data)
        reader = person.window.reader
        before = reader.item
        person.window.capture([str(tmp_path / name)])
        person.until(lambda: reader.item is not None and reader.item != before)
        person.quiet()
        assert reader.item is not None
        return reader.item

    return made


@pytest.fixture
def reads_three(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A Tesseract that reads three words, one of them unsurely."""
    table = (HEAD.replace("\t", "\\t") + "".join(ROWS)).replace("\n", "\\n")
    (tmp_path / "bin").mkdir()
    stand_in(tmp_path / "bin", monkeypatch, f"cat >/dev/null; printf '{table}'")


def read_words(person: Person) -> None:
    person.window.verbs["read_words"].trigger()
    person.quiet()


def panel(person: Person) -> WordsPanel:
    return person.window.reader.picture.words


def reveal(person: Person) -> None:
    canvas = person.window.reader.picture.canvas
    QTest.mouseClick(canvas.reveal, Qt.MouseButton.LeftButton)
    person.until(lambda: not canvas.hidden_picture)
    person.quiet()


def select(person: Person, words: str) -> None:
    text = panel(person).text
    text.moveCursor(QTextCursor.MoveOperation.Start)
    assert text.find(words)


def claims(person: Person, item: ItemId) -> tuple[ClaimRow, ...]:
    assert person.app.desk is not None
    return reading.show(person.app.desk.archive, item).claims


@posix
def test_words_appear_with_program_and_confidence_once_the_picture_is_shown(
    person: Person, capture: Capture, reads_three: None
) -> None:
    capture(png(page("eng")), "sign.png")
    read_words(person)
    assert "3 words were read by machine." in person.said()
    assert not panel(person).isVisible()
    reveal(person)
    assert panel(person).isVisible()
    assert "Tesseract 5.9.9" in panel(person).head.text() and "0.72" in panel(person).head.text()
    assert panel(person).text.toPlainText() == "Shells fe11\n😀near"
    assert "Underlined" in panel(person).hint.text()


@posix
def test_unsure_words_are_underlined_and_no_others(person: Person, capture: Capture, reads_three: None) -> None:
    capture(png(page("eng")), "sign.png")
    read_words(person)
    reveal(person)
    cursor = QTextCursor(panel(person).text.document())
    wavy = []
    for place in range(1, panel(person).text.document().characterCount()):
        cursor.setPosition(place)
        if cursor.charFormat().underlineStyle() == QTextCharFormat.UnderlineStyle.WaveUnderline:
            wavy.append(place)
    assert wavy == list(range(8, 12))


@posix
def test_a_claim_from_words_keeps_their_region_and_what_was_read(
    person: Person, capture: Capture, reads_three: None
) -> None:
    item = capture(png(page("eng")), "sign.png")
    read_words(person)
    reveal(person)
    assert not panel(person).claim.isEnabled()
    select(person, "near")
    assert len(person.window.reader.picture.canvas._words) == 1
    QTest.mouseClick(panel(person).claim, Qt.MouseButton.LeftButton)
    form = person.window.reader.form
    assert form.isVisible() and "😀near" in form._quote.text()
    form._save()
    person.until(lambda: bool(claims(person, item)))
    person.quiet()
    [claim] = claims(person, item)
    assert (claim.region, claim.caption, claim.kind) == ((60, 120, 80, 30), "😀near", "statement")


@posix
def test_undo_takes_the_words_away_again(person: Person, capture: Capture, reads_three: None) -> None:
    item = capture(png(page("eng")), "sign.png")
    read_words(person)
    reveal(person)
    person.window.desk.notify.told[-1].do()
    person.until(lambda: not panel(person).isVisible())
    assert person.app.desk is not None
    shown = reading.show(person.app.desk.archive, item).capture
    assert shown is not None and all(asset.role != "ocr" for asset in shown.assets)


@posix
def test_a_hit_in_them_says_that_a_machine_read_it(person: Person, capture: Capture, reads_three: None) -> None:
    capture(png(page("eng")), "sign.png")
    read_words(person)
    listed = person.window.list
    listed.search.setText("shells")
    model = listed._model
    person.until(lambda: model.rowCount() == 1 and bool(model.data(model.index(0, 0), HIT)))
    hit = model.data(model.index(0, 0), HIT)
    assert isinstance(hit, Hit) and hit.before == "Read by machine: "


@needs_tesseract
def test_a_scanned_document_has_a_tab_of_its_words(person: Person, capture: Capture) -> None:
    capture(scan(page("eng")), "scan.pdf")
    reader = person.window.reader
    tab = reader.tabs.indexOf(reader.machine)
    assert not reader.tabs.isTabVisible(tab)
    read_words(person)
    person.until(lambda: reader.tabs.isTabVisible(tab))
    assert "bridge" in reader.machine.text.toPlainText()
    assert not reader.machine.claim.isVisible()


def test_without_tesseract_the_window_says_what_to_install(
    person: Person, capture: Capture, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    capture(png(page("eng")), "sign.png")
    monkeypatch.setenv("PATH", str(tmp_path))
    read_words(person)
    assert "Tesseract" in person.said() and person.window.desk.notify.told[-1].advice.startswith("Install")


@posix
def test_cancelling_in_the_strip_ends_the_reading(
    person: Person, capture: Capture, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    item = capture(png(page("eng")), "sign.png")
    (tmp_path / "bin").mkdir()
    stand_in(tmp_path / "bin", monkeypatch, "exec sleep 600")
    person.window.verbs["read_words"].trigger()
    runner = person.window.desk.runner
    person.until(lambda: bool(runner.under_way))
    runner.under_way[0].cancel()
    person.quiet()
    assert person.app.desk is not None
    view = reading.show(person.app.desk.archive, item)
    assert view.capture is not None and all(a.role != "ocr" for a in view.capture.assets)
