"""Pictures that can be told from one another, drawn for tests."""

from __future__ import annotations

import io

from PIL import Image, ImageDraw


def scene(seed: int = 0, width: int = 900, height: int = 600, caption: str = "") -> bytes:
    """A JPEG; `caption` goes into its EXIF."""
    picture = Image.new("RGB", (width, height), (40 + 30 * seed % 200, 90, 120))
    draw = ImageDraw.Draw(picture)
    for at in range(14):
        x, y = (at * 97 + seed * 131) % width, (at * 61 + seed * 53) % height
        draw.ellipse((x, y, x + 150, y + 110), fill=((at * 37 + seed * 70) % 255, (at * 91) % 255, (at * 17) % 255))
    exif = Image.Exif()
    if caption:
        exif[0x010E] = caption
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=92, exif=exif)
    return out.getvalue()
