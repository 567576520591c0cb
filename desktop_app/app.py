"""The window's composition root: it opens an archive and joins everything; one program, one window.

What the first screen does not need is imported where it is used, so that the window opens quickly.
"""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QObject, Qt, QTimer, QTranslator
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from desktop_app.errors import AppError
from desktop_app.log import Log
from desktop_app.paths import log_folder
from desktop_app.services.archive import CreatedArchive, OpenArchive, create, open_archive
from desktop_app.settings import Settings, read_settings, with_recent, write_settings
from desktop_app.ui import theme
from desktop_app.ui.collector import Collector
from desktop_app.ui.desk import Desk
from desktop_app.ui.fault_box import show_fault
from desktop_app.ui.files import Dialogs, Files
from desktop_app.ui.library.choice import Where
from desktop_app.ui.lock_page import lock_window
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.notify import Notify
from desktop_app.ui.panels.opening import Opening
from desktop_app.ui.panels.welcome import RecoveryKey, Welcome
from desktop_app.ui.receiving import Receiving
from desktop_app.ui.room import show_in_place
from desktop_app.ui.starting import Refuse, start_qt
from desktop_app.ui.state_told import tell_state
from desktop_app.ui.tasks import Failure, Lane, TaskRunner
from desktop_app.ui.widgets.banner import Banner, with_banner
from desktop_app.ui.widgets.work_strip import WorkStrip
from desktop_app.ui.words import Words, language_of

if TYPE_CHECKING:
    from desktop_app.ui.portrait import Portrait

_LOOK_AGAIN_MS = 500


