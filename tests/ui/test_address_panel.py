"""Addresses through the window: a list that is dropped or pasted, how far it is, one page as it is seen, nobody else waits."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from desktop_app.errors import CancelledError, EnvironmentFaultError
from desktop_app.services import arriving, reading, tagging
from desktop_app.services.archive import OpenArchive
from desktop_app.services.capture_list import parse_list
from desktop_app.services.list_ledger import Ledger, Outcome
from desktop_app.storage.queries import entities
from desktop_app.ui.given import given
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.panels.address_panel import AddressPanel
from desktop_app.ui.panels.outcome_panel import OutcomePanel
from desktop_app.ui.tasks import Lane, TaskRunner
from tests.services.browser_source import browser_of
from tests.services.test_capture_list import Site, list_of
from tests.services.test_capture_list import site as site  # a fixture
from tests.ui.conftest import Person
from tests.ui.test_exchange_capture import _drop

ADDRESS = "https://news.example/bridge"


def _click(button: QAbstractButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def _text(section: QTreeWidgetItem, row: int) -> str:
    child = section.child(row)
    assert child is not None
    return child.text(2).strip("\u2066\u2067\u2068\u2069")


def _archive(person: Person) -> OpenArchive:
    assert person.app.desk is not None
    return person.app.desk.archive


def _panel(person: Person) -> AddressPanel:
    person.until(lambda: isinstance(person.window.stack.currentWidget(), AddressPanel))
    panel = person.window.stack.currentWidget()
    assert isinstance(panel, AddressPanel)
    person.quiet()
    return panel


def _outcomes(person: Person) -> OutcomePanel:
    person.until(lambda: isinstance(person.window.stack.currentWidget(), OutcomePanel))
    panel = person.window.stack.currentWidget()
    assert isinstance(panel, OutcomePanel)
    return panel


@pytest.fixture
def plain(person: Person) -> Person:
    """Who captures by plain HTTP."""
    assert person.app.desk is not None
    person.app.desk.keep(capture_mode="http")
    return person


def test_a_list_that_is_dropped_is_shown_captured_and_gone_on_with(plain: Person, tmp_path: Path, site: Site) -> None:
    site.gone.add("/3")
    file = list_of(tmp_path, site, "/1", "/2", "/3", "/1")
    _drop(plain, file)
    panel = _panel(plain)
    assert panel.found.text() == "3 addresses · 1 said more than once"
    assert panel.addresses.isReadOnly()
    _click(panel.go)
    outcomes = _outcomes(plain)
    assert outcomes.counts.text() == "2 captured · 1 refused"
    site.gone.clear()
    _drop(plain, file)
    panel = _panel(plain)
    plain.until(lambda: "2 captured before" in panel.found.text())
    assert panel.go.text() == "Try the refused again: 1"
    _click(panel.go)
    plain.until(lambda: _outcomes(plain).counts.text() == "3 captured · 0 refused")
    assert site.asked == {"/1": 1, "/2": 1, "/3": 2}


def test_a_list_that_was_stopped_is_gone_on_with(plain: Person, tmp_path: Path, site: Site) -> None:
    site.silent.add("/2")
    QGuiApplication.clipboard().setText("\n".join(f"{site.address}/{n}" for n in range(1, 6)))
    plain.window.verbs["paste"].trigger()
    panel = _panel(plain)
    _click(panel.go)
    plain.until(site.reached.is_set)
    assert plain.window.focusWidget() is panel.addresses, (
        "the cursor rests on a button of the last capture, such as Undo"
    )
    [task] = plain.app.desk.runner.under_way  # type: ignore[union-attr]
    task.cancel()
    plain.until(lambda: isinstance(plain.window.stack.currentWidget(), OutcomePanel))
    assert "4 not yet" in _outcomes(plain).counts.text()
    site.silent.clear()
    site.go.set()
    plain.window.centre.close_panel()
    plain.window.verbs["unfinished_lists"].trigger()
    panel = _panel(plain)
    plain.until(lambda: panel.go.text() == "Capture 4 addresses")
    _click(panel.go)
    plain.until(lambda: _outcomes(plain).counts.text() == "5 captured · 0 refused")
    plain.window.verbs["unfinished_lists"].trigger()
    plain.until(lambda: "No list of addresses waits" in plain.said())


def test_nobody_waits_for_an_address_that_is_slow(plain: Person, article: str, site: Site) -> None:
    """While a page is under way, a tag is written and an item is read."""
    site.silent.add("/slow")
    plain.window.capture([f"{site.address}/slow"])
    plain.until(site.reached.is_set)
    written = threading.Event()

    def tag(_job: Any) -> None:
        tagging.tag(_archive(plain), article, ["bridge"])
        written.set()

    assert plain.app.desk is not None
    plain.app.desk.runner.submit(plain.window, tag, lambda _d: None, plain.app.desk.notify.error, lane=Lane.WRITE)
    plain.until(written.is_set)
    assert plain.app.busy
    site.go.set()
    plain.quiet()
    assert len(reading.list_items(_archive(plain))) == 2


def test_log_in_and_capture(person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Any] = []
    monkeypatch.setattr(arriving, "browsed", browser_of(tmp_path / "b", asked=asked))
    person.window.verbs["capture_addresses"].trigger()
    panel = _panel(person)
    assert not panel.go.isEnabled()
    panel.addresses.setPlainText(f"{ADDRESS}\n{ADDRESS}/2")
    assert not panel.log_in.isEnabled()
    panel.addresses.setPlainText(ADDRESS)
    panel.more.setChecked(True)
    panel.identity.setCurrentText("Reader Seventeen")
    panel.agent.setText("Mozilla/5.0 (example)")
    _click(panel.log_in)
    person.until(lambda: person.window.reader.item is not None)
    assert asked[0].interactive and asked[0].identity == "Reader Seventeen" and asked[0].persona.is_dir()
    assert asked[0].user_agent == "Mozilla/5.0 (example)"
    assert person.app.settings.identities == ("Reader Seventeen",)
    assert person.app.settings.user_agent == ""  # for this once
    person.quiet()
    view = person.window.reader
    capture = view.capture
    with _archive(person).reading() as open_view:
        assert entities.fields(open_view, str(capture)) == {"virtual_identity": "Reader Seventeen"}
    view.tabs.setCurrentWidget(view.page_picture)
    person.until(lambda: not view.page_picture.canvas.hidden_picture or view.page_picture.canvas.reveal.isVisible())
    person.quiet()
    _click(view.page_picture.canvas.reveal)
    person.quiet()
    assert not view.page_picture.canvas.hidden_picture
    assert view.page_picture.canvas.placing.size.width() == 1280


def test_the_record_says_it_calmly(person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(arriving, "browsed", browser_of(tmp_path / "b"))
    person.window.capture([ADDRESS])
    person.until(lambda: person.window.reader.item is not None)
    person.quiet()
    tree = person.window.reader.record.tree
    tops = [top for n in range(tree.topLevelItemCount()) if (top := tree.topLevelItem(n)) is not None]
    sections = {top.text(0): top for top in tops}
    made = sections["Made of the page, in this order · 7"]
    assert not made.isExpanded()
    assert _text(made, 0) == "The picture was made first."
    removed = sections["Secrets taken out before anything was kept · 1"]
    assert "request 1" in _text(removed, 0)
    assert sections["Berkeley minimum"].isExpanded()


def test_ways_that_are_kept(person: Person) -> None:
    person.window.verbs["capture_addresses"].trigger()
    panel = _panel(person)
    panel.addresses.setPlainText("http://127.0.0.1:9/x")
    panel.more.setChecked(True)
    panel.way.setCurrentIndex(1)
    panel.proxy.setText("socks5://127.0.0.1:9")
    panel.always.setChecked(True)
    _click(panel.go)
    person.until(lambda: "The proxy does not answer." in person.said())
    assert (person.app.settings.capture_mode, person.app.settings.proxy) == ("http", "socks5://127.0.0.1:9")


def test_lines_of_addresses_are_addresses() -> None:
    data = QMimeData()
    data.setText("# mine\nhttps://a.example/1\n\n https://a.example/2 \n")
    assert given(data).sources == ("https://a.example/1", "https://a.example/2")
    data.setText("https://a.example/1\nand words\n")
    assert given(data).sources == ()


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[TaskRunner]:
    made = TaskRunner()
    yield made
    made.close()


def test_fetching_work_writes_in_the_lane_for_writing(runner: TaskRunner, qtbot: QtBot) -> None:
    found: list[Any] = []
    phases: list[str] = []
    runner.advanced.connect(lambda task: phases.append(task.phase))
    names = lambda job: (job.say("loading"), job.writing(lambda: threading.current_thread().name))[1]  # noqa: E731
    runner.submit(runner, names, found.append, found.append, lane=Lane.FETCH)
    qtbot.waitUntil(lambda: bool(found))
    assert found[0].startswith("attest-write")
    assert phases == ["loading"]


def test_nothing_is_written_after_a_fault_and_a_closing_window_does_not_hang(qtbot: QtBot) -> None:
    runner, go = TaskRunner(), threading.Event()
    errors: list[Any] = []
    ended: list[Any] = []

    def work(job: Any) -> None:
        go.wait(10)
        try:
            job.writing(lambda: ended.append("written"))
        except (CancelledError, EnvironmentFaultError) as error:
            ended.append(type(error))
            raise

    owner = QObject()
    runner.submit(owner, work, errors.append, errors.append, lane=Lane.FETCH)
    runner.break_off(ValueError("fault"))
    go.set()
    qtbot.waitUntil(lambda: bool(errors))
    assert errors[0].code == "writing-stopped"
    assert ended == [EnvironmentFaultError]
    runner.close()


def test_a_list_that_was_left_is_offered_when_the_archive_is_opened(plain: Person, site: Site) -> None:
    wanted = parse_list(f"{site.address}/1\n{site.address}/2\n")
    ledger = Ledger(_archive(plain).folder, wanted)
    ledger.begin(anew=False)
    ledger.ended(Outcome(wanted.addresses[0], "captured"))
    folder, window = _archive(plain).folder, plain.window
    plain.app.start(folder)
    plain.until(lambda: plain.app.window is not window and isinstance(plain.app.window, MainWindow))
    plain.until(lambda: plain.said() == "1 address of a list waits since the program was last here.")
    _click(plain.window.banner._act)
    assert _panel(plain).found.text() == "2 addresses · 1 captured before · 0 refused"


def test_a_page_behind_a_login_shows_the_virtual_identity(plain: Person) -> None:
    plain.window.verbs["log_in"].trigger()
    panel = _panel(plain)
    assert panel.identity.isVisible()
    assert panel.way.currentData() == "auto"


def test_with_all_of_more_the_panel_fits_a_small_screen(person: Person) -> None:
    person.window.verbs["log_in"].trigger()
    panel = _panel(person)
    assert panel.rest.isVisible()
    assert panel.minimumSizeHint().height() <= 540, "with banner and strip the window outgrows 768 points"
