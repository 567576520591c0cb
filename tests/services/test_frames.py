"""Files of several pictures: sheets of a scan, frames of an animation; counted, seen one by one, with claims on each."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from desktop_app.analysis.image import open as opening
from desktop_app.analysis.image.gif import Animation, animation
from desktop_app.analysis.image.pixels import held_pixels
from desktop_app.analysis.image.preview import make_preview
from desktop_app.analysis.image.read import read_image
from desktop_app.errors import InputError
from desktop_app.services import reading
from desktop_app.services.archive import create
from desktop_app.services.capture import Captured, Stated, capture_sources
from desktop_app.services.export import export
from desktop_app.services.tagging import NewClaim, add_claim

_COLOURS = ("red", "green", "blue")


def several(form: str, size: tuple[int, int] = (60, 40)) -> bytes:
    """Three pictures: red, green and blue, each with a white corner that moves."""
    pictures = []
    for number, colour in enumerate(_COLOURS):
        picture = Image.new("RGB", size, colour)
        ImageDraw.Draw(picture).rectangle((10 * number, 0, 10 * number + 8, 8), fill="white")
        pictures.append(picture)
    out = io.BytesIO()
    extra = {"duration": [100, 200, 450], "loop": 0} if form == "GIF" else {}
    pictures[0].save(out, form, save_all=True, append_images=pictures[1:], **extra)
    return out.getvalue()


def strongest(jpeg: bytes) -> str:
    with Image.open(io.BytesIO(jpeg)) as picture:
        pixel = picture.convert("RGB").getpixel((50, 30))
    assert isinstance(pixel, tuple)
    return _COLOURS[max(range(3), key=lambda at: pixel[at])]


@pytest.mark.parametrize("form", ["GIF", "TIFF"])
def test_each_picture_is_seen(form: str) -> None:
    data = several(form)
    assert [strongest(make_preview(data, 200, frame).jpeg) for frame in range(3)] == list(_COLOURS)
    tiles = [held_pixels(data, frame).tile(0, 0, 0) for frame in range(3)]
    assert [tile.rgb[(30 * 60 + 50) * 3 :][:3].index(max(tile.rgb[(30 * 60 + 50) * 3 :][:3])) for tile in tiles] == [
        0,
        1,
        2,
    ]
    with pytest.raises(InputError, match="damaged or cut off"):
        make_preview(data, 200, 3)


def test_how_long_and_how_often_an_animation_plays() -> None:
    facts, _small = read_image(several("GIF"))
    assert (facts.frames, facts.animation) == (3, Animation(750, 0))
    assert read_image(several("TIFF"))[0].animation is None
    once = several("GIF").replace(b"NETSCAPE2.0", b"NETSCAPE2.1")
    found = animation(once)
    assert found is not None
    assert found.times == 1


def test_broken_blocks_end() -> None:
    data = several("GIF")
    for cut in range(13, len(data), 7):
        animation(data[:cut])
    assert animation(b"GIF89a" + bytes(200)) is None
    assert animation(b"GIF89a\x01\x00\x01\x00\x00\x00\x00" + b"\x21\xf9\x00" * 2_000_000) is None


def test_a_frame_that_is_made_of_too_many_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "MAX_MADE_OF", 60 * 40)
    make_preview(several("GIF"), 200, 1)
    with pytest.raises(InputError, match="more pixels"):
        make_preview(several("GIF"), 200, 2)
    make_preview(several("TIFF"), 200, 2)


def test_a_claim_on_the_second_sheet(tmp_path: Path, home: Path) -> None:
    (tmp_path / "scan.tif").write_bytes(several("TIFF"))
    with create(tmp_path / "case", "Case", "R1", home).archive as archive:
        (one,) = capture_sources(archive, [str(tmp_path / "scan.tif")], Stated())
        assert isinstance(one, Captured)
        made = add_claim(archive, one.item, NewClaim("image", region=(1, 2, 10, 10), frame=2, status="claimed"))
        first = add_claim(archive, one.item, NewClaim("image", region=(1, 2, 10, 10)))
        assert (made.frame, first.frame) == (2, 1)
        assert "frame" not in first.anchor
        with pytest.raises(InputError, match="no such picture"):
            add_claim(archive, one.item, NewClaim("image", region=(1, 2, 10, 10), frame=4))
        facts = {f["name"]: f["value"] for f in reading.show(archive, one.item).captures[0].record["facts"]}
        assert facts["frames"] == "3"
        export(archive, tmp_path / "a.jsonld", "jsonld")
        selectors = [one["target"]["selector"][0] for one in json.loads((tmp_path / "a.jsonld").read_text())]
        fragments = "http://www.w3.org/TR/media-frags/"
        box = {"type": "FragmentSelector", "conformsTo": fragments, "value": "xywh=pixel:1,2,10,10"}
        assert {"type": "FragmentSelector", "value": "page=2", "refinedBy": box} in selectors
        assert box in selectors
