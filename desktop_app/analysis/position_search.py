"""Looking for positions in files: pictures' metadata, pages with the pictures inside them, texts, PDFs."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator

from desktop_app.analysis.image.metadata import metadata
from desktop_app.analysis.image.open import opened
from desktop_app.analysis.positions import Positions, positions_in_text
from desktop_app.analysis.recording.telling import facts_in, is_recording, positions_of
from desktop_app.errors import InputError

MAX_PICTURES = 500
_SVG = "image/svg+xml"
"""Text that draws a picture; it is read, never drawn."""
_DATA_PICTURE = re.compile(r"data:image/[a-z.+-]{1,20};base64,([A-Za-z0-9+/=\s%]{64,})", re.I)


def positions_in(data: bytes, mime: str) -> Positions:
    """Look into a picture's metadata, a page (and the pictures inside it), a text, a recording's container, or a PDF's open parts."""
    if mime.startswith("image/") and mime != _SVG:
        return Positions(picture_positions(data))
    if mime.startswith("text/") or mime in ("application/json", "application/xml", "application/xhtml+xml", _SVG):
        text = data.decode("utf-8", "replace")
        return Positions(tuple(dict.fromkeys((*positions_in_text(text), *_inside(text)))))
    if is_recording(mime):
        return positions_of(facts_in(data, mime))
    if mime == "application/pdf":
        return Positions(positions_in_text(data.decode("latin-1")))
    return Positions(looked=False)


def picture_positions(data: bytes) -> tuple[str, ...]:
    """What a picture's metadata tells of a position; its pixels are not looked at."""
    try:
        with opened(data) as image:
            found = metadata(image)
    except InputError:
        return ("a picture that cannot be read",)
    if any("gps" in name.lower() for name, _value in found):
        return ("GPS metadata of a picture",)
    words = " ".join(f"{name}: {value}" for name, value in found)
    return tuple(f"{kind} in a picture's metadata" for kind in positions_in_text(words))


def _inside(page: str) -> Iterator[str]:
    for number, match in enumerate(_DATA_PICTURE.finditer(page)):
        if number == MAX_PICTURES:
            yield "more pictures inside a page than are looked at"
            return
        try:
            data = base64.b64decode(re.sub(r"\s", "", match[1]), validate=True)
        except (binascii.Error, ValueError):
            continue
        yield from (f"{words} inside a page" for words in picture_positions(data))
