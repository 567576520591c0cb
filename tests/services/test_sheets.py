"""The program that draws pages is ended from the window's thread while a worker waits for a page."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from desktop_app.errors import CancelledError
from desktop_app.services.sheets import Sheets
from tests.analysis.document.sheets import pdf, words


@pytest.fixture
def document(tmp_path: Path) -> Path:
    (tmp_path / "report.pdf").write_bytes(pdf([words("Words of the first sheet"), words("Words of the second")]))
    return tmp_path / "report.pdf"


@pytest.mark.parametrize("turns", [0, 1, 10, 100, 1_000, 10_000, 100_000, 1_000_000])
def test_a_page_nobody_waits_for_is_given_up_without_a_fault(document: Path, turns: int) -> None:
    with ThreadPoolExecutor(1) as worker:
        sheets = Sheets(document)
        drawing = worker.submit(sheets.sheet, 0, 400)
        while sheets._parser._process is None and not drawing.done():
            pass
        for _ in range(turns):
            pass
        sheets.end()
        fault = drawing.exception()
    assert fault is None or isinstance(fault, CancelledError)
    assert sheets._parser._process is None
    with pytest.raises(CancelledError):
        sheets.sheet(1, 400)


def test_pages_are_drawn_one_after_another(document: Path) -> None:
    sheets = Sheets(document)
    assert [sheets.sheet(number, 300).pages for number in (0, 1)] == [2, 2]
    sheets.end()
