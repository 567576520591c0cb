"""The reader's states: suggestions, the form with all its fields, threads, pictures, record, custody, captures."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop_app.app import App
from desktop_app.rows.ids import ItemId
from desktop_app.services import reading, stating, tagging
from desktop_app.services.translations import Translation, keep_translation
from desktop_app.ui.main_window import MainWindow
from tests.waiting import came_true, pause

Scene = Callable[[App, MainWindow, dict[str, str]], None]


def _settle(app: App) -> None:
    """Let work end and its rows be shown."""
    for _ in range(3):
        pause(30)
        assert came_true(lambda: not app.busy, 120_000)
    QCoreApplication.sendPostedEvents()


def _open(app: App, window: MainWindow, items: dict[str, str], part: str = "disputes toll") -> str:
    item = next(item for title, item in items.items() if part in title)
    window.open_item(item)
    _settle(app)
    return item


def _changed(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """A suggested figure, opened to be changed: what is guessed is marked."""
    _open(app, window, items, "The mediator of")
    suggestions = window.reader.claiming._suggestions.values()
    weak = [one for one in suggestions if one["figure"]]
    window.reader.choose_suggestion(weak[0]["id"])
    window.reader.claiming.change(weak[0]["id"])


def _thread(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """A claim with tags, links and more than one assessment."""
    item = _open(app, window, items)
    assert app.desk is not None
    archive = app.desk.archive
    rows = reading.show(archive, item).claims  # type: ignore[arg-type]
    tagging.tag(archive, rows[0].claim, ("toll", "hospital"))
    tagging.assess(
        archive, rows[0].claim, tagging.Judgement("disputed", reason="The ministry counts nine.", grade="B3")
    )
    window.open_item(item)
    _settle(app)
    window.reader.choose_claim(rows[0].claim)


def _images(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """An article with pictures, one of them opened, and media that did not come."""
    assert app.desk is not None
    archive = app.desk.archive
    views = (reading.show(archive, item) for item in items.values())  # type: ignore[arg-type]
    view = max(views, key=lambda view: len(view.media) + bool(view.capture and view.capture.record.get("referenced")))
    app.desk.opened.add(view.media[0].item)
    window.open_item(view.row.item)
    _settle(app)
    window.reader.tabs.setCurrentWidget(window.reader.images)


def _captures(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """Two captures of one page, compared."""
    assert app.desk is not None
    address = "https://ridge-daily.example/bridge"
    page = (
        f'<!doctype html><html lang="en"><head><title>Bridge at Orvane</title><link rel="canonical" href="{address}">'
        "</head><body><article><h1>Bridge at Orvane</h1><p>{0} people were hurt at the bridge on Monday, the office said."
        "</p><p>The road to the north is closed.</p>{1}</article></body></html>"
    )
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "page.html"
        for count, more in (("Twelve", ""), ("Fourteen", "<p>The office corrected its count on Tuesday.</p>")):
            path.write_text(page.replace("{0}", count).replace("{1}", more), "utf-8")
            window.capture([str(path)])
            _settle(app)
    reader = window.reader
    reader.tabs.setCurrentWidget(reader.captures)
    reader.captures.list.item(1).setSelected(True)
    reader.captures.compare.click()


_FORMED = """<html lang="en"><head><title>The pier of Orvane</title></head><body><article><h1>The pier of Orvane</h1>
<p>Twelve people were hurt at the pier on Monday, the district office said in a short note to newspapers.</p>
<figure><img src="p_files/a.jpg" alt="The pier"><figcaption>The pier before noon (Photo: Lantern Pictures)</figcaption></figure>
<h2>What the nurse said</h2><blockquote>We counted fourteen of them, and nobody came before the evening.</blockquote>
<p>The office listed what was lost:</p><ul><li>Three lorries were burnt</li><li>Two boats were sunk at the quay</li></ul>
<table><tr><th>Place</th><th>Wounded</th></tr><tr><td>Pier</td><td>8</td></tr><tr><td>Market</td><td>4</td></tr></table>
<h3>The road</h3><p>The road to the north is closed until further notice, said the ministry of works on Tuesday.</p>
</article></body></html>"""


def _formed(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """A page with headings, a picture, a quotation, a list and a table, its picture opened."""
    assert app.desk is not None
    archive = app.desk.archive
    photo = next(view for item in items.values() if (view := reading.show(archive, item)).picture)  # type: ignore[arg-type]
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "p_files").mkdir()
        (Path(folder) / "p_files" / "a.jpg").write_bytes(archive.blobs.read(photo.picture))
        (Path(folder) / "p.html").write_text(_FORMED, "utf-8")
        app.desk.opened.add(photo.row.item)
        window.capture([str(Path(folder) / "p.html")])
        _settle(app)


def _stated(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """A record with an address stated since, and a consent that ended."""
    item = next(item for title, item in items.items() if "courtyard" in title)
    assert app.desk is not None
    said = {"address": "https://lantern.example/orun", "consent_by": "the ward's nurse", "consent_until": "2025-01-31"}
    stating.state(app.desk.archive, item, said | {"graphic": "yes"})  # type: ignore[arg-type]
    window.open_item(item)
    _settle(app)
    window.reader.tabs.setCurrentWidget(window.reader.record)


def _custody_details(app: App, window: MainWindow, items: dict[str, str]) -> None:
    _open(app, window, items)
    window.reader.tabs.setCurrentWidget(window.reader.custody)
    window.reader.custody.details.setChecked(True)


def _translated(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """A translation that a program made, beside its original."""
    item = _open(app, window, items)
    assert app.desk is not None
    archive = app.desk.archive
    lines = [
        "Les péages du pont : ce que la région en dit",
        "Selon le bureau de la région, au moins neuf personnes ont été blessées.",
    ]
    made = Translation("\n\n".join(lines * 4), "fr", "Lingua 4.1", "2026-03-14", "machine")
    keep_translation(archive, ItemId(item), made)
    keep_translation(
        archive, ItemId(item), Translation("Una primera versión.", "es", "R2", "2026-03-10", "human", "R3")
    )
    window.open_item(item)
    _settle(app)
    window.reader.show_translation(window.reader.translations.choice.itemData(1))


def _translating(app: App, window: MainWindow, items: dict[str, str]) -> None:
    """The form of a translation, half written."""
    _open(app, window, items)
    window.action("translate").trigger()
    form = window.reader.translations.form
    form.text.setPlainText("Les péages du pont : ce que la région en dit\n\nSelon le bureau")
    form.language.setText("fr")


SCENES_READER: dict[str, Scene] = {
    "reader-change": _changed,
    "reader-thread": _thread,
    "reader-images": _images,
    "reader-captures": _captures,
    "reader-formed": _formed,
    "reader-stated": _stated,
    "reader-translations": _translated,
    "reader-translating": _translating,
    "reader-custody-details": _custody_details,
}
