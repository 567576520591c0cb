"""The record's rows say truly how each fact is known, and each once."""

from __future__ import annotations

from pathlib import Path

from desktop_app.services.archive import create
from desktop_app.services.capture import Captured, Stated, capture_sources
from desktop_app.services.reading import show
from desktop_app.services.record import RecordRow, fact_rows

_PAGE = (
    '<!doctype html><html lang="en"><head><title>Bridge</title>'
    '<link rel="canonical" href="https://ridge-daily.example/bridge"></head>'
    "<body><article><h1>Bridge</h1><p>The bridge at Orvane was hit on Monday, people of the town said.</p></article>"
    "</body></html>"
)


def _rows(tmp_path: Path, home: Path, stated: Stated) -> list[RecordRow]:
    page = tmp_path / "bridge.html"
    page.write_text("<!-- saved from url=(0033)https://ridge-daily.example/bridge -->\n" + _PAGE, "utf-8")
    with create(tmp_path / "case", "Case", "R1", home).archive as archive:
        [one] = capture_sources(archive, [str(page)], stated)
        assert isinstance(one, Captured)
        capture = show(archive, one.item).capture
    assert capture is not None
    return fact_rows(capture.record)


def test_an_address_that_a_saved_page_tells_is_imported(tmp_path: Path, home: Path) -> None:
    rows = _rows(tmp_path, home, Stated())
    assert [row.how for row in rows if row.name == "address"] == ["imported"]
    assert len(set(rows)) == len(rows)


def test_an_address_that_a_person_gives_is_stated(tmp_path: Path, home: Path) -> None:
    rows = _rows(tmp_path, home, Stated(address="https://other.example/bridge"))
    assert [row.how for row in rows if row.name == "address"] == ["stated"]
