"""Journey 6: choose, export an evidence PDF, and check it with public tools."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pypdfium2

from tests.journeys.hands import Hands


def test_a_report_is_written_and_its_hash_stands_beside_it(hands: Hands, tmp_path: Path) -> None:
    hands.click("Look at the sample case")
    hands.until(lambda: hands.app.desk is not None and hands.rows("Items") > 5)
    hands.row("Items", "disputes toll")
    hands.page_says("The medical committee")
    hands.quiet()
    out = tmp_path / "report.pdf"
    hands.dialogs.out = str(out)
    hands.do("evidence report")
    hands.type("Title", "Orvane, October")
    hands.click("Write the PDF…")
    hands.sees("Page 1 of")
    assert not out.exists()
    hands.click("Write it")
    hands.sees("pages written")
    hands.quiet()
    digest = hashlib.sha256(out.read_bytes()).hexdigest()
    assert (tmp_path / "report.pdf.sha256").read_text("ascii") == f"{digest}  report.pdf\n"
    document = pypdfium2.PdfDocument(out)
    assert "Orvane, October" in document[0].get_textpage().get_text_range()
    document.close()
    hands.dialogs.one = str(out)
    hands.do("check a report")
    hands.sees("MISMATCH 0")
    hands.holds(hands.leave())
