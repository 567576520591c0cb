"""Journey 8: verify the whole archive; a finding names the item, the file and what to do."""

from __future__ import annotations

from pathlib import Path

from tests.journeys.hands import Hands

_TEXT = "Ridge Daily\n\nAt least 12 people were killed in Orvane on Monday, the district office said.\n"


def test_a_whole_archive_matches_and_one_altered_file_is_named(at_work: Hands, tmp_path: Path) -> None:
    hands = at_work
    page = tmp_path / "ridge.txt"
    page.write_text(_TEXT, "utf-8")
    hands.dialogs.many = [str(page)]
    hands.do("capture files")
    hands.page_says("At least 12 people")
    hands.quiet()
    hands.do("integrity check")
    hands.sees("MISMATCH 0")
    hands.quiet()
    blob = max((p for p in (tmp_path / "case" / "blobs").rglob("*") if p.is_file()), key=lambda p: p.stat().st_size)
    blob.write_bytes(b"other bytes")
    hands.do("integrity check")
    hands.sees("MISMATCH 1")
    hands.sees(blob.name[:12])
    hands.quiet()
    hands.leave()
