"""What is made of the page once it is ready: the picture first, then the bytes as received, MHTML, DOM, text, PDF."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtWebEngineCore import QWebEnginePage

from desktop_app import files
from desktop_app.capture.clock import now
from desktop_app.capture.web.worker import scripts
from desktop_app.capture.web.worker.channel import Channel, ChannelError, wait_for
from desktop_app.capture.web.worker.kept import reported
from desktop_app.capture.web.worker.picture import take_picture
from desktop_app.capture.web.worker.steps import Clock, World
from desktop_app.capture.web.worker_report import ReportedFile, ReportedOutput, Role

MAX_DOM_CHARACTERS = 24 * 1024**2
MAX_TEXT_CHARACTERS = 8 * 1024**2
_SAVE_SECONDS = 20.0
_PICTURE_SHARE = 0.6


def saving_seconds(page_seconds: float) -> float:
    """What all files together may take, of a page that had so many seconds: a tall one takes a minute on a busy machine."""
    return min(20 + 2 * page_seconds, 110.0)


class NotMadeError(Exception):
    """An output that could not be made, and why."""


class Outputs:
    """Makes files one by one; one that fails is noted and the others go on."""

    def __init__(self, channel: Channel, page: QWebEnginePage, world: World, clock: Clock, folder: Path) -> None:
        self._channel, self._page, self._world, self._clock = channel, page, world, clock
        self._folder = folder
        self.files: list[ReportedFile] = []
        self.order: list[ReportedOutput] = []
        self.facts: list[tuple[str, str]] = []
        self._seconds = saving_seconds(clock.seconds)
        channel.ends_at = time.monotonic() + self._seconds

    def picture(self, address: str, view: tuple[int, int]) -> None:
        """The full page as PNG."""

        def make(path: Path) -> None:
            size = take_picture(self._channel, self._clock, path, view, self._seconds * _PICTURE_SHARE)
            self.facts.append(("picture", f"{size[0]} x {size[1]} px"))

        self._make("picture", "picture.png", "image/png", address, make)

    def rest(self, address: str) -> None:
        """Everything that is not bytes from the server."""
        self._make("mhtml", "page.mhtml", "multipart/related", address, self._mhtml)
        self._make("dom", "dom.html", "text/html", address, self._dom)
        self._make("rendered-text", "text.txt", "text/plain", address, self._text)
        self._make("pdf", "page.pdf", "application/pdf", address, self._pdf)

    def done(self, file: ReportedFile) -> None:
        """A file that was made elsewhere."""
        self.files.append(file)
        self.order.append(ReportedOutput(role=file.role, at=now()))

    def _make(self, role: Role, name: str, mime: str, address: str, make: Callable[[Path], None]) -> None:
        path = self._folder / name
        try:
            make(path)
            self.done(reported(path, role, mime, address, name))
        except (ChannelError, NotMadeError, ValueError) as error:
            files.remove(path)
            self.facts.append((f"not made: {role}", str(error)[:300]))
            self._clock.over(f"no {role} could be made")

    def _mhtml(self, path: Path) -> None:
        data = self._channel.call("Page.captureSnapshot", {"format": "mhtml"}, seconds=_SAVE_SECONDS)["data"]
        files.write_file(path, data.encode("utf-8", "surrogatepass"))

    def _dom(self, path: Path) -> None:
        files.write_file(path, self._words(scripts.DOM % MAX_DOM_CHARACTERS))

    def _text(self, path: Path) -> None:
        files.write_file(path, self._words(scripts.TEXT % MAX_TEXT_CHARACTERS))

    def _words(self, script: str) -> bytes:
        found: Any = self._world.ask(script, seconds=_SAVE_SECONDS)
        if not isinstance(found, str):
            raise NotMadeError("too large")
        return found.encode("utf-8", "replace")

    def _pdf(self, path: Path) -> None:
        told: list[bool] = []

        def printed(_path: str, ok: bool) -> None:
            told.append(ok)

        self._page.pdfPrintingFinished.connect(printed)
        self._page.printToPdf(str(path))
        left = min(_SAVE_SECONDS, max(1.0, self._channel.ends_at - time.monotonic()))
        if not wait_for(left, lambda: bool(told)) or not told[0]:
            raise NotMadeError("the browser did not print it")
