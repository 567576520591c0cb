"""What somebody notices who uses the window for the first time."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QToolBar

from desktop_app.app import App
from desktop_app.errors import InputError
from desktop_app.services import reading
from desktop_app.ui.actions import TOOLBAR
from desktop_app.ui.library.marked_line import cut
from desktop_app.ui.lock_page import LockPage
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.manual.manual_page import ManualPage
from desktop_app.ui.panels.history_panel import HistoryPanel
from desktop_app.ui.panels.report_panel import ReportPanel
from desktop_app.ui.panels.share_panel import SharePanel
from desktop_app.ui.panels.welcome import Welcome
from desktop_app.ui.room import fitting
from tests.ui.conftest import TEXT, Person


def _select(person: Person, words: str) -> None:
    start = TEXT.index(words)
    view = person.window.reader.reading
    view.setTextCursor(view.cursor_of(start, start + len(words)))


def _statuses(person: Person, item: str) -> list[str]:
    assert person.app.desk is not None
    return [row.status for row in reading.show(person.app.desk.archive, item).claims]  # type: ignore[arg-type]


@pytest.fixture
def empty_server(tmp_path: Path) -> Iterator[str]:
    """A server on this machine that has nothing."""
    (tmp_path / "nothing").mkdir()

    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, format: str, *args: object) -> None:
            """Nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(tmp_path / "nothing")))
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    thread.join()
    server.server_close()


def test_the_first_page_begins_where_one_writes(app: App) -> None:
    app.start(None)
    assert app.window is not None
    welcome = app.window.findChild(Welcome)
    assert welcome is not None and app.window.focusWidget() is welcome.name


def test_a_window_is_never_larger_than_the_screen() -> None:
    small, large = QSize(1_366, 768), QSize(2_560, 1_440)
    assert fitting(QSize(1_360, 860), large) == QSize(1_360, 860)
    found = fitting(QSize(1_360, 860), small)
    assert found.width() <= 1_360 and found.height() < 768 - 20  # a title bar is higher than that


def test_the_program_has_a_picture_of_its_own(app: App, qapp: QApplication) -> None:
    assert not qapp.windowIcon().pixmap(48).isNull()


def test_what_was_captured_is_the_chosen_row(person: Person, article: str, tmp_path: Path) -> None:
    rows = person.window.list.rows
    person.until(lambda: rows.chosen() == [article])
    (tmp_path / "second.txt").write_text("A second text\n\nOf two lines.", "utf-8")
    person.window.capture([str(tmp_path / "second.txt")])
    person.until(lambda: person.window.reader.item not in (None, article))
    person.until(lambda: rows.chosen() == [person.window.reader.item])
    assert person.window.chosen_items() == [person.window.reader.item]


def test_the_next_key_means_the_claim_that_was_just_made(person: Person, article: str) -> None:
    _select(person, "At least 12 people were killed")
    person.window.action("claim").trigger()
    form, reader = person.window.reader.form, person.window.reader
    QTest.mouseClick(form._save_button, Qt.MouseButton.LeftButton)
    person.until(lambda: _statuses(person, article) == ["claimed"])
    person.quiet()
    assert reader.reading.selected_span() is None
    reader.set_status("disputed")
    assert form.claim and form.status.currentData() == "disputed"
    QTest.mouseClick(form._save_button, Qt.MouseButton.LeftButton)
    person.until(lambda: _statuses(person, article) == ["disputed"])


def test_letters_choose_among_kinds_and_start_nothing_else(person: Person, article: str) -> None:
    _select(person, "At least 12 people were killed")
    person.window.action("claim").trigger()
    form = person.window.reader.form
    person.until(lambda: form.kind.hasFocus())
    QTest.keyClick(form.kind, Qt.Key.Key_T)
    person.quiet()
    assert form.kind.currentData() == "time" and not person.window.list.ask.isVisible()


def test_an_error_page_is_said_to_be_one(person: Person, empty_server: str) -> None:
    person.window.capture([f"{empty_server}/gone.html"])
    person.until(lambda: "an error page" in person.said())
    assert "0 suggestions" not in person.said()


def test_a_click_into_the_banner_leaves_the_cursor_where_it_was(person: Person, article: str) -> None:
    banner, search = person.window.banner, person.window.list.search
    assert person.app.desk is not None
    person.app.desk.notify.error(InputError("no-such-thing", "There is no such thing."))
    search.setFocus()
    person.until(search.hasFocus)
    for button in banner.findChildren(QAbstractButton):
        if button.isVisible() and button.accessibleName() == "Close":
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert search.hasFocus()


