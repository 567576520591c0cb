"""Journey 4: compare images, look at metadata, link what supports or contradicts a claim, assess it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from desktop_app.services import claims, reading
from desktop_app.services.archive import open_archive
from tests.journeys.hands import Hands


def _compare_the_smoke(hands: Hands) -> None:
    """The same smoke stands under two captions: the files are laid side by side and their facts compared."""
    hands.do("search")
    hands.type("Search", "smoke Dremna OR Kastel kind:image")
    hands.row("Items", "Smoke above Kastel Orun")
    hands.row("Items", "Smoke rises over the hill quarter", also=True)
    hands.quiet()
    hands.press(Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    hands.sees("Different bytes")
    hands.click("Show the picture")
    hands.quiet()
    hands.click("Show the picture")
    hands.sees("a hint")
    hands.click("Facts")
    hands.sees("2024:10:03 14:52:10")


def _link_what_speaks_against_it(hands: Hands) -> None:
    hands.do("All claims")
    hands.row("Claims", "no gun had fired on the town since Sunday")
    hands.sees("The hospital's director and the picture")
    hands.choose("How they are linked", "this contradicts")
    hands.type("Find the other claim", "artillery struck the courtyard")
    hands.row("Claims that were found", "artillery struck the courtyard")
    hands.click("Link")
    hands.sees("Linked by")


def test_a_claim_is_judged_by_what_speaks_for_and_against_it(hands: Hands, home: Path) -> None:
    hands.click("Look at the sample case")
    hands.until(lambda: hands.app.desk is not None and hands.rows("Items") > 5)
    _compare_the_smoke(hands)
    _link_what_speaks_against_it(hands)
    hands.click("Open where it is pinned, to judge it")
    hands.page_says("no gun had fired on the town since Sunday")
    hands.choose("Status", "refuted")
    hands.choose("About", "content")
    hands.type("Reason", "rescuers and the hospital name the hour of the shelling")
    hands.click("Save")
    hands.sees("rescuers and the hospital name the hour")
    folder = hands.leave()
    with open_archive(folder, home) as archive:
        every = [claim for row in reading.list_items(archive) for claim in reading.show(archive, row.item).claims]
        judged = next(claim for claim in every if claim.quote.startswith("no gun had fired"))
        assert any(one.status == "refuted" and one.head and "name the hour" in one.reason for one in judged.assessments)
        links = claims.show(archive, judged.claim).links
    assert [(link.type, link.outgoing) for link in links if link.line and "artillery" in link.line.words] == [
        ("contradicts", True)
    ]
    hands.holds(folder)
