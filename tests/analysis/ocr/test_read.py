"""Words read in pictures: enough of them, in the right script, where they stand; a program that hangs or lies is bounded."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import pytest

from archive_schema.read_words import ReadSheet, mean_confidence, sheet_text
from desktop_app.analysis.ocr.languages import for_script, to_try
from desktop_app.analysis.ocr.model import Pixels, Reading
from desktop_app.analysis.ocr.picture import MAX_SIDE, grey_picture
from desktop_app.analysis.ocr.program import find_tesseract
from desktop_app.analysis.ocr.read import read_picture
from desktop_app.analysis.ocr.tsv import words_of
from desktop_app.errors import AppError, CancelledError, EnvironmentFaultError, InputError
from tests.analysis.ocr.drawn import LINES, jpeg, needs_tesseract, page, png, recall

HEAD = "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n"


def pixels(data: bytes) -> Pixels:
    size, grey = grey_picture(data)
    return Pixels(size.width, size.height, 1, grey, size.factor)


def text(reading: Reading) -> str:
    return sheet_text(ReadSheet(number=1, width=1, height=1, words=list(reading.words)))


@needs_tesseract
@pytest.mark.parametrize("language", LINES)
def test_the_script_is_found_and_the_words_are_read(language: str) -> None:
    found = read_picture(find_tesseract(), pixels(png(page(language))))
    assert found.languages[0] == language
    assert recall(language, text(found)) >= 0.95
    assert mean_confidence([ReadSheet(number=1, width=1, height=1, words=list(found.words))]) > 80


@needs_tesseract
def test_lines_keep_their_order_and_boxes_their_place() -> None:
    found = read_picture(find_tesseract(), pixels(png(page("eng"))))
    assert text(found).split("\n")[0] == LINES["eng"][0]
    bridge = next(word for word in found.words if word.text == "bridge")
    assert 400 < bridge.x < 600 and 60 < bridge.y < 110 and 60 < bridge.w < 140


@needs_tesseract
def test_a_camera_held_upside_down_is_read_upright() -> None:
    found = read_picture(find_tesseract(), pixels(jpeg(page("eng", turned=3), orientation=3)))
    assert recall("eng", text(found)) >= 0.95


@needs_tesseract
def test_too_few_letters_for_the_script_are_read_in_the_surest_language() -> None:
    found = read_picture(find_tesseract(), pixels(png(page("rus", ("Школа закрыта",)))))
    assert text(found) == "Школа закрыта"
    assert "surest" in found.how


@needs_tesseract
def test_a_choice_goes_before_what_would_be_found_and_lacking_data_are_named() -> None:
    program = find_tesseract()
    chosen = read_picture(program, pixels(png(page("eng"))), ("rus",))
    assert chosen.languages == ("rus",) and recall("eng", text(chosen)) < 0.5
    with pytest.raises(EnvironmentFaultError) as caught:
        read_picture(program, pixels(png(page("eng"))), ("xyz",))
    assert caught.value.code == "ocr-language-missing"
    assert "tesseract-ocr-xyz" in caught.value.advice


def test_no_program_is_one_clear_sentence(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(EnvironmentFaultError) as caught:
        find_tesseract()
    assert caught.value.code == "ocr-missing"
    assert "tesseract-ocr" in caught.value.advice


def stand_in(folder: Path, monkeypatch: pytest.MonkeyPatch, answer: str) -> None:
    """A program by Tesseract's name that says what it is and then does as told."""
    file = folder / "tesseract"
    data = 'List of available languages in "/nowhere/" (2):\\neng\\nara'
    file.write_text(
        f'#!/bin/sh\ncase "$1" in\n--version) echo "tesseract 5.9.9";;\n--list-langs) printf \'{data}\\n\';;\n*) {answer};;\nesac\n'
    )
    file.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a shell script")
