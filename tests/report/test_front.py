"""What stands before and after the exhibits: contents, bookmarks and links of a real report."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2
import pytest

from tests.journeys.command_line import call

Capsys = pytest.CaptureFixture[str]


@pytest.fixture
def report(tmp_path: Path, capsys: Capsys) -> bytes:
    folder, first, second = str(tmp_path / "case"), tmp_path / "a.txt", tmp_path / "b.txt"
    first.write_text("Ridge Daily\n\nAt least 12 people were killed in Orvane.\n" + "More words.\n\n" * 80, "utf-8")
    second.write_text("Valley Post\n\nThe bridge stands.\n", "utf-8")
    call(capsys, "create", folder, "--name", "Case", "--researcher", "R1")
    call(capsys, "capture", folder, str(first), str(second))
    call(capsys, "report", folder, str(tmp_path / "r.pdf"))
    return (tmp_path / "r.pdf").read_bytes()


def page_words(data: bytes) -> list[str]:
    """The words of each page, without the signs that hold titles of either direction together."""
    document = pypdfium2.PdfDocument(data)
    try:
        return [re.sub("[\u2066-\u2069]", "", page.get_textpage().get_text_range()) for page in document]
    finally:
        document.close()


def _bookmarks(data: bytes) -> Iterator[tuple[int, str, int]]:
    """(level, title, page from 1)."""
    with pikepdf.open(io.BytesIO(data)) as pdf, pdf.open_outline() as outline:
        pages = {page.objgen: number for number, page in enumerate(pdf.pages, 1)}

        def walk(items: list[Any], level: int) -> Iterator[tuple[int, str, int]]:
            for item in items:
                yield level, item.title, pages[item.destination[0].objgen]
                yield from walk(item.children, level + 1)

        yield from walk(outline.root, 0)


def test_the_contents_name_the_page_on_which_each_part_begins(report: bytes) -> None:
    words = page_words(report)
    contents = next(page for page in words if page.startswith("Contents"))
    lines = [line for line in contents.splitlines() if line.strip()]
    for _level, title, page in _bookmarks(report):
        if title == "Contents":
            continue
        at = next(number for number, line in enumerate(lines) if line.startswith(title))
        assert str(page) in (lines[at].removeprefix(title).strip(), lines[at + 1].strip()), title
        heading = title.split(". ", 1)[-1]
        assert heading in words[page - 1]


def test_exhibits_stand_within_their_part_in_the_bookmarks(report: bytes) -> None:
    found = [(level, title) for level, title, _page in _bookmarks(report)]
    at = found.index((0, "List of exhibits"))
    assert [level for level, _title in found[at : at + 4]] == [0, 1, 1, 0]
    assert {title for level, title in found if level == 1} == {"1. Valley Post", "2. Ridge Daily"}


def test_every_link_leads_into_the_document(report: bytes) -> None:
    with pikepdf.open(io.BytesIO(report)) as pdf:
        pages = {page.objgen for page in pdf.pages}
        links = [a for page in pdf.pages for a in page.get("/Annots", ()) if a.Subtype == "/Link"]
        assert len(links) >= 4
        assert {a.Dest[0].objgen for a in links} <= pages


def test_the_editors_page_follows_the_cover_and_is_one_page(report: bytes) -> None:
    words = page_words(report)
    assert "For an editor" in words[1] and "The rules, in order" in words[1]
    assert words[2].startswith("Contents")
