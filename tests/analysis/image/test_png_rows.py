"""A PNG whose pixel data ends early is read as far as it goes and said to be damaged."""

from __future__ import annotations

import io
import struct
import time
import zlib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from desktop_app.analysis.image.png_rows import missing_rows
from desktop_app.analysis.image.read import read_image
from tests.journeys.command_line import call

DEPTHS = [(0, 1), (0, 2), (0, 4), (0, 8), (0, 16), (2, 8), (2, 16), (3, 1), (3, 8), (4, 8), (6, 8), (6, 16)]
SAMPLES = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}


def chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def png(width: int, height: int, pixels: bytes, colour: int = 2, depth: int = 8, interlaced: int = 0) -> bytes:
    head = struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, interlaced)
    palette = chunk(b"PLTE", bytes(range(256)) * 3) if colour == 3 else b""
    packed = zlib.compress(pixels)
    half = len(packed) // 2
    parts = chunk(b"IDAT", packed[:half]) + chunk(b"IDAT", packed[half:])
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + palette + parts + chunk(b"IEND", b"")


def row(width: int, colour: int = 2, depth: int = 8) -> bytes:
    return b"\0" + b"\x7f" * ((width * depth * SAMPLES[colour] + 7) // 8)


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(DEPTHS), st.integers(1, 40), st.integers(1, 40), st.data())
def test_rows_are_counted_whatever_the_form(
    form: tuple[int, int], width: int, height: int, data: st.DataObject
) -> None:
    colour, depth = form
    there = data.draw(st.integers(0, height))
    pixels = row(width, colour, depth) * there + row(width, colour, depth)[:-1] * (there < height)
    assert missing_rows(png(width, height, pixels, colour, depth)) == (height - there, height)


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 30), st.integers(1, 30))
def test_an_interlaced_picture_has_the_rows_of_its_passes(width: int, height: int) -> None:
    """Adam7, counted here pixel by pixel."""
    passes = [
        (xs, ys)
        for left, top, across, down in (
            *((0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4)),
            *((0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)),
        )
        if (xs := len(range(left, width, across))) and (ys := len(range(top, height, down)))
    ]
    whole = b"".join(row(xs) * ys for xs, ys in passes)
    rows = sum(ys for _xs, ys in passes)
    assert missing_rows(png(width, height, whole, interlaced=1)) == (0, rows)
    assert missing_rows(png(width, height, whole[:-1], interlaced=1)) == (1, rows)
    assert missing_rows(png(width, height, b"", interlaced=1)) == (rows, rows)
    read_image(png(width, height, whole, interlaced=1))


def test_what_other_programs_write_is_whole() -> None:
    for mode in ("1", "L", "P", "LA", "RGB", "RGBA", "I;16"):
        out = io.BytesIO()
        Image.new(mode, (33, 21)).save(out, "PNG")
        assert missing_rows(out.getvalue()) == (0, 21), mode
        assert read_image(out.getvalue())[0].damage == ""


@pytest.mark.parametrize("data", [b"", b"\x89PNG\r\n\x1a\n", b"GIF89a", png(3, 3, b"")[:20]])
def test_what_is_no_png_has_no_rows(data: bytes) -> None:
    assert missing_rows(data) == (0, 0)


def test_a_broken_stream_counts_what_came_before() -> None:
    data = bytearray(png(300, 200, bytes(range(256)) * 704))
    at = data.rindex(b"IDAT") + 30
    data[at : at + 40] = bytes(40)
    missing, rows = missing_rows(bytes(data))
    assert (0 < missing <= 200, rows) == (True, 200)


def test_a_bomb_is_not_unpacked_beyond_its_own_size() -> None:
    started = time.process_time()
    assert missing_rows(png(10, 10, bytes(200 * 1024 * 1024))) == (0, 10)
    assert time.process_time() - started < 2


def test_it_is_captured_and_said_to_be_damaged(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path, folder = tmp_path / "early.png", str(tmp_path / "case")
    path.write_bytes(png(320, 240, row(320) * 100))
    call(capsys, "create", folder, "--name", "c", "--researcher", "r")
    found = call(capsys, "capture", folder, str(path))["captured"][0]
    sentence = "its pixel data ends early: 100 of 240 rows are there"
    assert (found["kind"], found["damaged"]) == ("image", sentence)
    shown = call(capsys, "show", folder, found["item"])
    facts = [fact for fact in shown["record"]["facts"] if fact["name"] == "damaged"]
    assert facts == [{"name": "damaged", "value": sentence, "how": "observed", "by": "attest"}]
    call(capsys, "extract", folder, found["sha256"], str(tmp_path / "out.png"))
    assert (tmp_path / "out.png").read_bytes() == path.read_bytes()
