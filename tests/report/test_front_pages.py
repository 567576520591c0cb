"""The pages before and after the exhibits, made from content of any size: one page for an editor, lists that say what they cut."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from desktop_app.report.build import build_report
from desktop_app.report.exhibits.notes import Notes
from desktop_app.report.front.custody import custody
from desktop_app.report.front.editor import OnePage, editor
from desktop_app.report.front.ending import left_out
from desktop_app.report.front.exhibit_list import exhibit_list
from desktop_app.report.front.sections import _AFTER, _BEFORE
from desktop_app.report.labels import LANGUAGES, read_labels
from desktop_app.report.model import ReportContent
from desktop_app.report.setting import Setting
from desktop_app.report.text.block import Block
from desktop_app.report.text.faces import FaceStack
from desktop_app.report.text.table import Table
from tests.pdf_check.checks import CHECKS
from tests.report.made import content_of_size, original
from tests.report.test_front import page_words


def _printed(content: ReportContent, folder: Path) -> list[str]:
    build_report(content, {}, folder / "r.pdf")
    return page_words((folder / "r.pdf").read_bytes())


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[str]]:
    """Eight exhibits of sixty claims: more than any list holds."""
    yield _printed(content_of_size(8, 60), tmp_path_factory.mktemp("large"))


def _of(pages: list[str], title: str, following: str) -> str:
    """The words from one heading to the next, on pages behind the contents."""
    words = "\n".join(pages[3:])
    start = words.rindex(title)
    return words[start : words.index(following, start)]


def test_the_editors_page_is_one_page_and_counts_every_claim(large: list[str]) -> None:
    page = large[1]
    assert large[2].startswith("Contents")
    for may, count in (
        ("as fact", 96),
        ("said by its source", 96),
        ("nobody assessed", 96),
        ("contested or open", 96),
        ("Not to be printed", 96),
    ):
        assert f"{count}" in page[page.index(may) :].splitlines()[0], may
    assert "at exhibits 1, 2, 3, 4, 5, 6, 7, 8" in " ".join(page.split())
    assert "8. A consent on record" in page


def test_an_editors_lines_name_their_sources_at_the_foot_of_the_page(tmp_path: Path) -> None:
    page = re.sub("[\u2060-\u2069]", "", _printed(content_of_size(5, 2), tmp_path)[1])
    lines, _rules, foot = page.partition("The rules, in order")
    marked = [(int(exhibit), _digits(mark)) for exhibit, mark in re.findall(r"(\d+) \[\d+\][^⁽]*⁽([⁰¹²³⁴-⁹]+)⁾", lines)]
    assert len(marked) == 10
    notes = re.findall(r"\((\d+)\)\s*Exhibit (\d+) · page (\d+): ([^·]+) · 2024-10-03 · SHA-256 ([0-9a-f]{64})", foot)
    assert [int(number) for number, *_rest in notes] == list(range(1, 6))
    assert {int(number): int(exhibit) for number, exhibit, *_rest in notes} == {
        number: exhibit for exhibit, number in marked
    }
    for _number, exhibit, begins, source, sha256 in notes:
        assert (source, sha256) == ("North Valley Monitor", original(int(exhibit)).sha256)
        assert int(begins) > 3
    firsts = list(dict.fromkeys(number for _exhibit, number in marked))
    assert firsts == sorted(firsts)


def _digits(raised: str) -> int:
    return int("".join(str(unicodedata.digit(one)) for one in raised))


def test_lists_that_are_cut_say_how_much_is_not_printed(large: list[str]) -> None:
    cut = "Further lines, which are not printed here but stand in the attached manifest: "
    for title, following, left in (
        ("Corroboration", "Figures side by side", 480 - 300),
        ("Figures side by side", "Timeline", 480 - 300),
        ("Timeline", "Custody in short", 480 - 400),
        ("Open leads", "Exhibits that lack", 480 - 60),
        ("Claims that speak for an accused", "Where people differ", 480 - 150),
    ):
        assert cut + str(left) in " ".join(_of(large, title, following).split()), title


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_part_is_there_in_every_language(language: str, tmp_path: Path) -> None:
    content, labels = content_of_size(2, 4, language), read_labels(language)
    pages = _printed(content, tmp_path)
    # A right-to-left page can be read back only in part: what matters there is that each part begins a heading's worth of words.
    if not labels.rtl:
        words = " ".join(" ".join(pages).split())
        for section in (*_BEFORE, *_AFTER):
            assert section.there(content) is (words.count(labels[section.title]) >= 2), section.title
    assert len(pages) >= 12


def test_the_short_template_leaves_method_and_custody_to_the_manifest(tmp_path: Path) -> None:
    pages = _printed(replace(content_of_size(2, 4), template="claims"), tmp_path)
    words = "\n".join(pages)
    assert "Custody in short" not in words and "Objectives and method" not in words
    assert "For an editor" in words and "Corroboration" in words and "The words of this report" in words


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_single_exhibit_begins_below_a_few_lines_and_keeps_its_limits(language: str, tmp_path: Path) -> None:
    labels = read_labels(language)
    whole = replace(content_of_size(1, 4, language), template="exhibit", working_file=())
    built = build_report(whole, {}, tmp_path / "one.pdf")
    pages = page_words((tmp_path / "one.pdf").read_bytes())
    assert built.manifest_sha256 in pages[0] and "people were counted" in pages[0] and len(pages) <= 4
    with pikepdf.open(tmp_path / "one.pdf") as pdf:
        with pdf.open_outline() as outline:
            parts = [one.title for one in outline.root]
        assert {name: check(pdf) for name, check in CHECKS.items()} == {name: [] for name in CHECKS}
    assert parts[0].startswith("1. ")
    assert parts[1:] == [labels[key] for key in ("left out title", "limits title", "check title", "glossary title")]


def test_dates_among_arabic_words_keep_their_order(tmp_path: Path) -> None:
    """An hour or day that is not set apart would be printed from its end (UAX #9, W2: digits behind Arabic letters)."""
    content = content_of_size(1, 1, "ar")
    setting = Setting(FaceStack(), read_labels("ar"), Notes(100, 10), {}, {}, 0)
    made = [*editor(content, setting), *exhibit_list(content, setting), *custody(content, setting)]
    texts = [block.paragraph.text for block in _blocks(made)]
    dated = [text for text in texts if re.search(r"[\u0600-\u06ff].*\d{4}-\d\d", text)]
    assert len(dated) >= 3
    assert [text for text in dated if not re.search("\u2068[^\u2069]*\\d{4}-\\d\\d[^\u2069]*\u2069", text)] == []


def test_what_was_left_out_is_said_in_the_reports_language_and_a_persons_reason_stays() -> None:
    content = replace(
        content_of_size(1, 1, "fr"),
        left_out=(
            (2, "regions burnt out of pictures: face of a child"),
            (1, "items of the archive that were not chosen"),
        ),
        decided=((1, "at risk: they agreed by phone"),),
    )
    setting = Setting(FaceStack(), read_labels("fr"), Notes(100, 10), {}, {}, 0)
    texts = [block.paragraph.text for block in _blocks(list(left_out(content, setting)))]
    assert "2: zones effacées d’images: \u2068face of a child\u2069" in texts
    assert "1: éléments de l’archive non choisis" in texts
    assert "1: quelqu’un est en danger: \u2068they agreed by phone\u2069" in texts


def _blocks(value: Any) -> Iterator[Block]:
    """Every paragraph within flowables."""
    if isinstance(value, Block):
        yield value
    elif isinstance(value, list | tuple):
        for one in value:
            yield from _blocks(one)
    elif isinstance(value, OnePage | Table):
        yield from _blocks(list(vars(value).values()))
