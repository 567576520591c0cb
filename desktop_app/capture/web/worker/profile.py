"""The browser's profile: nothing is kept, except a persona's own logins in that persona's own folder."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtNetwork import QSslCertificate
from PySide6.QtWebEngineCore import QWebEngineProfile, QWebEngineProfileBuilder

from desktop_app.capture.web.worker_report import WorkerRequest


def make_profile(request: WorkerRequest) -> QWebEngineProfile:
    """Off the record; a named one for a persona, and where authorities are added (else they are silently lost)."""
    builder = QWebEngineProfileBuilder()
    folder = Path(request.persona) if request.persona else Path(request.folder) / "profile"
    if request.site_certificates:
        builder.setAdditionalTrustedCertificates(_certificates(request.site_certificates))
    if request.persona or request.site_certificates:
        profile = _named(builder, folder, keep=bool(request.persona))
    else:
        profile = QWebEngineProfile()
    profile.setHttpUserAgent(request.user_agent or _plain_agent(profile.httpUserAgent()))
    if request.languages:
        profile.setHttpAcceptLanguage(request.languages)
    profile.setSpellCheckEnabled(False)
    profile.setPushServiceEnabled(False)
    return profile


def _named(builder: QWebEngineProfileBuilder, folder: Path, *, keep: bool) -> QWebEngineProfile:
    policies = QWebEngineProfile.PersistentCookiesPolicy
    policy = policies.ForcePersistentCookies if keep else policies.NoPersistentCookies
    builder.setPersistentStoragePath(str(folder / "storage"))
    builder.setCachePath(str(folder / "cache"))
    builder.setHttpCacheType(QWebEngineProfile.HttpCacheType.NoCache)
    builder.setPersistentCookiesPolicy(policy)
    builder.setPersistentPermissionsPolicy(QWebEngineProfile.PersistentPermissionsPolicy.AskEveryTime)
    profile = builder.createProfile("attest")
    if profile is None:
        raise OSError("the persona's folder is in use")
    return profile


def _certificates(pem: str) -> list[QSslCertificate]:
    return QSslCertificate.fromData(pem.encode())


def _plain_agent(agent: str) -> str:
    """The browser's own name without the word of the library, which some sites refuse."""
    return " ".join(word for word in agent.split() if not word.startswith("QtWebEngine/"))
