"""The report's words: every language has every key, and the same places to fill in."""

from __future__ import annotations

import re

import pytest

from archive_schema.statuses import CLAIM_KINDS, ITEM_KINDS, STATUSES
from desktop_app.report.labels import LANGUAGES, read_labels


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_key(language: str) -> None:
    english, other = read_labels("en"), read_labels(language)
    assert set(other.words) == set(english.words)
    wanted = {*(f"status {s}" for s in STATUSES), *(f"kind {k}" for k in (*CLAIM_KINDS, *ITEM_KINDS))}
    assert sorted(wanted - set(other.words)) == []
    for key, words in english.words.items():
        assert sorted(re.findall(r"{\w+}", words)) == sorted(re.findall(r"{\w+}", other[key])), key


def test_a_claim_is_named_in_the_languages_own_order() -> None:
    assert read_labels("en").named("claimed", "image") == "claimed image"
    assert read_labels("fr").named("claimed", "figure") == "chiffre : affirmé"
    assert read_labels("en").named("checked by phone", "image") == "checked by phone image"


def test_statuses_that_differ_are_each_in_the_language() -> None:
    assert read_labels("fr").of("status", "disputed / verified") == "contesté / vérifié"
    assert read_labels("ar").apart("2026-03-14") == "\u20662026-03-14\u2069"
    assert read_labels("en").apart("2026-03-14") == "2026-03-14"
