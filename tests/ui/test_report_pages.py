"""The pages of a report before it leaves, by mouse and keyboard: turned, zoomed, gone to by bookmark, and let go of."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtTest import QTest
from reportlab.pdfgen.canvas import Canvas

from desktop_app.services import integrity
from desktop_app.ui.panels.leaving_panel import LeavingPanel
from desktop_app.ui.panels.pages_view import PagesView
from tests.analysis.image.test_strip import picture
from tests.ui.conftest import Person
from tests.ui.test_leaving import _panel, _ready, click


@pytest.fixture
def panel(person: Person, article: str, tmp_path: Path) -> LeavingPanel:
    """A report of a text and a picture, ready."""
    (tmp_path / "p.jpg").write_bytes(picture("JPEG"))
    person.window.capture([str(tmp_path / "p.jpg")])
    person.quiet()
    found = _panel(person, "report", tmp_path / "r.pdf")
    _ready(person, found)
    person.quiet()
    return found


def test_the_pages_are_turned_and_zoomed_and_then_leave(person: Person, panel: LeavingPanel, tmp_path: Path) -> None:
    out, pages = tmp_path / "r.pdf", panel.leaving.pages
    count = pages.document.pageCount()
    assert count > 2 and pages.words == f"Page 1 of {count}" and not pages.before.isEnabled()
    click(pages.after)
    assert pages.words == f"Page 2 of {count}"
    QTest.keyClick(pages.view, Qt.Key.Key_End)
    assert pages.words == f"Page {count} of {count}" and not pages.after.isEnabled()
    QTest.keyClick(pages.view, Qt.Key.Key_Home)
    before = pages._factor()
    QTest.keyClicks(pages.view, "+")
    assert pages.view.zoomFactor() == pytest.approx(before * 1.25)
    click(pages.farther)
    assert pages.view.zoomFactor() == pytest.approx(before)
    click(pages.fitting)
    assert pages.view.zoomMode() == QPdfView.ZoomMode.FitToWidth and not out.exists()
    click(panel.go)
    assert pages.document.status() == QPdfDocument.Status.Null
    person.until(lambda: "SHA-256" in panel.result.text())
    assert hashlib.sha256(out.read_bytes()).hexdigest() in panel.result.text()
    person.quiet()
    assert integrity.verify(out, person.app.home, lambda _d, _t: None).mismatch == 0


def test_a_bookmark_leads_to_its_page_and_the_pages_can_stand_alone(person: Person, panel: LeavingPanel) -> None:
    pages = panel.leaving.pages
    assert not pages.bookmarks.isVisible()
    click(pages.contents)
    person.until(pages.bookmarks.isVisible)
    model = pages.bookmarks.model()
    last = model.index(model.rowCount() - 1, 0)
    pages.bookmarks.scrollTo(last)
    QTest.mouseClick(
        pages.bookmarks.viewport(), Qt.MouseButton.LeftButton, pos=pages.bookmarks.visualRect(last).center()
    )
    assert not pages.words.startswith("Page 1 of ")
    here = pages.words
    click(pages.alone)
    person.until(lambda: pages.words == here)
    assert not panel.leaving.learning.isVisible() and pages.view.isVisible()
    click(panel.change)
    assert pages.document.status() == QPdfDocument.Status.Null


def test_a_file_that_cannot_be_shown_is_said_and_can_be_written(panel: LeavingPanel, tmp_path: Path) -> None:
    (tmp_path / "broken.pdf").write_bytes(b"%PDF-1.7\nnothing of it")
    panel.leaving.pages.show_file(tmp_path / "broken.pdf")
    assert panel.leaving.pages.sorry.isVisible() and panel.go.isEnabled()
    assert panel.leaving.pages.words == "" and not panel.leaving.pages.nearer.isEnabled()


class _Opened(QObject):
    """What the platform would have been asked to open."""

    def __init__(self) -> None:
        super().__init__()
        self.addresses: list[str] = []

    @Slot(QUrl)
    def follow(self, address: QUrl) -> None:
        """An address."""
        self.addresses.append(address.toString())


def test_no_address_of_a_page_is_followed(person: Person, tmp_path: Path) -> None:
    sheet = Canvas(str(tmp_path / "link.pdf"), (400, 400))
    sheet.linkURL("https://example.org/told", (0, 0, 400, 400))
    sheet.save()
    assert person.app.desk is not None
    pages, opened = PagesView(person.app.desk), _Opened()
    QDesktopServices.setUrlHandler("https", opened, "follow")  # type: ignore[arg-type]
    try:
        pages.resize(500, 500)
        pages.show()
        pages.show_file(tmp_path / "link.pdf")
        for y in range(20, 400, 40):
            QTest.mouseClick(pages.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(200, y))
        assert opened.addresses == []
        QDesktopServices.openUrl(QUrl("https://example.org/told"))
        assert opened.addresses == ["https://example.org/told"]
    finally:
        QDesktopServices.unsetUrlHandler("https")
        pages.show_file(None)
        pages.deleteLater()
