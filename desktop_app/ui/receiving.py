"""A shared file becomes an archive of its own: chosen, opened with what it is locked with, looked at, and then received."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop_app.errors import AppError
from desktop_app.services.archive import OpenArchive, find_archive, open_archive
from desktop_app.services.looking import Inspected
from desktop_app.ui.files import Files
from desktop_app.ui.notify import Notify
from desktop_app.ui.operations.exchanging import SharedFile, readable
from desktop_app.ui.panels.welcome import Welcome
from desktop_app.ui.tasks import Job, Lane, TaskRunner
from desktop_app.ui.words import Words

_SHARED = "Attest (*.attest *.attest.age *.attest.001 *.attest.age.001)"


class Receiving(QObject):
    """`received` with the open archive; `merging` with the open archive that the file is of, and the file that is to join it.

    `recent`: folders of archives where that one may lie. Lives as long as its page.
    """

    received = Signal(object)
    merging = Signal(object, object)

    def __init__(
        self,
        page: Welcome,
        runner: TaskRunner,
        notify: Notify,
        words: Words,
        files: Files,
        home: Path,
        recent: Sequence[str] = (),
    ) -> None:
        super().__init__(page)
        self._page, self._runner, self._notify = page, runner, notify
        self._words, self._files, self._home = words, files, home
        self._recent, self._here = recent, Path()
        self._file = SharedFile(Path())
        page.receive_wanted.connect(self._choose)
        page.inside.taken.connect(self._take)
        page.inside.merging.connect(self._merge)

    def _choose(self) -> None:
        if name := self._files.open_one(self._words("A shared file"), _SHARED):
            self.look(Path(name))

    def look(self, path: Path) -> None:
        """What is in a shared file, before anything is made of it."""
        self._page.inside.hide()
        self._page.unlock_with(partial(self._look, path))
        self._look(path, "", "")

    def _look(self, path: Path, passphrase: str, key_file: str) -> None:
        self._file = file = SharedFile(path, passphrase, key_file)

        def work(_job: Job) -> tuple[Inspected, Path | None]:
            from desktop_app.services.sharing import inspect

            with readable(file, self._home) as plain:
                inside = inspect(plain)
            return inside, find_archive(map(Path, self._recent), inside.archive)

        self._submit(work, self._looked, self._failed)

    def _looked(self, found: tuple[Inspected, Path | None]) -> None:
        inside, here = found
        self._here = here or Path()
        self._page.unlock.hide()
        self._page.inside.show_inside(inside, self._here.name)

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

    def _merge(self) -> None:
        here, file = self._here, self._file.path

        def work(_job: Job) -> OpenArchive:
            return open_archive(here, self._home)

        self._submit(work, lambda archive: self.merging.emit(archive, file), self._notify.error)

    def _submit(
        self, work: Callable[[Job], Any], then: Callable[[Any], None], failed: Callable[[AppError], None]
    ) -> None:
        title = self._words("Reading the shared file")
        self._runner.submit(self._page, work, then, failed, title=title, lane=Lane.WRITE)
