"""States of the frame: empty, loading, full, faults, long names, many rows, menus, focus, what is dragged."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QWidget

from desktop_app.app import App
from desktop_app.rows.ids import ItemId
from desktop_app.services import shelving, tagging
from desktop_app.services.archive import OpenArchive, create, open_archive
from desktop_app.services.capture import Stated, capture_words
from desktop_app.services.listing import Listed
from desktop_app.ui.desk import Changes
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.tasks import Lane, Task
from tests.shots.scenes_pages import settled

Scene = Callable[[App, MainWindow, dict[str, str]], None]
_LONG = (
    "Statement of the municipal coordination committee for the northern districts on the events of the night " * 6
)[:500]


def _window(app: App) -> MainWindow:
    settled(lambda: isinstance(app.window, MainWindow) and not app.busy)
    assert isinstance(app.window, MainWindow)
    return app.window


def _other(app: App, name: str, called: str, fill: Callable[[OpenArchive], None]) -> MainWindow:
    """Another archive, made when it is first wanted."""
    folder = app.home / name
    if not folder.exists():
        with create(folder, called, "R1", app.home).archive as archive:
            fill(archive)
    app.start(folder)
    settled(lambda: isinstance(app.window, MainWindow))
    return _window(app)


def _empty(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """An archive that was just made."""
    _other(app, "fresh", "Velmark 2024", lambda _archive: None)


def _long(archive: OpenArchive) -> None:
    """500 letters in every name; one name without a single space."""
    titles = (_LONG, "Ridge" * 100, "ناجون يصفون ما جرى في السوق القديم ليلة القصف " * 10)
    done = [
        capture_words(archive, f"{title}\n\nAt least 12 people were killed, the office said.".encode(), Stated())
        for title in titles
    ]
    shelf = tagging.new(archive, "collection", _LONG)
    shelving.collect(archive, [one.item for one in done], shelf)
    shelving.tag_items(archive, [done[0].item], [_LONG[:200]])
    tagging.new(archive, "collection", "Ridge" * 100)
    shelving.save_search(archive, _LONG, "killed", {})
    for one, title in zip(done, titles, strict=True):
        tagging.set_field(archive, one.item, "title", title[:500])
        tagging.set_field(archive, one.item, "source", f"{title[:480]} daily")
    quote = "At least 12 people"
    tagging.add_claim(archive, done[0].item, tagging.NewClaim("figure", quote=quote, attribution=_LONG))


def _long_names(app: App, window: MainWindow, items: dict[str, str]) -> None:
    window = _other(app, "long", _LONG, _long)
    window.list.select_first()


def _many(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """100,000 rows: the sample's items over and over, as a real archive of this size takes minutes to make."""
    ids = list(window.list.listed())
    rows = tuple((ids * (100_000 // len(ids) + 1))[:100_000])
    window.list._came("", Listed(rows), None)
    window.list.rows.scrollTo(window.list.rows.model().index(61_234, 0))
    settled(lambda: not app.busy)


def _work(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """Two pieces of work, as the runner tells of them: a minute passed, a third is done; the other has just begun."""
    window.list.select_first()
    runner = window.desk.runner
    for number, (title, done) in enumerate((("Capturing", 340), ("Integrity check", 0)), 90_001):
        words = window.desk.words(title)
        task = Task(number, words, window, lambda _found: None, lambda _error: None, None, Lane.READ, total=1_000)
        runner.started.emit(task)
        window.strip._lines[number]._since = time.monotonic() - 60
        task.done = done
        runner.advanced.emit(task)


def _crash(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """A fault of the program itself."""
    window.list.select_first()
    settled(lambda: not app.busy)
    try:
        raise KeyError("asked for what is not there")
    except KeyError as error:
        app._bug(error)


def _done(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """Finished work says what it did, with Undo."""
    window.capture(
        [_written("note.txt", "Ridge Daily\n\nThe road to the north is closed since Monday, the office said.")]
    )
    settled(lambda: not app.busy and window.banner.isVisible())


def _outcomes(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """Several sources at once: some captured, some refused and why."""
    good = _written("statement.txt", "Statement\n\nThe bridge is closed, the council said.")
    empty, gone = _written("empty.txt", ""), str(Path(good).with_name("not-there.pdf"))
    broken = _written("broken.pdf", "%PDF-1.7 nothing more")
    window.capture([good, empty, gone, broken])
    settled(lambda: bool(window.banner._ways))
    window.banner._ways[0].click()


def _written(name: str, text: str) -> str:
    path = Path(tempfile.gettempdir()) / "attest-shots" / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, "utf-8")
    return str(path)


def _folder(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """A folder was given: what is known of its files is asked."""
    _written("statement.txt", "Statement\n\nThe bridge is closed, the council said.")
    window.take([str(Path(tempfile.gettempdir()) / "attest-shots")])
    settled(lambda: not app.busy)


def _told(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """What was said since the window opened."""
    _done(app, window, items)
    window.desk.notify.attention("3 refused.", "Each says why.")
    window.action("history").trigger()


def _read_only(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """Open elsewhere, or on a disk that cannot be written to."""
    folder = window.desk.archive.folder
    app._close_archive()
    app.show_archive(open_archive(folder, app.home, write=False))
    _window(app).list.select_first()


def _menu(name: str) -> Scene:
    def scene(app: App, window: MainWindow, items: dict[str, str]) -> None:
        window.list.select_first()
        settled(lambda: not app.busy)
        bar = window.menuBar()
        bar.setActiveAction(next(one for one in bar.actions() if one.text() == window.desk.words(name)))

    return scene


def _context(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """The list's menu, at its third row."""
    rows = window.list.rows
    rows.setCurrentIndex(rows.model().index(2, 0))
    settled(lambda: not app.busy)
    place = rows.visualRect(rows.model().index(2, 0)).center()
    rows.menu_wanted.emit(rows.viewport().mapToGlobal(place))


def _palette(app: App, window: MainWindow, items: dict[str, str]) -> None:
    window.action("palette").trigger()


def _narrowed(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """Letters in the palette."""
    window.action("palette").trigger()
    window.palette_of_actions.field.setText("claim")


def _no_action(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """Nothing is called so."""
    window.action("palette").trigger()
    window.palette_of_actions.field.setText("zzz")
    settled(window.palette_of_actions.nothing.isVisible)


def _palette_of_all(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """Letters that the archive knows: items, a saved search, a collection, each under its head."""
    assert app.desk is not None
    shelving.new_collection(app.desk.archive, "Hospital pictures", list(map(ItemId, items.values()))[:3])
    shelving.save_search(app.desk.archive, "Hospital figures", "hospital killed", {"status": "disputed"})
    app.desk.archive_changed.emit(Changes(everything=True))
    window.action("palette").trigger()
    palette = window.palette_of_actions
    palette.field.setText("hospital")
    settled(lambda: palette.list.count() > 3)


def _focus(find: Callable[[MainWindow], QWidget]) -> Scene:
    """A control that was reached by the keyboard."""

    def scene(app: App, window: MainWindow, items: dict[str, str]) -> None:
        window.list.select_first()
        settled(lambda: not app.busy)
        window.activateWindow()
        settled(window.isActiveWindow)
        find(window).setFocus(Qt.FocusReason.TabFocusReason)

    return scene


def _button(window: MainWindow) -> QWidget:
    bar = next(bar for bar in window.findChildren(QWidget) if bar.metaObject().className() == "QToolBar")
    return bar.widgetForAction(window.action("report"))  # type: ignore[attr-defined,no-any-return]


def _drag(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """Files are held over the window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/tmp/photograph.jpg")])
    at, button, key = QPoint(700, 400), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dragEnterEvent(QDragEnterEvent(at, Qt.DropAction.CopyAction, data, button, key))


def _folded(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """The reader alone."""
    app.settings = replace(app.settings, hidden=("list", "sidebar"))
    app.start(window.desk.archive.folder)
    shown = _window(app)
    shown.open_item(next(item for title, item in items.items() if "disputes toll" in title))
    app.settings = replace(app.settings, hidden=())


FRAME: dict[str, Scene] = {
    "empty-archive": _empty,
    "long-names": _long_names,
    "100000-rows": _many,
    "work": _work,
    "crash": _crash,
    "done": _done,
    "capture-outcomes": _outcomes,
    "capture-folder": _folder,
    "what-happened": _told,
    "read-only": _read_only,
    "menu-archive": _menu("Archive"),
    "menu-view": _menu("View"),
    "context-menu": _context,
    "palette": _palette,
    "palette-letters": _narrowed,
    "palette-nothing": _no_action,
    "palette-archive": _palette_of_all,
    "focus-rows": _focus(lambda window: window.list.rows),
    "focus-sidebar": _focus(lambda window: window.sidebar),
    "focus-button": _focus(_button),
    "focus-field": _focus(lambda window: window.list.search),
    "drag-target": _drag,
    "reader-alone": _folded,
}
