"""The Berkeley minimum (Berkeley Protocol, para 155): address, HTML source, full-page picture with date and time.

Green only for what was observed, amber for what was stated or imported, red for missing, grey where it cannot apply.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from desktop_app.capture.model import CapturedSource

Colour = Literal["green", "amber", "red", "grey"]


@dataclass(frozen=True, slots=True)
class Light:
    """One line of the checklist with its reason in words."""

    name: Literal["address", "html", "picture"]
    light: Colour
    reason: str


def lights(source: CapturedSource, page_state: str) -> tuple[Light, ...]:
    """The three lights of a capture. A login wall, error page or empty page is never green for html or picture."""
    return (_address(source), _html(source, page_state), _picture(source))


def _address(source: CapturedSource) -> Light:
    if source.address_how == "observed":
        return Light("address", "green", "observed by Attest")
    if source.address:
        return Light("address", "amber", f"{source.address_how}, not observed by Attest")
    if source.kind == "message":
        return Light("address", "grey", "a message has no address of its own")
    if source.kind == "image":
        return Light("address", "grey", "a picture that was handed over has no address of its own")
    return Light("address", "red", "no address is known; it can be stated")


def _html(source: CapturedSource, page_state: str) -> Light:
    if not source.text_is_html or source.kind == "message":
        colour: Colour = "red" if source.address and source.kind == "article" else "grey"
        return Light("html", colour, "this source is no HTML page")
    if page_state != "ok":
        return Light("html", "red", f"the page is a {page_state}")
    if source.html_observed:
        return Light("html", "green", "received by Attest from the server")
    return Light("html", "amber", "a saved copy, not received by Attest")


def _picture(source: CapturedSource) -> Light:
    if source.kind == "article" and (source.address or source.text_is_html):
        return Light("picture", "red", "no full-page picture; plain HTTP and saved files have none")
    return Light("picture", "grey", "there is no page to take a picture of")
