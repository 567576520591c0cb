"""The three captures of the live blog differ as the case says, and nowhere else; the plain text is the page's text."""

from __future__ import annotations

import re
from difflib import ndiff
from functools import lru_cache
from pathlib import Path

from desktop_app.analysis.article.model import Article
from desktop_app.analysis.article.read import read_article
from desktop_app.capture.model import CapturedSource
from desktop_app.capture.sources import Wanted, expand, read_file
from desktop_app.charset import decode
from resources.sample.case import read_case, sample_folder

PAGES = Path(str(sample_folder())) / "pages"
ADDRESS = next(file.address for file in read_case().files if file.id == "live-1")


@lru_cache(maxsize=8)
def article(name: str) -> Article:
    return read_article(decode((PAGES / name).read_bytes()).text, ADDRESS)


@lru_cache(maxsize=8)
def captured(name: str) -> CapturedSource:
    return read_file(Wanted(name, PAGES / name))


def paragraphs(revision: int) -> list[str]:
    return article(f"north-valley-monitor-{revision}.html").text.split("\n\n")


def changes(before: int, after: int) -> list[str]:
    return [line for line in ndiff(paragraphs(before), paragraphs(after)) if line[0] in "+-"]


def test_the_second_capture_adds_an_update_and_changes_one_figure() -> None:
    found = changes(1, 2)
    assert [line[:19] for line in found if "UPDATE" in line] == ["+ UPDATE 1915 GMT: "]
    gone, new = (next(line[2:] for line in found if line.startswith(f"{sign} ORIGINAL ENTRY")) for sign in "-+")
    assert gone.replace("at least 38 civilians", "at least 41 civilians") == new
    assert [line[0] for line in found].count("-") == 1
    assert len(found) == 5


def test_the_third_capture_changes_a_caption_and_nothing_else() -> None:
    found = changes(2, 3)
    assert [line[:46] for line in found] == [f"{sign} The courtyard of Orun District Hospital" + tail for sign, tail in
                                             (("-", " afte"), ("+", ", whi"))]  # fmt: skip
    assert article("north-valley-monitor-2.html").modified_at == article("north-valley-monitor-3.html").modified_at


def test_the_plain_text_has_the_pages_paragraphs_in_order() -> None:
    text = (PAGES / "north-valley-monitor.txt").read_text("utf-8")
    lines = [line for line in text.splitlines() if line]
    places = [paragraphs(1).index(line) for line in lines]
    assert places == sorted(places)
    missing = set(paragraphs(1)) - set(lines)
    assert len(missing) == 3, "headline, byline and the courtyard's caption stand in the page alone"
    assert 850 < len(text.split()) < 950


def test_the_plain_text_is_set_like_a_live_blog() -> None:
    text = (PAGES / "north-valley-monitor.txt").read_text("utf-8")
    assert text.startswith("PHOTO: ")
    assert "\nUPDATE 1640 GMT: " in text and "\nORIGINAL ENTRY: " in text
    assert "Claimed image of the damaged bridge:\n\nsennet-ford-bridge-10-24\n\nVideo has also been posted" in text


def test_the_months_figures_do_not_add_up_as_the_case_says() -> None:
    text = article("north-valley-monitor-1.html").text
    parts, deaths, civilians = (447, 98, 61), 842, 613
    assert all(re.search(rf"\b{number}\b", text) for number in (*parts, deaths, civilians))
    assert (civilians - sum(parts), deaths - sum(parts)) == (7, 236)
    assert 0.5 < parts[0] / deaths < 0.56, "just over half fits all the dead"
    assert parts[0] / civilians > 0.7, "and not the civilians, which the 447 are"
    assert 69 + 12 == 84 - 3, "all but three is right"


def test_saved_pages_tell_their_address_as_their_form_does() -> None:
    addresses = {
        name: captured(name).address for name in ("north-valley-monitor-1.html", "north-valley-monitor-3.html")
    }
    assert set(addresses.values()) == {ADDRESS}
    facts = {fact.name: fact.value for fact in captured("north-valley-monitor-3.html").facts}
    assert facts["saved by"] == "SingleFile"
    assert facts["saved at"].startswith("Fri Oct 04 2024 08:12:31")
    marks = [re.search(r"saved from url=\((\d{4})\)(\S+) -->", path.read_text("utf-8", "replace")) for path in
             sorted(PAGES.glob("*.html"))]  # fmt: skip
    assert [int(mark[1]) == len(mark[2]) for mark in marks if mark] == [True] * 4


def test_pages_bring_their_pictures_and_styles() -> None:
    for name, count in (
        ("north-valley-monitor-1.html", 3),
        ("north-valley-monitor-3.html", 2),
        ("harbour-courier.html", 2),
    ):
        requisites = captured(name).requisites
        assert len(requisites) == count, name
        assert not [fact for fact in captured(name).facts if fact.name == "files not beside the page"]


def test_a_folder_capture_takes_each_page_once_and_no_stray_files() -> None:
    found = {Path(wanted.source).name for wanted in expand([str(PAGES)])}
    assert found == {Path(file.path).name for file in read_case().files if file.path.startswith("pages/")}


def test_captions_and_credits_are_read_from_the_page() -> None:
    images = article("north-valley-monitor-1.html").images
    assert [image.caption[:15] for image in images] == ["PHOTO: Smoke ri", "The courtyard o"]
    assert images[1].credit == "Jorun Aldet/Lantern Pictures"
    assert "Kastel Orun" in article("harbour-courier.html").images[0].caption


def test_related_links_and_footers_stay_out_of_the_text() -> None:
    for name in (
        "north-valley-monitor-1.html",
        "harbour-courier.html",
        "difaf-ora-ar.html",
        "vestnik-verkhovya-ru.html",
    ):
        text = article(name).text
        assert not re.search(
            "rescued|harvest|Corrections|tugs for sale|pier|Shipping|جميع الحقوق|أخبار النهر|Письма", text
        )


def test_the_russian_page_is_in_its_declared_legacy_encoding() -> None:
    decoded = decode((PAGES / "vestnik-verkhovya-ru.html").read_bytes())
    assert (decoded.encoding, decoded.reason) == ("cp1251", "declared")
    assert "Кастель-Оруне" in decoded.text
