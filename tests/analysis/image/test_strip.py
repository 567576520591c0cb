"""Stripped pictures: the same pixels, nothing else; and what a search for positions finds."""

from __future__ import annotations

import base64
import io
import struct
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, PngImagePlugin

from desktop_app.analysis.image.containers import bare_jpeg, bare_png, bare_webp
from desktop_app.analysis.image.strip import strip_picture
from desktop_app.analysis.position_search import positions_in
from desktop_app.analysis.positions import positions_in_text
from desktop_app.errors import InputError

SAMPLE = Path(__file__).parents[3] / "resources" / "sample" / "images"
SECRET = b"SECRET-PLACE"


def located_exif(orientation: int = 1) -> Image.Exif:
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x010E] = SECRET.decode()
    exif.get_ifd(0x8825).update({1: "N", 2: (35.0, 12.0, 7.5), 3: "E", 4: (36.0, 1.0, 2.0)})
    return exif


def picture(form: str, mode: str = "RGB", orientation: int = 1, **more: Any) -> bytes:
    image = Image.effect_noise((70, 50), 60).convert(mode)
    out = io.BytesIO()
    image.save(out, form, **{"exif": located_exif(orientation), **more})
    return out.getvalue()


def pixels(data: bytes) -> bytes:
    with Image.open(io.BytesIO(data)) as image:
        return image.tobytes()


@pytest.mark.parametrize("orientation", [1, 6])
@pytest.mark.parametrize(
    ("form", "more"),
    [
        ("JPEG", {"comment": SECRET, "quality": 90}),
        ("JPEG", {"progressive": True, "icc_profile": b"profile" * 30}),
        ("PNG", {"icc_profile": b"profile" * 30}),
        ("WEBP", {"lossless": True, "xmp": b"<x:xmpmeta xmlns:x='adobe:ns:meta/'>SECRET-PLACE</x:xmpmeta>"}),
        ("WEBP", {"quality": 70}),
        ("TIFF", {}),
    ],
)
def test_only_the_pixels_and_how_the_camera_was_held_stay(form: str, more: dict[str, Any], orientation: int) -> None:
    data = picture(form, orientation=orientation, **more)
    if form != "TIFF":  # Pillow writes no GPS directory into one
        assert positions_in(data, f"image/{form.lower()}").found == ("GPS metadata of a picture",)
    made, bare = strip_picture(data + SECRET)
    assert pixels(bare) == pixels(data)
    assert SECRET not in bare and positions_in(bare, made.mime).found == ()
    with Image.open(io.BytesIO(bare)) as image:
        assert image.getexif().get(0x0112, 1) == orientation
        assert set(image.getexif()) <= {0x0112}
        assert image.info.get("icc_profile") == more.get("icc_profile")
    assert strip_picture(bare)[1] == bare


def test_texts_of_a_png_and_a_second_picture_in_a_jpeg_are_gone() -> None:
    texts = PngImagePlugin.PngInfo()
    texts.add_text("Comment", SECRET.decode(), zip=False)
    texts.add_itxt("XML:com.adobe.xmp", SECRET.decode())
    assert SECRET not in strip_picture(picture("PNG", pnginfo=texts))[1]
    two = picture("MPO", save_all=True, append_images=[Image.new("RGB", (70, 50))])
    bare = strip_picture(two)[1]
    assert bare.count(b"\xff\xd8\xff") == 1 and b"MPF\x00" not in bare and pixels(bare) == pixels(two)


def test_what_has_no_lossless_form_is_refused_and_so_is_what_is_no_picture() -> None:
    frames = picture("GIF", "P", save_all=True, append_images=[Image.new("P", (70, 50), 3)])
    for data in (frames, picture("TIFF", "CMYK")):
        with pytest.raises(InputError) as caught:
            strip_picture(data)
        assert caught.value.code == "image-not-strippable"
    with pytest.raises(InputError):
        strip_picture(b"no picture")


def test_a_picture_of_one_frame_in_another_container_becomes_a_png() -> None:
    data = picture("GIF", "P", comment=SECRET)
    made, bare = strip_picture(data)
    assert made.mime == "image/png" and SECRET not in bare
    with Image.open(io.BytesIO(data)) as before, Image.open(io.BytesIO(bare)) as after:
        assert before.convert("RGB").tobytes() == after.convert("RGB").tobytes()


@settings(max_examples=300, deadline=None)
@given(data=st.binary(max_size=300), cut=st.integers(0, 3_000), flip=st.integers(0, 3_000))
@pytest.mark.parametrize(("form", "bare"), [("JPEG", bare_jpeg), ("PNG", bare_png), ("WEBP", bare_webp)])
def test_hostile_containers_end_in_one_kind_of_error(form: str, bare: Any, data: bytes, cut: int, flip: int) -> None:
    good = bytearray(_GOOD[form])
    good[flip % len(good)] ^= 0x55
    for hostile in (data, bytes(good[: cut % len(good)]), bytes(good), bytes(good[:cut]) + data):
        try:
            bare(hostile, b"")
        except (ValueError, IndexError):
            continue


_GOOD = {form: picture(form) for form in ("JPEG", "PNG", "WEBP")}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The house stands at 35.20812, 36.01735.", "pair of coordinates"),
        ("We stood at 35.20812, 36.01735 at dawn.", "pair of coordinates"),
        ("٣٥٫٢٠٨١٢، ٣٦٫٠١٧٣٥ / ٣٥٫٢٠٨١٢ ٣٦٫٠١٧٣٥", "pair of coordinates"),
        ("35°12'07\"N 36°01'02\"E", "degrees, minutes"),
        ("see geo:35.2,36.0;u=20", "geo: address"),
        ("https://maps.example/@35.2081,36.0173,15z", "place on a map service"),
        ('<meta name="geo.position" content="1">', "field of a position"),
        ('{"latitude":"35.208"}', "field of a position"),
        ("grid 36S YD 12345 67890", "MGRS reference"),
        ("8G8X6284+Q3", "plus code"),
    ],
)
def test_positions_are_found_in_words(text: str, found: str) -> None:
    assert found in positions_in_text(text)


@pytest.mark.parametrize(
    "text",
    [
        "At least 12 people, 3 of them children, in 2024-09-12.",
        "9.875, 200.123",
        "1,200.500 and 7.250",
        "version 3.11.2",
    ],
)
def test_plain_figures_are_not_taken_for_positions(text: str) -> None:
    assert positions_in_text(text) == ()


def test_a_picture_inside_a_page_is_looked_into_and_a_video_is_said_not_to_be() -> None:
    page = f'<p>x</p><img src="data:image/jpeg;base64,{base64.b64encode(picture("JPEG")).decode()}">'
    assert positions_in(page.encode(), "text/html").found == ("GPS metadata of a picture inside a page",)
    assert not positions_in(b"\x00\x00\x00\x18ftypmp42", "video/mp4").looked
    assert positions_in(b"%PDF-1.7 /GPTS [35.20812 36.01735]", "application/pdf").found
    assert positions_in(struct.pack(">I", 3), "image/png").found == ("a picture that cannot be read",)


def test_the_samples_pictures_can_be_stripped() -> None:
    for path in SAMPLE.glob("*.jpg"):
        assert pixels(strip_picture(path.read_bytes())[1]) == pixels(path.read_bytes())
