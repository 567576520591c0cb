"""Journey 5: type words in any script; narrow down; find it again; be shown how, and what is wrong."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from desktop_app.services.archive import open_archive
from desktop_app.services.search import Wanted, search_archive
from tests.journeys.hands import Hands


def test_words_of_three_scripts_find_what_says_them(hands: Hands, home: Path) -> None:
    hands.click("Look at the sample case")
    hands.until(lambda: hands.app.desk is not None and hands.rows("Items") > 5)
    for words, found in (("hospital", "disputes toll"), ("больница", "Дремна"), ("المستشفى", "درمنا")):
        hands.do("search")
        hands.type("Search", words)
        hands.shows("Items", found)
        hands.until(lambda: hands.rows("Items") < 11)
    _shown_how(hands)
    _in_other_scripts(hands)
    _by_the_palette(hands)
    hands.type("Search", "hospital")
    hands.click("Filter")
    hands.menu("Status")
    hands.row("Status", "disputed")
    hands.sees("2 found")
    shown = hands.rows("Items")
    folder = hands.leave()
    with open_archive(folder, home) as archive:
        assert search_archive(archive, Wanted("hospital", filters={"status": "disputed"}))["total"] == shown


def _shown_how(hands: Hands) -> None:
    """An example goes into the field; what is wrong with a query is said, and mended."""
    hands.do("help with searching")
    hands.row("Examples of searches", "status:disputed")
    hands.sees("found")
    assert hands.field("Search", QLineEdit).selectedText() == "disputed"
    hands.press(Qt.Key.Key_Delete)
    hands.sees("nothing follows")
    hands.type("Search", "status:verified")
    hands.sees("found")


def _in_other_scripts(hands: Hands) -> None:
    """Other spellings are ticked, searched together, and left again."""
    hands.type("Search", "Dremna ")
    hands.sees("5 found")
    hands.click("Also search Дремна")
    hands.click("Also search درمنا")
    hands.sees("5 found")
    hands.click("Search these too")
    hands.sees("7 found")
    hands.click("Back to Dremna")
    hands.sees("5 found")


def _by_the_palette(hands: Hands) -> None:
    """A few letters lead to an item."""
    hands.press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    hands.type("All actions", "disputes toll")
    hands.row("All actions", "disputes toll", twice=True)
    hands.page_says("disputes toll")
