"""Pages that cannot be shown: the picture stands in, a sentence says why, and the window goes on."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

import pytest

from desktop_app.capture.model import CapturedFile
from desktop_app.errors import EnvironmentFaultError
from desktop_app.services import people
from desktop_app.ui.as_captured import isolation
from desktop_app.ui.as_captured.as_captured_view import AsCapturedView
from desktop_app.ui.as_captured.web.page import MAX_FRAMES
from desktop_app.ui.desk import Changes
from tests.services.kept import keep
from tests.ui.as_captured.conftest import WORDS, Viewer, png
from tests.waiting import came_true

ADDRESS = "https://ridge.example/page"
PAGE = CapturedFile("html", "page.html", "text/html", f"<h1>Ridge</h1>{WORDS}".encode(), ADDRESS)
BROKE = "too much for the program that draws it"


def picture(colour: str) -> CapturedFile:
    return CapturedFile("picture", "page.png", "image/png", png(colour, (400, 900)))


def opened(viewer: Viewer, title: str, *files: CapturedFile) -> str:
    assert viewer.app.desk is not None
    viewer.reader.tabs.setCurrentWidget(viewer.reader.record)
    item = keep(viewer.app.desk.archive, title, files, ADDRESS)
    viewer.app.desk.archive_changed.emit(Changes(everything=True))
    viewer.quiet()
    viewer.window.open_item(item)
    viewer.until(lambda: viewer.reader.item == item)
    viewer.quiet()
    viewer.loaded.clear()
    viewer.reader.tabs.setCurrentWidget(viewer.view)
    return str(item)


def middle(viewer: Viewer) -> str:
    """What the middle of the picture is most like."""
    shot = viewer.view.canvas.grab().toImage()
    colour = shot.pixelColor(shot.width() // 2, shot.height() // 2)
    parts = (colour.red(), colour.green(), colour.blue())
    return "grey" if max(parts) - min(parts) < 60 else ("red", "green", "blue")[parts.index(max(parts))]


def test_where_there_is_no_page_its_picture_is_shown_when_it_is_asked_for(viewer: Viewer) -> None:
    opened(viewer, "picture only", picture("#00aa00"))
    viewer.until(lambda: "The picture taken at capture is shown." in viewer.view.fault.text())
    viewer.until(lambda: viewer.view.canvas.hidden_picture)
    assert middle(viewer) == "grey"
    viewer.view.canvas.reveal.click()
    viewer.until(lambda: middle(viewer) == "green")
    assert "holds no page" in viewer.view.fault.text()


def test_when_the_drawing_program_ends_the_picture_is_shown_and_the_window_goes_on(viewer: Viewer) -> None:
    opened(viewer, "ends", PAGE, picture("#aa0000"))
    viewer.wait_loaded()
    viewer.reveal()
    os.kill(viewer.engine.renderProcessPid(), signal.SIGKILL)
    viewer.until(lambda: BROKE in viewer.view.fault.text())
    viewer.until(lambda: middle(viewer) == "red")
    assert viewer.view.pane is not None
    assert viewer.view.pane._sheet is None
    viewer.page(f"<h1>After</h1>{WORDS}")
    assert viewer.text().startswith("After")
    assert not viewer.view.fault.isVisible()


def test_a_page_of_very_many_frames_is_cut_short(viewer: Viewer) -> None:
    viewer.page(WORDS + "".join(f'<iframe src="https://h{n}.example/"></iframe>' for n in range(MAX_FRAMES + 100)))
    assert "Words about the ridge" in viewer.text()
    viewer.until(lambda: list(viewer.view.head._missing.values()).count("refused") == 100)
    viewer.until(lambda: list(viewer.view.head._missing.values()).count("not-here") == MAX_FRAMES)


def test_a_file_that_a_page_names_is_never_opened(viewer: Viewer) -> None:
    pipe = viewer.folder / "pipe"
    os.mkfifo(pipe)

    def somebody_reads() -> bool:
        try:
            os.close(os.open(pipe, os.O_WRONLY | os.O_NONBLOCK))
        except OSError:
            return False
        return True

    ear = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    assert somebody_reads()
    os.close(ear)
    address = pipe.as_uri()
    ways = f'<img src="{address}"><link rel=stylesheet href="{address}"><iframe src="{address}"></iframe><p style="background:url({address})">x</p>'
    viewer.page(f'{ways}<object data="{address}"></object><img src="{pipe}">{WORDS}')
    viewer.reveal()
    assert "Words about the ridge" in viewer.text()
    assert not came_true(somebody_reads, 1_000)


@pytest.mark.parametrize("module", ["PySide6.QtWebEngineCore", "PySide6.QtWebEngineWidgets"])
def test_without_the_engine_the_picture_is_shown(viewer: Viewer, monkeypatch: pytest.MonkeyPatch, module: str) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    opened(viewer, f"no engine {module}", PAGE, picture("#0000aa"))
    assert viewer.app.desk is not None
    other = AsCapturedView(viewer.app.desk)
    try:
        other.resize(500, 500)
        other.show()
        assert viewer.reader._view is not None
        other.show_item(viewer.reader._view)
        viewer.until(lambda: other.fault.isVisible())
        assert "Captured pages cannot be shown as they were on this computer." in other.fault.text()
        assert other.stack.currentWidget() is other.canvas
    finally:
        viewer.quiet()
        other.close()
        other.deleteLater()


def system(root: Path, **files: str) -> Path:
    (root / "dev" / "shm").mkdir(parents=True)
    for name, text in files.items():
        path = root / "proc" / name.replace("__", "/")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "ascii")
    return root


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems fence the engine in by other means")
@pytest.mark.parametrize(
    ("files", "safe"),
    [
        ({}, True),
        ({"sys__user__max_user_namespaces": "0\n"}, False),
        ({"sys__kernel__unprivileged_userns_clone": "0"}, False),
        ({"sys__kernel__unprivileged_userns_clone": "1", "sys__user__max_user_namespaces": "15000"}, True),
        ({"sys__kernel__apparmor_restrict_unprivileged_userns": "1", "self__attr__current": "unconfined\n"}, False),
        ({"sys__kernel__apparmor_restrict_unprivileged_userns": "1", "self__attr__current": "attest (enforce)"}, True),
    ],
)
def test_a_computer_where_the_engine_would_end_the_window_is_told_first(
    tmp_path: Path, files: dict[str, str], safe: bool
) -> None:
    root = system(tmp_path, **files)
    isolation.check_system(root, fenced=False)
    if safe:
        isolation.check_system(root, fenced=True)
        return
    with pytest.raises(EnvironmentFaultError) as caught:
        isolation.check_system(root, fenced=True)
    assert caught.value.code == "viewer-not-safe"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="there is no /dev/shm elsewhere")
def test_without_shared_memory_the_engine_is_not_started(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFaultError):
        isolation.check_system(tmp_path, fenced=False)


def test_programs_started_later_do_not_inherit_the_flags(viewer: Viewer, monkeypatch: pytest.MonkeyPatch) -> None:
    isolation.start_engine()
    assert "QTWEBENGINE_CHROMIUM_FLAGS" not in os.environ
    monkeypatch.setenv("QTWEBENGINE_CHROMIUM_FLAGS", "--own")
    monkeypatch.setenv("QTWEBENGINE_REMOTE_DEBUGGING", "9222")
    with isolation._environment():
        assert os.environ["QTWEBENGINE_CHROMIUM_FLAGS"].startswith("--own --host-resolver-rules=")
        assert "QTWEBENGINE_REMOTE_DEBUGGING" not in os.environ
    assert os.environ["QTWEBENGINE_CHROMIUM_FLAGS"] == "--own"
    assert os.environ["QTWEBENGINE_REMOTE_DEBUGGING"] == "9222"


def test_a_page_that_scripts_made_is_shown_as_drawn_or_as_it_was_sent(viewer: Viewer) -> None:
    drawn = CapturedFile(
        "dom", "dom.html", "text/html", f"<h1>Drawn</h1>{WORDS}<script>document.title='x'</script>".encode(), ADDRESS
    )
    opened(viewer, "drawn", PAGE, drawn)
    viewer.wait_loaded()
    assert viewer.text().startswith("Drawn")
    assert viewer.view.head.received.isVisible()
    viewer.loaded.clear()
    viewer.view.head.received.click()
    viewer.wait_loaded()
    assert viewer.text().startswith("Ridge")
    viewer.loaded.clear()
    viewer.view.head.received.click()
    viewer.wait_loaded()
    assert viewer.text().startswith("Drawn")
    viewer.page(f"<h1>Saved</h1>{WORDS}")
    assert not viewer.view.head.received.isVisible()


def test_what_was_withdrawn_stays_hidden_on_the_page(viewer: Viewer) -> None:
    """Also when its pictures were shown before."""
    assert viewer.app.desk is not None
    shown = CapturedFile("requisite", "a.png", "image/png", png("orange"), "https://ridge.example/a.png")
    page = CapturedFile("html", "p.html", "text/html", f"<img src=/a.png>{WORDS}".encode(), ADDRESS)
    own = keep(viewer.app.desk.archive, "the picture", [CapturedFile("original", "a.png", "image/png", png("orange"))])
    people.withdraw(viewer.app.desk.archive, own, "safety")
    opened(viewer, "holds it", page, picture("orange"), shown)
    viewer.wait_loaded()
    assert "was withdrawn" in viewer.view.fault.text()
    assert not viewer.view.head.pictures.isVisible()
    viewer.loaded.clear()
    viewer.view.reveal()
    viewer.wait_loaded()
    assert viewer.colour(100, 60) == "#ffffff"
    assert viewer.view._replay is not None
    assert viewer.view._replay.picture == ""


def test_actions_lead_to_the_page(viewer: Viewer) -> None:
    viewer.page(f'{WORDS}<img src="NAME_files/a.png">', a_png=png("pink"))
    viewer.reader.tabs.setCurrentWidget(viewer.reader.record)
    viewer.loaded.clear()
    viewer.window.action("page_pictures").trigger()
    assert viewer.reader.tabs.currentWidget() is viewer.view
    viewer.until(lambda: not viewer.view._veiled())
    viewer.window.activateWindow()
    viewer.window.action("find_on_page").trigger()
    viewer.until(lambda: viewer.view.head.field.hasFocus())
    assert viewer.window.action("as_captured").isEnabled()
