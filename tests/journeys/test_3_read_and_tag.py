"""Journey 3: select words, press a key, choose a status, say who says so; on a picture, draw a region."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt

from desktop_app.services import reading
from desktop_app.services.archive import open_archive
from tests.journeys.hands import Hands

_SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample"
_TEXT = (
    "Ridge Daily\n\nClaimed image of the damage\n\n"
    "At least 12 people were killed in Orvane on Monday, the district office said.\n\n"
    "“We counted 14,” said Mara Velt, a nurse.\n"
)


def test_words_and_a_region_become_claims(at_work: Hands, home: Path, tmp_path: Path) -> None:
    hands = at_work
    page = tmp_path / "ridge.txt"
    page.write_text(_TEXT, "utf-8")
    hands.dialogs.many = [str(page), str(sorted((_SAMPLE / "images").glob("*.jpg"))[0])]
    hands.do("capture files")
    hands.until(lambda: hands.rows("Items") == 2)
    hands.row("Items", "Ridge Daily")
    hands.select("At least 12 people were killed")
    hands.press(Qt.Key.Key_C)
    hands.choose("Kind", "figure")
    hands.choose("Status", "disputed")
    hands.type("Said by", "the district office")
    hands.type("Reason", "the hospital counts 14")
    hands.click("Save")
    hands.sees("the hospital counts 14")
    hands.quiet()
    hands.row("Items", ".jpg")
    hands.click("Show the picture")
    hands.quiet()
    hands.do("draw a rectangle")
    hands.drag("Picture", QPoint(-40, -30), QPoint(40, 30))
    hands.click("Save")
    hands.quiet()
    folder = hands.leave()
    with open_archive(folder, home) as archive:
        claims = [c for row in reading.list_items(archive) for c in reading.show(archive, row.item).claims]
    assert {(c.kind, c.status, c.quote, c.attribution) for c in claims} == {
        ("figure", "disputed", "At least 12 people were killed", "the district office"),
        ("image", "claimed", "", ""),
    }
    hands.holds(folder)
