"""Journey 5: type words in any script; narrow down; find it again."""

from __future__ import annotations

from pathlib import Path

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
    hands.type("Search", "hospital")
    hands.click("Filter")
    hands.menu("Status", "disputed")
    hands.sees("2 found")
    shown = hands.rows("Items")
    folder = hands.leave()
    with open_archive(folder, home) as archive:
        assert search_archive(archive, Wanted("hospital", filters={"status": "disputed"}))["total"] == shown
