"""No screen, no library, no OpenGL: the window's program says why in a sentence, and does not die."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from desktop_app import system_libraries
from resources.packaging.deb import DEPENDS
from tests.journeys.bad_input import DOCUMENTED

linux = pytest.mark.skipif(sys.platform != "linux", reason="screens are named by the environment on Linux")
_SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def opened(*before: str, **screen: str) -> subprocess.CompletedProcess[str]:
    """`attest open` as a program of its own, with no screen but the one that is named."""
    said = {name: value for name, value in os.environ.items() if name not in _SCREENS} | screen
    command = [*before, sys.executable, "-m", "desktop_app", "open"]
    return subprocess.run(command, env=said, capture_output=True, text=True, check=False, timeout=60)


def assert_said(done: subprocess.CompletedProcess[str], code: str, words: str) -> None:
    """One sentence and its code on stderr, and nothing of Qt's own."""
    assert done.returncode == 4, done
    lines = done.stderr.splitlines()
    assert [lines[-1].strip(), len(lines), code in DOCUMENTED] == [f"({code})", 2, True], done.stderr
    assert words in lines[0]


@linux
@pytest.mark.parametrize(
    ("screen", "words"),
    [
        ({}, "There is no screen to open a window on."),
        ({"DISPLAY": ":4077"}, "The screen cannot be reached."),
        # Every desktop sets the folder; without it Wayland's own library speaks as well.
        ({"WAYLAND_DISPLAY": "nowhere-7", "XDG_RUNTIME_DIR": "/run"}, "The screen cannot be reached."),
        ({"QT_QPA_PLATFORM": "billboard"}, "QT_QPA_PLATFORM names a kind of screen"),
    ],
)
def test_no_screen(screen: dict[str, str], words: str) -> None:
    assert_said(opened(**screen), "no-screen", words)


def hidden(library: str, empty: Path) -> list[str]:
    """What a program is started with so that it finds an empty file in the library's place."""
    found = subprocess.run(["ldconfig", "-p"], capture_output=True, text=True, check=False).stdout
    place = next((line.split()[-1] for line in found.splitlines() if line.split()[:1] == [library]), "")
    if not place:
        pytest.skip(f"{library} is not on this computer")
    empty.touch()
    mount = f'mount --bind "{empty}" "{os.path.realpath(place)}" && exec "$@"'
    before = ["unshare", "-m", "sh", "-c", mount, "sh"]
    if subprocess.run([*before, "true"], capture_output=True, check=False).returncode:
        pytest.skip("hiding a library needs root and the right to mount")
    return before


@linux
@pytest.mark.skipif(not shutil.which("unshare") or not shutil.which("ldconfig"), reason="needs unshare and ldconfig")
@pytest.mark.parametrize(
    ("library", "screen"),
    [("libEGL.so.1", {"QT_QPA_PLATFORM": "offscreen"}), ("libxcb-cursor.so.0", {"DISPLAY": ":4077"})],
)
def test_a_missing_library_is_named_with_its_package(tmp_path: Path, library: str, screen: dict[str, str]) -> None:
    done = opened(*hidden(library, tmp_path / "empty"), **screen)
    assert_said(done, "library-missing", f"{library}. Install them ({system_libraries.PACKAGES[library]} on Debian")


def test_the_debian_package_brings_all_of_them() -> None:
    named = {name for one in DEPENDS for name in one.split(" | ")}
    assert set(system_libraries.PACKAGES.values()) <= named


def test_the_loaders_words_name_a_library() -> None:
    missing = "libEGL.so.1: cannot open shared object file: No such file or directory"
    assert system_libraries.named_in(missing) == "libEGL.so.1"
    assert system_libraries.named_in("No module named 'PySide6'") == ""


PAGE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from desktop_app.ui.as_captured.isolation import start_engine
qt = QApplication([])
start_engine()
from PySide6.QtWebEngineWidgets import QWebEngineView
view = QWebEngineView()
view.loadFinished.connect(lambda is_there: qt.exit(0 if is_there else 3))
QTimer.singleShot(30_000, lambda: qt.exit(4))
view.setHtml("<h1>Orvane</h1>")
view.show()
sys.exit(qt.exec())
"""


@contextmanager
def screen_without_opengl() -> Iterator[str]:
    """A screen of X that has no GLX, by its name."""
    told, tell = os.pipe()
    command = ["Xvfb", "-displayfd", str(tell), "-extension", "GLX", "-screen", "0", "800x600x24"]
    with subprocess.Popen(command, pass_fds=(tell,), stderr=subprocess.DEVNULL) as screen:
        os.close(tell)
        try:
            with os.fdopen(told) as number:
                yield f":{number.readline().strip()}"
        finally:
            screen.terminate()


@linux
@pytest.mark.skipif(not shutil.which("Xvfb"), reason="a screen without OpenGL is made with Xvfb")
def test_a_page_is_shown_where_there_is_no_opengl() -> None:
    with screen_without_opengl() as name:
        said = os.environ | {"DISPLAY": name, "QT_QPA_PLATFORM": "xcb"}
        done = subprocess.run(
            [sys.executable, "-c", PAGE], env=said, capture_output=True, text=True, check=False, timeout=90
        )
    assert done.returncode == 0, done.stderr[-1_000:]
