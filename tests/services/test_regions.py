"""Regions of pictures: rectangles as they always were, polygons beside them, both in pixels of the upright picture."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image

from archive_schema import entries as e
from archive_schema.entries import body_of
from desktop_app.errors import InputError
from desktop_app.rows.ids import ItemId
from desktop_app.services import tagging
from desktop_app.services.archive import OpenArchive
from desktop_app.services.capture import Captured, Stated, capture_sources
from desktop_app.services.export import export
from desktop_app.services.tagging import NewClaim

CORNERS = ((10, 10), (60, 10), (40, 90))


def photo(orientation: int = 1, size: tuple[int, int] = (200, 100)) -> bytes:
    picture = Image.effect_noise(size, 60).convert("RGB")
    exif = Image.Exif()
    exif[0x0112] = orientation
    out = io.BytesIO()
    picture.save(out, "JPEG", exif=exif)
    return out.getvalue()


def _captured(archive: OpenArchive, folder: Path, data: bytes) -> ItemId:
    (folder / "photo.jpg").write_bytes(data)
    [one] = capture_sources(archive, [str(folder / "photo.jpg")], Stated())
    assert isinstance(one, Captured)
    return one.item


def test_a_polygon_keeps_its_corners_and_the_rectangle_around_them(archive: OpenArchive, tmp_path: Path) -> None:
    item = _captured(archive, tmp_path, photo())
    row = tagging.add_claim(archive, item, NewClaim("image", polygon=CORNERS))
    assert (row.region, row.polygon) == ((10, 10, 50, 80), CORNERS)
    rectangle = tagging.add_claim(archive, item, NewClaim("image", region=(1, 2, 3, 4)))
    assert (rectangle.region, rectangle.polygon) == ((1, 2, 3, 4), ())


def test_a_photograph_on_its_side_is_marked_as_it_is_shown(archive: OpenArchive, tmp_path: Path) -> None:
    item = _captured(archive, tmp_path, photo(orientation=6))
    assert tagging.add_claim(archive, item, NewClaim("image", region=(0, 150, 100, 50))).region == (0, 150, 100, 50)
    with pytest.raises(InputError) as refused:
        tagging.add_claim(archive, item, NewClaim("image", region=(150, 0, 50, 100)))
    assert refused.value.code == "region-outside"


@pytest.mark.parametrize(
    "corners", [((1, 1), (2, 2)), ((1, 1), (2, 2), (3, 3)), ((1, 1),) * 3, ((0, 0), (9, 0), (0, 9)) * 67]
)
def test_what_is_no_polygon_is_refused(
    archive: OpenArchive, tmp_path: Path, corners: tuple[tuple[int, int], ...]
) -> None:
    item = _captured(archive, tmp_path, photo())
    with pytest.raises(InputError) as refused:
        tagging.add_claim(archive, item, NewClaim("image", polygon=corners))
    assert refused.value.code == "region-corners"


def test_a_rectangle_is_written_as_before_there_were_polygons() -> None:
    anchor = e.RegionAnchor(x=1, y=2, w=3, h=4, asset_sha256="0" * 64)
    body = body_of(e.ClaimAdd(item="0" * 32, capture="1" * 32, claim_kind="image", anchor=anchor))
    assert body["anchor"] == {"type": "region", "x": 1, "y": 2, "w": 3, "h": 4, "asset_sha256": "0" * 64}


def test_the_export_names_the_corners(archive: OpenArchive, tmp_path: Path) -> None:
    item = _captured(archive, tmp_path, photo())
    tagging.add_claim(archive, item, NewClaim("image", polygon=CORNERS, status="claimed"))
    export(archive, tmp_path / "claims.jsonld", "jsonld")
    written = (tmp_path / "claims.jsonld").read_text("utf-8")
    assert "xywh=pixel:10,10,50,80" in written and "10,10 60,10 40,90" in written
