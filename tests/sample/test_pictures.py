"""The drawn pictures and the report: redrawn they are the same, and they carry what the case needs."""

from __future__ import annotations

import base64
import io
import re
from functools import lru_cache
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from desktop_app.analysis.document.pdf import read_pdf
from desktop_app.analysis.image.read import read_image
from resources.sample.case import read_case, sample_folder
from resources.sample.draw_images import SHOTS, pictures
from resources.sample.draw_pdf import BREACHES, DEATHS, report

FOLDER = Path(str(sample_folder()))
NAMES = [f"images/{shot.name}.jpg" for shot in SHOTS]
COPIES = [f"{name}-960.jpg" for name in ("dremna-smoke", "orun-courtyard")]


@lru_cache(maxsize=1)
def drawn() -> dict[str, bytes]:
    return pictures()


def pixels(data: bytes) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    with Image.open(io.BytesIO(data)) as image:
        return np.asarray(image.convert("RGB"))


def test_the_script_draws_all_committed_pictures() -> None:
    committed = {str(path.relative_to(FOLDER).as_posix()) for path in FOLDER.rglob("*.jpg")}
    assert committed == set(drawn())


@pytest.mark.parametrize("name", [*NAMES, f"pages/north-valley-monitor-1_files/{COPIES[0]}"])
def test_redrawn_pictures_have_the_same_pixels(name: str) -> None:
    assert np.array_equal(pixels(drawn()[name]), pixels((FOLDER / name).read_bytes()))


@pytest.mark.parametrize("name", NAMES)
def test_pictures_are_large_enough_and_not_too_heavy(name: str) -> None:
    path = FOLDER / name
    facts, _ = read_image(path.read_bytes())
    assert (facts.width, facts.height) == (1600, 1067)
    assert path.stat().st_size < 250_000


@pytest.mark.parametrize("shot", SHOTS, ids=lambda shot: shot.name)
def test_camera_time_and_place_are_in_the_file(shot) -> None:  # type: ignore[no-untyped-def]
    facts, _ = read_image((FOLDER / f"images/{shot.name}.jpg").read_bytes())
    assert facts.camera == f"{shot.make} {shot.model}"
    assert facts.taken_at == shot.taken.replace(":", "-", 2).replace(" ", "T") + "+02:00"
    assert facts.orientation == shot.orientation
    assert facts.gps is not None
    assert float(facts.gps[0]) == pytest.approx(-shot.south, abs=0.0001)
    assert float(facts.gps[1]) == pytest.approx(-shot.west, abs=0.0001)


def test_places_lie_in_the_open_south_pacific() -> None:
    """Around 48° S 124° W there is no land within a thousand kilometres."""
    assert all(47 < shot.south < 50 and 122 < shot.west < 126 for shot in SHOTS)


def test_one_picture_is_turned_one_has_a_serial_one_a_caption() -> None:
    assert [shot.name for shot in SHOTS if shot.orientation != 1] == ["sennet-ford-bridge"]
    smoke = dict(read_image((FOLDER / "images/dremna-smoke.jpg").read_bytes())[0].metadata)
    assert smoke["EXIF BodySerialNumber"] == "OS40-000317"
    facts, _ = read_image((FOLDER / "images/orun-courtyard.jpg").read_bytes())
    known = dict(facts.metadata)
    assert facts.credit == known["IPTC Credit"] == known["XMP Credit"] == "Lantern Pictures"
    assert facts.caption == known["IPTC Caption"] == known["XMP description"]
    assert "Orun District Hospital" in facts.caption


def test_the_turned_picture_is_stored_upside_down() -> None:
    """The sky is lighter than the reeds: in the stored file it lies below."""
    stored = pixels((FOLDER / "images/sennet-ford-bridge.jpg").read_bytes())
    assert stored[-200:].mean() > stored[:200].mean() + 40


@pytest.mark.parametrize("paths", read_case().equal)
def test_the_reused_picture_is_the_same_file(paths: tuple[str, ...]) -> None:
    first, *others = [(FOLDER / path).read_bytes() for path in paths]
    assert others and all(other == first for other in others)


@pytest.mark.parametrize("copy", COPIES)
def test_the_monitors_copies_are_small_and_bare(copy: str) -> None:
    facts, _ = read_image((FOLDER / "pages/north-valley-monitor-1_files" / copy).read_bytes())
    assert facts.width == 960 and facts.gps is None and not facts.camera


def test_the_third_page_embeds_the_same_copies() -> None:
    html = (FOLDER / "pages/north-valley-monitor-3.html").read_text("utf-8")
    embedded = [base64.b64decode(part) for part in re.findall(r"data:image/jpeg;base64,([A-Za-z0-9+/=]+)", html)]
    assert embedded == [(FOLDER / "pages/north-valley-monitor-2_files" / copy).read_bytes() for copy in COPIES]


def test_the_report_is_redrawn_byte_for_byte() -> None:
    assert report() == (FOLDER / "documents/ora-records-2024-09.pdf").read_bytes()


def test_the_report_reads_as_it_was_written() -> None:
    read = read_pdf((FOLDER / "documents/ora-records-2024-09.pdf").read_bytes())
    assert (read.pages, read.title, read.created_at[:10]) == (2, "Monthly report: September 2024", "2024-10-02")
    assert all(" ".join(row) in read.text for row in (*DEATHS, *BREACHES))


@pytest.mark.parametrize("table", [DEATHS, BREACHES], ids=["deaths", "breaches"])
def test_the_reports_tables_add_up(table: tuple[tuple[str, ...], ...]) -> None:
    *parts, total = [[int(cell) for cell in row[1:]] for row in table[1:]]
    assert [sum(column) for column in zip(*parts, strict=True)] == total


def test_the_reports_breaches_add_up_across() -> None:
    assert all(sum(int(cell) for cell in row[1:-1]) == int(row[-1]) for row in BREACHES[1:])
