"""The way that a call was given, completed by what the person keeps in the settings."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from desktop_app.capture.web.proxy import checked_proxy
from desktop_app.services.identities import take_identity
from desktop_app.services.way import BROWSER_SECONDS, MODES, Mode, Way
from desktop_app.settings import read_settings


@dataclass(frozen=True, slots=True)
class Chosen:
    """What was said for one call; None: as the settings have it. `proxy` "" means none, whatever the settings say."""

    mode: str | None = None
    proxy: str | None = None
    user_agent: str | None = None
    identity: str = ""
    interactive: bool = False
    seconds: float = BROWSER_SECONDS
    language: str = "en"
    site_certificates: str = ""


def chosen_way(home: Path, chosen: Chosen) -> tuple[Way, bool]:
    """(the way, whether its virtual identity is new here). InputError `proxy-malformed`, `identity-name`."""
    settings = read_settings(home)
    kept: Mode = settings.capture_mode if settings.capture_mode in MODES else "auto"
    mode = chosen.mode if chosen.mode in MODES else kept
    proxy = checked_proxy(settings.proxy if chosen.proxy is None else chosen.proxy)
    name, persona, is_new = take_identity(home, chosen.identity) if chosen.identity else ("", None, False)
    way = Way(
        mode="browser" if chosen.interactive else mode,
        proxy=proxy,
        user_agent=settings.user_agent if chosen.user_agent is None else chosen.user_agent,
        identity=name,
        persona=persona,
        interactive=chosen.interactive,
        seconds=chosen.seconds,
        language=chosen.language,
        site_certificates=chosen.site_certificates,
    )
    return way, is_new
