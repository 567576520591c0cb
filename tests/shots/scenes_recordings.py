"""Video and sound: veiled, standing with a stretch chosen, with claims on the line of time, a sound, a broken one."""

from __future__ import annotations

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from desktop_app.app import App
from desktop_app.rows.ids import ItemId
from desktop_app.services import reading, tagging
from desktop_app.ui.desk import Changes
from desktop_app.ui.main_window import MainWindow
from tests.analysis.recording.made import drawn
from tests.shots.scenes_images import Scene, _captured, _settle


def _item(app: App, window: MainWindow, name: str, data: bytes) -> str:
    assert app.desk is not None
    _captured(app, window, name, data)
    assert window.reader.item is not None
    return str(window.reader.item)


def _wait(ms: int) -> None:
    """FFmpeg decodes in threads of its own."""
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()
    qt = QApplication.instance()
    assert isinstance(qt, QApplication)
    qt.processEvents()


def _veiled(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """As it comes: grey, blurred and silent."""
    _item(app, window, "courtyard.mp4", drawn("phone.mp4"))


def _opened(app: App, window: MainWindow, name: str, data: bytes, wait: int = 700) -> str:
    item = _item(app, window, name, data)
    window.reader.recording.reveal()
    _wait(wait)
    _settle(app)
    return item


def _stretch(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """Two claims on the line, a third begun."""
    assert app.desk is not None
    item = _opened(app, window, "courtyard.mp4", drawn("phone.mp4"))
    archive = app.desk.archive
    said = {claim.kind for claim in reading.show(archive, ItemId(item)).claims}
    if not said:
        who = "A guard at the north gate"
        tagging.add_claim(
            archive, ItemId(item), tagging.NewClaim("event", time=(300, 900), status="disputed", attribution=who)
        )
        tagging.add_claim(archive, ItemId(item), tagging.NewClaim("video", time=(1_200, 2_600), status="claimed"))
    app.desk.archive_changed.emit(Changes(frozenset((item,))))
    _settle(app)
    view = window.reader.recording
    view.seek(1_400)
    _wait(500)
    view.set_start()
    view.seek(2_300)
    _wait(500)
    view.set_end()
    view.claim()


def _sound(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """No pictures, no stills."""
    _opened(app, window, "voice note.ogg", drawn("voice.ogg"))


def _broken(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """Kept as it came, and said so."""
    _opened(app, window, "cut.mov", drawn("phone.mov")[:9_000])


def _record(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """What the container tells."""
    _item(app, window, "courtyard.mp4", drawn("phone.mp4"))
    window.reader.tabs.setCurrentWidget(window.reader.record)


RECORDINGS: dict[str, Scene] = {
    "recording-veiled": _veiled,
    "recording-stretch": _stretch,
    "recording-sound": _sound,
    "recording-broken": _broken,
    "recording-record": _record,
}
