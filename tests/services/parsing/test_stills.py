"""The stills program: pictures of a video at their times, and what hostile files get: an answer, bounded."""

from __future__ import annotations

import io
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from desktop_app.rows.times import evenly
from desktop_app.services.parsing import stills
from desktop_app.services.parsing.stills import draw_stills
from tests.analysis.recording.made import FILES, avi


@pytest.mark.parametrize("name", ["phone.mp4", "phone.mov", "clip.webm", "clip.mkv", "clip.3gp"])
def test_each_format_is_drawn_at_the_middles(name: str) -> None:
    found = draw_stills(FILES / name, 60)
    assert found.fault == ""
    assert [round(still.at_ms, -3) for still in found.found] in ([0, 1000, 2000], [400, 1400, 2400])
    assert abs(found.length_ms - 3_000) < 50
    with Image.open(io.BytesIO(found.found[0].jpeg)) as image:
        assert image.size == (160, 120)
        assert not image.getexif()


def test_the_pictures_are_those_of_the_file(tmp_path: Path) -> None:
    """The ball moves five pixels a frame: it is where it was at that time."""
    (tmp_path / "ball.avi").write_bytes(avi(20, 10))
    found = draw_stills(tmp_path / "ball.avi", 60, times=(1_050,))
    (still,) = found.found
    assert still.at_ms in (1_000, 1_100)
    with Image.open(io.BytesIO(still.jpeg)) as image:
        pixel = image.convert("RGB").getpixel((5 * still.at_ms // 100 + 12, 32))
    assert isinstance(pixel, tuple)
    assert pixel[0] > 200 > 120 > pixel[2]


def test_evenly_spaced() -> None:
    assert evenly(12_000, 12) == [500 + 1000 * at for at in range(12)]
    assert evenly(400, 12) == [200]
    assert len(evenly(3_600_000, 12)) == 12


def test_a_cut_video_gives_what_is_there(tmp_path: Path) -> None:
    data = (FILES / "phone.mp4").read_bytes()
    (tmp_path / "cut.mp4").write_bytes(data[: len(data) // 2])
    found = draw_stills(tmp_path / "cut.mp4", 60)
    assert found.found or found.fault


@pytest.mark.parametrize(
    "data",
    [b"These are words and no video.\n" * 50, b"\0\0\0\x18ftypisom" + bytes(4_000), (FILES / "voice.mp3").read_bytes()],
)
def test_no_video_is_said_to_be_none(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "x.mp4").write_bytes(data)
    found = draw_stills(tmp_path / "x.mp4", 60)
    assert found.found == ()
    assert found.fault


def test_time_is_bounded(tmp_path: Path) -> None:
    (tmp_path / "ball.avi").write_bytes(avi(20))
    assert "longer than" in draw_stills(tmp_path / "ball.avi", 0.05).fault


def test_memory_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    """Too little of it even to start: the answer says so, nothing is raised."""
    monkeypatch.setattr(stills, "MEMORY_MB", 60)
    assert "broke down" in draw_stills(FILES / "phone.mp4", 60).fault


@pytest.mark.parametrize(
    "form",
    [
        "#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXT-X-MEDIA-SEQUENCE:0\n#EXTINF:1,\n{address}/a.ts\n#EXT-X-ENDLIST\n",
        "ffconcat version 1.0\nfile {address}/a.mp4\n",
    ],
)
def test_no_address_that_a_file_names_is_opened(tmp_path: Path, form: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.setblocking(False)
        (tmp_path / "list.m3u8").write_text(form.format(address=f"http://127.0.0.1:{server.getsockname()[1]}"))
        assert draw_stills(tmp_path / "list.m3u8", 60).found == ()
        with pytest.raises(BlockingIOError):
            server.accept()


def test_nothing_imports_the_program_and_it_alone_brings_qt() -> None:
    code = "import sys, desktop_app.services.parsing.stills, desktop_app.cli; print('PySide6' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