class App(QObject):
    """One person's session: settings, words, look, and the window of the archive that is open."""

    def __init__(self, qt: QApplication, home: Path, files: Files) -> None:
        super().__init__()
        self._qt, self.home, self._files = qt, home, files
        self._log = Log(log_folder())
        self._collector = Collector(lambda: self.busy, self)
        self.settings: Settings = read_settings(home)
        self.words = Words(self.settings.language)
        self._of_qt = QTranslator(self)
        self._scheme = QGuiApplication.styleHints().colorScheme()
        self.theme = self._theme()
        self.window: QMainWindow | None = None
        self.desk: Desk | None = None
        self._runner: TaskRunner | None = None
        self._waiting: OpenArchive | None = None
        self._unkept = ""
        self._owed = QTimer(self, interval=_LOOK_AGAIN_MS, singleShot=True)
        self._owed.timeout.connect(self._follow_look)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_turned)
        theme.load_fonts()
        self._dress()

    def _theme(self) -> theme.Theme:
        chosen = self.settings.theme
        if chosen not in theme.THEMES:
            chosen = "dark" if self._scheme == Qt.ColorScheme.Dark else "light"
        return theme.THEMES[chosen]

    def _system_turned(self, scheme: Qt.ColorScheme) -> None:
        """The computer turned dark or light while the program runs."""
        self._scheme = scheme
        self._follow_look()

    def _follow_look(self) -> None:
        """Look as the settings and the computer say; nothing half written or under way is lost for that."""
        if self._theme() is self.theme and language_of(self.settings.language) == self.words.language:
            return
        window = self.window
        if self.busy or (isinstance(window, MainWindow) and not window.at_rest):
            self._owed.start()
        elif isinstance(window, MainWindow):
            self._again(self.settings)
        else:
            self.theme = self._theme()
            self._dress()

    def _dress(self) -> None:
        """Colours, letters, direction, and what Qt itself says in its menus and dialogs."""
        if self._of_qt.load(
            f"qtbase_{self.words.language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        ):
            self._qt.installTranslator(self._of_qt)
        else:
            self._qt.removeTranslator(self._of_qt)
        theme.apply(self._qt, self.theme, self.settings.text_size)
        self._qt.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if self.words.rtl else Qt.LayoutDirection.LeftToRight
        )

    def start(self, folder: Path | None, where: Where | None = None) -> None:
        """The window of an archive; the welcome page without one, with a shared file, or when it cannot be opened.

        Opening may compute the view anew: the window waits for it with a strip, not with a frozen screen.
        """
        if folder is None or folder.is_file():
            self.welcome(shared=folder)
            return
        notify, page = self._first_window(), Opening(folder.name, self.words)
        self._put(page, notify)
        self._submit(
            page,
            lambda: open_archive(folder, self.home),
            partial(self.show_archive, where=where),
            self.welcome,
            "Opening",
        )

    def lock(self) -> None:
        """Hide everything at once, stop what can be stopped, close the archive; Unlock opens it again at the same place."""
        if self._waiting is not None:
            return  # the recovery key is shown once, and would be lost
        self._remember()
        desk, window = self.desk, self.window
        where = window.where() if isinstance(window, MainWindow) else None
        again = partial(self.start, desk.archive.folder if desk else None, where)
        if self._runner is not None:
            self._runner.stop_all()
        self._replace(lock_window(self.theme, self.words, lambda: self.busy, self._close_archive, again))

    def welcome(
        self, error: AppError | None = None, typed: tuple[str, str] = ("", ""), shared: Path | None = None
    ) -> None:
        """The first page. `typed`: the names of archive and researcher as they were written so far; `shared`: a file to look at."""
        notify = self._first_window()
        page = Welcome(self.theme, self.words, self.settings.recent, self._ask_key)
        page.write(*typed)
        page.speak.choose(self.settings.language)
        page.speak.chosen.connect(lambda language: self._greet(language, page, notify))
        page.create_wanted.connect(lambda name, who: self._create(name, who, page, notify))
        page.open_wanted.connect(lambda folder: self._open(folder, page, notify))
        page.sample_wanted.connect(lambda: self._sample(page, notify))
        assert self._runner is not None
        receiving = Receiving(page, self._runner, notify, self.words, self._files, self.home, self.settings.recent)
        receiving.received.connect(self.show_archive)
        receiving.merging.connect(lambda archive, file: self.show_archive(archive, merging=file))
        self._put(page, notify)
        if shared is not None:
            receiving.look(shared)
        if error is not None:
            notify.error(error)

    def _greet(self, language: str, page: Welcome, notify: Notify) -> None:
        """The first page in another language; what was typed stays."""
        if self.busy:
            page.speak.choose(self.settings.language)
            notify.done(self.words("Work is under way: change this when it is done."))
            return
        self._keep(replace(self.settings, language=language))
        self.words = Words(language)
        self._dress()
        self.welcome(typed=page.typed)

    def _first_window(self) -> Notify:
        """A runner of its own for a page without an archive; what was open before is closed."""
        self._close_archive()
        self._runner = TaskRunner(self)
        self._runner.bug_found.connect(self._bug)
        return self._notify()

    def _notify(self) -> Notify:
        """One that speaks; the log hears the codes of what went wrong."""
        notify = Notify(self.words, self)
        notify.failed.connect(self._note)
        return notify

    def _note(self, error: AppError) -> None:
        self._log.error("refused", error)

    def _put(self, page: QWidget, notify: Notify) -> None:
        """A page with its banner and strip in a window."""
        assert self._runner is not None
        window = QMainWindow()
        window.setWindowTitle("Attest")
        strip = WorkStrip(self._runner, self.words)
        QShortcut(QKeySequence("Ctrl+Alt+L"), window, self.lock)
        window.setCentralWidget(with_banner(page, Banner(notify, self.theme, self.words), strip))
        self._replace(window)

    def _replace(self, window: QMainWindow) -> None:
        """Another window takes the place of the one before."""
        before, self.window = self.window, window
        show_in_place(window, before, self.settings.window)
        if before is not None:
            before.hide()
            before.deleteLater()

    def _create(self, name: str, researcher: str, page: QWidget, notify: Notify) -> None:
        place = self._files.save(self.words("Folder of the new archive"), name)
        if not place:
            return

        def work() -> CreatedArchive:
            return create(Path(place), name, researcher, self.home)

        self._submit(page, work, self._show_recovery, notify.error, "Making the archive")

    def _show_recovery(self, made: CreatedArchive) -> None:
        self._waiting = made.archive
        page = RecoveryKey(made.recovery_seed, self.words)
        page.noted.connect(lambda: self.show_archive(made.archive))
        if self.window is not None:
            self.window.setCentralWidget(page)

    def _open(self, folder: str, page: QWidget, notify: Notify) -> None:
        place = folder or self._files.folder(self.words("Folder of the archive"))
        if place:
            self._submit(page, lambda: open_archive(Path(place), self.home), self.show_archive, notify.error, "Opening")

    def _ask_key(self) -> str:
        return self._files.open_one(self.words("A key file of age"), "")

    def _sample(self, page: QWidget, notify: Notify) -> None:
        def work() -> OpenArchive:
            from desktop_app.services.demo import make_sample

            return make_sample(self.home / "sample-case", self.home)

        self._submit(page, work, self.show_archive, notify.error, "Making the sample case")

    def _submit(
        self, page: QWidget, work: Callable[[], object], then: Callable[..., None], failed: Failure, title: str
    ) -> None:
        assert self._runner is not None
        self._runner.submit(page, lambda _job: work(), then, failed, title=self.words(title), lane=Lane.WRITE)

    def show_archive(self, archive: OpenArchive, where: Where | None = None, merging: Path | None = None) -> None:
        """The main window; at the place where the person was before it was made anew, or before a shared file that is to join."""
        self._waiting = None
        self._close_archive()
        self._runner = runner = TaskRunner(self)
        runner.explain = archive.explained
        notify = self._notify()
        runner.bug_found.connect(self._bug)
        desk = self.desk = Desk(archive, runner, notify, self.words, self.theme, self.home, self.settings)
        desk.kept.connect(self._kept)
        window = MainWindow(desk, self._files, archive.name())
        window.set_panes(self.settings.panes)
        window.another_wanted.connect(self.welcome)
        window.reopen_wanted.connect(self._reopen)
        window.theme_wanted.connect(self._other_theme)
        window.closing.connect(self._remember)
        window.lock_wanted.connect(self.lock)
        if where is not None:
            window.go(where)
        if merging is not None and archive.writable:
            from desktop_app.ui.verbs.exchange import merge_file

            merge_file(window, merging)
        self._replace(window)
        self._keep(with_recent(self.settings, archive.folder))
        tell_state(archive, notify, self.words)

    def _other_theme(self) -> None:
        """The other look; the archive stays open."""
        if not self._refuse_while_busy():
            self._again(replace(self.settings, theme="light" if self.theme.name == "dark" else "dark"))

    def _reopen(self, folder: str) -> None:
        """Another archive in the place of this one."""
        if not self._refuse_while_busy():
            self._remember()
            self.start(Path(folder))

    def _kept(self, settings: Settings) -> None:
        """Something was chosen that is remembered; letters, look and language change as soon as nothing is lost by it."""
        resized, spoken = settings.text_size != self.settings.text_size, self.settings.language
        self._keep(replace(settings, panes=self.settings.panes, window=self.settings.window))
        if resized and self.desk is not None:
            self._dress()
            self.desk.text_resized.emit()
        self._follow_look()
        if settings.language != spoken and self._owed.isActive() and self.desk is not None:
            self.desk.notify.done(
                self.words("The language changes as soon as what is half written or under way is done.")
            )

    def _refuse_while_busy(self) -> bool:
        """Whether work is under way that would be cancelled; then the person is told."""
        if self.desk is None or not self.busy:
            return False
        self.desk.notify.done(self.words("Work is under way: change this when it is done."))
        return True

    def _again(self, settings: Settings) -> None:
        """The same archive, list and item in a window that is made anew."""
        self._remember()
        self._keep(replace(settings, panes=self.settings.panes, window=self.settings.window))
        self.theme, self.words = self._theme(), Words(settings.language)
        self._dress()
        if self.desk is not None and isinstance(self.window, MainWindow):
            where, archive, self.desk = self.window.where(), self.desk.archive, None
            if self._runner is not None:
                self._runner.close()
            self._runner = None
            self.show_archive(archive, where)

    def fault(self, kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        """What nobody caught in the window's own thread (`sys.excepthook`)."""
        if issubclass(kind, KeyboardInterrupt):
            self._qt.quit()
        elif self._runner is not None:
            self._runner.break_off(error)
        else:
            self._bug(error)

    def _bug(self, error: BaseException) -> None:
        """A fault of the program itself: said plainly, without its words, which may quote the archive."""
        show_fault(self.window, self.words, self._log.path, self._log.bug(error))

    def _remember(self) -> None:
        window = self.window
        if isinstance(window, MainWindow):
            panes = tuple(now or before for now, before in zip(window.panes(), self.settings.panes, strict=True))
            self._keep(replace(self.settings, panes=panes, window=(window.width(), window.height())))

    def _keep(self, settings: Settings) -> None:
        self.settings = settings
        if self.desk is not None:
            self.desk.settings = settings
        try:
            write_settings(self.home, settings)
        except AppError as error:
            if self.desk is not None and error.code != self._unkept:
                self._unkept = error.code  # said once, not at each choice
                self.desk.notify.error(error)

    def _close_archive(self) -> None:
        if self._waiting is not None:
            self._waiting.close()
            self._waiting = None
        if self._runner is not None:
            self._runner.close()
            self._runner = None
        if self.desk is not None:
            self.desk.archive.close()
            self.desk = None

    @property
    def busy(self) -> bool:
        """Whether any work is under way."""
        return self._runner is not None and self._runner.busy

    def close(self) -> None:
        """Finish what is being written, then let go of the archive."""
        self._close_archive()
        self._collector.close()
        self._qt.removeTranslator(self._of_qt)


def run(folder: Path | None, home: Path, refuse: Refuse, drawn: tuple[str, str] | None = None) -> int:
    """Open it; the exit code when it is closed. `refuse` hears why there is none. `drawn`: see `Portrait` (`window-not-drawn`)."""
    qt = QApplication.instance() or start_qt(refuse)
    assert isinstance(qt, QApplication)
    qt.setApplicationName("Attest")
    qt.setDesktopFileName("attest")
    app = App(qt, home, Dialogs())
    sys.excepthook = app.fault
    app.start(folder)
    portrait = _portrait(app, drawn) if drawn else None
    # Python sees Ctrl+C only when it runs: wake it now and then.
    signal.signal(signal.SIGINT, lambda *_any: qt.quit())
    wake = QTimer()
    wake.start(300)
    wake.timeout.connect(lambda: None)
    code = qt.exec()
    sys.excepthook = sys.__excepthook__
    app.close()
    if portrait is not None:
        portrait.check()
    return code


def _portrait(app: App, drawn: tuple[str, str]) -> Portrait:
    from desktop_app.ui.portrait import Portrait

    return Portrait(lambda: app.window, lambda: app.busy, *drawn)
