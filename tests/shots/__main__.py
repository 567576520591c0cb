"""Draw every scene into FOLDER/light, FOLDER/dark and FOLDER/ar, at two sizes, and FOLDER/index.html over them."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from PySide6.QtWidgets import QApplication

from desktop_app.app import App
from tests.leaving import leave
from tests.shots.index import write_index
from tests.shots.scenes import ALL, NoFiles, drawn_by, prepared, settle
from tests.shots.screen import SIZES, big_enough, floating, save

LOOKS = {"light": ("light", "en"), "dark": ("dark", "en"), "ar": ("light", "ar")}


def main(out: Path, wanted: list[str]) -> int:
    """All scenes, or those named."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        big_enough(home)
        qt = QApplication(sys.argv[:1])
        for name, (look, language) in LOOKS.items():
            prepared(home, look, language)
            draw(qt, home, out / name, wanted)
    write_index(out)
    print(out / "index.html")
    return 0


def draw(
    qt: QApplication, home: Path, out: Path, wanted: list[str], sizes: tuple[tuple[int, int], ...] = SIZES
) -> None:
    """The scenes named, or all, in the look that `home` is prepared for: SCENE-WIDTH.png of each size."""
    for scene in wanted or ALL:
        app = App(qt, home, NoFiles())
        for number, size in enumerate(sizes):
            if number == 0 or floating_closed(app):
                drawn_by(app, qt, scene, size)
            else:
                assert app.window is not None
                app.window.resize(*size)
            settle(app, qt)
            save(app.window, out / f"{scene}-{size[0]}.png")
        floating_closed(app)
        leave(app)
        print(out / scene, flush=True)


def floating_closed(app: App) -> bool:
    """Close menus and dialogs, which do not follow a window's size; whether there were any."""
    assert app.window is not None
    over = floating(app.window)
    for top in over:
        top.close()
    return bool(over)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1] if len(sys.argv) > 1 else "build/shots"), sys.argv[2:]))
