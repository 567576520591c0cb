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
    return (_address(source), _html(source, page_state), _picture(source, page_state))


def _address(source: CapturedSource) -> Light:
    if source.address_how == "observed":
        return Light("address", "green", "observed by Attest")
    if source.address:
        return Light("address", "amber", f"{source.address_how}, not observed by Attest")
    if source.kind == "message":
        return Light("address", "grey", "a message has no address of its own")
    if source.kind == "image":
        return Light("address", "grey", "a picture that was handed over has no address of its own")
    if source.kind in ("video", "audio"):
        return Light("address", "grey", "a recording that was handed over has no address of its own")
    return Light("address", "red", "no address is known; it can be stated")


def _html(source: CapturedSource, page_state: str) -> Light:
    if not source.text_is_html or source.kind == "message":
        colour: Colour = "red" if source.address and source.kind == "article" else "grey"
        return Light("html", colour, "this source is no HTML page")
    if page_state != "ok":
        return Light("html", "red", _no_page(page_state))
    if source.html_observed:
        return Light("html", "green", f"received by Attest from the server{_partial(source)}")
    return Light("html", "amber", "a saved copy, not received by Attest")


def _picture(source: CapturedSource, page_state: str) -> Light:
    if source.picture_observed:
        return _taken(source, page_state)
    if source.kind != "article" or not (source.address or source.text_is_html):
        return Light("picture", "grey", "there is no page to take a picture of")
    if source.method == "web archive":
        return _brought(source)
    if source.method == "browser":
        return Light("picture", "red", "the browser could take no full-page picture")
    return Light("picture", "red", "no full-page picture; plain HTTP and saved files have none")


def _taken(source: CapturedSource, page_state: str) -> Light:
    """A picture of something else than the page, or one without date and time, is not what is asked for."""
    if page_state != "ok":
        return Light("picture", "red", _no_page(page_state))
    if all(file.role != "picture-dated" for file in source.files):
        return Light("picture", "red", "a full-page picture is here, but without date and time beside it")
    return Light("picture", "green", f"taken by Attest of the full page, with date and time{_partial(source)}")


def _brought(source: CapturedSource) -> Light:
    """A picture that somebody else's browser took of the page."""
    if any(file.role == "picture" for file in source.files):
        return Light("picture", "amber", "a full-page picture is in the web archive; imported, not taken by Attest")
    return Light("picture", "red", "no full-page picture is in the web archive")


def _no_page(page_state: str) -> str:
    article = {"empty": "", "error page": "an "}.get(page_state, "a ")
    return f"the page is {article}{page_state}"


def _partial(source: CapturedSource) -> str:
    """Why is told by the record's `partial`."""
    return "; the page was saved before it was done" if source.partial else ""
