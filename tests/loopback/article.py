"""An article with everything that a page of a news site has; each part shows a colour of its own when it came."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.loopback.model import Answer, Asked, Page, Pages, moved, page
from tests.loopback.pictures import Colour, picture, webm
from tests.loopback.site import Site, serving

_FONT = Path(__file__).resolve().parents[2] / "resources" / "fonts" / "NotoSansArmenian-Regular.ttf"
COOKIE = "orvane-session-7f3a"
SECOND_COOKIE = "orvane-choice-51bc"
TOKEN = "orvane-bearer-c29d"
BEACON = bytes(range(256)) + b"\r\n\0"
SHOWN: dict[str, Colour] = {
    "style": (12, 34, 56),
    "imported style": (20, 120, 30),
    "picture": (200, 30, 40),
    "webp of a picture element": (30, 60, 200),
    "background": (90, 10, 90),
    "lazy 1": (250, 120, 0),
    "lazy 2": (240, 110, 10),
    "lazy 3": (230, 100, 20),
    "seen 1": (0, 150, 150),
    "seen 2": (10, 160, 140),
    "seen 3": (20, 170, 130),
    "script": (255, 0, 170),
    "canvas": (120, 220, 40),
    "shadow root": (70, 70, 250),
    "frame of another origin": (150, 75, 0),
    "srcdoc frame": (0, 90, 160),
}
"""What a whole picture of the article shows, each on at least 3,000 pixels."""


@dataclass(frozen=True)
class Loopback:
    """The article's site, and one of another origin whose frame it shows."""

    main: Site
    other: Site

    @property
    def article(self) -> str:
        """Where a visit begins: two redirects before the article."""
        return f"{self.main.address}/go"


@contextmanager
def loopback(more: Pages | None = None) -> Iterator[Loopback]:
    """Both sites until the block ends, with more pages on the first."""
    with (
        serving(_other_pages(), name="localhost") as other,
        serving(article_pages(other.address) | (more or {})) as main,
    ):
        yield Loopback(main, other)


def rgb(name: str) -> str:
    """A part's colour as style sheets write it."""
    return "rgb({}, {}, {})".format(*SHOWN[name])


def article_pages(other: str) -> Pages:
    """The article and all that it needs; `other` is the address of the second site."""
    lazy = {f"/{kind}/{n}.png": _png(f"{kind} {n}") for kind in ("lazy", "seen") for n in (1, 2, 3)}
    return {
        "/go": moved("/go2", 301),
        "/go2": moved("/article", 302),
        "/article": page(
            _body(other), "Bridge at Orvane closed", '<link rel="stylesheet" href="/style.css"><script defer src="/app.js"></script>',
            Set_Cookie=f"session={COOKIE}; HttpOnly; Path=/",
            set_cookie=f"choice={SECOND_COOKIE}; Path=/",
        ),
        "/style.css": Answer(_style(), "text/css", coding="gzip"),
        "/more.css": Answer(f".imported{{background:{rgb('imported style')}}}".encode(), "text/css", coding="deflate"),
        "/font.ttf": Answer(_FONT.read_bytes(), "font/ttf"),
        "/app.js": Answer(_script(), "text/javascript", coding="gzip chunked"),
        "/data.json": _data,
        "/private.json": _private,
        "/chunked.txt": Answer("Слова по частям. ".encode() * 300, "text/plain; charset=utf-8", coding="chunked"),
        "/beacon": Answer(mime="", status=204),
        "/photo.png": _png("picture"),
        "/photo.webp": Answer(picture(SHOWN["webp of a picture element"], "WEBP"), "image/webp"),
        "/back.png": _png("background"),
        **lazy,
        "/latin": Answer(_LATIN.encode("latin-1"), "text/html; charset=iso-8859-1"),
        "/video": page('<h1>Film of the crossing</h1><video src="/film.webm" width="320" height="240" autoplay muted></video>'),
        "/film.webm": Answer(webm(((180, 40, 90), (40, 180, 90))), "video/webm", ranges=True),
    }  # fmt: skip


