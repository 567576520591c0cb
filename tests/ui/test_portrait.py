"""A picture of the window without a person at it, as the command line draws it: the program itself, in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.services.archive import create
from desktop_app.services.capture import Captured, capture_sources
from desktop_app.services.capture_record import Stated

_RED = bytes((200, 30, 40))
_PAGE = (
    '<!doctype html><title>A red page</title><body style="background:#c81e28"><p>The bridge was closed on Monday. '
    "Twelve people waited at its northern end until the evening.</p></body>"
)


@pytest.fixture
def item(home: Path, tmp_path: Path) -> str:
    """A page whose colour no part of the window has; its archive is `tmp_path / "case"`."""
    (tmp_path / "red.html").write_text(_PAGE, "utf-8")
    with create(tmp_path / "case", "Case", "R1", home).archive as archive:
        (found,) = capture_sources(archive, [str(tmp_path / "red.html")], Stated())
    assert isinstance(found, Captured)
    return str(found.item)


def drawn(case: Path, *more: str) -> subprocess.CompletedProcess[str]:
    call = [sys.executable, "-m", "desktop_app", "open", str(case), *more]
    return subprocess.run(call, capture_output=True, text=True, env=os.environ, timeout=120)


def colours(picture: Path) -> list[bytes]:
    """The colour of every pixel (ppm(5))."""
    kind, size, most, pixels = picture.read_bytes().split(b"\n", 3)
    assert (kind, most) == (b"P6", b"255")
    width, height = map(int, size.split())
    assert len(pixels) == 3 * width * height
    return [pixels[at : at + 3] for at in range(0, len(pixels), 3)]


def test_the_window_is_drawn_as_it_opens(item: str, tmp_path: Path) -> None:
    assert drawn(tmp_path / "case", "--picture", str(tmp_path / "window.ppm")).returncode == 0
    seen = colours(tmp_path / "window.ppm")
    assert len(set(seen)) > 100
    assert _RED not in seen


def test_the_page_as_captured_is_in_it_where_it_is_asked_for(item: str, tmp_path: Path) -> None:
    assert drawn(tmp_path / "case", "--picture", str(tmp_path / "page.ppm"), "--page", item).returncode == 0
    seen = colours(tmp_path / "page.ppm")
    assert seen.count(_RED) > len(seen) / 10


def test_a_picture_that_cannot_be_written_is_told(item: str, tmp_path: Path) -> None:
    done = drawn(tmp_path / "case", "--picture", str(tmp_path / "no such folder" / "window.ppm"))
    assert done.returncode == 4
    assert "(window-not-drawn)" in done.stderr
