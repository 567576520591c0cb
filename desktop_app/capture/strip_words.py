"""The words beside a dated picture: when, from where, and which picture it is; drawn with the fonts that came along."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from importlib import resources
from urllib.parse import quote, urlsplit, urlunsplit

from PIL import Image, ImageDraw, ImageFont

_SIZE = 17
_LINE = 25
_MARGIN = 14
_MOST_LINES = 6
"""Of one address; the record has it whole."""
_PAPER, _INK, _QUIET = (247, 246, 242), (20, 20, 20), (90, 90, 90)
_KEPT = "!#$%&'()*+,/:;=?@[]~"
"""What stays as it is in an address that is written in ASCII (RFC 3986, 2.2; a percent sign is one already)."""


@dataclass(frozen=True, slots=True)
class Label:
    """What the strip says. `taken_at`: ISO 8601 in UTC; `utc_offset`: such as +02:00; `clock`: what is known of it."""

    taken_at: str
    utc_offset: str
    address: str
    final_address: str = ""
    clock: str = ""


def draw_strip(label: Label, picture: str, width: int, mode: str) -> Image.Image:
    """The strip, `width` pixels wide, in Pillow's `mode`; its last row is all zeros. `picture`: which one it stands by."""
    font = _font()
    wide = width - 2 * _MARGIN
    lines = [line for said, quiet in _said(label, picture) for line in _wrapped(said, quiet, font, wide)]
    strip = Image.new("RGB", (width, len(lines) * _LINE + 2 * _MARGIN), _PAPER)
    pen = ImageDraw.Draw(strip)
    for number, (line, quiet) in enumerate(lines):
        pen.text((_MARGIN, _MARGIN + number * _LINE), line, font=font, fill=_QUIET if quiet else _INK)
    strip = strip.convert(mode)
    strip.paste((0,) * len(strip.getbands()), (0, strip.height - 1, width, strip.height))
    return strip


def _font() -> ImageFont.FreeTypeFont:
    """Laid out simply, so that the strip is the same on every machine: its words are ASCII."""
    data = (resources.files("resources.fonts") / "NotoSans-Regular.ttf").read_bytes()
    return ImageFont.truetype(io.BytesIO(data), _SIZE, layout_engine=ImageFont.Layout.BASIC)


def _said(label: Label, picture: str) -> Iterator[tuple[str, bool]]:
    """(line, whether it is drawn quietly)"""
    yield f"{label.taken_at.replace('T', ' ').replace('Z', '')} UTC{_local(label)}", False
    yield f"Address: {ascii_address(label.address)}", False
    if label.final_address and label.final_address != label.address:
        yield f"It led to: {ascii_address(label.final_address)}", False
    yield f"Picture below: {picture}", False
    clock = f" Time: {label.clock}." if label.clock else ""
    yield (
        f"This strip was added above the picture by Attest; nothing of the picture is covered or changed.{clock}",
        True,
    )


def _local(label: Label) -> str:
    """The same moment by this computer's offset; "" where the offset is not known."""
    if not label.utc_offset:
        return ""
    hours, _, minutes = label.utc_offset[1:].partition(":")
    apart = timedelta(hours=int(hours), minutes=int(minutes))
    moment = datetime.fromisoformat(label.taken_at)
    there = moment - apart if label.utc_offset.startswith("-") else moment + apart
    return f"   =   {there.strftime('%Y-%m-%d %H:%M:%S')} {label.utc_offset} local time"


def ascii_address(address: str) -> str:
    """As it goes over the wire (RFC 3987, 3.1): the host by IDNA, the rest percent-encoded; never anything but ASCII."""
    with suppress(ValueError, UnicodeError):  # what is no address is shown letter by letter
        parts = urlsplit(address)
        if not parts.netloc.isascii():
            host = (parts.hostname or "").encode("idna").decode("ascii")
            parts = parts._replace(netloc=f"{host}:{parts.port}" if parts.port else host)
            address = urlunsplit(parts)
    return quote(address, safe=_KEPT, errors="replace")


def _wrapped(said: str, quiet: bool, font: ImageFont.FreeTypeFont, wide: int) -> list[tuple[str, bool]]:
    """Lines no wider than the strip; of a very long address the middle is left out, and how much of it is said."""
    lines = list(_broken(said, font.getlength, wide))
    if len(lines) > _MOST_LINES:
        half = _MOST_LINES // 2
        gone = sum(map(len, lines[half : -half + 1]))
        lines = [*lines[:half], f"[{gone} characters left out here; the record has them]", *lines[-half + 1 :]]
    return [(line, quiet) for line in lines]


def _broken(said: str, length: Callable[[str], float], wide: int) -> Iterator[str]:
    """Cut at spaces where there are some, else between letters."""
    widths = {letter: length(letter) for letter in set(said)}
    line, used = "", 0.0
    for letter in said:
        if line and used + widths[letter] > wide:
            kept, space, rest = line.rpartition(" ")
            whole = space and kept and len(rest) < len(line) // 3
            yield kept if whole else line
            line = rest if whole else ""
            used = sum(widths[one] for one in line)
        line += letter
        used += widths[letter]
    yield line
