"""Addresses: one or a list, its way, how far it is, what became of each; a page as a browser saw it, and its record."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path
from unittest.mock import patch

from desktop_app.app import App
from desktop_app.services import arriving
from desktop_app.services.capture_list import AddressList, parse_list, rows_of
from desktop_app.services.capture_record import Stated
from desktop_app.services.list_ledger import Ledger, Outcome
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.operations.capturing import Outcomes
from desktop_app.ui.operations.ways import usual_way
from desktop_app.ui.panels.address_panel import AddressPanel
from desktop_app.ui.tasks import Lane, Task
from tests.services.browser_source import browser_of
from tests.shots.scenes_reader import _settle

Scene = Callable[[App, MainWindow, dict[str, str]], None]
_LIST = "\n".join(
    f"https://{host}"
    for host in (
        "harbour-courier.example/abroad/velmara-council-disputes-dremna-toll-4410",
        "ridge-daily.example/2024/10/courtyard-of-orun-district-hospital",
        "vestnik-verkhovya.example/дремна-больница-без-операционной",
        "difaf-awra.example/ناجون-من-قصف-درمنا",
        "ora-records.example/reports/2024-09.pdf",
        "members.ridge-daily.example/thread/88121",
        "harbour-courier.example/abroad/velmara-council-disputes-dremna-toll-4410#top",
    )
)


def _written(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """One address that is written, with a proxy and a virtual identity."""
    assert app.desk is not None
    app.desk.keep(identities=("Reader Seventeen",))
    window.capture_addresses()
    panel = window.stack.currentWidget()
    assert isinstance(panel, AddressPanel)
    panel.addresses.setPlainText("https://members.ridge-daily.example/thread/88121")
    panel.more.setChecked(True)
    panel.proxy.setText("socks5://127.0.0.1:9050")
    panel.identity.setCurrentText("Reader Seventeen")


def _begun(app: App, items: dict[str, str]) -> AddressList:
    """A list of which a part is done."""
    assert app.desk is not None
    wanted = parse_list(_LIST, "addresses.txt", "addresses.txt")
    ledger = Ledger(app.desk.archive.folder, wanted)
    ledger.begin(anew=False)
    first, second, third, *_rest = wanted.addresses
    item = next(iter(items.values()))
    ledger.ended(Outcome(first, "captured", item=item))
    ledger.ended(Outcome(second, "again", item=item))
    said = ("The server did not answer in time.", "Try again later, or give it more time with --wait.")
    ledger.ended(Outcome(third, "failed", "address-timeout", *said))
    return wanted


def _half_done(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """A list that was stopped, and can be gone on with."""
    window.capture_addresses(_begun(app, items))


def _outcomes(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """What became of each address of it."""
    assert app.desk is not None
    wanted = _begun(app, items)
    rows = tuple(rows_of(app.desk.archive, wanted, ()))
    window.show_outcomes(Outcomes((), True, Stated(), wanted=wanted, chosen=usual_way(app.desk), listed=rows))


def _browsed(app: App, window: MainWindow) -> None:
    with tempfile.TemporaryDirectory() as folder, patch.object(arriving, "browsed", browser_of(Path(folder))):
        window.capture(["https://harbour-courier.example/abroad/bridge-at-orvane"])
        _settle(app)


def _record(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """The record of a page that a browser captured."""
    _browsed(app, window)
    window.reader.tabs.setCurrentWidget(window.reader.record)


def _opened_record(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """The same, with what only an examiner reads."""
    _record(app, window, items)
    tree = window.reader.record.tree
    for number in range(tree.topLevelItemCount()):
        section = tree.topLevelItem(number)
        assert section is not None
        section.setExpanded(not section.icon(0).isNull())


def _picture(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """The page's picture with the strip above it."""
    _browsed(app, window)
    window.reader.tabs.setCurrentWidget(window.reader.page_picture)
    _settle(app)
    window.reader.page_picture.reveal()


def _hidden_picture(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """The same before anybody asked to see it."""
    _browsed(app, window)
    window.reader.tabs.setCurrentWidget(window.reader.page_picture)


def _under_way(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """A list under way: the strip says what the browser does."""
    assert app.desk is not None
    runner = app.desk.runner
    task = Task(900, window.desk.words("Capturing a list"), window, print, print, None, Lane.FETCH)
    runner.started.emit(task)
    task.done, task.total, task.phase = 2, 7, "scrolling"
    runner.advanced.emit(task)


ADDRESSES: dict[str, Scene] = {
    "addresses": _written,
    "addresses-half-done": _half_done,
    "addresses-outcomes": _outcomes,
    "addresses-under-way": _under_way,
    "record-of-a-browser": _record,
    "record-of-a-browser-opened": _opened_record,
    "page-picture": _picture,
    "page-picture-hidden": _hidden_picture,
}
