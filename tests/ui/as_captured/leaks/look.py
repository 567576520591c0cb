"""Run in a process, and where that may be in a network, of its own: looks at the page of all ways out and says who heard of it.

python -m tests.ui.as_captured.leaks.look bare|viewer FOLDER own|shared
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict
from email.message import EmailMessage
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.services.capture import Captured, Stated, capture_sources
from desktop_app.ui.desk import Changes
from tests.ui.as_captured.conftest import Viewer, opened_viewer
from tests.ui.as_captured.leaks.listening import Listener, sent
from tests.ui.as_captured.leaks.vectors import WORDS, page
from tests.waiting import came_true, pause

SITE = "site.canary.example"
SILENCE_MS = 2_000
"""How long we listen after all that was to happen has happened."""


def named(prefix: str, port: int, own: bool) -> list[Callable[[str], str]]:
    """Addresses of ways out: by a name of their own (where somebody answers for names), by number, and as localhost."""
    by_name: list[Callable[[str], str]] = (
        [lambda way: f"http://{prefix}-{way}.canary.example/{prefix}-{way}"] if own else []
    )
    return [
        *by_name,
        lambda way: f"http://127.0.0.1:{port}/{prefix}-number-{way}",
        lambda way: f"http://localhost:{port}/{prefix}-localhost-{way}",
    ]


def main(mode: str, folder: Path, own: bool) -> dict[str, Any]:
    """What was seen, and who was reached."""
    answers: dict[str, tuple[str, bytes]] = {}
    listener = Listener(answers)
    port = listener.web(80 if own else 0)
    if own:
        listener.web(443)
        listener.name_server()
    listener.deaf(3_478)
    answers["/page"] = ("text/html; charset=utf-8", page(named("web", port, own)).encode())
    site = f"http://{SITE if own else '127.0.0.1'}:{port}/page"
    return bare(listener, site) if mode == "bare" else viewer(listener, site, folder, port, own)


def bare(listener: Listener, site: str) -> dict[str, Any]:
    """The page in a plain view of the engine's own: the ears must hear it."""
    application = QApplication([])
    from PySide6.QtWebEngineWidgets import QWebEngineView

    view, loaded, texts = QWebEngineView(), list[bool](), list[str]()
    view.resize(1_000, 700)
    view.loadFinished.connect(loaded.append)
    view.show()
    view.load(QUrl(site))
    came_true(lambda: bool(loaded), 15_000)
    pause(SILENCE_MS)
    view.page().toPlainText(texts.append)
    came_true(lambda: bool(texts))
    surface = view.focusProxy()
    assert surface is not None
    QTest.mouseClick(surface, Qt.MouseButton.LeftButton, pos=QPoint(40, 20))  # the link with a ping: the page leaves
    pause(SILENCE_MS)
    heard = asdict(listener.heard)
    del application
    return heard | {"text": texts[0]}


def viewer(listener: Listener, site: str, folder: Path, port: int, own: bool) -> dict[str, Any]:
    """The same page captured and looked at in the window; an MHTML with a frame of ways out, too."""
    application = QApplication([])
    someone = opened_viewer(application, folder)
    (folder / "a.mhtml").write_bytes(_mhtml(named("mhtml", port, own), f"https://{SITE}/mhtml"))
    items = [_kept(someone, source) for source in (site, str(folder / "a.mhtml"))]
    listener.heard.clear()
    before = sent()
    seen = [_looked(someone, item) for item in items]
    report = asdict(listener.heard) | {"sent": sent() - before if own else 0, "seen": seen}
    someone.app.close()
    del application
    return report


def _kept(someone: Viewer, source: str) -> str:
    """Captured by plain HTTP, before we listen."""
    assert someone.app.desk is not None
    (done,) = capture_sources(someone.app.desk.archive, [source], Stated())
    assert isinstance(done, Captured), done
    someone.app.desk.archive_changed.emit(Changes(everything=True))
    someone.quiet()
    return str(done.item)


def _mhtml(addresses: Sequence[Callable[[str], str]], at: str) -> bytes:
    """A page with a frame in which the ways out are."""
    whole = EmailMessage()
    whole["Snapshot-Content-Location"] = at
    whole.make_related()
    whole.add_related(
        f"<p>{WORDS}</p><iframe id=f width=900 height=500 src='cid:frame@x'></iframe>",
        subtype="html",
        headers=[f"Content-Location: {at}"],
    )
    whole.add_related(page(addresses, whole=False), subtype="html", cid="<frame@x>")
    return whole.as_bytes()


def _looked(someone: Viewer, item: str) -> dict[str, Any]:
    """One page, with its pictures, clicked wherever it can be clicked."""
    someone.window.open_item(item)
    someone.until(lambda: someone.reader.item == item)
    someone.quiet()
    someone.look()
    veiled = list(someone.view.head.missed)
    someone.reveal()
    pause(SILENCE_MS)
    text = someone.text()
    for number in range(1, 6):
        if someone.script(f"!!document.querySelector('#c{number}')"):
            _click(someone.surface, *someone.place(f"#c{number}"))
            pause(60)
    pause(SILENCE_MS)
    return {
        "text": text,
        "after": someone.text(),
        "ran": someone.script("document.documentElement.getAttribute('data-ran') || ''"),
        "address": someone.engine.url().toString(),
        "missed": list(someone.view.head.missed),
        "veiled": veiled,
        "frames": len(someone.engine.mainFrame().children()),
        "link": someone.view.head.leads.text(),
    }


def _click(surface: QWidget, x: int, y: int) -> None:
    for button in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
        QTest.mouseMove(surface, QPoint(x, y))
        pause(60)
        QTest.mouseClick(surface, button, pos=QPoint(x, y))


if __name__ == "__main__":
    print(json.dumps(main(sys.argv[1], Path(sys.argv[2]), sys.argv[3] == "own")), flush=True)
    os._exit(0)  # the engine's own end is not what is looked at here
