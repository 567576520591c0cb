"""What the window says, and the scripts that its users read, are drawn from the bundled fonts alone."""

from __future__ import annotations

from importlib import resources
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QRawFont, QTextLayout
from PySide6.QtWidgets import QApplication

from desktop_app.ui import theme
from tests.words.__main__ import FOLDER
from tests.words.linguist import FORMS, read_ts

SAMPLES = {
    "Arabic": "صورة مزعومة للأضرار، ۱۲۳ ١٢٣", "Persian": "پیوند گزارش چگونه", "Hebrew": "תמונה נטענת",
    "Russian": "Заявленное изображение", "Ukrainian": "Їжак, ґанок, єднання, інше", "French": "L’œuvre où l’été naïf ç « »",
    "Spanish": "¿Qué pasó? ¡Mañana! pingüino", "Burmese": "မြန်မာနိုင်ငံ သတင်း", "Chinese": "受害者说 受害者說 大規模",
    "Japanese": "写真のひらがなカタカナ", "Hindi": "दावा किया गया चित्र", "Bengali": "দাবি করা ছবি", "Thai": "ภาพที่อ้างว่า",
    "Amharic": "የተባለ ምስል", "Armenian": "Պատկեր", "Georgian": "სურათი", "Greek": "Εικόνα",
}  # fmt: skip
_UNSEEN = frozenset("\n\u200b\u200c\u200d\u200f\u2066\u2067\u2068\u2069")


@pytest.fixture
def bundled(qapp: QApplication) -> frozenset[str]:
    """Families that come with Attest, and that Qt knows."""
    theme.load_fonts()
    with resources.as_file(resources.files("resources.fonts")) as folder:
        files = [QRawFont(str(path), 12.0) for path in sorted(Path(folder).glob("*.ttf"))]
    return frozenset(face.familyName() for face in files) & frozenset(QFontDatabase.families())


def _fonts() -> list[QFont]:
    plain = [theme.interface_font(), theme.reading_font()]
    heavy = [QFont(font) for font in plain]
    for font in heavy:
        font.setBold(True)
    return plain + heavy


def _missing(text: str, font: QFont, bundled: frozenset[str]) -> set[str]:
    """Letters that none of the font's bundled families has."""
    faces = [QRawFont.fromFont(QFont(family)) for family in font.families() if family in bundled]
    return {letter for letter in set(text) - _UNSEEN if not any(face.supportsCharacter(ord(letter)) for face in faces)}


def test_every_family_that_the_window_names_is_bundled(bundled: frozenset[str]) -> None:
    assert {family for font in _fonts() for family in font.families()} - bundled == set()


@pytest.mark.parametrize("script", SAMPLES)
def test_scripts_that_are_read_are_in_the_bundled_fonts(script: str, bundled: frozenset[str]) -> None:
    for font in _fonts():
        assert _missing(SAMPLES[script], font, bundled) == set()


@pytest.mark.parametrize("script", SAMPLES)
def test_scripts_are_drawn_by_the_bundled_fonts(script: str, bundled: frozenset[str]) -> None:
    """What Qt picks when it lays the words out, not only what it could pick."""
    for font in _fonts():
        layout = QTextLayout(SAMPLES[script], font)
        layout.beginLayout()
        layout.createLine()
        layout.endLayout()
        assert {run.rawFont().familyName() for run in layout.glyphRuns()} <= bundled


@pytest.mark.parametrize("language", FORMS)
def test_all_that_the_window_says_is_in_the_bundled_fonts(language: str, bundled: frozenset[str]) -> None:
    said = "".join(form for one in read_ts(FOLDER / f"attest_{language}.ts") for form in (one.source, *one.forms))
    for font in _fonts():
        assert _missing(said, font, bundled) == set()
