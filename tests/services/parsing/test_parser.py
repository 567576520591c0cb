"""Reading in a program of its own: the same answers, bounded in time and memory, and the next question is answered."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from desktop_app.analysis.article.plain import read_plain
from desktop_app.analysis.article.read import read_article
from desktop_app.analysis.document.pdf import read_pdf
from desktop_app.analysis.image.read import read_image
from desktop_app.errors import EnvironmentFaultError, InputError
from desktop_app.services.parsing.frames import FrameError, read_frame, write_frame
from desktop_app.services.parsing.parser import Parser
from tests.analysis.document.sheets import pdf, words
from tests.journeys.bad_input import ROOT, SAMPLE, Capsys, new_case, refusals


def endless_pdf() -> bytes:
    """A small PDF whose forms draw one another, ten times each, twelve deep: 10^12 forms, each long to read and little to keep."""
    depth, last = 12, 4 + 12
    lines = [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>"]
    lines.append(b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Resources<</XObject<</F 5 0 R>>>>/Contents 4 0 R>>")
    lines.append(b"<</Length 4>>stream\n/F Do\nendstream")
    for number in range(5, last + 1):
        inner = (b"/F Do " + b"q Q " * 200) * 10 if number < last else b"q Q " * 200
        named = b"/Resources<</XObject<</F %d 0 R>>>>" % (number + 1) if number < last else b""
        head = b"<</Type/XObject/Subtype/Form/BBox[0 0 9 9]%s/Length %d>>" % (named, len(inner))
        lines.append(head + b"stream\n" + inner + b"\nendstream")
    assert len(lines) == last
    assert depth
    out, places = bytearray(b"%PDF-1.7\n"), []
    for number, line in enumerate(lines, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, line)
    start = len(out)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(lines) + 1, table)
    out += b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(lines) + 1, start)
    return bytes(out)


_SOON = 2.0
"""Seconds: the endless sheet takes some 50 MB a second, so that time, not memory, ends it."""


@pytest.fixture(scope="module")
def parser() -> Iterator[Parser]:
    with Parser() as made:
        yield made


def test_the_answers_are_the_same(parser: Parser) -> None:
    for page in sorted((SAMPLE / "pages").glob("*.html")):
        html = page.read_text("utf-8", "replace")
        assert parser.article(html, "https://orvane.example/a", 200) == read_article(
            html, "https://orvane.example/a", 200
        )
    assert parser.plain("Ridge\n\nWords \u2028 of it") == read_plain("Ridge\n\nWords \u2028 of it")
    sheet = pdf([words("Words of a sheet")])
    assert parser.pdf(sheet) == read_pdf(sheet)
    for picture in sorted((SAMPLE / "images").glob("*.jpg")):
        assert parser.picture(picture.read_bytes()) == read_image(picture.read_bytes())


def test_a_refusal_comes_through_as_it_is(parser: Parser) -> None:
    with pytest.raises(InputError) as caught:
        parser.pdf(b"%PDF-1.7\n")
    assert caught.value.code == "pdf-broken"
    assert caught.value.advice
    assert parser.plain("Words after it").text == "Words after it"


def test_what_takes_for_ever_is_ended_and_the_next_is_read() -> None:
    with Parser(seconds=_SOON) as impatient:
        started = time.monotonic()
        with pytest.raises(InputError) as caught:
            impatient.pdf(endless_pdf())
        assert caught.value.code == "reading-too-long"
        assert time.monotonic() - started < 12
        impatient.seconds = 60
        assert impatient.plain("Words after it").text == "Words after it"


@pytest.mark.skipif(sys.platform == "win32", reason="memory is limited on POSIX only")
def test_what_takes_all_memory_is_ended_and_the_next_is_read() -> None:
    out = io.BytesIO()
    Image.new("RGBA", (9_900, 9_900)).save(out, "PNG")
    with Parser(memory_mb=450) as poor:
        with pytest.raises(InputError) as caught:
            poor.picture(out.getvalue())
        assert caught.value.code in ("reading-failed", "image-truncated")
        assert poor.plain("Words after it").text == "Words after it"


def test_a_program_that_was_killed_is_replaced() -> None:
    with Parser() as parser:
        parser.plain("First words")
        assert parser._process is not None
        parser._process.kill()
        parser._process.wait()
        assert parser.plain("Second words").text == "Second words"


def test_nothing_is_left_running() -> None:
    with Parser() as parser:
        parser.plain("Words")
        process = parser._process
    assert process is not None
    assert process.poll() is not None


def test_the_rest_of_a_capture_goes_on(capsys: Capsys, tmp_path: Path) -> None:
    case = new_case(capsys, tmp_path)
    (tmp_path / "endless.pdf").write_bytes(endless_pdf())
    bad = str(tmp_path / "endless.pdf")
    assert refusals(capsys, case, [bad], ["--read-seconds", str(3 * _SOON)]) == {bad: "reading-too-long"}


def test_frames_end_where_they_end() -> None:
    stream = io.BytesIO()
    write_frame(stream, b"{}", b"data")
    for cut in range(len(stream.getvalue())):
        with pytest.raises(FrameError):
            read_frame(io.BytesIO(stream.getvalue()[:cut]))
    assert read_frame(io.BytesIO(stream.getvalue())) == (b"{}", b"data")
    with pytest.raises(FrameError):
        read_frame(io.BytesIO(b"\xff" * 8))


def test_the_program_ends_with_its_questions() -> None:
    command = [sys.executable, "-m", "desktop_app.services.parsing.program", "3072"]
    questions = io.BytesIO()
    write_frame(questions, json.dumps({"task": "plain", "seconds": 9}).encode(), b"Words")
    done = subprocess.run(
        command, input=questions.getvalue(), capture_output=True, check=True, cwd=ROOT, env=dict(os.environ)
    )
    answer, _ = read_frame(io.BytesIO(done.stdout))
    assert json.loads(answer[1:])["text"] == "Words"


def test_a_program_that_cannot_be_started_is_said(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "gone"))
    with Parser() as parser, pytest.raises(EnvironmentFaultError) as caught:
        parser.plain("Words")
    assert caught.value.code == "reader-missing"
