"""The dated picture: a strip above, and below it the raw picture's very pixels."""

from __future__ import annotations

import hashlib
import io
import resource
import struct
import sys
import time
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from desktop_app.capture.dated_picture import Dated, date_picture
from desktop_app.capture.strip_words import Label, ascii_address, draw_strip
from desktop_app.errors import InputError
from tests.analysis.image.test_png_rows import chunk, png

LABEL = Label("2026-11-28T17:57:08.123Z", "+01:00", "https://news.example/article?id=7", clock="synchronised")
MODES = st.sampled_from(["L", "LA", "RGB", "RGBA"])


def picture(mode: str, width: int, height: int, seed: int = 7) -> Image.Image:
    """Noise, so that PNG chooses among its filters."""
    import random

    bands = len(Image.new(mode, (1, 1)).getbands())
    return Image.frombytes(mode, (width, height), random.Random(seed).randbytes(width * height * bands))


def png_of(image: Image.Image, **how: object) -> bytes:
    out = io.BytesIO()
    image.save(out, "PNG", **how)
    return out.getvalue()


def dated(raw: bytes, label: Label = LABEL) -> tuple[Dated, Image.Image, bytes]:
    out = io.BytesIO()
    made = date_picture(io.BytesIO(raw), out, label)
    return made, Image.open(io.BytesIO(out.getvalue())), out.getvalue()


@settings(max_examples=40, deadline=None)
@given(MODES, st.integers(200, 420), st.integers(1, 90), st.integers(0, 9))
def test_below_the_strip_stand_the_very_pixels(mode: str, width: int, height: int, level: int) -> None:
    image = picture(mode, width, height, width * height)
    raw = png_of(image, compress_level=level)
    made, found, _ = dated(raw)
    assert (made.width, made.height, made.raw_sha256) == (width, height, hashlib.sha256(raw).hexdigest())
    assert found.mode == mode
    assert found.size == (width, height + made.strip_rows)
    assert found.crop((0, made.strip_rows, width, height + made.strip_rows)).tobytes() == image.tobytes()


def test_the_strip_says_when_where_and_which() -> None:
    _, found, _ = dated(png_of(picture("RGB", 1280, 30)))
    letters = draw_strip(LABEL, "", 1280, "RGB")
    assert letters.getextrema() != draw_strip(LABEL, "", 1280, "RGB").crop((0, 0, 1, 1)).getextrema()
    later = dated(png_of(picture("RGB", 1280, 30)), Label("2026-11-28T17:57:09.123Z", "+01:00", LABEL.address))[1]
    elsewhere = dated(png_of(picture("RGB", 1280, 30)), Label(LABEL.taken_at, "+01:00", "https://other.example/"))[1]
    top = (0, 0, 1280, 60)
    assert found.crop(top).tobytes() != later.crop(top).tobytes()
    assert found.crop(top).tobytes() != elsewhere.crop(top).tobytes()


@pytest.mark.parametrize(
    ("address", "written"),
    [
        ("https://مثال.مصر:8080/مقال/١", "https://xn--mgbh0fb.xn--wgbh1c:8080/%D9%85%D9%82%D8%A7%D9%84/%D9%A1"),
        ("https://news.example/%D9%85?q=a b", "https://news.example/%D9%85?q=a%20b"),
        ("https://[::1/\u202egpj", "https://[::1/%E2%80%AEgpj"),
        ("https://a.example/\ud800", "https://a.example/?"),
    ],
)
def test_addresses_are_written_in_ascii(address: str, written: str) -> None:
    assert ascii_address(address) == written
    dated(png_of(picture("RGB", 300, 3)), Label(LABEL.taken_at, "-03:30", address, address + "/end"))


def test_a_very_long_address_leaves_its_middle_out_and_says_so() -> None:
    address = "https://news.example/" + "x" * 30_000
    _, found, _ = dated(png_of(picture("RGB", 1280, 4)), Label(LABEL.taken_at, "", address, address + "y"))
    assert found.height < 500


def test_a_tall_picture_costs_no_memory_and_little_time() -> None:
    row = bytes(range(256)) * 15
    engine = zlib.compressobj(1)
    packed = b"".join(engine.compress((b"\2" if y % 3 else b"\0") + row) for y in range(60_000)) + engine.flush()
    head = struct.pack(">IIBBBBB", 1280, 60_000, 8, 2, 0, 0, 0)
    raw = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", packed) + chunk(b"IEND", b"")
    before, started = _peak(), time.process_time()
    out = io.BytesIO()
    made = date_picture(io.BytesIO(raw), out, LABEL)
    assert time.process_time() - started < 5
    assert _peak() - before < 64 * 1024 * 1024
    rows = struct.unpack(">II", out.getvalue()[16:24])
    assert rows == (1280, 60_000 + made.strip_rows)
    stream = b"".join(_bodies(out.getvalue()))
    assert len(zlib.decompress(stream)) == 3841 * rows[1]


def _peak() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)


def _bodies(data: bytes) -> list[bytes]:
    found, at = [], 8
    while at < len(data):
        size, kind = struct.unpack_from(">I4s", data, at)
        assert struct.unpack_from(">I", data, at + 8 + size)[0] == zlib.crc32(data[at + 4 : at + 8 + size])
        found += [data[at + 8 : at + 8 + size]] if kind == b"IDAT" else []
        at += size + 12
    return found


def test_colour_chunks_stay() -> None:
    _, _, data = dated(png_of(picture("RGB", 300, 3), dpi=(72, 72), icc_profile=b"profile" * 9))
    assert b"iCCP" in data
    assert b"pHYs" in data


def test_pixels_in_many_pieces() -> None:
    image = picture("RGB", 300, 12)
    whole = png_of(image)
    packed = b"".join(_bodies(whole))
    pieces = b"".join(chunk(b"IDAT", packed[at : at + 1]) for at in range(7)) + chunk(b"IDAT", b"")
    pieces += chunk(b"IDAT", packed[7:-3]) + b"".join(chunk(b"IDAT", packed[-3:][at : at + 1]) for at in range(3))
    head = struct.pack(">IIBBBBB", 300, 12, 8, 2, 0, 0, 0)
    made, found, _ = dated(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + pieces + chunk(b"IEND", b""))
    assert found.crop((0, made.strip_rows, 300, found.height)).tobytes() == image.tobytes()


ROWS = (b"\0" + b"\x7f" * 900) * 4


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"\xff\xd8\xff no PNG",
        png(300, 4, ROWS)[:-40],
        png(300, 4, ROWS[:-1]),
        png(300, 4, ROWS + b"\0" * 100_000_000),
        png(300, 4, ROWS, interlaced=1),
        png(300, 4, ROWS, colour=3),
        png(300, 4, ROWS, depth=16),
        png(30, 4, ROWS),
        png(300, 600_000, ROWS),
        png(300, 4, ROWS).replace(b"IEND", b"tRNS"),
        png(300, 4, ROWS)[:8] + chunk(b"IDAT", zlib.compress(ROWS)),
        png(300, 4, ROWS).replace(zlib.compress(ROWS)[-4:], b"\0\0\0\0"),
    ],
)
def test_what_is_no_whole_picture_is_refused(raw: bytes) -> None:
    out = io.BytesIO()
    with pytest.raises(InputError) as refused:
        date_picture(io.BytesIO(raw), out, LABEL)
    assert refused.value.code == "picture-not-dated"
    assert not out.getvalue()
