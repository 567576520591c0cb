"""Live blogs: update labels with their time, original entries, headings."""

from __future__ import annotations

import pytest

from desktop_app.analysis.claims.segments import segments


@pytest.mark.parametrize(
    ("line", "quote", "time"),
    [
        ("UPDATE 1640 GMT: The bridge is shut.", "UPDATE 1640 GMT:", "1640 GMT"),
        ("UPDATED 9:40 pm: The bridge is shut.", "UPDATED 9:40 pm:", "9:40 pm"),
        ("Update 16.40 UTC: The bridge is shut.", "Update 16.40 UTC:", "16.40 UTC"),
        ("LATEST", "LATEST", ""),
        ("BREAKING: The bridge is shut.", "BREAKING:", ""),
        ("14:05 GMT – The bridge is shut.", "14:05 GMT –", "14:05 GMT"),
        ("MISE À JOUR 16h40 : Le pont est fermé.", "MISE À JOUR 16h40 :", "16h40"),
        ("ОБНОВЛЕНО 16:40: Мост закрыт.", "ОБНОВЛЕНО 16:40:", "16:40"),
    ],
)
def test_update_labels(line: str, quote: str, time: str) -> None:
    text = f"Some words before it.\n\n{line}\n\nORIGINAL ENTRY: The first words."
    update, original = segments(text)
    assert (update.kind, update.quote, update.time) == ("update", quote, time)
    assert (original.kind, original.quote) == ("original", "ORIGINAL ENTRY:")
    assert all(text[s.start : s.end] == s.quote for s in (update, original))


@pytest.mark.parametrize(
    "line", ["Updates are free of charge.", "The latest news from Tarn.", "At 14:05 GMT it fell.", "UPDATES are free"]
)
def test_no_label_inside_a_sentence(line: str) -> None:
    assert segments(f"{line}\n\nSome words.") == []


def test_headings_stand_on_their_own_line() -> None:
    text = "Shells Hit the Pier of Vareth\n\nNine people died at the Pier of Vareth.\n\nHow the Town Was Lost and Won."
    assert [(s.kind, s.quote) for s in segments(text)] == [("heading", "Shells Hit the Pier of Vareth")]
