"""A shared file becomes an archive of its own: chosen, opened with what it is locked with, looked at, and then received."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop_app.errors import AppError
from desktop_app.services.archive import OpenArchive, open_archive
from desktop_app.services.looking import Inspected
from desktop_app.ui.files import Files
from desktop_app.ui.notify import Notify
from desktop_app.ui.operations.exchanging import SharedFile, readable
from desktop_app.ui.panels.welcome import Welcome
from desktop_app.ui.tasks import Job, Lane, TaskRunner
from desktop_app.ui.words import Words

_SHARED = "Attest (*.attest *.attest.age *.attest.001 *.attest.age.001)"


class Receiving(QObject):
    """`received` with the open archive. Lives as long as its page."""

    received = Signal(object)

    def __init__(
        self, page: Welcome, runner: TaskRunner, notify: Notify, words: Words, files: Files, home: Path
    ) -> None:
        super().__init__(page)
        self._page, self._runner, self._notify = page, runner, notify
        self._words, self._files, self._home = words, files, home
        self._file = SharedFile(Path())
        page.receive_wanted.connect(self._choose)
        page.inside.taken.connect(self._take)

    def _choose(self) -> None:
        if name := self._files.open_one(self._words("A shared file"), _SHARED):
            self._page.inside.hide()
            self._page.unlock_with(partial(self._look, Path(name)))
            self._look(Path(name), "", "")

    def _look(self, path: Path, passphrase: str, key_file: str) -> None:
        self._file = file = SharedFile(path, passphrase, key_file)

        def work(_job: Job) -> Inspected:
            from desktop_app.services.sharing import inspect

            with readable(file, self._home) as plain:
                return inspect(plain)

        self._submit(work, self._looked, self._failed)

    def _looked(self, inside: Inspected) -> None:
        self._page.unlock.hide()
        self._page.inside.show_inside(inside)

    def _failed(self, error: AppError) -> None:
        if not self._page.unlock.asked_by(error) or error.code != "shared-file-locked":
            self._notify.error(error)

    def _take(self) -> None:
        suggested = self._file.path.name.split(".attest")[0]
        place = self._files.save(self._words("Folder of the new archive"), suggested)
        if not place:
            return
        file, who = self._file, self._page.typed[1].strip() or self._words("not named")

        def work(job: Job) -> OpenArchive:
            from desktop_app.services.sharing import receive

            with readable(file, self._home) as plain:
                receive(plain, Path(place), who, self._home, job.progress)
            return open_archive(Path(place), self._home)

        self._submit(work, self.received.emit, self._notify.error)

    def _submit(
        self, work: Callable[[Job], Any], then: Callable[[Any], None], failed: Callable[[AppError], None]
    ) -> None:
        title = self._words("Reading the shared file")
        self._runner.submit(self._page, work, then, failed, title=title, lane=Lane.WRITE)
