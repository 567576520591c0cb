"""The frame: sidebar, list, reader; capture bar above, banner, strip of running work below."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (  # fmt: skip
    QApplication,
    QLabel,
    QLineEdit,
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from desktop_app.ui import operations
from desktop_app.ui.actions import MENUS, TOOLBAR, VERBS, make_actions
from desktop_app.ui.desk import Desk
from desktop_app.ui.files import Files
from desktop_app.ui.library.list_page import ListPage
from desktop_app.ui.library.sidebar import Sidebar
from desktop_app.ui.panels.panel import Panel
from desktop_app.ui.reader.reader_page import ReaderPage
from desktop_app.ui.widgets.banner import Banner
from desktop_app.ui.widgets.capture_bar import CaptureBar, dropped
from desktop_app.ui.widgets.palette import Palette
from desktop_app.ui.widgets.work_strip import WorkStrip

_SHARED = "Attest (*.attest *.attest.age *.attest.001 *.attest.age.001)"


class MainWindow(QMainWindow):
    """One open archive. `another_wanted` when the person wants another one; `theme_wanted`, `language_wanted` to change the look."""

    another_wanted = Signal()
    theme_wanted = Signal()
    language_wanted = Signal()
    closing = Signal()

    def __init__(self, desk: Desk, files: Files, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self._files = desk, files
        self.setWindowTitle(f"{name} – Attest")
        self.setAcceptDrops(True)
        self._build()
        self._build_actions()
        self._connect()

    def _build(self) -> None:
        desk = self.desk
        self.sidebar, self.list, self.reader = Sidebar(desk), ListPage(desk), ReaderPage(desk)
        self.bar = CaptureBar(desk.theme, desk.words)
        self.banner = Banner(desk.notify, desk.theme, desk.words)
        self.strip = WorkStrip(desk.runner, desk.words)
        self.stack = QStackedWidget()
        self._nothing = self._empty()
        self.stack.addWidget(self._nothing)
        self.stack.addWidget(self.reader)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        for part, least in ((self.sidebar, 150), (self.list, 260), (self.stack, 420)):
            part.setMinimumWidth(least)
            self.split.addWidget(part)
        self.split.setStretchFactor(2, 1)
        self.split.setHandleWidth(1)
        centre = QWidget()
        layout = QVBoxLayout(centre)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.banner)
        layout.addWidget(self.split, 1)
        layout.addWidget(self.strip)
        self.setCentralWidget(centre)

    def _empty(self) -> QWidget:
        """What to do next, in an archive where nothing is chosen."""
        words = self.desk.words
        label = QLabel(
            words("Choose an item at the left, or capture one: paste an address above, or drop files anywhere.")
        )
        label.setObjectName("quiet")
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setWordWrap(True)
        label.setContentsMargins(64, 0, 64, 0)
        return label

    def _build_actions(self) -> None:
        desk = self.desk
        slots: dict[str, Callable[[], None]] = {
            "capture": self._focus_bar, "capture_files": self._capture_files, "capture_folder": self._capture_folder,
            "paste": self._paste, "open_archive": self.another_wanted.emit, "verify": self._verify,
            "verify_file": self._verify_file, "people": self._people, "report": self._report, "share": self._share,
            "merge": self._merge, "claim": self._claim, "next_claim": lambda: self._step(1),
            "previous_claim": lambda: self._step(-1), "search": self.list.focus_search, "palette": self._open_palette,
            "sidebar": lambda: self.sidebar.setVisible(not self.sidebar.isVisible()), "theme": self.theme_wanted.emit,
            "language": self.language_wanted.emit,
        }  # fmt: skip
        self.verbs = make_actions(self, desk.theme, desk.words, slots)
        for name in MENUS:
            menu = self.menuBar().addMenu(desk.words(name))
            for verb in VERBS:
                if verb.menu == name:
                    menu.addAction(self.verbs[verb.name])
        toolbar = QToolBar(desk.words("Tools"))
        toolbar.setMovable(False)
        toolbar.setIconSize(QSize(18, 18))
        toolbar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        toolbar.addWidget(self.bar)
        for name in TOOLBAR:
            toolbar.addAction(self.verbs[name])
        self.addToolBar(toolbar)
        self._palette = Palette(list(self.verbs.values()), desk.words, self)
        for number in range(1, 9):
            self._key(str(number), self._statuser(number - 1))
        self._key("/", self.list.focus_search)
        for name in ("claim", "next_claim", "previous_claim"):
            self.verbs[name].setShortcutContext(Qt.ShortcutContext.WindowShortcut)

    def _key(self, keys: str, slot: Callable[[], None]) -> None:
        QShortcut(QKeySequence(keys), self, slot)

    def _statuser(self, number: int) -> Callable[[], None]:
        return lambda: self.reader.set_status(number)

    def _connect(self) -> None:
        self.sidebar.chosen.connect(self.list.choose)
        self.sidebar.chosen.connect(self._back)
        self.list.opened.connect(self.open_item)
        self.bar.sources_given.connect(self.capture)

    def open_item(self, item: str) -> None:
        """Read an item."""
        self._back()
        self.stack.setCurrentWidget(self.reader)
        self.reader.open_item(item)

    def capture(self, sources: Sequence[str]) -> None:
        """Capture addresses and files; the first captured item is opened."""
        operations.capture(self.desk, self, list(sources), self._captured)

    def _captured(self, found: Sequence[Any]) -> None:
        items = [one.item for one in found if hasattr(one, "item")]
        if items:
            self.open_item(items[0])

    def _focus_bar(self) -> None:
        self.bar.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.bar.selectAll()

    def _capture_files(self) -> None:
        if names := self._files.open_many(self.desk.words("Capture files")):
            self.capture(names)

    def _capture_folder(self) -> None:
        if name := self._files.folder(self.desk.words("Capture a saved page or folder")):
            self.capture([name])

    def _paste(self) -> None:
        data = QGuiApplication.clipboard().mimeData()
        if data.hasUrls():
            self.capture([url.toLocalFile() if url.isLocalFile() else url.toString() for url in data.urls()])
        elif data.hasText() and data.text().strip():
            operations.capture_pasted(self.desk, self, data.text().encode("utf-8"), self._captured)
        else:
            self.desk.notify.done(self.desk.words("Nothing that can be captured was copied."))

    def _show(self, panel: Panel) -> None:
        """A panel takes the reader's place until it is closed."""
        self._back()
        panel.closed.connect(self._back)
        self.stack.addWidget(panel)
        self.stack.setCurrentWidget(panel)
        panel.setFocus()

    def _back(self, _any: object = None) -> None:
        current = self.stack.currentWidget()
        if isinstance(current, Panel):
            self.stack.removeWidget(current)
            current.deleteLater()
        self.stack.setCurrentWidget(self.reader if self.reader.item else self._nothing)

    def _chosen(self) -> list[Any]:
        chosen = self.list.chosen_items()
        return chosen or ([self.reader.item] if self.reader.item else [])

    def _report(self) -> None:
        from desktop_app.ui.panels.report_panel import ReportPanel

        self._show(ReportPanel(self.desk, self._chosen(), self.list.listed(), self._files.save))

    def _share(self) -> None:
        from desktop_app.ui.panels.share_panel import SharePanel

        self._show(SharePanel(self.desk, self._chosen(), self._files.save))

    def _merge(self) -> None:
        from desktop_app.ui.panels.merge_panel import MergePanel

        if name := self._files.open_one(self.desk.words("Merge a shared file"), _SHARED):
            self._show(MergePanel(self.desk, Path(name), self._ask_key))

    def _ask_key(self) -> str:
        return self._files.open_one(self.desk.words("A key file of age"), "")

    def _verify(self) -> None:
        from desktop_app.ui.panels.check_panel import CheckPanel

        self._show(CheckPanel(self.desk, self.desk.archive.folder, self._ask_key))

    def _verify_file(self) -> None:
        from desktop_app.ui.panels.check_panel import CheckPanel

        if name := self._files.open_one(
            self.desk.words("Check a report or shared file"),
            "Attest, PDF (*.attest *.attest.age *.attest.001 *.attest.age.001 *.zip *.pdf)",
        ):
            self._show(CheckPanel(self.desk, Path(name), self._ask_key))

    def _people(self) -> None:
        from desktop_app.ui.panels.people_panel import PeoplePanel

        self._show(PeoplePanel(self.desk))

    def _typing(self) -> bool:
        """Letters belong to a field while somebody writes in it."""
        return isinstance(QApplication.focusWidget(), QLineEdit)

    def _claim(self) -> None:
        if not self._typing():
            self.reader.start_claim()

    def _step(self, by: int) -> None:
        if not self._typing():
            self.reader.step(by)

    def _open_palette(self) -> None:
        self._palette.open()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and addresses may be dropped anywhere."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Captured at once."""
        if sources := dropped(event):
            event.acceptProposedAction()
            self.capture(sources)

    def closeEvent(self, event: QCloseEvent) -> None:
        """What is being written is finished first."""
        self.closing.emit()
        event.accept()

    def action(self, name: str) -> QAction:
        """One action by name."""
        return self.verbs[name]
