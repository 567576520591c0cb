"""The tab As captured: a page with claims, with its pictures hidden, with what is missing and where a link led, its picture alone."""

from __future__ import annotations

import io
import tempfile
from collections.abc import Callable
from pathlib import Path

from PIL import Image, ImageDraw

from desktop_app.app import App
from desktop_app.capture.model import CapturedFile
from desktop_app.rows.ids import ItemId
from desktop_app.services import reading, tagging
from desktop_app.ui.desk import Changes
from desktop_app.ui.main_window import MainWindow
from tests.services.kept import keep
from tests.waiting import came_true, pause

Scene = Callable[[App, MainWindow, dict[str, str]], None]
_STYLE = (
    "body{margin:0;font:17px/1.5 Georgia,serif;color:#222}header{background:#17364d;color:#fff;padding:18px 32px;font:700 26px sans-serif}"
    "nav{background:#e8eef2;padding:8px 32px;font:14px sans-serif}nav a{margin-right:18px;color:#17364d}main{max-width:720px;margin:20px 32px}"
    "h1{font-size:30px;line-height:1.2;margin:0 0 10px}figure{margin:18px 0}figcaption{font:13px sans-serif;color:#666}img{max-width:100%}"
)
_PAGE = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Market at Orvane hit, office says</title><style>{style}</style>
</head><body><header>Ridge Daily</header><nav><a href="https://ridge-daily.example/">Home</a><a href="https://ridge-daily.example/region">Region</a>
<a href="https://ridge-daily.example/weather">Weather</a></nav><main><h1>Market at Orvane hit, office says</h1>
<p>At least 12 people were killed at the market of Orvane on Monday morning, the district office said. The road to the north is closed.</p>
<figure><img src="NAME_files/a.jpg" width="640"><figcaption>The square on Monday. Photo: Mara Velt</figcaption></figure>
<p>“We counted 14,” said Mara Velt, a nurse at the clinic behind the square. The ministry spoke of nine.</p>
<p>Shops in the side streets stayed closed on Tuesday, and buses to the valley did not run.</p>{more}</main></body></html>"""
_ARABIC = """<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>قصف سوق أورفان</title><style>{style}</style></head>
<body><header>يومية الجبل</header><nav><a href="https://ridge-daily.example/ar">الرئيسية</a></nav><main><h1>قصف سوق أورفان، بحسب مكتب المحافظة</h1>
<p>قُتل 12 شخصًا على الأقل في سوق أورفان صباح الاثنين، بحسب مكتب المحافظة. الطريق إلى الشمال مغلق.</p>
<p>«أحصينا 14»، قالت مارا فيلت، وهي ممرضة في العيادة خلف الساحة. وتحدثت الوزارة عن تسعة.</p></main></body></html>"""
_MISSING = (
    '<p><img src="https://pictures.ridge-daily.example/{n}.jpg" alt="Map of the square" width="300" height="60"></p>'
)


def _page(app: App, window: MainWindow, html: str, *, shown: bool = True) -> str:
    """Captured as a saved page, read and looked at; its pictures shown when they are asked for."""
    assert app.desk is not None
    archive = app.desk.archive
    photo = next(view for row in reading.list_items(archive) if (view := reading.show(archive, row.item)).picture)
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "p_files").mkdir()
        (Path(folder) / "p_files" / "a.jpg").write_bytes(archive.blobs.read(photo.picture))
        (Path(folder) / "p.html").write_text(html.replace("NAME", "p"), "utf-8")
        window.capture([str(Path(folder) / "p.html")])
        before = window.reader.item
        came_true(lambda: window.reader.item not in (None, before) and not app.busy)
    window.reader.tabs.setCurrentWidget(window.reader.as_captured)
    _seen(app, window)
    if shown:
        window.reader.as_captured.head.pictures.click()
        _seen(app, window)
    return str(window.reader.item)


def _seen(app: App, window: MainWindow) -> None:
    """The page has come in and is painted."""
    view, loaded = window.reader.as_captured, list[bool]()
    came_true(lambda: view.pane is not None)
    if view.pane is not None:
        view.pane.loaded.connect(loaded.append)
        came_true(lambda: bool(loaded) and not app.busy, 8_000)
        view.pane.loaded.disconnect(loaded.append)
    pause(500)


def _plain(app: App, window: MainWindow, _items: dict[str, str]) -> None:
    """A page with claims in its words, one of them in hand."""
    item = _page(app, window, _PAGE.format(style=_STYLE, more=""))
    assert app.desk is not None
    archive = app.desk.archive
    for quote, status in (
        ("At least 12 people were killed", "disputed"),
        ("“We counted 14,” said Mara Velt", "verified"),
    ):
        judged = tagging.Judgement(status, reason="The clinic's list was seen.")
        tagging.add_claim(archive, ItemId(item), tagging.NewClaim("statement", quote=quote, judgement=judged))
    app.desk.archive_changed.emit(Changes(frozenset((item,))))
    came_true(lambda: bool(window.reader._view and len(window.reader._view.claims) == 2) and not app.busy)
    pause(500)


def _hidden(app: App, window: MainWindow, _items: dict[str, str]) -> None:
    """Pictures that nobody asked for yet."""
    _page(app, window, _PAGE.format(style=_STYLE, more=""), shown=False)


def _missing(app: App, window: MainWindow, _items: dict[str, str]) -> None:
    """Resources that did not come, listed; a link that was clicked."""
    _page(app, window, _PAGE.format(style=_STYLE, more="".join(_MISSING.format(n=n) for n in range(7))))
    head = window.reader.as_captured.head
    head.missing.click()
    head.show_link("https://ridge-daily.example/region/orvane?page=2")
    head.field.setText("Monday")
    came_true(lambda: bool(head.hits.text()))
    came_true(lambda: False, 300)


def _arabic(app: App, window: MainWindow, _items: dict[str, str]) -> None:
    """A page that begins at the right."""
    _page(app, window, _ARABIC.format(style=_STYLE))


def _picture(app: App, window: MainWindow, _items: dict[str, str]) -> None:
    """A capture that has no page, but the picture of one."""
    image = Image.new("RGB", (1_000, 1_500), "white")
    pen = ImageDraw.Draw(image)
    pen.rectangle((0, 0, 1_000, 90), "#17364d")
    for line in range(22):
        pen.rectangle((60, 170 + line * 56, 600 + (line * 137) % 320, 190 + line * 56), "#555")
    out = io.BytesIO()
    image.save(out, "PNG")
    assert app.desk is not None
    item = keep(
        app.desk.archive,
        "Notice of the district office",
        [CapturedFile("picture", "page.png", "image/png", out.getvalue())],
    )
    app.desk.opened.add(item)
    app.desk.archive_changed.emit(Changes(everything=True))
    window.open_item(item)
    came_true(lambda: window.reader.item == item and not app.busy)
    window.reader.tabs.setCurrentWidget(window.reader.as_captured)
    came_true(lambda: not app.busy and bool(window.reader.as_captured.fault.text()), 5_000)
    came_true(lambda: False, 300)


AS_CAPTURED: dict[str, Scene] = {
    "as-captured": _plain,
    "as-captured-hidden": _hidden,
    "as-captured-missing": _missing,
    "as-captured-arabic": _arabic,
    "as-captured-picture": _picture,
}