@pytest.mark.parametrize(
    ("answer", "code"),
    [
        ("exec sleep 600", "ocr-too-long"),
        ("cat >/dev/null; exit 3", "ocr-failed"),
        ("cat >/dev/null; echo nonsense", "ocr-failed"),
        ("exit 0", "ocr-failed"),
        ("kill -9 $$", "ocr-failed"),
    ],
)
def test_a_program_that_hangs_dies_or_talks_nonsense_is_bounded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answer: str, code: str
) -> None:
    stand_in(tmp_path, monkeypatch, answer)
    started = time.monotonic()
    with pytest.raises(InputError) as caught:
        read_picture(find_tesseract(), pixels(png(page("eng"))), ("eng",), seconds=0.3)
    assert caught.value.code == code
    assert time.monotonic() - started < 20


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a shell script")
def test_cancelling_ends_the_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stand_in(tmp_path, monkeypatch, "exec sleep 600")
    with pytest.raises(CancelledError):
        read_picture(find_tesseract(), pixels(png(page("eng"))), ("eng",), cancelled=lambda: True)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux bounds another program's memory")
def test_its_memory_is_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    greedy = f"cat >/dev/null; exec {sys.executable} -c 'x = bytearray(4 * 1024**3); print(len(x))'"
    stand_in(tmp_path, monkeypatch, greedy)
    with pytest.raises(InputError) as caught:
        read_picture(find_tesseract(), pixels(png(page("eng"))), ("eng",))
    assert caught.value.code == "ocr-failed" and caught.value.details["exit"] == 1


def test_rows_that_are_no_words_are_left_out() -> None:
    rows = [
        "5\t1\t1\t1\t1\t1\t10\t20\t30\t40\t91.6\tone",
        "5\t1\t1\t1\t1\t2\tNaN\t20\t30\t40\t91.6\tlost",
        "5\t1\t1\t1\t1\t3\t1\t1\t1\t1\tnan\tlost",
        "5\t1\t1\t1\t1\t4\t99999999999\t1\t1\t1\t5\tlost",
        "5\t1\t1\t1\t2\t1\t-3\t20\t30\t40\t-1\t\u202b‏two\u202c",
        "4\t1\t1\t1\t2\t0\t1\t1\t1\t1\t-1\t",
        "5\t1\t2\t1\t1\t1\t1\t1\t1\t1\t500\tthree",
        "5\tshort",
        "5\t1\t2\t1\t1\t2\t1\t1\t1\t1\t50\t \u200e ",
    ]
    words = words_of(HEAD + "\n".join(rows), factor=2)
    assert [(w.text, w.x, w.confidence, w.line, w.paragraph) for w in words] == [
        ("one", 20, 92, 0, True),
        ("two", 0, 0, 1, False),
        ("three", 2, 100, 2, True),
    ]
    assert sheet_text(ReadSheet(number=1, width=1, height=1, words=list(words))) == "one\ntwo\n\nthree"
    assert words_of("") == words_of("nonsense\nmore") == ()


def test_at_most_two_languages_and_the_likely_one_first() -> None:
    installed = frozenset(("eng", "fra", "rus", "ukr", "ara", "osd"))
    assert for_script("Latin", installed, "fr") == [("fra",), ("fra", "eng")]
    assert for_script("Latin", installed, "") == [("eng",)]
    assert for_script("Cyrillic", installed, "uk") == [("ukr",), ("ukr", "rus"), ("ukr", "eng")]
    assert for_script("Arabic", installed, "") == [("ara",), ("ara", "eng")]
    assert for_script("Thai", installed, "") == for_script("Runic", installed, "") == []
    assert to_try(installed, "uk")[0] == ("ukr",)
    assert to_try(frozenset(("osd",)), "") == []


def test_a_huge_picture_is_read_smaller_and_a_broken_one_refused() -> None:
    size, grey = grey_picture(png(page("eng").resize((MAX_SIDE + 1, 60))))
    assert size.factor == 2 and size.width <= MAX_SIDE and len(grey) == size.width * size.height
    with pytest.raises(AppError):
        grey_picture(b"no picture")
