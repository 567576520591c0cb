"""Paper, letterhead and logo: whose report it is, and nothing of a logo's file but its pixels."""

from __future__ import annotations

import io
import itertools
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from desktop_app.errors import InputError
from desktop_app.rows.ids import ItemId
from desktop_app.services.archive import OpenArchive
from desktop_app.services.capture import Captured, Stated, capture_sources
from desktop_app.services.reporting import report
from desktop_app.services.reporting.report import Wanted, read_letterhead, read_logo


def _quiet(_done: int, _total: int) -> None:
    return None


@pytest.fixture
def item(archive: OpenArchive, tmp_path: Path) -> ItemId:
    (tmp_path / "a.txt").write_text("Words of Orvane.\n" * 400, "utf-8")
    [one] = capture_sources(archive, [str(tmp_path / "a.txt")], Stated())
    assert isinstance(one, Captured)
    return one.item


def _logo(form: str = "PNG", size: tuple[int, int] = (300, 120)) -> bytes:
    """With words in its metadata that must not travel, and a transparent corner where the form knows one."""
    picture = Image.new("RGBA", size, (200, 30, 60, 255))
    picture.paste((0, 0, 0, 0), (0, 0, 40, 40))
    exif = Image.Exif()
    exif[0x010E] = "SECRET-WORDS"
    out = io.BytesIO()
    (picture if form == "PNG" else picture.convert("RGB")).save(out, form, exif=exif)
    return out.getvalue()


@pytest.mark.parametrize("form", ["PNG", "JPEG"])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_letterhead_stands_on_the_cover_and_on_every_page(
    archive: OpenArchive, item: ItemId, tmp_path: Path, form: str, language: str
) -> None:
    (tmp_path / "head.txt").write_text("\ufeffOra Records Centre\n\nKastel Orun\n", "utf-8")
    (tmp_path / "logo").write_bytes(_logo(form))
    lines, logo = read_letterhead(tmp_path / "head.txt"), read_logo(tmp_path / "logo")
    assert lines == ("Ora Records Centre", "Kastel Orun")
    wanted = Wanted([item], language=language, paper="Letter", letterhead=lines, logo=logo)
    report.write_report(archive, tmp_path / "a.pdf", wanted, _quiet)
    data = (tmp_path / "a.pdf").read_bytes()
    found = archive.parser.pdf(data)
    starts = (*found.page_starts, len(found.text))
    pages = [found.text[start:end] for start, end in itertools.pairwise(starts)]
    assert len(pages) > 3 and all("Ora Records Centre" in page for page in pages)
    assert "Kastel Orun" in pages[0] and "Kastel Orun" not in pages[1]
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert {tuple(map(float, page.mediabox)) for page in pdf.pages} == {(0.0, 0.0, 612.0, 792.0)}
        streams = b"".join(one.read_raw_bytes() for one in pdf.objects if isinstance(one, pikepdf.Stream))
    assert b"SECRET-WORDS" not in streams and b"SECRET-WORDS" not in data


def test_without_them_a_report_is_as_it_was(archive: OpenArchive, item: ItemId, tmp_path: Path) -> None:
    report.write_report(archive, tmp_path / "a.pdf", Wanted([item]), _quiet)
    with pikepdf.open(tmp_path / "a.pdf") as pdf:
        wide, high = float(pdf.pages[0].mediabox[2]), float(pdf.pages[0].mediabox[3])
    assert (round(wide), round(high)) == (595, 842)


@pytest.mark.parametrize("data", [b"", b"\xff\xfe", b"a\n" * 9, b"x" * 121, b"\n\n"])
def test_a_file_that_is_no_letterhead_is_refused(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "head.txt").write_bytes(data)
    with pytest.raises(InputError) as caught:
        read_letterhead(tmp_path / "head.txt")
    assert caught.value.code == "letterhead-unreadable"


@pytest.mark.parametrize("data", [b"", b"GIF89a", b"\x89PNG\r\n\x1a\n" + b"\0" * 90, _logo()[:400]])
def test_a_file_that_is_no_logo_is_refused(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "logo").write_bytes(data)
    with pytest.raises(InputError) as caught:
        read_logo(tmp_path / "logo")
    assert caught.value.code == "logo-unreadable"
