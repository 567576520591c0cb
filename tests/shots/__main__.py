"""Draw every scene into FOLDER/light, FOLDER/dark and FOLDER/ar."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.app import App
from desktop_app.services import reading
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.panels.welcome import RecoveryKey
from tests.shots.scenes import SCENES, NoFiles, prepared, settle

_LOOKS = {"light": ("light", "en"), "dark": ("dark", "en"), "ar": ("light", "ar")}


def _save(widget: QWidget | None, path: Path) -> None:
    assert widget is not None
    path.parent.mkdir(parents=True, exist_ok=True)
    if not widget.grab().save(str(path)):
        raise OSError(f"{path} was not written")
    print(path)


def main(out: Path, wanted: list[str]) -> int:
    """All scenes, or those named."""
    qt = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        for name, (look, language) in _LOOKS.items():
            prepared(home, look, language)
            draw(qt, home, out / name, wanted)
    return 0


def draw(qt: QApplication, home: Path, out: Path, wanted: list[str]) -> None:
    """The scenes named, or all, in the look that `home` is prepared for."""
    app = App(qt, home, NoFiles())
    app.start(None)
    settle(app, qt)
    if not wanted or "welcome" in wanted:
        _save(app.window, out / "welcome.png")
    if not wanted or "recovery" in wanted:
        _save(RecoveryKey("kJ3mB8vQ0xYt5nR7wZ2cL9sD4fG6hP1aEuIoTqUyWzX", app.words), out / "recovery.png")
    for scene, reach in SCENES.items():
        if wanted and scene not in wanted:
            continue
        app.start(home / "sample-case")
        settle(app, qt)
        window, desk = app.window, app.desk
        assert isinstance(window, MainWindow) and desk is not None
        reach(app, window, {row.title: row.item for row in reading.list_items(desk.archive)})
        settle(app, qt)
        _save(app.window, out / f"{scene}.png")
        app.close()
    app.close()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1] if len(sys.argv) > 1 else "build/shots"), sys.argv[2:]))
