"""A profile for one page, forgotten with it: nothing kept, nothing asked, nothing downloaded."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWebEngineCore import QWebEngineDownloadRequest, QWebEngineProfile, QWebEngineSettings

_SETTING = QWebEngineSettings.WebAttribute
_OFF = (
    _SETTING.JavascriptEnabled, _SETTING.JavascriptCanOpenWindows, _SETTING.JavascriptCanAccessClipboard,
    _SETTING.JavascriptCanPaste, _SETTING.AllowWindowActivationFromJavaScript, _SETTING.LocalStorageEnabled,
    _SETTING.LocalContentCanAccessRemoteUrls, _SETTING.LocalContentCanAccessFileUrls, _SETTING.HyperlinkAuditingEnabled,
    _SETTING.AutoLoadIconsForPage, _SETTING.TouchIconsEnabled, _SETTING.PluginsEnabled, _SETTING.PdfViewerEnabled,
    _SETTING.FullScreenSupportEnabled, _SETTING.ScreenCaptureEnabled, _SETTING.WebGLEnabled,
    _SETTING.AllowRunningInsecureContent, _SETTING.AllowGeolocationOnInsecureOrigins, _SETTING.DnsPrefetchEnabled,
    _SETTING.NavigateOnDropEnabled, _SETTING.ReadingFromCanvasEnabled, _SETTING.ErrorPageEnabled,
)  # fmt: skip
_ON = (_SETTING.PlaybackRequiresUserGesture, _SETTING.WebRTCPublicInterfacesOnly)


def make_profile(parent: QObject) -> QWebEngineProfile:
    """Off the record. It must outlive its page."""
    profile = QWebEngineProfile(parent)
    profile.setHttpCacheType(QWebEngineProfile.HttpCacheType.NoCache)
    profile.setPersistentCookiesPolicy(QWebEngineProfile.PersistentCookiesPolicy.NoPersistentCookies)
    profile.setPersistentPermissionsPolicy(QWebEngineProfile.PersistentPermissionsPolicy.AskEveryTime)
    profile.setSpellCheckEnabled(False)
    profile.setPushServiceEnabled(False)
    settings = profile.settings()
    for setting in _OFF:
        settings.setAttribute(setting, False)
    for setting in _ON:
        settings.setAttribute(setting, True)
    settings.setUnknownUrlSchemePolicy(QWebEngineSettings.UnknownUrlSchemePolicy.DisallowUnknownUrlSchemes)
    profile.downloadRequested.connect(_refuse)
    return profile


def _refuse(download: QWebEngineDownloadRequest) -> None:
    download.cancel()
