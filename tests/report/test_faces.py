"""Faces: base and mark never part, what nobody can print is listed, a font that fails to load, forms by language."""

from __future__ import annotations

from importlib import resources
from pathlib import Path

import pytest

from desktop_app.errors import EnvironmentFaultError
from desktop_app.report.text.block import Block, Style
from desktop_app.report.text.face import Face
from desktop_app.report.text.faces import FaceStack
from desktop_app.report.text.graphemes import graphemes


def _chosen(text: str) -> list[tuple[str, str]]:
    return [(text[start:end], face.name) for start, end, face in FaceStack().choose(text, bold=False)]


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("x\u0301\u0323", ["x\u0301\u0323"]),
        ("\u0915\u094d\u0937\u093f", ["\u0915\u094d\u0937\u093f"]),
        ("\u1019\u103c\u1014\u103a", ["\u1019\u103c", "\u1014\u103a"]),
        ("\U0001f469\U0001f3fd\u200d\U0001f692!", ["\U0001f469\U0001f3fd\u200d\U0001f692", "!"]),
        ("\U0001f1fa\U0001f1e6\U0001f1eb\U0001f1f7", ["\U0001f1fa\U0001f1e6", "\U0001f1eb\U0001f1f7"]),
        ("\u0643\u064e\u062a", ["\u0643\u064e", "\u062a"]),
        ("a b", ["a", " ", "b"]),
    ],
)
def test_graphemes(text: str, whole: list[str]) -> None:
    assert [text[start:end] for start, end in graphemes(text)] == whole


@pytest.mark.parametrize(
    "text", ["\u0915\u0951", "a\u0301\u0323", "\u0628\u0654", "\u05d0\u05b7", "\u1000\u102d\u102f"]
)
def test_a_mark_stays_with_its_base_in_one_face(text: str) -> None:
    assert len(_chosen(text)) == 1


def test_a_mark_that_the_bases_face_lacks_is_a_box_and_counted() -> None:
    """U+0301 stands in the Latin face and not in the Devanagari one: it is not set in a face away from its base."""
    stack = FaceStack()
    runs = stack.choose("\u0915\u0301", bold=False)
    assert [face.name for _start, _end, face in runs] == ["NotoSansDevanagari-Regular", "NotoSansSymbols2-Regular"]
    assert stack.missing == {"\u0301": 1}


def test_arabic_quotes_stay_arabic_and_latin_ones_latin() -> None:
    assert [name[:9] for _text, name in _chosen("«قتل» said «so»")] == ["NotoNaskh", "NotoSans-"]


@pytest.mark.parametrize("text", ["\U0001fae8", "\U00013000", "\ue123", "\u0378", "ka\U00010a00"])
def test_what_nobody_prints_is_listed_and_has_a_place(text: str) -> None:
    stack = FaceStack()
    block = Block(text, Style(10, 14), stack)
    block.wrap(300, 100)
    assert list(stack.missing.values()) == [1]
    assert block.paragraph.lines(300)[0].width > 0


def test_what_is_never_printed_by_itself_is_not_missing() -> None:
    stack = FaceStack()
    Block("a\u200d\u2060\ufe0f\u00ad\u202f\u2011b \u2009 \u3000", Style(10, 14), stack)
    assert stack.missing == {}


def test_only_the_faces_that_are_needed_are_read() -> None:
    stack = FaceStack()
    Block("Latin, Кириллица, ελληνικά", Style(10, 14), stack)
    assert list(stack.faces) == ["NotoSans-Regular"]


def test_a_damaged_font_is_one_sentence(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFaultError) as broken:
        Face("NotoSans-Regular", b"no font at all")
    monkeypatch.setattr("desktop_app.report.text.faces.resources.files", lambda _name: tmp_path)
    with pytest.raises(EnvironmentFaultError) as lost:
        FaceStack().choose("a", bold=False)
    assert broken.value.code == lost.value.code == "font-damaged"
    assert broken.value.details == {"font": "NotoSans-Regular"}


def test_the_language_chooses_a_letters_form() -> None:
    data = (resources.files("resources.fonts") / "NotoSans-Italic.ttf").read_bytes()
    face, serbian = Face("NotoSans-Italic", data), "бгдпт"
    for lang in ("", "ru", "sr"):
        face.shape(serbian, rtl=False, lang=lang)
    glyphs = {gid for gid, _words, _width in face.cids()}
    assert len(glyphs) > len(serbian) + 1, "no form of its own for Serbian"


def test_words_are_kept_within_bounds() -> None:
    stack = FaceStack()
    face = stack.first
    for number in range(45_000):
        face.shape(f"{number:x}", rtl=False)
    assert len(face._shaped) + len(face._shaped_before) <= 40_000
