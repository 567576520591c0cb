"""The tab As captured: a page as it was, its pictures when asked for, what is missing, links that lead nowhere."""

from __future__ import annotations

import itertools
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from tests.ui.as_captured.conftest import WORDS, Viewer, png


def test_a_page_is_replayed_with_its_date(viewer: Viewer) -> None:
    viewer.page(f"<h1>Ridge</h1>{WORDS}")
    assert viewer.loaded == [True]
    assert viewer.text().startswith("Ridge")
    assert "replayed from the archive, scripts off" in viewer.view.head.said.text()
    assert "Captured" in viewer.view.head.said.text()
    assert not viewer.view.head.missing.isVisible()
    assert not viewer.view.fault.isVisible()


def test_pictures_are_not_shown_until_they_are_asked_for(viewer: Viewer) -> None:
    inline = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='300' height='200'%3E%3Crect width='300' height='200' fill='red'/%3E%3C/svg%3E"
    html = f'<style>body{{margin:0}}img,p.b{{display:block;margin:0;width:300px;height:200px}}p.b{{background:url("{inline}")}}</style>'
    viewer.page(f'{html}<img src="NAME_files/a.png"><img src="{inline}"><p class="b"></p>{WORDS}', a_png=png("red"))
    assert {viewer.colour(150, y) for y in (100, 300, 500)} == {"#ffffff"}
    viewer.reveal()
    viewer.until(lambda: {viewer.colour(150, y) for y in (100, 300, 500)} == {"#ff0000"})
    assert not viewer.view.head.pictures.isVisible()


def test_what_is_missing_is_counted_and_listed(viewer: Viewer) -> None:
    viewer.page(
        f'{WORDS}<img src="https://gone.example/a.png?x=1"><img src="NAME_files/b.png"><link rel=stylesheet href="//gone.example/s.css">'
    )
    viewer.reveal()
    viewer.until(lambda: len(viewer.view.head.missed) == 3)
    assert "https://gone.example/a.png?x=1" in viewer.view.head.missed
    viewer.until(lambda: viewer.view.head.missing.text() == "3 resources missing")
    viewer.view.head.missing.click()
    rows = [viewer.view.head.list.item(row).text() for row in range(viewer.view.head.list.count())]
    assert sum("not in the archive" in row for row in rows) == 3


def click(viewer: Viewer, selector: str) -> None:
    """Move to a link until the engine says so, and click."""
    assert viewer.view.pane is not None
    view = viewer.view.pane.view
    target, (x, y) = viewer.surface, viewer.place(selector)
    view._hovered = ""
    nudge = itertools.count()

    def hovers() -> bool:
        QTest.mouseMove(target, QPoint(x + next(nudge) % 2, y))
        return bool(view._hovered)

    viewer.until(hovers)
    QTest.mouseClick(target, Qt.MouseButton.LeftButton, pos=QPoint(x, y))


def test_a_link_says_where_it_leads_and_leads_nowhere(viewer: Viewer) -> None:
    viewer.page(
        f'<p><a id=a target=_blank href="https://out.example/x?y=1#z">out</a></p><p><a id=b href="mailto:x@out.example">mail</a></p>{WORDS}'
    )
    for selector, address in (("#a", "https://out.example/x?y=1#z"), ("#b", "mailto:x@out.example")):
        click(viewer, selector)
        viewer.until(lambda address=address: address in viewer.view.head.leads.text().replace("\u200b", ""))  # type: ignore[misc]
        viewer.view.head.copy.click()
        assert QGuiApplication.clipboard().text() == address
        assert viewer.text().startswith("out")
    assert not viewer.view.head.capture.isVisible()


def test_the_address_of_a_link_can_be_captured_later(viewer: Viewer) -> None:
    viewer.page(f'<p><a id=a href="https://out.example/x">out</a></p>{WORDS}')
    click(viewer, "#a")
    viewer.until(lambda: viewer.view.head.link.isVisible())
    viewer.view.head.capture.click()
    assert viewer.window.bar.text() == "https://out.example/x"
    assert not viewer.view.head.link.isVisible()


def test_a_link_within_the_page_goes_there(viewer: Viewer) -> None:
    viewer.page(f'<p><a id=a href="#end">down</a></p>{WORDS * 20}<p id=end>End</p>')
    click(viewer, "#a")
    viewer.until(lambda: viewer.script("scrollY") > 100)
    assert not viewer.view.head.link.isVisible()


def test_words_are_found_on_the_page(viewer: Viewer) -> None:
    viewer.page(f"{WORDS}<p>one needle</p>{WORDS}<p>two needles</p>")
    viewer.view.head.field.setText("needle")
    viewer.until(lambda: viewer.view.head.hits.text() == "1 of 2")
    QTest.keyClick(viewer.view.head.field, Qt.Key.Key_Return)
    viewer.until(lambda: viewer.view.head.hits.text() == "2 of 2")
    viewer.view.head.field.setText("nowhere")
    viewer.until(lambda: viewer.view.head.hits.text() == "not found")


