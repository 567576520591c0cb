"""The manual in the window: the right page, search, links, nothing from outside."""

from __future__ import annotations

import re
from importlib import resources

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtTest import QTest

from desktop_app.ui.actions import VERBS
from desktop_app.ui.manual import texts
from desktop_app.ui.manual.manual_page import ManualPage
from tests.ui.conftest import Person


def _open(person: Person) -> ManualPage:
    person.window.action("manual").trigger()
    page = person.window.centre.currentWidget()
    assert isinstance(page, ManualPage)
    return page


def test_f1_opens_the_page_for_what_is_on_the_screen(person: Person, article: str) -> None:
    window = person.window
    assert window.action("manual").shortcut().toString() == "F1"
    seen = {}
    for action in ("wanted", "people", "journal", "working_file", "report", "share", "verify"):
        window.action(action).trigger()
        before = window.centre.place
        page = _open(person)
        seen[action] = page.name
        QTest.keyClick(page, Qt.Key.Key_Escape)
        assert window.centre.place == before
        person.quiet()
    assert seen == {
        "wanted": "wanted-list", "people": "people", "journal": "integrity-check", "working_file": "working-file",
        "report": "report", "share": "share-and-merge", "verify": "integrity-check",
    }  # fmt: skip
    window.open_item(article)
    person.quiet()
    window.reader.reading.setFocus()
    assert _open(person).name == "read-and-tag"
    window.action("capture").trigger()
    window.centre.show_items()
    window.bar.setFocus()
    assert _open(person).name == "capture"
    window.centre.show_items()
    window.action("search").trigger()
    assert _open(person).name == "search"


def test_it_is_searched_and_hits_are_marked(person: Person) -> None:
    page = _open(person)
    assert page.contents.count() == len(texts.CONTENTS) and page.name == "first-steps"
    QTest.keyClicks(page.search, "assessors differ")
    assert [page.contents.item(i).text() for i in range(page.contents.count())] == ["Claims", "Open formats"]
    assert page.name == "claims"
    marked = {hit.cursor.selectedText().casefold() for hit in page.view.extraSelections()}
    assert {"assessors", "differ"} <= marked
    page.search.setText("nosuchwordanywhere")
    assert page.contents.count() == 0 and page.none.isVisible()
    page.search.clear()
    assert page.name == "claims" and page.view.extraSelections() == []


def test_links_lead_to_pages_and_nothing_else(person: Person) -> None:
    page = _open(person)
    page.view.anchorClicked.emit(QUrl("people.md"))
    assert page.name == "people"
    for link in ("https://ridge-daily.example/people.md", "file:///etc/passwd", "//host/claims.md"):
        page.view.anchorClicked.emit(QUrl(link))
        assert page.name == "people"
    page.view.anchorClicked.emit(QUrl("../../secret.md"))
    assert page.name in ("people", "first-steps")
    kind = int(QTextDocument.ResourceType.ImageResource.value)
    for name in ("https://ridge-daily.example/a.png", "file:///etc/passwd", "pictures/../capture.md", "capture.md"):
        image = page.view.loadResource(kind, QUrl(name))
        assert isinstance(image, QImage) and image.isNull()


def test_the_keyboard_page_names_every_shortcut(person: Person) -> None:
    page = _open(person)
    page.open_page("keyboard")
    shown = page.view.toPlainText()
    assert [verb.name for verb in VERBS if verb.shortcut and verb.words not in shown] == []


@pytest.mark.parametrize("name", texts.CONTENTS)
def test_a_page_is_short_and_its_links_and_pictures_exist(name: str) -> None:
    text = texts.text_of(name, "en")
    assert text.startswith("# ") and len(text) < 4_000
    assert set(re.findall(r"\]\(([a-z-]+)\.md\)", text)) <= set(texts.CONTENTS)
    for picture in re.findall(r"\(pictures/([^)]+)\)", text):
        data = texts.picture(picture)
        assert data is not None and len(data) < 120_000, picture


def test_every_page_is_in_the_contents() -> None:
    folder = resources.files("resources") / "docs" / "manual"
    assert {file.name.removesuffix(".md") for file in folder.iterdir() if file.name.endswith(".md")} == set(
        texts.CONTENTS
    )
