"""Reading pictures: facts, hashes, thumbnails, and refusals. All pictures are drawn here."""

from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageDraw, ImageOps, ImageStat

from desktop_app.analysis.image.look import distance
from desktop_app.analysis.image.pixels import held_pixels
from desktop_app.analysis.image.preview import make_preview
from desktop_app.analysis.image.read import read_image
from desktop_app.errors import InputError

XMP = (
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/"><rdf:Description><dc:creator><rdf:Seq><rdf:li>Ana Kell</rdf:li>'
    '</rdf:Seq></dc:creator><dc:description><rdf:Alt><rdf:li xml:lang="x-default">A pier</rdf:li></rdf:Alt>'
    "</dc:description></rdf:Description></rdf:RDF></x:xmpmeta>"
)
XMP_BOMB = f'<!DOCTYPE a [<!ENTITY b "cccc"><!ENTITY d "&b;&b;&b;&b;">]>{XMP.replace("A pier", "&d;")}'


def drawing(width: int = 900, height: int = 600) -> Image.Image:
    """A street: nothing symmetric, so that hashes of it and of its mirror image differ."""
    picture = Image.new("RGB", (width, height), (150, 180, 210))
    draw = ImageDraw.Draw(picture)
    draw.rectangle((0, height * 0.7, width, height), fill=(90, 80, 60))
    for n in range(7):
        left = width * n / 8
        draw.rectangle((left, height * (0.1 + 0.07 * n), left + width / 10, height * 0.7), fill=(40 + 25 * n, 60, 90))
    draw.ellipse((width * 0.75, height * 0.05, width * 0.9, height * 0.25), fill=(250, 230, 120))
    return picture


def encoded(picture: Image.Image, form: str, **options: Any) -> bytes:
    out = io.BytesIO()
    picture.save(out, form, **options)
    return out.getvalue()


def camera_exif() -> Image.Exif:
    exif = Image.Exif()
    exif[0x010F], exif[0x0110], exif[0x0112], exif[0x0132] = "Lumo", "L1", 6, "2031:06:01 00:00:00"
    exif.get_ifd(0x8769).update({0x9003: "2031:05:06 07:08:09", 0x9011: "+02:00"})
    exif.get_ifd(0x8825).update({1: "S", 2: (35.0, 30.0, 36.0), 3: "E", 4: (36.0, 15.0, 0.0)})
    return exif


PHOTO = encoded(drawing(), "JPEG", quality=90, exif=camera_exif(), xmp=XMP.encode())


def test_what_a_photo_says() -> None:
    facts, _small = read_image(PHOTO)
    assert (facts.format, facts.mime, facts.width, facts.height, facts.frames) == ("JPEG", "image/jpeg", 900, 600, 1)
    assert (facts.camera, facts.taken_at, facts.orientation) == ("Lumo L1", "2031-05-06T07:08:09+02:00", 6)
    assert facts.gps == ("-35.510000", "36.250000")
    assert (facts.caption, facts.credit) == ("A pier", "Ana Kell")
    assert ("EXIF Model", "L1") in facts.metadata


def test_the_time_of_the_last_change_is_not_the_time_taken() -> None:
    exif = Image.Exif()
    exif[0x0132] = "2031:06:01 00:00:00"
    assert read_image(encoded(drawing(), "JPEG", exif=exif))[0].taken_at == ""


@pytest.mark.parametrize("written", ["0000:00:00 00:00:00", "2031:02:31 07:08:09", "soon"])
def test_a_date_that_is_none_is_left_out(written: str) -> None:
    exif = Image.Exif()
    exif.get_ifd(0x8769)[0x9003] = written
    assert read_image(encoded(drawing(), "JPEG", exif=exif))[0].taken_at == ""


@pytest.mark.parametrize(
    "place", [{1: "N", 2: (95.0, 0.0, 0.0), 3: "E", 4: (1.0, 0.0, 0.0)}, {1: "N"}, {2: 1.0, 4: 2.0}]
)
def test_a_place_not_on_the_globe_is_left_out(place: dict[int, Any]) -> None:
    exif = Image.Exif()
    exif.get_ifd(0x8825).update(place)
    assert read_image(encoded(drawing(), "JPEG", exif=exif))[0].gps is None


