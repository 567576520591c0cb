"""The pages before an archive is open."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QMainWindow

from archive_schema.signing import to_base64url
from desktop_app.app import App
from desktop_app.errors import EnvironmentFaultError, InputError
from desktop_app.services.looking import Inspected
from desktop_app.sharing.model import Finding
from desktop_app.ui.panels.opening import Opening
from desktop_app.ui.panels.welcome import RecoveryKey, Welcome
from desktop_app.ui.tasks import Lane, Task

First = Callable[[App], None]


def _welcome(app: App) -> None:
    """A first run."""
    app.settings = replace(app.settings, recent=())
    app.welcome()


def _recent(app: App) -> None:
    """Archives opened lately, one with a name longer than the page is wide."""
    names = ("sample-case", "Velmark 2024", "checkpoint " * 20)
    folders = [app.home / "lately" / name.strip() for name in names]
    for folder in folders:
        folder.mkdir(parents=True, exist_ok=True)
    app.settings = replace(app.settings, recent=tuple(map(str, folders)))
    app.welcome()


def _page(app: App) -> Welcome:
    assert app.window is not None
    page = app.window.findChild(Welcome)
    assert page is not None
    return page


def _unlock(app: App) -> None:
    """A shared file turned out to be encrypted."""
    _welcome(app)
    page = _page(app)
    page.name.setText("Dremna")
    page.researcher.setText("R2")
    page.unlock.asked_by(InputError("shared-file-locked", "", ""))


def _receive(app: App) -> None:
    """A colleague's file was looked at; nothing is made of it yet."""
    _welcome(app)
    page = _page(app)
    page.name.setText("")
    page.researcher.setText("R2")
    fine = (Finding("signature", "MATCH", "", ""), Finding("manifests", "MATCH", "", ""))
    key = to_base64url(bytes(range(32)))
    page.inside.show_inside(Inspected("", "Velmara sample case", key, 11, 86, ("3: private fields",), fine, (), (key,)))


def _not_opened(app: App) -> None:
    """An archive that cannot be opened."""
    advice = "Choose the folder that holds the archive, or connect the disk it is on."
    app.settings = replace(app.settings, recent=())
    app.welcome(EnvironmentFaultError("not-an-archive", "This folder is not an archive.", advice))


def _opening(app: App) -> None:
    """An archive whose view is computed anew: work under way."""
    app.welcome()
    notify = app._first_window()
    app._put(Opening("Velmark 2024", app.words), notify)
    assert app._runner is not None
    task = Task(1, app.words("Opening"), app, lambda _found: None, lambda _error: None, None, Lane.WRITE)
    app._runner.started.emit(task)


def _recovery(app: App) -> None:
    """Shown once, after an archive was made."""
    app.welcome()
    assert isinstance(app.window, QMainWindow)
    app.window.setCentralWidget(RecoveryKey("kJ3mB8vQ0xYt5nR7wZ2cL9sD4fG6hP1aEuIoTqUyWzX", app.words))


FIRST: dict[str, First] = {
    "welcome": _welcome,
    "welcome-recents": _recent,
    "welcome-unlock": _unlock,
    "welcome-receive": _receive,
    "welcome-not-opened": _not_opened,
    "opening": _opening,
    "recovery": _recovery,
}
