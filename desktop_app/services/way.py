"""How addresses are captured: by a browser or by plain HTTP, through which proxy, as whom. The caller says; nothing is guessed."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal, get_args

from desktop_app.capture.model import CapturedSource, Fact
from desktop_app.capture.web.proxy import checked_proxy

Mode = Literal["auto", "browser", "http"]
"""auto: as a browser sees it where a browser runs, else by plain HTTP, and the record says so."""
MODES: tuple[Mode, ...] = get_args(Mode)
BROWSER_SECONDS = 45.0
_OWN = ("proxy", "identity", "virtual identity", "persona")
"""Facts that are the collector's own: they stand in private fields, which stay at home."""


@dataclass(frozen=True, slots=True)
class Way:
    """`proxy`: SCHEME://HOST:PORT for every request, names included; `user_agent`: "" for the usual one.

    `identity`: the virtual identity's name, `persona` the folder of its logins, outside every archive. `interactive`: the
    researcher logs in and captures what is seen. `seconds`: what a browser may take for one page. `site_certificates`: a
    file of more authorities that are trusted. `language`: of the words in the window of the browser.
    """

    mode: Mode = "http"
    proxy: str = ""
    user_agent: str = ""
    languages: str = ""
    identity: str = ""
    persona: Path | None = None
    interactive: bool = False
    seconds: float = BROWSER_SECONDS
    site_certificates: str = ""
    language: str = "en"

    def private_fields(self) -> dict[str, str]:
        """What is recorded of the collector, each in a payload of its own."""
        found = {"virtual_identity": self.identity, "proxy": checked_proxy(self.proxy)}
        return {name: value for name, value in found.items() if value}


PLAIN = Way()


def told(source: CapturedSource, way: Way) -> tuple[Fact, ...]:
    """The facts that may travel: that a proxy and a virtual identity were used, not which."""
    private = way.private_fields()
    own = [value for value in (private.get("proxy", ""), private.get("proxy", "").partition("://")[2]) if value]
    kept = [f for f in source.facts if f.name.lower() not in _OWN and not any(value in f.value for value in own)]
    if "proxy" in private:
        kept.append(
            Fact("through a proxy", "every request, names included; which one stays private", "observed", "attest")
        )
    if "virtual_identity" in private:
        kept.append(Fact("virtual identity", "one was used; its name stays private", "stated", "researcher"))
    return tuple(kept)