def test_the_buttons_of_what_happened_are_as_high_as_their_words(person: Person, article: str) -> None:
    person.window.action("history").trigger()
    panel = person.window.stack.currentWidget()
    assert isinstance(panel, HistoryPanel)
    row = panel.rows.topLevelItem(0)
    assert row is not None
    button = panel.rows.itemWidget(row, 2)
    person.quiet()
    person.until(lambda: button.height() >= button.sizeHint().height() and button.width() >= button.sizeHint().width())


def test_a_hit_is_seen_in_a_row_of_any_script(qapp: QApplication) -> None:
    font = QFont("Noto Sans")
    wide = cut(["… до этого ", "больница", " " + "без операционной " * 20], font, 300, heavy=True)
    assert wide[:2] == ["… до этого ", "больница"] and wide[2].endswith("…")
    assert cut(["", "مستشفى", " قريبة " * 40], font, 300, heavy=True)[1] == "مستشفى"


def test_the_share_panel_needs_no_scrolling_sideways(person: Person, article: str) -> None:
    person.window.resize(1_360, 730)
    person.window.set_panes((200, 360, 800))
    person.window.action("share").trigger()
    panel = person.window.stack.currentWidget()
    assert isinstance(panel, SharePanel)
    person.until(panel.extract.isVisible)
    assert panel.choices.horizontalScrollBar().maximum() == 0


def test_after_a_report_the_cursor_is_where_the_next_begins(person: Person, article: str, tmp_path: Path) -> None:
    person.files.out = str(tmp_path / "out.pdf")
    person.window.action("report").trigger()
    panel = person.window.stack.currentWidget()
    assert isinstance(panel, ReportPanel)
    QTest.mouseClick(panel.write, Qt.MouseButton.LeftButton)
    person.until(panel.go.hasFocus)
    QTest.mouseClick(panel.go, Qt.MouseButton.LeftButton)
    person.until((tmp_path / "out.pdf").exists)
    person.until(panel.write.hasFocus)


def test_a_window_made_anew_stays_as_large_and_where_it_was(person: Person) -> None:
    before = person.window
    before.showMaximized()
    person.until(before.isMaximized)
    before.theme_wanted.emit()
    person.until(lambda: person.app.window is not before)
    assert person.window.isMaximized()


def test_enter_unlocks(person: Person) -> None:
    person.window.action("lock").trigger()
    person.until(lambda: not isinstance(person.app.window, MainWindow))
    assert person.app.window is not None
    page = person.app.window.centralWidget()
    assert isinstance(page, LockPage)
    person.until(page.unlock.hasFocus)
    QTest.keyClick(page.unlock, Qt.Key.Key_Return)
    person.until(lambda: isinstance(person.app.window, MainWindow))


def test_the_manual_opens_at_the_top_of_the_right_page(person: Person) -> None:
    person.window.action("figures").trigger()
    person.window.action("manual").trigger()
    page = person.window.centre.currentWidget()
    assert isinstance(page, ManualPage)
    assert page.name == "claims" and page.view.textCursor().atStart()
    person.window.resize(1_100, 700)
    person.until(lambda: page.view.verticalScrollBar().maximum() > 0)
    assert page.view.verticalScrollBar().value() == 0


def test_when_a_panel_goes_the_cursor_is_in_the_list(person: Person, article: str) -> None:
    person.window.action("share").trigger()
    panel = person.window.stack.currentWidget()
    assert isinstance(panel, SharePanel)
    person.until(lambda: panel.hasFocus())
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    person.until(person.window.list.rows.hasFocus)


def test_the_palette_gives_the_cursor_back_and_knows_languages_by_name(person: Person, article: str) -> None:
    palette, rows = person.window.palette_of_actions, person.window.list.rows
    rows.setFocus()
    person.until(rows.hasFocus)
    palette.open()
    QTest.keyClicks(palette.field, "language")
    shown = [palette.list.item(row).text() for row in range(palette.list.count())]
    assert any("العربية" in name for name in shown)
    QTest.keyClicks(palette.field, "zzz")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible() and rows.hasFocus()


def test_the_claims_view_fits_a_laptop_in_large_letters(person: Person) -> None:
    for _step in range(3):
        person.window.action("larger").trigger()
    person.window.action("claims").trigger()
    page = person.window.centre.currentWidget()
    assert page is not None and page.minimumSizeHint().width() + 290 < 1_366 - 8  # beside a wide sidebar


def test_nothing_is_cut_in_a_small_window(person: Person, article: str) -> None:
    window = person.window
    window.resize(1_024, 700)
    window.set_panes((258, 345, 421))
    toolbar = window.findChild(QToolBar)
    assert toolbar is not None
    person.until(lambda: all(toolbar.widgetForAction(window.verbs[name]).isVisible() for name in TOOLBAR))
    reader = window.reader
    person.until(lambda: reader.width() >= reader.minimumSizeHint().width())
    assert window.width() == 1_024
