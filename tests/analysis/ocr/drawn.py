"""Pictures of words, drawn from the bundled fonts; the words are known."""

from __future__ import annotations

import io
import shutil
from importlib import resources

import pytest
from PIL import Image, ImageDraw, ImageFont

needs_tesseract = pytest.mark.skipif(shutil.which("tesseract") is None, reason="Tesseract is not installed")
LINES = {
    "eng": (
        "Shells fell near the old bridge", "in the harbour quarter on Tuesday,", "and three houses were burned.",
        "The school stayed closed all week.",
    ),
    "ara": ("سقطت القذائف قرب الجسر القديم", "في حي الميناء يوم الثلاثاء", "واحترقت ثلاثة منازل.", "بقيت المدرسة مغلقة طوال الأسبوع."),
    "rus": ("Снаряды упали у старого моста", "в портовом квартале во вторник,", "и сгорели три дома.", "Школа была закрыта всю неделю."),
}  # fmt: skip
_SIZE = 32


def page(language: str, lines: tuple[str, ...] | None = None, turned: int = 1) -> Image.Image:
    """Black words on white paper; Arabic begins at the right. `turned`: EXIF orientation to store it in."""
    said = lines or LINES[language]
    picture = Image.new("RGB", (30 * _SIZE, int(1.6 * _SIZE * len(said)) + 4 * _SIZE), "white")
    draw = ImageDraw.Draw(picture)
    name = "NotoNaskhArabic-Regular.ttf" if language == "ara" else "NotoSans-Regular.ttf"
    with resources.as_file(resources.files("resources.fonts") / name) as file:
        font = ImageFont.truetype(file, _SIZE)
        for row, line in enumerate(said):
            top = 2 * _SIZE + 1.6 * _SIZE * row
            if language == "ara":
                draw.text((28 * _SIZE, top), line, font=font, fill="black", anchor="ra")
            else:
                draw.text((2 * _SIZE, top), line, font=font, fill="black")
    return picture.transpose(Image.Transpose.ROTATE_180) if turned == 3 else picture


def png(picture: Image.Image) -> bytes:
    """As a file."""
    out = io.BytesIO()
    picture.save(out, "PNG")
    return out.getvalue()


def jpeg(picture: Image.Image, orientation: int = 1, *, gps: bool = False) -> bytes:
    """As a camera would store it."""
    exif = Image.Exif()
    exif[0x0112] = orientation
    if gps:
        exif.get_ifd(0x8825).update({1: "N", 2: (10.0, 20.0, 30.0), 3: "E", 4: (40.0, 50.0, 6.0)})
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=90, exif=exif)
    return out.getvalue()


def scan(*pictures: Image.Image) -> bytes:
    """A PDF of pictures, without a letter of text."""
    out = io.BytesIO()
    pictures[0].save(out, "PDF", save_all=True, append_images=pictures[1:], resolution=150)
    return out.getvalue()


def plain_words(text: str) -> set[str]:
    """Its words without the marks around them."""
    return {word.strip(".,") for word in text.split()}


def recall(language: str, read: str) -> float:
    """How much of what was drawn was read."""
    wanted = plain_words(" ".join(LINES[language]))
    return len(wanted & plain_words(read)) / len(wanted)
