"""The frame: sidebar, list, reader; capture bar above, banner, strip of running work below."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget, QToolBar, QVBoxLayout, QWidget

from desktop_app.rows.ids import ItemId
from desktop_app.ui.actions import TOOLBAR, enable, make_actions
from desktop_app.ui.centre import Centre
from desktop_app.ui.desk import Changes, Desk
from desktop_app.ui.files import Files
from desktop_app.ui.finding import Finding
from desktop_app.ui.given import Given, can_be_given, given
from desktop_app.ui.library.choice import Choice, Where
from desktop_app.ui.library.list_page import ListPage
from desktop_app.ui.library.sidebar import Sidebar
from desktop_app.ui.menus import build_menus
from desktop_app.ui.operations import capturing
from desktop_app.ui.operations.capturing import Outcomes
from desktop_app.ui.operations.loading import Lists
from desktop_app.ui.panels.panel import Panel
from desktop_app.ui.quitting import Quitting
from desktop_app.ui.reader.claiming import HalfClaim
from desktop_app.ui.reader.reader_page import ReaderPage
from desktop_app.ui.reader.way import Way
from desktop_app.ui.status_keys import StatusKeys
from desktop_app.ui.theme import pixels, reading_font
from desktop_app.ui.unfinished import half_written
from desktop_app.ui.verbs import claims, items, picture
from desktop_app.ui.widgets.banner import Banner
from desktop_app.ui.widgets.capture_bar import CaptureBar
from desktop_app.ui.widgets.drop_hint import DropHint
from desktop_app.ui.widgets.palette import Palette
from desktop_app.ui.widgets.work_strip import WorkStrip

if TYPE_CHECKING:
    from desktop_app.services.capture_list import AddressList, Outcome

_AT_ONCE = 3
"""Addresses that are captured without a question; more of them are a list."""


class MainWindow(QMainWindow):
    """One open archive. `another_wanted` when the person wants another one, `reopen_wanted` this folder's; `theme_wanted` to change the look."""

    another_wanted = Signal()
    reopen_wanted = Signal(str)
    theme_wanted = Signal()
    lock_wanted = Signal()
    closing = Signal()

    def __init__(self, desk: Desk, files: Files, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.files = desk, files
        desk.files = files
        self._half: HalfClaim | None = None
        self.setWindowTitle(f"{name} – Attest")
        self.setAcceptDrops(True)
        self._build()
        self._build_actions()
        self._connect()
        self._enable()

    def _build(self) -> None:
        """From the frame inwards: what is moved into another widget is styled anew with all that is in it."""
        desk = self.desk
        self._build_frame()
        self.sidebar, self.list = Sidebar(desk), ListPage(desk)
        self.bar = CaptureBar(desk.theme, desk.words)
        self.bar.close_for_reading(not desk.archive.writable)
        self.sidebar.setMinimumWidth(pixels(172))
        self.split.addWidget(self.sidebar)
        self.centre = Centre(desk, self.list, self.split)
        self.split.setStretchFactor(1, 1)
        self.reader = ReaderPage(desk, self.centre.stack)
        self.centre.hold(self.reader)
        self.way = Way(self.reader, self.open_item, self)
        self.quitting = Quitting(self)
        for pane in ("sidebar", "list"):
            getattr(self, pane).setHidden(pane in desk.settings.hidden)
        self.drop_hint = DropHint(desk.theme, desk.words, self)

    def _build_frame(self) -> None:
        desk = self.desk
        whole = QWidget(self)
        self.setCentralWidget(whole)
        self.banner = Banner(desk.notify, desk.theme, desk.words)
        self.strip = WorkStrip(desk.runner, desk.words)
        self.over = QStackedWidget(whole)
        self.split = QSplitter(Qt.Orientation.Horizontal, self.over)
        self.split.setHandleWidth(1)
        self.split.setChildrenCollapsible(False)
        self.over.addWidget(self.split)
        layout = QVBoxLayout(whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.banner)
        layout.addWidget(self.over, 1)
        layout.addWidget(self.strip)

    def _build_actions(self) -> None:
        desk = self.desk
        self.verbs = make_actions(self)
        build_menus(self)
        toolbar = QToolBar(desk.words("Tools"))
        toolbar.setMovable(False)
        toolbar.setIconSize(QSize(18, 18))
        toolbar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        toolbar.addWidget(self.bar)
        for name in TOOLBAR:
            toolbar.addAction(self.verbs[name])
            toolbar.widgetForAction(self.verbs[name]).setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.addToolBar(toolbar)
        self.palette_of_actions = Palette(list(self.verbs.values()), desk.words, self)
        Finding(self.palette_of_actions, self)
        self._status_keys = StatusKeys(self, desk.statuses, partial(claims.set_status, self))
        self._key("/", self.verbs["search"].trigger)

    def _key(self, keys: str, slot: Callable[[], None]) -> None:
        QShortcut(QKeySequence(keys), self, slot)

    def _connect(self) -> None:
        self.sidebar.chosen.connect(self._choose)
        self.sidebar.place_chosen.connect(self.centre.show_place)
        self.list.opened.connect(self._open_found)
        self.list.loaded.connect(self._enable)
        self.list.save_wanted.connect(self.verbs["save_search"].trigger)
        self.list.log_wanted.connect(self.verbs["log_search"].trigger)
        self.list.help.manual_wanted.connect(self.verbs["manual"].trigger)
        self.list.nothing.files_wanted.connect(self.verbs["capture_files"].trigger)
        self.list.rows.menu_wanted.connect(partial(items.show_context_menu, self))
        self.list.rows.activated.connect(self._read)
        self.sidebar.filled.connect(self._know_sources)
        self.desk.kept.connect(self._enable)
        self.desk.text_resized.connect(self._resize_text)
        self.reader.shown.connect(self._enable)
        self.reader.shown.connect(self._take_up)
        self.reader.item_wanted.connect(self.open_item)
        self.reader.capture_wanted.connect(self._offer)
        self.centre.turned.connect(self._enable)
        self.centre.turned.connect(self._follow)
        self.desk.item_wanted.connect(self.way.open_at)
        self.desk.claim_wanted.connect(self.way.open_claim)
        self.desk.list_wanted.connect(self.show_given)
        self.desk.pair_wanted.connect(partial(picture.show_pair, self))
        self.bar.sources_given.connect(self.take)
        self.bar.given.connect(self.take_given)
        self.desk.archive_changed.connect(self._changed)
        self.desk.statuses.load()
        self.desk.statuses.changed.connect(self.list.rows.viewport().update)
        self.desk.notify.history_wanted.connect(self.verbs["history"].trigger)
        if self.desk.archive.writable:
            capturing.unfinished(self.desk, self, self._offer_list)

    def _offer_list(self, found: Sequence[tuple[AddressList, Sequence[Outcome]]]) -> None:
        """A list that a power cut or a stop left open is not forgotten."""
        waiting = sum(outcome.state == "not yet" for _wanted, outcomes in found for outcome in outcomes)
        if waiting:
            words = self.desk.words
            message = words("{count} addresses of a list wait since the program was last here.", count=waiting)
            self.desk.notify.done(message, words("Go on…"), partial(self.capture_addresses, found[0][0]))

    @property
    def stack(self) -> QStackedWidget:
        """Where the reader and the panels are."""
        return self.centre.stack

    def panes(self) -> tuple[int, ...]:
        """Widths of sidebar, list and reader; 0 for one that is hidden."""
        return (self.split.sizes()[0], *self.centre.split.sizes())

    def set_panes(self, sizes: Sequence[int]) -> None:
        """The widths as they were left."""
        self.split.setSizes([sizes[0], sizes[1] + sizes[2]])
        self.centre.split.setSizes(list(sizes[1:]))

    def show_pane(self, name: str, shown: bool) -> None:
        """Show or hide the sidebar or the list; remembered."""
        getattr(self, name).setVisible(shown)
        hidden = set(self.desk.settings.hidden) - {name}
        self.desk.keep(hidden=tuple(sorted(hidden if shown else hidden | {name})))

    def allow(self, allowed: bool) -> None:
        """While the person is asked something, no action and no key does anything, but for the lock."""
        for name, action in self.verbs.items():
            action.setEnabled(allowed or name == "lock")
        for key in self.findChildren(QShortcut):
            key.setEnabled(allowed)
        self.menuBar().setEnabled(allowed)
        self.bar.setEnabled(allowed)
        if allowed:
            self._enable()

    def show_list(self) -> None:
        """The list must be seen, for something is asked there."""
        self.centre.show_items()
        if self.list.isHidden():
            self.show_pane("list", True)

    def show_given(self, choice: Choice) -> None:
        """A list of chosen items, with a way back."""
        self.show_list()
        self.list.show_given(choice)

    def show_sidebar(self) -> None:
        """The sidebar must be seen, for something is asked there."""
        if self.sidebar.isHidden():
            self.show_pane("sidebar", True)

    def _read(self, _index: object) -> None:
        self.verbs["read"].trigger()

    def _follow(self) -> None:
        self.sidebar.follow(self.centre.place)

    def _know_sources(self, lists: Lists) -> None:
        """Chips hold ids and say names."""
        pairs = (("source", lists.sources), ("collection", lists.collections))
        self.list.filters.know_names({(field, row.value): row.name for field, rows in pairs for row in rows})

    def _resize_text(self) -> None:
        self.reader.reading.setFont(reading_font())
        self.list.rows.doItemsLayout()
        self.sidebar.setMinimumWidth(pixels(172))
        self.centre.resize_text()

    @property
    def at_rest(self) -> bool:
        """Whether nothing is half written that a new window would lose."""
        panel, page = self.stack.currentWidget(), picture.compared(self)
        writing = self.reader.form.isVisible() if page is None else page.writing
        asking = writing or self.list.ask.isVisible() or bool(self.bar.text())
        return not (asking or isinstance(panel, Panel) or half_written(self))

    def where(self) -> Where:
        """What is on the screen, to be shown again in a window made anew."""
        chips = self.list.filters.filters
        half = self.reader.claiming.half()
        return Where(
            self.sidebar.current, self.list.choice, self.list.search.text(), chips, self.reader.item or "", half
        )

    def go(self, where: Where) -> None:
        """The same list, search and item as before."""
        self.sidebar.keep_current(where.row)
        self.list.show_again(where.choice, where.query, where.filters)
        if where.half is not None:
            self._half = where.half
            self.open_item(where.half.item)
        elif where.row.startswith("place "):
            self.centre.show_place(where.row.removeprefix("place "))
        elif where.item:
            self.open_item(where.item)

    def _take_up(self, item: str) -> None:
        """A claim that was half written in the window before this one."""
        if self._half is not None and self._half.item == item:
            half, self._half = self._half, None
            self.reader.claiming.take_up(half)

    def _enable(self, _any: object = None) -> None:
        if self.quitting.asks:
            return
        there = {
            "writing": self.desk.archive.writable,
            "item": self.reader.item is not None or bool(self.list.chosen_items()),
            "text": not self.centre.place and self.reader.has_text,
            "claims": self.centre.place == "claims" or (not self.centre.place and self.reader.has_claims),
            "listed": bool(self.list.listed()),
            "picture": picture.there(self),
            "page": self.reader.has_page,
            "recording": self.reader.has_recording,
            "pair": picture.pair_of(self) is not None,
            "collection": bool(self.list.choice.filters.get("collection") and self.list.chosen_items()),
            "search": self.list.can_be_kept,
        }
        enable(self.verbs, self, frozenset(name for name, is_there in there.items() if is_there))

    def _choose(self, choice: Choice) -> None:
        self.centre.close_panel()
        self.centre.show_items()
        self.list.choose(choice)

    def open_item(self, item: str) -> None:
        """Read an item; asked first where that would lose a claim that is half written."""
        if item != self.reader.item and self.quitting.holds(partial(self.open_item, item)):
            return
        self.centre.show_reader()
        self.reader.open_item(item)
        self.list.follow(ItemId(item))

    def _open_found(self, item: str) -> None:
        self.way.open_found(item, self.list.hit_of(ItemId(item)))

    def capture(self, sources: Sequence[str]) -> None:
        """Capture addresses and files at once; the first captured item is opened."""
        capturing.capture(self.desk, self, list(sources), self.show_captured, self.show_outcomes)

    def take(self, sources: Sequence[str]) -> None:
        """Capture what was given; folders are looked into first, lists of addresses are shown with how far they are."""
        capturing.list_among(self.desk, self, sources, partial(self._take, list(sources)))

    def _take(self, sources: list[str], found: tuple[list[str], AddressList | None]) -> None:
        folders, wanted = found
        if folders and self.desk.archive.writable:
            from desktop_app.ui.panels.capture_panel import CapturePanel

            self.centre.show_panel(CapturePanel(self.desk, sources, folders, self.show_outcomes))
        elif wanted and self.desk.archive.writable and len(wanted.addresses) > (1 if wanted.name else _AT_ONCE):
            self.capture_addresses(wanted)
        else:
            self.capture(sources)

    def capture_addresses(self, wanted: AddressList | None = None, *, logging_in: bool = False) -> None:
        """Addresses that are written, or a list, with the way to capture them."""
        from desktop_app.ui.panels.address_panel import AddressPanel

        panel = AddressPanel(self.desk, wanted, self.show_captured, self.show_outcomes, logging_in=logging_in)
        self.centre.show_panel(panel)
        panel.addresses.setFocus()

    def take_given(self, found: Given) -> None:
        """Capture what was pasted or dropped."""
        if found.sources:
            self.take(found.sources)
        elif found.bytes_of is not None:
            capturing.capture_pasted(self.desk, self, found.bytes_of, self.show_captured)

    def _offer(self, address: str) -> None:
        """An address written into the capture bar; the person captures it, or does not."""
        self.bar.setText(address)
        self.bar.setFocus()

    def show_captured(self, outcomes: Outcomes) -> None:
        """Open the first of what was captured, unless a claim is being written meanwhile."""
        if outcomes.captured and not self.reader.form.is_half_written:
            self.open_item(outcomes.captured[0].item)

    def show_outcomes(self, outcomes: Outcomes) -> None:
        """What became of each source."""
        from desktop_app.ui.panels.outcome_panel import OutcomePanel

        panel = OutcomePanel(self.desk, outcomes, self.files.save)
        panel.item_wanted.connect(self.open_item)
        self.centre.show_panel(panel)

    def _changed(self, changes: Changes) -> None:
        """An item that is gone is read no longer."""
        if changes.gone and self.reader.item is None and self.stack.currentWidget() is self.reader:
            self.centre.close_panel()

    def chosen_items(self) -> list[ItemId]:
        """What is selected in the list, else the item that is read."""
        return self.list.chosen_items() or ([self.reader.item] if self.reader.item else [])

    def ask_key(self) -> str:
        """A key file that the person chooses, "" for none."""
        return self.files.open_one(self.desk.words("A key file of age"), "")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files, addresses, pictures and words may be dropped anywhere."""
        if self.desk.archive.writable and can_be_given(event.mimeData()):
            event.acceptProposedAction()
            self.drop_hint.offer()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Held over the window no longer."""
        self.drop_hint.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        """Captured; folders are looked into first."""
        self.drop_hint.hide()
        if found := given(event.mimeData()):
            event.acceptProposedAction()
            self.take_given(found)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Asked first where work is under way or a claim is half written; what is being written is always finished."""
        if not self.quitting.may_close():
            event.ignore()
            return
        self.closing.emit()
        event.accept()

    def action(self, name: str) -> QAction:
        """One action by name."""
        return self.verbs[name]
