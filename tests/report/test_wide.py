"""Pictures of thirty thousand pixels a side: printed within the page from little memory, or refused in a sentence."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import numpy as np
import pikepdf
import pytest
from PIL import Image

from desktop_app.analysis.image.preview import make_preview
from desktop_app.errors import InputError
from desktop_app.report.build import build_report
from desktop_app.report.model_exhibit import ReportAsset
from desktop_app.report.style import MARGIN
from desktop_app.rows.pictures import Preview
from tests.report.contents import content, exhibit
from tests.report.pages import pixels
from tests.report.words_of import words_of

_SIDE = 1_200
"""Pixels of a report's preview."""
_BAND = {"wide": (30_000, 400), "high": (400, 30_000)}
_RED = (200, 30, 30)


def _png(size: tuple[int, int]) -> bytes:
    """Of one colour."""
    out = io.BytesIO()
    Image.new("RGB", size, _RED).save(out, "PNG")
    return out.getvalue()


@pytest.mark.parametrize("shape", _BAND)
def test_a_picture_of_thirty_thousand_pixels_is_printed_within_the_page(shape: str, tmp_path: Path) -> None:
    shown = make_preview(_png(_BAND[shape]), _SIDE)
    assert (shown.width, shown.height) == _BAND[shape]
    report = content([exhibit(1, "Words.", [], picture="p")])
    build_report(report, {"p": shown}, tmp_path / "r.pdf")
    data = (tmp_path / "r.pdf").read_bytes()
    page = _page_of_the_picture(data)
    seen = pixels(data, page)
    red = np.argwhere(np.all(np.abs(seen.astype(int) - _RED) < 20, axis=2))
    rows, columns = np.unique(red[:, 0]), np.unique(red[:, 1])
    edge = int(2 * MARGIN) - 1
    assert edge <= columns[0] <= columns[-1] < seen.shape[1] - edge
    assert edge <= rows[0] <= rows[-1] < seen.shape[0] - edge
    long = columns[-1] - columns[0] if shape == "wide" else rows[-1] - rows[0]
    assert long > 500


def _page_of_the_picture(data: bytes) -> int:
    """The only one with a picture; the file holds no more of it than the preview's pixels."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        sizes = [
            (at, sorted((int(form.Width), int(form.Height))))
            for at, page in enumerate(pdf.pages)
            for form in page.Resources.get("/XObject", {}).values()
            if form.Subtype == "/Image"
        ]
    [(page_number, size)] = sizes
    assert size == [16, _SIDE]
    return page_number


def test_a_picture_with_more_pixels_than_can_be_opened_is_a_sentence_in_its_place(tmp_path: Path) -> None:
    out = io.BytesIO()
    Image.new("1", (30_000, 4_000)).save(out, "PNG")
    with pytest.raises(InputError) as refused:
        make_preview(out.getvalue(), _SIDE)
    assert refused.value.code == "image-bomb"
    shown: dict[str, Preview | None] = {"p": None}
    one = replace(exhibit(1, "Words.", [], picture="p"), assets=(ReportAsset("original", "p", "image/png", 1),))
    build_report(content([one]), shown, tmp_path / "r.pdf")
    text = " ".join(words_of(tmp_path / "r.pdf").split())
    assert "The picture cannot be decoded" in text
    assert "A caption" in text
