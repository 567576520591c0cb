"""An article of forty thousand words: every word is attached and printed, in a time that grows with its length."""

from __future__ import annotations

import random
from itertools import islice
from pathlib import Path

import pikepdf
import pypdfium2
import pytest

from desktop_app.report.build import build_report
from desktop_app.report.model import BuiltReport
from desktop_app.report.model_exhibit import Exhibit
from desktop_app.report.text.block import Block, Style
from desktop_app.report.text.draw import Span
from desktop_app.report.text.faces import FaceStack
from tests.bench.report_made import words
from tests.report.contents import claim, content, exhibit

_WORDS, _LONG, _SHORT = 40_000, 10_000, 25
_CLAIMS = 60


def _text() -> str:
    """Two paragraphs of ten thousand words, then eight hundred of twenty-five; one word in twenty is there only once."""
    made = (
        f"{word}{at}" if at % 20 == 0 or at == _WORDS - 1 else word
        for at, word in enumerate(words(random.Random(5), _WORDS))
    )
    long = [" ".join(islice(made, _LONG)) for _ in range(2)]
    short = [" ".join(islice(made, _SHORT)) for _ in range((_WORDS - 2 * _LONG) // _SHORT)]
    return "\n".join([*long, *short])


TEXT = _text()


def _long() -> Exhibit:
    """With a claim at every sixtieth part of the text."""
    step = len(TEXT) // _CLAIMS
    starts = (TEXT.index(" ", at * step) + 1 for at in range(_CLAIMS))
    claims = [claim(at, TEXT[start : start + 30].split("\n")[0], start) for at, start in enumerate(starts, 1)]
    return exhibit(1, TEXT, claims)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, BuiltReport]:
    out = tmp_path_factory.mktemp("long") / "long.pdf"
    return out, build_report(content([_long()]), {}, out)


def test_every_word_is_attached(built: tuple[Path, BuiltReport]) -> None:
    with pikepdf.open(built[0]) as pdf:
        texts = [
            file.get_file().read_bytes().decode("utf-8")
            for name, file in pdf.attachments.items()
            if name.endswith(".txt")
        ]
    assert TEXT in texts


def test_every_word_is_printed(built: tuple[Path, BuiltReport]) -> None:
    document = pypdfium2.PdfDocument(built[0])
    try:
        pages = [set(page.get_textpage().get_text_range().split()) for page in document]
    finally:
        document.close()
    wanted = TEXT.split()
    places = [
        next(at for at, page in enumerate(pages) if word in page) for word in (wanted[0], wanted[20_000], wanted[-1])
    ]
    assert places == sorted(places)
    assert places[2] - places[0] > 50
    assert set(wanted) <= set().union(*pages)


def test_the_pages_of_a_paragraph_keep_their_own_claims_and_no_others() -> None:
    spans = [Span(at, at + 40, (1, 1, 0), at) for at in range(0, 20_000, 50)]
    rest: Block | None = Block(TEXT[:20_000], Style(10, 15), FaceStack(), spans=spans)
    kept = []
    while rest is not None:
        page, rest = rest.split(300, 700) if rest.wrap(300, 700)[1] > 700 else (rest, None)
        kept.append([span.mark for span in page.spans])
    assert len(kept) > 5
    assert max(map(len, kept)) < len(spans) / 4
    assert set().union(*kept) == {span.mark for span in spans}
