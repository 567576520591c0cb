"""A draft check on paper: every finding with its place, both sides of a difference, the rules; the same bytes each time."""

from __future__ import annotations

import json
from pathlib import Path

import pikepdf
import pytest

from desktop_app.report.draft_sheet import ATTACHED, build_draft_sheet
from desktop_app.report.draft_words import RULE_COUNT, rules
from desktop_app.report.labels import LANGUAGES, read_labels
from desktop_app.report.pdf.attach import files_in
from desktop_app.rows.draft import RULES, DraftCheck, DraftFinding, DraftPlace, DraftSource
from tests.report.words_of import words_of

PLACE = DraftPlace(2, 4, 30, 2, "four trucks at the bridge", "She saw ", " at noon.")
SOURCE = DraftSource(
    "i1", "Market of Orvane", "Ridge Daily", "2026-03-02T10:15", "c1", "quotation", "claimed", "saying", "five trucks",
    "Mara Ridge", "claim", 3, 20, (("saying", "claimed", "Heard it."),),
)  # fmt: skip


def check(findings: tuple[DraftFinding, ...]) -> DraftCheck:
    """A check with these findings."""
    return DraftCheck(
        "draft.docx", "a" * 64, "text/plain", "en", 3, 120, "Case", "b" * 64, "c" * 64, "2026-03-02T10:15:00Z", "2026-05-20",
        "1", 7, findings, ((3, "quotations beyond the limit"),), ("decoded",),
    )  # fmt: skip


EVERY = tuple(
    DraftFinding(rule, PLACE, (SOURCE,), (("same", "saw"), ("draft", "four"), ("archive", "five")), "M. Ridge", 2, "another speaker")
    for rule in RULES
)  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_rule_is_printed_in_every_language(tmp_path: Path, language: str) -> None:
    built = build_draft_sheet(check(EVERY), tmp_path / "d.pdf", language)
    labels = read_labels(language)
    assert built.printed == len(RULES) and built.pages > 1
    assert len(list(rules(labels))) == RULE_COUNT and f"draft rule {RULE_COUNT + 1}" not in labels.words
    assert not any("¶" in value for value in labels.words.values())
    if language not in ("ar",):
        text = "".join(words_of(tmp_path / "d.pdf").split())
        for rule in RULES:
            assert "".join(labels[f"draft {rule}"].split()) in text, rule


def test_both_sides_the_place_and_what_is_left_stand_on_the_page(tmp_path: Path) -> None:
    build_draft_sheet(check(EVERY[:1]), tmp_path / "d.pdf", "en")
    text = " ".join(words_of(tmp_path / "d.pdf").split())
    for words in ("Paragraph 2, characters 5 to 30", "[−four]", "[+five]", "Market of Orvane", "Mara Ridge", "Heard it.",
                  "quotations beyond the first 5,000 were NOT CHECKED", "The draft names: M. Ridge"):  # fmt: skip
        assert words in text.replace("\u2068", "").replace("\u2069", ""), words
    held = json.loads(files_in((tmp_path / "d.pdf").read_bytes())[ATTACHED])
    assert held["findings"][0]["diff"][1] == ["draft", "four"]


def test_nothing_to_look_at_is_not_called_right(tmp_path: Path) -> None:
    build_draft_sheet(check(()), tmp_path / "d.pdf", "en")
    assert "does not mean that the draft is right" in " ".join(words_of(tmp_path / "d.pdf").split())


def test_the_same_check_gives_the_same_bytes(tmp_path: Path) -> None:
    one, two = (build_draft_sheet(check(EVERY), tmp_path / f"{n}.pdf", "ar") for n in (1, 2))
    assert one == two and (tmp_path / "1.pdf").read_bytes() == (tmp_path / "2.pdf").read_bytes()
    with pikepdf.open(tmp_path / "1.pdf") as pdf:
        assert len(pdf.pages) == one.pages