@pytest.mark.parametrize("form", ["PNG", "WEBP", "TIFF", "GIF", "BMP"])
def test_every_form_looks_alike(form: str) -> None:
    facts, _small = read_image(encoded(drawing(), form))
    photo, _small = read_image(encoded(drawing(), "JPEG"))
    assert facts.format == form and facts.mime.startswith("image/")
    assert distance(facts.phash64, photo.phash64) <= 10 and distance(facts.dhash64, photo.dhash64) <= 10


@pytest.mark.parametrize("mode", ["1", "L", "P", "RGBA", "LA", "CMYK", "I;16"])
def test_every_mode_gives_a_thumbnail(mode: str) -> None:
    grey = drawing().convert("L")
    deep = grey.convert("I").point(lambda value: value * 257).convert("I;16")
    facts, small = read_image(encoded(deep if mode == "I;16" else drawing().convert(mode), "TIFF"))
    plain, _small = read_image(encoded(grey, "TIFF"))
    with Image.open(io.BytesIO(small)) as shown:
        assert shown.format == "JPEG" and shown.size == (320, 213)
    assert distance(facts.dhash64, plain.dhash64) <= 10 or mode in ("1", "P")


@pytest.mark.parametrize("mode", ["L", "P", "1", "I;16", "RGBA"])
def test_a_large_picture_of_every_mode_is_made_small_without_being_converted_whole(mode: str) -> None:
    grey = drawing().convert("L").resize((2_600, 1_500))
    deep = grey.convert("I").point(lambda value: value * 257).convert("I;16")
    made = encoded(deep if mode == "I;16" else grey.convert(mode), "PNG")
    facts, small = read_image(made)
    like, _small = read_image(encoded(grey, "PNG"))
    assert (facts.width, facts.height) == (2_600, 1_500)
    assert distance(facts.dhash64, like.dhash64) <= 10 or mode == "1"
    shown, seen = Image.open(io.BytesIO(small)), Image.open(io.BytesIO(make_preview(made, 500).jpeg))
    assert shown.size == (320, 185) and seen.size == (500, 288)
    for picture in (shown, seen):
        assert abs(_mean(picture) - _mean(grey)) < 12
    tile = held_pixels(made).tile(1, 0, 0)
    assert (tile.width, tile.height) == (512, 512)
    assert abs(_mean(Image.frombytes("RGB", (512, 512), tile.rgb)) - _mean(grey.crop((0, 0, 1_024, 1_024)))) < 12


def _mean(picture: Image.Image) -> float:
    return ImageStat.Stat(picture.convert("L")).mean[0]


def test_a_preview_is_turned_as_its_camera_was_held() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    made = make_preview(encoded(drawing().transpose(Image.Transpose.ROTATE_90), "JPEG", exif=exif), 300)
    assert (made.width, made.height) == (900, 600)
    with Image.open(io.BytesIO(made.jpeg)) as shown:
        assert shown.size == (300, 200)


def test_a_smaller_greyer_worse_copy_looks_alike_and_another_picture_does_not() -> None:
    first, _small = read_image(encoded(drawing(), "PNG"))
    copy, _small = read_image(encoded(drawing().resize((450, 300)).convert("L"), "JPEG", quality=30))
    other, _small = read_image(encoded(ImageOps.flip(drawing()), "PNG"))
    assert distance(first.phash64, copy.phash64) <= 10 and distance(first.dhash64, copy.dhash64) <= 10
    assert distance(first.phash64, other.phash64) > 10 and distance(first.dhash64, other.dhash64) > 10


def test_mirror_image_turned_copy_and_letterbox_are_recognised() -> None:
    first, _small = read_image(encoded(drawing(), "PNG"))
    mirrored, _small = read_image(encoded(ImageOps.mirror(drawing()), "PNG"))
    assert distance(first.dhash64, mirrored.dhash64_mirrored) <= 4 < distance(first.dhash64, mirrored.dhash64)
    exif = Image.Exif()
    exif[0x0112] = 6
    lying = drawing().transpose(Image.Transpose.ROTATE_90)
    assert distance(first.dhash64, read_image(encoded(lying, "JPEG", exif=exif))[0].dhash64) <= 6
    boxed = ImageOps.expand(drawing(), (0, 120), "black")
    assert distance(first.dhash64, read_image(encoded(boxed, "PNG"))[0].dhash64) <= 10


