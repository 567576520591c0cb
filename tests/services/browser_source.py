"""What a browser captured, built from real files: the outside world of tests that are about what becomes of it."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PIL import Image, ImageDraw

from desktop_app.capture.model import CapturedFile, CapturedSource, Fact, Output, Removed
from desktop_app.capture.web.browsing import BrowserWay

RECEIVED = (
    "<!doctype html><html lang=en><head><title>Bridge at Orvane</title></head><body><article><h1>Bridge at Orvane</h1>"
    "<p>The bridge at Orvane was hit on Monday, people of the town said, and nobody crosses it now.</p>"
    "<p>Loading the figures of the district office, please wait a moment for them.</p></article></body></html>"
)
RENDERED = RECEIVED.replace(
    "Loading the figures of the district office, please wait a moment for them.",
    "At least 12 people were killed in Orvane on Monday, the district office said in the evening.",
)
AT = "2026-11-28T17:57:{:02}.000Z"


def page_picture() -> bytes:
    image = Image.new("RGB", (1280, 2_400), "white")
    ImageDraw.Draw(image).rectangle((100, 100, 900, 700), fill="teal")
    out = io.BytesIO()
    image.save(out, "PNG")
    return out.getvalue()


def browser_source(address: str, way: BrowserWay, folder: Path, html: str = RENDERED) -> CapturedSource:
    """A capture as `browsed` gives it; its larger files lie in `folder`."""
    (folder / "picture.png").write_bytes(page_picture())
    (folder / "page.mhtml").write_bytes(b"From: saved\r\n\r\n")
    facts = [("user agent", way.user_agent or "Mozilla/5.0"), ("proxy", way.proxy), ("identity", way.identity)]
    return CapturedSource(
        source=address,
        kind="article",
        mime="text/html",
        method="browser",
        started_at=AT.format(8),
        ended_at=AT.format(14),
        files=(
            CapturedFile("html", "index.html", "text/html", RECEIVED.encode(), address),
            CapturedFile("picture", "picture.png", "image/png", folder / "picture.png", address),
            CapturedFile("warc", "capture.warc.gz", "application/warc", b"WARC", ""),
            CapturedFile("mhtml", "page.mhtml", "multipart/related", folder / "page.mhtml", address),
            CapturedFile("pdf", "page.pdf", "application/pdf", b"%PDF-1.7", address),
            CapturedFile("dom", "dom.html", "text/html", html.encode(), address),
        ),
        address=address,
        address_how="observed",
        final_address=address,
        status=200,
        text=html,
        text_is_html=True,
        facts=tuple(Fact(name, value, "observed", "attest") for name, value in facts if value),
        html_observed=True,
        picture_observed=True,
        outputs=tuple(
            Output(role, AT.format(n)) for n, role in enumerate(("picture", "mhtml", "pdf", "dom", "warc"), 10)
        ),
        removed=(Removed(f"request 1 GET {address}", "Cookie"),),
        tools=(("Attest", "0"), ("Qt WebEngine", "6.11.3"), ("Chromium", "140.0"), ("…", "1")),
    )


def browser_of(
    folder: Path, html: str = RENDERED, asked: list[BrowserWay] | None = None, error: Exception | None = None
) -> Callable[..., object]:
    """Stands for `browsed`: what it was asked goes into `asked`; `error` is what it says in the place of a capture."""

    @contextmanager
    def browsed(
        address: str,
        way: BrowserWay,
        *,
        cancelled: Callable[[], bool],
        said: Callable[[str], None] = lambda _phase: None,
    ) -> Iterator[CapturedSource]:
        if asked is not None:
            asked.append(way)
        for phase in ("starting", "loading", "scrolling", "picture", "saving", "done"):
            said(phase)
        if error is not None:
            raise error
        folder.mkdir(exist_ok=True)
        yield browser_source(address, way, folder, html)
        for file in folder.iterdir():
            file.unlink()

    return browsed
