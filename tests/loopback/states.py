"""Pages in every state: walls, errors, empty, gone, long, edited in between, downloads."""

from __future__ import annotations

import base64
from dataclasses import replace

from tests.loopback.model import Answer, Asked, Page, Pages, moved, page
from tests.loopback.pictures import Colour

USER, PASSWORD = "reader", "orvane-password-8812"
ROW_PIXELS = 600
DOWNLOADED = b"place,count\r\nOrvane,12\r\n"
_LONG = "<p>The district office said that the water stood at four metres on Monday, and that nobody was hurt.</p>"
_ATTACHED = (("Content-Disposition", 'attachment; filename="counts.csv"'),)


def state_pages() -> Pages:
    """One path a state."""
    return {
        "/wall/login": page('<p>Please log in to continue.</p><form><input name=who><input type="password"></form>', "Log in"),
        "/wall/cookie": page("<p>We value your privacy. Accept all cookies to go on.</p><button>Accept</button>", "Before you continue"),
        "/wall/basic": _challenge,
        "/wall/to-login": moved("/wall/login"),
        "/error": Answer(_LONG.encode() * 20, "text/html", 500),
        "/gone": Answer(b"<html><body><p>This page was taken down.</p></body></html>", "text/html", 410),
        "/blank": page("", ""),
        "/long": long_page(100),
        "/edited": edited(1),
        "/plain": page(_LONG * 10, "Water at Orvane"),
        "/counts.csv": Answer(DOWNLOADED, "text/csv", headers=_ATTACHED),
        "/with-download": page(f'{_LONG * 10}<a id="get" href="/counts.csv">Counts</a><script>document.getElementById("get").click()</script>'),
        "/no-length": replace(page(_LONG * 10, "No length"), coding="gzip chunked"),
        "/cookie": _counted,
    }  # fmt: skip


def edited(version: int) -> Answer:
    """The same page before (1) and after (2) somebody changed it."""
    count = {1: "At least 12 people were hurt", 2: "Nobody was hurt"}[version]
    return page(f"<h1>Landslide above Orvane</h1><p>{count}, the office said.</p>{_LONG * 8}", "Landslide above Orvane")


def row_colour(row: int) -> Colour:
    """The colour of a row of the long page, each its own."""
    return 40 + row, 255 - row, (row * 37) % 256


def long_page(rows: int) -> Answer:
    """Rows of `ROW_PIXELS`, each of its colour, from edge to edge."""
    made = "".join(
        "<div style='height:{}px;background:rgb({},{},{})'>{}</div>".format(ROW_PIXELS, *row_colour(n), n)
        for n in range(rows)
    )
    return page(made, "A long page", "<style>body{margin:0}</style>")


def _challenge(asked: Asked) -> Page:
    """RFC 7617: a user and a password, or 401."""
    wanted = base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode()
    if asked.header("authorization") == f"Basic {wanted}":
        return page(_LONG * 10, "Behind the door")
    return Answer(b"<html><body><p>Authorization required.</p></body></html>", "text/html", 401, (("WWW-Authenticate", 'Basic realm="Orvane"'),))  # fmt: skip


def _counted(asked: Asked) -> Page:
    """Says which visit this is by a cookie that it sets."""
    visit = int(asked.cookies.get("visit", "0")) + 1
    return page(
        f"<p>Visit {visit}</p>{_LONG * 8}", f"Visit {visit}", Set_Cookie=f"visit={visit}; Max-Age=86400; Path=/"
    )
