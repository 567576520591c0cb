"""Journey 2: capture an address, files, a folder, words and a picture; watch; see the record; suggestions wait."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop_app.services import reading
from desktop_app.services.archive import open_archive
from tests.journeys.hands import Hands
from tests.loopback.rude import rude_pages
from tests.loopback.site import serving

_SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample"


def _drop(hands: Hands, paths: list[Path]) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    window = hands.window
    event = QDropEvent(
        window.rect().center().toPointF(),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)


def test_files_folder_words_and_address_are_captured_with_their_record(
    at_work: Hands, home: Path, tmp_path: Path
) -> None:
    hands = at_work
    good, bad = _SAMPLE / "pages", tmp_path / "empty.txt"
    bad.touch()
    pages = sorted(good.glob("*.html"))[:2]
    _drop(hands, [*pages, bad])
    hands.sees("The file is empty")
    hands.until(lambda: hands.rows("Items") >= 2)
    hands.dialogs.place = str(_SAMPLE / "images")
    hands.do("saved page or folder")
    hands.sees("JPEG")
    hands.click("Capture 3 files")
    hands.until(lambda: hands.rows("Items") >= 5)
    QGuiApplication.clipboard().setText("Ridge Daily\n\nAt least 12 people were killed in Orvane, the office said.\n")
    hands.do("what was copied")
    hands.page_says("At least 12 people were killed")
    with serving(rude_pages()) as site:
        hands.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
        line = QApplication.focusWidget()
        assert isinstance(line, QLineEdit)
        QTest.keyClicks(line, f"{site.address}/page")
        QTest.keyClick(line, Qt.Key.Key_Return)
        hands.page_says("Words of the page, many of them")
        hands.tab("Record")
        hands.sees("taken by Attest of the full page, with date and time")
        hands.tab("Picture of the page")
        hands.click("Show the picture")
        addresses = tmp_path / "addresses.txt"
        addresses.write_text(f"# two reports\n{site.address}/odd\n{site.address}/empty\n{site.address}/odd\n", "utf-8")
        _drop(hands, [addresses])
        hands.sees("2 addresses · 1 said more than once")
        hands.choose("How", "Plain HTTP: quick, what the server sends, no picture")
        hands.click("Capture 2 addresses")
        hands.sees("1 captured · 1 refused")
    folder = hands.leave()
    with open_archive(folder, home) as archive:
        kinds = [row.kind for row in reading.list_items(archive)]
        assert kinds.count("image") >= 3 and kinds.count("article") >= 3
    hands.holds(folder)
