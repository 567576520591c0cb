"""The letterhead of a report from the researcher's own files: some lines of text, a picture."""

from __future__ import annotations

from pathlib import Path

from desktop_app.errors import InputError
from desktop_app.files import translated
from desktop_app.rows.pictures import Preview

MOST_LINES, LONGEST_LINE = 8, 120
_MOST_TEXT = 20_000
_MOST_LOGO = 10 * 1024 * 1024
_SIDE = 900
_BEGINNINGS = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")


def read_letterhead(file: Path) -> tuple[str, ...]:
    """The lines of a file in UTF-8, empty ones left out. InputError `letterhead-unreadable`."""
    with translated(), file.open("rb") as stream:
        data = stream.read(_MOST_TEXT + 1)
    try:
        lines = tuple(" ".join(line.split()) for line in data.decode("utf-8-sig").splitlines() if line.strip())
    except UnicodeDecodeError:
        lines = ()
    if not lines or len(lines) > MOST_LINES or max(map(len, lines)) > LONGEST_LINE or len(data) > _MOST_TEXT:
        advice = f"Give a text file in UTF-8 with 1 to {MOST_LINES} lines of at most {LONGEST_LINE} characters."
        raise InputError("letterhead-unreadable", "That file is no letterhead.", advice, {"file": str(file)})
    return lines


def read_logo(file: Path) -> bytes:
    """The bytes of a PNG or JPEG that can be shown. InputError `logo-unreadable`."""
    with translated(), file.open("rb") as stream:
        data = stream.read(_MOST_LOGO + 1)
    if len(data) > _MOST_LOGO or not data.startswith(_BEGINNINGS):
        raise _unreadable(str(file))
    make_logo(data)
    return data


def make_logo(data: bytes) -> Preview:
    """Its pixels alone, small, on white: nothing else of the file goes into a report. InputError `logo-unreadable`."""
    from desktop_app.analysis.image.preview import make_preview

    try:
        return make_preview(data, _SIDE)
    except InputError as error:
        raise _unreadable(error.message) from None


def _unreadable(why: str) -> InputError:
    advice = "Give a PNG or JPEG of at most 10 MB that other programs open."
    return InputError("logo-unreadable", "That file is no logo.", advice, {"why": why})