def test_another_item_takes_the_page_away(viewer: Viewer) -> None:
    viewer.page(f"<h1>First</h1>{WORDS}")
    viewer.page(f"<h1>Second</h1>{WORDS}")
    assert viewer.text().startswith("Second")
    viewer.reader.tabs.setCurrentWidget(viewer.reader.record)
    (viewer.folder / "words.txt").write_text("Only words. " * 30, "utf-8")
    viewer.capture(viewer.folder / "words.txt")
    assert viewer.view.pane is not None
    assert viewer.view.pane._sheet is None
    assert not viewer.reader.tabs.isTabVisible(viewer.reader.tabs.indexOf(viewer.view))


FACT = "At least 12 people were killed in Orvane on Monday."


def select(viewer: Viewer, selector: str) -> None:
    """Select an element's words, as a mouse would."""
    viewer.script(f"getSelection().selectAllChildren(document.querySelector('{selector}'))")


def test_words_of_the_page_become_a_claim_and_are_marked_there(viewer: Viewer) -> None:
    viewer.page(
        f"<h1>Toll</h1>{WORDS}<p>{FACT}</p><p>Again: <span id=w>{FACT.replace(' people', '  <b>people</b>')}</span> So it was said.</p>{WORDS * 6}"
    )
    select(viewer, "#w")
    viewer.window.activateWindow()
    viewer.surface.setFocus()
    QTest.keyClick(viewer.surface, Qt.Key.Key_C)
    viewer.until(lambda: viewer.reader.form.isVisible())
    viewer.reader.form._save_button.click()
    viewer.until(lambda: bool(viewer.reader._view and viewer.reader._view.claims))
    viewer.quiet()
    assert viewer.reader._view is not None
    (claim,) = viewer.reader._view.claims
    assert claim.quote == FACT
    text = viewer.reader._view.text
    assert claim.start == text.rindex(FACT), "the second of two, as its surroundings say"
    viewer.until(
        lambda: viewer.script("[...CSS.highlights.get('attest-0') || []].map(String).join()") not in ("", None)
    )
    marked = viewer.script("[...CSS.highlights.get('attest-0')].map(String).join()")
    assert marked.split() == FACT.split()
    clicked: list[str] = []
    viewer.view.claim_clicked.connect(clicked.append)
    x, y = viewer.place("#w")
    QTest.mouseClick(viewer.surface, Qt.MouseButton.LeftButton, pos=QPoint(x, y))
    viewer.until(lambda: bool(clicked))
    assert clicked == [claim.claim]
    viewer.script("scrollTo(0, 100000)")
    viewer.reader.choose_claim(claim.claim)
    viewer.until(lambda: 0 < viewer.place("#w")[1] < viewer.surface.height())
    assert viewer.script("CSS.highlights.get('attest-current').size") == 1


def test_words_that_are_not_in_the_text_are_said_to_be_elsewhere(viewer: Viewer) -> None:
    viewer.page(f"<nav id=w>Menu, imprint, weather</nav><article><h1>Ridge</h1>{WORDS * 3}</article>")
    assert viewer.reader._view is not None
    assert "imprint" not in viewer.reader._view.text
    select(viewer, "#w")
    viewer.reader.start_claim()
    viewer.until(lambda: "not in the text taken from it" in viewer.window.banner._text.text())
    assert not viewer.reader.form.isVisible()


def test_a_status_key_takes_the_selected_words(viewer: Viewer) -> None:
    viewer.page(f"<h1>Ridge</h1>{WORDS}<p id=w>{FACT}</p>{WORDS}")
    select(viewer, "#w")
    viewer.reader.set_status("disputed")
    viewer.until(lambda: viewer.reader.form.isVisible())
    viewer.until(lambda: viewer.reader.form.status.currentData() == "disputed")
    viewer.reader.form.hide()


def test_what_is_copied_is_words_without_the_pages_markup(viewer: Viewer) -> None:
    """A program that gets it pasted would fetch the picture."""
    viewer.page(f'<h1>Ridge</h1><p id=w>Words <b>and</b> <img src="https://out.example/a.png"> a picture.</p>{WORDS}')
    assert viewer.view.pane is not None
    clipboard, view = QGuiApplication.clipboard(), viewer.view.pane.view
    by_key = partial(QTest.keyClick, viewer.surface, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    for copy in (by_key, view.copy_words):
        clipboard.setText("before")
        select(viewer, "#w")
        viewer.until(lambda: "a picture" in viewer.engine.selectedText())
        viewer.surface.setFocus()
        copy()
        viewer.until(lambda: clipboard.text() != "before")
        assert clipboard.text().split() == ["Words", "and", "a", "picture."]
        assert not clipboard.mimeData().hasHtml()
