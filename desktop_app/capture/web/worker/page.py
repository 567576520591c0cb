"""The page nobody attends: no dialog, window, permission, file chooser or strange scheme can hold it or leave it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QUrl
from PySide6.QtWebEngineCore import (
    QWebEngineCertificateError,
    QWebEngineDownloadRequest,
    QWebEngineFullScreenRequest,
    QWebEnginePage,
    QWebEnginePermission,
    QWebEngineProfile,
    QWebEngineSettings,
)

_SCHEMES = ("http", "https", "about", "data", "blob")
MAX_NAVIGATIONS = 40
MAX_FRAMES = 200
"""Navigations of frames; pages that try to drown the browser have thousands."""
_OFF = (
    *("JavascriptCanOpenWindows", "JavascriptCanAccessClipboard", "PdfViewerEnabled", "ScreenCaptureEnabled"),
    *("NavigateOnDropEnabled", "LocalContentCanAccessFileUrls", "LocalContentCanAccessRemoteUrls", "PluginsEnabled"),
    *("FullScreenSupportEnabled", "AutoLoadIconsForPage", "TouchIconsEnabled", "DnsPrefetchEnabled"),
)


class CapturedPage(QWebEnginePage):
    """Counts in `refused` what it does not let happen. Once `settled`, the page stays the one that it is."""

    def __init__(self, profile: QWebEngineProfile) -> None:
        super().__init__(profile)
        self.refused: Counter[str] = Counter()
        self.certificate_errors: list[tuple[str, str]] = []
        self.downloads: list[tuple[str, str]] = []
        """Address and suggested name of what the page wanted to download."""
        self.settled = False
        self.follow_windows = False
        """Whether a link to a new window opens here: where a person drives."""
        self.ended = ""
        self._navigations = 0
        self._frames = 0
        self._switch_off()
        self._connect()

    def _switch_off(self) -> None:
        settings = self.settings()
        for name in _OFF:
            settings.setAttribute(getattr(QWebEngineSettings.WebAttribute, name), False)
        policy = QWebEngineSettings.UnknownUrlSchemePolicy.DisallowUnknownUrlSchemes
        settings.setUnknownUrlSchemePolicy(policy)
        self.setAudioMuted(True)

    def _connect(self) -> None:
        self.permissionRequested.connect(self._permission)
        self.fullScreenRequested.connect(self._full_screen)
        self.fileSystemAccessRequested.connect(lambda request: self._rejected("file system access", request))
        self.registerProtocolHandlerRequested.connect(lambda request: self._rejected("protocol handler", request))
        self.certificateError.connect(self._certificate)
        self.renderProcessTerminated.connect(self._terminated)
        self.profile().downloadRequested.connect(self._download)

    def javaScriptAlert(self, _origin: QUrl | str, _text: str) -> None:
        """No dialog."""
        self.refused["dialogs (alert)"] += 1

    def javaScriptConfirm(self, _origin: QUrl | str, _text: str) -> bool:
        """No dialog; answered with no."""
        self.refused["dialogs (confirm)"] += 1
        return False

    def javaScriptPrompt(self, _origin: QUrl | str, _text: str, _default: str) -> tuple[bool, str]:
        """No dialog; answered with nothing."""
        self.refused["dialogs (prompt)"] += 1
        return False, ""

    def javaScriptConsoleMessage(self, *_line: Any) -> None:
        """What a page prints is nobody's business."""

    def chooseFiles(self, _mode: Any, _old: Sequence[str], _types: Sequence[str]) -> list[str]:
        """No file of this computer is given."""
        self.refused["file choosers"] += 1
        return []

    def createWindow(self, _kind: Any) -> QWebEnginePage | None:  # type: ignore[override]
        """No second window."""
        if self.follow_windows:
            return self
        self.refused["windows"] += 1
        return None

    def acceptNavigationRequest(self, url: QUrl | str, _kind: Any, is_main: bool) -> bool:
        """The web and what a page makes of itself; nothing of this computer, no other program."""
        scheme = url.scheme() if isinstance(url, QUrl) else url.split(":")[0]
        if scheme not in _SCHEMES:
            self.refused[f"navigations to {scheme[:20]}:"] += 1
            return False
        if not is_main:
            return self._accept_frame()
        self._navigations += 1
        if self.settled or (self._navigations > MAX_NAVIGATIONS and not self.follow_windows):
            self.refused["navigations away from the page"] += 1
            return False
        return True

    def _accept_frame(self) -> bool:
        self._frames += 1
        if self._frames > MAX_FRAMES and not self.follow_windows:
            self.refused[f"frames beyond {MAX_FRAMES}"] += 1
            return False
        return True

    def _permission(self, permission: QWebEnginePermission) -> None:
        self.refused[f"permissions ({permission.permissionType().name})"] += 1
        permission.deny()

    def _full_screen(self, request: QWebEngineFullScreenRequest) -> None:
        self.refused["full screen"] += 1
        request.reject()

    def _rejected(self, what: str, request: Any) -> None:
        self.refused[what] += 1
        request.reject()

    def _certificate(self, error: QWebEngineCertificateError) -> None:
        if len(self.certificate_errors) < 50:
            self.certificate_errors.append((error.url().toString(), error.description()))
        error.rejectCertificate()

    def _download(self, request: QWebEngineDownloadRequest) -> None:
        """Never written by the browser: its bytes, if they came, are in the recording."""
        if len(self.downloads) < 100:
            self.downloads.append((request.url().toString(), Path(request.suggestedFileName()).name))
        request.cancel()

    def _terminated(self, status: Any, code: int) -> None:
        self.ended = f"{status.name} {code}"


def on_load(page: QWebEnginePage, told: Callable[[bool], None]) -> None:
    """`told(ok)` at the end of each load."""
    page.loadFinished.connect(told)