def _other_pages() -> Pages:
    body = f'<div style="background:{rgb("frame of another origin")};height:90px">From elsewhere</div>'
    return {
        "/frame": page(f'{body}<img src="/dot.gif">'),
        "/dot.gif": Answer(picture((1, 2, 3), "GIF", (2, 2)), "image/gif"),
    }


def _png(name: str) -> Answer:
    return Answer(picture(SHOWN[name]), "image/png")


def _data(asked: Asked) -> Page:
    """Only for who sends the cookie of the article back."""
    if asked.cookies.get("session") != COOKIE:
        return Answer(b'{"error": "no session"}', "application/json", 403)
    return Answer(b'{"words": "Read by a script: the ferry runs again."}', "application/json")


def _private(asked: Asked) -> Page:
    """Only for who shows the token."""
    if asked.header("authorization") != f"Bearer {TOKEN}":
        return Answer(b"{}", "application/json", 401)
    return Answer(b'{"private": true}', "application/json")


_LATIN = """<html><head><title>Été à Orvane</title></head>
<body><p>Le pont fermé à cause de l'eau : «déjà vu».</p></body></html>"""
_WORDS = "<p>The bridge at Orvane was closed on Monday after the river rose, the district office said. Ferries run until dark.</p>"


def _body(other: str) -> str:
    srcdoc = f"&lt;div style='background:{rgb('srcdoc frame')};height:90px'&gt;Said in a frame&lt;/div&gt;"
    lazy = "".join(
        f'<div class="far"></div><img loading="lazy" src="/lazy/{n}.png" width="160" height="90">' for n in (1, 2, 3)
    )
    seen = "".join(
        f'<div class="far"></div><img class="later" data-src="/seen/{n}.png" width="160" height="90">'
        for n in (1, 2, 3)
    )
    return f"""<h1>Bridge at Orvane closed</h1><div class="styled box">Styled</div><div class="imported box">Imported</div>
{_WORDS * 4}<p class="font">Հայերեն բառեր</p><img src="/photo.png" width="160" height="90">
<picture><source type="image/webp" srcset="/photo.webp"><img src="/never.png" width="160" height="90"></picture>
<img src="/missing.png" alt="A picture that is gone"><div class="back box"></div><div id="script" class="box"></div>
<canvas id="canvas" width="160" height="90"></canvas><div id="shadow"></div>
<iframe src="{other}/frame" width="300" height="110"></iframe><iframe srcdoc="{srcdoc}" width="300" height="110"></iframe>
{_WORDS * 4}{lazy}{seen}<p>The end of the article.</p>"""


def _style() -> bytes:
    return f"""@import "more.css";
@font-face {{ font-family: Orvane; src: url(font.ttf) }}
body {{ margin: 20px; font-family: sans-serif }} .box {{ width: 160px; height: 90px }} .far {{ height: 1300px }}
.font {{ font-family: Orvane }} .styled {{ background: {rgb("style")} }} .back {{ background-image: url(/back.png) }}
""".encode()


def _script() -> bytes:
    return f"""const box = document.getElementById('script');
fetch('/data.json').then(a => a.json()).then(said => {{ box.textContent = said.words; if (said.words) box.style.background = '{rgb("script")}' }});
fetch('/private.json', {{headers: {{Authorization: 'Bearer {TOKEN}'}}}});
fetch('/chunked.txt').then(a => a.text());
navigator.sendBeacon('/beacon', new Uint8Array({list(BEACON)}));
const pen = document.getElementById('canvas').getContext('2d');
pen.fillStyle = '{rgb("canvas")}'; pen.fillRect(0, 0, 160, 90);
document.getElementById('shadow').attachShadow({{mode: 'open'}}).innerHTML =
  `<div style="background:{rgb("shadow root")};width:160px;height:90px">Said in a shadow root</div>`;
const seen = new IntersectionObserver(all => {{ for (const one of all) if (one.isIntersecting) {{
  one.target.src = one.target.dataset.src; seen.unobserve(one.target) }} }});
for (const one of document.querySelectorAll('.later')) seen.observe(one);
""".encode()