def test_a_blank_picture_has_no_look() -> None:
    facts, _small = read_image(encoded(Image.new("RGB", (300, 300), "grey"), "PNG"))
    assert (facts.phash64, facts.dhash64, facts.phash64_mirrored, facts.dhash64_mirrored) == ("", "", "", "")


def test_the_thumbnail_is_turned_and_carries_no_metadata() -> None:
    _facts, small = read_image(PHOTO)
    with Image.open(io.BytesIO(small)) as shown:
        assert shown.size == (213, 320)
        assert not shown.getexif() and not shown.getxmp()
    assert b"Lumo" not in small and b"Ana Kell" not in small and b"Exif" not in small


def test_frames_are_counted() -> None:
    pictures = [drawing(60, 40), ImageOps.mirror(drawing(60, 40)), ImageOps.flip(drawing(60, 40))]
    for form in ("GIF", "TIFF"):
        data = encoded(pictures[0], form, save_all=True, append_images=pictures[1:])
        assert read_image(data)[0].frames == 3


def test_metadata_is_bounded_and_entities_are_not_expanded() -> None:
    exif = Image.Exif()
    exif[0x010E] = "x" * 60_000
    facts, _small = read_image(encoded(drawing(), "PNG", exif=exif))
    assert max(len(value) for _name, value in facts.metadata) <= 500
    bomb, _small = read_image(encoded(drawing(), "JPEG", xmp=XMP_BOMB.encode()))
    assert bomb.metadata == (("XMP", "could not be read"),)


def png(width: int, height: int) -> bytes:
    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(b"\0" * 1_000)) + chunk(b"IEND", b"")


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (png(20_000, 20_000), "image-bomb"),
        (png(10_001, 10_000), "image-bomb"),
        (PHOTO[: len(PHOTO) // 2], "image-truncated"),
        (PHOTO[:-200], "image-truncated"),
        (png(500, 500), "image-truncated"),
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + b"\xff" * 500, "image-unreadable"),
        (b"", "image-unreadable"),
        (b"<html>no picture</html>", "image-unreadable"),
        (b"GIF89a\0\0\0\0\0\0\0;", "image-unreadable"),
    ],
)
def test_refusals(data: bytes, code: str) -> None:
    with pytest.raises(InputError) as caught:
        read_image(data)
    assert caught.value.code == code and caught.value.advice


SMALL = [encoded(drawing(60, 40), form) for form in ("JPEG", "PNG", "WEBP", "TIFF", "GIF")]


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(SMALL), st.lists(st.tuples(st.integers(0, 400), st.integers(0, 255)), min_size=1, max_size=8))
def test_damage_is_refused_or_read_never_a_crash(data: bytes, changes: list[tuple[int, int]]) -> None:
    damaged = bytearray(data)
    for place, value in changes:
        damaged[place % len(damaged)] = value
    try:
        assert read_image(bytes(damaged))[0].width > 0
    except InputError as error:
        assert error.code in ("image-unreadable", "image-truncated", "image-bomb")


def test_a_real_heic_file() -> None:
    """Drawn for this test and encoded once with libheif and x265: the program itself cannot write the format."""
    data = (Path(__file__).parent / "files" / "ridge.heic").read_bytes()
    facts, thumbnail = read_image(data)
    assert (facts.format, facts.width, facts.height) == ("HEIF", 320, 240)
    assert (facts.taken_at, facts.camera) == ("2026-03-04T05:06:07+02:00", "Orvane Optics Ridge 1")
    assert facts.gps == ("12.500000", "45.250000")
    assert facts.caption == "A drawn ridge with a sun"
    with Image.open(io.BytesIO(thumbnail)) as small:
        red, green, blue = small.convert("RGB").getpixel((255, 55))  # type: ignore[misc]
    assert red > 200 > blue
    assert green > 150
    with pytest.raises(InputError) as caught:
        read_image(data[: len(data) // 2])
    assert caught.value.code in ("image-truncated", "image-unreadable")
