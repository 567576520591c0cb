"""Journey 1: make an archive, or look at the sample case, in under a minute, without reading anything."""

from __future__ import annotations

from pathlib import Path

from desktop_app.services import reading
from desktop_app.services.archive import open_archive
from tests.journeys.hands import Hands


def test_an_archive_is_made_and_is_there_on_disk(at_work: Hands, home: Path) -> None:
    folder = at_work.leave()
    assert (folder / "FORMAT").is_file()
    with open_archive(folder, home) as archive:
        assert archive.name() == "Orvane" and archive.writable
    at_work.holds(folder)


def test_the_sample_case_opens_with_its_items(hands: Hands, home: Path) -> None:
    hands.click("Look at the sample case")
    hands.until(lambda: "Attest" in hands.window.windowTitle() and hands.app.desk is not None)
    hands.until(lambda: hands.rows("Items") > 5)
    hands.row("Items", "disputes toll")
    hands.page_says("The medical committee")
    folder = hands.leave()
    with open_archive(folder, home) as archive:
        assert len(reading.list_items(archive)) == 11
