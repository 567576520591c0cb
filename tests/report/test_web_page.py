"""The folder for screen readers: everything of the model is there; landmarks, headings, names and languages are in order."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import lxml.html
import pytest

from desktop_app.report import web_page
from desktop_app.report.front.sections import around
from desktop_app.report.labels import LANGUAGES, read_labels
from desktop_app.report.model import ReportContent
from desktop_app.report.web_page import web_files, write_files
from desktop_app.rows.pictures import Preview
from desktop_app.services import reading
from desktop_app.services.archive import OpenArchive
from desktop_app.services.pictures import preview
from desktop_app.services.reporting import report as reporting
from desktop_app.services.reporting.content import content_of
from tests.services.draft.case import case


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenArchive]:
    with case(tmp_path_factory.mktemp("case")) as made:
        yield made


@pytest.fixture(scope="module")
def made(archive: OpenArchive) -> tuple[ReportContent, dict[str, Preview | None]]:
    items = [row.item for row in reading.list_items(archive)]
    wanted = reporting.Wanted(items)
    content = content_of(archive, wanted)
    assert any(one.differing for e in content.exhibits for one in e.claims) and any(e.picture for e in content.exhibits)
    shown = {e.picture: preview(archive, e.picture, 400) for e in content.exhibits if e.picture and not e.hidden}
    return content, dict(shown)


def write_web_page(content: ReportContent, previews: dict[str, Preview | None], folder: Path) -> None:
    write_files(web_files(content, previews), folder)


def documents(folder: Path) -> dict[str, Any]:
    return {one.name: lxml.html.fromstring(one.read_bytes()) for one in sorted(folder.glob("*.html"))}


def faults(folder: Path) -> list[str]:
    """What a screen reader would stumble over; WCAG 2.2: 1.1.1, 1.3.1, 2.4.1, 2.4.2, 2.4.6, 3.1.1."""
    found = []
    for name, page in documents(folder).items():
        for mark in ("header", "main", "h1"):
            found += [f"{name}: {mark}"] if len(page.xpath(f"//{mark}")) != 1 else []
        found += [f"{name}: no language"] if not page.get("lang") or not page.get("dir") else []
        found += [f"{name}: no title"] if not page.findtext(".//title") else []
        levels = [int(one.tag[1]) for one in page.xpath("//h1|//h2|//h3|//h4|//h5|//h6")]
        found += [f"{name}: h{a} then h{b}" for a, b in itertools.pairwise(levels) if b > a + 1]
        found += [
            f"{name}: empty heading" for one in page.xpath("//h1|//h2|//h3|//h4|//h5") if not one.text_content().strip()
        ]
        found += [f"{name}: no alt" for one in page.xpath("//img") if not (one.get("alt") or "").strip()]
        found += [f"{name}: table without heads" for one in page.xpath("//thead//th") if one.get("scope") != "col"]
        ids = page.xpath("//@id")
        found += [f"{name}: two of one id"] if len(ids) != len(set(ids)) else []
        found += [f"{name}: {one}" for one in page.xpath("//@aria-labelledby") if one not in ids]
        found += (
            [f"{name}: script"]
            if page.xpath("//script|//iframe|//object|//link|//@*[starts-with(name(), 'on')]")
            else []
        )
        for link in page.xpath("//@href|//@src"):
            file, _, anchor = link.partition("#")
            target = documents(folder).get(file) if file.endswith(".html") else page
            missing = (file and not (folder / file).is_file()) or (
                anchor and target is not None and not target.xpath(f"//*[@id='{anchor}']")
            )
            found += [f"{name}: {link}"] if missing or "://" in link else []
    return found


def _words(folder: Path) -> str:
    """All words of all pages, without the numbers behind marked ones."""
    pages = documents(folder).values()
    for page in pages:
        for number in page.xpath("//sup"):
            number.drop_tree()
    return " ".join(" ".join(page.text_content().split()) for page in pages)


def _holds_all(content: ReportContent, folder: Path) -> None:
    labels, text = read_labels(content.language), _words(folder)
    first, last = around(content)
    assert len(first) + len(last) > 8
    assert [one.title for one in (*first, *last) if labels[one.title] not in text] == []
    for exhibit in content.exhibits:
        shown = (exhibit.title, exhibit.source, exhibit.caption, *(asset.sha256 for asset in exhibit.assets))
        lines = [" ".join(line.split()) for line in (*exhibit.text.split("\n"), *shown)]
        assert [line for line in lines if line not in text] == []
        for claim in exhibit.claims:
            assert f"[{claim.number}] {labels.named(claim.status, claim.kind)}" in text
            assert " ".join(claim.quote.split()) in text and claim.attribution in text
            assert [one.reason for one in claim.assessments if not one.withdrawn and one.reason not in text] == []
        assert [what for _at, _by, what in exhibit.custody if " ".join(what.split()) not in text] == []
    assert [why for count, why in content.left_out if f"{count}: {why}" not in text] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_part_and_claim_is_there_and_accessible(
    made: tuple[ReportContent, dict[str, Preview | None]], tmp_path: Path, language: str
) -> None:
    content, previews = replace(made[0], language=language), made[1]
    write_web_page(content, previews, tmp_path / "out")
    assert sorted(one.name for one in (tmp_path / "out").glob("*.html")) == ["index.html"]
    assert faults(tmp_path / "out") == []
    _holds_all(content, tmp_path / "out")
    page = documents(tmp_path / "out")["index.html"]
    assert page.get("lang") == language and {"ru", "ar", "en"} <= set(page.xpath("//p/@lang"))


def test_notes_of_an_editors_lines_lead_to_them_and_back(
    made: tuple[ReportContent, dict[str, Preview | None]], tmp_path: Path
) -> None:
    write_web_page(*made, tmp_path / "out")
    page = documents(tmp_path / "out")["index.html"]
    [editor] = page.xpath("//section[@aria-labelledby='editor']")
    marks = editor.xpath(".//sup/a[@role='doc-noteref']")
    notes = {note.get("id"): note for note in editor.xpath("./p[@role='doc-footnote']")}
    assert len(marks) > len(notes) > 1 and {mark.get("href")[1:] for mark in marks} == set(notes)
    for note in notes.values():
        [back] = note.xpath("./a[@role='doc-backlink']")
        [mark] = editor.xpath(f".//a[@id='{back.get('href')[1:]}']")
        assert (
            mark.text == back.text_content().strip("\u2068\u2069") and mark.get("aria-label") and back.get("aria-label")
        )
        exhibit = made[0].exhibits[int(re.findall(r"Exhibit (\d+)", note.text_content())[0]) - 1]
        assert next(asset.sha256 for asset in exhibit.assets if asset.role == "original") in note.text_content()


def test_a_large_report_has_a_page_for_each_exhibit(
    made: tuple[ReportContent, dict[str, Preview | None]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(web_page, "LARGE", 10)
    content, previews = made
    write_web_page(content, previews, tmp_path / "out")
    assert len(list((tmp_path / "out").glob("exhibit-*.html"))) == len(content.exhibits)
    assert faults(tmp_path / "out") == []
    _holds_all(content, tmp_path / "out")


def test_the_checks_see_what_is_wrong(made: tuple[ReportContent, dict[str, Preview | None]], tmp_path: Path) -> None:
    write_web_page(*made, tmp_path / "out")
    page = tmp_path / "out" / "index.html"
    good = page.read_text("utf-8")
    for old, new in (("<main>", "<div>"), (' alt="', ' data-alt="'), ("<h2", "<h4"), ('href="#about"', 'href="#nothing"'),
                     ("</body>", "<script>1</script></body>"), ("</body>", '<img src="https://example.org/a.png" alt="a"></body>')):  # fmt: skip
        page.write_text(good.replace(old, new, 1), "utf-8")
        assert faults(tmp_path / "out"), new


def test_a_page_that_says_markup_shows_it_as_words(
    made: tuple[ReportContent, dict[str, Preview | None]], tmp_path: Path
) -> None:
    evil = '"><script>alert(1)</script><img src=x onerror=alert(1)>'
    exhibit = replace(made[0].exhibits[0], title=evil, text=evil, caption=evil, source=evil, language='"><b>')
    write_web_page(replace(made[0], exhibits=(exhibit, *made[0].exhibits[1:]), title=evil), made[1], tmp_path / "out")
    assert faults(tmp_path / "out") == []
