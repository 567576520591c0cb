"""Answers the page's requests from the archive. The window's thread never waits: a worker reads, the answer follows."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import shiboken6
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QUrl, Signal
from PySide6.QtWebEngineCore import QWebEngineUrlRequestJob, QWebEngineUrlSchemeHandler

from desktop_app.services.replay import NOT_HERE, Answer, Unanswered
from desktop_app.ui.as_captured.addresses import WEB, from_snap, meant, to_snap

MAX_REQUESTS = 4_000
TOO_MANY = "too-many"
_MEDIA = "img-src * data:; media-src * data:;"
_VEILED = "img-src 'none'; media-src 'none';"
_POLICY = (
    "default-src 'none'; {media} style-src * 'unsafe-inline' data:; font-src * data:; "
    "frame-src snap: http: https: data:; form-action 'none'; sandbox"
)

Ask = Callable[[str, Callable[[Answer | Unanswered], None]], None]
"""Looks an address up in a worker, and gives what was found on the window's thread."""


class Handler(QWebEngineUrlSchemeHandler):
    """`scheme`: that of the page's address. `missed` with an address and why there is no answer to it. `veiled`: no picture or video may be shown."""

    missed = Signal(str, str)

    def __init__(self, ask: Ask, scheme: str, veiled: bool) -> None:
        super().__init__()
        self._ask, self._scheme = ask, scheme
        self._headers = _headers(_POLICY.format(media=_VEILED if veiled else _MEDIA))
        self._live: dict[int, QWebEngineUrlRequestJob] = {}
        self._count = 0

    def requestStarted(self, job: QWebEngineUrlRequestJob) -> None:
        """A request; the engine may drop it before its answer is here."""
        self._count += 1
        address = meant(job.requestUrl(), self._scheme)
        if not address or job.requestMethod() != b"GET":
            job.fail(QWebEngineUrlRequestJob.Error.RequestDenied)
        elif address != from_snap(job.requestUrl()):
            job.redirect(to_snap(QUrl(address)))
        elif self._count > MAX_REQUESTS:
            self.missed.emit(address, TOO_MANY)
            job.fail(QWebEngineUrlRequestJob.Error.RequestDenied)
        else:
            number = self._count
            self._live[number] = job
            job.destroyed.connect(partial(self._gone, number))
            self._ask(address, partial(self._found, number, address))

    def _gone(self, number: int, _job: object = None) -> None:
        if shiboken6.isValid(self):
            self._live.pop(number, None)

    def _found(self, number: int, address: str, found: Answer | Unanswered) -> None:
        job = self._live.pop(number, None)
        if isinstance(found, Unanswered):
            self.missed.emit(address, found.reason)
        if job is None:
            return
        if isinstance(found, Unanswered):
            job.fail(QWebEngineUrlRequestJob.Error.UrlNotFound)
        elif found.location:
            self._lead(job, address, found.location)
        else:
            self._reply(job, found)

    def _lead(self, job: QWebEngineUrlRequestJob, address: str, location: str) -> None:
        target = QUrl(location)
        if target.scheme() in WEB and target.host():
            job.redirect(to_snap(target))
        else:
            self.missed.emit(address, NOT_HERE)
            job.fail(QWebEngineUrlRequestJob.Error.UrlNotFound)

    def _reply(self, job: QWebEngineUrlRequestJob, found: Answer) -> None:
        job.setAdditionalResponseHeaders(self._headers)
        body = QBuffer(job)
        body.setData(QByteArray(found.body))
        body.open(QIODevice.OpenModeFlag.ReadOnly)
        job.reply(QByteArray(found.mime.encode("ascii", "replace")), body)


def _headers(policy: str) -> Any:
    """A QMultiMap: each name has a list of values."""
    named = {
        "Content-Security-Policy": policy,
        "Access-Control-Allow-Origin": "*",
        "Referrer-Policy": "no-referrer",
        "Cache-Control": "no-store",
    }
    return {QByteArray(name.encode()): [QByteArray(value.encode())] for name, value in named.items()}
